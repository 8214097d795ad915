//! `oneOf` and `anyOf`.

use super::schemas;
use crate::diagnostic::Code;

const PETS: &str = "Cat: {type: object, required: [kind], properties: {kind: {type: string}, meow: {type: string}}}\n\
    Dog: {type: object, required: [kind], properties: {kind: {type: string}, bark: {type: string}}}\n";

fn pets(pet: &str) -> super::Lowered {
    schemas(&format!("{PETS}Pet: {pet}\n"))
}

const BOTH: &str = "[{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]";

#[test]
fn a_discriminator_maps_values_to_alternatives() {
    let lowered = pets(&format!(
        "{{oneOf: {BOTH}, discriminator: {{propertyName: kind, mapping: {{c: '#/components/schemas/Cat', d: Dog, e: Dog}}}}}}"
    ));
    assert_eq!(
        lowered.of("union Pet"),
        [
            "by kind",
            "variant Cat: Cat when c",
            "variant Dog: Dog when d | e"
        ]
    );
    assert_eq!(lowered.codes(), []);
}

#[test]
fn a_discriminator_without_mapping_goes_by_schema_names() {
    let lowered = pets(&format!(
        "{{anyOf: {BOTH}, discriminator: {{propertyName: kind}}}}"
    ));
    assert_eq!(
        lowered.of("union Pet"),
        [
            "by kind",
            "variant Cat: Cat when Cat",
            "variant Dog: Dog when Dog"
        ]
    );
}

#[test]
fn a_schema_that_is_mapped_and_not_listed_becomes_an_alternative() {
    let lowered = pets(
        "{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Eel'}], \
         discriminator: {propertyName: kind, mapping: {d: '#/components/schemas/Dog'}}}\n\
         Eel: {type: object, properties: {kind: {type: string}}}",
    );
    assert!(
        lowered
            .of("union Pet")
            .contains(&"variant Dog: Dog when d".to_owned())
    );
    assert_eq!(lowered.codes(), [Code::DiscriminatorMapping]);
}

#[test]
fn alternatives_are_tried_where_nothing_tells_them_apart() {
    let lowered = pets(&format!("{{oneOf: {BOTH}}}"));
    assert_eq!(
        lowered.of("union Pet"),
        ["by trying", "variant Cat: Cat", "variant Dog: Dog"]
    );
    assert_eq!(lowered.codes(), []);
}

#[test]
fn a_required_constant_tells_alternatives_apart() {
    let lowered = schemas(
        "U:\n  oneOf:\n  - {type: object, title: One, required: [type], properties: {type: {type: string, enum: [one]}}}\n  \
         - {type: object, title: Two, required: [type], properties: {type: {type: string, enum: [two, zwei]}}}\n",
    );
    assert_eq!(
        lowered.of("union U"),
        [
            "by type",
            "variant One: \"U One\" when one",
            "variant Two: \"U Two\" when two | zwei"
        ]
    );
}

#[test]
fn a_discriminator_over_scalars_is_reported() {
    let lowered = schemas(
        "U: {oneOf: [{type: string, format: date}, {type: integer}], discriminator: {propertyName: kind}}",
    );
    assert_eq!(
        lowered.of("union U"),
        ["by trying", "variant date: date", "variant integer: i64"]
    );
    assert_eq!(lowered.codes(), [Code::DiscriminatorUnusable]);
}

