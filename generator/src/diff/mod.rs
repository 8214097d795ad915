//! What changed between two descriptions: on the wire, and for Rust programs.
//!
//! Two halves are joined. What a description *means* is compared on the IR, piece by piece ([`Kind`] lists what is
//! found). What that does to Rust is not concluded from it, but read off the code that either description generates
//! ([`crate::surface`]): so the verdict cannot be milder than the compiler. `rust` tells which change of the one made
//! which change of the other. This module prints nothing.

mod api;
mod bounds;
mod change;
mod collect;
mod describe;
mod errors;
mod kind;
mod operations;
mod places;
mod references;
mod report;
mod requests;
mod responses;
mod rust;
mod schemas;
mod security;
mod side;
mod unions;
mod update;

pub use change::{Area, Change, Found, Level, Way};
pub use kind::Kind;
pub use report::Report;
pub use update::{Updated, update};

use std::collections::BTreeSet;

use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::external::Loader;
use crate::file_set::FileSet;
use crate::ir::Api;
use crate::naming::NamesLock;
use crate::passes::{self, Selection};
use crate::render::{self, RenderOptions, RuntimePath};
use crate::source::SourceFile;
use crate::surface::{self, Surface};
use crate::{load, lower};

use collect::Diff;
use side::Side;

/// A description with its overlays.
#[derive(Clone, Copy, Debug)]
pub struct Version<'i> {
    /// The description.
    pub document: &'i SourceFile,
    /// Overlays, in the order in which they are applied.
    pub overlays: &'i [SourceFile],
    /// Hands in the files that the description refers to.
    pub loader: &'i dyn Loader,
}

/// One description, read and generated from.
struct Reading {
    document: Document,
    api: Api,
    files: FileSet,
    surface: Surface,
    lock: NamesLock,
}

/// Compares two descriptions of one API. Names that `lock` has, and then those of the old one, are kept for the new one.
///
/// What is wrong with either is in its diagnostics; `None` means that one cannot be read at all.
pub fn diff(
    versions: [Version<'_>; 2],
    lock: &NamesLock,
    found: &mut [Diagnostics; 2],
) -> Option<Report> {
    let [before, after] = found;
    let options = bare();
    let old = read(versions[0], lock, &options, before, |_| {})?;
    let new = read(versions[1], &old.lock, &options, after, |_| {})?;
    Some(compare(versions, [&old, &new], [before, after]))
}

/// Compares what was read and generated.
fn compare(
    versions: [Version<'_>; 2],
    [old, new]: [&Reading; 2],
    [before, after]: [&mut Diagnostics; 2],
) -> Report {
    let mut diff = Diff::new(side(old), side(new));
    diff.api();
    diff.schemes();
    diff.errors();
    diff.operations();
    diff.extras();
    diff.schemas();
    let mut changes = once(diff.changes);
    rust::join(&mut changes, surface::compare(&old.surface, &new.surface));
    once_as_codes(&mut changes);
    places::look_up(&mut changes, 0, &versions[0], before);
    places::look_up(&mut changes, 1, &versions[1], after);
    Report::new(changes)
}

/// Drops what is told of a code as a value of an enum that no client has: it is told as a code.
fn once_as_codes(changes: &mut Vec<Change>) {
    let is_code = |change: &&Change| matches!(change.kind, Kind::CodeAdded | Kind::CodeRemoved);
    let codes = changes.iter().filter(is_code);
    let values: Vec<String> = codes.map(|code| format!(" {:?}", code.subject)).collect();
    changes.retain(|change| {
        let is_value = matches!(change.kind, Kind::ValueAdded | Kind::ValueRemoved);
        let is_told = is_value && values.iter().any(|value| change.subject.ends_with(value));
        !(is_told && change.rust.is_empty())
    });
}

/// Options of a client that nobody keeps.
fn bare() -> RenderOptions {
    RenderOptions {
        runtime: RuntimePath::InCrate,
        sources: Vec::new(),
        command: String::new(),
        package: None,
    }
}

/// Reads a description and generates from it; `edit` sees what it means before anything has a name.
fn read(
    version: Version<'_>,
    lock: &NamesLock,
    options: &RenderOptions,
    found: &mut Diagnostics,
    edit: impl FnOnce(&mut Api),
) -> Option<Reading> {
    let document = load(version.document, version.overlays, version.loader, found)?;
    let mut api = lower::lower(&document, found);
    edit(&mut api);
    passes::select(&mut api, &Selection::default());
    let lock = passes::run(&mut api, lock, found);
    let files = render::render(&api, options);
    let surface = surface::read(&files);
    Some(Reading {
        document,
        api,
        files,
        surface,
        lock,
    })
}

fn side(reading: &Reading) -> Side<'_> {
    Side {
        api: &reading.api,
        document: &reading.document,
    }
}

/// Keeps each change once: types are met in many places.
fn once(changes: Vec<Change>) -> Vec<Change> {
    let mut seen = BTreeSet::new();
    let is_first = |change: &Change| {
        seen.insert((change.id(), change.subject.clone(), change.message.clone()))
    };
    let mut is_first = is_first;
    changes
        .into_iter()
        .filter(|change| is_first(change))
        .collect()
}

#[cfg(test)]
mod tests;
