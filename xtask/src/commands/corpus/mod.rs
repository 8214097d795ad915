//! `corpus`: the generator over a folder of documents, as a table: what comes out, what is refused and why, whether it
//! compiles, and above all whether anything panics.
//!
//! [`find`] chooses the documents, [`work`] runs them, [`compile`] asks the compiler, [`outcome`] is what came of one, by
//! itself and as [`judge`] sees it; [`journal`], [`cause`] and [`table`] tell.

mod cause;
mod compile;
pub(super) mod find;
mod journal;
mod judge;
mod outcome;
mod table;
mod work;

use std::collections::BTreeSet;
use std::time::Instant;

use crate::cli::Corpus;
use crate::failure::Failure;
use crate::terminal::print;
use crate::workspace::{Workspace, shown};
use journal::Journal;
use outcome::Entry;

/// Runs over the documents and prints the table.
///
/// # Errors
///
/// When any document made the generator panic, lost operations, or does not compile; when the folder has no
/// documents or the result cannot be written.
pub(crate) fn run(wish: &Corpus) -> Result<(), Failure> {
    let documents = find::documents(&wish.dir, wish.sample, wish.seed, wish.max_bytes)?;
    let (journal, mut entries) = Journal::open(wish.json.as_deref(), wish.resume)?;
    let known: BTreeSet<_> = entries.iter().map(|entry| entry.name.clone()).collect();
    let is_new = |document: &find::Document| !known.contains(&shown(&document.path));
    let documents: Vec<_> = documents.into_iter().filter(is_new).collect();
    let compiler = if wish.compile {
        Some(compile::Compiler::new(&Workspace::find()?)?)
    } else {
        None
    };
    let batches = match compiler {
        Some(_) => find::batches(documents),
        None => documents
            .into_iter()
            .map(|document| vec![document])
            .collect(),
    };
    let started = Instant::now();
    let jobs = wish.jobs.map_or_else(crate::work::processors, usize::from);
    entries.extend(work::run(
        &wish.dir,
        &batches,
        jobs,
        compiler.as_ref(),
        &journal,
    ));
    print(&table::text(&entries, started.elapsed()))?;
    if entries.iter().any(Entry::is_bad) {
        return Err(Failure::Told);
    }
    Ok(())
}
