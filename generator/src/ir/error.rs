//! Errors that the API reports: the shape of their bodies and the catalogue of codes.

use super::{Docs, Name, TypeId};

/// All that is known about an API's errors.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorModel {
    /// Where the parts of an error body are.
    pub envelope: ErrorEnvelope,
    /// Known codes, sorted by wire text.
    pub codes: Vec<ErrorCode>,
    /// Errors that carry no code.
    pub uncoded: Vec<UncodedError>,
    /// Questions about a code that the overlay names, sorted by name.
    pub predicates: Vec<Predicate>,
    /// The schema of error bodies, when all operations share one.
    pub body: Option<TypeId>,
}

/// A yes-or-no question about a code: what a program has to do about it, say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Predicate {
    /// Its name in the overlay, and that of the method.
    pub name: Name,
    /// The codes that it holds for, sorted; never empty.
    pub codes: Vec<String>,
    /// What it asks.
    pub docs: Docs,
}

/// Where the parts of an error body are: keys from the root.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorEnvelope {
    /// The machine-readable code.
    pub code: Option<Vec<String>>,
    /// Text for people.
    pub message: Option<Vec<String>>,
    /// A list of details (field errors).
    pub details: Option<Vec<String>>,
    /// Header that carries the request id.
    pub request_id: Option<String>,
}

/// One code of the catalogue: a variant of the exhaustive enum.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorCode {
    /// Wire text and variant name.
    pub name: Name,
    /// HTTP status it comes with; `None` when the description does not tell.
    pub status: Option<u16>,
    /// Group in the catalogue, e.g. `authentication`.
    pub group: Option<String>,
    /// Messages seen with it.
    pub messages: Vec<String>,
    /// Why it happens.
    pub cause: Option<String>,
    /// What to do about it.
    pub resolution: Option<String>,
    /// Extra fields of the body.
    pub fields: Vec<String>,
    /// Whether trying again can help.
    pub retry: CodeRetry,
    /// Documentation.
    pub docs: Docs,
}

/// Whether trying again can help.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CodeRetry {
    /// It cannot.
    #[default]
    Never,
    /// After the access token is refreshed.
    AfterRefresh,
    /// It can, and the request had no effect: it was rejected before processing.
    Rejected,
    /// After the wait that the server names.
    Throttled,
    /// After a wait that is too long for a call to make.
    Later,
}

/// An error without a code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UncodedError {
    /// HTTP status.
    pub status: u16,
    /// Why it happens.
    pub cause: Option<String>,
    /// What to do about it.
    pub resolution: Option<String>,
    /// Whether trying again can help.
    pub retry: CodeRetry,
}
