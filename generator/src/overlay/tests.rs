//! What actions do to a document, and what is said of those that do nothing.

use serde_json::json;

use super::*;
use crate::source::Sources;

/// Applies one action, given as YAML, under the version given.
fn run(version: &str, document: Value, action: &str) -> (Value, Vec<(Code, String)>) {
    let action = action.trim().replace('\n', "\n    ");
    overlay(
        document,
        &format!("overlay: {version}\ninfo: {{title: t, version: '1'}}\nactions:\n  - {action}\n"),
    )
}

fn overlay(mut document: Value, text: &str) -> (Value, Vec<(Code, String)>) {
    let mut sink = Diagnostics::new();
    apply(
        &mut document,
        &SourceFile::new("o.yaml", text),
        FileId::overlay(0),
        &mut sink,
    );
    let found = sink.iter().map(|d| {
        (
            d.code,
            format!("{}: {} ({})", d.place.pointer, d.message, d.help()),
        )
    });
    (document, found.collect())
}

/// Applies one action that is expected to go through.
fn applied(version: &str, document: Value, action: &str) -> Value {
    let (document, found) = run(version, document, action);
    assert_eq!(found, []);
    document
}

#[test]
fn objects_are_merged_recursively() {
    let document = json!({"info": {"title": "a", "contact": {"name": "n"}}});
    let action = "target: $.info\nupdate: {title: b, contact: {email: e}, x-new: {k: 1}}";
    let expected =
        json!({"info": {"title": "b", "contact": {"name": "n", "email": "e"}, "x-new": {"k": 1}}});
    for version in ["1.0.0", "1.1.0", "1.0.1"] {
        assert_eq!(applied(version, document.clone(), action), expected);
    }
}

#[test]
fn the_root_can_be_the_target() {
    let document = json!({"paths": {"/": {}}, "components": {"schemas": {}}});
    let action =
        "target: $\nupdate:\n  paths:\n    /: {summary: s}\n  components:\n  tags: [{name: t}]";
    let expected = json!({"paths": {"/": {"summary": "s"}}, "components": {"schemas": {}}, "tags": [{"name": "t"}]});
    assert_eq!(applied("1.0.0", document, action), expected);
}

#[test]
fn an_array_takes_one_entry_or_several() {
    let document = json!({"tags": [{"name": "a"}]});
    let one = applied(
        "1.0.0",
        document.clone(),
        "target: $.tags\nupdate: {name: b}",
    );
    assert_eq!(one, json!({"tags": [{"name": "a"}, {"name": "b"}]}));
    let several = applied(
        "1.1.0",
        document.clone(),
        "target: $.tags\nupdate: [{name: b}, {name: c}]",
    );
    assert_eq!(
        several,
        json!({"tags": [{"name": "a"}, {"name": "b"}, {"name": "c"}]})
    );
    let below = applied("1.0.0", document, "target: $\nupdate: {tags: [{name: b}]}");
    assert_eq!(below, json!({"tags": [{"name": "a"}, {"name": "b"}]}));
}

#[test]
fn a_primitive_is_replaced() {
    let document = json!({"info": {"version": "1", "n": [1, 2]}});
    let action = "target: $.info.version\nupdate: '2'";
    assert_eq!(
        applied("1.1.0", document.clone(), action)["info"]["version"],
        json!("2")
    );
    let action = "target: $.info.n[1]\nupdate: 5";
    assert_eq!(
        applied("1.1.0", document, action)["info"]["n"],
        json!([1, 5])
    );
}

#[test]
fn several_nodes_are_changed_at_once() {
    let document = json!({"paths": {"/a": {"get": {}}, "/b": {"get": {}, "post": {}}}});
    let expected =
        json!({"paths": {"/a": {"get": {"x-s": true}}, "/b": {"get": {"x-s": true}, "post": {}}}});
    assert_eq!(
        applied(
            "1.0.0",
            document,
            "target: $.paths.*.get\nupdate: {x-s: true}"
        ),
        expected
    );
}

#[test]
fn a_filter_selects_what_to_remove() {
    let document = json!({"p": [{"name": "a"}, {"name": "b"}, {"name": "a"}, {"name": "c"}]});
    let action = "target: $.p[?@.name == 'a']\nremove: true\nupdate: {has: no effect}";
    assert_eq!(
        applied("1.0.0", document, action),
        json!({"p": [{"name": "b"}, {"name": "c"}]})
    );
}

#[test]
fn removal_of_nested_matches_and_many_indices_is_exact() {
    let items: Vec<_> = (0..12)
        .map(|n| json!({"keep": n % 5 == 0, "n": n}))
        .collect();
    let removed = applied(
        "1.0.0",
        json!({"p": items}),
        "target: $.p[?@.keep == false]\nremove: true",
    );
    let left: Vec<_> = removed["p"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["n"].clone())
        .collect();
    assert_eq!(left, [json!(0), json!(5), json!(10)]);
    let nested = json!({"x": {"x": {"x": 1}}, "y": 2});
    assert_eq!(
        applied("1.0.0", nested, "target: $..x\nremove: true"),
        json!({"y": 2})
    );
}

