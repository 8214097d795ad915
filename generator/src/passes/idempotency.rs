//! Fills in whether an operation may be sent twice, where neither description nor overlay says.
//!
//! Methods promise what RFC 9110 §9.2 says of them. A header named `Idempotency-Key` promises less:
//! it is inferred, and only a documented key is relied on.

use crate::ir::{Api, Evidence, Idempotency, Method, Operation, ParamPlace};

/// The header's name in lower case, as drafts and most APIs write it.
const KEY_HEADERS: [&str; 2] = ["idempotency-key", "x-idempotency-key"];

/// Replaces every [`Idempotency::Unstated`].
pub(super) fn run(api: &mut Api) {
    for operation in &mut api.operations {
        if operation.idempotency == Idempotency::Unstated {
            operation.idempotency = default_of(operation);
        }
    }
}

fn default_of(operation: &Operation) -> Idempotency {
    match operation.method {
        Method::Get | Method::Head | Method::Options | Method::Trace => Idempotency::Safe,
        Method::Put | Method::Delete => Idempotency::Idempotent,
        Method::Post | Method::Patch => key_header(operation).unwrap_or(Idempotency::Unsafe),
    }
}

fn key_header(operation: &Operation) -> Option<Idempotency> {
    let headers = operation
        .params
        .iter()
        .filter(|param| param.place == ParamPlace::Header);
    let mut names = headers.map(|param| param.name.wire.as_str());
    let name = names.find(|name| KEY_HEADERS.contains(&name.to_ascii_lowercase().as_str()))?;
    Some(Idempotency::KeyHeader {
        name: name.to_owned(),
        evidence: Evidence::Inferred,
    })
}
