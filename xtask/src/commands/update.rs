//! `update`: takes in a new edition of an API's description. All of it is made in memory first; what is written is written
//! as one, or not at all.

use std::fs;
use std::path::Path;
use std::process::Command;

use shopwright_generator::diagnostic::Diagnostics;
use shopwright_generator::diff::Report;
use shopwright_generator::source::SourceFile;

use super::regen::{self, choose};
use crate::changelog;
use crate::cli::Update;
use crate::failure::Failure;
use crate::files::Plan;
use crate::files_beside::FilesBeside;
use crate::generation::{self, Generated};
use crate::input::{self, Input, summary};
use crate::terminal::{count, print};
use crate::workspace::{ApiFolder, Workspace};

/// Shows what the new edition changes, and unless it is a dry run puts it in place: description, generated code, names,
/// changelog.
///
/// # Errors
///
/// When there is no such API, the edition cannot be had or read, an action of the overlay no longer matches, there are
/// warnings, or files cannot be written. Nothing is written then.
pub(crate) fn run(workspace: &Workspace, wish: &Update) -> Result<(), Failure> {
    let apis = workspace.apis()?;
    let api = choose(&apis, Some(&wish.api))?[0];
    let old = Input::of_api(workspace, api)?;
    let mut new = old.clone();
    new.document = SourceFile::new(old.document.name.clone(), edition(&wish.new)?);
    new.files = FilesBeside::of(Path::new(&wish.new), &old.document.name);
    let lock = generation::lock(&api.lock, &workspace.shown(&api.lock))?;
    let mut found = [Diagnostics::new(), Diagnostics::new()];
    let updated = generation::update(&old, &new, &lock, &mut found);
    if updated.is_none() && found[0].has_errors() {
        old.tell(&found[0]);
        return Err(refusal(&old, &found[0]));
    }
    let (report, made) = updated.unzip();
    let (made, line) = regen::accept(workspace, api, &new, (made, &found[1]))
        .map_err(|why| Failure::failed(format!("{why}\nnothing was written")))?;
    let report = report.unwrap_or_default();
    print(&line)?;
    print(&report.to_text(super::diff::is_coloured()))?;
    let path = workspace.root().join("CHANGELOG.md");
    let before = fs::read_to_string(&path).map_err(|error| Failure::io("read", &path, &error))?;
    let section = changelog::section(&made.name, &made.edition, &report);
    let after = changelog::insert(&before, &section).ok_or_else(|| {
        Failure::failed("CHANGELOG.md has no heading `## Unreleased`\nnothing was written")
    })?;
    print(&format!("\nFor CHANGELOG.md:\n\n{section}\n"))?;
    print(&proposal(workspace, &report)?)?;
    let mut plan = Plan::new();
    if !report.changes.is_empty() {
        plan.file(path, after);
    }
    // What the edition refers to goes with it.
    for file in found[1].files() {
        plan.file(workspace.root().join(&file.name), file.text.clone());
    }
    write(workspace, api, plan, (new, made), wish.dry_run)
}

fn write(
    workspace: &Workspace,
    api: &ApiFolder,
    mut plan: Plan,
    (new, made): (Input, Generated),
    is_dry: bool,
) -> Result<(), Failure> {
    let folder = workspace.generated().join(&api.slug);
    plan.own(&folder);
    plan.files(&folder, made.files)?;
    plan.file(api.lock.clone(), made.lock);
    plan.file(api.document.clone(), new.document.text);
    let differences = plan.differences()?;
    let files = count(differences.len(), "file");
    if is_dry {
        return print(&format!("Would change {files}; nothing was written.\n"));
    }
    plan.apply(&differences, workspace.root())?;
    print(&format!("Changed {files}.\n"))
}

/// Says that the edition in place cannot be read.
fn refusal(input: &Input, found: &Diagnostics) -> Failure {
    let (name, summary) = (&input.document.name, summary(found));
    Failure::failed(format!("{name}: {summary}\nnothing was written"))
}

/// Says which version to release.
fn proposal(workspace: &Workspace, report: &Report) -> Result<String, Failure> {
    let path = workspace.root().join("Cargo.toml");
    let text = fs::read_to_string(&path).map_err(|error| Failure::io("read", &path, &error))?;
    let (_, package) = text.split_once("[workspace.package]").unwrap_or_default();
    let line = package.lines().find(|line| line.starts_with("version = "));
    let version = line
        .and_then(|line| line.split('"').nth(1))
        .unwrap_or_default();
    Ok(match changelog::next_version(version, report.verdict()) {
        None => format!("The verdict is {}.\n", report.verdict()),
        Some(next) if next == version => "No release is needed.\n".to_owned(),
        Some(next) => format!(
            "The version after {version} is {next} ({}).\n",
            report.verdict()
        ),
    })
}

/// Gets the text of the new edition.
fn edition(place: &str) -> Result<String, Failure> {
    if !place.contains("://") {
        return input::text(Path::new(place));
    }
    if !place.starts_with("https://") {
        return Err(Failure::usage(format!(
            "{place} is no https address: save the file, and name it"
        )));
    }
    let refuse =
        |why: &str| Failure::failed(format!("cannot get {place}: {why}\nnothing was written"));
    let output = Command::new("curl")
        .args([
            "--fail",
            "--silent",
            "--show-error",
            "--location",
            "--proto",
            "=https",
            "--",
        ])
        .arg(place)
        .output()
        .map_err(|error| refuse(&format!("`curl` does not run ({error})")))?;
    if !output.status.success() {
        return Err(refuse(String::from_utf8_lossy(&output.stderr).trim()));
    }
    String::from_utf8(output.stdout).map_err(|_| refuse("it is no UTF-8 text"))
}
