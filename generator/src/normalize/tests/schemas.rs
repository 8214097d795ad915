//! What is translated and repaired in schemas, as tables of written and expected.

use serde_json::{Value, json};

use super::node;

const V3_0: &str = "3.0.3";
const V3_1: &str = "3.1.0";

fn schema(version: &str, value: Value) -> (Value, Vec<String>) {
    node(version, &["components", "schemas", "S"], value)
}

/// Checks rows of: written, expected, findings.
fn table(version: &str, rows: &[(Value, Value, &[&str])]) {
    for (written, expected, findings) in rows {
        let (value, found) = schema(version, written.clone());
        assert_eq!(value, *expected, "{written}");
        assert_eq!(found, *findings, "{written}");
    }
}

#[test]
fn constructs_of_3_1_are_translated_without_a_finding() {
    table(
        V3_1,
        &[
            (
                json!({"type": ["string", "null"]}),
                json!({"type": "string", "nullable": true}),
                &[],
            ),
            (json!({"type": ["string"]}), json!({"type": "string"}), &[]),
            (
                json!({"type": "null"}),
                json!({"nullable": true, "enum": [null]}),
                &[],
            ),
            (
                json!({"type": ["null"]}),
                json!({"nullable": true, "enum": [null]}),
                &[],
            ),
            (json!({"const": "a"}), json!({"enum": ["a"]}), &[]),
            (json!({"const": null}), json!({"enum": [null]}), &[]),
            (
                json!({"type": ["string", "integer", "null"], "maxLength": 3, "minimum": 1, "description": "d", "format": "x"}),
                json!({"description": "d", "nullable": true, "anyOf": [
                    {"type": "string", "maxLength": 3, "format": "x"}, {"type": "integer", "minimum": 1, "format": "x"}
                ]}),
                &[],
            ),
            (
                json!({"type": ["string", "integer"], "anyOf": [{"title": "a"}]}),
                json!({"anyOf": [{"title": "a"}], "allOf": [{"anyOf": [{"type": "string"}, {"type": "integer"}]}]}),
                &[],
            ),
            (
                json!({"exclusiveMinimum": 5}),
                json!({"minimum": 5, "exclusiveMinimum": true}),
                &[],
            ),
            (
                json!({"exclusiveMaximum": 5, "maximum": 9}),
                json!({"maximum": 5, "exclusiveMaximum": true}),
                &[],
            ),
            (
                json!({"exclusiveMaximum": 9, "maximum": 5}),
                json!({"maximum": 5}),
                &[],
            ),
            (
                json!({"anyOf": [{"type": "null"}, {"type": "string"}]}),
                json!({"nullable": true, "anyOf": [{"type": "string"}]}),
                &[],
            ),
            (
                json!({"oneOf": [{"$ref": "#/components/schemas/S"}, {"type": ["null"]}]}),
                json!({"nullable": true, "oneOf": [{"$ref": "#/components/schemas/S"}]}),
                &[],
            ),
            (
                json!({"anyOf": [{"type": "null"}]}),
                json!({"anyOf": [{"nullable": true, "enum": [null]}]}),
                &[],
            ),
            (
                json!({"properties": {"any": true, "none": false}, "items": true, "additionalProperties": false}),
                json!({"properties": {"any": {}, "none": {"not": {}}}, "items": {}, "additionalProperties": false}),
                &[],
            ),
            (
                json!({"examples": [1, 2]}),
                json!({"examples": [1, 2], "example": 1}),
                &[],
            ),
            (
                json!({"type": "string", "contentEncoding": "base64"}),
                json!({"type": "string", "contentEncoding": "base64", "format": "byte"}),
                &[],
            ),
            (
                json!({"contentMediaType": "image/png"}),
                json!({"contentMediaType": "image/png", "type": "string", "format": "binary"}),
                &[],
            ),
            (
                json!({"type": "string", "contentMediaType": "application/json"}),
                json!({"type": "string", "contentMediaType": "application/json"}),
                &[],
            ),
            (
                json!({"patternProperties": {"^x": {"const": 1}}}),
                json!({"additionalProperties": {"enum": [1]}}),
                &[],
            ),
            (
                json!({"$defs": {"A": {"const": 1}}, "prefixItems": [{"const": 2}]}),
                json!({"$defs": {"A": {"enum": [1]}}, "prefixItems": [{"enum": [2]}]}),
                &[],
            ),
        ],
    );
}

#[test]
fn constructs_of_3_1_in_a_3_0_document_are_read_with_a_warning() {
    table(
        V3_0,
        &[
            (
                json!({"type": ["string", "null"]}),
                json!({"type": "string", "nullable": true}),
                &["SW052 /type"],
            ),
            (json!({"const": 1}), json!({"enum": [1]}), &["SW052 /const"]),
            (
                json!({"exclusiveMinimum": 5}),
                json!({"minimum": 5, "exclusiveMinimum": true}),
                &["SW052 /exclusiveMinimum"],
            ),
            (
                json!({"exclusiveMinimum": true, "minimum": 5}),
                json!({"minimum": 5, "exclusiveMinimum": true}),
                &[],
            ),
        ],
    );
}

