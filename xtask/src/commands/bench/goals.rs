//! What the project wants of its figures, and whether they are so.

use super::contender::{Contender, OURS};
use super::documents::{DOCUMENTS, Document};
use super::generation::{FLOOR, SIZES};
use super::plot::number;
use super::results::{Outcome, Results};
use super::usage::Usage;
use crate::cli::Part;

/// A goal and what is known of it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Goal {
    pub(super) text: String,
    /// What was measured; nothing when it was not.
    pub(super) found: Option<String>,
    pub(super) reached: bool,
}

/// The part of the best peer's cost that ours may be.
const HALF: f64 = 0.5;
/// The peer whose output mostly does not compile.
const STRETCH: Contender = Contender::OpenapiNexus;
/// How fast a call or a page has to be, with the same by hand as 1.
const SPEED: f64 = 0.97;
/// How many allocations there may be for each by hand.
const ALLOCATIONS: f64 = 1.3;
/// A gibibyte in MB.
const GIB: f64 = 1_073.741_824;
/// How far the cost of an operation in the largest document may be above that in the smallest.
const FLAT: f64 = 1.1;

/// Judges all goals.
pub(super) fn all(results: &Results) -> Vec<Goal> {
    let mut goals = Vec::new();
    for document in DOCUMENTS.iter().filter(|document| is_giant(document)) {
        goals.push(generation(results, document));
        goals.extend(stretch(results, document));
    }
    goals.push(growth(results, "time", |usage| usage.user));
    goals.push(growth(results, "memory", |usage| usage.memory));
    goals.push(beta(results));
    for document in DOCUMENTS
        .iter()
        .filter(|document| is_giant(document) && document.checked)
    {
        goals.push(build(results, document, "user seconds", |usage| usage.user));
        goals.push(build(results, document, "memory", |usage| usage.memory));
    }
    goals.extend(calls(results));
    goals
}

pub(super) fn is_giant(document: &Document) -> bool {
    document.runs <= 5
}

/// Says whether a peer's output compiles; nothing when the compiler was not asked.
pub(super) fn compiles(results: &Results, document: &Document, who: &str) -> Option<bool> {
    let outcome = results.get(Part::Check, document.path, who)?;
    Some(outcome.failure.is_none())
}

/// Finds the peer that is best among those that count, and how good.
pub(super) fn best(
    results: &Results,
    part: Part,
    thing: &str,
    counts: impl Fn(&str) -> bool,
    one: impl Fn(&Usage) -> f64,
) -> Option<(&'static str, f64)> {
    let peers = Contender::ALL.iter().map(|peer| peer.name());
    let peers = peers.filter(|name| *name != OURS && counts(name));
    let value = |name| {
        let value = results.get(part, thing, name)?.median(&one)?;
        Some((name, value))
    };
    peers.filter_map(value).min_by(|a, b| a.1.total_cmp(&b.1))
}

fn ours(results: &Results, part: Part, thing: &str, one: impl Fn(&Usage) -> f64) -> Option<f64> {
    results.get(part, thing, OURS)?.median(one)
}

fn generation(results: &Results, document: &Document) -> Goal {
    let user = |usage: &Usage| usage.user;
    // Whose output was not compiled counts too, since that is harder; but not one that mostly does not compile.
    let counts = |who: &str| match compiles(results, document, who) {
        None => who != STRETCH.name(),
        Some(compiles) => compiles,
    };
    let unknown = Contender::ALL
        .iter()
        .any(|peer| compiles(results, document, peer.name()).is_none());
    let whose = if unknown {
        "fastest whose output compiles, or was not compiled"
    } else {
        "fastest whose output compiles"
    };
    let found = ours(results, Part::Generation, document.path, user).zip(best(
        results,
        Part::Generation,
        document.path,
        counts,
        user,
    ));
    against(
        format!("generation of {}: half of the {whose}", document.name),
        found,
    )
}

