//! Documents that ask for too much.

use std::fmt::Write;

use super::{document, operation, schemas};
use crate::diagnostic::Code;

#[test]
fn a_chain_of_references_needs_no_stack() {
    let mut text = String::new();
    for index in 0..5_000 {
        writeln!(text, "S{index}: {{type: object, properties: {{next: {{$ref: '#/components/schemas/S{}'}}}}}}", index + 1).unwrap();
    }
    text.push_str("S5000: {type: string}\n");
    assert_eq!(schemas(&text).api.types.len(), 5_000);
}

#[test]
fn a_chain_of_lists_ends_in_a_finding() {
    let mut text = String::new();
    for index in 0..500 {
        writeln!(
            text,
            "S{index}: {{type: array, items: {{$ref: '#/components/schemas/S{}'}}}}",
            index + 1
        )
        .unwrap();
    }
    text.push_str("S500: {type: string}\n");
    assert!(schemas(&text).codes().contains(&Code::TooComplex));
}

#[test]
fn all_of_that_doubles_at_each_level_stays_linear() {
    let mut text = String::from("S0: {type: object, properties: {p: {type: string}}}\n");
    for index in 1..100 {
        let base = index - 1;
        writeln!(
            text,
            "S{index}: {{allOf: [{{$ref: '#/components/schemas/S{base}'}}, {{$ref: '#/components/schemas/S{base}'}}, {{type: object, properties: {{p{index}: {{type: string}}}}}}]}}"
        )
        .unwrap();
    }
    let lowered = schemas(&text);
    assert_eq!(lowered.api.types.len(), 100);
    assert_eq!(lowered.codes(), []);
}

#[test]
fn unions_that_multiply_are_cut_off() {
    let mut text = String::new();
    for index in 0..8 {
        let next = index + 1;
        writeln!(
            text,
            "U{index}: {{type: object, properties: {{p{index}: {{type: string}}}}, oneOf: [{{$ref: '#/components/schemas/U{next}'}}, \
             {{type: object, properties: {{q{index}: {{type: string}}}}}}, {{type: object, properties: {{r{index}: {{type: string}}}}}}]}}"
        )
        .unwrap();
    }
    text.push_str("U8: {type: object, properties: {z: {type: string}}}\n");
    let lowered = schemas(&text);
    assert!(lowered.api.types.len() < 400, "{}", lowered.api.types.len());
    assert!(lowered.codes().contains(&Code::RawJson));
}

#[test]
fn an_all_of_of_thousands_ends_in_a_finding() {
    let mut text = String::from("A:\n  allOf:\n");
    for index in 0..2_000 {
        writeln!(
            text,
            "  - {{type: object, properties: {{p{index}: {{type: string}}}}}}"
        )
        .unwrap();
    }
    assert_eq!(schemas(&text).codes(), [Code::TooComplex]);
}

#[test]
fn unions_of_unions_that_multiply_are_looked_at_so_often_and_no_more() {
    let mut text = String::new();
    for level in 0..8 {
        for index in 0..12 {
            let next = (0..12)
                .map(|next| format!("{{$ref: '#/components/schemas/L{}x{next}'}}", level + 1));
            let next: Vec<_> = next.collect();
            writeln!(
                text,
                "L{level}x{index}: {{oneOf: [{}], discriminator: {{propertyName: kind}}}}",
                next.join(", ")
            )
            .unwrap();
        }
    }
    for index in 0..12 {
        writeln!(text, "L8x{index}: {{type: object, required: [x{index}], properties: {{x{index}: {{type: string}}}}}}").unwrap();
    }
    let lowered = schemas(&text);
    assert_eq!(lowered.api.types.len(), 108);
    assert!(lowered.codes().contains(&Code::TooComplex));
}

#[test]
fn a_mapping_of_thousands_gives_each_alternative_its_tags() {
    let mut text = String::from(
        "U:\n  oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/C'}]\n  discriminator:\n    propertyName: kind\n    mapping:\n",
    );
    for index in 0..2_000 {
        writeln!(
            text,
            "      m{index}: {}",
            if index % 2 == 0 { "A" } else { "B" }
        )
        .unwrap();
    }
    for name in ["A", "B", "C"] {
        writeln!(
            text,
            "{name}: {{type: object, required: [kind], properties: {{kind: {{type: string}}}}}}"
        )
        .unwrap();
    }
    let lowered = schemas(&text);
    let union = lowered
        .api
        .types
        .iter()
        .find_map(|(_, def)| match &def.kind {
            crate::ir::TypeKind::Union(union) => Some(union),
            _ => None,
        });
    let tags = union
        .unwrap()
        .variants
        .iter()
        .map(|variant| variant.tags.len());
    assert_eq!(tags.collect::<Vec<_>>(), [1_000, 1, 1_000]);
}

#[test]
fn references_that_double_at_each_of_forty_levels_stay_linear() {
    for keyword in ["allOf", "anyOf", "oneOf"] {
        let mut text = String::new();
        for level in 0..40 {
            let next = level + 1;
            for side in ["S", "T"] {
                writeln!(
                    text,
                    "{side}{level}: {{{keyword}: [{{$ref: '#/components/schemas/S{next}'}}, {{$ref: '#/components/schemas/T{next}'}}]}}"
                )
                .unwrap();
            }
        }
        for side in ["S", "T"] {
            writeln!(
                text,
                "{side}40: {{type: object, properties: {{{side}: {{type: string}}}}}}"
            )
            .unwrap();
        }
        let lowered = schemas(&text);
        assert_eq!(lowered.api.types.len(), 82, "{keyword}");
    }
}

#[test]
fn an_operation_of_thousands_of_parameters_keeps_the_first() {
    let mut text = String::from("parameters:\n");
    for index in 0..5_000 {
        writeln!(
            text,
            "- {{name: p{index}, in: query, required: true, schema: {{type: string}}}}"
        )
        .unwrap();
    }
    text.push_str("responses: {'204': {description: ok}}\n");
    let lowered = operation(&text);
    assert_eq!(lowered.codes(), [Code::TooComplex]);
    assert_eq!(lowered.api.operations[0].params.len(), 1_000);
}

#[test]
fn a_path_of_thousands_of_variables_is_left_out() {
    let path: Vec<_> = (0..5_000).map(|index| format!("{{v{index}}}")).collect();
    let lowered = document(&format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n  ? /{}\n  : {{get: {{responses: {{'204': {{description: ok}}}}}}}}\n",
        path.join("/")
    ));
    assert_eq!(lowered.codes(), [Code::TooComplex]);
    assert!(lowered.api.operations.is_empty());
}

#[test]
fn what_the_root_asks_for_is_counted_for_each_operation() {
    let mut text = String::from("openapi: 3.0.3\ninfo: {title: T, version: '1'}\nsecurity:\n");
    for index in 0..2_000 {
        writeln!(text, "- {{s{index}: []}}").unwrap();
    }
    text.push_str("paths:\n");
    for index in 0..1_000 {
        writeln!(
            text,
            "  /x{index}: {{get: {{responses: {{'204': {{description: ok}}}}}}}}"
        )
        .unwrap();
    }
    text.push_str("components:\n  securitySchemes:\n");
    for index in 0..2_000 {
        writeln!(text, "    s{index}: {{type: http, scheme: bearer}}").unwrap();
    }
    let lowered = document(&text);
    assert_eq!(lowered.codes(), [Code::TooComplex]);
    let all = lowered
        .api
        .operations
        .iter()
        .map(|operation| operation.security.len());
    assert!(all.sum::<usize>() <= 1_500_000);
}
