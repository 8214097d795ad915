//! Names on the wire and names in Rust, as two types that cannot be mixed up.

use std::fmt;

/// A name exactly as the API spells it; never re-cased.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WireName(String);

impl WireName {
    /// Takes the name as the document has it.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// Returns the text for the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for WireName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A Rust identifier that is valid in the scope it was made for.
///
/// Only `naming` makes these. An empty one means that the naming pass has not run yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RustName(String);

impl RustName {
    /// Wraps an identifier that `naming` has made valid.
    pub(crate) fn from_naming(name: String) -> Self {
        Self(name)
    }

    /// Returns the identifier.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Tells whether the naming pass has filled this in.
    pub fn is_assigned(&self) -> bool {
        !self.0.is_empty()
    }
}

impl fmt::Display for RustName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A thing's two names: the API's and ours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name {
    /// As the API spells it.
    pub wire: WireName,
    /// The Rust name that the overlay asks for (`x-shopwright-name`, of a type
    /// `x-shopwright-type-name`, of a value `x-shopwright-variants`), as written there.
    pub explicit: Option<String>,
    /// As the Rust code spells it; assigned by the naming pass.
    pub rust: RustName,
    /// Rust names under which it was released before, and which still work; assigned by the naming
    /// pass, to types alone.
    pub former: Vec<RustName>,
}

impl Name {
    /// Starts with the wire name alone.
    pub fn new(wire: impl Into<String>) -> Self {
        Self {
            wire: WireName::new(wire),
            explicit: None,
            rust: RustName::default(),
            former: Vec::new(),
        }
    }
}
