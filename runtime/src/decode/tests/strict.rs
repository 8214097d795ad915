//! The strict reading: payload out, everything else kept.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::decode::{decode_payload, lookup};

#[derive(Deserialize, Debug, PartialEq)]
struct Item {
    id: i64,
}

#[test]
fn the_payload_is_unwrapped_and_its_siblings_kept() {
    let body = br#"{"message":"OK","data":[{"id":1},{"id":2}],"pagination":{"total":2}}"#;
    let decoded = decode_payload::<Vec<Item>>(body, &["data"]).unwrap();
    assert_eq!(decoded.value, [Item { id: 1 }, Item { id: 2 }]);
    assert_eq!(
        decoded.rest,
        json!({"message": "OK", "pagination": {"total": 2}})
    );
    assert!(decoded.repairs.is_empty());
}

#[test]
fn a_payload_further_inside_leaves_the_objects_around_it() {
    let body = br#"{"a":1,"data":{"b":2,"items":[{"id":1}]}}"#;
    let decoded = decode_payload::<Vec<Item>>(body, &["data", "items"]).unwrap();
    assert_eq!(decoded.value, [Item { id: 1 }]);
    assert_eq!(decoded.rest, json!({"a": 1, "data": {"b": 2}}));
}

#[test]
fn an_empty_path_reads_the_body_itself() {
    let decoded = decode_payload::<Item>(br#"{"id":1,"x":2}"#, &[]).unwrap();
    assert_eq!((decoded.value, decoded.rest), (Item { id: 1 }, Value::Null));
}

#[test]
fn a_body_that_is_no_json_is_an_error_without_a_place() {
    for body in [
        "",
        "<html>",
        "{\"data\":",
        "{\"data\":{\"id\":1}}x",
        "\u{feff}{}",
    ] {
        let error = decode_payload::<Item>(body.as_bytes(), &["data"]).unwrap_err();
        assert_eq!(error.path(), "", "{body}");
        assert!(error.to_string().starts_with("body: not JSON"), "{error}");
    }
    assert!(decode_payload::<String>(b"\"\xff\"", &[]).is_err());
}

#[test]
fn lookup_follows_keys_and_counts_in_lists() {
    let value = json!({"a": [{"b": 1}]});
    assert_eq!(lookup(&value, &["a", "0", "b"]), Some(&json!(1)));
    assert_eq!(lookup(&value, &[]), Some(&value));
    for path in [["a", "1"], ["a", "x"], ["b", "0"]] {
        assert_eq!(lookup(&value, &path), None);
    }
}
