//! The command line: names, flags and their help. They are a promise to users; what they do is `commands`.

mod bench;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::failure::Failure;
use crate::input::Input;
pub(crate) use bench::{Bench, BenchInstead, Instructions, Part};

/// Commands of the Shopwright workspace.
#[derive(Debug, Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    after_help = "Exit status: 0 fine, 1 the check or the document failed, 2 wrong usage."
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Write the clients of all APIs under spec/ into runtime/src/generated.
    Regen(Regen),
    /// Write a client crate for any OpenAPI 3.0 or 3.1 document.
    Generate(Generate),
    /// Report what is wrong with a document, without writing anything.
    Lint(Lint),
    /// Print a document after its overlays: what the generator really sees.
    Effective(Effective),
    /// Tell what changed between two documents: on the wire, in Rust, and the version to release.
    Diff(Diff),
    /// Take in a new edition of an API's description: diff, generated code, changelog, version.
    Update(Update),
    /// Confirm what `diff` says of Rust by the compiler, `cargo semver-checks` and `cargo public-api`.
    Witness(Witness),
    /// Run the generator over a folder of documents and print a table.
    Corpus(Corpus),
    /// Call every operation of generated clients on Prism, which serves the same document.
    Behave(Behave),
    /// Measure generation, builds and calls beside other generators and code by hand; write BENCHMARKS.md.
    Bench(Bench),
    /// Serve an API from its description on this machine.
    Sandbox(Sandbox),
    /// Check formatting, lints, freshness and the rules of the house, as CI does.
    #[cfg(feature = "check")]
    Check(Check),
}

#[derive(Debug, Args)]
pub(crate) struct Regen {
    /// Only this API: the name of a folder of spec/.
    #[arg(long, value_name = "NAME")]
    pub(crate) api: Option<String>,
    /// Write nothing; list all stale, missing and stray files.
    #[arg(long)]
    pub(crate) check: bool,
}

/// A document and what is laid over it.
#[derive(Debug, Args)]
pub(crate) struct Document {
    /// The document, YAML or JSON.
    pub(crate) spec: PathBuf,
    /// An OpenAPI Overlay to apply; may be given several times, applied in order.
    #[arg(long = "overlay", value_name = "FILE")]
    pub(crate) overlays: Vec<PathBuf>,
    /// The folder whose files the document may refer to; the one that it is in when left out.
    #[arg(long, value_name = "DIR")]
    pub(crate) root: Option<PathBuf>,
}

impl Document {
    /// Reads the files.
    ///
    /// # Errors
    ///
    /// Wrong usage when one cannot be read, or the document is not below the root.
    pub(crate) fn read(&self) -> Result<Input, Failure> {
        Input::read(&self.spec, &self.overlays)?.within(self.root.as_deref())
    }
}

