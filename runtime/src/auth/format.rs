//! The forms that an API's credentials have, and which mistake a value of another form is.
//!
//! It never repeats a value, only its length, its public prefix and the place of a mistake. Which
//! forms an API has stands in its own module.

use std::error::Error;
use std::fmt;

/// Credentials that cannot be right. It names the mistake and never shows a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidCredentials {
    message: String,
    absent: bool,
}

impl InvalidCredentials {
    pub(crate) fn new(what: &str, problem: &str) -> Self {
        Self {
            message: format!("{what} {problem}"),
            absent: false,
        }
    }

    /// Says that there are none at all.
    pub(crate) fn absent(message: String) -> Self {
        Self {
            message,
            absent: true,
        }
    }

    /// Returns whether there are none at all, rather than wrong ones.
    pub fn is_absent(&self) -> bool {
        self.absent
    }
}

impl fmt::Display for InvalidCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for InvalidCredentials {}

/// A kind of credential.
#[derive(Debug)]
pub(crate) struct Format {
    /// What it is, with an article.
    pub(crate) kind: &'static str,
    /// What every value begins with.
    pub(crate) prefix: &'static str,
    /// How many characters follow; `None` when that is not known.
    pub(crate) length: Option<usize>,
    /// Which characters follow.
    pub(crate) alphabet: Alphabet,
    /// Prefixes by which a value of another kind is recognised, with what it is.
    pub(crate) kinds: &'static [(&'static str, &'static str)],
}

/// Which characters a credential has behind its prefix.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Alphabet {
    /// Hex digits in either case.
    #[cfg(feature = "selorax")]
    Hex,
    /// Whatever a token may have in `Authorization: Bearer` (RFC 6750 §2.1).
    #[cfg(any(feature = "dukanext", feature = "shoppex"))]
    Token,
}

impl Alphabet {
    fn has(self, char: char) -> bool {
        match self {
            #[cfg(feature = "selorax")]
            Self::Hex => char.is_ascii_hexdigit(),
            #[cfg(any(feature = "dukanext", feature = "shoppex"))]
            Self::Token => char.is_ascii_alphanumeric() || "-._~+/=".contains(char),
        }
    }

    fn name(self) -> &'static str {
        match self {
            #[cfg(feature = "selorax")]
            Self::Hex => "a hex digit",
            #[cfg(any(feature = "dukanext", feature = "shoppex"))]
            Self::Token => "a character of a token",
        }
    }
}

impl Format {
    /// Checks a value; `what` names it in the error.
    pub(crate) fn check(&self, what: &str, value: &str) -> Result<(), InvalidCredentials> {
        match self.problem(value) {
            Some(problem) => Err(InvalidCredentials::new(what, &problem)),
            None => Ok(()),
        }
    }

    fn problem(&self, value: &str) -> Option<String> {
        let Self {
            kind,
            prefix,
            alphabet,
            kinds,
            ..
        } = self;
        if value.is_empty() {
            return Some("is empty".to_owned());
        }
        if value.trim() != value {
            let end = if value.trim_end() == value {
                "start"
            } else {
                "end"
            };
            return Some(format!("has a blank or a line break at its {end}"));
        }
        if value.starts_with(['"', '\'']) {
            return Some("stands in quotes; give it without them".to_owned());
        }
        if value
            .get(..7)
            .is_some_and(|start| start.eq_ignore_ascii_case("bearer "))
        {
            return Some("begins with `Bearer `, which is added when it is sent".to_owned());
        }
        let Some(rest) = value.strip_prefix(prefix) else {
            let is = kinds.iter().find(|(known, _)| value.starts_with(known));
            return Some(match is {
                Some((found, is)) => {
                    format!("is {is} (`{found}…`), but {kind} is needed (`{prefix}…`)")
                }
                None => format!("does not begin with `{prefix}`, as {kind} does"),
            });
        };
        if let Some(problem) = self.wrong_length(rest.chars().count()) {
            return Some(problem);
        }
        let position = rest.chars().position(|char| !alphabet.has(char))?;
        Some(format!(
            "has something other than {} as character {} after `{prefix}`",
            alphabet.name(),
            position + 1
        ))
    }

    fn wrong_length(&self, found: usize) -> Option<String> {
        let Self { kind, prefix, .. } = self;
        match self.length {
            Some(length) if found != length => {
                let hint = if found < length {
                    "was it cut off?"
                } else {
                    "is something behind it?"
                };
                Some(format!(
                    "has {found} characters after `{prefix}`, but {kind} has {length}: {hint}"
                ))
            }
            None if found == 0 => Some(format!("has nothing after `{prefix}`: was it cut off?")),
            _ => None,
        }
    }
}
