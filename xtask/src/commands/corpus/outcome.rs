//! What came of one document.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Value, json};
use shopwright_generator::diagnostic::{Code, Diagnostics};

use super::judge;
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
    /// The first errors and warnings; none when it compiles without.
    pub(super) errors: Vec<String>,
}

/// A document and what came of it.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) outcome: Outcome,
    pub(super) time: Duration,
    /// How large the document is.
    pub(super) bytes: usize,
    /// Operations by the generator's word.
    pub(super) operations: usize,
    /// Operations of the document, counted without the generator.
    pub(super) documented: usize,
    /// Operations in the generated code, counted in its text.
    pub(super) emitted: usize,
    pub(super) schemas: usize,
    /// Schemas whose values are raw JSON although the document gives a type.
    pub(super) raw: usize,
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
            documented: 0,
            emitted: 0,
            schemas: 0,
            raw: 0,
            files: 0,
            lines: 0,
            codes: BTreeMap::new(),
            compiled: None,
        }
    }

    /// Counts what was generated from a text, and found.
    pub(super) fn of(
        name: String,
        text: &str,
        made: Option<&Generated>,
        found: &Diagnostics,
    ) -> Self {
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
            let document = judge::read(text).unwrap_or_default();
            let is_typed = |pointer: &&String| judge::gives_a_type(&document, pointer);
            entry.operations = made.operations;
            entry.documented = judge::documented(&document);
            entry.emitted = judge::emitted(&made.files);
            entry.schemas = made.census.schemas;
            entry.raw = made.census.raw.iter().filter(is_typed).count();
            entry.files = made.files.len();
            entry.lines = made.files.values().map(|text| text.lines().count()).sum();
        }
        entry
    }

    /// Says whether operations were lost or made up on the way from the document to the code.
    pub(super) fn is_miscounted(&self) -> bool {
        self.documented != self.emitted
    }

    /// Says whether this must not happen with any document.
    pub(super) fn is_bad(&self) -> bool {
        let broken = |compiled: &Compiled| !compiled.errors.is_empty();
        matches!(self.outcome, Outcome::Panicked(_))
            || self.is_miscounted()
            || self.compiled.as_ref().is_some_and(broken)
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
        json!({
            "document": self.name,
            "outcome": self.outcome.as_str(),
            "panic": panic,
            "seconds": self.time.as_secs_f64(),
            "bytes": self.bytes,
            "operations": self.operations,
            "operations_documented": self.documented,
            "operations_emitted": self.emitted,
            "schemas": self.schemas,
            "schemas_raw": self.raw,
            "files": self.files,
            "lines": self.lines,
            "codes": codes.collect::<serde_json::Map<_, _>>(),
            "compile_errors": self.compiled.as_ref().map(|compiled| &compiled.errors),
        })
    }

    /// Reads what [`json`](Self::json) gave.
    pub(super) fn read(value: &Value) -> Option<Self> {
        let number = |key: &str| value.get(key)?.as_u64()?.try_into().ok();
        let outcome = match value.get("outcome")?.as_str()? {
            "generated" => Outcome::Generated,
            "generated in part" => Outcome::InPart,
            "refused" => Outcome::Refused,
            _ => Outcome::Panicked(value.get("panic")?.as_str()?.to_owned()),
        };
        let known = |text: &str| Code::ALL.iter().find(|code| code.as_str() == text).copied();
        let codes = value.get("codes")?.as_object()?.iter();
        let code = |(text, number): (&String, &Value)| {
            Some((known(text)?, number.as_u64()?.try_into().ok()?))
        };
        let errors = value.get("compile_errors").and_then(Value::as_array);
        let text = |error: &Value| error.as_str().map(str::to_owned);
        Some(Self {
            name: value.get("document")?.as_str()?.to_owned(),
            outcome,
            time: Duration::try_from_secs_f64(value.get("seconds")?.as_f64()?).ok()?,
            bytes: number("bytes")?,
            operations: number("operations")?,
            documented: number("operations_documented")?,
            emitted: number("operations_emitted")?,
            schemas: number("schemas")?,
            raw: number("schemas_raw")?,
            files: number("files")?,
            lines: number("lines")?,
            codes: codes.filter_map(code).collect(),
            compiled: errors.map(|errors| Compiled {
                errors: errors.iter().filter_map(text).collect(),
            }),
        })
    }
}
