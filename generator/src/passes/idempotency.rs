//! Fills in whether an operation may be sent twice, where neither description nor overlay says.
//!
//! Methods promise what RFC 9110 §9.2 says of them. A header named `Idempotency-Key` promises less:
//! it is inferred, and only a documented key is relied on. PUT and DELETE keep their promise beside
//! it: they get a key, and need none to be repeated.
//!
//! Every call that takes a key makes one, and has an option for the caller's own: so the header is
//! no parameter any more.

use crate::ir::{Api, Evidence, Idempotency, Method, Operation, ParamPlace};

/// The header's name in lower case, as drafts and most APIs write it.
const KEY_HEADERS: [&str; 2] = ["idempotency-key", "x-idempotency-key"];

/// Replaces every [`Idempotency::Unstated`], and takes out the headers of keys.
pub(super) fn run(api: &mut Api) {
    for operation in &mut api.operations {
        if operation.idempotency == Idempotency::Unstated {
            operation.idempotency = default_of(operation);
        }
        if let Idempotency::KeyHeader { name, .. } = &operation.idempotency {
            operation.params.retain(|param| {
                let wire = param.name.wire.as_str();
                param.place != ParamPlace::Header || !wire.eq_ignore_ascii_case(name)
            });
        }
    }
}

fn default_of(operation: &Operation) -> Idempotency {
    match operation.method {
        Method::Get | Method::Head | Method::Options | Method::Trace => Idempotency::Safe,
        Method::Put | Method::Delete => key_header(operation).unwrap_or(Idempotency::Idempotent),
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
