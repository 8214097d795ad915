//! The second, lenient reading of a body that could not be read strictly.
//!
//! The body becomes a [`Tree`](tree::Tree), and a [`Node`](node::Node) of it deserialises with
//! the obvious conversions. What stays unreadable is left out where it is optional
//! ([`mend`]). A required part that is missing stays an error, with its path.

mod access;
mod convert;
mod fault;
mod mend;
mod node;
mod path;
mod session;
mod tree;

use serde::de::{DeserializeOwned, Error};
use serde_json::Value;

use super::{DecodeError, Decoded, Repair, is_bearable};
pub(crate) use fault::Fault;
use node::Node;
use path::Path;
pub(crate) use session::attempt;
use tree::Tree;

/// Bodies above this size, in bytes, are not looked at twice.
const MAX_BYTES: usize = 16 << 20;
/// Nor are those that weigh more than this: a tree takes about a kilobyte for each small object.
const MAX_WEIGHT: usize = 1 << 20;

/// Reads the payload at `path` leniently; `strict` is the error to give when that is
/// not even tried.
pub(super) fn read<T: DeserializeOwned>(
    body: &[u8],
    path: &[&str],
    strict: DecodeError,
) -> Result<Decoded<T>, DecodeError> {
    let text = match std::str::from_utf8(body) {
        Ok(text) if text.len() <= MAX_BYTES && is_bearable(body, MAX_WEIGHT) => text,
        _ => return Err(strict),
    };
    let mut tree = Tree::parse(text).map_err(|cause| DecodeError::from_strict(&cause))?;
    let (payload, base, rest) = match tree.take(path) {
        Some(payload) => (payload, path, envelope(text, path)),
        None => (tree, [].as_slice(), Value::Null),
    };
    let whole = base.len() < path.len();
    let base: Vec<String> = base.iter().map(|&key| key.to_owned()).collect();
    match mend::read(payload, &base, whole) {
        Ok((value, mut repairs)) => {
            if whole {
                let what = format!("`{}` is missing, the body itself was read", path.join("."));
                repairs.insert(
                    0,
                    Repair {
                        path: String::new(),
                        what,
                    },
                );
            }
            Ok(Decoded {
                value,
                rest,
                repairs,
            })
        }
        Err(_) if whole => Err(DecodeError::missing(path)),
        Err(fault) => Err(DecodeError::from_fault(&fault)),
    }
}

/// Reads the body without the payload; null when the body is the payload.
fn envelope(text: &str, path: &[&str]) -> Value {
    let Some((last, way)) = path.split_last() else {
        return Value::Null;
    };
    let mut rest: Value = serde_json::from_str(text).unwrap_or_default();
    let mut level = &mut rest;
    for key in way {
        match level.get_mut(*key) {
            Some(inner) => level = inner,
            None => return rest,
        }
    }
    if let Value::Object(fields) = level {
        fields.remove(*last);
    }
    rest
}

/// Reads a captured part of a body that is being read leniently; `at` is its place.
pub(crate) fn parse_leniently<T: DeserializeOwned, E: Error>(text: &str, at: &str) -> Result<T, E> {
    let tree = Tree::parse(text).map_err(E::custom)?;
    let base = path::from_pointer(at);
    let place = Path::Root(&base);
    // What another alternative of the same union left behind is none of this one's.
    let earlier = session::take_fault();
    let result = T::deserialize(Node::new(&tree, &place)).map_err(|fault| fault.at(&place));
    if let Some(earlier) = earlier {
        session::keep_fault(earlier);
    }
    result.map_err(|fault| {
        let summary = fault.summary();
        session::keep_fault(fault);
        E::custom(summary)
    })
}
