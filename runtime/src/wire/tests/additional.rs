//! Structs that keep unknown fields.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::json;

use crate::wire::{Additional, WithAdditional};

#[derive(Serialize, Deserialize, Debug, PartialEq)]
#[serde(remote = "Self")]
struct Labels {
    id: i64,
    #[serde(rename = "display-name", skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip)]
    additional: BTreeMap<String, i64>,
}

impl<'de> Deserialize<'de> for Labels {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut additional = BTreeMap::new();
        let mut labels = Self::deserialize(Additional::new(deserializer, &mut additional))?;
        labels.additional = additional;
        Ok(labels)
    }
}

impl Serialize for Labels {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, WithAdditional::new(serializer, &self.additional))
    }
}

fn labels(json: &str) -> Result<Labels, serde_json::Error> {
    serde_json::from_str(json)
}

#[test]
fn unknown_fields_are_kept_and_written_again() {
    let json = r#"{"id":1,"display-name":"a","x":2,"y":3}"#;
    let read = labels(json).unwrap();
    assert_eq!(read.name.as_deref(), Some("a"));
    assert_eq!(
        read.additional,
        BTreeMap::from([("x".to_owned(), 2), ("y".to_owned(), 3)])
    );
    assert_eq!(serde_json::to_string(&read).unwrap(), json);
}

#[test]
fn unknown_fields_may_stand_anywhere() {
    let read = labels(r#"{"x":2,"id":1,"y":3}"#).unwrap();
    assert_eq!(read.additional.len(), 2);
    assert_eq!(read.id, 1);
}

#[test]
fn the_field_that_keeps_them_is_no_key_of_its_own() {
    let read = labels(r#"{"id":1,"additional":2}"#).unwrap();
    assert_eq!(
        read.additional,
        BTreeMap::from([("additional".to_owned(), 2)])
    );
}

#[test]
fn unknown_fields_have_to_be_of_the_kept_type() {
    assert!(labels(r#"{"id":1,"x":"text"}"#).is_err());
    assert!(
        labels(r#"{"x":1}"#)
            .unwrap_err()
            .to_string()
            .contains("missing field `id`")
    );
    assert!(labels("[1]").is_err());
}

#[test]
fn a_tree_is_read_and_written_like_text() {
    let tree = json!({"id": 1, "x": 2});
    let read: Labels = serde_json::from_value(tree.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), tree);
}