#[derive(Debug, Args)]
pub(crate) struct Generate {
    #[command(flatten)]
    pub(crate) document: Document,
    /// The folder of the crate: new, empty, or written by this command before.
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// The name of the crate; made from the title of the document when left out.
    #[arg(long, value_name = "CRATE")]
    pub(crate) name: Option<String>,
    /// Path or version of the runtime crate to depend on; the version of this workspace when left out.
    #[arg(long, value_name = "PATH|VERSION")]
    pub(crate) runtime: Option<String>,
    /// Only operations with this tag; may be given several times.
    #[arg(long = "include-tag", value_name = "TAG")]
    pub(crate) include_tags: Vec<String>,
    /// Only operations whose path fits: `*` within a segment, `**` over segments; several times.
    #[arg(long = "include-path", value_name = "GLOB")]
    pub(crate) include_paths: Vec<String>,
    /// Write nothing when there are warnings.
    #[arg(long)]
    pub(crate) deny_warnings: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Lint {
    #[command(flatten)]
    pub(crate) document: Document,
    /// How to print the findings.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// How findings are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Text,
    /// For tools: an array of objects.
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct Effective {
    #[command(flatten)]
    pub(crate) document: Document,
    /// Print the intermediate representation as text, not the document.
    #[arg(long)]
    pub(crate) ir: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Diff {
    /// The document before, YAML or JSON.
    pub(crate) old: PathBuf,
    /// The document now.
    pub(crate) new: PathBuf,
    /// An OpenAPI Overlay to apply to both; may be given several times, applied in order.
    #[arg(long = "overlay", value_name = "FILE")]
    pub(crate) overlays: Vec<PathBuf>,
    /// The folder whose files both may refer to; of each the one that it is in when left out.
    #[arg(long, value_name = "DIR")]
    pub(crate) root: Option<PathBuf>,
    /// How to print the changes.
    #[arg(long, value_enum, default_value_t = DiffFormat::Text)]
    pub(crate) format: DiffFormat,
    /// End with status 1 when the verdict is this or worse.
    #[arg(long, value_enum, value_name = "IMPACT")]
    pub(crate) fail_on: Option<FailOn>,
}

#[derive(Debug, Args)]
pub(crate) struct Update {
    /// The API: the name of a folder of spec/.
    pub(crate) api: String,
    /// The new edition of its description: a path, or an https address (by `curl`).
    pub(crate) new: String,
    /// Print everything and write nothing.
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Witness {
    /// The document before; without documents, the minimal pairs of the generator's tests are compared.
    #[arg(requires = "new")]
    pub(crate) old: Option<PathBuf>,
    /// The document now.
    pub(crate) new: Option<PathBuf>,
    /// An OpenAPI Overlay to apply to both; may be given several times, applied in order.
    #[arg(long = "overlay", value_name = "FILE", requires = "old")]
    pub(crate) overlays: Vec<PathBuf>,
    /// Only operations with this tag; may be given several times.
    #[arg(long = "include-tag", value_name = "TAG", requires = "old")]
    pub(crate) include_tags: Vec<String>,
    /// Only minimal pairs with this in their name; may be given several times.
    #[arg(long, value_name = "TEXT", conflicts_with_all = ["old", "write"])]
    pub(crate) only: Vec<String>,
    /// Ask the compiler alone.
    #[arg(long)]
    pub(crate) compiler_only: bool,
    /// Write a record of every comparison into this file.
    #[arg(long, value_name = "FILE")]
    pub(crate) json: Option<PathBuf>,
    /// Write the result of all minimal pairs into docs/diff-agreement.md.
    #[arg(long, conflicts_with_all = ["old", "compiler_only"])]
    pub(crate) write: bool,
}

/// How changes are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DiffFormat {
    /// For a terminal.
    Text,
    /// For a pull request.
    Markdown,
    /// For tools, in the form of docs/diff.schema.json.
    Json,
}

/// The verdict from which on a comparison fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    /// Programs may stop compiling.
    Major,
    /// There is something new.
    Minor,
    /// Anything changed at all.
    Patch,
}

#[derive(Debug, Args)]
pub(crate) struct Corpus {
    /// The folder; documents are found at any depth.
    pub(crate) dir: PathBuf,
    /// Only this many documents, drawn at random.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) sample: Option<u64>,
    /// The seed of the draw.
    #[arg(long, value_name = "S", default_value_t = 0)]
    pub(crate) seed: u64,
    /// Only documents of at most this many bytes.
    #[arg(long, value_name = "BYTES")]
    pub(crate) max_bytes: Option<u64>,
    /// Run `cargo check` on what is generated; a warning counts as an error. Small documents are checked as
    /// modules of one crate.
    #[arg(long)]
    pub(crate) compile: bool,
    /// How many documents at once; as many as there are processors when left out.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) jobs: Option<u16>,
    /// Write the result of every document into this file, a line of JSON for each, as soon as it is there.
    #[arg(long, value_name = "FILE")]
    pub(crate) json: Option<PathBuf>,
    /// Go on from that file: documents that it has a result of are not done again.
    #[arg(long, requires = "json")]
    pub(crate) resume: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Behave {
    /// The folder of the documents.
    pub(crate) dir: PathBuf,
    /// The list of documents, one path below the folder in each line; the one of docs/behaviour.md when left out.
    #[arg(long, value_name = "FILE")]
    pub(crate) documents: Option<PathBuf>,
    /// Draw twenty other documents of the folder by this seed, one of each provider.
    #[arg(long, value_name = "SEED", conflicts_with_all = ["documents", "write"])]
    pub(crate) draw: Option<u64>,
    /// What explains findings; that of docs/behaviour.md when left out.
    #[arg(long, value_name = "FILE")]
    pub(crate) causes: Option<PathBuf>,
    /// Only documents with this in their path; may be given several times.
    #[arg(long, value_name = "TEXT", conflicts_with = "write")]
    pub(crate) only: Vec<String>,
    /// Write the result of every document into this file.
    #[arg(long, value_name = "FILE")]
    pub(crate) json: Option<PathBuf>,
    /// Write the tables into docs/behaviour.md.
    #[arg(long, conflicts_with_all = ["documents", "causes"])]
    pub(crate) write: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Sandbox {
    /// The API to serve.
    #[arg(default_value = "selorax")]
    pub(crate) api: String,
    /// The port on the loopback interface; a free one when left out.
    #[arg(long, value_name = "N")]
    pub(crate) port: Option<u16>,
}

#[cfg(feature = "check")]
#[derive(Debug, Args)]
pub(crate) struct Check {
    /// Leave out the lints, which compile the workspace.
    #[arg(long)]
    pub(crate) fast: bool,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    fn status(line: &str) -> i32 {
        let words = std::iter::once("xtask").chain(line.split_whitespace());
        Cli::try_parse_from(words).map_or_else(|error| error.exit_code(), |_| 0)
    }

    #[test]
    fn the_definition_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn the_promised_command_lines_are_understood() {
        for line in [
            "regen",
            "regen --api selorax --check",
            "generate a.yaml --out dir --overlay x --overlay y --name acme --runtime ../runtime \
             --include-tag A --include-tag B --include-path /v1/** --deny-warnings",
            "lint a.yaml --overlay x --format json",
            "effective a.yaml --overlay x --ir",
            "diff a.yaml b.yaml --overlay x --overlay y --format markdown --fail-on major",
            "diff a.yaml b.yaml --format json --fail-on patch",
            "update selorax new.yaml --dry-run",
            "update selorax https://api.example.com/openapi.yaml",
            "witness",
            "witness --write --json out.json",
            "witness --only code --compiler-only",
            "witness a.json b.json --overlay x --include-tag A --include-tag B",
            "corpus dir --sample 10 --seed 7 --max-bytes 2000000 --compile --jobs 2 --json out.jsonl --resume",
            "behave dir --write --json out.json",
            "behave dir --documents a.txt --causes b.txt --only x --only y",
            "bench",
            "bench --documents dir --only generation --only check --document stripe --who ploidy --runs 3 --resume",
            "bench write",
            "bench instructions",
            "bench instructions --check",
            "bench instructions --write",
            "sandbox",
            "sandbox selorax --port 8080",
            "check",
            "check --fast",
        ] {
            assert_eq!(status(line), 0, "{line}");
        }
    }

    #[test]
    fn wrong_usage_is_status_two() {
        for line in [
            "",
            "regenerate",
            "regen selorax",
            "generate a.yaml",
            "lint",
            "lint a.yaml --format xml",
            "diff a.yaml",
            "update selorax",
            "diff a.yaml b.yaml --fail-on none",
            "witness a.json",
            "witness --include-tag A",
            "witness --write --only code",
            "corpus dir --jobs 0",
            "corpus dir --resume",
            "corpus dir --sample -1",
            "behave dir --write --only x",
            "bench --only everything",
            "bench --runs 0",
            "bench --resume write",
            "bench instructions --check --write",
            "sandbox --port 70000",
        ] {
            assert_eq!(status(line), 2, "{line}");
        }
    }
}