#[test]
fn references_with_siblings_keep_their_meaning() {
    let reference = "#/components/schemas/S";
    table(
        V3_1,
        &[
            (
                json!({"$ref": reference, "description": "d", "x-a": 1, "default": 2}),
                json!({"$ref": reference, "description": "d", "x-a": 1, "default": 2}),
                &[],
            ),
            (
                json!({"$ref": reference, "maxLength": 3, "title": "t"}),
                json!({"allOf": [{"$ref": reference}], "maxLength": 3, "title": "t"}),
                &[],
            ),
            (
                json!({"$ref": reference, "allOf": [{"title": "a"}]}),
                json!({"allOf": [{"title": "a"}, {"$ref": reference}]}),
                &[],
            ),
        ],
    );
    table(
        V3_0,
        &[
            (
                json!({"$ref": reference, "nullable": true}),
                json!({"allOf": [{"$ref": reference}], "nullable": true}),
                &[],
            ),
            (
                json!({"$ref": reference, "nullable": false}),
                json!({"$ref": reference, "nullable": false}),
                &[],
            ),
            (
                json!({"$ref": reference, "type": "object"}),
                json!({"$ref": reference, "type": "object"}),
                &["SW048 /type"],
            ),
        ],
    );
}

#[test]
fn references_in_the_places_of_swagger_are_found() {
    let found = "#/components/schemas/S";
    table(
        V3_0,
        &[
            (
                json!({"$ref": "#/definitions/S"}),
                json!({"$ref": found}),
                &["SW044 /$ref"],
            ),
            (
                json!({"$ref": "S"}),
                json!({"$ref": found}),
                &["SW044 /$ref"],
            ),
            (
                json!({"$ref": " #/components/schemas/S "}),
                json!({"$ref": found}),
                &["SW044 /$ref"],
            ),
            (
                json!({"$ref": "#components/schemas/S"}),
                json!({"$ref": found}),
                &["SW044 /$ref"],
            ),
            (
                json!({"$ref": "#/definitions/Other"}),
                json!({"$ref": "#/definitions/Other"}),
                &[],
            ),
        ],
    );
}

#[test]
fn type_names_are_corrected() {
    table(
        V3_0,
        &[
            (json!({"type": "any"}), json!({}), &["SW047 /type"]),
            (
                json!({"type": "file"}),
                json!({"type": "string", "format": "binary"}),
                &["SW047 /type"],
            ),
            (
                json!({"type": "String"}),
                json!({"type": "string"}),
                &["SW047 /type"],
            ),
            (
                json!({"type": "long", "format": "x"}),
                json!({"type": "integer", "format": "x"}),
                &["SW047 /type"],
            ),
            (
                json!({"type": "strng"}),
                json!({"type": "string"}),
                &["SW047 /type"],
            ),
            (json!({"type": "Quaternion"}), json!({}), &["SW047 /type"]),
            (json!({"type": 5}), json!({}), &["SW042 /type"]),
            (
                json!({"type": ["string", "any"]}),
                json!({}),
                &["SW047 /type"],
            ),
            (json!({"type": {"title": "x"}}), json!({}), &["SW042 /type"]),
        ],
    );
}

#[test]
fn keywords_of_the_wrong_type_are_converted_or_left_out() {
    table(
        V3_0,
        &[
            (json!({"maxLength": -1}), json!({}), &["SW042 /maxLength"]),
            (
                json!({"maxLength": "12"}),
                json!({"maxLength": 12}),
                &["SW041 /maxLength"],
            ),
            (
                json!({"maxLength": 12.0}),
                json!({"maxLength": 12}),
                &["SW041 /maxLength"],
            ),
            (json!({"minItems": 1.5}), json!({}), &["SW042 /minItems"]),
            (
                json!({"minimum": "1.5"}),
                json!({"minimum": 1.5}),
                &["SW041 /minimum"],
            ),
            (json!({"minimum": "low"}), json!({}), &["SW042 /minimum"]),
            (
                json!({"nullable": "true"}),
                json!({"nullable": true}),
                &["SW041 /nullable"],
            ),
            (json!({"nullable": []}), json!({}), &["SW042 /nullable"]),
            (
                json!({"description": null}),
                json!({}),
                &["SW042 /description"],
            ),
            (
                json!({"description": ["a", "b"]}),
                json!({"description": "a\nb"}),
                &["SW041 /description"],
            ),
            (
                json!({"title": 5}),
                json!({"title": "5"}),
                &["SW041 /title"],
            ),
            (
                json!({"enum": "a"}),
                json!({"enum": ["a"]}),
                &["SW041 /enum"],
            ),
            (json!({"enum": null}), json!({}), &["SW042 /enum"]),
            (
                json!({"required": "a"}),
                json!({"required": ["a"]}),
                &["SW041 /required"],
            ),
            (
                json!({"required": ["a", 1, null]}),
                json!({"required": ["a", "1"]}),
                &["SW041 /required", "SW042 /required"],
            ),
            (
                json!({"properties": []}),
                json!({"properties": {}}),
                &["SW041 /properties"],
            ),
            (
                json!({"properties": {"a": null}}),
                json!({"properties": {"a": {}}}),
                &["SW041 /properties/a"],
            ),
            (
                json!({"properties": {"a": "text"}}),
                json!({"properties": {}}),
                &["SW042 /properties/a"],
            ),
            (
                json!({"items": [{"title": "a"}]}),
                json!({"items": {"title": "a"}}),
                &["SW041 /items"],
            ),
            (
                json!({"items": [{"title": "a"}, {"title": "b"}]}),
                json!({"prefixItems": [{"title": "a"}, {"title": "b"}]}),
                &["SW041 /items"],
            ),
            (
                json!({"additionalProperties": "true"}),
                json!({"additionalProperties": true}),
                &["SW041 /additionalProperties"],
            ),
            (
                json!({"discriminator": "kind"}),
                json!({"discriminator": {"propertyName": "kind"}}),
                &["SW041 /discriminator"],
            ),
            (
                json!({"allOf": {"title": "a"}}),
                json!({"allOf": [{"title": "a"}]}),
                &["SW041 /allOf"],
            ),
        ],
    );
}

