//! Responses, and what a call returns.

use super::{Docs, Origin, TypeRef};

/// A documented response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// The statuses it stands for.
    pub status: StatusRange,
    /// Its bodies by content type, best first; empty when it has none.
    pub payloads: Vec<(String, Payload)>,
    /// What it means.
    pub docs: Docs,
    /// Node it came from.
    pub origin: Origin,
}

/// `200`, `4XX` or `default`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatusRange {
    /// One status.
    Exact(u16),
    /// A class: 4 stands for 400 to 499.
    Class(u8),
    /// All that is not listed.
    Default,
}

/// What a response body holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Payload {
    /// JSON of this type.
    Json(TypeRef),
    /// Text.
    Text,
    /// Bytes: binary, XML, and everything unknown.
    Bytes,
    /// Server-sent events, each holding this type.
    Events(TypeRef),
    /// JSON texts of this type, one after the other.
    Lines(TypeRef),
}

/// What a call returns when it succeeds, after the envelope is taken off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Output {
    /// Nothing (204, or no content documented).
    Empty,
    /// JSON at a pointer into the body.
    Json {
        /// Type of the payload; [`TypeRef::Nullable`] when some successes carry no body at all.
        ty: TypeRef,
        /// Keys from the body's root to the payload; empty when there is no envelope.
        payload: Vec<String>,
    },
    /// A page of items; the operation has a [`super::Pagination`].
    Page {
        /// Type of one item.
        item: TypeRef,
    },
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// The address of a redirect: only 3xx is documented as success.
    Location,
    /// Several success types: a union over status and content type, in `variants` order.
    OneOf {
        /// The generated enum.
        ty: super::TypeId,
        /// The cases that are told apart by status and content type. A success without a body is
        /// text (empty, then) of any content type, which is written `""`.
        variants: Vec<(StatusRange, String, Payload)>,
    },
}
