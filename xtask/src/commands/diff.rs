//! `diff`: what changed between two documents. Writes nothing.

use std::io::IsTerminal as _;

use shopwright_generator::diagnostic::Diagnostics;
use shopwright_generator::naming::NamesLock;
use shopwright_generator::surface::Impact;

use crate::cli::{Diff, DiffFormat, FailOn};
use crate::failure::Failure;
use crate::generation;
use crate::input::{Input, summary};
use crate::terminal::print;

/// Prints the changes; what is wrong with either document goes to standard error.
///
/// # Errors
///
/// When a document has errors or cannot be read, or the verdict is as bad as the wish names.
pub(crate) fn run(wish: &Diff) -> Result<(), Failure> {
    let old = Input::read(&wish.old, &wish.overlays)?.within(wish.root.as_deref())?;
    let new = Input::read(&wish.new, &wish.overlays)?.within(wish.root.as_deref())?;
    let mut found = [Diagnostics::new(), Diagnostics::new()];
    let report = generation::diff(&old, &new, &NamesLock::default(), &mut found);
    let mut has_errors = false;
    for (input, found) in [&old, &new].into_iter().zip(&found) {
        // Warnings are the business of `lint`: both documents have most of them.
        if found.has_errors() {
            has_errors = true;
            input.tell(found);
            eprintln!("{}: {}", input.document.name, summary(found));
        }
    }
    let Some(report) = report else {
        return Err(Failure::Told);
    };
    print(&match wish.format {
        DiffFormat::Text => report.to_text(is_coloured()),
        DiffFormat::Markdown => report.to_markdown(),
        DiffFormat::Json => report.to_json(),
    })?;
    let limit = wish.fail_on.map(|limit| match limit {
        FailOn::Major => Impact::Major,
        FailOn::Minor => Impact::Minor,
        FailOn::Patch => Impact::Patch,
    });
    if has_errors || limit.is_some_and(|limit| report.verdict() >= limit) {
        return Err(Failure::Told);
    }
    Ok(())
}

/// Colours are for terminals whose user does not refuse them (<https://no-color.org>).
pub(super) fn is_coloured() -> bool {
    std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty())
}
