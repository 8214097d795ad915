//! The tables of contradictions in `docs/contradictions`: complete, and every test that they name exists.

use std::fs;

use crate::known::{known_tests, root, rows};

/// How many contradictions were found between the sources of each API.
const COUNTS: [(&str, usize); 3] = [("dukanext", 21), ("selorax", 43), ("shoppex", 45)];

/// The pages of the APIs that there are.
fn pages() -> Vec<(&'static str, usize)> {
    let is_there = |(api, _): &(&str, usize)| root(&format!("spec/{api}")).is_dir();
    let pages: Vec<_> = COUNTS.into_iter().filter(is_there).collect();
    let folders = fs::read_dir(root("spec")).unwrap().count();
    assert_eq!(pages.len(), folders, "an API that this test does not know");
    pages
}

#[test]
fn every_contradiction_between_sources_has_its_row() {
    for (page, count) in pages() {
        let rows = rows(&format!("docs/contradictions/{page}.md"));
        assert_eq!(rows.len(), count, "{page}");
        for row in rows {
            assert_eq!(row.len(), 4, "{page}: {row:?}");
            assert!(row.iter().all(|cell| !cell.is_empty()), "{page}: {row:?}");
        }
    }
}

#[test]
fn every_row_names_tests_that_exist_or_says_why_it_has_none() {
    let known = known_tests();
    for (page, _) in pages() {
        for row in rows(&format!("docs/contradictions/{page}.md")) {
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
