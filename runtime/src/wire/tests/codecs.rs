//! One table per codec: what it reads, what it refuses, what it writes.

use std::collections::BTreeMap;
use std::fmt::Debug;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::wire::{As, Base64, BoolInt, BoolText, DecodeAs, EncodeAs, Exact, ExactText};
use crate::wire::{Rfc3339, Same, UnixSeconds};

pub(super) fn read<C, T>(json: &str) -> Result<T, String>
where
    C: for<'de> DecodeAs<'de, T>,
{
    let mut deserializer = serde_json::Deserializer::from_str(json);
    As::<C>::deserialize(&mut deserializer).map_err(|e| e.to_string())
}

pub(super) fn write<C: EncodeAs<T>, T>(value: &T) -> String {
    let mut text = Vec::new();
    As::<C>::serialize(value, &mut serde_json::Serializer::new(&mut text)).unwrap();
    String::from_utf8(text).unwrap()
}

fn reads<C, T>(table: &[(&str, T)])
where
    C: for<'de> DecodeAs<'de, T>,
    T: PartialEq + Debug,
{
    for (json, expected) in table {
        assert_eq!(read::<C, T>(json).as_ref(), Ok(expected), "{json}");
    }
}

fn refuses<C, T>(table: &[(&str, &str)])
where
    C: for<'de> DecodeAs<'de, T>,
    T: Debug,
{
    for (json, reason) in table {
        let error = read::<C, T>(json).unwrap_err();
        assert!(error.contains(reason), "{json}: {error}");
    }
}

fn writes<C: EncodeAs<T>, T>(table: &[(T, &str)]) {
    for (value, json) in table {
        assert_eq!(write::<C, T>(value), *json);
    }
}

fn dec(text: &str) -> Decimal {
    Decimal::from_str_exact(text).unwrap()
}

