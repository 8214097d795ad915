//! What the runtime has to know about an API: the trait that generated code implements.

use std::fmt;

use http::HeaderMap;

use crate::client::Client;

/// An API: the marker type that ties client, errors and codes together.
///
/// Generated code implements it; it is sealed by convention, not by the compiler, since
/// generated crates live outside of this one.
pub trait Api: Sized + Send + Sync + fmt::Debug + 'static {
    /// The API's client: the groups of operations around a [`Client`].
    type Client: From<Client<Self>>;
    /// The exhaustive enum of error codes.
    type ErrorCode: ErrorCode;
    /// Constants.
    const DESCRIPTOR: &'static Descriptor;
}

/// Alternatives of credentials: each is a set of scheme names that go together.
pub type Security = &'static [&'static [&'static str]];

/// Constants of an API.
#[derive(Debug)]
pub struct Descriptor {
    /// Name for people, e.g. `SeloraX`.
    pub name: &'static str,
    /// `info.version` of the description.
    pub version: &'static str,
    /// Base URLs, the default first; empty when the description names none.
    pub servers: &'static [&'static str],
    /// Ways to authenticate, by name.
    pub schemes: &'static [(&'static str, Scheme)],
    /// Alternatives of credentials for calls that the description does not name.
    pub security: Security,
    /// Where the parts of an error body are.
    pub envelope: ErrorEnvelope,
    /// Errors that carry no code.
    pub uncoded: &'static [UncodedInfo],
    /// What the rate-limit headers mean.
    pub rate_limit: Option<RateLimitHeaders>,
    /// Allowances of requests that are known in advance; they bind clients with
    /// [`pacing`](crate::ClientBuilder::pacing) only.
    pub budgets: &'static [RateBudget],
}

impl Descriptor {
    /// Reads the id that the server gave a request.
    pub(crate) fn request_id(&self, headers: &HeaderMap) -> Option<String> {
        let named = self.envelope.request_id;
        named
            .into_iter()
            .chain(["x-request-id", "request-id"])
            .find_map(|name| headers.get(name)?.to_str().ok().map(str::to_owned))
    }
}

/// What an authentication scheme sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scheme {
    /// `Authorization: Bearer …`.
    Bearer,
    /// `Authorization: Basic …`.
    Basic,
    /// A key in this header.
    Header(&'static str),
    /// A key in this query parameter.
    Query(&'static str),
    /// A key in this cookie.
    Cookie(&'static str),
    /// Something this crate does not know; the user's provider has to sign the request.
    Other(&'static str),
}

/// Where the parts of an error body are: keys from its root.
#[derive(Clone, Copy, Debug, Default)]
pub struct ErrorEnvelope {
    /// The machine-readable code.
    pub code: Option<&'static [&'static str]>,
    /// Text for people.
    pub message: Option<&'static [&'static str]>,
    /// A list of details.
    pub details: Option<&'static [&'static str]>,
    /// Response header with the request id.
    pub request_id: Option<&'static str>,
}

/// What the rate-limit headers mean.
#[derive(Clone, Copy, Debug)]
pub struct RateLimitHeaders {
    /// Header with the allowance.
    pub limit: Option<&'static str>,
    /// Header with what is left.
    pub remaining: Option<&'static str>,
    /// Header with the end of the window.
    pub reset: Option<&'static str>,
    /// Unit of the reset header.
    pub unit: ResetUnit,
}

/// An allowance of requests that is known in advance.
#[derive(Clone, Copy, Debug)]
pub struct RateBudget {
    /// The word by which users speak of it.
    pub name: &'static str,
    /// How many requests.
    pub requests: u64,
    /// In how many seconds; at least 1.
    pub seconds: u64,
    /// The operations that it holds for, as `METHOD /path` of the description; `None` for all of
    /// them.
    pub operations: Option<&'static [&'static str]>,
    /// The API's documentation says so; a concluded one is not kept by default.
    pub documented: bool,
}

/// Unit of a rate-limit reset header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResetUnit {
    /// Seconds from now.
    Seconds,
    /// Seconds since 1970.
    EpochSeconds,
    /// Milliseconds since 1970.
    EpochMilliseconds,
    /// Not documented, so told by how large the number is: less than a year's worth is seconds
    /// from now, from 2001 on seconds since 1970, and with three more digits milliseconds. What
    /// is none of these, or is over, says nothing.
    BySize,
}

/// An API's error codes: an exhaustive enum, so that a `match` needs no wildcard.
pub trait ErrorCode: Copy + Eq + fmt::Debug + fmt::Display + Send + Sync + 'static {
    /// Finds the code by its text on the wire; `None` for one that is newer than this crate.
    fn from_wire(code: &str) -> Option<Self>;
    /// Returns what is known about the code.
    fn info(self) -> &'static CodeInfo;
}

/// What is known about an error code.
#[derive(Debug)]
pub struct CodeInfo {
    /// Text on the wire.
    pub code: &'static str,
    /// HTTP status it comes with, when documented.
    pub status: Option<u16>,
    /// Group in the catalogue; empty when there is none.
    pub group: &'static str,
    /// Messages seen with it; not stable, never to be matched on.
    pub messages: &'static [&'static str],
    /// Why it happens.
    pub cause: &'static str,
    /// What to do about it.
    pub resolution: &'static str,
    /// Extra fields of the body.
    pub fields: &'static [&'static str],
    /// Whether trying again can help.
    pub retry: CodeRetry,
}

/// An error that carries no code.
#[derive(Debug)]
pub struct UncodedInfo {
    /// HTTP status.
    pub status: u16,
    /// Why it happens.
    pub cause: &'static str,
    /// What to do about it.
    pub resolution: &'static str,
    /// Whether trying again can help.
    pub retry: CodeRetry,
}

/// Whether trying again can help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CodeRetry {
    /// It cannot.
    Never,
    /// After the access token is refreshed.
    AfterRefresh,
    /// It can, and the request had no effect: it was rejected before processing.
    Rejected,
    /// After the wait that the server names.
    Throttled,
    /// After a wait that is too long for a call to make: it was rejected, and is not repeated.
    Later,
}
