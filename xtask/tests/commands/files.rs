//! Descriptions in several files: where they may be, and what an update does with them.

use crate::support::{Folder, GOOD};

const ORDER: &str = "\
type: object
description: An order.
required: [id]
properties:
  id: { type: integer, format: int64, description: Its id. }
  note: { type: string, description: What the buyer said. }
";

/// The good document with its orders in another file.
fn document(file: &str) -> String {
    GOOD.replace("#/components/schemas/Order", file)
}

#[test]
fn files_outside_of_the_documents_folder_need_a_root() {
    let folder = Folder::with(&[
        (
            "api/openapi.yaml",
            document("../shared/order.yaml").as_str(),
        ),
        ("shared/order.yaml", ORDER),
    ]);
    let generate = |out: &str, root: &[&str]| {
        let words = ["generate", "api/openapi.yaml", "--out", out];
        folder.run(&[&words[..], root].concat())
    };
    let without = generate("without", &[]);
    assert_eq!(without.status, 0, "{without:?}");
    assert!(without.err.contains("SW082"), "{without:?}");
    let with = generate("with", &["--root", "."]);
    assert_eq!(with.status, 0, "{with:?}");
    assert!(!with.err.contains("SW082"), "{with:?}");
    let models = folder.list("with/src/models");
    assert!(
        models.iter().any(|file| file.contains("order")),
        "{models:?}"
    );
    let elsewhere = generate("elsewhere", &["--root", "shared"]);
    assert_eq!(elsewhere.status, 2, "{elsewhere:?}");
    assert!(elsewhere.err.contains("--root"), "{elsewhere:?}");
}

#[test]
fn an_update_compares_and_takes_over_the_files_of_the_new_edition() {
    let document = document("models/order.yaml");
    let less = ORDER.replace(
        "  note: { type: string, description: What the buyer said. }\n",
        "",
    );
    let folder = Folder::with(&[
        ("xtask/Cargo.toml", ""),
        ("Cargo.toml", "[workspace.package]\nversion = \"0.1.0\"\n"),
        (
            "CHANGELOG.md",
            "# Changelog\n\n## Unreleased\n\n### Added\n\n- All.\n",
        ),
        ("spec/tiny/openapi.yaml", document.as_str()),
        ("spec/tiny/models/order.yaml", ORDER),
        ("new/openapi.yaml", document.as_str()),
        ("new/models/order.yaml", less.as_str()),
    ]);
    let regen = folder.run(&["regen"]);
    assert_eq!(regen.status, 0, "{regen:?}");
    let ended = folder.run(&["update", "tiny", "new/openapi.yaml"]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(ended.out.contains("note: is gone"), "{ended:?}");
    assert_eq!(folder.text("spec/tiny/models/order.yaml"), less);
    assert_eq!(folder.run(&["regen", "--check"]).status, 0);
}
