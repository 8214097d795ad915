//! Request bodies.

use super::{Docs, Name, Origin, ParamStyle, Presence, TypeRef};

/// The body of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// Whether it must be sent.
    pub required: bool,
    /// The content types it can have, best first; never empty.
    pub alternatives: Vec<BodyAlternative>,
    /// What it holds.
    pub docs: Docs,
    /// Node it came from.
    pub origin: Origin,
}

/// A body in one content type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyAlternative {
    /// As the description writes it, e.g. `application/json`.
    pub content_type: String,
    /// How it is encoded.
    pub kind: BodyKind,
    /// How properties of a form are written that are not written by default, by wire name.
    pub styles: Vec<(String, ParamStyle)>,
    /// Properties of a form whose reserved characters are sent as they are (`allowReserved`), by wire name.
    pub reserved: Vec<String>,
}

/// How a body is encoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BodyKind {
    /// JSON of this type.
    Json(TypeRef),
    /// `application/x-www-form-urlencoded` of this type.
    Form(TypeRef),
    /// `multipart/form-data` with these parts; `ty` is the struct that holds them, or any object when
    /// the description knows none.
    Multipart {
        /// The struct whose fields are the parts, or [`TypeRef::JsonObject`].
        ty: TypeRef,
        /// Its parts in order.
        parts: Vec<Part>,
    },
    /// Text, sent as it is.
    Text,
    /// Bytes: binary, XML, and everything unknown.
    Bytes,
}

/// A part of a multipart body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Field name on the wire and in the struct.
    pub name: Name,
    /// Whether it must be sent.
    pub presence: Presence,
    /// A file (bytes with a name and a content type) in place of a value.
    pub file: bool,
    /// May be repeated: the struct holds a list.
    pub repeated: bool,
    /// How it is written, where that is not the usual way.
    pub encoding: PartEncoding,
}

/// How a part is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartEncoding {
    /// A list or an object in this style, each pair a part.
    pub style: Option<ParamStyle>,
    /// Its content type.
    pub content_type: Option<String>,
    /// Headers that it always has.
    pub headers: Vec<(String, String)>,
}
