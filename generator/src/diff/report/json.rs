//! The report for tools.

use serde_json::{Value, json};

use super::Report;
use crate::diff::change::{Change, Found};
use crate::surface::{Item, ItemChange};

pub(super) fn write(report: &Report) -> String {
    let changes: Vec<_> = report.changes.iter().map(change).collect();
    let value = json!({
        "version": 1,
        "verdict": report.verdict().as_str(),
        "changes": changes,
    });
    format!("{value:#}\n")
}

fn change(change: &Change) -> Value {
    let items: Vec<_> = change.rust.iter().map(item).collect();
    json!({
        "id": change.id(),
        "area": change.area.as_str(),
        "level": change.level().as_str(),
        "impact": change.impact.as_str(),
        "subject": change.subject,
        "message": change.message,
        "hint": change.hint(),
        "old": change.places[0].as_ref().map(place),
        "new": change.places[1].as_ref().map(place),
        "rust": items,
    })
}

fn place(found: &Found) -> Value {
    json!({ "file": found.file, "pointer": found.pointer, "line": found.line })
}

fn item(item: &ItemChange) -> Value {
    let signature = |item: &Option<Item>| item.as_ref().map(|item| item.signature.clone());
    let kind = item
        .new
        .as_ref()
        .or(item.old.as_ref())
        .map(|item| item.kind.as_str());
    json!({
        "path": item.path,
        "kind": kind,
        "impact": item.impact.as_str(),
        "old": signature(&item.old),
        "new": signature(&item.new),
    })
}
