//! The report for a pull request.

use std::fmt::Write as _;

use super::{Report, item_line};
use crate::diff::Kind;
use crate::diff::change::Change;

/// How many Rust items of a change are listed.
const ITEMS: usize = 10;

pub(super) fn write(report: &Report) -> String {
    let mut out = format!("**{}**\n", report.verdict_line());
    for (heading, changes) in report.sections() {
        let _ = write!(out, "\n### {heading}\n\n");
        for change in changes {
            if change.kind == Kind::TextChanged {
                let _ = writeln!(out, "- {}", code(&change.subject));
            } else {
                one(&mut out, change);
            }
        }
    }
    out
}

fn one(out: &mut String, change: &Change) {
    let subject = code(&change.subject);
    let message = escaped(&change.message);
    let _ = write!(out, "- {subject}: {message}");
    let [old, new] = &change.places;
    if let Some(found) = new.as_ref().or(old.as_ref()) {
        let _ = write!(out, " ({} line {})", escaped(&found.file), found.line);
    }
    let (level, id) = (change.level().as_str(), change.id());
    let _ = writeln!(out, " · {level} `{id}`");
    if change.is_whole_type() {
        return;
    }
    for item in change.rust.iter().take(ITEMS) {
        let _ = writeln!(out, "  - {}", code(&item_line(item)));
    }
    if change.rust.len() > ITEMS {
        let _ = writeln!(out, "  - … and {} more", change.rust.len() - ITEMS);
    }
    if !change.hint().is_empty() {
        let _ = writeln!(out, "  - {}", change.hint());
    }
}

/// Text as code, whatever back ticks are in it.
fn code(text: &str) -> String {
    format!("`{}`", text.replace('`', "'").replace('\n', " "))
}

/// Text that no reader of Markdown takes for markup.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' | '\r' => out.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '@' => {
                out.push('\\');
                out.push(character);
            }
            _ => out.push(character),
        }
    }
    out
}
