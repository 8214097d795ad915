//! `cargo check` on generated crates, against the runtime of this workspace.
//!
//! Every job has a target folder of its own, since cargo lets only one build at a time into one, and keeps it
//! from document to document: dependencies are built once.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use shopwright_generator::render::RuntimeDependency;

use super::outcome::Compiled;
use crate::failure::Failure;
use crate::files::Plan;
use crate::generation::Generated;
use crate::process::{cargo, output};
use crate::workspace::Workspace;

/// How many errors are kept of one crate.
const KEPT: usize = 5;

/// Where crates are checked.
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

    /// Gives the runtime that crates have to depend on to be checked here.
    pub(super) fn runtime(&self) -> RuntimeDependency {
        RuntimeDependency::Path(self.runtime.to_string_lossy().into_owned())
    }

    /// Checks a crate; what keeps it from being checked is an error of its own.
    pub(super) fn check(&self, made: &Generated, job: usize) -> Compiled {
        let started = Instant::now();
        let errors = match self.try_check(made, &self.folder.join(format!("job-{job}"))) {
            Ok(errors) => errors,
            Err(failure) => vec![failure.text().unwrap_or_default().to_owned()],
        };
        let time = started.elapsed();
        Compiled { errors, time }
    }

    fn try_check(&self, made: &Generated, folder: &Path) -> Result<Vec<String>, Failure> {
        let source = folder.join("crate");
        let mut plan = Plan::new();
        plan.own(&source.join("src"));
        plan.files(&source, &made.files)?;
        fs::create_dir_all(&source).map_err(|error| Failure::io("make", &source, &error))?;
        plan.apply(&plan.differences()?, folder)?;
        // The versions that the workspace is built with, so that nothing has to be looked up.
        fs::copy(&self.lock, source.join("Cargo.lock"))
            .map_err(|error| Failure::io("copy", &self.lock, &error))?;
        let mut command = cargo();
        command
            .args(["check", "--quiet", "--offline", "--message-format", "short"])
            .current_dir(&source)
            .env("CARGO_TARGET_DIR", folder.join("target"));
        let said = output(command)?;
        if said.success {
            return Ok(Vec::new());
        }
        Ok(errors(&said.stderr))
    }
}

fn errors(output: &str) -> Vec<String> {
    let is_error = |line: &&str| line.starts_with("error") || line.contains(": error");
    let mut errors: Vec<_> = output.lines().filter(is_error).map(str::to_owned).collect();
    if errors.is_empty() {
        errors.push(format!("cargo failed: {}", output.trim()));
    }
    errors.truncate(KEPT);
    errors
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_of_the_compiler_are_kept() {
        let output = "src/a.rs:1:2: error[E0425]: no\nsrc/a.rs: warning: x\nerror: could not\n";
        assert_eq!(errors(output).len(), 2);
        assert_eq!(errors("killed\n"), ["cargo failed: killed"]);
    }
}
