//! All changes of a comparison, in the order in which they are told, and the verdict.

mod json;
mod markdown;
mod text;

use super::Kind;
use super::change::{Area, Change};
use crate::surface::Impact;

/// What a comparison found.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The changes: the worst first, then by area and subject.
    pub changes: Vec<Change>,
}

impl Report {
    pub(super) fn new(mut changes: Vec<Change>) -> Self {
        changes.sort_by(|a, b| {
            let order = |change: &Change| {
                let worst = (change.impact, change.level());
                (
                    std::cmp::Reverse(worst),
                    change.area,
                    change.subject.clone(),
                    change.id(),
                )
            };
            order(a).cmp(&order(b))
        });
        Self { changes }
    }

    /// Gives the worst impact: what the next version has to say.
    pub fn verdict(&self) -> Impact {
        let impacts = self.changes.iter().map(|change| change.impact);
        impacts.max().unwrap_or_default()
    }

    /// Lists the changes of error codes, which have a section of their own: a new code stops builds by design.
    pub fn error_codes(&self) -> impl Iterator<Item = &Change> {
        self.changes
            .iter()
            .filter(|change| change.area == Area::ErrorCode)
    }

    /// Writes the report for a terminal, with colours if wanted.
    pub fn to_text(&self, with_colour: bool) -> String {
        text::write(self, with_colour)
    }

    /// Writes the report for a pull request.
    pub fn to_markdown(&self) -> String {
        markdown::write(self)
    }

    /// Writes the report for tools, in the form of `docs/diff.schema.json`.
    pub fn to_json(&self) -> String {
        json::write(self)
    }

    /// Puts the changes under the headings under which they are told; an empty one is left out.
    fn sections(&self) -> Vec<(&'static str, Vec<&Change>)> {
        let is_code = |change: &Change| change.area == Area::ErrorCode;
        let is_text = |change: &Change| change.kind == Kind::TextChanged;
        let of = |impact: Impact| {
            let found = self.changes.iter().filter(move |change| {
                change.impact == impact && !is_code(change) && !is_text(change)
            });
            found.collect::<Vec<_>>()
        };
        let codes = self
            .error_codes()
            .filter(|change| !is_text(change))
            .collect();
        let texts = self
            .changes
            .iter()
            .filter(|change| is_text(change))
            .collect();
        let sections = [
            ("Error codes", codes),
            ("Major: programs may stop compiling", of(Impact::Major)),
            ("Minor: something new", of(Impact::Minor)),
            ("Patch: behaviour and constants", of(Impact::Patch)),
            ("Texts", texts),
        ];
        sections
            .into_iter()
            .filter(|(_, changes)| !changes.is_empty())
            .collect()
    }

    /// Says the verdict in a sentence, with what it means for a version before 1.0 and after.
    fn verdict_line(&self) -> String {
        let count = self.changes.len();
        let changes = if count == 1 {
            "1 change"
        } else {
            &format!("{count} changes")
        };
        match self.verdict() {
            Impact::None if count == 0 => "Nothing changed.".to_owned(),
            Impact::None | Impact::Patch => {
                format!("{changes}: patch (0.1.0 to 0.1.1, 1.0.0 to 1.0.1).")
            }
            Impact::Minor => format!("{changes}: minor (0.1.0 to 0.1.1, 1.0.0 to 1.1.0)."),
            Impact::Major => format!("{changes}: major (0.1.0 to 0.2.0, 1.0.0 to 2.0.0)."),
        }
    }
}

/// Says what became of an item: `+` is new, `-` is gone, `~` is another.
fn item_line(item: &crate::surface::ItemChange) -> String {
    let signature = |item: &crate::surface::Item| item.signature.clone();
    match (&item.old, &item.new) {
        (None, Some(new)) => format!("+ {}{}", item.path, typed(&signature(new))),
        (Some(_), None) => format!("- {}", item.path),
        (Some(old), Some(new)) if old.signature != new.signature => {
            format!(
                "~ {}: `{}` is `{}`",
                item.path,
                signature(old),
                signature(new)
            )
        }
        _ => format!("~ {}", item.path),
    }
}

/// A signature behind a path: that of a function as it is, a type behind a colon.
fn typed(signature: &str) -> String {
    match signature.chars().next() {
        None => String::new(),
        Some('(') => signature.to_owned(),
        Some(_) => format!(": {signature}"),
    }
}