#[test]
fn copy_merges_a_node_into_another() {
    let document = json!({"paths": {"/foo": {"get": {"summary": "f"}}, "/bar": {"post": {}}}});
    let action = "target: $.paths['/bar']\ncopy: $.paths['/foo']";
    let expected =
        json!({"/foo": {"get": {"summary": "f"}}, "/bar": {"get": {"summary": "f"}, "post": {}}});
    assert_eq!(
        applied("1.1.0", document.clone(), action)["paths"],
        expected
    );
    let (unchanged, found) = run("1.0.0", document.clone(), action);
    assert_eq!(
        (unchanged, found[0].0),
        (document.clone(), Code::OverlayInvalid)
    );
    let (_, found) = run(
        "1.1.0",
        document.clone(),
        "target: $.paths['/bar']\ncopy: $.paths.*",
    );
    assert_eq!(found[0].0, Code::OverlayMismatch);
    let (_, found) = run(
        "1.1.0",
        document,
        "target: $.paths['/bar']\ncopy: $.paths['/fou']",
    );
    assert_eq!(found[0].0, Code::OverlayNoMatch);
    assert!(found[0].1.starts_with("/actions/0/copy"), "{found:?}");
}

#[test]
fn actions_see_the_result_of_those_before() {
    let text = "overlay: 1.1.0\ninfo: {title: t, version: '1'}\nactions:\n\
        - {target: $.tags, remove: true}\n- {target: $, update: {tags: [{name: new}]}}\n\
        - {target: '$.tags[0]', update: {description: d}}\n";
    let (document, found) = overlay(json!({"tags": [{"name": "old"}]}), text);
    assert_eq!(found, []);
    assert_eq!(
        document,
        json!({"tags": [{"name": "new", "description": "d"}]})
    );
}

#[test]
fn incompatible_values_are_an_error_and_change_nothing() {
    let document = json!({"a": {"b": "text", "c": {}, "d": []}});
    for (update, at) in [
        ("{b: {k: 1}}", "/b"),
        ("{c: text}", "/c"),
        ("{d: {k: 1}}", "/d"),
        ("text", ""),
    ] {
        let (after, found) = run(
            "1.1.0",
            document.clone(),
            &format!("target: $.a\nupdate: {update}"),
        );
        assert_eq!(after, document, "{update}");
        assert_eq!(found[0].0, Code::OverlayMismatch, "{update}");
        assert!(
            found[0].1.starts_with(&format!("/actions/0/update{at}: ")),
            "{found:?}"
        );
    }
}

#[test]
fn an_action_that_matches_nothing_names_what_there_is() {
    let document =
        json!({"paths": {"/orders/{order_id}": {"get": {}}, "/products": {"get": {}}}, "info": {}});
    let help = |target: &str| {
        let action = format!("target: \"{target}\"\nupdate: {{x-a: 1}}");
        let (_, found) = run("1.0.0", document.clone(), &action);
        assert_eq!(found[0].0, Code::OverlayNoMatch, "{target}");
        assert!(found[0].1.starts_with("/actions/0/target: "));
        found[0].1.clone()
    };
    assert!(
        help("$.paths['/orders/{id}'].get")
            .contains("did you mean `$.paths['/orders/{order_id}'].get`?")
    );
    assert!(help("$.paths['/products'].post").contains("has no `post`, but `get`"));
    assert!(help("$.pahts['/products'].get").contains("did you mean `$.paths['/products'].get`?"));
    assert!(help("$.info[?@.a == 1]").contains("`$.info` matches"));
    assert!(help("$..nothing").contains("matches"));
    assert!(help("$.paths.*.get.tags").contains("has no keys"));
}

#[test]
fn an_invalid_jsonpath_is_an_error() {
    let deep = format!("$[?{}@.a{}]", "(".repeat(5000), ")".repeat(5000));
    let wide = format!("$[?{}@.a{}]", "(".repeat(40), ")".repeat(40));
    for target in [
        "paths",
        "$.paths[",
        "$.paths['a'",
        "$..",
        "$.paths./a",
        "$.x-a.b-c",
        &deep,
        &wide,
        "",
    ] {
        let (_, found) = run(
            "1.0.0",
            json!({"paths": {}}),
            &format!("target: \"{target}\"\nremove: true"),
        );
        assert_eq!(
            found.first().map(|(code, _)| *code),
            Some(Code::OverlayPath),
            "{target}"
        );
    }
}

