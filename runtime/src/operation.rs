//! What a call needs to know about its operation, as constants of the generated code.
//!
//! These are descriptions, not behaviour: the client, the retry policy and the page streams
//! read them.

use http::Method;

use crate::api::Security;

/// One operation: a method on a path, and what is known about it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// `group.method` as in the Rust API, e.g. `orders.list`, with the view before it where it is in
    /// one; used in traces and errors.
    pub name: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path template below the base URL, e.g. `/api/apps/v1/orders/{order_id}`.
    pub path: &'static str,
    /// Alternatives of credentials: each is a set of scheme names that go together. An empty
    /// list means that no credentials are sent; an empty alternative, that they are optional.
    pub security: Security,
    /// The scheme of one more credential, which the view of the client that it is reached by adds.
    pub granted: Option<&'static str>,
    /// Scopes it needs.
    pub scopes: &'static [&'static str],
    /// Whether it may be sent twice.
    pub idempotency: Idempotency,
    /// Keys from the body's root to the payload; empty when the body is the payload.
    pub payload: &'static [&'static str],
    /// How its list is read page by page.
    pub pagination: Option<&'static Pagination>,
    /// Value of the `Accept` header.
    pub accept: &'static str,
    /// Value of the `Content-Type` header of a request without a body, where the server wants one.
    pub content_type: Option<&'static str>,
    /// A redirect is the documented success.
    pub redirect: bool,
    /// Base URLs of its own; empty when it has the API's.
    pub servers: &'static [&'static str],
}

impl Operation {
    /// Describes an operation with the defaults that suit most: JSON, no envelope, no pages.
    pub const fn new(name: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            name,
            method,
            path,
            security: &[],
            granted: None,
            scopes: &[],
            idempotency: Idempotency::Unsafe,
            payload: &[],
            pagination: None,
            accept: "application/json",
            content_type: None,
            redirect: false,
            servers: &[],
        }
    }

    /// Sets the alternatives of credentials.
    pub const fn security(mut self, security: Security) -> Self {
        self.security = security;
        self
    }

    /// Sets the scheme of the credential that a view of the client adds.
    pub const fn granted(mut self, scheme: &'static str) -> Self {
        self.granted = Some(scheme);
        self
    }

    /// Sets the scopes.
    pub const fn scopes(mut self, scopes: &'static [&'static str]) -> Self {
        self.scopes = scopes;
        self
    }

    /// Sets whether it may be sent twice.
    pub const fn idempotency(mut self, idempotency: Idempotency) -> Self {
        self.idempotency = idempotency;
        self
    }

    /// Sets where the payload is.
    pub const fn payload(mut self, payload: &'static [&'static str]) -> Self {
        self.payload = payload;
        self
    }

    /// Sets how its list is read.
    pub const fn pagination(mut self, pagination: &'static Pagination) -> Self {
        self.pagination = Some(pagination);
        self
    }

    /// Sets the `Accept` header.
    pub const fn accept(mut self, accept: &'static str) -> Self {
        self.accept = accept;
        self
    }

    /// Sets the `Content-Type` header of a request without a body.
    pub const fn content_type(mut self, content_type: &'static str) -> Self {
        self.content_type = Some(content_type);
        self
    }

    /// Sets base URLs of its own.
    pub const fn servers(mut self, servers: &'static [&'static str]) -> Self {
        self.servers = servers;
        self
    }

    /// Says that a redirect is its success.
    pub const fn redirect(mut self) -> Self {
        self.redirect = true;
        self
    }
}

/// Whether an operation may be sent twice (RFC 9110 §9.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Idempotency {
    /// It changes nothing.
    Safe,
    /// Twice has the effect of once.
    Idempotent,
    /// A key in this header makes it so.
    KeyHeader {
        /// Name of the header.
        name: &'static str,
        /// The API's documentation says so; a concluded one is not relied on by default.
        documented: bool,
    },
    /// A key in this property of the JSON body makes it so.
    KeyBody {
        /// Name of the top-level property.
        name: &'static str,
        /// The API's documentation says so.
        documented: bool,
    },
    /// It must not be repeated unless it was surely not applied.
    Unsafe,
}

/// How a list is read page by page. Places in the body are keys from its root.
#[derive(Debug)]
pub struct Pagination {
    /// How the next page is asked for.
    pub style: PageStyle,
    /// Where the items are; empty when the body is the list.
    pub items: &'static [&'static str],
    /// Where the number of all items is.
    pub total: Option<&'static [&'static str]>,
    /// Where the number of pages is.
    pub total_pages: Option<&'static [&'static str]>,
    /// Where the page size that was applied is.
    pub applied_limit: Option<&'static [&'static str]>,
    /// Where the number of the page returned is.
    pub applied_page: Option<&'static [&'static str]>,
    /// Where the flag "there is more" is.
    pub has_more: Option<&'static [&'static str]>,
    /// Where the next cursor is.
    pub next_cursor: Option<&'static [&'static str]>,
    /// The parameter that sets the page size.
    pub limit: Option<PageParam>,
    /// Page size when none is asked for.
    pub default_limit: Option<u64>,
    /// Largest page size that the server gives.
    pub max_limit: Option<u64>,
}

impl Pagination {
    /// Describes a list that comes whole.
    pub const SINGLE: Self = Self {
        style: PageStyle::Single,
        items: &[],
        total: None,
        total_pages: None,
        applied_limit: None,
        applied_page: None,
        has_more: None,
        next_cursor: None,
        limit: None,
        default_limit: None,
        max_limit: None,
    };
}

/// How the next page is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PageStyle {
    /// By number.
    Page {
        /// The parameter.
        param: PageParam,
        /// Number of the first page.
        first: u64,
    },
    /// By number of items to skip.
    Offset {
        /// The parameter.
        param: PageParam,
    },
    /// By an opaque text from the page before.
    Cursor {
        /// The parameter.
        param: PageParam,
    },
    /// By the header `Link: <…>; rel="next"` (RFC 8288).
    Link,
    /// The list comes whole.
    Single,
}

/// A parameter that steers paging.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageParam {
    /// In the query, under this name.
    Query(&'static str),
    /// As this top-level property of the JSON body.
    Body(&'static str),
}

/// How a parameter's value is written (OpenAPI `style` and `explode`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `a,b`; objects `k,v,k,v`.
    Simple,
    /// `a,b`; objects `k=v,k=v`.
    SimpleExploded,
    /// `;id=a,b`.
    Matrix,
    /// `;id=a;id=b`.
    MatrixExploded,
    /// `.a,b`.
    Label,
    /// `.a.b`; objects `.k=v.k=v`.
    LabelExploded,
    /// `id=a,b`.
    Form,
    /// `id=a&id=b`.
    FormExploded,
    /// `id=a%20b`.
    SpaceDelimited,
    /// `id=a|b`.
    PipeDelimited,
    /// `id[key]=value`.
    DeepObject,
    /// The value as JSON text.
    Json,
}
