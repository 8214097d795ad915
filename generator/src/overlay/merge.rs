//! Merges an update into a node, as the Overlay Specification says: objects by key, arrays by
//! concatenation, primitives by replacement.

use serde_json::Value;

use crate::diagnostic::Pointer;
use crate::source::type_name;

/// A part of an update that does not fit what it should change.
pub(super) struct Mismatch {
    /// Where it is in the overlay.
    pub(super) at: Pointer,
    pub(super) message: String,
}

/// Merges `update`, written at `source`, into the selected node at `pointer`. Parts that do not fit
/// leave what was there.
pub(super) fn merge(
    target: &mut Value,
    update: &Value,
    pointer: &Pointer,
    source: &Pointer,
) -> Vec<Mismatch> {
    let mut mismatches = Vec::new();
    match (&mut *target, update) {
        (Value::Array(items), Value::Array(new)) => items.extend(new.iter().cloned()),
        // Only the selected node itself takes a single entry; arrays below it take arrays.
        (Value::Array(items), entry) => items.push(entry.clone()),
        _ => node(
            target,
            update,
            &mut pointer.clone(),
            &mut source.clone(),
            &mut mismatches,
        ),
    }
    mismatches
}

fn node(
    target: &mut Value,
    update: &Value,
    pointer: &mut Pointer,
    source: &mut Pointer,
    mismatches: &mut Vec<Mismatch>,
) {
    match (&mut *target, update) {
        (Value::Object(map), Value::Object(new)) => {
            for (key, value) in new {
                let Some(old) = map.get_mut(key) else {
                    map.insert(key.clone(), value.clone());
                    continue;
                };
                pointer.push(key);
                source.push(key);
                node(old, value, pointer, source, mismatches);
                pointer.pop();
                source.pop();
            }
        }
        (Value::Array(items), Value::Array(new)) => items.extend(new.iter().cloned()),
        // A key without a value, as in the structured example of the specification.
        (Value::Object(_) | Value::Array(_), Value::Null) => {}
        (Value::Null, _) => target.clone_from(update),
        (Value::Object(_) | Value::Array(_), _) | (_, Value::Object(_) | Value::Array(_)) => {
            mismatches.push(mismatch(target, update, pointer, source));
        }
        _ => target.clone_from(update),
    }
}

fn mismatch(target: &Value, update: &Value, pointer: &Pointer, source: &Pointer) -> Mismatch {
    let (new, old) = (type_name(update), type_name(target));
    Mismatch {
        at: source.clone(),
        message: format!("{new} cannot be merged into {old} at {pointer}"),
    }
}
