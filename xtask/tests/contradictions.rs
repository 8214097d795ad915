//! The tables of contradictions in `docs/contradictions`: complete, and every test that they name exists.
#![allow(
    clippy::unwrap_used,
    reason = "a panic is how a test fails, in its helpers too"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// How many contradictions were found between the sources of each API.
const COUNTS: [(&str, usize); 3] = [("dukanext", 21), ("selorax", 43), ("shoppex", 45)];

/// Folders that have tests.
const TESTED: [&str; 4] = ["examples", "generator", "runtime", "xtask"];

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// The rows of a page's table, as cells.
fn rows(page: &str) -> Vec<Vec<String>> {
    let text = fs::read_to_string(root(&format!("docs/contradictions/{page}.md"))).unwrap();
    let rows = text.lines().filter(|line| line.starts_with("| "));
    let cells = |row: &str| {
        let row = row.trim_matches('|').replace("\\|", "¦");
        row.split('|').map(|cell| cell.trim().to_owned()).collect()
    };
    rows.skip(1).map(cells).collect()
}

/// The pages of the APIs that there are.
fn pages() -> Vec<(&'static str, usize)> {
    let is_there = |(api, _): &(&str, usize)| root(&format!("spec/{api}")).is_dir();
    let pages: Vec<_> = COUNTS.into_iter().filter(is_there).collect();
    let folders = fs::read_dir(root("spec")).unwrap().count();
    assert_eq!(pages.len(), folders, "an API that this test does not know");
    pages
}

/// Collects the names of test functions below a folder.
fn tests(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            tests(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let after = text.split("test]").skip(1);
            let names = after.filter_map(|rest| rest.split_once("fn ")?.1.split_once('('));
            found.extend(names.map(|(name, _)| name.to_owned()));
        }
    }
}

#[test]
fn every_contradiction_between_sources_has_its_row() {
    for (page, count) in pages() {
        let rows = rows(page);
        assert_eq!(rows.len(), count, "{page}");
        for row in rows {
            assert_eq!(row.len(), 4, "{page}: {row:?}");
            assert!(row.iter().all(|cell| !cell.is_empty()), "{page}: {row:?}");
        }
    }
}

#[test]
fn every_row_names_tests_that_exist_or_says_why_it_has_none() {
    let mut known = BTreeSet::new();
    for folder in TESTED {
        tests(&root(folder), &mut known);
    }
    for (page, _) in pages() {
        for row in rows(page) {
            let shown = &row[3];
            if shown
                .strip_prefix("none: ")
                .is_some_and(|why| why.len() > 10)
            {
                continue;
            }
            for name in shown.split(", ") {
                let name = name
                    .strip_prefix('`')
                    .and_then(|name| name.strip_suffix('`'));
                let name = name.unwrap_or_else(|| panic!("{page}: {row:?}"));
                assert!(known.contains(name), "{page}: there is no test {name}");
            }
        }
    }
}
