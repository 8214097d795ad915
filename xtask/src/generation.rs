//! The one place that calls the generator: everything else here deals in texts and files.

use std::collections::BTreeMap;

use shopwright_generator::diagnostic::Diagnostics;
use shopwright_generator::load;

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
}

/// The runtime crate that a generated crate depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Runtime {
    /// In this folder, as the manifest of the crate says it.
    Path(String),
    /// This version.
    Version(String),
}

/// The crate to make of a document.
#[derive(Clone, Debug)]
#[expect(dead_code, reason = "the generator does not go that far yet")]
pub(crate) struct Package {
    /// Its name.
    pub(crate) name: String,
    /// What it depends on.
    pub(crate) runtime: Runtime,
    /// What it is made from, as its files say it.
    pub(crate) sources: Vec<String>,
}

/// Runs all stages for their findings.
pub(crate) fn lint(input: &Input, found: &mut Diagnostics) {
    load(&input.document, &input.overlays, found);
}

/// Gives the IR as text; `None` when the document cannot be read at all.
pub(crate) fn ir_text(_input: &Input, _found: &mut Diagnostics) -> Result<Option<String>, Failure> {
    Err(not_yet())
}

/// Generates a module of the runtime crate; `None` when the document cannot be read at all.
pub(crate) fn module(
    input: &Input,
    _slug: &str,
    _lock: Option<&str>,
    found: &mut Diagnostics,
) -> Result<Option<Generated>, Failure> {
    lint(input, found);
    Err(not_yet())
}

/// Generates a crate of its own; `None` when the document cannot be read at all.
pub(crate) fn package(
    input: &Input,
    _package: &Package,
    _lock: Option<&str>,
    found: &mut Diagnostics,
) -> Result<Option<Generated>, Failure> {
    lint(input, found);
    Err(not_yet())
}

fn not_yet() -> Failure {
    Failure::failed("the generator does not go that far yet")
}
