//! Request bodies.

use super::operation;
use crate::diagnostic::Code;

fn body(content: &str) -> (Vec<String>, Vec<Code>) {
    let lowered = operation(&format!(
        "requestBody:\n  required: true\n  content:\n    {content}\nresponses: {{}}\n"
    ));
    let lines = lowered.of("operation ").into_iter();
    let lines = lines.skip_while(|line| line != "body").skip(1);
    let lines = lines.take_while(|line| !line.starts_with("returns"));
    (lines.collect(), lowered.codes())
}

const TEXT: &str = "{schema: {type: string}}";
const OBJECT: &str = "{schema: {type: object, properties: {a: {type: string}}}}";

#[test]
fn every_content_type_has_an_answer() {
    let table = [
        ("application/json", OBJECT, "json \"op request\""),
        ("application/JSON; charset=utf-8", TEXT, "json string"),
        ("application/vnd.api+json", OBJECT, "json \"op request\""),
        (
            "application/x-www-form-urlencoded",
            OBJECT,
            "form \"op request\"",
        ),
        ("multipart/form-data", OBJECT, "multipart \"op request\""),
        ("text/plain", TEXT, "text"),
        ("text/plain", OBJECT, "text"),
        ("application/octet-stream", TEXT, "bytes"),
        ("application/xml", TEXT, "bytes"),
        ("application/octet-stream", OBJECT, "bytes"),
        ("'*/*'", OBJECT, "json \"op request\""),
        ("'*/*'", "{schema: {type: string, format: binary}}", "bytes"),
        ("image/png", "{}", "bytes"),
        ("''", "{}", "bytes"),
        ("form-data", OBJECT, "bytes"),
        (
            "application/json",
            "{schema: {type: string, format: binary}}",
            "bytes",
        ),
        ("application/json", "{}", "json json"),
    ];
    for (content_type, media, expected) in table {
        let (lines, _) = body(&format!("{content_type}: {media}"));
        assert!(
            lines[0].ends_with(expected),
            "{content_type} {media}: {lines:?}"
        );
    }
}

#[test]
fn of_several_the_best_comes_first() {
    let (lines, codes) = body(&format!(
        "{{text/plain: {TEXT}, application/xml: {OBJECT}, application/hal+json: {TEXT}, application/json: {TEXT}}}"
    ));
    let types: Vec<_> = lines
        .iter()
        .map(|line| line.rsplit(' ').next_back())
        .collect();
    assert_eq!(types.len(), 4);
    assert!(lines[0].starts_with("application/json"), "{lines:?}");
    assert!(lines[1].contains("hal+json"), "{lines:?}");
    assert!(lines[2].starts_with("text/plain"), "{lines:?}");
    assert_eq!(codes, []);
}

#[test]
fn parts_of_a_multipart_body_are_files_where_they_are_bytes() {
    let (lines, codes) = body(
        "multipart/form-data: {schema: {type: object, required: [file], properties: {file: {type: string, format: binary}, \
         more: {type: array, items: {type: string, format: binary}}, note: {type: string}, tags: {type: array, items: {type: string}}}}}",
    );
    assert_eq!(
        lines,
        [
            "multipart/form-data multipart \"op request\"",
            "part file file",
            "part more file repeated",
            "part note value",
            "part tags value repeated",
        ]
    );
    assert_eq!(codes, []);
}

#[test]
fn a_schema_of_json_and_multipart_has_a_type_for_each() {
    let lowered = super::document(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /x:\n    post:\n      operationId: op\n      requestBody:\n        content:\n          \
         application/json: {schema: {$ref: '#/components/schemas/U'}}\n          multipart/form-data: {schema: {$ref: '#/components/schemas/U'}}\n      \
         responses: {}\ncomponents:\n  schemas:\n    U: {type: object, properties: {f: {type: string, format: binary}}}\n",
    );
    let fields: Vec<_> = lowered
        .api
        .types
        .iter()
        .filter_map(|(_, def)| match &def.kind {
            crate::ir::TypeKind::Struct(body) => Some(body.fields[0].ty.clone()),
            _ => None,
        })
        .collect();
    assert_eq!(fields.len(), 2);
    assert_ne!(fields[0], fields[1]);
}

#[test]
fn markup_with_a_schema_is_reported() {
    let (_, codes) = body(&format!("application/xml: {OBJECT}"));
    assert_eq!(codes, [Code::RawBody]);
}

#[test]
fn the_parts_of_a_multipart_body_without_any_are_the_callers() {
    let (lines, codes) = body(&format!("multipart/form-data: {TEXT}"));
    assert_eq!(lines, ["multipart/form-data multipart json object"]);
    assert_eq!(codes, [Code::RawBody]);
}

#[test]
fn a_form_that_is_no_object_is_bytes() {
    for media in [
        TEXT,
        "{schema: {type: array, items: {type: string}}}",
        "{schema: {type: string, enum: [a, b]}}",
    ] {
        let (lines, codes) = body(&format!("application/x-www-form-urlencoded: {media}"));
        assert_eq!(
            lines,
            ["application/x-www-form-urlencoded bytes"],
            "{media}"
        );
        assert_eq!(codes, [Code::RawBody], "{media}");
    }
}

#[test]
fn a_body_that_can_hold_nothing_is_not_asked_for() {
    let lowered = operation(
        "requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {}, additionalProperties: false}}}}\nresponses: {}\n",
    );
    assert!(lowered.api.operations[0].body.is_none());
    assert_eq!(lowered.codes(), [Code::BodyEmpty]);
}

#[test]
fn a_body_without_content_is_reported() {
    let lowered = operation("requestBody: {required: true, content: {}}\nresponses: {}\n");
    assert!(lowered.api.operations[0].body.is_none());
    assert_eq!(lowered.codes(), [Code::BodyWithoutContent]);
}

