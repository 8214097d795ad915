//! The fixture's output against the files in `expected/`.
//!
//! `UPDATE_EXPECT=1` writes them anew.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::*;

fn expected() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/render/tests/expected")
}

/// Lists the files below a folder by their relative paths.
fn listed(folder: &Path, below: &str, out: &mut BTreeSet<String>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            listed(&path, &format!("{below}{name}/"), out);
        } else {
            out.insert(format!("{below}{name}"));
        }
    }
}

/// Text files end in `.txt`, so that no tool takes them for sources of this crate.
fn stored(path: &str) -> String {
    format!("{path}.txt")
}

#[test]
fn the_fixture_renders_as_expected() {
    let files = render(&fixture::api(), &options());
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        let _ = std::fs::remove_dir_all(expected());
        for (path, text) in files.iter() {
            let path = expected().join(stored(path));
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
    }
    let mut there = BTreeSet::new();
    listed(&expected(), "", &mut there);
    let made: BTreeSet<_> = files.iter().map(|(path, _)| stored(path)).collect();
    assert_eq!(made, there, "run with UPDATE_EXPECT=1");
    for (path, text) in files.iter() {
        let known = std::fs::read_to_string(expected().join(stored(path))).unwrap();
        assert_eq!(known, text, "{path} differs: run with UPDATE_EXPECT=1");
    }
}
