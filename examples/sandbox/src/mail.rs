//! Emails that the sandbox would send: kept for whoever has to act on them.

use std::collections::BTreeMap;
use std::fmt;

/// An email that an API would have sent. What it says is kept in parts, such as a login code or the parts of a link.
#[derive(Clone, PartialEq, Eq)]
pub struct Mail {
    to: String,
    parts: BTreeMap<&'static str, String>,
}

impl Mail {
    pub(crate) fn new<const N: usize>(to: &str, parts: [(&'static str, &str); N]) -> Self {
        Self {
            to: to.to_owned(),
            parts: parts.map(|(name, text)| (name, text.to_owned())).into(),
        }
    }

    /// Gives the address that it goes to.
    pub fn to(&self) -> &str {
        &self.to
    }

    /// Gives a part of what it says: `code` of a login; `id`, `email` and `order` of an access link; `subscription` and
    /// `integrity` of a newsletter's link.
    pub fn part(&self, name: &str) -> Option<&str> {
        self.parts.get(name).map(String::as_str)
    }
}

impl fmt::Debug for Mail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The parts sign people in.
        f.debug_struct("Mail")
            .field("to", &self.to)
            .field("parts", &self.parts.keys().collect::<Vec<_>>())
            .finish()
    }
}
