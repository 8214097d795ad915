//! Why something that an embedded app received is not to be believed.

use std::borrow::Cow;
use std::fmt;

/// What is wrong, for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EmbedProblem {
    /// It has not the form that it should have, or lacks something.
    Malformed,
    /// The signature fits another key, or something was changed.
    Mismatch,
    /// It was good once, and is too old.
    Expired,
    /// It is not good yet.
    Early,
    /// It is for another app.
    OtherApp,
}

/// Something that is not to be believed: answer with status 401. It never shows a token.
#[derive(Clone, Debug)]
pub struct EmbedError {
    problem: EmbedProblem,
    text: Cow<'static, str>,
}

impl EmbedError {
    pub(super) fn new(problem: EmbedProblem, text: impl Into<Cow<'static, str>>) -> Self {
        let text = text.into();
        Self { problem, text }
    }

    pub(super) fn malformed(text: impl Into<Cow<'static, str>>) -> Self {
        Self::new(EmbedProblem::Malformed, text)
    }

    /// Returns what is wrong.
    pub fn problem(&self) -> EmbedProblem {
        self.problem
    }
}

impl fmt::Display for EmbedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for EmbedError {}
