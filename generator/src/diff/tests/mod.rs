//! Minimal pairs of descriptions, and what is told of each.

mod promises;
mod table;

use super::{Kind, Report, Version, Way, diff};
use crate::diagnostic::Diagnostics;
use crate::naming::NamesLock;
use crate::source::SourceFile;

/// A small API with one of everything.
pub(super) const BASE: &str = include_str!("base.yaml");

/// Compares two texts, which have to be without errors.
#[track_caller]
pub(super) fn compare(old: &str, new: &str) -> Report {
    let files = [old, new].map(|text| SourceFile::new("openapi.yaml", text));
    let versions = [0, 1].map(|index| Version {
        document: &files[index],
        overlays: &[],
        loader: &crate::external::NoFiles,
    });
    let mut found = [Diagnostics::new(), Diagnostics::new()];
    let report = diff(versions, &NamesLock::default(), &mut found);
    for found in &found {
        let errors: Vec<_> = found
            .iter()
            .filter(|found| found.severity == crate::diagnostic::Severity::Error)
            .collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }
    report.expect("both can be read")
}

/// What is told of a change, without consequences in Rust that have no cause of their own.
pub(super) fn ids(report: &Report) -> Vec<String> {
    let changes = report.changes.iter();
    let mut ids: Vec<_> = changes
        .map(super::Change::id)
        .filter(|id| id != "rust-only")
        .collect();
    ids.sort();
    ids
}
