//! Operations: one HTTP method on one path.

use super::{
    Body, Docs, GroupId, Name, Origin, Output, Pagination, Param, PathTemplate, Requirement,
    Response, RustName,
};

/// One operation of the API.
#[derive(Clone, Debug)]
pub struct Operation {
    /// operationId (derived from method and path when absent); in Rust the method name.
    pub name: Name,
    /// Name of the generated call type, e.g. `ListOrders`; assigned by the naming pass.
    pub type_name: RustName,
    /// Names under which it was released before, and which still work; assigned by the naming pass.
    pub former: Vec<FormerCall>,
    /// The name that the overlay asks for the call type (`x-shopwright-type-name`).
    pub explicit_type: Option<String>,
    /// Group it belongs to: its first tag.
    pub group: GroupId,
    /// HTTP method.
    pub method: Method,
    /// Path below the base URL.
    pub path: PathTemplate,
    /// Parameters: path ones in order of the template, then the others as declared.
    pub params: Vec<Param>,
    /// Request body.
    pub body: Option<Body>,
    /// Documented responses, sorted by status.
    pub responses: Vec<Response>,
    /// What the call returns.
    pub output: Output,
    /// What it asks for where no answer's content is described, and the description names it all the same.
    pub accept: Option<String>,
    /// The `Content-Type` of a request that has no body, where the description wants one.
    pub content_type: Option<String>,
    /// How its list is read page by page.
    pub pagination: Option<Pagination>,
    /// The overlay speaks of its pages, so nothing is to be concluded from parameters and answer.
    pub unpaged: bool,
    /// Whether it may be sent twice.
    pub idempotency: Idempotency,
    /// Alternatives of credentials; empty means that none are needed.
    pub security: Vec<Requirement>,
    /// Scopes it needs, sorted.
    pub scopes: Vec<String>,
    /// Error codes documented for it, sorted.
    pub error_codes: Vec<String>,
    /// Base URLs of its own, when the description overrides them.
    pub servers: Vec<super::Server>,
    /// What it does.
    pub docs: Docs,
    /// Node it came from.
    pub origin: Origin,
}

/// The names that an operation had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerCall {
    /// The method of its group.
    pub method: RustName,
    /// The call type.
    pub type_name: RustName,
}

impl Operation {
    /// Returns the key by which overlays and the names lock address it: `GET /orders/{id}`.
    pub fn key(&self) -> String {
        format!("{} {}", self.method.as_str(), self.path)
    }
}

/// HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names say it all")]
pub enum Method {
    Delete,
    Get,
    Head,
    Options,
    Patch,
    Post,
    Put,
    Trace,
}

impl Method {
    /// Returns the name on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Delete => "DELETE",
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
            Self::Patch => "PATCH",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Trace => "TRACE",
        }
    }
}

/// Whether an operation may be sent twice (RFC 9110 §9.2, and `x-shopwright-idempotency`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Idempotency {
    /// Nothing is stated: what lowering writes, and the idempotency pass replaces.
    #[default]
    Unstated,
    /// Changes nothing: GET, HEAD, and reads behind POST that the overlay names.
    Safe,
    /// Sending it twice has the effect of sending it once: PUT, DELETE, or named by the overlay.
    Idempotent,
    /// A key in a header makes it so.
    KeyHeader {
        /// Name of the header.
        name: String,
        /// Whether the API's documentation says so.
        evidence: Evidence,
    },
    /// A key in the JSON body makes it so.
    KeyBody {
        /// Name of the top-level property.
        name: String,
        /// Whether the API's documentation says so.
        evidence: Evidence,
    },
    /// Must not be repeated unless it was surely not applied.
    Unsafe,
}

/// Where a claim comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// The API's documentation says so.
    Documented,
    /// It was concluded; not relied on by default.
    Inferred,
}
