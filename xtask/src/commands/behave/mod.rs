//! `behave`: calls every operation of generated clients on Prism, a validating mock server that reads the same document,
//! and counts what violates it and what does not decode.
//!
//! [`schema`] makes values up ([`text`], [`pattern`]), [`value`] writes them in Rust ([`signature`] knows how functions
//! take them), [`draw`] draws documents, [`plan`] makes calls of them, [`driver`] is the program that makes the calls, [`prism`] the server,
//! [`verdict`] what came of a call, [`cause`] why that is no fault of the client, [`page`] the result.

mod cause;
mod draw;
mod driver;
mod page;
mod pattern;
mod plan;
mod prism;
mod schema;
mod signature;
mod text;
mod value;
mod verdict;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::cli::Behave;
use crate::failure::Failure;
use crate::input::{self, Input};
use crate::terminal::{Progress, print};
use crate::workspace::Workspace;
use driver::Driver;
use prism::Prism;
use verdict::Outcome;

/// Tries the documents and prints the tables.
///
/// # Errors
///
/// When a document cannot be tried, a finding has no cause, or a cause explains nothing any more.
pub(crate) fn run(workspace: &Workspace, wish: &Behave) -> Result<(), Failure> {
    let own = |name: &str| {
        workspace
            .root()
            .join("xtask/src/commands/behave")
            .join(name)
    };
    let mut causes = cause::parse(&input::text(
        &wish.causes.clone().unwrap_or_else(|| own("causes.txt")),
    )?)?;
    let documents = if let Some(seed) = wish.draw {
        draw::documents(&wish.dir, seed)?
    } else {
        let list = wish.documents.clone();
        let list = list.unwrap_or_else(|| own("documents.txt"));
        documents(&input::text(&list)?)
    };
    let documents = narrowed(documents, &wish.only);
    let prism = Prism::install(workspace)?;
    let progress = Progress::new(documents.len());
    let mut outcomes = Vec::new();
    for document in &documents {
        progress.show(outcomes.len(), document);
        let mut outcome = one(workspace, &prism, &wish.dir, document);
        cause::explain(&mut causes, &mut outcome);
        outcomes.push(outcome);
    }
    drop(progress);
    if let Some(path) = &wish.json {
        let list = outcomes.iter().map(Outcome::json).collect();
        let text = format!("{:#}\n", Value::Array(list));
        fs::write(path, text).map_err(|error| Failure::io("write", path, &error))?;
    }
    let tables = page::tables(&outcomes, &causes, &prism.version);
    let page = workspace.root().join("docs/behaviour.md");
    if wish.write {
        let text = page::written(&input::text(&page)?, &tables)?;
        fs::write(&page, text).map_err(|error| Failure::io("write", &page, &error))?;
    }
    let idle = cause::idle(&causes, &documents);
    print(&format!(
        "{tables}\n{}{}",
        page::unexplained(&outcomes),
        idle.join("\n")
    ))?;
    let bad = outcomes
        .iter()
        .any(|outcome| outcome.failure.is_some() || outcome.unexplained() > 0);
    if bad || !idle.is_empty() {
        return Err(Failure::Told);
    }
    Ok(())
}

/// The documents of a list: one path a line.
fn documents(list: &str) -> Vec<String> {
    let lines = list.lines().map(str::trim);
    let paths = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    paths.map(str::to_owned).collect()
}

/// The documents that are wished for.
fn narrowed(mut documents: Vec<String>, only: &[String]) -> Vec<String> {
    documents.retain(|path| only.is_empty() || only.iter().any(|text| path.contains(text)));
    documents
}

/// Tries one document.
fn one(workspace: &Workspace, prism: &Prism, folder: &Path, document: &str) -> Outcome {
    let mut outcome = Outcome {
        document: document.to_owned(),
        ..Outcome::default()
    };
    if let Err(failure) = attempt(workspace, prism, &folder.join(document), &mut outcome) {
        outcome.failure = Some(failure.text().unwrap_or_default().to_owned());
    }
    outcome
}

fn attempt(
    workspace: &Workspace,
    prism: &Prism,
    path: &Path,
    outcome: &mut Outcome,
) -> Result<(), Failure> {
    let name = slug(&outcome.document);
    let input = Input::read(path, &[])?;
    let driver = Driver::write(workspace, &input, &name)?;
    outcome.operations = driver.operations;
    driver.build()?;
    let log = workspace
        .target()
        .join("behave")
        .join(&name)
        .join("prism.log");
    let lines = called(prism, path, &log, &driver, &name)?;
    for (index, planned) in driver.calls.iter().enumerate() {
        outcome.add(planned, lines.get(&index));
    }
    Ok(())
}

/// Makes all calls. One that ends Prism is marked, and the rest is made on another one.
fn called(
    prism: &Prism,
    document: &Path,
    log: &Path,
    driver: &Driver,
    name: &str,
) -> Result<BTreeMap<usize, Value>, Failure> {
    let mut lines = BTreeMap::new();
    loop {
        let next = lines.last_key_value().map_or(0, |(index, _)| index + 1);
        let mut server = prism.serve(document, log)?;
        let mut said = driver.run(name, &server.address, next)?;
        let broken = said.iter().find(|(_, line)| line["result"] == "failed");
        let broken = broken.map(|(index, _)| *index);
        let Some(broken) = broken.filter(|_| server.ends()) else {
            lines.extend(said);
            return Ok(lines);
        };
        let last_words = prism::last_words(log);
        said.retain(|index, _| *index <= broken);
        if let Some(line) = said.get_mut(&broken) {
            line["error"] = format!("Prism ended: {last_words}").into();
        }
        lines.extend(said);
    }
}

/// A path as the name of a folder and of a program.
fn slug(document: &str) -> String {
    let letter = |c: char| {
        if c.is_ascii_alphanumeric() {
            c.to_ascii_lowercase()
        } else {
            '-'
        }
    };
    document.chars().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_comments_and_can_be_narrowed() {
        let list = "# drawn\na.com/openapi.yaml\n\n  b.org.json\n";
        assert_eq!(narrowed(documents(list), &[]).len(), 2);
        let only = narrowed(documents(list), &["b.org".to_owned()]);
        assert_eq!(only, ["b.org.json"]);
    }

    #[test]
    fn a_path_becomes_a_name_of_a_program() {
        assert_eq!(slug("A.com/1.0/openapi.yaml"), "a-com-1-0-openapi-yaml");
    }
}
