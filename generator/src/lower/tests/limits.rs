//! Documents that ask for too much.

use std::fmt::Write;

use super::schemas;
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