fn time(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

#[test]
fn exact_reads_numbers_by_their_text_and_text_with_numbers() {
    let table = [
        ("0", "0"),
        ("-0.0", "0"),
        ("12.50", "12.50"),
        ("\"12.50\"", "12.50"),
        ("\" +7 \"", "7"),
        ("\"\\u0037.5\"", "7.5"),
        ("-3", "-3"),
        ("1e3", "1000"),
        ("1.5E-3", "0.0015"),
        ("0e999999999999999999999", "0"),
        ("1200e-2", "12"),
        ("0.1000000000000000000000000000000000000000", "0.1"),
        (
            "10000000000000000000000000000000e-5",
            "100000000000000000000000000",
        ),
        ("12345678901234567.89", "12345678901234567.89"),
        (
            "9999999999999999999999999999",
            "9999999999999999999999999999",
        ),
        (
            "0.0000000000000000000000000001",
            "0.0000000000000000000000000001",
        ),
    ];
    for (json, expected) in table {
        assert_eq!(read::<Exact, Decimal>(json), Ok(dec(expected)), "{json}");
        assert_eq!(
            read::<ExactText, Decimal>(json),
            Ok(dec(expected)),
            "{json}"
        );
    }
}

#[test]
fn exact_keeps_the_zeros_behind_the_point() {
    assert_eq!(
        read::<Exact, Decimal>("12.50").unwrap().to_string(),
        "12.50"
    );
    assert_eq!(
        read::<Exact, Decimal>("12.00").unwrap().to_string(),
        "12.00"
    );
}

#[test]
fn exact_refuses_what_is_no_decimal_and_never_rounds() {
    refuses::<Exact, Decimal>(&[
        ("null", "decimal number"),
        ("true", "decimal number"),
        ("[1]", "decimal number"),
        ("{}", "decimal number"),
        ("\"\"", "decimal number"),
        ("\"1,200.00\"", "decimal number"),
        ("\"NaN\"", "decimal number"),
        ("\"1e\"", "decimal number"),
        ("\".\"", "decimal number"),
        ("0.12345678901234567890123456789", "28 digits"),
        ("123456789012345678901234567890", "28 digits"),
        ("1e29", "28 digits"),
        ("1e-29", "28 digits"),
        ("1e999999999999999999999", "28 digits"),
    ]);
}

#[test]
fn exact_writes_every_digit_and_no_more() {
    writes::<Exact, Decimal>(&[
        (dec("0"), "0"),
        (dec("12.50"), "12.5"),
        (dec("1200"), "1200"),
        (dec("0.1"), "0.1"),
        (dec("-19.99"), "-19.99"),
        (dec("18446744073709551615"), "18446744073709551615"),
        (dec("12345678901234567.89"), "12345678901234567.89"),
        (dec("0.1234567890123456789"), "0.1234567890123456789"),
        (
            dec("9999999999999999999999999999"),
            "9999999999999999999999999999",
        ),
    ]);
    writes::<ExactText, Decimal>(&[(dec("12.50"), "\"12.50\""), (dec("7"), "\"7\"")]);
}

#[test]
fn bool_int_is_zero_or_one() {
    reads::<BoolInt, bool>(&[
        ("0", false),
        ("1", true),
        ("false", false),
        ("true", true),
        ("\"0\"", false),
        ("\"1\"", true),
        ("\"True\"", true),
    ]);
    refuses::<BoolInt, bool>(&[
        ("2", "0 or 1"),
        ("-1", "0 or 1"),
        ("\"yes\"", "0 or 1"),
        ("null", "0 or 1"),
        ("0.5", "0 or 1"),
    ]);
    writes::<BoolInt, bool>(&[(false, "0"), (true, "1")]);
}

#[test]
fn bool_text_is_true_or_false_in_quotes() {
    reads::<BoolText, bool>(&[
        ("\"true\"", true),
        ("\"false\"", false),
        ("true", true),
        ("0", false),
    ]);
    refuses::<BoolText, bool>(&[("\"on\"", "0 or 1")]);
    writes::<BoolText, bool>(&[(false, "\"false\""), (true, "\"true\"")]);
}

#[test]
fn unix_seconds_are_read_from_numbers_and_text() {
    reads::<UnixSeconds, DateTime<Utc>>(&[
        ("0", time("1970-01-01T00:00:00Z")),
        ("1767225600", time("2026-01-01T00:00:00Z")),
        ("1767225600.25", time("2026-01-01T00:00:00.25Z")),
        ("\"1767225600\"", time("2026-01-01T00:00:00Z")),
        ("-1.5", time("1969-12-31T23:59:58.5Z")),
        ("\"2026-01-01T00:00:00Z\"", time("2026-01-01T00:00:00Z")),
        (
            "\"2026-01-01T06:00:00+06:00\"",
            time("2026-01-01T00:00:00Z"),
        ),
    ]);
    refuses::<UnixSeconds, DateTime<Utc>>(&[
        ("99999999999999999", "too far"),
        ("1767225600000", "too far"),
        ("\"2026-01-01\"", "decimal number"),
        ("null", "seconds since 1970"),
    ]);
    writes::<UnixSeconds, DateTime<Utc>>(&[(time("2026-01-01T00:00:00.9Z"), "1767225600")]);
}

#[test]
fn rfc_3339_text_may_lack_its_zone() {
    let midnight = time("2026-01-01T00:00:00Z");
    reads::<Rfc3339, DateTime<Utc>>(&[
        ("\"2026-01-01T00:00:00Z\"", midnight),
        ("\"2026-01-01T06:00:00+06:00\"", midnight),
        ("\"2026-01-01T06:00:00+0600\"", midnight),
        ("\"2026-01-01T00:00:00\"", midnight),
        ("\"2026-01-01 00:00:00\"", midnight),
        ("\"2026-01-01 00:00:00Z\"", midnight),
        ("1767225600", midnight),
        (
            "\"2026-01-01T00:00:00.250\"",
            time("2026-01-01T00:00:00.25Z"),
        ),
        (
            "\"2026-01-01T00:00:00.250Z\"",
            time("2026-01-01T00:00:00.25Z"),
        ),
    ]);
    refuses::<Rfc3339, DateTime<Utc>>(&[
        ("\"0000-00-00 00:00:00\"", "date and time"),
        ("\"2026-01-01\"", "date and time"),
        ("\"\"", "date and time"),
        ("\"1767225600\"", "date and time"),
        ("1767225600000", "too far"),
        ("true", "date and time"),
    ]);
    writes::<Rfc3339, DateTime<Utc>>(&[(midnight, "\"2026-01-01T00:00:00Z\"")]);
}

#[test]
fn base64_reads_with_and_without_padding() {
    reads::<Base64, Vec<u8>>(&[
        ("\"\"", vec![]),
        ("\"aGk=\"", b"hi".to_vec()),
        ("\"aGk\"", b"hi".to_vec()),
        ("\"+/8=\"", vec![0xfb, 0xff]),
    ]);
    refuses::<Base64, Vec<u8>>(&[("\"a\"", "Base64"), ("\"-_8=\"", "Base64"), ("7", "Base64")]);
    writes::<Base64, Vec<u8>>(&[(b"hi".to_vec(), "\"aGk=\"")]);
}

#[test]
fn codecs_compose_like_the_types() {
    type Codec = BTreeMap<String, Vec<Option<Box<Exact>>>>;
    type Prices = BTreeMap<String, Vec<Option<Box<Decimal>>>>;
    let json = r#"{"a":[1.5,null],"b":[]}"#;
    let prices: Prices = read::<Codec, _>(json).unwrap();
    assert_eq!(prices["a"], [Some(Box::new(dec("1.5"))), None]);
    assert_eq!(write::<Codec, _>(&prices), json);
    assert_eq!(
        read::<Vec<Same>, Vec<String>>(r#"["a"]"#),
        Ok(vec!["a".to_owned()])
    );
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
struct Patch {
    #[serde(
        default,
        with = "As::<Option<Option<Exact>>>",
        skip_serializing_if = "Option::is_none"
    )]
    price: Option<Option<Decimal>>,
    #[serde(
        default,
        with = "As::<Option<Option<Same>>>",
        skip_serializing_if = "Option::is_none"
    )]
    note: Option<Option<String>>,
}

