//! The result of a run for people.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

use shopwright_generator::diagnostic::Severity;

use super::cause::causes;
use super::outcome::{Entry, Outcome};

/// How many lines a list of documents has at most.
const SHOWN: usize = 20;

/// What is summed up over documents.
type Figure = fn(&Entry) -> usize;

/// Writes the table.
pub(super) fn text(entries: &[Entry], wall: Duration) -> String {
    let mut out = String::new();
    totals(&mut out, entries, wall);
    codes(&mut out, entries, Severity::Error, "Errors by code");
    codes(&mut out, entries, Severity::Warning, "Warnings by code");
    slowest(&mut out, entries);
    panics(&mut out, entries);
    miscounted(&mut out, entries);
    raw(&mut out, entries);
    broken(&mut out, entries);
    out
}

fn totals(out: &mut String, entries: &[Entry], wall: Duration) {
    let row = |out: &mut String, name: &str, number: usize| {
        let share = percent(number, entries.len());
        let _ = writeln!(out, "{name:<20}{number:>10}  {share:>5} %");
    };
    let _ = writeln!(out, "{:<20}{:>10}", "documents", entries.len());
    for outcome in [
        Outcome::Generated,
        Outcome::InPart,
        Outcome::Refused,
        Outcome::Panicked(String::new()),
    ] {
        let name = outcome.as_str();
        let same = entries
            .iter()
            .filter(|entry| entry.outcome.as_str() == name);
        row(out, name, same.count());
    }
    let compiled = entries.iter().filter_map(|entry| entry.compiled.as_ref());
    let (good, bad): (Vec<_>, Vec<_>) = compiled.partition(|compiled| compiled.errors.is_empty());
    if good.len() + bad.len() > 0 {
        row(out, "compiled", good.len());
        row(out, "did not compile", bad.len());
    }
    let sums: [(&str, Figure); 7] = [
        ("operations", |entry| entry.operations),
        ("  in documents", |entry| entry.documented),
        ("  in code", |entry| entry.emitted),
        ("schemas", |entry| entry.schemas),
        ("  typed, but raw", |entry| entry.raw),
        ("files", |entry| entry.files),
        ("lines", |entry| entry.lines),
    ];
    for (name, of) in sums {
        let sum: usize = entries.iter().map(of).sum();
        let _ = writeln!(out, "{name:<20}{sum:>10}");
    }
    let inside: Duration = entries.iter().map(|entry| entry.time).sum();
    let (wall, inside) = (wall.as_secs_f64(), inside.as_secs_f64());
    let _ = writeln!(
        out,
        "{:<20}{inside:>10.1} s, {wall:.1} s in all",
        "generating"
    );
}

/// A share in tenths of a percent, as text.
fn percent(part: usize, whole: usize) -> String {
    let tenths = (part * 1000).checked_div(whole).unwrap_or(0);
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn codes(out: &mut String, entries: &[Entry], severity: Severity, title: &str) {
    let mut rows = BTreeMap::<_, (usize, usize)>::new();
    for (code, number) in entries.iter().flat_map(|entry| &entry.codes) {
        let row = rows.entry(*code).or_default();
        row.0 += 1;
        row.1 += number;
    }
    rows.retain(|code, _| code.severity() == severity);
    if rows.is_empty() {
        return;
    }
    let mut rows: Vec<_> = rows.into_iter().collect();
    rows.sort_by_key(|(code, (documents, _))| (std::cmp::Reverse(*documents), *code));
    let _ = writeln!(out, "\n{title:<20}{:>10}{:>10}", "documents", "findings");
    for (code, (documents, findings)) in rows {
        let (name, meaning) = (code.as_str(), code.meaning());
        let _ = writeln!(out, "{name:<20}{documents:>10}{findings:>10}  {meaning}");
    }
}

fn slowest(out: &mut String, entries: &[Entry]) {
    let mut slow: Vec<_> = entries
        .iter()
        .filter(|entry| entry.time.as_secs() > 0)
        .collect();
    slow.sort_by_key(|entry| std::cmp::Reverse(entry.time));
    let line = |entry: &&Entry| format!("{:>8.1} s  {}", entry.time.as_secs_f64(), entry.name);
    list(out, "Longer than a second", slow.iter().map(line));
}

fn panics(out: &mut String, entries: &[Entry]) {
    let line = |entry: &Entry| match &entry.outcome {
        Outcome::Panicked(message) => Some(format!("  {}: {message}", entry.name)),
        _ => None,
    };
    list(out, "Panicked", entries.iter().filter_map(line));
}

fn miscounted(out: &mut String, entries: &[Entry]) {
    let wrong = entries.iter().filter(|entry| entry.is_miscounted());
    let line = |entry: &Entry| {
        let (name, documented, emitted) = (&entry.name, entry.documented, entry.emitted);
        format!("  {name}: {documented} operations in the document, {emitted} in the code")
    };
    list(out, "Other operations than the document's", wrong.map(line));
}

fn raw(out: &mut String, entries: &[Entry]) {
    let mut found: Vec<_> = entries.iter().filter(|entry| entry.raw > 0).collect();
    found.sort_by_key(|entry| std::cmp::Reverse(entry.raw));
    let line = |entry: &&Entry| {
        let (raw, schemas, name) = (entry.raw, entry.schemas, &entry.name);
        format!("{raw:>8} of {schemas:>6}  {name}")
    };
    list(
        out,
        "Schemas with a type that are raw JSON",
        found.iter().map(line),
    );
}

fn broken(out: &mut String, entries: &[Entry]) {
    let line = |cause: super::cause::Cause| {
        let (number, text) = (cause.documents.len(), cause.text);
        let (first, example) = (&cause.documents[0], cause.example);
        format!("{number:>8}  {text}\n          {first}: {example}")
    };
    list(
        out,
        "Did not compile, by cause",
        causes(entries).into_iter().map(line),
    );
}

fn list(out: &mut String, title: &str, lines: impl Iterator<Item = String>) {
    let lines: Vec<_> = lines.collect();
    if lines.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{title}");
    for line in lines.iter().take(SHOWN) {
        let _ = writeln!(out, "{line}");
    }
    if lines.len() > SHOWN {
        let _ = writeln!(out, "  … and {} more", lines.len() - SHOWN);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outcomes_are_counted() {
        let mut panicked = Entry::new("b".to_owned(), Outcome::Panicked("index 7".to_owned()));
        panicked.time = Duration::from_secs(2);
        let mut generated = Entry::new("a".to_owned(), Outcome::Generated);
        (
            generated.operations,
            generated.documented,
            generated.emitted,
        ) = (12, 12, 11);
        let text = text(&[generated, panicked], Duration::from_secs(3));
        for line in [
            "documents                    2",
            "generated                    1   50.0 %",
            "refused                      0    0.0 %",
            "operations                  12",
            "  in code                   11",
            "  a: 12 operations in the document, 11 in the code",
            "     2.0 s  b",
            "  b: index 7",
        ] {
            assert!(text.lines().any(|found| found == line), "{line}\n{text}");
        }
    }

    #[test]
    fn a_long_list_is_cut() {
        let entry = |n| Entry::new(format!("{n}"), Outcome::Panicked(String::new()));
        let entries: Vec<_> = (0..25).map(entry).collect();
        assert!(text(&entries, Duration::ZERO).contains("… and 5 more"));
    }
}
