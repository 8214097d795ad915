//! Whatever comes, reading ends with a value or an error.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::Value;

use crate::decode::decode_payload;
use crate::wire::{Alternative, As, BoolInt, Case, Exact, Raw, Rfc3339, UnixSeconds};

#[derive(Deserialize, Debug)]
#[allow(dead_code)]
struct Anything {
    a: i32,
    #[serde(default, with = "As::<Option<Exact>>")]
    b: Option<Decimal>,
    #[serde(default, with = "As::<Option<BoolInt>>")]
    c: Option<bool>,
    #[serde(default, with = "As::<Option<Rfc3339>>")]
    d: Option<DateTime<Utc>>,
    #[serde(default, with = "As::<Option<UnixSeconds>>")]
    e: Option<DateTime<Utc>>,
    f: Option<Vec<Anything>>,
    g: Option<BTreeMap<i64, f32>>,
    h: Option<Union>,
    i: Option<(u8, char)>,
}

#[derive(Debug)]
#[allow(dead_code)]
enum Union {
    One(Box<Anything>),
    Many(Vec<u64>),
}

impl<'de> Deserialize<'de> for Union {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Raw::deserialize(deserializer)?.untagged(&[
            Alternative::new("One", &<Case<_, _>>::new(Self::One)).knows(&["a", "b"]),
            Alternative::new("Many", &<Case<_, _>>::new(Self::Many)),
        ])
    }
}

/// JSON that nearly fits.
fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[0-9.e:TZ -]{0,20}".prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 64, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map("[a-i]|data", inner, 0..10)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn arbitrary_bytes_do_not_panic(bytes: Vec<u8>) {
        let _ = decode_payload::<Anything>(&bytes, &["data"]);
        let _ = decode_payload::<Anything>(&bytes, &[]);
    }

    #[test]
    fn arbitrary_json_does_not_panic(value in json()) {
        let body = value.to_string();
        let _ = decode_payload::<Vec<Anything>>(body.as_bytes(), &["data"]);
        let _ = decode_payload::<Anything>(body.as_bytes(), &[]);
        let _ = decode_payload::<Union>(body.as_bytes(), &[]);
    }

    #[test]
    fn json_with_any_byte_replaced_does_not_panic(value in json(), at: usize, byte: u8) {
        let mut body = value.to_string().into_bytes();
        let at = at % body.len();
        body[at] = byte;
        let _ = decode_payload::<Anything>(&body, &["data"]);
    }
}

#[test]
fn deep_nesting_is_an_error() {
    for depth in [65, 127, 128, 5_000, 100_000] {
        let body = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(decode_payload::<Anything>(body.as_bytes(), &[]).is_err());
        let inside = format!(r#"{{"data":{{"a":"x","zz":{body}}}}}"#);
        assert!(decode_payload::<Anything>(inside.as_bytes(), &["data"]).is_err());
    }
}
