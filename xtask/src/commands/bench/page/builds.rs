//! The chapters on what the compiler takes.

use std::fmt::Write as _;

use super::super::builds::{FEATURES, PROGRAM_DOCUMENT};
use super::super::contender::{Contender, OURS};
use super::super::documents::DOCUMENTS;
use super::super::goals::is_giant;
use super::super::plot::{Bars, bars};
use super::super::results::Results;
use super::super::usage::Usage;
use super::{PLOTS, cell, escaped, fact, ratio};
use crate::cli::Part;

const USER: fn(&Usage) -> f64 = |usage| usage.user;
const MEMORY: fn(&Usage) -> f64 = |usage| usage.memory;

pub(super) fn text(out: &mut String, results: &Results) {
    let _ = write!(
        out,
        "\n## Build of the output\n\n![User time of cargo check]({PLOTS}/check.svg)\n\n\
         `cargo check` of what was generated, with `CARGO_INCREMENTAL=0`; what it depends on was checked before and is not \
         in the figures.\n\n\
         | document | | user s | ours for each | MB of memory | ours for each | |\n|---|---|--:|--:|--:|--:|---|\n"
    );
    for document in &DOCUMENTS {
        let get = |who: &str| results.get(Part::Check, document.path, who);
        let mut first = document.name;
        for contender in Contender::ALL {
            let who = contender.name();
            let Some(outcome) = get(who) else { continue };
            let head = std::mem::take(&mut first);
            let each = |one: fn(&Usage) -> f64| {
                let ours = get(OURS).and_then(|ours| ours.median(one));
                ratio(ours, outcome.median(one))
            };
            let _ = writeln!(
                out,
                "| {head} | {who} | {} | {} | {} | {} | {} |",
                cell(Some(outcome), USER),
                each(USER),
                cell(Some(outcome), MEMORY),
                each(MEMORY),
                outcome.failure.as_deref().map(escaped).unwrap_or_default()
            );
        }
    }
    program(out, results);
    features(out, results);
}

fn program(out: &mut String, results: &Results) {
    out.push_str(
        "\n## A program that calls twenty operations\n\n\
         rustc compiles the body of an `async fn` only in the crate that polls it: `cargo build --release` of a program that \
         asks twenty lists of Stripe, and of the generated client with it. The programs are in \
         `xtask/src/commands/bench/programs`, and do the same; what both depend on was built before.\n\n\
         | | user s | MB of memory | MB of program | |\n|---|--:|--:|--:|---|\n",
    );
    for (_, who, outcome) in results
        .of(Part::Program)
        .filter(|(thing, _, _)| *thing == PROGRAM_DOCUMENT)
    {
        let _ = writeln!(
            out,
            "| {who} | {} | {} | {} | {} |",
            cell(Some(outcome), USER),
            cell(Some(outcome), MEMORY),
            fact(Some(outcome), "size", 1e6),
            outcome.failure.as_deref().map(escaped).unwrap_or_default()
        );
    }
}

fn features(out: &mut String, results: &Results) {
    out.push_str(
        "\n## A first build of the runtime\n\n\
         `cargo build` of an empty program that depends on `shopwright` with these features, everything that it needs included, \
         as on a fresh machine; the sources were there already. [docs/dependencies.md](docs/dependencies.md) says what each \
         crate is for.\n\n| features | crates | user s | MB of memory |\n|---|--:|--:|--:|\n",
    );
    for features in FEATURES {
        let outcome = results.get(Part::Features, features, OURS);
        if outcome.is_some() {
            let _ = writeln!(
                out,
                "| `{features}` | {} | {} | {} |",
                fact(outcome, "crates", 1.0),
                cell(outcome, USER),
                cell(outcome, MEMORY)
            );
        }
    }
}

/// Draws what the giants take.
pub(super) fn plots(results: &Results) -> Vec<(&'static str, String)> {
    let mut groups = Vec::new();
    for document in DOCUMENTS.iter().filter(|document| is_giant(document)) {
        let bar = |contender: &Contender| {
            let outcome = results.get(Part::Check, document.path, contender.name())?;
            let value = match &outcome.failure {
                Some(failure) => Err(failure.clone()),
                None => Ok(outcome.median(USER)?),
            };
            Some((contender.name().to_owned(), value))
        };
        let found: Vec<_> = Contender::ALL.iter().filter_map(bar).collect();
        if !found.is_empty() {
            groups.push((document.name.to_owned(), found));
        }
    }
    let plot = Bars {
        title: "Build of the output: user time of cargo check, without dependencies",
        axis: "user time, seconds",
        groups,
    };
    vec![("check.svg", bars(&plot))]
}
