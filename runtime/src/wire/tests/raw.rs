//! Captured values and unions.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::wire::{Alternative, Case, Raw};

fn raw(json: &str) -> Raw<'_> {
    serde_json::from_str(json).unwrap()
}

#[test]
fn a_raw_value_keeps_its_text() {
    assert_eq!(raw(r#"{"a": 1.50}"#).text(), r#"{"a": 1.50}"#);
    assert_eq!(raw("null").text(), "null");
}

#[test]
fn a_raw_value_works_on_other_deserializers() {
    for value in [
        json!(null),
        json!(7),
        json!("a"),
        json!([1, {"b": true}]),
        json!({"a": {}}),
    ] {
        let from_tree = Raw::deserialize(value.clone()).unwrap();
        assert_eq!(from_tree.into_value::<serde_json::Error>().unwrap(), value);
        let yaml = serde_yaml::to_string(&value).unwrap();
        let from_yaml: Raw<'_> = serde_yaml::from_str(&yaml).unwrap();
        assert_eq!(from_yaml.into_value::<serde_json::Error>().unwrap(), value);
    }
}

#[test]
fn a_tag_may_be_text_number_or_boolean() {
    let table = [
        (r#"{"x":{"t":1},"t":"card"}"#, Some("card")),
        (r#"{"t":"c\u0061rd"}"#, Some("card")),
        (r#"{"t":2}"#, Some("2")),
        (r#"{"t":true}"#, Some("true")),
        (r#"{"t":null}"#, None),
        (r#"{"t":[]}"#, None),
        ("{}", None),
        ("[]", None),
        ("7", None),
    ];
    for (json, tag) in table {
        assert_eq!(raw(json).tag("t").as_deref(), tag, "{json}");
    }
}

#[test]
fn a_raw_value_does_not_show_its_text() {
    assert_eq!(format!("{:?}", raw(r#""sx_at_1""#)), "Raw(9 bytes)");
}

#[derive(Deserialize, Debug, PartialEq)]
struct Card {
    number: String,
}

#[derive(Deserialize, Debug, PartialEq)]
struct Bank {
    iban: Option<String>,
    bic: Option<String>,
}

#[derive(Debug, PartialEq)]
enum Payment {
    Bank(Bank),
    Card(Card),
    Text(String),
}

const ALTERNATIVES: &[Alternative<'static, Payment>] = &[
    Alternative::new("Bank", &<Case<_, _>>::new(Payment::Bank)).knows(&["iban", "bic"]),
    Alternative::new("Card", &<Case<_, _>>::new(Payment::Card)).knows(&["number"]),
    Alternative::new("Text", &<Case<_, _>>::new(Payment::Text)),
];

fn payment(json: &str) -> Result<Payment, serde_json::Error> {
    raw(json).untagged(ALTERNATIVES)
}

#[test]
fn the_alternative_that_knows_most_keys_wins() {
    let card = Card {
        number: "1".to_owned(),
    };
    assert_eq!(payment(r#"{"number":"1"}"#).unwrap(), Payment::Card(card));
    let bank = Bank {
        iban: Some("x".to_owned()),
        bic: None,
    };
    assert_eq!(payment(r#"{"iban":"x"}"#).unwrap(), Payment::Bank(bank));
    assert_eq!(payment(r#""x""#).unwrap(), Payment::Text("x".to_owned()));
}

#[test]
fn among_equals_the_first_alternative_wins() {
    let bank = Bank {
        iban: None,
        bic: None,
    };
    assert_eq!(payment(r#"{"other":1}"#).unwrap(), Payment::Bank(bank));
}

#[test]
fn a_value_that_fits_nothing_gets_the_reason_of_each_alternative() {
    let error = payment("[7]").unwrap_err().to_string();
    for name in ["Bank: ", "Card: ", "Text: "] {
        assert!(error.contains(name), "{error}");
    }
}

#[test]
fn a_raw_value_too_deep_for_a_tree_is_an_error() {
    let deep = format!("{}{}", "[".repeat(200), "]".repeat(200));
    assert!(raw(&deep).into_value::<serde_json::Error>().is_err());
    assert!(raw(&deep).parse::<Value, serde_json::Error>().is_err());
}
