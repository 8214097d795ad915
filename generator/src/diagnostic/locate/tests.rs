//! Where nodes are found in YAML and JSON texts.

use super::*;

fn at(text: &str, pointer: &str, target: Target) -> (usize, usize) {
    let pointer = Pointer::parse(pointer).unwrap();
    let position = locate(text, &[(&pointer, target)])[0];
    (position.line, position.column)
}

const YAML: &str = r#"openapi: 3.0.3
"quoted key": 1
paths:
  /orders/{id}:
    get:
      description: |
        several
        lines
      tags: [One, {name: "Two"}]
      after: x
  'it''s': {flow: {deep: [1, 2]}}
"#;

#[test]
fn a_scalar_is_shown_by_its_value() {
    assert_eq!(at(YAML, "/openapi", Target::Value), (1, 10));
    assert_eq!(at(YAML, "/openapi", Target::Key), (1, 1));
    assert_eq!(at(YAML, "/quoted key", Target::Value), (2, 15));
}

#[test]
fn a_mapping_is_shown_by_its_key() {
    assert_eq!(at(YAML, "/paths/~1orders~1{id}/get", Target::Value), (5, 5));
    assert_eq!(at(YAML, "/paths", Target::Value), (3, 1));
}

#[test]
fn a_multi_line_scalar_does_not_shift_what_follows() {
    assert_eq!(
        at(YAML, "/paths/~1orders~1{id}/get/description", Target::Value),
        (6, 7)
    );
    assert_eq!(
        at(YAML, "/paths/~1orders~1{id}/get/after", Target::Value),
        (10, 14)
    );
}

#[test]
fn flow_style_and_items_are_found() {
    assert_eq!(
        at(YAML, "/paths/~1orders~1{id}/get/tags/0", Target::Value),
        (9, 14)
    );
    assert_eq!(
        at(YAML, "/paths/~1orders~1{id}/get/tags/1/name", Target::Value),
        (9, 26)
    );
    assert_eq!(at(YAML, "/paths/it's/flow/deep/1", Target::Value), (11, 30));
}

#[test]
fn what_is_missing_is_shown_by_its_nearest_ancestor() {
    assert_eq!(
        at(
            YAML,
            "/paths/~1orders~1{id}/get/responses/200",
            Target::Value
        ),
        (5, 5)
    );
    assert_eq!(at(YAML, "/openapi/deeper", Target::Value), (1, 10));
    assert_eq!(at(YAML, "/nothing", Target::Value), (1, 1));
}

#[test]
fn json_text_is_located_by_characters() {
    let text = "{\n  \"a\": \"ü\", \"b\\n\\u00e9\": [true, {\"c\": -1.5e3}]\n}";
    assert_eq!(at(text, "/a", Target::Value), (2, 8));
    assert_eq!(at(text, "/b\né", Target::Key), (2, 13));
    assert_eq!(at(text, "/b\né/1/c", Target::Value), (2, 39));
}

#[test]
fn json_with_surrogate_pairs_is_located() {
    let text = r#"{"x": "\ud83d\ude00", "y": 1}"#;
    assert_eq!(at(text, "/y", Target::Value), (1, 28));
}

#[test]
fn anchors_and_aliases_do_not_confuse_the_walk() {
    let text = "a: &x {k: 1}\nb: *x\nc: 2\n";
    assert_eq!(at(text, "/c", Target::Value), (3, 4));
    assert_eq!(at(text, "/b/k", Target::Value), (2, 4));
}

#[test]
fn a_broken_text_is_located_as_far_as_it_goes() {
    let text = "a:\n  b: 1\nc: [1, 2\nd: }\n";
    assert_eq!(at(text, "/a/b", Target::Value), (2, 6));
}

#[test]
fn many_pointers_are_found_in_one_pass() {
    let (a, b) = (
        Pointer::parse("/openapi").unwrap(),
        Pointer::parse("/paths").unwrap(),
    );
    let found = locate(YAML, &[(&b, Target::Key), (&a, Target::Key)]);
    assert_eq!((found[0].line, found[1].line), (3, 1));
}
