//! One file per command. A command reads, asks the generator, and tells; it decides nothing about APIs.

mod behave;
mod bench;
#[cfg(feature = "check")]
mod check;
mod corpus;
mod diff;
mod effective;
mod generate;
mod lint;
mod regen;
mod sandbox;
mod update;
mod witness;

use crate::cli::Command;
use crate::failure::Failure;
use crate::workspace::Workspace;

/// Runs a command.
///
/// # Errors
///
/// What ends the program with status 1 or 2.
pub(crate) fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Regen(wish) => regen::run(&Workspace::find()?, wish.api.as_deref(), wish.check),
        Command::Generate(wish) => generate::run(&wish),
        Command::Lint(wish) => lint::run(&wish),
        Command::Effective(wish) => effective::run(&wish),
        Command::Diff(wish) => diff::run(&wish),
        Command::Update(wish) => update::run(&Workspace::find()?, &wish),
        Command::Witness(wish) => witness::run(&Workspace::find()?, &wish),
        Command::Corpus(wish) => corpus::run(&wish),
        Command::Behave(wish) => behave::run(&Workspace::find()?, &wish),
        Command::Bench(wish) => bench::run(&Workspace::find()?, &wish),
        Command::Sandbox(wish) => sandbox::run(&Workspace::find()?, &wish),
        #[cfg(feature = "check")]
        Command::Check(wish) => check::run(&Workspace::find()?, wish.fast),
    }
}
