//! Finds the line and column of JSON pointers in a text, by walking its parse events once.
//!
//! Used only when diagnostics are printed: reading a document keeps no positions.

mod events;
mod json_events;
mod tracker;
mod yaml_events;

pub(crate) use events::{Event, is_json};

use super::{Pointer, Target};
use tracker::Tracker;

/// A place in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
    /// How many characters of that line belong to it; at least 1.
    pub length: usize,
}

impl Position {
    /// The beginning of a text.
    pub const START: Self = Self {
        line: 1,
        column: 1,
        length: 1,
    };
}

/// Finds the positions of `wanted` in `text`, in one pass for all of them.
///
/// A mapping or list is shown by its key, since its content may begin lines below. What is not in
/// the text is shown by its nearest ancestor that is.
pub fn locate(text: &str, wanted: &[(&Pointer, Target)]) -> Vec<Position> {
    let text = text.trim_start_matches('\u{feff}');
    let mut tracker = Tracker::new(wanted.iter().map(|(pointer, _)| *pointer));
    walk(text, &mut |event, position| {
        tracker.on_event(&event, position)
    });
    wanted
        .iter()
        .map(|(pointer, target)| tracker.position(pointer, *target))
        .collect()
}

/// Feeds the parse events of `text` to `visit`, until it answers `false` or the text ends or is
/// found not to be well-formed.
pub(crate) fn walk(text: &str, visit: &mut dyn FnMut(Event<'_>, Position) -> bool) {
    if is_json(text) && serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok() {
        json_events::walk(text, visit);
    } else {
        yaml_events::walk(text, visit);
    }
}

#[cfg(test)]
mod tests;
