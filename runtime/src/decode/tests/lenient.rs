//! The lenient reading, case by case.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::decode::{DecodeError, Decoded, decode_payload};
use crate::wire::tests::open::Open;
use crate::wire::{Alternative, As, Case, Exact, Raw, Rfc3339, Same};

#[derive(Deserialize, Debug, PartialEq, Default)]
#[serde(default)]
struct Loose {
    text: Option<String>,
    int: Option<i32>,
    float: Option<f64>,
    flag: Option<bool>,
    list: Option<Vec<i64>>,
    map: Option<BTreeMap<String, i64>>,
    #[serde(with = "As::<Option<Exact>>")]
    price: Option<Decimal>,
    #[serde(with = "As::<Option<Rfc3339>>")]
    time: Option<DateTime<Utc>>,
    #[serde(with = "As::<Option<Option<Same>>>")]
    note: Option<Option<String>>,
    inner: Option<Strict>,
    choice: Option<Choice>,
}

#[derive(Deserialize, Debug, PartialEq)]
struct Strict {
    id: i64,
    name: Option<i64>,
}

#[derive(Debug, PartialEq)]
enum Choice {
    Strict(Strict),
    Number(i64),
}

impl<'de> Deserialize<'de> for Choice {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Raw::deserialize(deserializer)?.untagged(&[
            Alternative::new("Strict", &<Case<_, _>>::new(Self::Strict)).knows(&["id", "name"]),
            Alternative::new("Number", &<Case<_, _>>::new(Self::Number)),
        ])
    }
}

fn decode<T: serde::de::DeserializeOwned>(payload: Value) -> Result<Decoded<T>, DecodeError> {
    let body = json!({ "message": "OK", "data": payload }).to_string();
    decode_payload(body.as_bytes(), &["data"])
}

/// Decodes a payload that needs mending, and returns it with the report.
fn mended<T: serde::de::DeserializeOwned>(payload: Value) -> (T, Vec<String>) {
    let decoded = decode(payload).unwrap();
    assert_eq!(decoded.rest, json!({"message": "OK"}));
    (
        decoded.value,
        decoded.repairs.iter().map(ToString::to_string).collect(),
    )
}

fn failure<T: serde::de::DeserializeOwned + std::fmt::Debug>(payload: Value) -> String {
    decode::<T>(payload).unwrap_err().to_string()
}

fn converted(payload: Value, expected: Loose, report: &str) {
    assert_eq!(
        mended::<Loose>(payload.clone()),
        (expected, vec![report.to_owned()]),
        "{payload}"
    );
}

#[test]
fn scalars_stand_for_one_another_where_it_is_obvious() {
    converted(
        json!({"text": 7.50}),
        Loose {
            text: Some("7.5".to_owned()),
            ..Loose::default()
        },
        "/data/text: a number read as text",
    );
    converted(
        json!({"int": " 7 "}),
        Loose {
            int: Some(7),
            ..Loose::default()
        },
        "/data/int: text read as an integer",
    );
    converted(
        json!({"int": 7.0}),
        Loose {
            int: Some(7),
            ..Loose::default()
        },
        "/data/int: a number with a fraction of zero read as an integer",
    );
    converted(
        json!({"float": "7.5"}),
        Loose {
            float: Some(7.5),
            ..Loose::default()
        },
        "/data/float: text read as a number",
    );
    converted(
        json!({"flag": 1}),
        Loose {
            flag: Some(true),
            ..Loose::default()
        },
        "/data/flag: 1 read as true",
    );
    converted(
        json!({"flag": "False"}),
        Loose {
            flag: Some(false),
            ..Loose::default()
        },
        "/data/flag: text read as a boolean",
    );
}

#[test]
fn a_single_value_is_a_list_of_one_and_an_empty_list_an_object() {
    converted(
        json!({"list": 7}),
        Loose {
            list: Some(vec![7]),
            ..Loose::default()
        },
        "/data/list: a single value read as a list of one",
    );
    converted(
        json!({"map": []}),
        Loose {
            map: Some(BTreeMap::new()),
            ..Loose::default()
        },
        "/data/map: an empty list read as an object",
    );
    let (list, report) = mended::<Vec<i64>>(Value::Null);
    assert!(list.is_empty());
    assert_eq!(report, ["/data: null read as an empty list"]);
}

