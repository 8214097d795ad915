//! The table of `docs/guarantees.md`: each promise names how it is kept, tests that exist, and its limits.

use crate::known::{known_tests, root, rows};

const PAGE: &str = "docs/guarantees.md";

/// What stands between backticks.
fn quoted(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

/// The quoted names that have the form of a test's: words joined by `_`, four at least.
fn named_tests(cell: &str) -> Vec<&str> {
    let is_test =
        |name: &&str| name.split('_').count() >= 4 && !name.contains(['/', ':', '.', ' ']);
    quoted(cell).filter(is_test).collect()
}

/// The quoted paths.
fn named_paths(cell: &str) -> Vec<&str> {
    quoted(cell).filter(|name| name.contains('/')).collect()
}

#[test]
fn every_promise_names_its_mechanism_a_test_that_exists_and_its_limits() {
    let known = known_tests();
    let rows = rows(PAGE);
    assert!(rows.len() >= 20, "{} promises", rows.len());
    for row in rows {
        assert_eq!(row.len(), 4, "{row:?}");
        assert!(row.iter().all(|cell| !cell.is_empty()), "{row:?}");
        let tests = named_tests(&row[2]);
        assert!(!tests.is_empty(), "no test: {row:?}");
        for name in tests {
            assert!(known.contains(name), "there is no test {name}");
        }
        for path in named_paths(&row[2]) {
            assert!(root(path).exists(), "there is no {path}");
        }
    }
}
