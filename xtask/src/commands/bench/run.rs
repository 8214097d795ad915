//! What parts have in common: whose turn it is, what is there already, and a line for each figure as soon as it is known.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::contender::Tools;
use super::documents::Document;
use super::results::{Outcome, Results, name};
use super::usage::{Ran, reason, run};
use crate::cli::{Bench, Part};
use crate::failure::Failure;
use crate::workspace::Workspace;

/// A measurement under way.
pub(super) struct Run<'a> {
    pub(super) workspace: &'a Workspace,
    pub(super) wish: &'a Bench,
    pub(super) tools: Tools,
    pub(super) results: Results,
}

impl Run<'_> {
    /// Gives the folder that parts write into.
    pub(super) fn folder(&self, name: &str) -> PathBuf {
        self.workspace.target().join("bench").join(name)
    }

    /// Says whether this contender takes part.
    pub(super) fn is_wanted(&self, who: &str) -> bool {
        self.wish.who.is_empty() || self.wish.who.iter().any(|name| name == who)
    }

    /// Gives the documents that are wanted and there, and where.
    pub(super) fn documents(&self) -> Vec<(Document, PathBuf)> {
        let Some(folder) = &self.wish.documents else {
            return Vec::new();
        };
        let texts = &self.wish.only_documents;
        let wanted = |document: &&Document| {
            texts.is_empty() || texts.iter().any(|text| document.path.contains(text))
        };
        let documents = super::documents::DOCUMENTS.iter().filter(wanted);
        let mut found = Vec::new();
        for document in documents {
            let path = folder.join(document.path);
            if path.is_file() {
                found.push((*document, path));
            } else {
                eprintln!("{} is not there and left out", document.path);
            }
        }
        found
    }

    /// Measures one thing, unless it has a result that is to stay; keeps and tells what came of it.
    ///
    /// # Errors
    ///
    /// When the results cannot be written.
    pub(super) fn one(
        &mut self,
        part: Part,
        thing: &str,
        who: &str,
        version: &str,
        measure: impl FnOnce(&Self) -> Result<Outcome, Failure>,
    ) -> Result<(), Failure> {
        if self.wish.resume && self.results.get(part, thing, who).is_some() {
            return Ok(());
        }
        let mut outcome = measure(self).unwrap_or_else(|failure| Outcome {
            failure: Some(failure.text().unwrap_or("failed").to_owned()),
            ..Outcome::default()
        });
        version.clone_into(&mut outcome.version);
        outcome
            .facts
            .extend(load().map(|load| ("load".to_owned(), load)));
        let user = outcome.median(|usage| usage.user);
        let memory = outcome.median(|usage| usage.memory);
        let told = match (&outcome.failure, user.zip(memory)) {
            (Some(failure), _) => failure.clone(),
            (None, Some((user, memory))) => format!("{user:.3} s, {memory:.0} MB"),
            (None, None) => "done".to_owned(),
        };
        eprintln!("{} {thing} {who}: {told}", name(part));
        self.results
            .put((part, thing.to_owned(), who.to_owned()), outcome)
    }

    /// Says how often something is done that by itself is done `usual` times.
    pub(super) fn runs(&self, usual: u16) -> u16 {
        self.wish.runs.unwrap_or(usual)
    }
}

/// Runs what `command` makes, as often as asked for; stops at the first run that does not end well.
///
/// # Errors
///
/// When it cannot be started.
pub(super) fn repeat(
    times: u16,
    mut command: impl FnMut() -> Result<Command, Failure>,
) -> Result<(Outcome, Option<Ran>), Failure> {
    let mut outcome = Outcome::default();
    let mut last = None;
    for _ in 0..times {
        let ran = run(&mut command()?)?;
        outcome.runs.push(ran.usage);
        let success = ran.success;
        if !success {
            outcome.failure = Some(reason(&ran.said));
        }
        last = Some(ran);
        if !success {
            break;
        }
    }
    Ok((outcome, last))
}

/// Makes a folder empty.
///
/// # Errors
///
/// When it cannot be.
pub(super) fn empty(folder: &Path) -> Result<(), Failure> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| Failure::io("remove", folder, &error))?;
    }
    fs::create_dir_all(folder).map_err(|error| Failure::io("make", folder, &error))
}

/// Says how many threads on this machine wanted a processor in the last minute.
fn load() -> Option<f64> {
    let text = fs::read_to_string("/proc/loadavg").ok()?;
    text.split_whitespace().next()?.parse().ok()
}
