//! The commands of the workspace: `cargo xtask …`.
//!
//! Reads and writes files and starts processes, so that the generator need not. It never depends on the
//! runtime: `regen` builds and restores `runtime/src/generated` even when that is broken or gone.
//! [`cli`] is the promise to users, `commands` holds one file per command, [`files`] is the only module
//! that changes files.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "telling people is what a command is for"
)]

mod changelog;
mod cli;
mod commands;
mod failure;
mod files;
mod files_beside;
mod generation;
mod glob;
mod input;
mod process;
#[cfg(feature = "check")]
mod rules;
mod terminal;
mod work;
mod workspace;

use std::process::ExitCode;

use clap::Parser as _;

/// Trees of small nodes are all that a generator makes; this one takes less time for each.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match commands::run(cli::Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if let Some(text) = failure.text() {
                eprintln!("error: {text}");
            }
            ExitCode::from(failure.status())
        }
    }
}
