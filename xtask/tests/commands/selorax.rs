//! `regen` on a copy of the descriptions that are checked in.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::support::Folder;

const GENERATED: &str = "runtime/src/generated";
const DESCRIPTION: &str = "spec/selorax/openapi.yaml";

pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Copies `spec/` and generates from it.
pub(crate) fn current() -> Folder {
    let folder = Folder::with(&[("xtask/Cargo.toml", "")]);
    for (path, bytes) in files(&checked_in("spec")) {
        folder.write(&format!("spec/{path}"), &String::from_utf8(bytes).unwrap());
    }
    let ended = folder.run(&["regen"]);
    assert_eq!(ended.status, 0, "{ended:?}");
    folder
}

pub(crate) fn checked_in(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// Reads every file below a folder, by relative path.
pub(crate) fn files(folder: &Path) -> Files {
    let mut found = Files::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap();
                found.insert(name.replace('\\', "/"), fs::read(&path).unwrap());
            }
        }
    }
    found
}

pub(crate) fn assert_same(found: &Files, expected: &Files) {
    let names = |files: &Files| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(found), names(expected));
    let mut pairs = found.iter().zip(expected.values());
    let differs = pairs.find(|((_, text), expected)| text != expected);
    assert_eq!(differs.map(|((path, _), _)| path), None);
}

#[test]
fn the_checked_in_files_are_what_the_descriptions_give() {
    let folder = current();
    let found = files(&folder.path(GENERATED));
    assert_same(&found, &files(&checked_in(GENERATED)));
    assert_same(&files(&folder.path("spec")), &files(&checked_in("spec")));
}

#[test]
fn a_second_run_and_the_check_change_nothing() {
    let folder = current();
    let before = files(&folder.path("."));
    for words in [&["regen", "--check"][..], &["regen"]] {
        let ended = folder.run(words);
        assert_eq!(ended.status, 0, "{ended:?}");
        assert!(ended.out.contains("are current"), "{ended:?}");
        assert_same(&files(&folder.path(".")), &before);
    }
}

#[test]
fn a_changed_a_missing_and_a_stray_file_are_all_listed_and_mended() {
    let folder = current();
    let before = files(&folder.path("."));
    let changed = format!("{GENERATED}/selorax/client.rs");
    let missing = format!("{GENERATED}/selorax/error_code.rs");
    let strays = [
        format!("{GENERATED}/selorax/models/no_such_model.rs"),
        format!("{GENERATED}/no_such_api/mod.rs"),
    ];
    folder.write(&changed, &(folder.text(&changed) + "\n"));
    fs::remove_file(folder.path(&missing)).unwrap();
    for stray in &strays {
        folder.write(stray, "// not generated\n");
    }
    let broken = files(&folder.path("."));

    let ended = folder.run(&["regen", "--check"]);
    assert_eq!(ended.status, 1, "{ended:?}");
    let expected = [
        ("stale", &changed),
        ("missing", &missing),
        ("stray", &strays[0]),
        ("stray", &strays[1]),
    ];
    for (state, path) in expected {
        let line = format!("{state} {path}");
        let listed = ended.out.lines().any(|said| said.trim() == line);
        assert!(listed, "{line} {ended:?}");
    }
    assert!(
        ended.err.contains("1 stale, 1 missing, 2 stray"),
        "{ended:?}"
    );
    assert_same(&files(&folder.path(".")), &broken);

    assert_eq!(folder.run(&["regen"]).status, 0);
    assert_same(&files(&folder.path(".")), &before);
}

#[test]
fn the_deleted_folder_is_restored() {
    let folder = current();
    let before = files(&folder.path("."));
    fs::remove_dir_all(folder.path(GENERATED)).unwrap();
    assert_eq!(folder.run(&["regen", "--check"]).status, 1);
    assert_eq!(folder.run(&["regen"]).status, 0);
    assert_same(&files(&folder.path(".")), &before);
}

#[test]
fn a_description_that_changed_makes_files_stale() {
    let folder = current();
    let text = folder.text(DESCRIPTION);
    let changed = text.replacen("summary: List orders", "summary: List all orders", 1);
    assert_ne!(text, changed);
    folder.write(DESCRIPTION, &changed);
    let ended = folder.run(&["regen", "--check"]);
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(ended.out.contains("operations/orders.rs"), "{ended:?}");
}

#[test]
fn a_description_that_broke_leaves_every_file_as_it_was() {
    let folder = current();
    let text = folder.text(DESCRIPTION);
    folder.write(DESCRIPTION, &text.replacen("type: integer", "type: [", 1));
    let before = files(&folder.path("."));
    let ended = folder.run(&["regen"]);
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(
        ended.err.contains("--> spec/selorax/openapi.yaml:"),
        "{ended:?}"
    );
    assert_same(&files(&folder.path(".")), &before);
}
