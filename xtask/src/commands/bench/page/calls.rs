//! The chapters on calls, and on counts of instructions.

use std::fmt::Write as _;

use super::super::calls::AT_ONCE;
use super::super::contender::OURS;
use super::super::instructions::grouped;
use super::super::plot::number;
use super::super::results::{Outcome, Results};
use crate::cli::Part;

pub(super) fn text(out: &mut String, results: &Results) {
    out.push_str(
        "\n## Calls\n\n\
         Beside the same by hand, with `reqwest` and serde, on loopback and kept connections; what exactly is compared is in \
         [docs/performance.md](docs/performance.md). Both in turns; a ratio is the median of that of neighbouring turns, and \
         above 1 ours is faster or makes more calls. The times are those of one thread, with the server on another; \
         throughput is that of as many threads as there are processors, with the server as a process of its own.\n\n\
         | | by hand | client | ratio | half of the rounds |\n|---|--:|--:|--:|---|\n",
    );
    let get = |thing: &str| results.get(Part::Calls, thing, OURS);
    if let Some(times) = get("times") {
        let names = times
            .facts
            .keys()
            .filter_map(|name| name.strip_suffix(": ratio"));
        for name in names {
            let fact = |field: &str| times.fact(&format!("{name}: {field}"));
            row(
                out,
                name,
                " µs",
                ["by_hand", "ours", "ratio", "low", "high"].map(fact),
            );
        }
    }
    for at_once in AT_ONCE {
        let Some(load) = get(&format!("throughput, {at_once} at once")) else {
            continue;
        };
        let shown = format!("calls a second, {at_once} at a time");
        let facts = [
            "by hand: a second",
            "client: a second",
            "ratio: median",
            "ratio: low",
            "ratio: high",
        ];
        row(out, &shown, "", facts.map(|name| load.fact(name)));
    }
    if let Some(counts) = get("allocations") {
        allocations(out, counts);
    }
    out.push_str(
        "\n## Instructions\n\n\
         Counted by callgrind, and kept in `bench/instructions.json` with a tolerance; `cargo xtask bench instructions \
         --check`, a step of `.ci/run`, fails when one of them grows beyond it.\n",
    );
}

/// Writes what was measured by hand and of the client, their ratio, and between what half of the rounds lie.
fn row(out: &mut String, name: &str, unit: &str, facts: [Option<f64>; 5]) {
    let [by_hand, ours, ratio, low, high] = facts.map(|fact| fact.unwrap_or(f64::NAN));
    let (by_hand, ours) = (number(by_hand), number(ours));
    let _ = writeln!(
        out,
        "| {name} | {by_hand}{unit} | {ours}{unit} | {ratio:.3} | {low:.3} to {high:.3} |"
    );
}

fn allocations(out: &mut String, counts: &Outcome) {
    let fact = |name: &str| counts.fact(name).unwrap_or(f64::NAN);
    out.push_str(
        "\nAllocations of the client's thread, a block that grows counted again each time; here fewer is better.\n\n\
         | | by hand | client | client for each by hand |\n|---|--:|--:|--:|\n",
    );
    for (name, shown) in [("call", "one call"), ("page", "a page of 250 orders")] {
        let (hand, ours) = (
            fact(&format!("{name}: by_hand")),
            fact(&format!("{name}: ours")),
        );
        let _ = writeln!(
            out,
            "| {shown} | {} | {} | {:.3} |",
            number(hand),
            number(ours),
            ours / hand
        );
    }
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "counts"
    )]
    let whole = |name: &str| grouped(fact(&format!("stream: {name}")) as u64);
    let _ = writeln!(
        out,
        "\nA stream of {} orders, read one by one, asks for a page only when the one before is given away to its last \
         order or less than two are in hand: at most {} at once. It holds {} bytes at most, and a list of two pages {}: \
         what is held does not grow with the list. For comparison, a page of 250 orders that was read has {} bytes, and its \
         text {}.",
        whole("orders"),
        whole("pages"),
        whole("peak"),
        whole("peak_of_two"),
        whole("page"),
        whole("text")
    );
}
