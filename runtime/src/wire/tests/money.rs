//! Money survives: every digit of a decimal, wherever it stands.

use std::collections::BTreeMap;

use proptest::prelude::*;
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::codecs::{read, write};
use super::open::Open;
use crate::decode::decode_payload;
use crate::wire::{Alternative, As, Case, Exact, ExactText, Raw};

/// Decimals of up to `digits` digits, with the point anywhere among or before them.
fn decimals(digits: u32) -> impl Strategy<Value = Decimal> {
    let bound = 10_i128.pow(digits);
    (-bound + 1..bound, 0..=digits.min(28))
        .prop_map(|(mantissa, scale)| Decimal::from_i128_with_scale(mantissa, scale))
}

fn money() -> impl Strategy<Value = Decimal> {
    prop_oneof![decimals(17), decimals(28)]
}

/// Every way that generated code holds a decimal.
#[derive(Serialize, Deserialize, PartialEq, Debug)]
struct Held {
    #[serde(with = "As::<Exact>")]
    number: Decimal,
    #[serde(with = "As::<ExactText>")]
    text: Decimal,
    #[serde(default, with = "As::<Option<Exact>>")]
    optional: Option<Decimal>,
    #[serde(with = "As::<Vec<Exact>>")]
    list: Vec<Decimal>,
    #[serde(with = "As::<BTreeMap<String, Exact>>")]
    map: BTreeMap<String, Decimal>,
    nested: Vec<Open>,
    union: Union,
}

#[derive(PartialEq, Debug)]
enum Union {
    Open(Open),
    List(Vec<Open>),
}

impl<'de> Deserialize<'de> for Union {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Raw::deserialize(deserializer)?.untagged(&[
            Alternative::new("Open", &<Case<_, _>>::new(Self::Open)).knows(&["amount"]),
            Alternative::new("List", &<Case<_, _>>::new(Self::List)),
        ])
    }
}

impl Serialize for Union {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Open(open) => open.serialize(serializer),
            Self::List(list) => list.serialize(serializer),
        }
    }
}

fn held(d: Decimal) -> Held {
    let open = || Open {
        amount: d,
        count: Some(1),
        additional: BTreeMap::from([("x".to_owned(), d)]),
    };
    Held {
        number: d,
        text: d,
        optional: Some(d),
        list: vec![d, d],
        map: BTreeMap::from([("k".to_owned(), d)]),
        nested: vec![open()],
        union: Union::List(vec![open(), open()]),
    }
}

proptest! {
    #[test]
    fn a_decimal_survives_writing_and_reading(d in money()) {
        prop_assert_eq!(read::<Exact, Decimal>(&write::<Exact, _>(&d)), Ok(d));
        prop_assert_eq!(read::<Exact, Decimal>(&write::<ExactText, _>(&d)), Ok(d));
        prop_assert_eq!(read::<ExactText, Decimal>(&write::<Exact, _>(&d)), Ok(d));
    }

    #[test]
    fn a_decimal_is_read_by_its_own_text(d in money()) {
        // As the server writes it, zeros behind the point included.
        prop_assert_eq!(read::<Exact, Decimal>(&d.to_string()).unwrap().to_string(), d.to_string());
        prop_assert_eq!(read::<Exact, Decimal>(&format!("\"{d}\"")), Ok(d));
        prop_assert_eq!(read::<Exact, Decimal>(&format!("{d}e0")), Ok(d));
    }

    #[test]
    fn a_decimal_survives_the_strict_response_path(d in money()) {
        let body = format!(r#"{{"data":{}}}"#, serde_json::to_string(&held(d)).unwrap());
        let decoded = decode_payload::<Held>(body.as_bytes(), &["data"]).unwrap();
        prop_assert_eq!(decoded.value, held(d));
        prop_assert!(decoded.repairs.is_empty());
    }

    #[test]
    fn a_decimal_survives_the_lenient_response_path(d in money()) {
        let body = format!(r#"{{"id":"7","held":{}}}"#, serde_json::to_string(&held(d)).unwrap());
        let decoded = decode_payload::<Numbered>(body.as_bytes(), &[]).unwrap();
        prop_assert_eq!(decoded.value.id, 7);
        prop_assert_eq!(decoded.value.held, held(d));
        prop_assert_eq!(decoded.repairs.len(), 1);
    }

    #[test]
    fn a_decimal_survives_yaml(d in money()) {
        let open = Open { amount: d, count: None, additional: BTreeMap::from([("x".to_owned(), d)]) };
        let yaml = serde_yaml::to_string(&open).unwrap();
        prop_assert_eq!(serde_yaml::from_str::<Open>(&yaml).unwrap(), open);
    }
}

/// An integer that comes as text makes the strict reading fail.
#[derive(Deserialize)]
struct Numbered {
    id: i64,
    held: Held,
}
