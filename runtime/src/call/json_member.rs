//! Reads and sets one top-level member of a JSON object without touching the others' text.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

type Members<'a> = BTreeMap<String, &'a RawValue>;

/// Returns the JSON text of a member; `None` when it is missing or `null`.
pub(super) fn get<'a>(object: &'a [u8], name: &str) -> Option<&'a str> {
    let members: Members<'a> = serde_json::from_slice(object).ok()?;
    members
        .get(name)
        .map(|raw| raw.get())
        .filter(|json| *json != "null")
}

/// Sets a member to this JSON text; `None` when the body is no JSON object.
pub(super) fn set(object: &[u8], name: &str, json: &str) -> Option<Vec<u8>> {
    let mut members: Members<'_> = serde_json::from_slice(object).ok()?;
    let value: &RawValue = serde_json::from_str(json).ok()?;
    members.insert(name.to_owned(), value);
    serde_json::to_vec(&members).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_of_the_other_members_stays() {
        let body = br#"{"amount":12345678901234567.89,"name":"x"}"#;
        let set = set(body, "key", "\"k\"").unwrap();
        assert_eq!(
            set,
            br#"{"amount":12345678901234567.89,"key":"k","name":"x"}"#
        );
    }

    #[test]
    fn a_member_that_is_null_counts_as_missing() {
        assert_eq!(get(br#"{"key":null}"#, "key"), None);
        assert_eq!(get(br#"{"key":"k"}"#, "key"), Some("\"k\""));
    }

    #[test]
    fn a_body_that_is_no_object_is_refused() {
        assert_eq!(set(b"[1]", "key", "1"), None);
    }
}
