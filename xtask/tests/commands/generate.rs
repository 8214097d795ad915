//! `generate`.

use crate::support::{Folder, GOOD};

#[test]
fn generate_refuses_a_folder_of_somebody_else() {
    let folder = Folder::with(&[("a.yaml", GOOD), ("out/precious.txt", "keep")]);
    let ended = folder.run(&["generate", "a.yaml", "--out", "out"]);
    assert_eq!(ended.status, 2);
    assert!(ended.err.contains("not empty"), "{ended:?}");
    assert_eq!(folder.list("out"), ["precious.txt"]);
}

#[test]
fn generate_refuses_a_name_that_cargo_refuses() {
    let folder = Folder::with(&[("a.yaml", GOOD)]);
    let ended = folder.run(&["generate", "a.yaml", "--out", "out", "--name", "../x"]);
    assert_eq!(ended.status, 2, "{ended:?}");
    assert!(!folder.path("out").exists());
}

#[test]
fn generate_writes_a_crate_and_writes_it_again() {
    let folder = Folder::with(&[("a.yaml", GOOD)]);
    let ended = folder.run(&["generate", "a.yaml", "--out", "deep/out"]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(
        folder
            .text("deep/out/Cargo.toml")
            .contains("name = \"tiny\"")
    );
    assert!(folder.path("deep/out/src/lib.rs").is_file());
    assert!(folder.path("deep/out/src/models/user.rs").is_file());
    // What people and cargo add stays, what is no longer made goes.
    folder.write("deep/out/notes.md", "mine");
    folder.write("deep/out/target/debug/x", "");
    let words = [
        "generate",
        "a.yaml",
        "--out",
        "deep/out",
        "--include-tag",
        "Orders",
    ];
    let ended = folder.run(&words);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(!folder.path("deep/out/src/models/user.rs").exists());
    assert_eq!(folder.text("deep/out/notes.md"), "mine");
    assert!(folder.path("deep/out/target/debug/x").exists());
}

#[test]
fn generate_names_nothing_of_this_machine() {
    let folder = Folder::with(&[
        ("a.yaml", GOOD),
        ("runtime/Cargo.toml", "name = \"shopwright\"\n"),
    ]);
    let spec = folder.path("a.yaml").display().to_string();
    let runtime = folder.path("runtime").display().to_string();
    let ended = folder.run(&["generate", &spec, "--out", "out", "--runtime", &runtime]);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(
        folder
            .text("out/Cargo.toml")
            .contains("path = \"../runtime\"")
    );
    let root = folder.path("").display().to_string();
    for file in [
        "Cargo.toml",
        "README.md",
        "src/lib.rs",
        "src/api.rs",
        ".shopwright-files",
    ] {
        assert!(
            !folder.text(&format!("out/{file}")).contains(&root),
            "{file}"
        );
    }
}

#[test]
fn generate_writes_nothing_when_warnings_are_denied() {
    let text = GOOD.replace("    User:\n", "    User:\n      minLength: '3'\n");
    let folder = Folder::with(&[("a.yaml", &text)]);
    let ended = folder.run(&["generate", "a.yaml", "--out", "out", "--deny-warnings"]);
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(!folder.path("out").exists());
    let ended = folder.run(&["generate", "a.yaml", "--out", "out"]);
    assert_eq!(ended.status, 0, "{ended:?}");
}

#[test]
fn generate_keeps_what_was_changed_by_hand() {
    let folder = Folder::with(&[("a.yaml", GOOD)]);
    assert_eq!(
        folder.run(&["generate", "a.yaml", "--out", "out"]).status,
        0
    );
    folder.write("out/src/lib.rs", "mine");
    let ended = folder.run(&["generate", "a.yaml", "--out", "out"]);
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(ended.err.contains("src/lib.rs"), "{ended:?}");
    assert_eq!(folder.text("out/src/lib.rs"), "mine");
}
