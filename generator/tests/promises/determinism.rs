//! The output is a function of the document's meaning.

use super::generate::{assert_same, description, generate, lock, overlay, selorax};
use super::text::Text;
use super::tree::Tree;

const SEEDS: [u64; 5] = [1, 2, 3, 1001, 0xdead_beef];

#[test]
fn the_tests_write_what_they_read() {
    let tree = Tree::read(description());
    for text in [Text::yaml(&tree), Text::json(&tree)] {
        assert_eq!(Tree::read(&text.text), tree);
        let words = [
            "paths",
            "/api/apps/v1/orders",
            "get",
            "parameters",
            "1",
            "in",
        ];
        let lines = text.lines_of(&super::tree::path(words));
        let line = text.text.lines().nth(lines[0] - 1).unwrap();
        assert!(
            line.trim_start().trim_matches('"').starts_with("in"),
            "{line}"
        );
    }
}

#[test]
fn two_runs_give_the_same_bytes() {
    let again = generate(description(), Some(overlay()), lock());
    assert_same(again.files(), selorax().files(), "second run");
    assert!(again.lock == selorax().lock);
}

#[test]
fn the_order_of_keys_does_not_matter() {
    for seed in SEEDS {
        let shuffled = |text: &str| {
            let mut tree = Tree::read(text);
            tree.shuffle(&mut fastrand::Rng::with_seed(seed));
            assert_ne!(Text::yaml(&tree).text, Text::yaml(&Tree::read(text)).text);
            tree
        };
        let (document, additions) = (shuffled(description()), shuffled(overlay()));
        let forms = [
            (
                "YAML",
                Text::yaml(&document).text,
                Text::yaml(&additions).text,
            ),
            (
                "JSON",
                Text::json(&document).text,
                Text::json(&additions).text,
            ),
        ];
        for (form, document, additions) in forms {
            let outcome = generate(&document, Some(&additions), lock());
            let why = format!("{form}, seed {seed}");
            assert_same(outcome.files(), selorax().files(), &why);
            assert!(outcome.lock == selorax().lock, "{why}: names.lock");
            assert_eq!(outcome.complaints().next(), None, "{why}");
        }
    }
}

#[test]
fn the_order_of_keys_does_not_matter_to_the_first_names_either() {
    let plain = generate(description(), None, "");
    for seed in SEEDS {
        let mut tree = Tree::read(description());
        tree.shuffle(&mut fastrand::Rng::with_seed(seed));
        let outcome = generate(&Text::yaml(&tree).text, None, "");
        assert_same(
            outcome.files(),
            plain.files(),
            &format!("no overlay, seed {seed}"),
        );
        assert!(outcome.lock == plain.lock);
    }
}

#[test]
fn yaml_and_json_of_one_document_give_the_same_bytes() {
    let tree = Tree::read(description());
    for text in [Text::yaml(&tree), Text::json(&tree)] {
        let outcome = generate(&text.text, Some(overlay()), lock());
        assert_same(outcome.files(), selorax().files(), "written anew");
    }
}
