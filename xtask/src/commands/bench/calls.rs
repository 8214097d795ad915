//! Calls, pages and streams beside the same by hand: starts the programs of `bench/` and keeps what they say.

use std::process::Command;

use serde_json::Value;

use super::contender::{OURS, built, trees};
use super::results::Outcome;
use super::run::Run;
use crate::cli::Part;
use crate::failure::Failure;
use crate::process::{cargo, output};

/// How many calls are under way at once, of the two that are judged.
pub(super) const AT_ONCE: [u16; 2] = [1, 64];

/// Measures times, throughput, allocations, and what a stream holds.
///
/// # Errors
///
/// When results cannot be written.
pub(super) fn run(run: &mut Run<'_>) -> Result<(), Failure> {
    let version = trees(run.workspace);
    let seconds = run.runs(20).to_string();
    run.one(Part::Calls, "times", OURS, &version, |run| {
        ratios(&bench(run, "ratios", &["json", &seconds])?)
    })?;
    run.one(Part::Calls, "allocations", OURS, &version, |run| {
        allocations(&bench(run, "allocations", &["json"])?)
    })?;
    for number in AT_ONCE {
        let thing = format!("throughput, {number} at once");
        run.one(Part::Calls, &thing, OURS, &version, |run| {
            let mut command = Command::new(built(run.workspace, "shopwright-bench", "load")?);
            command.args([&seconds, &number.to_string()]);
            // It also judges, by a bound of its own: what it says counts here, not how it ends.
            throughput(&output(command)?.stdout)
        })?;
    }
    Ok(())
}

/// Runs one of the benches with these words and gives what it prints.
fn bench(run: &Run<'_>, name: &str, words: &[&str]) -> Result<String, Failure> {
    let mut command = cargo();
    command
        .args([
            "bench",
            "--quiet",
            "-p",
            "shopwright-bench",
            "--bench",
            name,
            "--",
        ])
        .args(words)
        .current_dir(run.workspace.root());
    let said = output(command)?;
    if said.success {
        Ok(said.stdout)
    } else {
        Err(Failure::failed(super::usage::reason(&said.stderr)))
    }
}

/// Reads a line of JSON for each row of the table of ratios.
fn ratios(said: &str) -> Result<Outcome, Failure> {
    let mut outcome = Outcome::default();
    for line in said.lines() {
        let row: Value = serde_json::from_str(line).map_err(|_| unknown(line))?;
        let name = row["name"].as_str().ok_or_else(|| unknown(line))?;
        for field in ["by_hand", "ours", "ratio", "low", "high"] {
            let value = row[field].as_f64().ok_or_else(|| unknown(line))?;
            outcome.facts.insert(format!("{name}: {field}"), value);
        }
    }
    Ok(outcome)
}

/// Reads the object of counts; what is nested becomes a name of two words.
fn allocations(said: &str) -> Result<Outcome, Failure> {
    let all: Value = serde_json::from_str(said).map_err(|_| unknown(said))?;
    let mut outcome = Outcome::default();
    for (name, counts) in all.as_object().into_iter().flatten() {
        for (field, value) in counts.as_object().into_iter().flatten() {
            let value = value.as_f64().ok_or_else(|| unknown(said))?;
            outcome.facts.insert(format!("{name}: {field}"), value);
        }
    }
    Ok(outcome)
}

/// Reads what the load prints.
fn throughput(said: &str) -> Result<Outcome, Failure> {
    let mut outcome = Outcome::default();
    for line in said.lines() {
        let words: Vec<_> = line
            .split([' ', ','])
            .filter(|word| !word.is_empty())
            .collect();
        let (name, places): (&str, &[(&str, usize)]) = match words[..] {
            ["by", "hand", ..] => ("by hand", &[("a second", 6), ("errors", 4)]),
            ["client", ..] => ("client", &[("a second", 5), ("errors", 3)]),
            ["ratio", ..] => ("ratio", &[("median", 1), ("low", 7), ("high", 9)]),
            _ => continue,
        };
        for (field, at) in places {
            let value = words.get(*at).and_then(|word| word.parse().ok());
            let value = value.ok_or_else(|| unknown(line))?;
            outcome.facts.insert(format!("{name}: {field}"), value);
        }
    }
    if outcome.facts.len() == 7 {
        Ok(outcome)
    } else {
        Err(unknown(said))
    }
}

fn unknown(said: &str) -> Failure {
    Failure::failed(format!("not understood: {}", super::usage::reason(said)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_load_prints_is_read() {
        let said = "by hand     120000 answers, 0 errors, 24000 a second\n\
                    client      119000 answers, 1 errors, 23500 a second\n\
                    ratio    0.979, half of the rounds from 0.961 to 0.990\n\
                    memory   9000 KiB at first, 9000 KiB at last\n";
        let outcome = throughput(said).unwrap();
        assert_eq!(outcome.fact("by hand: a second"), Some(24000.0));
        assert_eq!(outcome.fact("client: errors"), Some(1.0));
        assert_eq!(outcome.fact("client: a second"), Some(23500.0));
        assert_eq!(outcome.fact("ratio: median"), Some(0.979));
        assert_eq!(outcome.fact("ratio: low"), Some(0.961));
        assert_eq!(outcome.fact("ratio: high"), Some(0.99));
        assert!(throughput("by hand 1 answers, 0 errors, 2 a second\n").is_err());
    }

    #[test]
    fn rows_of_ratios_and_counts_are_read() {
        let row = r#"{"name":"one call, 1 at a time","by_hand":60.5,"ours":61,"ratio":0.99,"low":0.9,"high":1.1}"#;
        let outcome = ratios(row).unwrap();
        assert_eq!(outcome.fact("one call, 1 at a time: ratio"), Some(0.99));
        assert!(ratios("nonsense").is_err());
        let outcome = allocations(r#"{"call":{"by_hand":90,"ours":97.5}}"#).unwrap();
        assert_eq!(outcome.fact("call: ours"), Some(97.5));
    }
}
