//! The description that this repository generates from.

use crate::diagnostic::{Diagnostics, Severity};
use crate::source::{SourceFile, Sources};

fn file(name: &str) -> SourceFile {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/selorax");
    let text =
        std::fs::read_to_string(folder.join(name)).expect("the description is in the repository");
    SourceFile::new(name, text)
}

#[test]
fn selorax_is_lowered_whole_and_without_a_warning() {
    let (document, overlay) = (file("openapi.yaml"), [file("overlay.yaml")]);
    let mut found = Diagnostics::new();
    let loaded = crate::load(&document, &overlay, &crate::external::NoFiles, &mut found)
        .expect("it is OpenAPI");
    let api = crate::lower::lower(&loaded, &mut found);
    let sources = Sources::new(&document, &overlay);
    let told = found.iter().any(|found| found.severity > Severity::Note);
    assert!(!told, "{}", found.render_text(&sources));
    assert_eq!(
        (
            api.operations.len(),
            api.errors.codes.len(),
            api.scopes.len()
        ),
        (61, 15, 23)
    );
}
