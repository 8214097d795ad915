//! The rules of the house that no other tool checks, over all files of the repository.
//!
//! Each rule is a function from a file to [`Finding`]s, in the module of its subject. Rules read texts only;
//! `commands/check.rs` runs them and tells.

mod generated;
mod layer;
mod source;
mod text;
mod tracked;

pub(crate) use tracked::{File, Kind, files};

use crate::failure::Failure;
use crate::workspace::Workspace;

/// Something that breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    /// The file, relative to the workspace.
    pub(crate) path: String,
    /// The line, where one is meant.
    pub(crate) line: Option<usize>,
    /// What is wrong.
    pub(crate) text: String,
    /// What to do about it.
    pub(crate) mend: &'static str,
    /// Whether it only is getting near the limit.
    pub(crate) warning: bool,
}

impl Finding {
    fn new(file: &File, line: usize, text: impl Into<String>, mend: &'static str) -> Self {
        Self {
            path: file.path.clone(),
            line: Some(line),
            text: text.into(),
            mend,
            warning: false,
        }
    }

    fn whole(self) -> Self {
        Self { line: None, ..self }
    }

    fn warning(self) -> Self {
        Self {
            warning: true,
            ..self
        }
    }
}

/// Runs all rules over all files; sorted by place.
///
/// # Errors
///
/// When the files cannot be listed or read.
pub(crate) fn check(workspace: &Workspace) -> Result<Vec<Finding>, Failure> {
    let machine = text::Machine::of(workspace.root());
    let mut found = Vec::new();
    for file in files(workspace)? {
        match file.kind {
            Kind::HandWritten => source::check(&file, &mut found),
            Kind::Generated => generated::check(&file, &mut found),
            Kind::Manifest => layer::check(&file, &mut found),
            Kind::Other => {}
        }
        text::check(&file, &machine, &mut found);
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
fn of(rule: fn(&File, &mut Vec<Finding>), path: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    rule(&File::new(path, text), &mut found);
    let line = |f: &Finding| f.line.map_or(String::new(), |line| format!("{line}: "));
    found
        .iter()
        .map(|f| format!("{}{}", line(f), f.text))
        .collect()
}