#[test]
fn enum_values_are_of_the_type() {
    table(
        V3_0,
        &[
            (
                json!({"type": "string", "enum": ["a", 1, true, [2], "b"]}),
                json!({"type": "string", "enum": ["a", "1", "true", "b"]}),
                &["SW041 /enum/1", "SW041 /enum/2", "SW042 /enum/3"],
            ),
            (
                json!({"type": "integer", "enum": ["1", 2, 3.0, "x"]}),
                json!({"type": "integer", "enum": [1, 2, 3.0]}),
                &["SW041 /enum/0", "SW042 /enum/3"],
            ),
            (
                json!({"type": "string", "enum": ["a", null]}),
                json!({"type": "string", "enum": ["a", null], "nullable": true}),
                &["SW041 /enum"],
            ),
            (
                json!({"type": "string", "enum": ["a", null], "nullable": true}),
                json!({"type": "string", "enum": ["a", null], "nullable": true}),
                &[],
            ),
            (
                json!({"type": "string", "enum": [{}]}),
                json!({"type": "string"}),
                &["SW042 /enum/0"],
            ),
            (
                json!({"enum": ["a", 1, null]}),
                json!({"enum": ["a", 1, null]}),
                &[],
            ),
        ],
    );
}

#[test]
fn a_reference_that_is_not_text_is_left_out() {
    table(
        V3_0,
        &[
            (
                json!({"$ref": 1, "type": "string"}),
                json!({"type": "string"}),
                &["SW042 /$ref"],
            ),
            (json!({"$ref": null}), json!({}), &["SW042 /$ref"]),
        ],
    );
}

#[test]
fn required_flags_move_into_the_list() {
    table(
        V3_0,
        &[
            (
                json!({"properties": {"a": {"required": true}, "b": {"required": false}, "c": {"required": "true"}}, "required": ["c"]}),
                json!({"properties": {"a": {}, "b": {}, "c": {}}, "required": ["c", "a"]}),
                &[
                    "SW046 /properties/a/required",
                    "SW046 /properties/b/required",
                    "SW046 /properties/c/required",
                ],
            ),
            (json!({"required": true}), json!({}), &["SW046 /required"]),
        ],
    );
}

#[test]
fn unknown_and_unsupported_keywords_are_named_and_kept() {
    table(
        V3_0,
        &[
            (
                json!({"descripton": "d"}),
                json!({"descripton": "d"}),
                &["SW043 /descripton"],
            ),
            (
                json!({"x-descripton": "d"}),
                json!({"x-descripton": "d"}),
                &[],
            ),
            (
                json!({"x-nullable": true}),
                json!({"x-nullable": true, "nullable": true}),
                &["SW044 /x-nullable"],
            ),
        ],
    );
    table(
        V3_1,
        &[
            (
                json!({"if": {}, "then": {}}),
                json!({"if": {}, "then": {}}),
                &["SW049 /if", "SW049 /then"],
            ),
            (
                json!({"patternProperties": {"a": {}, "b": {}}}),
                json!({"patternProperties": {"a": {}, "b": {}}}),
                &["SW049 /patternProperties"],
            ),
        ],
    );
}

#[test]
fn names_of_properties_are_not_taken_for_keywords() {
    let value = json!({"properties": {
        "$ref": {"type": "string"}, "type": {"type": "integer"}, "required": {"type": "boolean"},
        "x-a": {"type": "string"}, "enum": {"type": "array", "items": {}}
    }});
    table(V3_0, &[(value.clone(), value, &[])]);
}

#[test]
fn examples_and_defaults_are_left_alone() {
    let value = json!({"default": {"type": ["a"], "$ref": 1}, "example": {"required": true}, "enum": [{"const": 1}]});
    table(V3_0, &[(value.clone(), value, &[])]);
}
