//! Structs that keep unknown fields, written out the way the generated tables do it.

use std::collections::BTreeMap;
use std::fmt;

use rust_decimal::Decimal;
use serde::de::{Error, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::wire::{As, Exact, Text};

/// An amount and a number, and amounts of any other name.
#[derive(PartialEq, Debug)]
pub(crate) struct Open {
    pub(crate) amount: Decimal,
    pub(crate) count: Option<i64>,
    pub(crate) additional: BTreeMap<String, Decimal>,
}

#[derive(Deserialize, Serialize)]
struct Amount(#[serde(with = "As::<Exact>")] Decimal);

impl<'de> Deserialize<'de> for Open {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("Open", &["amount", "count"], Fields)
    }
}

struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = Open;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Open, A::Error> {
        let (mut amount, mut count, mut additional) = (None, None, BTreeMap::new());
        while let Some(key) = map.next_key_seed(Text)? {
            match &*key {
                "amount" => amount = Some(map.next_value::<Amount>()?.0),
                "count" => count = map.next_value()?,
                _ => {
                    additional.insert(key.into_owned(), map.next_value::<Amount>()?.0);
                }
            }
        }
        let amount = amount.ok_or_else(|| A::Error::missing_field("amount"))?;
        Ok(Open {
            amount,
            count,
            additional,
        })
    }
}

impl Serialize for Open {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("amount", &Amount(self.amount))?;
        if let Some(count) = self.count {
            map.serialize_entry("count", &count)?;
        }
        for (key, value) in &self.additional {
            map.serialize_entry(key, &Amount(*value))?;
        }
        map.end()
    }
}

fn open(json: &str) -> Result<Open, serde_json::Error> {
    serde_json::from_str(json)
}

#[test]
fn unknown_fields_are_kept_with_every_digit() {
    let json = r#"{"amount":1.5,"count":2,"x":12345678901234567.89,"y":3}"#;
    let read = open(json).unwrap();
    assert_eq!(read.additional["x"].to_string(), "12345678901234567.89");
    assert_eq!(read.additional.len(), 2);
    assert_eq!(serde_json::to_string(&read).unwrap(), json);
}

#[test]
fn unknown_fields_may_stand_anywhere() {
    let read = open(r#"{"x":2,"amount":1,"y":3}"#).unwrap();
    assert_eq!(read.additional.len(), 2);
    assert_eq!(read.amount, Decimal::ONE);
}

#[test]
fn unknown_fields_have_to_be_of_the_kept_type() {
    assert!(open(r#"{"amount":1,"x":"text"}"#).is_err());
}
