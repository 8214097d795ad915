//! Names that users rely on do not depend on what providers rename: operationIds and schema names.

use std::collections::BTreeMap;

use super::code::public_items;
use super::generate::{assert_same, description, generate, lock, overlay, selorax};
use super::nodes::METHODS;
use super::text::Text;
use super::tree::Tree;

/// Gives every operation and every schema another name, and follows it wherever the name is used.
fn renamed(
    mut operation: impl FnMut(&str) -> String,
    mut schema: impl FnMut(&str) -> String,
) -> Tree {
    let mut tree = Tree::read(description());
    let mut ids = 0;
    for (_, item) in tree.at_mut(&["paths".to_owned()]).entries_mut() {
        for (method, node) in item.entries_mut() {
            if METHODS.contains(&method.as_str()) {
                let name = operation(node.str("operationId").unwrap());
                node.set("operationId", Tree::text(name));
                ids += 1;
            }
        }
    }
    assert_eq!(ids, 61);
    let schemas = ["components".to_owned(), "schemas".to_owned()];
    let mut names = BTreeMap::new();
    for (name, _) in tree.at_mut(&schemas).entries_mut() {
        let new = schema(name);
        names.insert(
            format!("#/components/schemas/{name}"),
            format!("#/components/schemas/{new}"),
        );
        *name = new;
    }
    // References, and mappings of discriminators: both are written as this text and nothing else is.
    let mut followed = 0;
    tree.change(&mut |node| {
        if let Tree::Text(text) = node {
            if let Some(new) = names.get(text.as_str()) {
                new.clone_into(text);
                followed += 1;
            }
        }
    });
    assert!(followed > 100, "{followed}");
    let left = Text::yaml(&tree).text;
    assert_eq!(
        names
            .keys()
            .find(|name| left.contains(&format!("'{name}'"))),
        None
    );
    tree
}

fn assert_unchanged(tree: &Tree, why: &str) {
    let outcome = generate(&Text::yaml(tree).text, Some(overlay()), lock());
    let complaint = outcome.complaints().next();
    assert!(complaint.is_none(), "{why}: {complaint:?}");
    let (now, before) = (
        public_items(outcome.files()),
        public_items(selorax().files()),
    );
    let changed: Vec<_> = now.symmetric_difference(&before).take(5).collect();
    assert!(changed.is_empty(), "{why}: {changed:#?}");
    assert_same(outcome.files(), selorax().files(), why);
    let (now, before) = (
        without_origins(&outcome.lock),
        without_origins(&selorax().lock),
    );
    let changed = now.iter().zip(&before).find(|(now, before)| now != before);
    assert_eq!(changed, None, "{why}: names.lock");
    assert_eq!(now.len(), before.len(), "{why}: names.lock");
}

/// The lines of names.lock without what a type is called in the description, which is the last choice
/// for finding it again.
fn without_origins(lock: &str) -> Vec<&str> {
    let name = |line| str::split(line, " from ").next().unwrap_or_default();
    lock.lines().map(name).collect()
}

#[test]
fn names_survive_when_everything_is_renamed_alike() {
    let tree = renamed(|id| format!("{id}_v2"), |name| format!("Api{name}Dto"));
    assert_unchanged(&tree, "prefixed");
}

#[test]
fn names_survive_when_everything_is_named_after_nothing() {
    for seed in [7, 8] {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut word = |first: char| {
            let letters: String = (0..12).map(|_| random.lowercase()).collect();
            format!("{first}{letters}")
        };
        let ids: Vec<_> = (0..61).map(|_| word('o')).collect();
        let mut ids = ids.into_iter();
        let tree = renamed(|_| ids.next().unwrap(), |_| word('T'));
        assert_unchanged(&tree, &format!("seed {seed}"));
    }
}

#[test]
fn names_survive_when_they_are_exchanged() {
    let names: Vec<_> = Tree::read(description())
        .at(&["components".to_owned(), "schemas".to_owned()])
        .unwrap()
        .entries()
        .iter()
        .map(|(name, _)| name.clone())
        .collect();
    let mut others = names.iter().rev();
    let mut id = 0;
    let tree = renamed(
        |_| {
            id += 1;
            format!("list_orders_{id}")
        },
        |_| others.next().unwrap().clone(),
    );
    assert_unchanged(&tree, "exchanged");
}

#[test]
fn without_the_lock_names_would_change() {
    let tree = renamed(|id| format!("{id}_v2"), |name| format!("Api{name}Dto"));
    let outcome = generate(&Text::yaml(&tree).text, Some(overlay()), "");
    assert!(public_items(outcome.files()) != public_items(selorax().files()));
}
