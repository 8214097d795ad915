//! Tables of the documentation, and the tests that there are.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Folders that have tests.
const TESTED: [&str; 4] = ["examples", "generator", "runtime", "xtask"];

pub(crate) fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// The rows of a page's table, as cells.
pub(crate) fn rows(page: &str) -> Vec<Vec<String>> {
    let text = fs::read_to_string(root(page)).unwrap();
    let rows = text.lines().filter(|line| line.starts_with("| "));
    let cells = |row: &str| {
        let row = row.trim_matches('|').replace("\\|", "¦");
        row.split('|').map(|cell| cell.trim().to_owned()).collect()
    };
    rows.skip(1).map(cells).collect()
}

/// The names of all test functions.
pub(crate) fn known_tests() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for folder in TESTED {
        collect(&root(folder), &mut found);
    }
    found
}

fn collect(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() && !path.ends_with("target") {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            // `#[test]`, and functions of `proptest!`, which are below one too.
            let after = text.split("test]").skip(1);
            let names = after.filter_map(|rest| rest.split_once("fn ")?.1.split_once('('));
            found.extend(names.map(|(name, _)| name.to_owned()));
        }
    }
}
