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
use shopwright_generator::document::Document;
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
    let mut package = package(wish, &mut input)?;
    let lock = generation::lock(&wish.out.join(LOCK), LOCK)?;
    let mut found = Diagnostics::new();
    let loader = input.loader();
    let document = load(&input.document, &input.overlays, loader, &mut found);
    if wish.name.is_none() {
        package.name = names::of_title(&document.as_ref().map(title).unwrap_or_default());
    }
    let made =
        document.and_then(|document| generation::package_of(document, &package, &lock, &mut found));
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
    let (operations, files) = (made.operations, made.files.len());
    write(&wish.out, &owned, made)?;
    print(&format!(
        "Wrote {} to {}: {}, {}.\n",
        package.name,
        wish.out.display(),
        count(operations, "operation"),
        count(files, "file"),
    ))?;
    // What was refused is missing from the crate: whoever runs this in a script should know.
    if found.has_errors() {
        return Err(Failure::failed(
            "the crate was written without the parts that have errors",
        ));
    }
    Ok(())
}

/// Decides what the crate depends on, was made from and, where that is wished, is called; lays the selection over the
/// document.
fn package(wish: &Generate, input: &mut Input) -> Result<Package, Failure> {
    let sources = input.names();
    select(input, &wish.include_tags, &wish.include_paths)?;
    let name = wish.name.as_deref().map(names::checked).transpose()?;
    Ok(Package {
        name: name.unwrap_or_default(),
        runtime: runtime::dependency(wish.runtime.as_deref(), &wish.out)?,
        sources,
    })
}

fn title(document: &Document) -> String {
    let title = document.info().and_then(|info| info.text("title"));
    title.unwrap_or_default().to_owned()
}

/// Leaves out all operations of a document but those with one of these tags.
///
/// # Errors
///
/// Wrong usage when a tag names no operation.
pub(super) fn select_tags(input: &mut Input, tags: &[String]) -> Result<(), Failure> {
    select(input, tags, &[])
}

/// Lays the selection over the document. It is read for that, so not where everything is wanted.
fn select(input: &mut Input, tags: &[String], paths: &[String]) -> Result<(), Failure> {
    if tags.is_empty() && paths.is_empty() {
        return Ok(());
    }
    let mut unheard = Diagnostics::new();
    let loader = input.loader();
    let document = load(&input.document, &input.overlays, loader, &mut unheard);
    if let Some(document) = document {
        let overlay = selection::overlay(&document, tags, paths)?;
        input.overlays.extend(overlay);
    }
    Ok(())
}

fn write(out: &Path, owned: &Owned, made: Generated) -> Result<(), Failure> {
    let mut files = made.files;
    files.insert(LOCK.to_owned(), made.lock);
    let list = owner::list(&files);
    files.insert(owner::LIST.to_owned(), list);
    owned.refuse_foreign(&files)?;
    let mut plan = Plan::new();
    plan.files(out, files)?;
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
