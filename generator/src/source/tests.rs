//! What is read from a text, and what is refused.

use std::fmt::Write as _;

use serde_json::json;

use super::*;
use crate::diagnostic::Severity;

fn run(text: &str) -> (Option<Value>, Diagnostics) {
    let mut sink = Diagnostics::new();
    let value = read(
        &SourceFile::new("t.yaml", text),
        FileId::DOCUMENT,
        &mut sink,
    );
    (value, sink)
}

/// Gives code, line and column of each finding, as printed.
fn found(text: &str) -> Vec<(String, usize, usize)> {
    let file = SourceFile::new("t.yaml", text);
    let mut sink = Diagnostics::new();
    read(&file, FileId::DOCUMENT, &mut sink);
    let json: Value = serde_json::from_str(&sink.render_json(&Sources::new(&file, &[]))).unwrap();
    let number = |item: &Value, key: &str| usize::try_from(item[key].as_u64().unwrap()).unwrap();
    let items = json.as_array().unwrap().iter();
    items
        .map(|item| {
            let code = item["code"].as_str().unwrap().to_owned();
            (code, number(item, "line"), number(item, "column"))
        })
        .collect()
}

fn value(text: &str) -> Value {
    let (value, sink) = run(text);
    assert!(sink.is_empty(), "{sink:?}");
    value.unwrap()
}

#[test]
fn yaml_and_json_give_the_same_value() {
    let expected = json!({"a": [1, "x", null, true], "b": {"200": 1.5}});
    assert_eq!(value("b:\n  200: 1.5\na: [1, x, ~, true]\n"), expected);
    assert_eq!(
        value(r#"{"b": {"200": 1.5}, "a": [1, "x", null, true]}"#),
        expected
    );
    assert_eq!(
        value("\u{feff}{b: {200: 1.5}, a: [1, x, ~, true]}"),
        expected
    );
}

#[test]
fn keys_keep_their_text() {
    let read = value("1.10: a\nyes: b\n~: c\n\"q\": d\n");
    assert_eq!(read, json!({"1.10": "a", "yes": "b", "~": "c", "q": "d"}));
}

#[test]
fn every_duplicate_key_is_an_error_and_the_first_value_is_kept() {
    let yaml = "a: 1\nb:\n  c: 1\n  c: 2\na: 3\n";
    assert_eq!(run(yaml).0.unwrap(), json!({"a": 1, "b": {"c": 1}}));
    let expected = [("SW002".to_owned(), 4, 3), ("SW002".to_owned(), 5, 1)];
    assert_eq!(found(yaml), expected);
    let json = "{\"a\": 1,\n \"b\": {\"c\": 1,\n  \"c\": 2},\n \"a\": 3}";
    assert_eq!(run(json).0.unwrap(), json!({"a": 1, "b": {"c": 1}}));
    let expected = [("SW002".to_owned(), 3, 3), ("SW002".to_owned(), 4, 2)];
    assert_eq!(found(json), expected);
}

#[test]
fn syntax_errors_have_their_line() {
    assert_eq!(found("a: 1\nb: [1, 2\nc: 3\n")[0].0, "SW001");
    assert_eq!(found("{\"a\": 1,\n \"b\" 2}"), [("SW001".to_owned(), 2, 6)]);
    assert!(run("a: 1\n b: 2\n").0.is_none());
    assert!(run("{\"a\": 1} trailing").0.is_none());
}

#[test]
fn an_alias_bomb_is_refused() {
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..30 {
        let previous = format!("*a{}, ", level - 1).repeat(10);
        let _ = writeln!(text, "a{level}: &a{level} [{previous}]");
    }
    let (value, sink) = run(&text);
    assert!(value.is_none());
    assert_eq!(sink.iter().next().unwrap().code, Code::TooManyAliases);
}

#[test]
fn an_alias_to_its_own_node_is_refused() {
    assert!(run("a: &a [*a]\n").0.is_none());
    assert!(run("a: &a\n  <<: *a\n").0.is_none());
}

#[test]
fn nesting_beyond_the_limit_is_refused() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        for (depth, is_fine) in [
            (limits::MAX_DEPTH - 1, true),
            (limits::MAX_DEPTH, false),
            (100_000, false),
        ] {
            let text = format!("{{\"k\": {}1{}}}", open.repeat(depth), close.repeat(depth));
            let (value, sink) = run(&text);
            assert_eq!(value.is_some(), is_fine, "{open} {depth}");
            assert_eq!(
                sink.iter().any(|d| d.code == Code::TooDeep),
                !is_fine,
                "{open} {depth}"
            );
        }
    }
    let yaml = format!("k: {}1{}", "[a, ".repeat(100_000), "]".repeat(100_000));
    assert_eq!(run(&yaml).1.iter().next().unwrap().code, Code::TooDeep);
}

