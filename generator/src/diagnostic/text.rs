//! Diagnostics as text for people.

use std::fmt::Write as _;

use super::json::{Located, located};
use super::{Diagnostics, Position};
use crate::source::Sources;

/// How many characters of a line are shown; a minified document is one line of megabytes.
const WINDOW: usize = 120;

pub(super) fn render(diagnostics: &Diagnostics, sources: &Sources<'_>) -> String {
    let mut out = String::new();
    let mut cursor = Cursor::default();
    for found in located(diagnostics, sources) {
        one(&mut out, &found, &mut cursor);
        out.push('\n');
    }
    if diagnostics.dropped() > 0 {
        let _ = writeln!(out, "… and {} more\n", diagnostics.dropped());
    }
    out
}

/// Where in its line the last finding was: those of one line come in order, and a line can have megabytes.
#[derive(Default)]
struct Cursor<'d> {
    line: &'d str,
    characters: usize,
    bytes: usize,
}

impl<'d> Cursor<'d> {
    /// Gives the rest of a line behind so many characters.
    fn rest(&mut self, line: &'d str, start: usize) -> &'d str {
        if !std::ptr::eq(self.line, line) || start < self.characters {
            (self.line, self.characters, self.bytes) = (line, 0, 0);
        }
        let rest = &line[self.bytes..];
        let mut between = rest.char_indices().map(|(at, _)| at);
        self.bytes += between.nth(start - self.characters).unwrap_or(rest.len());
        self.characters = start;
        &line[self.bytes..]
    }
}

fn one<'d>(out: &mut String, found: &Located<'d>, cursor: &mut Cursor<'d>) {
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
        let (shown, column) = window(line, *position, cursor);
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
fn window<'d>(line: &'d str, position: Position, cursor: &mut Cursor<'d>) -> (String, usize) {
    let column = position.column.saturating_sub(1);
    let mut start = 0;
    if column + position.length.min(WINDOW) > WINDOW {
        start = column.saturating_sub(WINDOW / 4);
    }
    let mut rest = cursor.rest(line, start).chars();
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
