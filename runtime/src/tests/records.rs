//! The tables behind generated structs and enums.
#![allow(
    unreachable_pub,
    reason = "the tables write `pub` methods, for types that are public"
)]

use std::collections::HashSet;

use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

use crate::codegen::{Exact, Same, integer_enum, record, tagged_union, text_enum, untagged_union};

#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::option_option,
    reason = "absent, null and a value are three things"
)]
struct Price {
    amount: Decimal,
    note: Option<String>,
    until: Option<String>,
    vat: Option<Option<Decimal>>,
    additional: Map<String, Value>,
}

record!(both Price {
    0 amount "amount" required as Exact,
    1 note "note" optional,
    2 until "until" nullable,
    3 vat "vat" optional as Option<Option<Exact>>,
    ..additional,
});

#[derive(Clone)]
pub(crate) enum Size {
    Small,
    Unrecognized(String),
}
text_enum!(both Size { Small = "s" | "small", });

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Level {
    One,
    Unrecognized(i64),
}
integer_enum!(both Level { One = 1, });

fn read(json: &str) -> Price {
    serde_json::from_str(json).unwrap()
}

#[test]
fn an_amount_keeps_its_digits_beside_fields_that_are_kept() {
    let price = read(r#"{"amount":12345678901234567.89,"x":{"y":1}}"#);
    assert_eq!(price.amount.to_string(), "12345678901234567.89");
    assert_eq!(price.additional["x"], json!({"y": 1}));
    let text = serde_json::to_string(&price).unwrap();
    assert_eq!(
        text,
        r#"{"amount":12345678901234567.89,"until":null,"x":{"y":1}}"#
    );
}

#[test]
fn absent_null_and_a_value_are_three_things() {
    assert_eq!(read(r#"{"amount":1}"#).vat, None);
    assert_eq!(read(r#"{"amount":1,"vat":null}"#).vat, Some(None));
    assert_eq!(
        read(r#"{"amount":1,"vat":2}"#).vat,
        Some(Some(Decimal::TWO))
    );
    for json in [
        r#"{"amount":1}"#,
        r#"{"amount":1,"vat":null}"#,
        r#"{"amount":1,"vat":2}"#,
    ] {
        let price = read(json);
        assert_eq!(
            read(&serde_json::to_string(&price).unwrap()),
            price,
            "{json}"
        );
    }
}

#[test]
fn a_required_field_that_is_missing_is_named() {
    let error = serde_json::from_str::<Price>("{}").unwrap_err();
    assert!(
        error.to_string().contains("missing field `amount`"),
        "{error}"
    );
}

#[test]
fn of_a_key_that_comes_twice_the_last_value_counts() {
    assert_eq!(read(r#"{"amount":1,"amount":2}"#).amount, Decimal::TWO);
}

#[test]
fn a_key_with_escapes_is_recognised() {
    assert_eq!(read(r#"{"\u0061mount":1}"#).amount, Decimal::ONE);
}

#[test]
fn a_list_is_not_taken_for_a_struct() {
    assert!(serde_json::from_str::<Price>("[1]").is_err());
}

#[test]
fn a_value_that_the_description_does_not_name_survives() {
    let sizes: Vec<Size> = serde_json::from_str(r#"["s","xl"]"#).unwrap();
    assert_eq!(sizes, [Size::Small, Size::Unrecognized("xl".to_owned())]);
    assert_eq!(serde_json::to_string(&sizes).unwrap(), r#"["s","xl"]"#);
    let levels: Vec<Level> = serde_json::from_str("[1,7]").unwrap();
    assert_eq!(levels, [Level::One, Level::Unrecognized(7)]);
    assert_eq!(serde_json::to_string(&levels).unwrap(), "[1,7]");
}

#[test]
fn values_of_an_enum_are_compared_hashed_and_shown_by_their_text() {
    let sizes = [
        Size::from("small"),
        Size::from("xl".to_owned()),
        Size::Unrecognized("s".to_owned()),
    ];
    assert_eq!(sizes[0], sizes[2]);
    assert_ne!(sizes[0], sizes[1]);
    let shown = format!("{sizes:?}");
    assert_eq!(shown, r#"["s", Unrecognized("xl"), Unrecognized("s")]"#);
    let distinct: HashSet<Size> = sizes.into_iter().collect();
    assert_eq!(distinct.len(), 2);
}

#[derive(Clone, Debug, PartialEq)]
struct Cash {
    amount: Decimal,
}
record!(both Cash { 0 amount "amount" required as Exact, });

#[derive(Clone, Debug, PartialEq)]
enum Payment {
    Cash(Cash),
    Price(Box<Price>),
    Unrecognized(Value),
}
tagged_union!(both Payment "type" {
    Cash "cash" | "money" + tag,
    Price "price",
});

#[derive(Clone, Debug, PartialEq)]
enum Operand {
    Amount(Decimal),
    Texts(Vec<String>),
    Cash(Cash),
    Unset,
    Unrecognized(Value),
}
untagged_union!(both Operand {
    "" => Unset,
    Amount as Exact,
    Texts as Vec<Same>,
    Cash of Cash,
});

#[test]
fn a_union_is_told_apart_by_its_property_with_every_digit() {
    let payment: Payment =
        serde_json::from_str(r#"{"type":"money","amount":12345678901234567.89}"#).unwrap();
    let Payment::Cash(cash) = &payment else {
        panic!("{payment:?}")
    };
    assert_eq!(cash.amount.to_string(), "12345678901234567.89");
    let text = serde_json::to_string(&payment).unwrap();
    assert_eq!(text, r#"{"amount":12345678901234567.89,"type":"cash"}"#);
}

#[test]
fn an_alternative_that_is_newer_than_this_crate_survives() {
    let json = json!([{"type": "coin", "x": 1}, {"x": 1}]);
    let payments: Vec<Payment> = serde_json::from_value(json.clone()).unwrap();
    assert!(
        payments
            .iter()
            .all(|payment| matches!(payment, Payment::Unrecognized(_)))
    );
    assert_eq!(serde_json::to_value(&payments).unwrap(), json);
}

#[test]
fn an_untagged_union_takes_what_fits_and_keeps_what_does_not() {
    let json = r#"[12345678901234567.89,["a"],{"amount":1},true,"","unset"]"#;
    let operands: Vec<Operand> = serde_json::from_str(json).unwrap();
    assert_eq!(
        operands[0],
        Operand::Amount("12345678901234567.89".parse().unwrap())
    );
    assert_eq!(operands[1], Operand::Texts(vec!["a".to_owned()]));
    assert_eq!(
        operands[2],
        Operand::Cash(Cash {
            amount: Decimal::ONE
        })
    );
    assert_eq!(operands[3], Operand::Unrecognized(Value::Bool(true)));
    assert_eq!(operands[4], Operand::Unset);
    assert_eq!(operands[5], Operand::Unrecognized(json!("unset")));
    assert_eq!(serde_json::to_string(&operands).unwrap(), json);
}
