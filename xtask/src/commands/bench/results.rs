//! What was measured, as a file: each figure with all of its runs, so that the page can be written again without measuring,
//! and a measurement that was stopped can go on.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use super::usage::Usage;
use crate::cli::Part;
use crate::failure::Failure;

/// What came of measuring one thing.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Outcome {
    pub(super) runs: Vec<Usage>,
    /// What is known beside time and memory, by name: bytes written, operations, ratios.
    pub(super) facts: BTreeMap<String, f64>,
    /// Why it failed, when it did.
    pub(super) failure: Option<String>,
    /// What was measured: the version of the program, or the trees of the sources.
    pub(super) version: String,
}

impl Outcome {
    /// Gives the median of what `one` takes from the runs; nothing when it failed.
    pub(super) fn median(&self, one: impl Fn(&Usage) -> f64) -> Option<f64> {
        if self.failure.is_some() {
            return None;
        }
        median(self.runs.iter().map(one).collect())
    }

    /// Gives a fact.
    pub(super) fn fact(&self, name: &str) -> Option<f64> {
        self.facts.get(name).copied()
    }

    fn json(&self) -> Value {
        json!({
            "version": self.version,
            "failure": self.failure,
            "facts": self.facts,
            "runs": self.runs.iter().map(Usage::json).collect::<Vec<_>>(),
        })
    }

    fn parse(value: &Value) -> Option<Self> {
        let facts = value.get("facts")?.as_object()?;
        let fact = |(name, value): (&String, &Value)| Some((name.clone(), value.as_f64()?));
        let runs = value.get("runs")?.as_array()?;
        Some(Self {
            runs: runs.iter().map(Usage::parse).collect::<Option<_>>()?,
            facts: facts.iter().map(fact).collect::<Option<_>>()?,
            failure: value.get("failure")?.as_str().map(str::to_owned),
            version: value.get("version")?.as_str()?.to_owned(),
        })
    }
}

/// Gives the middle of the values, or the mean of the two in the middle.
pub(super) fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    let upper = *values.get(middle)?;
    Some(if values.len() % 2 == 0 {
        f64::midpoint(values[middle - 1], upper)
    } else {
        upper
    })
}

/// What an outcome is about: the part, the thing, and whose it is.
pub(super) type Key = (Part, String, String);

/// All outcomes, and what they were measured on.
#[derive(Debug, Default)]
pub(super) struct Results {
    path: PathBuf,
    outcomes: BTreeMap<Key, Outcome>,
    /// The machine and the compiler, by name.
    pub(super) machine: BTreeMap<String, String>,
}

impl Results {
    /// Reads the file; without one there are no results yet.
    ///
    /// # Errors
    ///
    /// When it holds something else, or cannot be read.
    pub(super) fn open(path: &Path) -> Result<Self, Failure> {
        let mut results = Self {
            path: path.to_owned(),
            ..Self::default()
        };
        match fs::read_to_string(path) {
            Ok(text) => {
                results.parse(&text).ok_or_else(|| {
                    let shown = path.display();
                    Failure::failed(format!("{shown} holds no results; remove it"))
                })?;
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(Failure::io("read", path, &error)),
        }
        Ok(results)
    }

    fn parse(&mut self, text: &str) -> Option<()> {
        let value: Value = serde_json::from_str(text).ok()?;
        for (name, value) in value.get("machine")?.as_object()? {
            self.machine
                .insert(name.clone(), value.as_str()?.to_owned());
        }
        for (part, things) in value.get("parts")?.as_object()? {
            let part = <Part as clap::ValueEnum>::from_str(part, false).ok()?;
            for (thing, all) in things.as_object()? {
                for (who, outcome) in all.as_object()? {
                    let outcome = Outcome::parse(outcome)?;
                    self.outcomes
                        .insert((part, thing.clone(), who.clone()), outcome);
                }
            }
        }
        Some(())
    }

    /// Gives an outcome.
    pub(super) fn get(&self, part: Part, thing: &str, who: &str) -> Option<&Outcome> {
        self.outcomes.get(&(part, thing.to_owned(), who.to_owned()))
    }

    /// Gives all outcomes of a part, by thing and contender.
    pub(super) fn of(&self, part: Part) -> impl Iterator<Item = (&str, &str, &Outcome)> {
        let of_part = self.outcomes.iter().filter(move |(key, _)| key.0 == part);
        of_part.map(|((_, thing, who), outcome)| (thing.as_str(), who.as_str(), outcome))
    }

    /// Keeps an outcome, in the file too: what was measured is not lost when the rest is not.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub(super) fn put(&mut self, key: Key, outcome: Outcome) -> Result<(), Failure> {
        self.outcomes.insert(key, outcome);
        self.save()
    }

    /// Writes the file.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub(super) fn save(&self) -> Result<(), Failure> {
        let mut parts = Map::new();
        for ((part, thing, who), outcome) in &self.outcomes {
            let things = parts.entry(name(*part)).or_insert_with(|| json!({}));
            things[thing][who] = outcome.json();
        }
        let text = format!("{:#}\n", json!({ "machine": self.machine, "parts": parts }));
        let failed = |error| Failure::io("write", &self.path, &error);
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        // A run that is stopped while it writes leaves the old file.
        let new = self.path.with_extension("new");
        fs::write(&new, text).map_err(failed)?;
        fs::rename(&new, &self.path).map_err(failed)
    }
}

/// Gives the name of a part, as it stands on the command line.
pub(super) fn name(part: Part) -> String {
    let value = clap::ValueEnum::to_possible_value(&part);
    value.map_or_else(String::new, |value| value.get_name().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_in_the_middle() {
        assert_eq!(median(vec![3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median(vec![4.0, 1.0, 2.0, 9.0]), Some(3.0));
        assert_eq!(median(vec![]), None);
    }

    #[test]
    fn what_failed_has_no_median() {
        let mut outcome = Outcome {
            runs: vec![Usage::default()],
            ..Outcome::default()
        };
        assert_eq!(outcome.median(|usage| usage.user), Some(0.0));
        outcome.failure = Some("it fell".to_owned());
        assert_eq!(outcome.median(|usage| usage.user), None);
    }

    #[test]
    fn results_are_read_as_they_were_written() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/results.json");
        let outcome = Outcome {
            runs: vec![Usage {
                user: 0.5,
                system: 0.25,
                wall: 1.0,
                memory: 12.5,
            }],
            facts: BTreeMap::from([("bytes".to_owned(), 1e6)]),
            failure: Some("x".to_owned()),
            version: "1.2".to_owned(),
        };
        let mut results = Results::open(&path).unwrap();
        results
            .machine
            .insert("rustc".to_owned(), "1.95".to_owned());
        let key = (Part::Check, "a.json".to_owned(), "ploidy".to_owned());
        results.put(key, outcome.clone()).unwrap();
        let read = Results::open(&path).unwrap();
        assert_eq!(read.get(Part::Check, "a.json", "ploidy"), Some(&outcome));
        assert_eq!(read.get(Part::Growth, "a.json", "ploidy"), None);
        assert_eq!(read.machine["rustc"], "1.95");
        assert_eq!(read.of(Part::Check).count(), 1);
    }

    #[test]
    fn a_file_of_something_else_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("results.json");
        fs::write(&path, "[]").unwrap();
        let failure = Results::open(&path).unwrap_err();
        assert!(
            failure
                .text()
                .unwrap()
                .ends_with("holds no results; remove it")
        );
    }
}
