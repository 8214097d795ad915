//! `lint`: what the generator has to say about a document. Writes nothing.

use shopwright_generator::diagnostic::Diagnostics;

use crate::cli::{Format, Lint};
use crate::failure::Failure;
use crate::generation;
use crate::input::summary;
use crate::terminal::print;

/// Prints the findings; the count goes to standard error, so that JSON stays JSON.
///
/// # Errors
///
/// When the document has errors, or cannot be read.
pub(crate) fn run(wish: &Lint) -> Result<(), Failure> {
    let input = wish.document.read()?;
    let mut found = Diagnostics::new();
    generation::lint(&input, &mut found);
    print(&match wish.format {
        Format::Text => found.render_text(&input.sources()),
        Format::Json => found.render_json(&input.sources()),
    })?;
    eprintln!("{}: {}", input.document.name, summary(&found));
    if found.has_errors() {
        return Err(Failure::Told);
    }
    Ok(())
}
