//! Texts that are no YAML, and mappings with a key twice.

use fastrand::Rng;

use super::super::nodes::Kind;
use super::super::tree::{Tree, below};
use super::{Corruption, Loss, Sound, choice};

pub(super) fn duplicate_key(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let kinds = [
        Kind::Operation,
        Kind::Parameter,
        Kind::Schema,
        Kind::Response,
        Kind::Info,
        Kind::PathItem,
    ];
    let kind = choice(random, &kinds);
    let node = sound.pick(random, &[kind], |node| !node.entries().is_empty());
    let entries = sound.tree.at(&node).unwrap().entries();
    let (key, _) = entries[random.usize(0..entries.len())].clone();
    let place = below(&node, &key);
    let mut corruption = sound.replaced(&place, sound.tree.at(&place).unwrap().clone());
    let value = choice(
        random,
        &[Tree::text("again"), Tree::plain("5"), Tree::List(vec![])],
    );
    corruption.what = format!("{key} twice");
    let entries = corruption.tree.at_mut(&node).entries_mut();
    entries.insert(random.usize(0..=entries.len()), (key, value));
    // Which of the two is the wrong one, nobody can know; the first one is kept.
    corruption.may_lose(Loss::Users)
}

pub(super) fn broken_text(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let kinds = [
        Kind::Operation,
        Kind::Parameter,
        Kind::Schema,
        Kind::Response,
        Kind::Info,
    ];
    let kind = choice(random, &kinds);
    let member = |node: &Tree| matches!(node.get("description"), Some(Tree::Text(_)));
    let node = sound.pick(random, &[kind], member);
    let text = choice(
        random,
        &[
            "a: b: c",
            "\"\\q\"",
            "@text",
            "`text`",
            "*unknown",
            "- text",
            "}",
            "]",
            "%text: [a",
            "\"a\" b",
            "'a' b",
            "&a &b text",
            "\"\\ud800\"",
            "!!int text: more",
        ],
    );
    sound
        .replaced(&below(&node, "description"), Tree::Raw(text.to_owned()))
        .may_lose(Loss::Document)
}
