//! Scalars, lists, maps, and what has no type.

use super::schemas;
use crate::diagnostic::Code;

#[test]
fn scalars_follow_type_and_format() {
    let table = [
        ("type: string", "string"),
        ("type: string, format: date", "date"),
        ("type: string, format: date-time", "date-time"),
        ("type: string, format: byte", "base64"),
        ("type: string, format: binary", "string"),
        ("type: string, format: password", "secret"),
        ("type: string, format: decimal", "decimal-text"),
        ("type: string, format: uuid", "string"),
        ("type: string, format: whatever", "string"),
        ("type: integer", "i64"),
        ("type: integer, format: int32", "i32"),
        ("type: integer, format: int64", "i64"),
        ("type: integer, format: uint64", "u64"),
        ("type: integer, format: unix-time", "unix-seconds"),
        ("type: integer, maximum: 18446744073709551615", "u64"),
        ("type: number", "f64"),
        ("type: number, format: float", "f64"),
        ("type: number, format: double", "f64"),
        ("type: number, format: decimal", "decimal"),
        ("type: boolean", "bool"),
        ("pattern: '^a'", "string"),
        ("format: date-time", "date-time"),
        ("description: anything", "json"),
    ];
    for (schema, expected) in table {
        let lowered = schemas(&format!(
            "A: {{type: object, properties: {{p: {{{schema}}}}}}}"
        ));
        assert_eq!(lowered.field("struct A", "p"), expected, "{schema}");
        assert_eq!(lowered.codes(), [], "{schema}");
    }
}

#[test]
fn lists_and_maps_follow_their_content() {
    let table = [
        ("type: array, items: {type: integer}", "[i64]"),
        (
            "type: array, items: {type: string, nullable: true}",
            "[string or null]",
        ),
        ("type: array", "[json]"),
        ("items: {type: string}", "[string]"),
        ("type: object", "json object"),
        ("type: object, additionalProperties: true", "json object"),
        ("type: object, additionalProperties: false", "json object"),
        ("type: object, additionalProperties: {}", "json object"),
        (
            "type: object, additionalProperties: {type: integer}",
            "{i64}",
        ),
        (
            "additionalProperties: {type: array, items: {type: number}}",
            "{[f64]}",
        ),
        ("properties: {}", "json object"),
        (
            "type: array, nullable: true, items: {type: string}",
            "[string] or null",
        ),
    ];
    for (schema, expected) in table {
        let lowered = schemas(&format!(
            "A: {{type: object, properties: {{p: {{{schema}}}}}}}"
        ));
        assert_eq!(lowered.field("struct A", "p"), expected, "{schema}");
    }
}

#[test]
fn a_name_for_a_scalar_or_list_is_no_type() {
    let lowered = schemas(
        "A: {type: object, properties: {id: {$ref: '#/components/schemas/Id'}, ids: {$ref: '#/components/schemas/Ids'}}}\n\
         Id: {type: string, description: The id.}\n\
         Ids: {type: array, items: {$ref: '#/components/schemas/Id'}}\n",
    );
    assert_eq!(
        lowered.of("struct A"),
        [
            "field id?: string",
            "says \"The id.\"",
            "field ids?: [string]"
        ]
    );
    assert_eq!(lowered.api.types.len(), 1);
}

#[test]
fn a_named_object_without_properties_is_a_struct_that_keeps_everything() {
    let lowered =
        schemas("Open: {type: object}\nClosed: {type: object, additionalProperties: false}\n");
    assert_eq!(lowered.of("struct Open"), ["additional json"]);
    assert_eq!(lowered.of("struct Closed"), [""; 0]);
}

#[test]
fn a_schema_that_refers_to_itself_is_a_type_that_holds_itself() {
    let lowered = schemas(
        "Node:\n  type: object\n  properties:\n    next: {$ref: '#/components/schemas/Node'}\n    \
         all: {type: array, items: {$ref: '#/components/schemas/Node'}}\n",
    );
    assert_eq!(
        lowered.of("struct Node"),
        ["field all?: [Node]", "field next?: Node"]
    );
}

#[test]
fn a_list_of_itself_ends_as_raw_json() {
    let lowered = schemas("L: {type: array, items: {$ref: '#/components/schemas/L'}}");
    assert_eq!(lowered.codes(), [Code::EndlessType]);
}

#[test]
fn a_reference_into_a_schema_is_followed() {
    let lowered = schemas(
        "A: {type: object, properties: {p: {$ref: '#/components/schemas/B/properties/q'}}}\n\
         B: {type: object, properties: {q: {type: object, properties: {r: {type: string}}}}}\n",
    );
    assert_eq!(lowered.field("struct A", "p"), "\"B q\"");
    assert_eq!(lowered.field("struct B", "q"), "\"B q\"");
}

#[test]
fn a_dangling_reference_costs_its_field_alone() {
    let lowered = schemas(
        "A: {type: object, properties: {p: {$ref: '#/components/schemas/No'}, q: {type: string}}}",
    );
    assert_eq!(
        lowered.of("struct A"),
        ["field p?: json", "field q?: string"]
    );
    assert_eq!(lowered.found.warnings(), 1);
}

#[test]
fn an_unreadable_schema_costs_itself_alone() {
    let lowered = schemas("A: {type: object, properties: {p: 5, q: {type: string}}}");
    assert_eq!(lowered.field("struct A", "q"), "string");
    assert!(lowered.found.warnings() > 0);
}

#[test]
fn items_of_different_types_are_raw_with_a_warning() {
    let lowered = super::document(
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {type: object, \
         properties: {p: {type: array, prefixItems: [{type: string}, {type: integer}]}}}}}\n",
    );
    assert_eq!(lowered.field("struct A", "p"), "[json]");
    assert_eq!(lowered.codes(), [Code::RawJson]);
}

#[test]
fn schemas_without_a_type_are_counted_with_their_places() {
    let lowered = schemas(
        "A: {type: object, properties: {some: {type: string}, any: {}, lost: {$ref: '#/none'}}}",
    );
    let census = &lowered.api.census;
    assert_eq!(census.schemas, 4);
    let at = |name: &str| format!("/components/schemas/A/properties/{name}");
    assert_eq!(census.raw, [at("any"), at("lost")]);
}