#[test]
fn alternatives_that_are_one_type_are_that_type() {
    let table = [
        (
            "oneOf: [{type: string}, {type: string, format: uuid}]",
            "string",
        ),
        ("oneOf: [{type: integer}, {type: number}]", "f64"),
        (
            "oneOf: [{type: integer}, {type: integer, minimum: 5}]",
            "i64",
        ),
        ("anyOf: [{type: boolean}, {type: boolean}]", "bool"),
        ("oneOf: []", "json"),
        (
            "anyOf: [{type: string}, {type: string, nullable: true, enum: [null]}]",
            "string or null",
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
fn an_alternative_of_one_text_is_a_variant_without_a_type() {
    let of = |alternative: &str| {
        let lowered = schemas(&format!(
            "U: {{anyOf: [{{type: integer}}, {alternative}]}}\nNamed: {{type: string, enum: [off]}}\n"
        ));
        lowered.of("union U")[2].clone()
    };
    let table = [
        ("{type: string, enum: ['']}", "variant \"\" is \"\""),
        ("{const: now}", "variant now is now"),
        (
            "{enum: [now], x-shopwright-name: AtOnce}",
            "variant now asks AtOnce is now",
        ),
        // What has a name, or may be given one, is a type.
        (
            "{$ref: '#/components/schemas/Named'}",
            "variant Named: Named",
        ),
        (
            "{type: string, enum: [now], x-shopwright-type-name: When}",
            "variant string: \"U string\"",
        ),
        (
            "{type: string, enum: [now, later]}",
            "variant string: \"U string\"",
        ),
        (
            "{type: string, nullable: true, enum: [now, null]}",
            "variant string: \"U string\"",
        ),
        ("{enum: [5]}", "variant object: \"U object\""),
    ];
    for (alternative, expected) in table {
        assert_eq!(of(alternative), expected, "{alternative}");
    }
}

#[test]
fn rules_about_required_properties_are_no_alternatives() {
    let lowered = schemas(
        "A: {type: object, properties: {p: {type: string}, q: {type: string}}, anyOf: [{required: [p]}, {required: [q]}]}",
    );
    assert_eq!(
        lowered.of("struct A"),
        ["field p?: string", "field q?: string"]
    );
    assert_eq!(lowered.codes(), []);
}

#[test]
fn what_stands_beside_alternatives_belongs_to_each() {
    let lowered = schemas(
        "A:\n  type: object\n  required: [id]\n  properties: {id: {type: string}}\n  oneOf:\n  \
         - {title: Card, properties: {number: {type: string}}}\n  - {title: Iban, properties: {iban: {type: string}}}\n",
    );
    assert_eq!(
        lowered.of("union A"),
        [
            "by trying",
            "variant Card: \"A Card\"",
            "variant Iban: \"A Iban\""
        ]
    );
    assert_eq!(
        lowered.of("struct \"A Card\""),
        [
            "summary \"Card\"",
            "required id",
            "field id: string",
            "field number?: string"
        ]
    );
}

#[test]
fn a_base_whose_heirs_are_its_alternatives_is_their_union() {
    let lowered = schemas(
        "Pet:\n  type: object\n  required: [kind]\n  properties: {kind: {type: string}}\n  \
         discriminator: {propertyName: kind}\n  oneOf: [{$ref: '#/components/schemas/Cat'}]\n\
         Cat:\n  allOf:\n  - $ref: '#/components/schemas/Pet'\n  - {type: object, properties: {meow: {type: string}}}\n",
    );
    assert_eq!(
        lowered.of("union Pet"),
        ["by kind", "variant Cat: Cat when Cat"]
    );
    assert_eq!(
        lowered.of("struct Cat"),
        ["required kind", "field kind: string", "field meow?: string"]
    );
}

#[test]
fn a_union_may_contain_itself() {
    let lowered = schemas(
        "V: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/V'}}]}",
    );
    assert_eq!(
        lowered.of("union V"),
        ["by trying", "variant string: string", "variant list: [V]"]
    );
}

#[test]
fn two_sets_of_alternatives_at_once_keep_their_fields() {
    let lowered = schemas(
        "A:\n  allOf:\n  - {oneOf: [{type: object, properties: {a: {type: string}}}, {type: object, properties: {b: {type: string}}}]}\n  \
         - {oneOf: [{type: object, properties: {c: {type: string}}}, {type: object, properties: {d: {type: string}}}]}\n  \
         - {type: object, properties: {id: {type: string}}}\n",
    );
    assert_eq!(
        lowered.of("struct A"),
        ["field id?: string", "additional json"]
    );
    assert_eq!(lowered.codes(), [Code::RawJson]);
}
