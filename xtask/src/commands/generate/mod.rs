//! `generate`: a client crate for any document.
//!
//! [`owner`] knows which files of the folder may be replaced, [`selection`] leaves operations out,
//! [`names`] makes the name of the crate, [`runtime`] its dependency.

mod names;
mod owner;
mod runtime;
mod selection;

use std::fs;
use std::path::Path;

use shopwright_generator::diagnostic::Diagnostics;
use shopwright_generator::load;

use crate::cli::Generate;
use crate::failure::Failure;
use crate::files::Plan;
use crate::generation::{self, Generated, Package};
use crate::input::{Input, summary};
use crate::terminal::{count, print};
use owner::Owned;

/// Where names already given are kept, so that the next run gives them again.
const LOCK: &str = "names.lock";

/// Generates the crate and writes it, or leaves the folder as it was.
///
/// # Errors
///
/// When nothing can be made of the document, when there are warnings and they are denied, when the folder
/// holds what this command did not write, or when files cannot be read or written.
pub(crate) fn run(wish: &Generate) -> Result<(), Failure> {
    let mut input = wish.document.read()?;
    let owned = Owned::read(&wish.out)?;
    let package = package(wish, &mut input)?;
    let lock = generation::lock(&wish.out.join(LOCK), LOCK)?;
    let mut found = Diagnostics::new();
    let made = generation::package(&input, &package, &lock, &mut found);
    input.tell(&found);
    if !found.is_empty() {
        eprintln!("{}: {}", input.document.name, summary(&found));
    }
    let Some(made) = made else {
        return Err(Failure::failed("nothing can be made of this document"));
    };
    if wish.deny_warnings && found.errors() + found.warnings() > 0 {
        return Err(Failure::failed(
            "nothing was written, since warnings are denied",
        ));
    }
    write(&wish.out, &owned, &made)?;
    print(&format!(
        "Wrote {} to {}: {}, {}.\n",
        package.name,
        wish.out.display(),
        count(made.operations, "operation"),
        count(made.files.len(), "file"),
    ))?;
    // What was refused is missing from the crate: whoever runs this in a script should know.
    if found.has_errors() {
        return Err(Failure::failed(
            "the crate was written without the parts that have errors",
        ));
    }
    Ok(())
}

/// Decides what the crate is called, depends on and was made from, and lays the selection over the document.
fn package(wish: &Generate, input: &mut Input) -> Result<Package, Failure> {
    let sources = input.names();
    let mut unheard = Diagnostics::new();
    let document = load(
        &input.document,
        &input.overlays,
        input.loader(),
        &mut unheard,
    );
    let title = document.as_ref().and_then(|document| {
        let info = document.info()?;
        info.text("title").map(str::to_owned)
    });
    let selection = match &document {
        Some(document) => selection::overlay(document, &wish.include_tags, &wish.include_paths)?,
        None => None,
    };
    input.overlays.extend(selection);
    Ok(Package {
        name: match &wish.name {
            Some(name) => names::checked(name)?,
            None => names::of_title(&title.unwrap_or_default()),
        },
        runtime: runtime::dependency(wish.runtime.as_deref(), &wish.out)?,
        sources,
    })
}

/// Leaves out all operations of a document but those with one of these tags.
///
/// # Errors
///
/// Wrong usage when a tag names no operation.
pub(super) fn select_tags(input: &mut Input, tags: &[String]) -> Result<(), Failure> {
    let mut unheard = Diagnostics::new();
    if let Some(document) = load(
        &input.document,
        &input.overlays,
        input.loader(),
        &mut unheard,
    ) {
        input
            .overlays
            .extend(selection::overlay(&document, tags, &[])?);
    }
    Ok(())
}

fn write(out: &Path, owned: &Owned, made: &Generated) -> Result<(), Failure> {
    let mut files = made.files.clone();
    files.insert(LOCK.to_owned(), made.lock.clone());
    let list = owner::list(&files);
    files.insert(owner::LIST.to_owned(), list);
    owned.refuse_foreign(&files)?;
    let mut plan = Plan::new();
    plan.files(out, &files)?;
    for path in owned.paths() {
        plan.no_file(out.join(path));
    }
    let differences = plan.differences()?;
    fs::create_dir_all(out).map_err(|error| Failure::io("make", out, &error))?;
    let written = plan.apply(&differences, out);
    if written.is_err() {
        // Only goes when it is empty: a folder that was made for nothing.
        let _ = fs::remove_dir(out);
    }
    written
}
