//! The report for a terminal: grouped, short, coloured where that is wanted.

use std::fmt::Write as _;

use super::{Report, item_line};
use crate::diff::Kind;
use crate::diff::change::{Change, Level};

/// How many Rust items of a change are listed.
const ITEMS: usize = 6;

/// ANSI escapes.
struct Paint {
    is_on: bool,
}

impl Paint {
    fn with(&self, code: &str, text: &str) -> String {
        if self.is_on {
            format!("\x1b[{code}m{text}\x1b[0m")
        } else {
            text.to_owned()
        }
    }

    fn bold(&self, text: &str) -> String {
        self.with("1", text)
    }

    fn dim(&self, text: &str) -> String {
        self.with("2", text)
    }

    fn level(&self, level: Level) -> String {
        let code = match level {
            Level::Error => "31",
            Level::Warning => "33",
            Level::Info => "36",
        };
        self.with(code, &format!("{:7}", level.as_str()))
    }
}

pub(super) fn write(report: &Report, with_colour: bool) -> String {
    let paint = Paint { is_on: with_colour };
    let mut out = String::new();
    for (heading, changes) in report.sections() {
        let _ = writeln!(out, "{}", paint.bold(heading));
        for change in changes {
            if change.kind == Kind::TextChanged {
                let _ = writeln!(out, "  {}{}", change.subject, places(change, &paint));
            } else {
                one(&mut out, change, &paint);
            }
        }
        out.push('\n');
    }
    let _ = writeln!(out, "{}", paint.bold(&report.verdict_line()));
    out
}

fn one(out: &mut String, change: &Change, paint: &Paint) {
    let (level, id) = (paint.level(change.level()), change.id());
    let (subject, message) = (paint.bold(&change.subject), &change.message);
    let place = places(change, paint);
    let _ = writeln!(out, "  {level} {subject}: {message} [{id}]{place}");
    if change.is_whole_type() {
        return;
    }
    for item in change.rust.iter().take(ITEMS) {
        let _ = writeln!(out, "          {}", item_line(item));
    }
    if change.rust.len() > ITEMS {
        let _ = writeln!(out, "          … and {} more", change.rust.len() - ITEMS);
    }
    if !change.hint().is_empty() {
        let _ = writeln!(
            out,
            "          {}",
            paint.dim(&format!("-> {}", change.hint()))
        );
    }
}

/// Says where to look: now, or before for what is gone.
fn places(change: &Change, paint: &Paint) -> String {
    let [old, new] = &change.places;
    let found = new.as_ref().or(old.as_ref());
    found.map_or_else(String::new, |found| {
        paint.dim(&format!("  {}:{}", found.file, found.line))
    })
}
