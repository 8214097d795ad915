//! Whatever is broken in a document: it is said on the right line, and everything else still comes out.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;

use super::code::{OperationCode, operations};
use super::corrupt::{BREAKERS, CASES, Corruption, Loss, Sound};
use super::generate::{NAME, Outcome, description, generate, lock, overlay, selorax};
use super::reach::Operations;
use super::text::Text;
use super::tree::Tree;

/// How far below a syntax error a parser may notice it.
const NEXT_LINE: usize = 1;

fn sound() -> &'static Tree {
    static TREE: OnceLock<Tree> = OnceLock::new();
    TREE.get_or_init(|| Tree::read(description()))
}

fn sound_operations() -> &'static BTreeMap<String, OperationCode> {
    static OPERATIONS: OnceLock<BTreeMap<String, OperationCode>> = OnceLock::new();
    OPERATIONS.get_or_init(|| operations(selorax().files()))
}

/// Everything that is wrong with how the generator took a corruption.
fn faults(corruption: &Corruption, expected: &Operations) -> Vec<String> {
    let text = Text::yaml(&corruption.tree);
    let run = || generate(&text.text, Some(overlay()), lock());
    let Ok(outcome) = catch_unwind(AssertUnwindSafe(run)) else {
        return vec!["it panicked".to_owned()];
    };
    let mut faults = Vec::new();
    check_lines(corruption, &text, &outcome, &mut faults);
    check_operations(corruption, &outcome, expected, &mut faults);
    faults
}

fn check_lines(corruption: &Corruption, text: &Text, outcome: &Outcome, faults: &mut Vec<String>) {
    let lines = corruption
        .places
        .iter()
        .flat_map(|place| text.lines_of(place));
    let lines: BTreeSet<_> = lines.collect();
    let slack = if corruption.loss == Loss::Document {
        NEXT_LINE
    } else {
        0
    };
    let fits = |line: usize| (line.saturating_sub(slack)..=line).any(|line| lines.contains(&line));
    let here = |file: &str| file == NAME;
    if !outcome
        .complaints()
        .any(|found| here(&found.file) && fits(found.line))
    {
        let said: Vec<_> = outcome.findings.iter().take(6).collect();
        faults.push(format!("nothing on lines {lines:?}, but {said:#?}"));
    }
    let internal = outcome.findings.iter().find(|found| found.code == "SW900");
    faults.extend(internal.map(|found| format!("{found:?}")));
}

fn check_operations(
    corruption: &Corruption,
    outcome: &Outcome,
    expected: &Operations,
    faults: &mut Vec<String>,
) {
    let Some(files) = &outcome.files else {
        if corruption.loss != Loss::Document {
            faults.push("the document was refused as a whole".to_owned());
        }
        return;
    };
    if *files == *selorax().files() {
        return;
    }
    let found = operations(files);
    let before = sound_operations();
    let users = expected.users(&corruption.origin);
    for name in expected.names() {
        match found.get(&name) {
            None if corruption.loss == Loss::Users && users.contains(&name) => {}
            None => faults.push(format!("{name} is missing")),
            Some(code) if !users.contains(&name) && before[&name] != *code => {
                faults.push(format!(
                    "{name} changed from {:#?} to {code:#?}",
                    before[&name]
                ));
            }
            Some(_) => {}
        }
    }
}

#[test]
fn the_tests_find_every_operation_that_the_generator_finds() {
    let expected = Operations::of(sound());
    let found: BTreeSet<_> = operations(selorax().files()).into_keys().collect();
    assert_eq!(expected.names(), found);
    assert_eq!(found.len(), 61);
    assert_eq!(selorax().complaints().next(), None);
}

#[test]
fn two_hundred_corruptions_are_each_told_on_their_line_and_cost_nothing_else() {
    let sound = Sound::new(sound());
    let expected = Operations::of(sound.tree);
    let cases: Vec<_> = (0..CASES).collect();
    let halves = cases.split_at(CASES / 2);
    let run = |cases: &[usize]| {
        let report = |&case: &usize| {
            let corruption = sound.corrupt(case);
            let faults = faults(&corruption, &expected);
            (!faults.is_empty()).then(|| format!("{}\n  {}", corruption.what, faults.join("\n  ")))
        };
        cases.iter().filter_map(report).collect::<Vec<_>>()
    };
    let failed = std::thread::scope(|scope| {
        let other = scope.spawn(|| run(halves.1));
        let mut failed = run(halves.0);
        failed.extend(other.join().unwrap());
        failed
    });
    assert!(BREAKERS.len() * 5 <= CASES, "every way is tried five times");
    assert!(
        failed.is_empty(),
        "{} of {CASES} failed:\n{}",
        failed.len(),
        failed.join("\n")
    );
}