#[test]
fn an_option_of_an_option_tells_absent_null_and_value_apart() {
    let table = [
        ("{}", None, None),
        (r#"{"price":null,"note":null}"#, Some(None), Some(None)),
        (
            r#"{"price":1.5,"note":"a"}"#,
            Some(Some(dec("1.5"))),
            Some(Some("a".to_owned())),
        ),
    ];
    for (json, price, note) in table {
        let patch: Patch = serde_json::from_str(json).unwrap();
        assert_eq!(patch, Patch { price, note });
        assert_eq!(serde_json::to_string(&patch).unwrap(), json);
    }
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
struct Mixed {
    #[serde(with = "As::<Exact>")]
    price: Decimal,
    #[serde(with = "As::<BoolInt>")]
    active: bool,
    #[serde(with = "As::<UnixSeconds>")]
    seen: DateTime<Utc>,
    #[serde(with = "As::<Vec<Rfc3339>>")]
    times: Vec<DateTime<Utc>>,
    #[serde(with = "As::<Base64>")]
    blob: Vec<u8>,
}

fn mixed(price: &str) -> Mixed {
    let seen = time("2026-01-01T00:00:00Z");
    Mixed {
        price: dec(price),
        active: true,
        seen,
        times: vec![seen],
        blob: b"hi".to_vec(),
    }
}

fn survives_value<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let tree = serde_json::to_value(value).unwrap();
    assert_eq!(serde_json::from_value::<T>(tree).unwrap(), *value);
}

#[test]
fn codecs_work_through_a_json_tree_up_to_what_a_float_holds() {
    survives_value(&mixed("1234567890123.45"));
    survives_value(&mixed("18446744073709551615"));
}

#[test]
fn codecs_work_in_yaml_with_every_digit() {
    for price in [
        "12.5",
        "-7",
        "12345678901234567.89",
        "0.1234567890123456789012345678",
    ] {
        let yaml = serde_yaml::to_string(&mixed(price)).unwrap();
        assert_eq!(
            serde_yaml::from_str::<Mixed>(&yaml).unwrap(),
            mixed(price),
            "{yaml}"
        );
    }
}
