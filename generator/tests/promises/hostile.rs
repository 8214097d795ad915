//! A description that says the same hostile text wherever a text can stand.

use super::tree::Tree;

/// Texts that end comments and strings, open attributes and blocks, leave folders, turn text around.
/// Were one of them code, it would name `process`.
pub(crate) fn payloads() -> Vec<String> {
    let mut all: Vec<String> = [
        "\"); std::process::exit(1); //",
        "\"#); std::process::exit(1); r#\"",
        "*/ fn evil() { std::process::exit(1) } /*",
        "x\n*/\nfn evil() { std::process::exit(1) }\n",
        "x\r\nfn evil() { std::process::exit(1) }\r",
        "#![no_std] #[path = \"/etc/passwd\"] mod process;",
        "{} {{}} {0} {std::process::exit(1)} }",
        "../../../../etc/passwd",
        "..\\..\\C:\\aux\\con.rs",
        "\u{202e}}(1)tixe::ssecorp::dts\u{2066}\u{200b}\u{feff}",
        "\u{0}\u{7}\u{1b}[31m\u{7f}\u{85}\u{2028}",
        "```\n#![evil]\nstd::process::exit(1)\n```",
        "${std::process} $(a::process) `b::process` %c.process%",
        "'a: loop { break 'a } '",
        "\\\" \\n \\u{7d} \\",
        "\u{0}\u{200d}\u{2067}the process\u{2069}",
        "r#\"process\"#",
        "b\"process\" c\"process\" 'p'",
        "/// process\n//! process",
        "// process process",
        "/* process process",
        "    std::process::exit(1)\n\tstd::process::exit(1)",
        "- x\n\n      std::process::exit(1)",
        "~~~rust\nstd::process::exit(1)\n~~~",
        "> ```\n> std::process::exit(1)\n> ```",
        "1. ```rust\n   std::process::exit(1)\n   ```",
        "<pre>std::process::exit(1)</pre><script>process</script><!-- process",
        "[process] [`process`] [a](process) [b]: process\n[process][b] <process>",
        "| a | process |\n|---|---|\n| [x](y) | ``` |",
        "x\rstd::process::exit(1);\rx",
        "fn",
        "Self",
        "crate",
        "_",
        "0",
        "",
        " ",
        "!",
        "é",
        "日本語",
        "ß",
        "self::super",
        "con",
        "mod",
        "lib",
        "Client",
        "Error",
        "String",
        "Option",
        "Result",
        "Box",
        "Vec",
    ]
    .map(str::to_owned)
    .into();
    all.push("long".repeat(2_500));
    all.push("a b".repeat(3_334));
    all
}

/// Writes one description with all texts in it, each in places of every kind, small enough to be compiled.
pub(crate) fn case() -> Tree {
    let mut all = payloads();
    for payload in &mut all {
        // What is longer is cut somewhere below this anyway.
        *payload = payload.chars().take(300).collect();
    }
    let mut paths = Vec::new();
    let mut schemas = Vec::new();
    for (number, payload) in all.iter().enumerate() {
        paths.push((
            format!("/{number}/{{{}}}", payload.replace(['{', '}'], "")),
            keyed("get", small_operation(payload)),
        ));
        schemas.push((payload.clone(), small_schema(payload)));
    }
    let joined = all.join("\n\n");
    Tree::map([
        ("openapi", text("3.0.3")),
        (
            "info",
            Tree::map([
                ("title", text(&all[..12].join(" "))),
                ("version", text(&all[..12].join(" "))),
                ("description", text(&joined)),
            ]),
        ),
        (
            "servers",
            list([keyed("url", text("https://{\"}.example.com/*/\"#"))]),
        ),
        ("paths", Tree::Map(paths)),
        (
            "components",
            Tree::map([
                ("schemas", Tree::Map(schemas)),
                (
                    "securitySchemes",
                    Tree::Map(all.iter().map(|one| (one.clone(), scheme(one))).collect()),
                ),
            ]),
        ),
    ])
}

