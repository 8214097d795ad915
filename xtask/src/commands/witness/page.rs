//! The result of all pairs as a page of the documentation.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use shopwright_generator::surface::Impact;

use super::agreement::{Judged, Opinion};
use super::judge::TOOLS;

/// Writes the page.
pub(super) fn text(judged: &[Judged]) -> String {
    let mut out = head();
    summary(&mut out, judged);
    reasons(&mut out, judged);
    let (silent, seen): (Vec<_>, Vec<_>) = judged.iter().partition(|case| is_silent(case));
    out.push_str(
        "\n## Comparisons in which something changes in Rust\n\n\
         | change | told as | predicted | program | semver-checks | public-api |\n|---|---|---|---|---|---|\n",
    );
    for case in seen {
        let _ = writeln!(out, "{}", row(case));
    }
    out.push_str(
        "\n## Comparisons in which nothing does\n\nPredicted as a patch; the program compiles, and neither tool sees a \
         difference.\n\n| change | told as |\n|---|---|\n",
    );
    for case in silent {
        let _ = writeln!(out, "| {} | {} |", escaped(&case.name), kinds(case));
    }
    out
}

fn head() -> String {
    let tools = TOOLS
        .map(|(tool, version)| format!("`{tool}` {version}"))
        .join(" and ");
    format!(
        "# What `diff` predicts, and what Rust's tools find\n\n\
         Written by `cargo xtask witness --write`; do not edit. Each minimal pair of `generator/src/diff/tests` is compared \
         both ways (*made*, *undone*): both clients are generated and compiled, a program that uses every public item of the \
         old one is compiled against the new one, and {tools} compare both. [diff.md](diff.md#confirmed-by-the-compiler) \
         says how.\n"
    )
}

/// How many of each prediction, and what the judges say of them.
fn summary(out: &mut String, judged: &[Judged]) {
    out.push_str(
        "\n| predicted | comparisons | programs that break | semver-checks: major, minor | public-api: major, minor | \
         do not hold |\n|---|--:|--:|--:|--:|--:|\n",
    );
    for impact in [Impact::Major, Impact::Minor, Impact::Patch, Impact::None] {
        let cases: Vec<_> = judged
            .iter()
            .filter(|case| case.prediction == impact)
            .collect();
        if cases.is_empty() {
            continue;
        }
        let number =
            |holds: &dyn Fn(&Judged) -> bool| cases.iter().filter(|case| holds(case)).count();
        let asked = |bump| {
            number(&|case: &Judged| {
                case.tools
                    .as_ref()
                    .is_some_and(|t| t.semver_checks.bump == bump)
            })
        };
        let listed = |bump| {
            number(&|case: &Judged| {
                case.tools
                    .as_ref()
                    .is_some_and(|t| t.public_api.bump() == bump)
            })
        };
        let _ = writeln!(
            out,
            "| {impact} | {} | {} | {}, {} | {}, {} | {} |",
            cases.len(),
            number(&|case| !case.complaints.is_empty()),
            asked(Impact::Major),
            asked(Impact::Minor),
            listed(Impact::Major),
            listed(Impact::Minor),
            number(&|case| !case.holds()),
        );
    }
}

/// Why a judge sees less than is predicted, and how often.
fn reasons(out: &mut String, judged: &[Judged]) {
    let mut counts: BTreeMap<(&str, String), usize> = BTreeMap::new();
    for (judge, opinion) in judged.iter().flat_map(Judged::opinions) {
        if let Opinion::Stricter(reason) = opinion {
            *counts.entry((judge, reason)).or_default() += 1;
        }
    }
    out.push_str("\nWhere a judge sees less than is predicted:\n\n| judge | comparisons | why |\n|---|--:|---|\n");
    for ((judge, reason), number) in counts {
        let _ = writeln!(out, "| {judge} | {number} | {reason} |");
    }
}

/// Nothing of Rust is predicted, and nothing is seen.
fn is_silent(case: &Judged) -> bool {
    let seen = case
        .tools
        .as_ref()
        .map(|tools| tools.semver_checks.bump.max(tools.public_api.bump()));
    case.prediction <= Impact::Patch
        && case.complaints.is_empty()
        && seen.unwrap_or_default() == Impact::None
}

fn row(case: &Judged) -> String {
    let program = if case.complaints.is_empty() {
        "compiles".to_owned()
    } else {
        let codes: BTreeSet<_> = case
            .complaints
            .iter()
            .map(|found| found.code.as_str())
            .collect();
        let codes: Vec<_> = codes.into_iter().collect();
        format!("{} × {}", case.complaints.len(), codes.join(", "))
    };
    let (semver, api) = match &case.tools {
        None => ("not asked".to_owned(), "not asked".to_owned()),
        Some(tools) => {
            let lints = tools.semver_checks.lints.join("`, `");
            let api = &tools.public_api;
            let semver = match tools.semver_checks.bump {
                Impact::None => "none".to_owned(),
                bump => format!("{bump}: `{lints}`"),
            };
            let (removed, changed, added) = (api.removed.len(), api.changed.len(), api.added.len());
            (semver, format!("−{removed} ±{changed} +{added}"))
        }
    };
    let against = if case.holds() {
        ""
    } else {
        " **does not hold**"
    };
    let (name, prediction) = (escaped(&case.name), case.prediction);
    format!(
        "| {name} | {} | {prediction}{against} | {program} | {semver} | {api} |",
        kinds(case)
    )
}

fn kinds(case: &Judged) -> String {
    let kinds = case.kinds.iter().map(|kind| format!("`{kind}`"));
    kinds.collect::<Vec<_>>().join(", ")
}

pub(super) fn escaped(text: &str) -> String {
    text.replace('|', "\\|").replace('`', "\\`")
}
