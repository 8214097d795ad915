//! A new edition in the place of the released one: compared and generated from one reading. What the overlay has added
//! since the release lies over both editions, so that the names lock has to say what was released.

use super::{Report, Version, bare, compare, read};
use crate::diagnostic::{Code, Diagnostics};
use crate::ir::Api;
use crate::naming::NamesLock;
use crate::render::RenderOptions;
use crate::{Generated, naming};

/// A new edition, taken in.
#[derive(Clone, Debug)]
pub struct Updated {
    /// What it changes for those who use the released client.
    pub report: Report,
    /// Its client.
    pub client: Generated,
}

/// Generates the client of the second version, and compares it with what was released of the first.
///
/// `lock` says what was released: error codes and scopes that it lacks are new, also where the overlay, which both versions
/// share, lists them, and names that the overlay gives to what it has are new names. An empty one says nothing.
///
/// What is wrong with either version is in its diagnostics; `None` means that one cannot be read at all, or that there is an
/// error of the generator's own.
pub fn update(
    versions: [Version<'_>; 2],
    lock: &NamesLock,
    options: &RenderOptions,
    found: &mut [Diagnostics; 2],
) -> Option<Updated> {
    let [before, after] = found;
    let old = read(versions[0], &lock.as_released(), &bare(), before, |api| {
        keep_released(api, lock);
    })?;
    let new = read(versions[1], &old.lock, options, after, |_| {})?;
    let report = compare(versions, [&old, &new], [before, after]);
    let is_sound = |found: &Diagnostics| found.iter().all(|found| found.code != Code::Internal);
    let client = Generated {
        files: new.files,
        lock: new.lock,
        api: new.api,
    };
    is_sound(after).then_some(Updated { report, client })
}

/// Takes out the codes and scopes that were not released.
fn keep_released(api: &mut Api, lock: &naming::NamesLock) {
    if lock.is_empty() {
        return;
    }
    let errors = &mut api.errors;
    errors
        .codes
        .retain(|code| lock.has_code(code.name.wire.as_str()));
    for predicate in &mut errors.predicates {
        predicate.codes.retain(|code| lock.has_code(code));
    }
    errors
        .predicates
        .retain(|predicate| !predicate.codes.is_empty());
    for operation in &mut api.operations {
        operation.error_codes.retain(|code| lock.has_code(code));
    }
    api.scopes
        .retain(|scope| lock.has_scope(scope.name.wire.as_str()));
}
