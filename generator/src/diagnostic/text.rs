//! Diagnostics as text for people.

use std::fmt::Write as _;

use super::json::{Located, located};
use super::{Diagnostics, Position};
use crate::source::Sources;

/// How many characters of a line are shown; a minified document is one line of megabytes.
const WINDOW: usize = 120;

pub(super) fn render(diagnostics: &Diagnostics, sources: &Sources<'_>) -> String {
    let mut out = String::new();
    for found in located(diagnostics, sources) {
        one(&mut out, &found);
        out.push('\n');
    }
    if diagnostics.dropped() > 0 {
        let _ = writeln!(out, "… and {} more\n", diagnostics.dropped());
    }
    out
}

fn one(out: &mut String, found: &Located<'_>) {
    let Located {
        diagnostic,
        file,
        position,
        line,
    } = found;
    let (code, severity, message) = (diagnostic.code, diagnostic.severity, &diagnostic.message);
    let number = position.line.to_string();
    let indent = " ".repeat(number.len());
    let _ = writeln!(out, "{severity}[{code}]: {}", printable(message));
    let _ = writeln!(
        out,
        "{indent}--> {file}:{}:{}",
        position.line, position.column
    );
    if let Some(line) = line {
        let (shown, column) = window(line, *position);
        let carets = "^".repeat(position.length.min(WINDOW.saturating_sub(column)).max(1));
        let _ = writeln!(out, "{indent} |");
        let _ = writeln!(out, "{number} | {shown}");
        let _ = writeln!(out, "{indent} | {}{carets}", " ".repeat(column));
    }
    if !diagnostic.place.pointer.is_root() {
        let pointer = printable(diagnostic.place.pointer.as_str());
        let _ = writeln!(out, "{indent} = at: {pointer}");
    }
    let _ = writeln!(out, "{indent} = help: {}", printable(diagnostic.help()));
}

/// Cuts a long line around the position; gives the text and the 0-based column in it.
fn window(line: &str, position: Position) -> (String, usize) {
    let column = position.column.saturating_sub(1);
    let mut start = 0;
    if column + position.length.min(WINDOW) > WINDOW {
        start = column.saturating_sub(WINDOW / 4);
    }
    let mut rest = line.chars().skip(start);
    let mut shown: String = if start > 0 {
        "…".to_owned()
    } else {
        String::new()
    };
    shown.extend(rest.by_ref().take(WINDOW));
    if rest.next().is_some() {
        shown.push('…');
    }
    let shift = usize::from(start > 0);
    (printable(&shown), column - start + shift)
}

/// Replaces what could disturb a terminal: control characters and text direction marks.
fn printable(text: &str) -> String {
    let replace = |c: char| match c {
        '\t' => ' ',
        c if c.is_control() => '\u{fffd}',
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        c => c,
    };
    text.chars().map(replace).collect()
}