/// Holds ours against the one that writes text and does not look at it again, where its output is not known to compile.
fn stretch(results: &Results, document: &Document) -> Option<Goal> {
    let user = |usage: &Usage| usage.user;
    let (part, who) = (Part::Generation, STRETCH.name());
    if compiles(results, document, who) == Some(true) {
        return None;
    }
    let theirs = results.get(part, document.path, who)?.median(user)?;
    let ours = ours(results, part, document.path, user)?;
    Some(Goal {
        text: format!(
            "beyond that, generation of {}: as fast as {who}, whose output {}",
            document.name,
            match compiles(results, document, who) {
                Some(_) => "does not compile",
                None => "was not compiled",
            }
        ),
        found: Some(format!(
            "{} against {}: {:.2}",
            number(ours),
            number(theirs),
            ours / theirs
        )),
        reached: ours <= theirs,
    })
}

fn build(
    results: &Results,
    document: &Document,
    what: &str,
    one: impl Fn(&Usage) -> f64 + Copy,
) -> Goal {
    let found = ours(results, Part::Check, document.path, one).zip(best(
        results,
        Part::Check,
        document.path,
        |_| true,
        one,
    ));
    let name = document.name;
    against(
        format!("`cargo check` of {name}, {what}: half of the best"),
        found,
    )
}

