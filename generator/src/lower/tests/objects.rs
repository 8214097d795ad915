//! Objects and `allOf`.

use super::schemas;
use crate::diagnostic::Code;

#[test]
fn fields_are_sorted_and_required_keeps_its_order() {
    let lowered = schemas(
        "A:\n  type: object\n  required: [z, a, z]\n  properties:\n    z: {type: string}\n    \
         b: {type: string, nullable: true}\n    a: {type: integer}\n",
    );
    assert_eq!(
        lowered.of("struct A"),
        [
            "required z a",
            "field a: i64",
            "field b?: string or null",
            "field z: string"
        ]
    );
}

#[test]
fn additional_properties_are_kept_where_they_are_described() {
    let table = [
        ("additionalProperties: true", Some("additional json")),
        (
            "additionalProperties: {type: integer}",
            Some("additional i64"),
        ),
        ("additionalProperties: false", None),
        ("description: closed by silence", None),
        ("discriminator: {propertyName: p}", Some("additional json")),
    ];
    for (keyword, expected) in table {
        let text = format!("A: {{type: object, properties: {{p: {{type: string}}}}, {keyword}}}");
        let lines = schemas(&text).of("struct A");
        let found = lines.iter().find(|line| line.starts_with("additional"));
        assert_eq!(found.map(String::as_str), expected, "{keyword}");
    }
}

#[test]
fn directions_of_a_field_are_kept() {
    let lowered = schemas(
        "A: {type: object, properties: {r: {type: string, readOnly: true}, w: {type: string, writeOnly: true}}}",
    );
    assert_eq!(lowered.field("struct A", "r"), "string read-only");
    assert_eq!(lowered.field("struct A", "w"), "string write-only");
}

#[test]
fn a_default_must_be_of_the_type() {
    let table = [
        ("type: string, default: x", "string default \"x\"", false),
        ("type: integer, default: 5", "i64 default 5", false),
        ("type: integer, default: '5'", "i64", true),
        ("type: boolean, default: 'true'", "bool", true),
        (
            "type: string, nullable: true, default: null",
            "string or null default null",
            false,
        ),
        (
            "type: array, items: {type: string}, default: []",
            "[string]",
            false,
        ),
        (
            "type: string, enum: [a, b], default: b",
            "\"A p\" default \"b\"",
            false,
        ),
        ("type: string, enum: [a, b], default: 1", "\"A p\"", true),
    ];
    for (schema, expected, warned) in table {
        let lowered = schemas(&format!(
            "A: {{type: object, properties: {{p: {{{schema}}}}}}}"
        ));
        assert_eq!(lowered.field("struct A", "p"), expected, "{schema}");
        assert_eq!(
            lowered.codes().contains(&Code::DefaultMismatch),
            warned,
            "{schema}"
        );
    }
}

#[test]
fn a_required_property_without_schema_is_reported() {
    let lowered = schemas("A: {type: object, required: [q], properties: {p: {type: string}}}");
    assert_eq!(lowered.of("struct A"), ["field p?: string"]);
    assert_eq!(lowered.codes(), [Code::RequiredUnknown]);
}

#[test]
fn all_of_brings_fields_and_requirements_together() {
    let lowered = schemas(
        "Base: {type: object, required: [id], properties: {id: {type: string}, kind: {type: string}}}\n\
         Mid:\n  allOf:\n  - $ref: '#/components/schemas/Base'\n  - {type: object, properties: {mid: {type: integer}}}\n\
         Top:\n  description: The top.\n  allOf: [$ref: '#/components/schemas/Mid']\n  required: [mid, kind]\n  \
         properties: {top: {type: boolean}}\n",
    );
    assert_eq!(
        lowered.of("struct Top"),
        [
            "says \"The top.\"",
            "required id mid kind",
            "field id: string",
            "field kind: string",
            "field mid: i64",
            "field top?: bool"
        ]
    );
    assert_eq!(lowered.codes(), []);
}

