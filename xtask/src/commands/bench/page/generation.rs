//! The chapters on generation and growth.

use std::fmt::Write as _;

use super::super::contender::{Contender, OURS};
use super::super::documents::{DOCUMENTS, Document};
use super::super::generation::{FLOOR, SIZES};
use super::super::goals::compiles;
use super::super::plot::{Lines, Series, lines, number};
use super::super::results::Results;
use super::super::usage::Usage;
use super::{PLOTS, cell, escaped, fact, ratio};
use crate::cli::Part;

const USER: fn(&Usage) -> f64 = |usage| usage.user;

pub(super) fn text(out: &mut String, results: &Results) {
    let _ = write!(
        out,
        "\n## Generation\n\n![Generation time against the size of the document]({PLOTS}/generation.svg)\n\n\
         *Ours for each* is our user time for that of the row: below 1, ours is faster. *Reading alone* is \
         `serde_json` reading the same text into `openapiv3::OpenAPI`, and nothing else: the floor. *Compiles* is whether \
         `cargo check` passes.\n\n\
         | document | | user s | ours for each | wall s | MB of memory | thousand lines | MB written | compiles |\n\
         |---|---|--:|--:|--:|--:|--:|--:|---|\n"
    );
    for document in &DOCUMENTS {
        rows(out, results, document);
    }
    failures(out, results);
    growth(out, results);
}

fn rows(out: &mut String, results: &Results, document: &Document) {
    let get = |who: &str| results.get(Part::Generation, document.path, who);
    let names = || Contender::ALL.iter().map(|one| one.name()).chain([FLOOR]);
    let mut sizes = names().filter_map(|who| get(who)?.fact("document"));
    let Some(mega) = sizes.next().map(|bytes| bytes / 1e6) else {
        return;
    };
    let operations = fact(get(FLOOR), "operations", 1.0);
    let mut first = format!(
        "{}, {} MB, {operations} operations",
        document.name,
        number(mega)
    );
    let whole = get(OURS).and_then(|ours| ours.median(USER));
    for who in names() {
        let Some(outcome) = get(who) else { continue };
        let head = std::mem::take(&mut first);
        let each = if who == OURS {
            "1".to_owned()
        } else {
            ratio(whole, outcome.median(USER))
        };
        let compiled = match compiles(results, document, who) {
            _ if who == FLOOR => "",
            Some(true) => "yes",
            Some(false) if outcome.failure.is_none() => "no",
            Some(false) => "–",
            None => "not asked",
        };
        let written = outcome.failure.is_none().then_some(outcome);
        let _ = writeln!(
            out,
            "| {head} | {who} | {} | {each} | {} | {} | {} | {} | {compiled} |",
            if outcome.failure.is_some() {
                "fails".to_owned()
            } else {
                cell(Some(outcome), USER)
            },
            cell(Some(outcome), |usage| usage.wall),
            cell(Some(outcome), |usage| usage.memory),
            fact(written, "lines", 1e3),
            fact(written, "bytes", 1e6),
        );
    }
}

fn failures(out: &mut String, results: &Results) {
    let mut told = String::new();
    for document in &DOCUMENTS {
        for contender in Contender::ALL {
            let name = contender.name();
            let outcome = results.get(Part::Generation, document.path, name);
            if let Some(failure) = outcome.and_then(|outcome| outcome.failure.as_ref()) {
                let _ = writeln!(
                    told,
                    "| {} | {name} | {} |",
                    document.name,
                    escaped(failure)
                );
            }
        }
    }
    if !told.is_empty() {
        let _ = write!(
            out,
            "\nWhat failed, in the program's own words:\n\n| document | | |\n|---|---|---|\n{told}"
        );
    }
}

fn growth(out: &mut String, results: &Results) {
    let _ = write!(
        out,
        "\n## Growth\n\n![Generation time against the number of operations]({PLOTS}/growth.svg)\n\n\
         One document, `spec/selorax/openapi.yaml`, repeated under other names until it has so many operations, so that each \
         operation is like the next.\n\n\
         | operations | | user s | ms for each operation | MB of memory | kB for each operation |\n|--:|---|--:|--:|--:|--:|\n"
    );
    let names = || Contender::ALL.iter().map(|one| one.name()).chain([FLOOR]);
    for size in SIZES {
        for who in names() {
            let Some(outcome) = results.get(Part::Growth, &size.to_string(), who) else {
                continue;
            };
            let size = f64::from(size);
            let _ = writeln!(
                out,
                "| {} | {who} | {} | {} | {} | {} |",
                number(size),
                if outcome.failure.is_some() {
                    "fails".to_owned()
                } else {
                    cell(Some(outcome), USER)
                },
                cell(Some(outcome), |usage| usage.user * 1e3 / size),
                cell(Some(outcome), |usage| usage.memory),
                cell(Some(outcome), |usage| usage.memory * 1e3 / size),
            );
        }
    }
}

/// Draws both.
pub(super) fn plots(results: &Results) -> Vec<(&'static str, String)> {
    let names = || Contender::ALL.iter().map(|one| one.name()).chain([FLOOR]);
    let documents = DOCUMENTS.map(|document| document.path.to_owned());
    let sizes = SIZES.map(|size| size.to_string());
    let series = |part, things: &[String], x: &dyn Fn(&str) -> Option<f64>| {
        let one = |who: &str| {
            let point = |thing: &String| {
                let user = results.get(part, thing, who)?.median(USER)?;
                Some((x(thing)?, user))
            };
            let mut points: Vec<_> = things.iter().filter_map(point).collect();
            points.sort_by(|a, b| a.0.total_cmp(&b.0));
            Series {
                name: who.to_owned(),
                points,
            }
        };
        let all = names().map(one);
        all.filter(|series| !series.points.is_empty())
            .collect::<Vec<_>>()
    };
    let mega = |path: &str| {
        let outcomes = names().filter_map(|who| results.get(Part::Generation, path, who));
        let mut sizes = outcomes.filter_map(|outcome| outcome.fact("document"));
        Some(sizes.next()? / 1e6)
    };
    let generation = Lines {
        title: "Generation: user time against the size of the document",
        x: "size of the document, MB",
        y: "user time, seconds",
        series: series(Part::Generation, &documents, &mega),
    };
    let growth = Lines {
        title: "Growth: user time against the number of operations",
        x: "operations",
        y: "user time, seconds",
        series: series(Part::Growth, &sizes, &|size| size.parse().ok()),
    };
    vec![
        ("generation.svg", lines(&generation)),
        ("growth.svg", lines(&growth)),
    ]
}
