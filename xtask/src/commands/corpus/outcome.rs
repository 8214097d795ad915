//! What came of one document.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Value, json};
use shopwright_generator::diagnostic::{Code, Diagnostics};

use crate::generation::Generated;

/// How a document ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// There is a crate, and nothing of the document was refused.
    Generated,
    /// There is a crate, without the parts of the document that were refused.
    InPart,
    /// There is nothing: the document cannot be read, or is none of OpenAPI 3.
    Refused,
    /// The generator panicked, with this message.
    Panicked(String),
}

impl Outcome {
    /// Gives the word for it in tables.
    pub(super) fn as_str(&self) -> &'static str {
        match self {
            Self::Generated => "generated",
            Self::InPart => "generated in part",
            Self::Refused => "refused",
            Self::Panicked(_) => "panicked",
        }
    }
}

/// What the compiler said about the crate of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Compiled {
    /// The first errors; none when it compiles.
    pub(super) errors: Vec<String>,
    /// How long that took.
    pub(super) time: Duration,
}

/// A document and what came of it.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) outcome: Outcome,
    pub(super) time: Duration,
    /// How large the document is.
    pub(super) bytes: usize,
    pub(super) operations: usize,
    pub(super) files: usize,
    pub(super) lines: usize,
    /// How often each code was found.
    pub(super) codes: BTreeMap<Code, usize>,
    pub(super) compiled: Option<Compiled>,
}

impl Entry {
    /// Starts with nothing but the name.
    pub(super) fn new(name: String, outcome: Outcome) -> Self {
        Self {
            name,
            outcome,
            time: Duration::ZERO,
            bytes: 0,
            operations: 0,
            files: 0,
            lines: 0,
            codes: BTreeMap::new(),
            compiled: None,
        }
    }

    /// Counts what was generated and found.
    pub(super) fn of(name: String, made: Option<&Generated>, found: &Diagnostics) -> Self {
        let outcome = match made {
            None => Outcome::Refused,
            Some(_) if found.has_errors() => Outcome::InPart,
            Some(_) => Outcome::Generated,
        };
        let mut entry = Self::new(name, outcome);
        for diagnostic in found {
            *entry.codes.entry(diagnostic.code).or_default() += 1;
        }
        if let Some(made) = made {
            entry.operations = made.operations;
            entry.files = made.files.len();
            entry.lines = made.files.values().map(|text| text.lines().count()).sum();
        }
        entry
    }

    /// Says whether this must not happen with any document.
    pub(super) fn is_bad(&self) -> bool {
        let broken = |compiled: &Compiled| !compiled.errors.is_empty();
        matches!(self.outcome, Outcome::Panicked(_)) || self.compiled.as_ref().is_some_and(broken)
    }

    /// Gives everything for tools.
    pub(super) fn json(&self) -> Value {
        let codes = self
            .codes
            .iter()
            .map(|(code, number)| (code.as_str().to_owned(), json!(number)));
        let panic = match &self.outcome {
            Outcome::Panicked(message) => Some(message),
            _ => None,
        };
        let compiled = self.compiled.as_ref();
        json!({
            "document": self.name,
            "outcome": self.outcome.as_str(),
            "panic": panic,
            "seconds": self.time.as_secs_f64(),
            "bytes": self.bytes,
            "operations": self.operations,
            "files": self.files,
            "lines": self.lines,
            "codes": codes.collect::<serde_json::Map<_, _>>(),
            "compile_errors": compiled.map(|compiled| &compiled.errors),
            "compile_seconds": compiled.map(|compiled| compiled.time.as_secs_f64()),
        })
    }
}