#[test]
fn an_optional_field_that_is_unreadable_is_left_out() {
    let rows = [
        (json!({"int": "seven"}), "/data/int: left out: expected i32"),
        (json!({"int": 7.5}), "/data/int: left out: expected i32"),
        (
            json!({"int": 3_000_000_000_u32}),
            "/data/int: left out: expected i32",
        ),
        (
            json!({"text": {}}),
            "/data/text: left out: expected a string",
        ),
        (
            json!({"flag": 2}),
            "/data/flag: left out: expected a boolean",
        ),
        (
            json!({"price": ""}),
            "/data/price: left out: expected a decimal number",
        ),
        (
            json!({"price": {}}),
            "/data/price: left out: expected a decimal number",
        ),
        (
            json!({"time": "0000-00-00 00:00:00"}),
            "/data/time: left out: expected a date and time such as 2026-01-31T12:00:00Z",
        ),
        (
            json!({"note": []}),
            "/data/note: left out: expected a string",
        ),
        (json!({"map": [1]}), "/data/map: left out: expected a map"),
    ];
    for (payload, report) in rows {
        converted(payload, Loose::default(), report);
    }
}

#[test]
fn an_optional_part_goes_as_a_whole_when_a_required_field_in_it_is_unreadable() {
    for inner in [
        json!({}),
        json!({"id": null}),
        json!({"id": "x"}),
        json!({"id": {}}),
        json!(7),
    ] {
        let (value, report) = mended::<Loose>(json!({"inner": inner, "int": 1}));
        assert_eq!(
            value,
            Loose {
                int: Some(1),
                ..Loose::default()
            }
        );
        assert_eq!(report.len(), 1);
        assert!(
            report[0].starts_with("/data/inner: left out: "),
            "{report:?}"
        );
    }
    let (value, report) = mended::<Loose>(json!({"list": [1, "x", 3]}));
    assert_eq!(value.list, None);
    assert_eq!(report, ["/data/list: left out: expected i64"]);
    let (value, report) = mended::<Loose>(json!({"map": {"a": 1, "b": {}}}));
    assert_eq!(value.map, None);
    assert_eq!(report, ["/data/map: left out: expected i64"]);
}

#[test]
fn a_fault_in_one_row_of_a_union_costs_no_other_row_its_value() {
    let rows = json!([{"choice": {"id": "x"}}, {"choice": {"id": 1}}, {"choice": 7}]);
    let (rows, report) = mended::<Vec<Loose>>(rows);
    assert_eq!(rows[0].choice, None);
    assert!(rows[1].choice.is_some() && rows[2].choice.is_some());
    assert_eq!(report.len(), 1);
}

#[test]
fn several_repairs_are_all_reported() {
    let payload = json!({"int": "7", "price": "abc", "text": 1, "inner": {"id": "5", "name": []}});
    let (value, mut report) = mended::<Loose>(payload);
    report.sort();
    assert_eq!(value.inner, Some(Strict { id: 5, name: None }));
    assert_eq!(value.int, Some(7));
    assert_eq!(
        report,
        [
            "/data/inner/id: text read as an integer",
            "/data/inner/name: left out: expected i64",
            "/data/int: text read as an integer",
            "/data/price: left out: expected a decimal number",
            "/data/text: a number read as text",
        ]
    );
}

#[test]
fn rows_without_the_fault_keep_their_values() {
    let rows = json!([{"int": 1, "price": "x"}, {"int": {}, "price": 2}, {"int": 3, "price": "y"}]);
    let (rows, report) = mended::<Vec<Loose>>(rows);
    assert_eq!(
        rows.iter().map(|row| row.int).collect::<Vec<_>>(),
        [Some(1), None, Some(3)]
    );
    let prices: Vec<_> = rows.iter().map(|row| row.price.is_some()).collect();
    assert_eq!(prices, [false, true, false]);
    assert_eq!(report.len(), 3);
}

#[test]
fn a_full_page_with_a_different_fault_in_every_row_is_mended() {
    let rows: Vec<Value> = (0..250)
        .map(|i| json!({"int": i, "time": format!("never {i}")}))
        .collect();
    let (rows, report) = mended::<Vec<Loose>>(Value::from(rows));
    assert_eq!(rows.len(), 250);
    assert!(
        rows.iter()
            .all(|row| row.int.is_some() && row.time.is_none())
    );
    assert_eq!(report.len(), 250);
}

#[test]
fn a_required_field_that_is_missing_stays_an_error_with_its_path() {
    let rows = json!([{"id": 1}, {"id": 2}, {"name": 3}]);
    assert_eq!(failure::<Vec<Strict>>(rows), "data[2].id: missing");
    assert_eq!(failure::<Strict>(json!({})), "data.id: missing");
}

#[test]
fn a_required_field_that_is_unreadable_stays_an_error_with_its_path() {
    let table = [
        (
            json!([{"id": 1}, {"id": "x"}]),
            "data[1].id: expected i64, found a text of 1 character",
        ),
        (
            json!([{"id": 1}, {"id": null}]),
            "data[1].id: expected i64, found null",
        ),
        (
            json!([{"id": 1}, 7]),
            "data[1]: expected struct Strict, found a number",
        ),
        (
            json!([{"id": 1}, {"id": [], "name": "x"}]),
            "data[1].id: expected i64, found a list",
        ),
    ];
    for (rows, message) in table {
        assert_eq!(failure::<Vec<Strict>>(rows), message);
    }
}