#[test]
fn malformed_overlays_are_refused_with_their_place() {
    let table = [
        (
            "info: {title: t, version: v}\nactions: [{target: $, remove: true}]",
            Code::OverlayInvalid,
            "",
        ),
        ("overlay: 2.0.0\n", Code::OverlayVersion, "/overlay"),
        ("overlay: 1.2.0\n", Code::OverlayVersion, "/overlay"),
        (
            "overlay: 1.0.0\ninfo: {title: t, version: v}",
            Code::OverlayInvalid,
            "",
        ),
        (
            "overlay: 1.0.0\ninfo: {title: t, version: v}\nactions: {}",
            Code::OverlayInvalid,
            "/actions",
        ),
        (
            "overlay: 1.0.0\ninfo: {title: t, version: v}\nactions: []",
            Code::OverlayInvalid,
            "",
        ),
        (
            "overlay: 1.0.0\ninfo: {title: t, version: v}\nactions: [x]",
            Code::OverlayInvalid,
            "/actions/0",
        ),
        (
            "overlay: 1.0.0\ninfo: {title: t, version: v}\nactions: [{update: {}}]",
            Code::OverlayInvalid,
            "/actions/0",
        ),
        (
            "overlay: 1.0.0\ninfo: {title: t, version: v}\nactions: [{target: $}]",
            Code::OverlayInvalid,
            "/actions/0",
        ),
        (
            "overlay: 1.0.0\ninfo: {title: t, version: v}\nactions: [{target: $, remove: 'yes'}]",
            Code::OverlayInvalid,
            "/actions/0/remove",
        ),
        (
            "overlay: 1.0.0\ninfo: {title: t, version: v}\nactions: [{target: $, updates: {}}]",
            Code::OverlayInvalid,
            "/actions/0/updates",
        ),
        (
            "overlay: 1.1.0\ninfo: {title: t, version: v}\nactions: [{target: $, copy: $, update: {}}]",
            Code::OverlayInvalid,
            "/actions/0",
        ),
        (
            "overlay: 1.0.0\ninfo: {title: t}\nactions: [{target: $, update: {}}]",
            Code::OverlayInvalid,
            "/info",
        ),
        (
            "overlay: 1.0.0\ninfo: {title: t, version: v}\nactions: [{target: $, remove: true}]",
            Code::OverlayMismatch,
            "/actions/0/target",
        ),
        ("overlay: [", Code::Syntax, ""),
    ];
    for (text, code, pointer) in table {
        let (document, found) = overlay(json!({"a": 1}), text);
        assert_eq!(document, json!({"a": 1}), "{text}");
        assert_eq!(found[0].0, code, "{text}: {found:?}");
        assert!(
            found[0].1.starts_with(&format!("{pointer}: ")),
            "{text}: {found:?}"
        );
    }
}

#[test]
fn a_node_that_came_from_an_overlay_is_shown_there() {
    let text = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n  - target: $.a\n    update:\n      b:\n        c: -1\n  - target: $.list\n    update: {k: v}\n";
    let (document, overlays) = (
        SourceFile::new("d.yaml", "a:\n  z: 1\nlist: [1]\n"),
        [SourceFile::new("o.yaml", text)],
    );
    let mut sink = Diagnostics::new();
    let mut value = source::read(&document, FileId::DOCUMENT, &mut sink).unwrap();
    apply(&mut value, &overlays[0], FileId::overlay(0), &mut sink);
    for pointer in ["/a/b/c", "/a/z", "/a", "/list/1/k", "/list/0"] {
        sink.push(Diagnostic::new(
            Code::InvalidValue,
            &Pointer::parse(pointer).unwrap(),
            pointer,
        ));
    }
    let json: Value =
        serde_json::from_str(&sink.render_json(&Sources::new(&document, &overlays))).unwrap();
    let shown = json.as_array().unwrap().iter();
    let shown: Vec<_> = shown
        .map(|d| {
            format!(
                "{} {}:{}",
                d["message"].as_str().unwrap(),
                d["file"].as_str().unwrap(),
                d["line"]
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            "/a d.yaml:1",
            "/a/z d.yaml:2",
            "/list/0 d.yaml:3",
            "/a/b/c o.yaml:7",
            "/list/1/k o.yaml:9"
        ]
    );
}

#[test]
fn copies_into_themselves_end_in_an_error() {
    let actions =
        "- {target: $, update: {a: {}}}\n".to_owned() + &"- {target: $.a, copy: $}\n".repeat(200);
    let text = format!("overlay: 1.1.0\ninfo: {{title: t, version: '1'}}\nactions:\n{actions}");
    let (_, found) = overlay(json!({"x": {"y": 1}}), &text);
    let codes: Vec<_> = found.iter().map(|(code, _)| *code).collect();
    assert!(
        codes.contains(&Code::TooDeep) || codes.contains(&Code::OverlayMismatch),
        "{codes:?}"
    );
}

#[test]
fn updates_from_an_overlay_can_be_applied_twice_without_harm() {
    let text =
        "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions: [{target: $.a, update: {b: 1}}]";
    let (once, _) = overlay(json!({"a": {}}), text);
    assert_eq!(overlay(once.clone(), text).0, once);
}
