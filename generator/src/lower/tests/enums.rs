//! Enums of every JSON type.

use super::schemas;
use crate::diagnostic::Code;

fn enum_of(schema: &str) -> (Vec<String>, Vec<Code>) {
    let lowered = schemas(&format!("E: {{{schema}}}"));
    (lowered.of("enum E"), lowered.codes())
}

#[test]
fn values_keep_their_order_and_type() {
    let table: [(&str, &[&str]); 7] = [
        (
            "type: string, enum: [b, a]",
            &["of string", "value b", "value a"],
        ),
        ("enum: [b, a]", &["of string", "value b", "value a"]),
        (
            "type: integer, enum: [2, 1]",
            &["of i64", "value 2", "value 1"],
        ),
        (
            "type: number, enum: [0.5, 1]",
            &["of f64", "value 0.5", "value 1"],
        ),
        (
            "type: string, nullable: true, enum: [a, null]",
            &["of string", "value a"],
        ),
        (
            "type: string, enum: ['', a b]",
            &["of string", "value \"\"", "value \"a b\""],
        ),
        (
            "type: number, enum: [1, 2]",
            &["of i64", "value 1", "value 2"],
        ),
    ];
    for (schema, expected) in table {
        let (lines, codes) = enum_of(schema);
        assert_eq!(lines, expected, "{schema}");
        assert_eq!(codes, [], "{schema}");
    }
}

#[test]
fn values_of_another_type_are_converted_with_a_warning() {
    let table: [(&str, &[&str]); 2] = [
        (
            "type: string, enum: [1, 2]",
            &["of string", "value 1", "value 2"],
        ),
        (
            "type: integer, enum: ['1', '2']",
            &["of i64", "value 1", "value 2"],
        ),
    ];
    for (schema, expected) in table {
        let lowered = schemas(&format!("E: {{{schema}}}"));
        let (lines, warnings) = (lowered.of("enum E"), lowered.found.warnings());
        assert_eq!(lines, expected, "{schema}");
        assert!(warnings > 0, "{schema}");
    }
}

#[test]
fn a_value_listed_twice_is_one() {
    let (lines, codes) = enum_of("type: string, enum: [a, a, b]");
    assert_eq!(lines, ["of string", "value a", "value b"]);
    assert!(codes.iter().all(|code| *code == Code::DuplicateEnumValue));
}

#[test]
fn what_is_no_enum_becomes_its_plain_type() {
    let table = [
        ("type: boolean, enum: [true, false]", "bool", None),
        ("enum: [1, a]", "json", Some(Code::RawJson)),
        ("enum: [{a: 1}]", "json", Some(Code::RawJson)),
        ("type: string, enum: []", "string", Some(Code::EmptyEnum)),
        ("enum: [null]", "json", None),
    ];
    for (schema, expected, code) in table {
        let lowered = schemas(&format!(
            "A: {{type: object, properties: {{p: {{{schema}}}}}}}"
        ));
        let line = lowered.field("struct A", "p");
        assert_eq!(line.trim_end_matches(" or null"), expected, "{schema}");
        assert_eq!(lowered.codes(), Vec::from_iter(code), "{schema}");
    }
}

#[test]
fn values_are_told_what_they_mean() {
    let (lines, _) = enum_of("type: string, enum: [a, b], x-enum-descriptions: [The a., The b.]");
    assert_eq!(
        lines,
        [
            "of string",
            "value a",
            "says \"The a.\"",
            "value b",
            "says \"The b.\""
        ]
    );
}

#[test]
fn one_of_constants_is_an_enum() {
    let lowered = schemas(
        "E:\n  oneOf:\n  - {type: string, enum: [a], description: The a.}\n  - {type: string, enum: [b]}\n",
    );
    assert_eq!(
        lowered.of("enum E"),
        ["of string", "value a", "says \"The a.\"", "value b"]
    );
}

#[test]
fn any_text_beside_an_enum_is_that_enum_since_it_is_open() {
    let lowered = schemas("E: {anyOf: [{type: string}, {type: string, enum: [a, b]}]}");
    assert_eq!(lowered.of("enum"), ["of string", "value a", "value b"]);
}
