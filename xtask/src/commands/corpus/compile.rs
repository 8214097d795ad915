//! `cargo check` on generated code, against the runtime of this workspace. Many clients are checked as modules of one crate,
//! where a warning is an error.
//!
//! Every job has a target folder of its own, since cargo lets only one build at a time into one, and keeps it
//! from batch to batch: dependencies are built once.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use shopwright_generator::render::RuntimeDependency;

use super::outcome::Compiled;
use crate::failure::Failure;
use crate::files::Plan;
use crate::process::{cargo, output};
use crate::workspace::Workspace;

/// How many errors are kept of one client.
const KEPT: usize = 5;

/// Where code is checked.
#[derive(Debug)]
pub(super) struct Compiler {
    folder: PathBuf,
    runtime: PathBuf,
    lock: PathBuf,
}

impl Compiler {
    /// Makes room below the target folder of the workspace.
    pub(super) fn new(workspace: &Workspace) -> Result<Self, Failure> {
        let folder = workspace.target().join("corpus");
        fs::create_dir_all(&folder).map_err(|error| Failure::io("make", &folder, &error))?;
        Ok(Self {
            folder,
            runtime: workspace.root().join("runtime"),
            lock: workspace.root().join("Cargo.lock"),
        })
    }

    /// Gives the runtime that clients have to depend on to be checked here.
    pub(super) fn runtime(&self) -> RuntimeDependency {
        RuntimeDependency::Path(self.runtime.to_string_lossy().into_owned())
    }

    /// Checks the files of clients together; what keeps them from being checked is an error of each.
    pub(super) fn check(&self, clients: &[BTreeMap<String, String>], job: usize) -> Vec<Compiled> {
        let folder = self.folder.join(format!("job-{job}"));
        let mut errors = vec![Vec::new(); clients.len()];
        let mut left: BTreeSet<_> = (0..clients.len()).collect();
        // What does not compile hides what others would say later: they are asked again without it.
        while !left.is_empty() {
            let said = match self.ask(clients, &left, &folder) {
                Ok(Some(said)) => said,
                Ok(None) => break,
                Err(failure) => failure.text().unwrap_or("failed").to_owned(),
            };
            let before = left.len();
            for (index, error) in attributed(&said) {
                if let Some(errors) = errors.get_mut(index) {
                    errors.push(error);
                    left.remove(&index);
                }
            }
            if left.len() == before {
                for index in std::mem::take(&mut left) {
                    errors[index].push(said.trim().to_owned());
                }
            }
        }
        let compiled = |mut errors: Vec<String>| {
            errors.truncate(KEPT);
            Compiled { errors }
        };
        errors.into_iter().map(compiled).collect()
    }

    /// Asks the compiler about some of the clients; gives what it has against them.
    fn ask(
        &self,
        clients: &[BTreeMap<String, String>],
        wanted: &BTreeSet<usize>,
        folder: &Path,
    ) -> Result<Option<String>, Failure> {
        let source = folder.join("crate");
        let mut plan = Plan::new();
        plan.own(&source.join("src"));
        let mut root = "#![deny(warnings)]\n".to_owned();
        for index in wanted {
            let client = &clients[*index];
            let _ = writeln!(root, "#[path = \"c{index}/lib.rs\"]\npub mod c{index};");
            for (path, text) in client {
                match path.strip_prefix("src/") {
                    Some(inner) => {
                        plan.files(
                            &source.join(format!("src/c{index}")),
                            [(inner, text.as_str())],
                        )?;
                    }
                    // All manifests are alike.
                    None => plan.files(&source, [(path, text.as_str())])?,
                }
            }
        }
        plan.file(source.join("src/lib.rs"), root);
        fs::create_dir_all(&source).map_err(|error| Failure::io("make", &source, &error))?;
        plan.apply(&plan.differences()?, folder)?;
        // The versions that the workspace is built with, so that nothing has to be looked up.
        fs::copy(&self.lock, source.join("Cargo.lock"))
            .map_err(|error| Failure::io("copy", &self.lock, &error))?;
        let mut command = cargo();
        command
            .args(["check", "--quiet", "--offline", "--message-format", "short"])
            .current_dir(&source)
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TARGET_DIR", folder.join("target"));
        let said = output(command)?;
        Ok((!said.success).then_some(said.stderr))
    }
}

/// Finds the errors of clients, by the folders of their files.
fn attributed(said: &str) -> Vec<(usize, String)> {
    let error = |line: &str| {
        let (index, _) = line.strip_prefix("src/c")?.split_once('/')?;
        let is_error = line.contains(": error") || line.contains(": warning");
        is_error.then_some((index.parse().ok()?, line.to_owned()))
    };
    said.lines().filter_map(error).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_belong_to_the_client_whose_file_they_name() {
        let said = "src/c3/a.rs:1:2: error[E0425]: no\nsrc/c12/lib.rs: note: x\nerror: could not\n\
                    src/c0/models/b.rs:7:1: error: unused import: `X`\n";
        let found = attributed(said);
        let indices: Vec<_> = found.iter().map(|(index, _)| *index).collect();
        assert_eq!(indices, [3, 0]);
        assert!(found[1].1.ends_with("unused import: `X`"));
    }
}
