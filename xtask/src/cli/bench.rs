//! The arguments of `bench`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Bench {
    #[command(subcommand)]
    pub(crate) instead: Option<BenchInstead>,
    /// The folder of published documents; without it the parts that need one are left out.
    #[arg(long, value_name = "DIR")]
    pub(crate) documents: Option<PathBuf>,
    /// Measure only this part; may be given several times.
    #[arg(long, value_enum, value_name = "PART")]
    pub(crate) only: Vec<Part>,
    /// Only documents with this in their path; may be given several times.
    #[arg(long = "document", value_name = "TEXT")]
    pub(crate) only_documents: Vec<String>,
    /// Only this contender, such as `shopwright` or `ploidy`; may be given several times.
    #[arg(long, value_name = "NAME")]
    pub(crate) who: Vec<String>,
    /// How often each is measured; what each part has by itself when left out.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) runs: Option<u16>,
    /// Leave what has a result already as it is.
    #[arg(long)]
    pub(crate) resume: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum BenchInstead {
    /// Measure nothing; write BENCHMARKS.md and its plots from the results that are there.
    Write,
    /// Count instructions by valgrind and print them beside those that are kept.
    Instructions(Instructions),
}

#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct Instructions {
    /// Fail when one is further from what is kept than the tolerance.
    #[arg(long)]
    pub(crate) check: bool,
    /// Keep what was counted now.
    #[arg(long, conflicts_with = "check")]
    pub(crate) write: bool,
}

/// A part of the measurement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(crate) enum Part {
    /// Generation, beside other generators and the mere reading of the document.
    Generation,
    /// Generation of one document, repeated up to 22,000 operations.
    Growth,
    /// `cargo check` of what was generated.
    Check,
    /// A release build of a small program, and its size.
    Program,
    /// A first build of the runtime, by features.
    Features,
    /// Calls, pages and streams beside the same by hand.
    Calls,
}
