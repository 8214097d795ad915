//! What is wrong with a value, and where.

use std::fmt::{self, Display};

use serde::de::{Error, Expected, Unexpected};

use super::path::{Path, to_text};
use super::session;

/// What is wrong with a value, and where.
#[derive(Clone, Debug)]
pub(crate) struct Fault(Box<Inner>);

#[derive(Clone, Debug)]
struct Inner {
    /// The steps from the body's root; set on the way up, by the innermost value.
    steps: Option<Vec<String>>,
    kind: Kind,
    /// What kind of value was found, for messages.
    found: Option<String>,
    /// What is wrong; holds no data.
    reason: String,
    /// What the union around it says about all its alternatives.
    around: Option<String>,
}

/// What kind of fault it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Every value of this JSON type would be wrong here.
    Type,
    /// A required field is missing.
    Missing(&'static str),
    /// This value is wrong.
    Value,
}

impl Fault {
    fn new(kind: Kind, found: Option<String>, reason: String) -> Self {
        Self(Box::new(Inner {
            steps: None,
            kind,
            found,
            reason,
            around: None,
        }))
    }

    /// The body has more faults than are worth mending.
    pub(super) fn too_much_to_mend() -> Self {
        Self::custom("too many faults")
    }

    /// Notes the place, unless a value further inside did. A fault that came through a union
    /// is known to the session by its real place.
    pub(super) fn at(mut self, path: &Path<'_>) -> Self {
        if self.0.steps.is_none() {
            let steps = path.steps();
            match session::take_fault() {
                Some(inner) if inner.steps().starts_with(&steps) => {
                    let around = Some(self.0.reason).filter(|reason| *reason != inner.summary());
                    self = inner;
                    self.0.around = around;
                }
                _ => self.0.steps = Some(steps),
            }
        }
        self
    }

    pub(super) fn steps(&self) -> &[String] {
        self.0.steps.as_deref().unwrap_or_default()
    }

    pub(super) fn kind(&self) -> Kind {
        self.0.kind
    }

    /// Returns the place for people, down to the field that is missing.
    pub(crate) fn place(&self) -> String {
        let mut steps = self.steps().to_vec();
        if let Kind::Missing(field) = self.0.kind {
            steps.push(field.to_owned());
        }
        to_text(&steps)
    }

    /// Returns what is wrong. It shows no data: that may be a secret, or a customer's.
    pub(crate) fn reason(&self) -> String {
        match (&self.0.around, &self.0.found) {
            (Some(around), _) => around.clone(),
            (None, Some(found)) => {
                format!("{}, found {found}", self.0.reason)
            }
            _ => self.0.reason.clone(),
        }
    }

    /// Returns what is wrong, also without the place.
    pub(super) fn summary(&self) -> String {
        match self.0.kind {
            Kind::Missing(field) => format!("missing field `{field}`"),
            _ => self.reason(),
        }
    }

    /// Returns what is wrong, also without the place and without data.
    pub(super) fn plain_summary(&self) -> String {
        match self.0.kind {
            Kind::Missing(field) => format!("missing field `{field}`"),
            _ => self.0.reason.clone(),
        }
    }

    /// Says whether it is one alternative's of several.
    pub(super) fn is_in_union(&self) -> bool {
        self.0.around.is_some()
    }
}

impl Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.reason)
    }
}

impl std::error::Error for Fault {}

impl Error for Fault {
    fn custom<T: Display>(message: T) -> Self {
        Self::new(Kind::Value, None, message.to_string())
    }

    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(
            Kind::Type,
            Some(describe(unexpected)),
            format!("expected {expected}"),
        )
    }

    fn invalid_value(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(
            Kind::Value,
            Some(describe(unexpected)),
            format!("expected {expected}"),
        )
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        let found = describe(Unexpected::Str(variant));
        Self::new(
            Kind::Value,
            Some(found),
            format!("expected one of {}", expected.join(", ")),
        )
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(Kind::Missing(field), None, "missing".to_owned())
    }
}

/// Names the kind of a value.
fn describe(unexpected: Unexpected<'_>) -> String {
    match unexpected {
        Unexpected::Str(text) => match text.chars().count() {
            0 => "an empty text".to_owned(),
            1 => "a text of 1 character".to_owned(),
            count => format!("a text of {count} characters"),
        },
        Unexpected::Bool(_) => "a boolean".to_owned(),
        Unexpected::Unsigned(_) | Unexpected::Signed(_) | Unexpected::Float(_) => {
            "a number".to_owned()
        }
        Unexpected::Unit => "null".to_owned(),
        Unexpected::Seq => "a list".to_owned(),
        Unexpected::Map => "an object".to_owned(),
        Unexpected::Other(other) => other.to_owned(),
        _ => "something else".to_owned(),
    }
}
