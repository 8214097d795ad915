//! The front half of the generator on the description of SeloraX, as it is checked in.

use std::fs;
use std::path::Path;

use shopwright_generator::diagnostic::Diagnostics;
use shopwright_generator::external::NoFiles;
use shopwright_generator::source::{SourceFile, Sources};
use shopwright_generator::{effective_yaml, load};

fn selorax() -> SourceFile {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/selorax/openapi.yaml");
    SourceFile::new(
        "spec/selorax/openapi.yaml",
        fs::read_to_string(path).expect("the description is checked in"),
    )
}

#[test]
fn every_node_of_selorax_is_read_without_a_finding() {
    let file = selorax();
    let mut sink = Diagnostics::new();
    let document = load(&file, &[], &NoFiles, &mut sink).unwrap();
    let operations = document.operations(&mut sink);
    assert_eq!(operations.len(), 61);
    for operation in &operations {
        assert!(operation.typed(&mut sink).is_some());
        for parameter in operation.parameters(&mut sink) {
            assert!(parameter.typed(&mut sink).is_some());
        }
        for (_, response) in operation.responses(&mut sink) {
            assert!(response.typed(&mut sink).is_some());
        }
    }
    for (_, schema) in document.schemas() {
        assert!(schema.typed(&mut sink).is_some());
    }
    assert!(
        sink.is_empty(),
        "{}",
        sink.render_text(&Sources::new(&file, &[]))
    );
}

#[test]
fn the_effective_document_reads_back_as_itself() {
    let mut sink = Diagnostics::new();
    let yaml = effective_yaml(&load(&selorax(), &[], &NoFiles, &mut sink).unwrap());
    let again = load(
        &SourceFile::new("effective.yaml", yaml.clone()),
        &[],
        &NoFiles,
        &mut sink,
    )
    .unwrap();
    assert_eq!(effective_yaml(&again), yaml);
}