#[test]
fn depth_reached_through_aliases_counts() {
    let nest = |inner: &str| format!("{}{inner}{}", "[".repeat(70), "]".repeat(70));
    let text = format!("a: &a {}\nb: {}\n", nest("1"), nest("*a"));
    assert_eq!(run(&text).1.iter().next().unwrap().code, Code::TooDeep);
}

#[test]
fn several_documents_are_refused() {
    assert_eq!(found("a: 1\n---\nb: 2\n"), [("SW006".to_owned(), 2, 1)]);
    assert_eq!(value("---\na: 1\n...\n"), json!({"a": 1}));
}

#[test]
fn a_root_that_is_no_mapping_is_refused() {
    for text in ["", "# nothing\n", "just text", "[1]", "- 1\n"] {
        let (value, sink) = run(text);
        assert!(value.is_none(), "{text}");
        assert_eq!(
            sink.iter().next().unwrap().code,
            Code::NotAMapping,
            "{text}"
        );
    }
}

#[test]
fn infinities_are_kept_as_text_with_a_warning() {
    let (value, sink) = run("a: .inf\nb: -.inf\nc: .nan\n");
    assert_eq!(
        value.unwrap(),
        json!({"a": ".inf", "b": "-.inf", "c": ".nan"})
    );
    assert_eq!(sink.len(), 3);
    assert!(
        sink.iter()
            .all(|d| d.severity == Severity::Warning && d.code == Code::NotFinite)
    );
}

#[test]
fn dates_and_big_numbers_survive() {
    let read = value("a: 2024-01-31\nb: 9223372036854775808\nc: 2024-01-31T10:00:00Z\n");
    assert_eq!(
        read,
        json!({"a": "2024-01-31", "b": 9_223_372_036_854_775_808_u64, "c": "2024-01-31T10:00:00Z"})
    );
}

#[test]
fn merge_keys_add_what_is_missing() {
    let read = value("base: &b {x: 1, y: 2}\nc:\n  <<: *b\n  x: 3\n");
    assert_eq!(read["c"], json!({"x": 3, "y": 2}));
}

#[test]
fn collections_as_keys_are_left_out_with_an_error() {
    let (value, sink) = run("? [a, b]\n: 1\nc: 2\n");
    assert_eq!(value.unwrap(), json!({"c": 2}));
    assert_eq!(sink.iter().next().unwrap().code, Code::KeyNotText);
}

#[test]
fn tags_choose_the_type_of_a_scalar() {
    assert_eq!(
        value("a: !!str 12\nb: ! 12\nc: !!int \"12\"\n"),
        json!({"a": "12", "b": "12", "c": 12})
    );
    let (read, sink) = run("a: !custom 12\n");
    assert_eq!(read.unwrap(), json!({"a": 12}));
    assert_eq!(sink.iter().next().unwrap().code, Code::UnknownTag);
}

#[test]
fn json_with_surrogate_pairs_is_read() {
    assert_eq!(value(r#"{"a": "\ud83d\ude00"}"#), json!({"a": "😀"}));
}

#[test]
fn a_key_of_megabytes_above_thousands_of_nodes_is_refused() {
    let nodes = vec!["{}"; 2_000].join(",");
    let long = format!("{{\"a\": {{\"{}\": [{nodes}]}}}}", "k".repeat(1_000_000));
    let refusal = refuse_long_paths(&value(&long)).unwrap();
    assert_eq!(refusal.code, Code::TooLarge);
    let beside = format!("{{\"a\": [{nodes}], \"{}\": {{}}}}", "k".repeat(1_000_000));
    assert!(refuse_long_paths(&value(&beside)).is_none());
}
