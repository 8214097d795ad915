//! The one place that calls the generator: everything else here deals in texts and files.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use shopwright_generator::diagnostic::Diagnostics;
use shopwright_generator::diff::{self, Report, Version};
use shopwright_generator::document::Document;
use shopwright_generator::naming::NamesLock;
use shopwright_generator::passes::Selection;
use shopwright_generator::render::{self, RenderOptions, RuntimeDependency, RuntimePath};
use shopwright_generator::{self as generator, ir};

use crate::failure::Failure;
use crate::input::Input;

/// What came out of a document.
#[derive(Debug)]
pub(crate) struct Generated {
    /// Texts by relative path.
    pub(crate) files: BTreeMap<String, String>,
    /// The new text of `names.lock`.
    pub(crate) lock: String,
    /// How many operations there are.
    pub(crate) operations: usize,
    /// What the API is called.
    pub(crate) name: String,
    /// Version of the description.
    pub(crate) edition: String,
    /// How many schemas have types.
    pub(crate) census: ir::Census,
    /// What the files were rendered from.
    pub(crate) api: ir::Api,
}

/// The crate to make of a document.
#[derive(Clone, Debug)]
pub(crate) struct Package {
    /// Its name.
    pub(crate) name: String,
    /// What it depends on.
    pub(crate) runtime: RuntimeDependency,
    /// What it is made from, as its files say it.
    pub(crate) sources: Vec<String>,
}

/// Reads a `names.lock`; one that does not exist is empty.
///
/// # Errors
///
/// When it cannot be read, with all lines that are wrong; `name` is what the file is called there.
pub(crate) fn lock(path: &Path, name: &str) -> Result<NamesLock, Failure> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Ok(NamesLock::default());
        }
        Err(error) => return Err(Failure::io("read", path, &error)),
    };
    NamesLock::parse(&text).map_err(|errors| {
        let lines = errors
            .iter()
            .map(|error| format!("{name}:{}: {}", error.line, error.message));
        let lines: Vec<_> = lines.collect();
        Failure::failed(format!(
            "{}\nto mend: correct these lines, then run `cargo xtask regen`, which sorts them",
            lines.join("\n")
        ))
    })
}

/// Runs all stages but the last for their findings.
pub(crate) fn lint(input: &Input, found: &mut Diagnostics) {
    generator::lower_to_ir(&of(input, &NamesLock::default()), found);
}

/// Gives the IR as text; `None` when the document cannot be read at all.
pub(crate) fn ir_text(input: &Input, found: &mut Diagnostics) -> Option<String> {
    let (api, _) = generator::lower_to_ir(&of(input, &NamesLock::default()), found)?;
    Some(ir::dump(&api))
}

/// Compares two documents; `None` when one cannot be read at all.
pub(crate) fn diff(
    old: &Input,
    new: &Input,
    lock: &NamesLock,
    found: &mut [Diagnostics; 2],
) -> Option<Report> {
    diff::diff([version(old), version(new)], lock, found)
}

/// Generates a module of the runtime crate from `new`, and compares it with what was released from `old`; `None` when one
/// cannot be read at all.
pub(crate) fn update(
    old: &Input,
    new: &Input,
    lock: &NamesLock,
    found: &mut [Diagnostics; 2],
) -> Option<(Report, Generated)> {
    let versions = [version(old), version(new)];
    let updated = diff::update(versions, lock, &in_crate(new), found)?;
    Some((updated.report, texts(updated.client)))
}

fn version(input: &Input) -> Version<'_> {
    Version {
        document: &input.document,
        overlays: &input.overlays,
        loader: input.loader(),
    }
}

/// Generates a module of the runtime crate; `None` when the document cannot be read at all.
pub(crate) fn module(
    input: &Input,
    lock: &NamesLock,
    found: &mut Diagnostics,
) -> Option<Generated> {
    generate(input, lock, &in_crate(input), found)
}

/// How the modules of the runtime crate are rendered.
fn in_crate(input: &Input) -> RenderOptions {
    RenderOptions {
        runtime: RuntimePath::InCrate,
        sources: input.names(),
        command: "cargo xtask regen".to_owned(),
        package: None,
    }
}

/// Generates a crate of its own; `None` when the document cannot be read at all.
pub(crate) fn package(
    input: &Input,
    package: &Package,
    lock: &NamesLock,
    found: &mut Diagnostics,
) -> Option<Generated> {
    generate(input, lock, &own_crate(package), found)
}

/// Generates a crate of its own from a description that was loaded.
pub(crate) fn package_of(
    document: Document,
    package: &Package,
    lock: &NamesLock,
    found: &mut Diagnostics,
) -> Option<Generated> {
    generator::generate_from(document, lock, &EVERYTHING, &own_crate(package), found).map(texts)
}

/// How crates of their own are rendered.
fn own_crate(package: &Package) -> RenderOptions {
    RenderOptions {
        runtime: RuntimePath::External,
        sources: package.sources.clone(),
        command: "cargo xtask generate".to_owned(),
        package: Some(render::Package {
            name: package.name.clone(),
            runtime: package.runtime.clone(),
        }),
    }
}

fn generate(
    input: &Input,
    lock: &NamesLock,
    options: &RenderOptions,
    found: &mut Diagnostics,
) -> Option<Generated> {
    generator::generate(&of(input, lock), options, found).map(texts)
}

fn texts(made: generator::Generated) -> Generated {
    Generated {
        operations: made.api.operations.len(),
        name: made.api.marker.rust.as_str().to_owned(),
        edition: made.api.version.clone(),
        census: made.api.census.clone(),
        api: made.api,
        lock: made.lock.to_text(),
        files: made.files.into_iter().collect(),
    }
}

fn of<'i>(input: &'i Input, lock: &'i NamesLock) -> generator::Input<'i> {
    generator::Input {
        document: &input.document,
        overlays: &input.overlays,
        loader: input.loader(),
        lock,
        selection: &EVERYTHING,
    }
}

/// What is left out is removed by an overlay, before it can cost a finding.
static EVERYTHING: Selection = Selection {
    tags: Vec::new(),
    paths: Vec::new(),
};