#[test]
fn a_wrapper_that_says_nothing_is_what_it_wraps() {
    let wrappers = [
        "{allOf: [{$ref: '#/components/schemas/B'}]}",
        "{allOf: [{$ref: '#/components/schemas/B'}], description: Which one.}",
        "{type: object, allOf: [{$ref: '#/components/schemas/B'}]}",
        "{allOf: [{$ref: '#/components/schemas/B'}, {description: More.}]}",
        "{oneOf: [{$ref: '#/components/schemas/B'}]}",
        "{anyOf: [{$ref: '#/components/schemas/B'}]}",
    ];
    for wrapper in wrappers {
        let text = format!(
            "A: {{type: object, properties: {{p: {wrapper}}}}}\nB: {{type: object, properties: {{q: {{type: string}}}}}}\n"
        );
        assert_eq!(schemas(&text).field("struct A", "p"), "B", "{wrapper}");
    }
}

#[test]
fn null_beside_a_reference_is_understood() {
    let idioms = [
        "{nullable: true, allOf: [{$ref: '#/components/schemas/B'}]}",
        "{allOf: [{$ref: '#/components/schemas/B'}, {nullable: true}]}",
        "{oneOf: [{$ref: '#/components/schemas/B'}, {type: object, nullable: true}]}",
        "{anyOf: [{$ref: '#/components/schemas/B'}, {enum: [null]}]}",
        "{anyOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]}",
    ];
    for idiom in idioms {
        let text = format!(
            "A: {{type: object, properties: {{p: {idiom}}}}}\nB: {{type: object, properties: {{q: {{type: string}}}}}}\n"
        );
        assert_eq!(
            schemas(&text).field("struct A", "p"),
            "B or null",
            "{idiom}"
        );
    }
}

#[test]
fn contradictions_of_all_of_are_reported_and_an_object_stays_one() {
    let lowered = schemas(
        "A:\n  allOf:\n  - {type: object, properties: {p: {type: string}}}\n  - {type: string}\n",
    );
    assert_eq!(lowered.of("struct A"), ["field p?: string"]);
    assert_eq!(lowered.codes(), [Code::AllOfConflict]);
}

#[test]
fn a_property_of_two_types_takes_the_later_one_with_a_warning() {
    let lowered = schemas(
        "A:\n  allOf:\n  - {type: object, properties: {p: {type: string}}}\n  \
         - {type: object, properties: {p: {type: integer}}}\n",
    );
    assert_eq!(lowered.field("struct A", "p"), "i64");
    assert_eq!(lowered.codes(), [Code::AllOfConflict]);
}

#[test]
fn a_schema_that_includes_itself_is_read_once() {
    let lowered = schemas(
        "A:\n  allOf:\n  - $ref: '#/components/schemas/A'\n  - {type: object, properties: {p: {type: string}}}\n",
    );
    assert_eq!(lowered.of("struct A"), ["field p?: string"]);
}

#[test]
fn properties_of_text_are_reported_and_it_stays_text() {
    let lowered = schemas(
        "A: {type: object, properties: {p: {type: string, properties: {x: {type: string}}}}}",
    );
    assert_eq!(lowered.field("struct A", "p"), "string");
    assert_eq!(lowered.codes(), [Code::KeywordIgnored]);
}

#[test]
fn a_required_property_with_one_value_is_a_constant() {
    let lowered = schemas(
        "A:\n  type: object\n  required: [a, n]\n  properties:\n    a: {type: string, enum: [x]}\n    \
         n: {type: integer, enum: [3]}\n    o: {type: string, enum: [y]}\n",
    );
    assert_eq!(lowered.field("struct A", "a"), "string always \"x\"");
    assert_eq!(lowered.field("struct A", "n"), "i64 always 3");
    assert_eq!(lowered.field("struct A", "o"), "\"A o\"");
}