fn small_operation(hostile: &str) -> Tree {
    let parameter = |place: &str| {
        Tree::map([
            ("name", text(hostile)),
            ("in", text(place)),
            ("description", text(hostile)),
            (
                "schema",
                Tree::map([("type", text("string")), ("default", text(hostile))]),
            ),
        ])
    };
    Tree::map([
        ("operationId", text(hostile)),
        ("tags", list([text("all")])),
        ("description", text(hostile)),
        ("security", list([keyed(hostile, list([text(hostile)]))])),
        (
            "parameters",
            list([parameter("query"), parameter("header")]),
        ),
        (
            "responses",
            keyed("200", answer(hostile, reference("schemas", hostile))),
        ),
    ])
}

fn small_schema(hostile: &str) -> Tree {
    let value = Tree::map([
        ("type", text("string")),
        ("description", text(hostile)),
        ("enum", list([text(hostile), text("plain")])),
    ]);
    Tree::map([
        ("type", text("object")),
        ("description", text(hostile)),
        ("properties", Tree::map([(hostile, value)])),
    ])
}

fn scheme(hostile: &str) -> Tree {
    Tree::map([
        ("type", text("apiKey")),
        ("in", text("header")),
        ("name", text(hostile)),
        ("description", text(hostile)),
    ])
}

fn text(text: &str) -> Tree {
    Tree::text(text)
}

fn list<const N: usize>(items: [Tree; N]) -> Tree {
    Tree::List(items.into())
}

fn keyed(key: &str, value: Tree) -> Tree {
    Tree::map([(key, value)])
}

fn reference(section: &str, name: &str) -> Tree {
    let name = name.replace('~', "~0").replace('/', "~1");
    Tree::reference(&format!("#/components/{section}/{name}"))
}

/// Writes the description.
pub(crate) fn description(hostile: &str) -> Tree {
    let path = format!("/things/{}/{{{hostile}}}", hostile.replace(['{', '}'], ""));
    let item = Tree::map([
        ("summary", text(hostile)),
        ("description", text(hostile)),
        ("get", get(hostile)),
        ("post", post(hostile)),
    ]);
    Tree::map([
        ("openapi", text("3.0.3")),
        (
            "info",
            Tree::map([
                ("title", text(hostile)),
                ("version", text(hostile)),
                ("description", text(hostile)),
                ("termsOfService", text(hostile)),
                (
                    "contact",
                    Tree::map([("name", text(hostile)), ("url", text(hostile))]),
                ),
                (
                    "license",
                    Tree::map([("name", text(hostile)), ("url", text(hostile))]),
                ),
            ]),
        ),
        (
            "servers",
            list([
                Tree::map([("url", text(hostile)), ("description", text(hostile))]),
                Tree::map([
                    ("url", text(&format!("https://{{{hostile}}}.example.com"))),
                    ("variables", keyed(hostile, keyed("default", text(hostile)))),
                ]),
            ]),
        ),
        (
            "tags",
            list([Tree::map([
                ("name", text(hostile)),
                ("description", text(hostile)),
                ("externalDocs", keyed("url", text(hostile))),
            ])]),
        ),
        ("security", list([keyed(hostile, list([text(hostile)]))])),
        ("paths", keyed(&path, item)),
        ("components", components(hostile)),
        ("x-shopwright-errors", errors(hostile)),
        (
            "x-shopwright-scopes",
            keyed("values", keyed(hostile, text(hostile))),
        ),
        (
            "x-shopwright-api",
            Tree::map([
                ("name", text(hostile)),
                ("slug", text(hostile)),
                ("request-id", text(hostile)),
            ]),
        ),
    ])
}

fn get(hostile: &str) -> Tree {
    let parameter = |name: &str, place: &str, schema: Tree| {
        Tree::map([
            ("name", text(name)),
            ("in", text(place)),
            (
                "required",
                Tree::plain(if place == "path" { "true" } else { "false" }),
            ),
            ("description", text(hostile)),
            ("example", text(hostile)),
            ("schema", schema),
        ])
    };
    Tree::map([
        ("operationId", text(hostile)),
        ("tags", list([text(hostile)])),
        ("summary", text(hostile)),
        ("description", text(hostile)),
        (
            "externalDocs",
            Tree::map([("url", text(hostile)), ("description", text(hostile))]),
        ),
        ("x-source", text(hostile)),
        ("x-shopwright-codes", list([text(hostile)])),
        ("x-shopwright-name", text(hostile)),
        ("x-shopwright-payload", text(&format!("/{hostile}"))),
        (
            "parameters",
            list([
                parameter(hostile, "path", keyed("type", text("string"))),
                parameter(hostile, "query", choices(hostile)),
                parameter(hostile, "header", choices(hostile)),
                parameter(hostile, "cookie", reference("schemas", hostile)),
            ]),
        ),
        (
            "responses",
            Tree::map([
                (
                    "200",
                    answer(hostile, reference("schemas", &format!("{hostile} object"))),
                ),
                ("400", answer(hostile, keyed("type", text(hostile)))),
                (hostile, answer(hostile, Tree::map([]))),
            ]),
        ),
    ])
}

