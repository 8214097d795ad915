//! `bench`: what generation, builds and calls cost, beside other generators and code by hand; BENCHMARKS.md.
//!
//! [`generation`], [`builds`] and [`calls`] measure, through [`usage`], and put what they find into [`results`]; [`page`]
//! writes the document of these, [`plot`] its plots. [`contender`] knows the other generators, [`documents`] what they are
//! given. [`instructions`] is a check of its own.

mod builds;
mod calls;
mod contender;
mod documents;
mod generation;
mod goals;
mod instructions;
mod machine;
mod page;
mod plot;
mod results;
mod run;
mod usage;

use crate::cli::{Bench, BenchInstead, Part};
use crate::failure::Failure;
use crate::workspace::Workspace;
use contender::Tools;
use results::Results;
use run::Run;

/// All parts, in the order in which they are measured.
const PARTS: [Part; 6] = [
    Part::Generation,
    Part::Growth,
    Part::Check,
    Part::Program,
    Part::Features,
    Part::Calls,
];

/// Measures what is asked for and writes the page.
///
/// # Errors
///
/// When our own programs do not build, the results cannot be kept, or a count of instructions is beyond its tolerance.
pub(crate) fn run(workspace: &Workspace, wish: &Bench) -> Result<(), Failure> {
    let path = workspace.target().join("bench/results.json");
    match &wish.instead {
        Some(BenchInstead::Instructions(wish)) => return instructions::run(workspace, *wish),
        Some(BenchInstead::Write) => return page::write(workspace, &Results::open(&path)?),
        None => {}
    }
    let mut run = Run {
        workspace,
        wish,
        tools: Tools::find(workspace, &wish.who)?,
        results: Results::open(&path)?,
    };
    run.results.machine = machine::describe();
    run.results.save()?;
    for part in PARTS {
        if !wish.only.is_empty() && !wish.only.contains(&part) {
            continue;
        }
        let needs_documents = matches!(part, Part::Generation | Part::Check | Part::Program);
        if needs_documents && wish.documents.is_none() {
            let name = results::name(part);
            eprintln!("{name} is left out: it needs --documents DIR");
            continue;
        }
        match part {
            Part::Generation => generation::documents(&mut run)?,
            Part::Growth => generation::growth(&mut run)?,
            Part::Check => builds::check(&mut run)?,
            Part::Program => builds::program(&mut run)?,
            Part::Features if run.is_wanted(contender::OURS) => builds::features(&mut run)?,
            Part::Calls if run.is_wanted(contender::OURS) => calls::run(&mut run)?,
            Part::Features | Part::Calls => {}
        }
    }
    page::write(workspace, &run.results)
}
