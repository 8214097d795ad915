//! Diagnostics with their positions looked up, and as JSON for tools.

use serde_json::{Value, json};

use super::{Diagnostic, Diagnostics, FileId, Position, Target, locate};
use crate::source::Sources;

/// A diagnostic together with where it is in the text.
pub(super) struct Located<'d> {
    pub(super) diagnostic: &'d Diagnostic,
    pub(super) file: &'d str,
    pub(super) position: Position,
    pub(super) line: Option<&'d str>,
}

/// Looks all positions up, one pass a file, and sorts by file and position.
pub(super) fn located<'d>(diagnostics: &'d Diagnostics, sources: &Sources<'d>) -> Vec<Located<'d>> {
    let mut found = Vec::with_capacity(diagnostics.len());
    for (id, file) in diagnostics.all_files(sources) {
        let here = of_file(diagnostics, id);
        let unknown = here
            .iter()
            .filter(|diagnostic| diagnostic.place.position.is_none());
        let wanted: Vec<_> = unknown
            .map(|d| (&d.place.pointer, d.place.target))
            .collect();
        let looked_up = if wanted.is_empty() {
            Vec::new()
        } else {
            locate(&file.text, &wanted)
        };
        let mut looked_up = looked_up.into_iter();
        let first = found.len();
        let starts = line_starts(&file.text, !here.is_empty());
        for diagnostic in here {
            let known = diagnostic.place.position.or_else(|| looked_up.next());
            let position = known.unwrap_or(Position::START);
            let line = line(&file.text, &starts, position.line);
            found.push(Located {
                diagnostic,
                file: &file.name,
                position,
                line,
            });
        }
        found[first..].sort_by_key(|located| located.position);
    }
    found
}

fn of_file(diagnostics: &Diagnostics, id: FileId) -> Vec<&Diagnostic> {
    diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.place.file == id)
        .collect()
}

fn line_starts(text: &str, wanted: bool) -> Vec<usize> {
    let after = |(index, _)| index + 1;
    if wanted {
        std::iter::once(0)
            .chain(text.match_indices('\n').map(after))
            .collect()
    } else {
        Vec::new()
    }
}

fn line<'t>(text: &'t str, starts: &[usize], number: usize) -> Option<&'t str> {
    let start = *starts.get(number.checked_sub(1)?)?;
    let end = starts.get(number).copied().unwrap_or(text.len());
    Some(text.get(start..end)?.trim_end_matches(['\n', '\r']))
}

pub(super) fn render(diagnostics: &Diagnostics, sources: &Sources<'_>) -> String {
    let items = located(diagnostics, sources).into_iter().map(|found| {
        let Located { diagnostic, file, position, .. } = found;
        json!({
            "code": diagnostic.code.as_str(),
            "severity": diagnostic.severity.to_string(),
            "message": diagnostic.message,
            "help": diagnostic.help(),
            "file": file,
            "line": position.line,
            "column": position.column,
            "pointer": diagnostic.place.pointer.as_str(),
            "target": match diagnostic.place.target { Target::Key => "key", Target::Value => "value" },
        })
    });
    format!("{:#}\n", Value::Array(items.collect()))
}
