//! Parameters in path, query, header and cookie.

use super::{Docs, Literal, Name, Origin, Presence, TypeRef};

/// One parameter of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Param {
    /// Wire and Rust name.
    pub name: Name,
    /// Where it is sent.
    pub place: ParamPlace,
    /// How lists and objects are written.
    pub style: ParamStyle,
    /// Type of its value.
    pub ty: TypeRef,
    /// Path parameters are always required.
    pub presence: Presence,
    /// Default of the server, for documentation only: it is not sent.
    pub default: Option<Literal>,
    /// Reserved characters are sent as they are (`allowReserved`).
    pub allow_reserved: bool,
    /// What it does.
    pub docs: Docs,
    /// Node it came from.
    pub origin: Origin,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ParamPlace {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

/// `style` and `explode` of a parameter, or `content`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParamStyle {
    /// `a,b` (path and header default).
    Simple {
        /// Objects as `k=v,k=v` in place of `k,v,k,v`.
        explode: bool,
    },
    /// `;id=a,b`.
    Matrix {
        /// `;id=a;id=b`.
        explode: bool,
    },
    /// `.a.b`.
    Label {
        /// Objects as `.k=v`.
        explode: bool,
    },
    /// `id=a&id=b` exploded (query default), `id=a,b` otherwise.
    Form {
        /// One pair for each item.
        explode: bool,
    },
    /// `id=a%20b`.
    SpaceDelimited,
    /// `id=a|b`.
    PipeDelimited,
    /// `id[key]=value`.
    DeepObject,
    /// The value as JSON text (`content: application/json`).
    Json,
}

impl ParamStyle {
    /// Returns the style that OpenAPI assumes when none is stated.
    pub fn default_for(place: ParamPlace) -> Self {
        match place {
            ParamPlace::Path | ParamPlace::Header => Self::Simple { explode: false },
            ParamPlace::Query | ParamPlace::Cookie => Self::Form { explode: true },
        }
    }
}
