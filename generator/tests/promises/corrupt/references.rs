//! References that lead nowhere, to something else, or back to themselves.

use fastrand::Rng;

use super::super::nodes::Kind;
use super::super::tree::{Path, Tree, below, path};
use super::{Corruption, Sound, choice};

/// Picks a reference: the path of `$ref`, and what refers.
fn reference(sound: &Sound<'_>, random: &mut Rng) -> (Kind, Path) {
    let kinds = [Kind::Schema, Kind::Response, Kind::Header];
    let wanted = choice(random, &kinds);
    let is_one = |(kind, path): &&(Kind, Path)| {
        *kind == wanted && sound.tree.at(path).unwrap().get("$ref").is_some()
    };
    let all: Vec<_> = sound.nodes.iter().filter(is_one).collect();
    let (kind, path) = random.choice(all).unwrap();
    (*kind, below(path, "$ref"))
}

pub(super) fn dangling(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let (_, path) = reference(sound, random);
    let target = choice(
        random,
        &[
            "#/components/schemas/NoSuchThing",
            "#/components/nowhere/Order",
            "#/paths/~1none/get",
            "#/components/schemas/Order/properties/none",
            "#/tags/99",
        ],
    );
    sound.replaced(&path, Tree::text(target))
}

pub(super) fn malformed(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let (_, path) = reference(sound, random);
    let target = choice(
        random,
        &[
            "",
            "#",
            "#components/schemas/Order",
            "Order",
            "other.yaml#/Order",
            "https://example.com/openapi.yaml#/components/schemas/Order",
            "../../../../etc/passwd",
            "#/components/schemas/%zz",
            "#/components/schemas/*/#[x]",
        ],
    );
    let value = choice(
        random,
        &[Tree::text(target), Tree::plain("5"), Tree::List(vec![])],
    );
    sound.replaced(&path, value)
}

pub(super) fn of_another_kind(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let (kind, path) = reference(sound, random);
    let of_schemas = "#/components/schemas/Order";
    let of_responses = "#/components/responses/NotFound";
    let of_headers = "#/components/headers/RateLimit-Limit";
    let others = match kind {
        Kind::Schema => [of_responses, of_headers, "#/info", "#/paths", "#/tags"],
        Kind::Response => [of_schemas, of_headers, "#/info", "#/paths", "#/tags"],
        _ => [of_schemas, of_responses, "#/info", "#/paths", "#/tags"],
    };
    let target = choice(random, &others);
    let there = super::super::tree::of_reference(target).unwrap();
    sound.replaced(&path, Tree::text(target)).or_at(there)
}

/// A component that is a reference to itself, directly or inside of `allOf` or `items`.
pub(super) fn cycle(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let (section, name) = choice(
        random,
        &[
            ("responses", "NotFound"),
            ("headers", "RateLimit-Limit"),
            ("schemas", "Order"),
            ("schemas", "Charge"),
            ("schemas", "ProductResponse"),
            ("schemas", "WebhookTopic"),
            ("schemas", "MetafieldResourceType"),
        ],
    );
    let at = path(["components", section, name]);
    let itself = Tree::reference(&format!("#/components/{section}/{name}"));
    if section != "schemas" {
        return sound.replaced(&at, itself).or_at(below(&at, "$ref"));
    }
    let list = || Tree::List(vec![itself.clone()]);
    let (member, inner, value) = choice(
        random,
        &[
            ("$ref", "", itself.clone()),
            ("allOf", "0", Tree::map([("allOf", list())])),
            ("oneOf", "0", Tree::map([("oneOf", list())])),
            ("items", "$ref", {
                let kind = ("type", Tree::text("array"));
                Tree::map([kind, ("items", itself.clone())])
            }),
        ],
    );
    let corruption = sound.replaced(&at, value);
    let deeper = below(&below(&at, member), inner);
    let deepest = below(&deeper, "$ref");
    corruption
        .or_at(below(&at, member))
        .or_at(deeper)
        .or_at(deepest)
}

pub(super) fn mapping(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let has_mapping = |node: &Tree| node.get("discriminator").is_some();
    let node = sound.pick(random, &[Kind::Schema], has_mapping);
    let discriminator = below(&node, "discriminator");
    let mapping = below(&discriminator, "mapping");
    let entries = sound.tree.at(&mapping).unwrap().entries();
    let entry = below(&mapping, &entries[random.usize(0..entries.len())].0);
    let corruption = match random.u8(0..6) {
        0 => sound.replaced(&entry, Tree::text("#/components/schemas/NoSuchThing")),
        1 => sound.replaced(&entry, Tree::text("#/components/schemas/Wallet")),
        2 => sound.replaced(&entry, Tree::plain("5")),
        3 => sound.replaced(&mapping, Tree::text("wobbly")),
        4 => sound.with(
            &discriminator,
            "propertyName",
            Tree::text("no_such_property"),
        ),
        _ => sound.without(&discriminator, "propertyName"),
    };
    corruption.or_at(discriminator)
}
