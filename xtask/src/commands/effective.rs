//! `effective`: the document after its overlays, or the IR made of it. Writes nothing.

use shopwright_generator::diagnostic::Diagnostics;
use shopwright_generator::{effective_yaml, load};

use crate::cli::Effective;
use crate::failure::Failure;
use crate::generation;
use crate::input::summary;
use crate::terminal::print;

/// Prints the document as YAML; findings go to standard error.
///
/// # Errors
///
/// When the document has errors, or cannot be read. It is printed all the same where that is possible.
pub(crate) fn run(wish: &Effective) -> Result<(), Failure> {
    let input = wish.document.read()?;
    let mut found = Diagnostics::new();
    let text = if wish.ir {
        generation::ir_text(&input, &mut found)
    } else {
        load(&input.document, &input.overlays, input.loader(), &mut found)
            .map(|document| effective_yaml(&document))
    };
    input.tell(&found);
    print(&text.unwrap_or_default())?;
    if !found.is_empty() {
        eprintln!("{}: {}", input.document.name, summary(&found));
    }
    if found.has_errors() {
        return Err(Failure::Told);
    }
    Ok(())
}
