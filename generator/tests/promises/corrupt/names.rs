//! Names that are empty, too long, taken, or no names at all.

use fastrand::Rng;

use super::super::nodes::Kind;
use super::super::tree::{Tree, below, path};
use super::{Corruption, Sound, choice};

/// Names of which a client cannot make its own.
pub(crate) fn bad(random: &mut Rng) -> String {
    let names = [
        "",
        " ",
        "\u{0}",
        "a\nb",
        "\u{202e}gpj",
        "\"; drop(self); \"",
        "*/ fn evil() {} /*",
        "#[cfg(any())]",
        "{}",
        "..\\..\\etc\\passwd",
        "",
    ];
    match random.usize(0..names.len()) {
        10 => "x".repeat(10_000),
        index => names[index].to_owned(),
    }
}

pub(super) fn operation_id(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let node = sound.pick(random, &[Kind::Operation], |_| true);
    sound.with(&node, "operationId", Tree::text(bad(random)))
}

pub(super) fn operation_id_twice(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let node = sound.pick(random, &[Kind::Operation], |_| true);
    let mut other = node.clone();
    while other == node {
        other = sound.pick(random, &[Kind::Operation], |_| true);
    }
    let id = below(&other, "operationId");
    let taken = sound.tree.at(&id).unwrap().clone();
    sound.with(&node, "operationId", taken).or_at(id)
}

pub(super) fn parameter(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let node = sound.pick(random, &[Kind::Parameter], |_| true);
    sound
        .with(&node, "name", Tree::text(bad(random)))
        .or_at(node.clone())
        // A variable of the path may be left without its parameter.
        .or_at(node[..2].to_vec())
}

pub(super) fn component(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let section = choice(
        random,
        &["schemas", "responses", "headers", "securitySchemes"],
    );
    let section = path(["components", section]);
    let all = sound.tree.at(&section).unwrap().entries();
    let old = all[random.usize(0..all.len())].0.clone();
    let new = bad(random);
    let mut corruption = sound.renamed(&section, &old, &new);
    // Whatever refers to it dangles now, which is said where it does.
    let reference = format!("#/components/{}/{old}", section[1]);
    sound.tree.walk(&mut |path, node| {
        let named = path.len() == 7 && path[4] == "security" && path[6] == old;
        if *node == Tree::text(reference.as_str()) || named {
            corruption.places.push(path.clone());
        }
    });
    corruption
}

pub(super) fn parameter_twice(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let node = sound.pick(random, &[Kind::Operation], |node| {
        node.get("parameters")
            .is_some_and(|list| !list.items().is_empty())
    });
    let list = below(&node, "parameters");
    let mut corruption = sound.replaced(&list, sound.tree.at(&list).unwrap().clone());
    let parameters = corruption.tree.at_mut(&list).items_mut();
    let twice = parameters[random.usize(0..parameters.len())].clone();
    parameters.push(twice);
    corruption.places = vec![below(&list, parameters.len() - 1)];
    corruption.what = String::from("a parameter listed twice");
    corruption
}
