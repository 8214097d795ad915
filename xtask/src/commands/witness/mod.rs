//! `witness`: whether what `diff` predicts for Rust programs is so, by the compiler and two tools that others wrote.
//!
//! Both clients are generated and compiled. A program that uses every public item of the old one is compiled against
//! the new one, and `cargo semver-checks` and `cargo public-api` are asked. [`case`] says what is compared,
//! [`compiler`] compiles, [`rustdoc`] and [`types`] read what is public, [`program`] writes the program, [`judge`]
//! asks the tools, [`agreement`] compares with the prediction, [`page`] and [`record`] tell.

mod agreement;
mod case;
mod compiler;
mod judge;
mod page;
mod program;
mod record;
mod rustdoc;
mod types;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs;

use shopwright_generator::diff::Change;

use crate::cli;
use crate::commands::generate;
use crate::failure::Failure;
use crate::input::Input;
use crate::terminal::{count, print};
use crate::work;
use crate::workspace::Workspace;
use agreement::{Judged, Tools};
use case::{Case, Prepared};
use compiler::{Client, Compiler};

/// The page that has the result of all pairs.
const PAGE: &str = "docs/diff-agreement.md";

/// Judges the pairs or the two documents, prints or writes the result, and fails when a prediction does not hold.
///
/// # Errors
///
/// Also when a document cannot be read, a client does not compile, or a tool is not there.
pub(crate) fn run(workspace: &Workspace, wish: &cli::Witness) -> Result<(), Failure> {
    if !wish.compiler_only {
        judge::find()?;
    }
    let cases = match (&wish.old, &wish.new) {
        (Some(old), Some(new)) => vec![documents(wish, old, new)?],
        _ => case::pairs(workspace, &wish.only)?,
    };
    let compiler = Compiler::new(workspace, "witness")?;
    let judged = judge_all(&compiler, &cases, !wish.compiler_only)?;
    if let Some(path) = &wish.json {
        fs::write(path, record::json(&judged))
            .map_err(|error| Failure::io("write", path, &error))?;
    }
    if wish.write {
        let path = workspace.root().join(PAGE);
        fs::write(&path, page::text(&judged))
            .map_err(|error| Failure::io("write", &path, &error))?;
    }
    print(&record::text(&judged))?;
    if judged.iter().all(Judged::holds) {
        return Ok(());
    }
    Err(Failure::Told)
}

/// The two documents that the user named, with what the user wants of them.
fn documents(
    wish: &cli::Witness,
    old: &std::path::Path,
    new: &std::path::Path,
) -> Result<Case, Failure> {
    let read = |path| {
        let mut input = Input::read(path, &wish.overlays)?;
        generate::select_tags(&mut input, &wish.include_tags)?;
        Ok(input)
    };
    Ok(Case {
        name: format!("{}, {}", old.display(), new.display()),
        old: read(old)?,
        new: read(new)?,
    })
}

/// Judges cases; each distinct client is compiled once.
fn judge_all(
    compiler: &Compiler,
    cases: &[Case],
    with_tools: bool,
) -> Result<Vec<Judged>, Failure> {
    let prepared = all(cases, |_, case| case.prepare())?;
    let mut places = BTreeMap::new();
    let mut distinct = Vec::new();
    for made in prepared.iter().flat_map(|case| &case.clients) {
        places.entry(&made.files).or_insert_with(|| {
            distinct.push(made);
            distinct.len() - 1
        });
    }
    eprintln!(
        "{}, {}",
        count(prepared.len(), "comparison"),
        count(distinct.len(), "client")
    );
    let clients = all(&distinct, |index, made| {
        compiler.client(&index.to_string(), &made.files)
    })?;
    all(&prepared, |index, case| {
        let [old, new] = [0, 1].map(|side| &clients[places[&case.clients[side].files]]);
        one(compiler, case, index, old, new, with_tools)
    })
}

/// Gives what `one` makes of each item, or the first failure, in the order of the items.
fn all<T: Sync, R: Send>(
    items: &[T],
    one: impl Fn(usize, &T) -> Result<R, Failure> + Sync,
) -> Result<Vec<R>, Failure> {
    let made = work::map(
        items,
        work::processors(),
        |_| String::new(),
        |index, _, item| one(index, item),
    );
    made.into_iter().collect()
}

fn one(
    compiler: &Compiler,
    case: &Prepared,
    index: usize,
    old: &Client,
    new: &Client,
    with_tools: bool,
) -> Result<Judged, Failure> {
    let room = compiler.room(&index.to_string());
    let complaints = compiler.check(&old.witness.text, &new.metadata, &room)?;
    let tools = if with_tools {
        Some(Tools {
            semver_checks: judge::semver_checks(&old.json, &new.json)?,
            public_api: judge::public_api(&old.json, &new.json)?,
        })
    } else {
        None
    };
    let changes = &case.report.changes;
    let mut kinds: Vec<_> = changes.iter().map(Change::id).collect();
    kinds.sort();
    kinds.dedup();
    let mut items: Vec<_> = changes
        .iter()
        .flat_map(|change| change.rust.clone())
        .collect();
    items.sort_by(|a, b| a.path.cmp(&b.path));
    items.dedup();
    Ok(Judged {
        name: case.name.clone(),
        kinds,
        prediction: case.report.verdict(),
        items,
        uses: old.witness.uses,
        complaints,
        tools,
    })
}