fn against(text: String, found: Option<(f64, (&'static str, f64))>) -> Goal {
    let ratio = found.map(|(ours, (_, theirs))| ours / theirs);
    let found = found.map(|(ours, (who, theirs))| {
        format!(
            "{} against {} of {who}: {:.2}",
            number(ours),
            number(theirs),
            ours / theirs
        )
    });
    Goal {
        text,
        found,
        reached: ratio.is_some_and(|ratio| ratio <= HALF),
    }
}

fn growth(results: &Results, what: &str, one: impl Fn(&Usage) -> f64 + Copy) -> Goal {
    // What a program takes before it reads anything is no operation's.
    let each = |size: u32| {
        let base = results
            .get(Part::Growth, &SIZES[0].to_string(), FLOOR)?
            .median(one)?;
        let all = ours(results, Part::Growth, &size.to_string(), one)?;
        Some((all - base) / f64::from(size))
    };
    let (first, last) = (SIZES[0], SIZES[SIZES.len() - 1]);
    let ratio = each(first)
        .zip(each(last))
        .map(|(first, last)| last / first);
    Goal {
        text: format!("{what} for each operation as with {first} so with {last}"),
        found: ratio.map(|ratio| format!("{ratio:.2} times")),
        reached: ratio.is_some_and(|ratio| ratio <= FLAT),
    }
}

fn beta(results: &Results) -> Goal {
    let last = DOCUMENTS[DOCUMENTS.len() - 1];
    let memory = ours(results, Part::Generation, last.path, |usage| usage.memory);
    Goal {
        text: format!("generation of {} below 1 GiB ({GIB:.0} MB)", last.name),
        found: memory.map(|memory| format!("{memory:.0} MB")),
        reached: memory.is_some_and(|memory| memory < GIB),
    }
}

fn calls(results: &Results) -> Vec<Goal> {
    let outcome = |thing: &str| results.get(Part::Calls, thing, OURS);
    let mut goals = Vec::new();
    for number in super::calls::AT_ONCE {
        let load = outcome(&format!("throughput, {number} at once"));
        let ratio = load.and_then(|load| load.fact("ratio: median"));
        goals.push(Goal {
            text: format!("throughput of {number} at once: {SPEED} of that by hand"),
            found: ratio.map(|ratio| format!("{ratio:.3}")),
            reached: ratio.is_some_and(|ratio| ratio >= SPEED),
        });
    }
    let counts = outcome("allocations");
    let fact = |name: &str| counts.and_then(|counts| counts.fact(name));
    let allocations = fact("call: ours").zip(fact("call: by_hand"));
    goals.push(Goal {
        text: format!("allocations of a call: {ALLOCATIONS} times those by hand"),
        found: allocations
            .map(|(ours, hand)| format!("{ours:.0} against {hand:.0}: {:.2}", ours / hand)),
        reached: allocations.is_some_and(|(ours, hand)| ours / hand <= ALLOCATIONS),
    });
    let page = outcome("times").and_then(|times: &Outcome| times.fact(PAGE_RATIO));
    goals.push(Goal {
        text: format!("a page of 250 orders: {SPEED} of plain serde"),
        found: page.map(|ratio| format!("{ratio:.3}")),
        reached: page.is_some_and(|ratio| ratio >= SPEED),
    });
    let pages = fact("stream: pages").zip(fact("stream: orders"));
    goals.push(Goal {
        text: "a stream of 100,000 orders holds two pages at most".to_owned(),
        found: pages.map(|(pages, orders)| format!("{pages} of {} orders", number(orders))),
        reached: pages.is_some_and(|(pages, orders)| pages <= 2.0 && orders >= 100_000.0),
    });
    goals
}

const PAGE_RATIO: &str = "a page of 250 orders: ratio";

#[cfg(test)]
mod tests {
    use super::*;

    fn results(folder: &tempfile::TempDir, entries: &[(Part, &str, &str, f64)]) -> Results {
        let mut results = Results::open(&folder.path().join("results.json")).unwrap();
        for (part, thing, who, user) in entries {
            let usage = Usage {
                user: *user,
                memory: *user,
                ..Usage::default()
            };
            let outcome = Outcome {
                runs: vec![usage],
                ..Outcome::default()
            };
            let key = (*part, (*thing).to_owned(), (*who).to_owned());
            results.put(key, outcome).unwrap();
        }
        results
    }

    #[test]
    fn a_peer_whose_output_does_not_compile_is_no_measure() {
        let folder = tempfile::tempdir().unwrap();
        let stripe = DOCUMENTS.iter().find(|one| one.name == "Stripe").unwrap();
        let mut results = results(
            &folder,
            &[
                (Part::Generation, stripe.path, OURS, 0.4),
                (Part::Generation, stripe.path, "oas3-gen", 0.8),
                (Part::Generation, stripe.path, "openapi-nexus", 0.2),
                (Part::Check, stripe.path, "oas3-gen", 40.0),
            ],
        );
        let failed = Outcome {
            failure: Some("106 errors".to_owned()),
            ..Outcome::default()
        };
        let key = (
            Part::Check,
            stripe.path.to_owned(),
            "openapi-nexus".to_owned(),
        );
        results.put(key, failed).unwrap();
        let goal = generation(&results, stripe);
        assert!(goal.reached, "{goal:?}");
        assert_eq!(
            goal.found.as_deref(),
            Some("0.4 against 0.8 of oas3-gen: 0.50")
        );
    }

    #[test]
    fn a_peer_whose_output_was_not_compiled_is_one() {
        let folder = tempfile::tempdir().unwrap();
        let stripe = DOCUMENTS.iter().find(|one| one.name == "Stripe").unwrap();
        let results = results(
            &folder,
            &[
                (Part::Generation, stripe.path, OURS, 0.5),
                (Part::Generation, stripe.path, "oas3-gen", 1.0),
                (Part::Generation, stripe.path, "ploidy", 0.9),
                (Part::Check, stripe.path, "oas3-gen", 40.0),
            ],
        );
        let goal = generation(&results, stripe);
        assert!(!goal.reached, "{goal:?}");
        assert!(goal.text.ends_with("or was not compiled"));
    }

    #[test]
    fn what_was_not_measured_is_not_reached() {
        let folder = tempfile::tempdir().unwrap();
        for goal in all(&results(&folder, &[])) {
            assert!(!goal.reached && goal.found.is_none(), "{goal:?}");
        }
    }

    #[test]
    fn growth_is_judged_by_what_an_operation_costs_beyond_the_start() {
        let folder = tempfile::tempdir().unwrap();
        let results = results(
            &folder,
            &[
                (Part::Growth, "100", FLOOR, 1.0),
                (Part::Growth, "100", OURS, 2.0),
                (Part::Growth, "22000", OURS, 441.0),
            ],
        );
        let goal = growth(&results, "time", |usage| usage.user);
        assert_eq!(goal.found.as_deref(), Some("2.00 times"));
        assert!(!goal.reached);
    }
}
