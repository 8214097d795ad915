//! How parameter values become text: percent-encoding and every OpenAPI style.
//!
//! The rules are RFC 6570's, which OpenAPI refers to, with these decisions where both are silent:
//!
//! - `null` and an empty list or object leave the parameter out (in a path they are an error).
//! - A list or object *inside* a list or object is written as JSON text, except in `deepObject`,
//!   where objects nest (`id[a][b]=1`) and a list repeats its key (`id[a]=1&id[a]=2`); a list
//!   that is the parameter itself is `id[]=1&id[]=2`.
//! - Values of headers are not percent-encoded; one that no header can carry is an error.
//! - Cookies are percent-encoded where RFC 6265 forbids the character, and no further.
//! - `allowReserved` keeps reserved characters except `#[]&+`, which would end the value.
//!
//! It does not know operations or requests.

mod error;
mod expand;
mod header;
mod param;
mod percent;
mod query;
#[cfg(test)]
mod round_trip;
mod segment;
mod style;
mod value;

pub use error::EncodeError;
pub use expand::expand;
pub use header::{cookie, header};
pub(crate) use header::{header_text, header_value};
pub use param::{Param, allow_reserved, bool_int, object_param, unix_seconds};
pub(crate) use query::styled_parts;
pub use query::{form_pairs, query};
pub use segment::path_segment;
pub(crate) use segment::path_segment_of;
pub use value::ParamValue;

/// Encodes one `name=value` of a query.
pub(crate) fn query_text(name: &str, value: &str) -> String {
    format!(
        "{}={}",
        percent::Escape::Component.text(name),
        percent::Escape::Component.text(value)
    )
}

/// Encodes one `name=value` of a cookie.
pub(crate) fn cookie_text(name: &str, value: &str) -> String {
    format!(
        "{}={}",
        percent::Escape::Component.text(name),
        percent::Escape::Cookie.text(value)
    )
}