#[test]
fn properties_of_a_form_have_the_style_of_their_encoding() {
    let form = |encoding: &str| {
        let media = format!(
            "{{schema: {{type: object, properties: {{a: {{type: array, items: {{type: string}}}}}}}}, encoding: {{a: {encoding}}}}}"
        );
        let (lines, codes) = body(&format!("application/x-www-form-urlencoded: {media}"));
        (lines[1..].join(" ").trim().to_owned(), codes)
    };
    let styled = |style: &str| (format!("a {style}"), vec![]);
    assert_eq!(
        form("{style: deepObject, explode: true}"),
        styled("DeepObject")
    );
    assert_eq!(form("{style: spaceDelimited}"), styled("SpaceDelimited"));
    assert_eq!(form("{explode: false}"), styled("Form { explode: false }"));
    assert_eq!(form("{contentType: text/plain}"), (String::new(), vec![]));
}

#[test]
fn a_property_of_a_form_can_keep_its_reserved_characters() {
    let form = "{schema: {type: object, properties: {a: {type: string}}}, encoding: {a: {allowReserved: true}}}";
    let (lines, codes) = body(&format!("application/x-www-form-urlencoded: {form}"));
    assert_eq!(lines[1..].join(" ").trim(), "a reserved");
    assert_eq!(codes, []);
}

#[test]
fn a_style_that_no_form_has_is_told() {
    let form =
        "{schema: {type: object, properties: {a: {type: string}}}, encoding: {a: {style: matrix}}}";
    let codes = body(&format!("application/x-www-form-urlencoded: {form}")).1;
    assert_eq!(codes, [Code::EncodingIgnored]);
}

/// Gives what is said of the part `a`, and the codes.
fn part(schema: &str, encoding: &str) -> (String, Vec<Code>) {
    let media = format!(
        "{{schema: {{type: object, properties: {{a: {schema}}}}}, encoding: {{a: {encoding}}}}}"
    );
    let (lines, codes) = body(&format!("multipart/form-data: {media}"));
    (lines[2..].join(" ").trim().to_owned(), codes)
}

const LIST: &str = "{type: array, items: {type: string}}";
const FILE: &str = "{type: string, format: binary}";
const MAP: &str = "{type: object, additionalProperties: {type: string}}";

#[test]
fn parts_have_styles_types_and_headers_of_their_encoding() {
    let table = [
        (MAP, "{style: deepObject, explode: true}", "DeepObject"),
        (MAP, "{style: form}", "Form { explode: true }"),
        (LIST, "{explode: false}", "Form { explode: false }"),
        (
            LIST,
            "{style: pipeDelimited, contentType: text/csv}",
            "PipeDelimited",
        ),
        (LIST, "{style: form}", ""),
        ("{type: string}", "{style: pipeDelimited}", ""),
        (FILE, "{style: form, contentType: image/png}", ""),
        (
            "{type: string}",
            "{contentType: application/json}",
            "as application/json",
        ),
        ("{type: string}", "{contentType: text/plain}", ""),
        (
            "{type: string}",
            "{contentType: 'text/csv, text/plain'}",
            "",
        ),
        (LIST, "{contentType: text/csv}", "as text/csv"),
        (
            MAP,
            "{contentType: application/vnd.a+json}",
            r#"as "application/vnd.a+json""#,
        ),
        (
            "{type: string}",
            "{headers: {X-A: {schema: {type: integer, enum: [1]}}}}",
            "header X-A 1",
        ),
        (
            "{type: string}",
            "{headers: {X-A: {schema: {type: string, default: b}}}}",
            "header X-A b",
        ),
        (
            "{type: string}",
            "{headers: {X-A: {required: true, example: c, schema: {type: string}}}}",
            "header X-A c",
        ),
        (
            "{type: string}",
            "{headers: {Content-Type: {schema: {type: string, default: b}}}}",
            "",
        ),
        (FILE, "{headers: {X-A: {schema: {type: string}}}}", ""),
    ];
    for (schema, encoding, expected) in table {
        let (lines, codes) = part(schema, encoding);
        assert_eq!(lines, expected, "{schema} {encoding}");
        assert_eq!(codes, [], "{schema} {encoding}");
    }
}

#[test]
fn an_encoding_of_a_part_that_is_not_followed_is_told() {
    let table = [
        (
            "{type: string}",
            "{headers: {X-A: {schema: {type: string}}}}",
        ),
        (
            "{type: string}",
            "{headers: {X-A: {example: c, schema: {type: string}}}}",
        ),
        (
            "{type: array, items: {type: string, format: binary}}",
            "{style: pipeDelimited}",
        ),
        (MAP, "{style: matrix}"),
        (MAP, "{contentType: application/xml}"),
        (LIST, "{contentType: application/json}"),
    ];
    for (schema, encoding) in table {
        let (lines, codes) = part(schema, encoding);
        assert_eq!(lines, "", "{schema} {encoding}");
        assert_eq!(codes, [Code::EncodingIgnored], "{schema} {encoding}");
    }
}

#[test]
fn a_content_type_with_a_schema_of_its_own_keeps_its_type() {
    let (lines, codes) = body(&format!(
        "{{application/json: {OBJECT}, application/hal+json: {TEXT}}}"
    ));
    assert_eq!(lines.len(), 2);
    assert!(
        lines[0].starts_with("application/json json \""),
        "{lines:?}"
    );
    assert!(
        lines[1].ends_with("hal+json\" json string") || lines[1].contains("hal+json json"),
        "{lines:?}"
    );
    assert_eq!(codes, []);
}
