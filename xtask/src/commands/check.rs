//! `check`: what CI runs besides the tests. Every failure comes with what mends it.

use super::regen;
use crate::failure::Failure;
use crate::process;
use crate::rules::{self, Finding};
use crate::terminal::{count, print};
use crate::workspace::Workspace;

/// Runs all checks, also when one fails; `fast` leaves out the lints.
///
/// # Errors
///
/// When any of them failed.
pub(crate) fn run(workspace: &Workspace, fast: bool) -> Result<(), Failure> {
    let mut failed = Vec::new();
    let mut note = |name, ok: Result<(), Failure>| {
        if let Err(failure) = &ok {
            failed.push(name);
            print(&format!("{}\n", failure.text().unwrap_or_default()))?;
        }
        let end = if ok.is_ok() { "fine" } else { "FAILED" };
        print(&format!("{name}: {end}\n"))
    };
    note(
        "formatting",
        cargo(workspace, &["fmt", "--all", "--check"], "cargo fmt --all"),
    )?;
    note("freshness", regen::run(workspace, None, true))?;
    note("rules", rules(workspace))?;
    if !fast {
        note(
            "lints",
            cargo(
                workspace,
                CLIPPY,
                "do what the lints say, then run it again",
            ),
        )?;
    }
    if failed.is_empty() {
        return Ok(());
    }
    Err(Failure::failed(format!(
        "{} failed: {}",
        count(failed.len(), "check"),
        failed.join(", ")
    )))
}

const CLIPPY: &[&str] = &[
    "clippy",
    "--quiet",
    "--workspace",
    "--all-targets",
    "--",
    "-D",
    "warnings",
];

fn cargo(workspace: &Workspace, words: &[&str], mend: &str) -> Result<(), Failure> {
    let status = process::cargo()
        .args(words)
        .current_dir(workspace.root())
        .status()
        .map_err(|error| Failure::failed(format!("cannot start cargo: {error}")))?;
    if status.success() {
        return Ok(());
    }
    let command = words.join(" ");
    Err(Failure::failed(format!(
        "`cargo {command}` failed\nto mend: {mend}"
    )))
}

fn rules(workspace: &Workspace) -> Result<(), Failure> {
    let found = rules::check(workspace)?;
    print(&found.iter().map(line).collect::<String>())?;
    match found.iter().filter(|finding| !finding.warning).count() {
        0 => Ok(()),
        broken => Err(Failure::failed(format!(
            "{} of the house",
            count(broken, "broken rule")
        ))),
    }
}

fn line(finding: &Finding) -> String {
    let Finding {
        path,
        line,
        text,
        mend,
        warning,
    } = finding;
    let place = line.map_or(path.clone(), |line| format!("{path}:{line}"));
    if *warning {
        return format!("{place}: warning: {text}\n");
    }
    format!("{place}: {text}\n    to mend: {mend}\n")
}
