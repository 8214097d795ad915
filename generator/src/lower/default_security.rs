//! The credentials for calls that the description does not name.

use std::collections::BTreeMap;

use crate::document::Document;
use crate::ir::{Operation, Requirement};

use super::auth;

/// Chooses `security` of the root, else what most operations ask for; of equals the first.
pub(super) fn choose(document: &Document, operations: &[Operation]) -> Vec<Requirement> {
    if let Some(security) = document.security() {
        return security
            .iter()
            .map(auth::requirement)
            .map(without_scopes)
            .collect();
    }
    let mut counts: Vec<(Vec<Requirement>, usize)> = Vec::new();
    let mut known: BTreeMap<Vec<Requirement>, usize> = BTreeMap::new();
    for operation in operations
        .iter()
        .filter(|operation| !operation.security.is_empty())
    {
        let security: Vec<_> = operation
            .security
            .iter()
            .cloned()
            .map(without_scopes)
            .collect();
        if let Some(index) = known.get(&security) {
            counts[*index].1 += 1;
        } else {
            known.insert(security.clone(), counts.len());
            counts.push((security, 1));
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max();
    let first = counts.into_iter().find(|(_, count)| Some(*count) == most);
    first.map(|(security, _)| security).unwrap_or_default()
}

/// Scopes belong to single operations.
fn without_scopes(requirement: Requirement) -> Requirement {
    let schemes = requirement.schemes.into_iter();
    Requirement {
        schemes: schemes.map(|(name, _)| (name, Vec::new())).collect(),
    }
}