fn post(hostile: &str) -> Tree {
    let object = reference("schemas", &format!("{hostile} object"));
    Tree::map([
        ("operationId", text(&format!("{hostile} {hostile}"))),
        ("description", text(hostile)),
        ("x-shopwright-idempotency", keyed("header", text(hostile))),
        (
            "requestBody",
            Tree::map([
                ("description", text(hostile)),
                (
                    "content",
                    Tree::map([
                        ("application/json", keyed("schema", object.clone())),
                        ("multipart/form-data", keyed("schema", object.clone())),
                        (hostile, keyed("schema", object)),
                    ]),
                ),
            ]),
        ),
        (
            "responses",
            keyed("default", answer(hostile, union(hostile))),
        ),
    ])
}

fn answer(hostile: &str, schema: Tree) -> Tree {
    Tree::map([
        ("description", text(hostile)),
        (
            "content",
            keyed(
                "application/json",
                Tree::map([("schema", schema), ("example", text(hostile))]),
            ),
        ),
    ])
}

fn choices(hostile: &str) -> Tree {
    Tree::map([
        ("type", text("string")),
        ("description", text(hostile)),
        ("pattern", text(hostile)),
        ("format", text(hostile)),
        ("default", text(hostile)),
        (
            "enum",
            list([text(hostile), text("plain"), text("*/ process")]),
        ),
        ("x-shopwright-variants", keyed(hostile, text(hostile))),
        ("x-shopwright-type-name", text(hostile)),
    ])
}

fn union(hostile: &str) -> Tree {
    let object = reference("schemas", &format!("{hostile} object"));
    let other = Tree::map([
        ("type", text("object")),
        ("required", list([text(hostile)])),
        ("properties", keyed(hostile, keyed("type", text("string")))),
    ]);
    Tree::map([
        ("oneOf", list([object, other])),
        (
            "discriminator",
            Tree::map([
                ("propertyName", text(hostile)),
                ("mapping", keyed(hostile, text(hostile))),
            ]),
        ),
    ])
}

fn components(hostile: &str) -> Tree {
    let object = Tree::map([
        ("type", text("object")),
        ("title", text(hostile)),
        ("description", text(hostile)),
        ("required", list([text(hostile)])),
        (
            "properties",
            Tree::map([
                (hostile, choices(hostile)),
                ("inner", union(hostile)),
                ("kind", keyed("enum", list([text(hostile)]))),
                (
                    "amount",
                    Tree::map([
                        ("type", text("number")),
                        ("x-shopwright-type", text(hostile)),
                    ]),
                ),
            ]),
        ),
        ("additionalProperties", reference("schemas", hostile)),
    ]);
    let object_name = format!("{hostile} object");
    Tree::map([
        (
            "schemas",
            Tree::map([(hostile, choices(hostile)), (&object_name, object)]),
        ),
        ("securitySchemes", keyed(hostile, scheme(hostile))),
    ])
}

fn errors(hostile: &str) -> Tree {
    let code = Tree::map([
        ("code", text(hostile)),
        ("status", Tree::plain("400")),
        ("group", text(hostile)),
        ("messages", list([text(hostile)])),
        ("cause", text(hostile)),
        ("resolution", text(hostile)),
        ("fields", list([text(hostile)])),
        ("sources", list([text(hostile)])),
    ]);
    let pointer = text(&format!("/{hostile}"));
    Tree::map([
        (
            "envelope",
            Tree::map([("code", pointer.clone()), ("message", pointer)]),
        ),
        ("codes", list([code])),
    ])
}
