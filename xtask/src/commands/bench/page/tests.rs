//! Tests of the page: what it says for results that are made up.

use std::collections::BTreeMap;

use super::*;
use crate::cli::Part;
use crate::commands::bench::contender::OURS;

fn outcome(user: f64) -> Outcome {
    let run = Usage {
        user,
        memory: 100.0,
        wall: user,
        system: 0.0,
    };
    let facts = [
        ("bytes", 4_300_000.0),
        ("lines", 90_000.0),
        ("document", 2_500_000.0),
    ];
    Outcome {
        runs: vec![run],
        facts: facts.map(|(name, value)| (name.to_owned(), value)).into(),
        failure: None,
        version: "1.2.3".to_owned(),
    }
}

fn with(entries: &[(Part, &str, &str, Outcome)]) -> Results {
    let folder = tempfile::tempdir().unwrap();
    let mut results = Results::open(&folder.path().join("results.json")).unwrap();
    for (part, thing, who, outcome) in entries {
        let key = (*part, (*thing).to_owned(), (*who).to_owned());
        results.put(key, outcome.clone()).unwrap();
    }
    results
}

#[test]
fn without_results_there_is_a_page_that_claims_nothing() {
    let text = text(&with(&[]));
    assert!(text.contains("not measured") && !text.contains("| reached |"));
    assert!(text.contains("| ploidy | not installed |"));
}

#[test]
fn the_page_says_how_often_programs_were_run() {
    let often = Outcome {
        runs: vec![Usage::default(); 5],
        ..Outcome::default()
    };
    let (once, often) = (
        (Part::Generation, "stripe.com.json", OURS, outcome(0.5)),
        (Part::Growth, "100", OURS, often),
    );
    assert!(text(&with(std::slice::from_ref(&once))).contains(", each once;"));
    assert!(text(&with(std::slice::from_ref(&often))).contains(", each 5 times;"));
    assert!(text(&with(&[once, often])).contains(", each 1 to 5 times;"));
}

#[test]
fn generators_are_rows_with_our_time_for_each_of_theirs() {
    let stripe = "stripe.com.json";
    let failed = Outcome {
        failure: Some("Error: `a` | <b>".to_owned()),
        ..Outcome::default()
    };
    let text = text(&with(&[
        (Part::Generation, stripe, OURS, outcome(0.5)),
        (Part::Generation, stripe, "oas3-gen", outcome(1.0)),
        (Part::Generation, stripe, "ploidy", failed),
        (Part::Check, stripe, "oas3-gen", outcome(40.0)),
        (Part::Check, stripe, OURS, outcome(20.0)),
    ]));
    let row =
        "| Stripe, 2.5 MB, – operations | shopwright | 0.5 | 1 | 0.5 | 100 | 90 | 4.3 | yes |";
    assert!(text.contains(row), "{text}");
    assert!(
        text.contains("|  | oas3-gen | 1 | 0.50 | 1 | 100 | 90 | 4.3 | yes |"),
        "{text}"
    );
    assert!(
        text.contains("|  | ploidy | fails | – | – | – | – | – | not asked |"),
        "{text}"
    );
    assert!(
        text.contains("| Stripe | ploidy | Error: 'a' \\| &lt;b> |"),
        "{text}"
    );
    assert!(
        text.contains("| 0.5 against 1 of oas3-gen: 0.50 | reached |"),
        "{text}"
    );
    assert!(
        text.contains("|  | oas3-gen | 40 | 0.50 | 100 | 1.00 |  |"),
        "{text}"
    );
}

#[test]
fn all_rows_of_a_table_have_as_many_cells_as_its_head() {
    let facts: BTreeMap<_, _> = ["by_hand", "ours", "ratio", "low", "high"]
        .map(|field| (format!("one call, 1 at a time: {field}"), 1.0))
        .into();
    let times = Outcome {
        facts,
        ..Outcome::default()
    };
    let text = text(&with(&[
        (Part::Generation, "stripe.com.json", OURS, outcome(0.5)),
        (Part::Growth, "100", OURS, outcome(0.1)),
        (Part::Check, "stripe.com.json", OURS, outcome(9.0)),
        (Part::Program, "stripe.com.json", OURS, outcome(9.0)),
        (Part::Features, "selorax,rustls", OURS, outcome(60.0)),
        (Part::Calls, "times", OURS, times),
        (Part::Calls, "allocations", OURS, Outcome::default()),
    ]));
    let mut width = None;
    for line in text.lines() {
        let cells = line.replace("\\|", "").matches('|').count();
        if cells == 0 {
            width = None;
            continue;
        }
        assert_eq!(*width.get_or_insert(cells), cells, "{line}");
    }
}

#[test]
fn generators_have_points_whether_or_not_ours_was_measured() {
    let results = with(&[(Part::Generation, "stripe.com.json", "ploidy", outcome(1.5))]);
    let plots = generation::plots(&results);
    let (name, svg) = &plots[0];
    assert_eq!(*name, "generation.svg");
    assert!(
        svg.contains("<polyline") && svg.contains(">ploidy<"),
        "{svg}"
    );
}
