//! Generation: what each generator takes for the same documents, and what it takes to read them and do nothing more; and
//! one document repeated, to see how that grows.

use std::path::Path;
use std::process::Command;

use super::contender::{Contender, OURS, Tools, built, trees};
use super::documents::written;
use super::results::Outcome;
use super::run::{Run, empty, repeat};
use crate::cli::Part;
use crate::failure::Failure;

/// The contender that only reads.
pub(super) const FLOOR: &str = "reading alone";

/// How many operations the repeated document has.
pub(super) const SIZES: [u32; 5] = [100, 300, 1_000, 5_000, 22_000];

/// Measures generators and the mere reading on published documents.
///
/// # Errors
///
/// When results cannot be written.
pub(super) fn documents(run: &mut Run<'_>) -> Result<(), Failure> {
    for (document, path) in run.documents() {
        let runs = run.runs(document.runs);
        generators(run, Part::Generation, document.path, &path, runs)?;
    }
    Ok(())
}

/// Measures the same on one document, repeated.
///
/// # Errors
///
/// When the documents cannot be made or results not be written.
pub(super) fn growth(run: &mut Run<'_>) -> Result<(), Failure> {
    let program = built(run.workspace, "shopwright-bench", "document")?;
    let source = run.workspace.spec().join("selorax/openapi.yaml");
    for size in SIZES {
        let folder = run.folder("growth");
        empty(&folder)?;
        let path = folder.join(format!("{size}.json"));
        let mut command = Command::new(&program);
        command.arg("repeat").arg(&source).arg(size.to_string());
        let ran = super::usage::run(command.arg(&path))?;
        if !ran.success {
            return Err(Failure::failed(super::usage::reason(&ran.said)));
        }
        let runs = run.runs(if size < 5_000 { 5 } else { 3 });
        generators(run, Part::Growth, &size.to_string(), &path, runs)?;
    }
    Ok(())
}

fn generators(
    run: &mut Run<'_>,
    part: Part,
    thing: &str,
    path: &Path,
    runs: u16,
) -> Result<(), Failure> {
    for (contender, version) in run.tools.versions.clone() {
        run.one(part, thing, contender.name(), &version, |run| {
            one(contender, &run.tools, path, &run.folder("generated"), runs)
        })?;
    }
    if run.is_wanted(FLOOR) || run.is_wanted(OURS) {
        let program = built(run.workspace, "shopwright-bench", "document")?;
        let version = trees(run.workspace);
        run.one(part, thing, FLOOR, &version, |_| read(&program, path, runs))?;
    }
    Ok(())
}

/// Generates a client several times into an empty folder, and counts what was written.
pub(super) fn one(
    contender: Contender,
    tools: &Tools,
    document: &Path,
    out: &Path,
    runs: u16,
) -> Result<Outcome, Failure> {
    let (mut outcome, last) = repeat(runs, || {
        empty(out)?;
        Ok(contender.generate(tools, document, out))
    })?;
    let written = written(out).map_err(|error| Failure::io("read", out, &error))?;
    if written.files == 0 && outcome.failure.is_none() {
        // Some end well without having read the document.
        let said = last.map(|ran| super::usage::reason(&ran.said));
        outcome.failure = Some(said.unwrap_or_default());
    }
    if let Some(failure) = &mut outcome.failure {
        *failure = relative(failure, out, document);
    }
    #[allow(clippy::cast_precision_loss, reason = "sizes of files")]
    let facts = [
        ("bytes", written.bytes as f64),
        ("lines", written.lines as f64),
        ("files", written.files as f64),
        ("document", size(document) as f64),
    ];
    let facts = facts.map(|(name, value)| (name.to_owned(), value));
    outcome.facts.extend(facts);
    Ok(outcome)
}

/// Leaves out where this machine has its files.
fn relative(text: &str, out: &Path, document: &Path) -> String {
    let out = out.to_string_lossy();
    let document = document.to_string_lossy();
    text.replace(&*out, "OUT").replace(&*document, "DOCUMENT")
}

fn read(program: &Path, document: &Path, runs: u16) -> Result<Outcome, Failure> {
    let (mut outcome, last) = repeat(runs, || {
        let mut command = Command::new(program);
        command.arg("read").arg(document);
        Ok(command)
    })?;
    if let Some(operations) = last.and_then(|ran| ran.said.trim().parse().ok()) {
        outcome.facts.insert("operations".to_owned(), operations);
    }
    #[allow(clippy::cast_precision_loss, reason = "sizes of files")]
    let bytes = size(document) as f64;
    outcome.facts.insert("document".to_owned(), bytes);
    Ok(outcome)
}

fn size(path: &Path) -> u64 {
    std::fs::metadata(path).map_or(0, |meta| meta.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_does_not_tell_where_files_are() {
        let (out, document) = (Path::new("/a/b"), Path::new("/c/d.json"));
        let told = relative("cannot read /c/d.json for /a/b/src", out, document);
        assert_eq!(told, "cannot read DOCUMENT for OUT/src");
    }
}