#[test]
fn no_item_of_a_required_list_is_dropped() {
    assert_eq!(
        failure::<Vec<i64>>(json!([1, "x", 3])),
        "data[1]: expected i64, found a text of 1 character"
    );
    let error = failure::<BTreeMap<String, i64>>(json!({"a": 1, "b": "x"}));
    assert_eq!(error, "data.b: expected i64, found a text of 1 character");
}

#[test]
fn an_optional_item_of_a_list_becomes_none() {
    let (list, report) = mended::<Vec<Option<i64>>>(json!([1, {}, 3]));
    assert_eq!(list, [Some(1), None, Some(3)]);
    assert_eq!(report, ["/data/1: left out: expected i64"]);
}

#[test]
fn unions_are_mended_inside() {
    let (value, report) = mended::<Loose>(json!({"choice": {"id": "7", "name": {}}}));
    assert_eq!(
        value.choice,
        Some(Choice::Strict(Strict { id: 7, name: None }))
    );
    assert_eq!(
        report,
        [
            "/data/choice/name: left out: expected i64",
            "/data/choice/id: text read as an integer"
        ]
    );
    let (value, report) = mended::<Loose>(json!({"choice": "7"}));
    assert_eq!(value.choice, Some(Choice::Number(7)));
    assert_eq!(report, ["/data/choice: text read as an integer"]);
}

#[test]
fn a_union_that_fits_nothing_is_left_out_or_an_error_with_each_reason() {
    let (value, report) = mended::<Loose>(json!({"choice": [], "int": 1}));
    assert_eq!(
        value,
        Loose {
            int: Some(1),
            ..Loose::default()
        }
    );
    assert_eq!(report, ["/data/choice: left out: missing field `id`"]);
    let error = failure::<Vec<Choice>>(json!([1, {"name": 1}]));
    assert_eq!(
        error,
        "data[1].id: fits no alternative (Strict: missing field `id`; Number: expected i64, found an object)"
    );
}

#[test]
fn structs_with_additional_fields_are_mended_inside() {
    let (open, report) = mended::<Open>(json!({"amount": 1, "count": {}, "x": "2.50"}));
    assert_eq!((open.amount, open.count), (Decimal::ONE, None));
    assert_eq!(open.additional["x"].to_string(), "2.50");
    assert_eq!(report, ["/data/count: left out: expected i64"]);
    let (open, report) = mended::<Open>(json!({"amount": 1, "x": {}, "y": 2}));
    assert_eq!(open.additional.into_keys().collect::<Vec<_>>(), ["y"]);
    assert_eq!(report, ["/data/x: left out: expected a decimal number"]);
}

#[test]
fn without_the_payload_the_body_itself_is_read() {
    let decoded = decode_payload::<Strict>(br#"{"id":7}"#, &["data"]).unwrap();
    assert_eq!(decoded.value, Strict { id: 7, name: None });
    assert_eq!(decoded.rest, Value::Null);
    assert_eq!(
        decoded.repairs[0].to_string(),
        ": `data` is missing, the body itself was read"
    );
    let list = decode_payload::<Vec<Strict>>(br#"[{"id":7}]"#, &["data"]).unwrap();
    assert_eq!(list.value.len(), 1);
}

#[test]
fn a_body_that_does_not_fit_is_not_taken_for_the_payload() {
    let body = br#"{"message":"OK","status":200}"#;
    let error = decode_payload::<Loose>(body, &["data"]).unwrap_err();
    assert_eq!(error.to_string(), "data: missing");
    let error = decode_payload::<Vec<Loose>>(body, &["data"]).unwrap_err();
    assert_eq!(error.to_string(), "data: missing");
    let error = decode_payload::<Strict>(body, &["data", "items"]).unwrap_err();
    assert_eq!(error.to_string(), "data.items: missing");
}

#[test]
fn no_value_is_shown_by_an_error() {
    #[derive(Deserialize, Debug)]
    #[allow(dead_code)]
    struct Grant {
        access_token: bool,
        expires: i64,
    }
    let error = failure::<Grant>(json!({"access_token": "sx_at_1234", "expires": 1}));
    assert_eq!(
        error,
        "data.access_token: expected a boolean, found a text of 10 characters"
    );
    let long = format!("sx_at_{}", "a".repeat(96));
    let error = failure::<Grant>(json!({"access_token": true, "expires": long}));
    assert!(!error.contains(&long), "{error}");
    assert!(error.contains("of 102 characters"), "{error}");
}

#[test]
fn of_equal_keys_the_last_one_counts() {
    let decoded = decode_payload::<Strict>(br#"{"id":1,"id":2}"#, &[]).unwrap();
    assert_eq!(decoded.value.id, 2);
}
