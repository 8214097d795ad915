//! Authentication: schemes, requirements, scopes.

use super::{Docs, Name};

/// One entry of `components.securitySchemes`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthScheme {
    /// Key under `securitySchemes`.
    pub name: String,
    /// What is sent.
    pub kind: AuthKind,
    /// The scheme's description.
    pub docs: Docs,
}

/// What an authentication scheme sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AuthKind {
    /// `Authorization: Bearer …` (HTTP bearer, OAuth2, OpenID Connect).
    Bearer,
    /// `Authorization: Basic …`.
    Basic,
    /// A key under a name of the API's choice.
    Key {
        /// Where the key goes.
        place: KeyPlace,
        /// Name of the header, parameter or cookie.
        name: String,
    },
    /// Anything else (`digest`, `mutualTLS`): the user signs requests by a provider of their own.
    Other(String),
}

/// Where an API key is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyPlace {
    /// In a header.
    Header,
    /// In the query.
    Query,
    /// In a cookie.
    Cookie,
}

/// One alternative of an operation's `security`: all of these schemes together.
///
/// An empty list is the alternative "without credentials".
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Requirement {
    /// Keys into [`super::Api::schemes`] by name, sorted, each with its scopes.
    pub schemes: Vec<(String, Vec<String>)>,
}

/// A scope that a token can hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// Wire spelling and variant name.
    pub name: Name,
    /// Other spellings that mean the same (`read_orders`).
    pub aliases: Vec<String>,
    /// What it allows.
    pub docs: Docs,
}
