//! Brings a description to the shape of OpenAPI 3.0 that [`crate::document`] reads.
//!
//! The walk goes down by the table of [`crate::grammar`]. At each object the repairs of its kind run
//! in the order of `repair::of`, then every field is fitted to its shape. What 3.1 writes
//! differently from 3.0 is translated without a word, since nothing is lost by it; what is wrong is
//! repaired with a warning. Nothing is dropped silently, and what anything means is not decided here.
//! Nodes stay where they are as far as possible: references and diagnostics speak of their places.

mod context;
mod fit;
mod repair;
mod version;
mod walk;

use serde_json::Value;

use self::context::Context;
use crate::diagnostic::Diagnostics;
use crate::document::Version;
use crate::grammar::Kind;

/// Normalises a description. `None`, with an error, means that it is not OpenAPI 3.
pub fn normalize(document: &mut Value, sink: &mut Diagnostics) -> Option<Version> {
    let version = version::check(document, sink)?;
    let mut context = Context::new(document, version, sink);
    walk::object(Kind::Document, document, &mut context);
    document.sort_all_objects();
    Some(version)
}

#[cfg(test)]
mod tests;
