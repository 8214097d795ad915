//! `corpus`: the generator over a folder of documents, as a table: what comes out, what is refused and why,
//! and above all whether anything panics.
//!
//! [`find`] chooses the documents, [`work`] runs them, [`outcome`] is what came of one, [`table`] and
//! `outcome` print.

mod compile;
mod find;
mod outcome;
mod table;
mod work;

use std::fs;
use std::path::Path;
use std::time::Instant;

use crate::cli::Corpus;
use crate::failure::Failure;
use crate::terminal::print;
use crate::workspace::Workspace;
use outcome::Entry;

/// Runs over the documents and prints the table.
///
/// # Errors
///
/// When any document made the generator panic, or its crate does not compile; when the folder has no
/// documents or the result cannot be written.
pub(crate) fn run(wish: &Corpus) -> Result<(), Failure> {
    let documents = find::documents(&wish.dir, wish.sample, wish.seed)?;
    let compiler = if wish.compile {
        Some(compile::Compiler::new(&Workspace::find()?)?)
    } else {
        None
    };
    let started = Instant::now();
    let jobs = wish.jobs.map_or_else(crate::work::processors, usize::from);
    let entries = work::run(&wish.dir, &documents, jobs, compiler.as_ref());
    if let Some(path) = &wish.json {
        write_json(path, &entries)?;
    }
    print(&table::text(&entries, started.elapsed()))?;
    if entries.iter().any(Entry::is_bad) {
        return Err(Failure::Told);
    }
    Ok(())
}

fn write_json(path: &Path, entries: &[Entry]) -> Result<(), Failure> {
    let list: Vec<_> = entries.iter().map(Entry::json).collect();
    let text = format!("{:#}\n", serde_json::Value::Array(list));
    fs::write(path, text).map_err(|error| Failure::io("write", path, &error))
}
