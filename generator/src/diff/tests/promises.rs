//! What holds for every comparison.

use super::{BASE, compare, ids};
use crate::surface::Impact;

#[test]
fn a_description_does_not_differ_from_itself() {
    let report = compare(BASE, BASE);
    assert!(report.changes.is_empty(), "{:?}", ids(&report));
    assert_eq!(report.verdict(), Impact::None);
}

#[test]
fn the_order_of_keys_is_no_difference() {
    let value: serde_json::Value = serde_yaml::from_str(BASE).unwrap_or_default();
    let text = value.to_string();
    // As JSON, keys are sorted.
    assert!(text.starts_with("{\"components"), "{text}");
    let report = compare(BASE, &text);
    assert!(report.changes.is_empty(), "{:?}", ids(&report));
}

#[test]
fn texts_alone_make_a_patch() {
    let text = BASE.replace("description: ", "description: So ");
    assert_eq!(compare(BASE, &text).verdict(), Impact::Patch);
    let ids = ids(&compare(BASE, &text));
    assert!(ids.iter().all(|id| id == "text-changed"), "{ids:?}");
}

#[test]
fn the_same_in_the_words_of_3_0_is_no_difference() {
    // Webhooks came with 3.1.
    let (paths, rest) = BASE
        .split_once("\nwebhooks:")
        .expect("the base has webhooks");
    let (_, components) = rest.split_once("\ncomponents:").expect("and components");
    let new = format!("{paths}\ncomponents:{components}");
    let old = new
        .replace("openapi: 3.1.0", "openapi: 3.0.3")
        .replace("type: [integer, 'null']", "type: integer, nullable: true")
        .replace("const: order", "enum: [order]")
        .replace("const: event", "enum: [event]")
        .replace("const: api", "enum: [api]");
    assert!(!old.contains("const:") && !old.contains("'null'"), "{old}");
    let report = compare(&old, &new);
    assert!(report.changes.is_empty(), "{:?}", ids(&report));
}
