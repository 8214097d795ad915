//! Reads the actions of an overlay document, and reports what has not the form that it should have.

use serde_json::{Map, Value};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, FileId, Pointer};
use crate::source::type_name;

/// One entry of `actions`.
pub(super) struct Action<'o> {
    /// Where it is in the overlay.
    pub(super) pointer: Pointer,
    /// The JSONPath of what it changes.
    pub(super) target: &'o str,
    /// What it does.
    pub(super) change: Change<'o>,
}

/// What an action does to the nodes it selects.
pub(super) enum Change<'o> {
    Update(&'o Value),
    Remove,
    /// The JSONPath of the node to merge in (1.1).
    Copy(&'o str),
}

/// The minor version of the Overlay Specification.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Minor {
    V0,
    V1,
}

struct Reader<'r> {
    id: FileId,
    sink: &'r mut Diagnostics,
}

/// Reads the actions in order; those that cannot be read are left out with an error.
pub(super) fn read<'o>(overlay: &'o Value, id: FileId, sink: &mut Diagnostics) -> Vec<Action<'o>> {
    let mut reader = Reader { id, sink };
    let Some(root) = overlay.as_object() else {
        return Vec::new();
    };
    let Some(minor) = reader.version(root) else {
        return Vec::new();
    };
    let here = Pointer::root();
    reader.known(root, &here, &["overlay", "info", "extends", "actions"]);
    reader.info(root.get("info"));
    let actions = match root.get("actions") {
        Some(Value::Array(actions)) if !actions.is_empty() => actions,
        Some(other) if !other.is_array() => {
            let message = format!("`actions` is {}, not a list", type_name(other));
            reader.invalid(&here.child("actions"), message);
            return Vec::new();
        }
        _ => {
            reader.invalid(&here, "the overlay has no actions");
            return Vec::new();
        }
    };
    let at = here.child("actions");
    let read = actions.iter().enumerate();
    read.filter_map(|(index, action)| reader.action(action, at.index(index), minor))
        .collect()
}

impl Reader<'_> {
    fn version(&mut self, root: &Map<String, Value>) -> Option<Minor> {
        let text = match root.get("overlay") {
            Some(Value::String(text)) => text.clone(),
            // `overlay: 1.0` without quotes is a number.
            Some(Value::Number(number)) => number.to_string(),
            _ => {
                self.invalid(
                    &Pointer::root(),
                    "the key `overlay` with the version is missing",
                );
                return None;
            }
        };
        let mut parts = text.split('.');
        match (parts.next(), parts.next()) {
            (Some("1"), Some("0")) => Some(Minor::V0),
            (Some("1"), Some("1")) => Some(Minor::V1),
            _ => {
                let message = format!("overlay version {text} is not supported");
                let at = Pointer::root().child("overlay");
                self.sink
                    .push(Diagnostic::new(Code::OverlayVersion, &at, message).in_file(self.id));
                None
            }
        }
    }

    fn info(&mut self, info: Option<&Value>) {
        let at = Pointer::root().child("info");
        let Some(info) = info.and_then(Value::as_object) else {
            self.invalid(&at, "`info` with a title and a version is missing");
            return;
        };
        for key in ["title", "version"] {
            if !info
                .get(key)
                .is_some_and(|value| value.is_string() || value.is_number())
            {
                self.invalid(&at, format!("`{key}` of the overlay is missing or no text"));
            }
        }
    }

    fn action<'o>(&mut self, action: &'o Value, at: Pointer, minor: Minor) -> Option<Action<'o>> {
        let Some(map) = action.as_object() else {
            self.invalid(
                &at,
                format!("an action is a mapping, not {}", type_name(action)),
            );
            return None;
        };
        self.known(
            map,
            &at,
            &["target", "description", "update", "remove", "copy"],
        );
        let Some(target) = map.get("target").and_then(Value::as_str) else {
            self.invalid(&at, "the action has no `target`");
            return None;
        };
        let change = self.change(map, &at, minor)?;
        Some(Action {
            pointer: at,
            target,
            change,
        })
    }

    fn change<'o>(
        &mut self,
        map: &'o Map<String, Value>,
        at: &Pointer,
        minor: Minor,
    ) -> Option<Change<'o>> {
        match map.get("remove") {
            // Then `update` and `copy` have no impact, says the specification.
            Some(Value::Bool(true)) => return Some(Change::Remove),
            None | Some(Value::Bool(false)) => {}
            Some(other) => {
                let message = format!("`remove` is {}, not a boolean", type_name(other));
                self.invalid(&at.child("remove"), message);
                return None;
            }
        }
        match (map.get("update"), map.get("copy")) {
            (Some(update), None) => Some(Change::Update(update)),
            (None, None) => {
                self.invalid(
                    at,
                    "the action neither updates, copies nor removes anything",
                );
                None
            }
            (_, Some(_)) if minor == Minor::V0 => {
                let at = at.child("copy");
                let diagnostic = Diagnostic::new(
                    Code::OverlayInvalid,
                    &at,
                    "`copy` is not known to Overlay 1.0",
                );
                self.sink.push(
                    diagnostic
                        .in_file(self.id)
                        .with_help("write `overlay: 1.1.0`"),
                );
                None
            }
            (Some(_), Some(_)) => {
                self.invalid(at, "the action has both `update` and `copy`");
                None
            }
            (None, Some(Value::String(from))) => Some(Change::Copy(from)),
            (None, Some(other)) => {
                let message = format!("`copy` is {}, not a JSONPath", type_name(other));
                self.invalid(&at.child("copy"), message);
                None
            }
        }
    }

    fn known(&mut self, map: &Map<String, Value>, at: &Pointer, known: &[&str]) {
        for key in map.keys().filter(|key| !key.starts_with("x-")) {
            if !known.contains(&key.as_str()) {
                let message = format!("`{key}` is not known here");
                let diagnostic = Diagnostic::new(Code::OverlayInvalid, &at.child(key), message);
                let diagnostic = diagnostic.in_file(self.id).at_key();
                self.sink
                    .push(match crate::suggest::nearest(key, known.iter().copied()) {
                        Some(name) => diagnostic.with_help(format!("did you mean `{name}`?")),
                        None => diagnostic,
                    });
            }
        }
    }

    fn invalid(&mut self, at: &Pointer, message: impl Into<String>) {
        self.sink
            .push(Diagnostic::new(Code::OverlayInvalid, at, message).in_file(self.id));
    }
}
