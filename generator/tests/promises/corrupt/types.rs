//! Nodes of another JSON type than `OpenAPI` asks for, and values that no type allows.

use fastrand::Rng;

use super::super::nodes::Kind;
use super::super::tree::{Tree, below};
use super::{Corruption, Loss, Sound, choice};

fn text_node() -> Tree {
    Tree::text("wobbly")
}

fn number_node() -> Tree {
    Tree::plain("17")
}

fn list_node() -> Tree {
    Tree::List(vec![Tree::plain("1"), Tree::text("two")])
}

fn map_node() -> Tree {
    Tree::map([("wobbly", Tree::plain("true"))])
}

pub(super) fn text(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let members = [
        (Kind::Info, "title"),
        (Kind::Info, "version"),
        (Kind::Server, "url"),
        (Kind::Tag, "name"),
        (Kind::Operation, "operationId"),
        (Kind::Operation, "summary"),
        (Kind::Operation, "description"),
        (Kind::Parameter, "name"),
        (Kind::Parameter, "in"),
        (Kind::Parameter, "description"),
        (Kind::Response, "description"),
        (Kind::Schema, "type"),
        (Kind::Schema, "format"),
        (Kind::Schema, "pattern"),
        (Kind::Schema, "description"),
        (Kind::SecurityScheme, "type"),
        (Kind::SecurityScheme, "name"),
    ];
    let (path, member) = sound.pick_member(random, &members);
    let value = choice(random, &[list_node(), map_node(), number_node()]);
    sound.replaced(&below(&path, member), value)
}

pub(super) fn list(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let members = [
        (Kind::Root, "tags"),
        (Kind::Root, "servers"),
        (Kind::Operation, "tags"),
        (Kind::Operation, "parameters"),
        (Kind::Operation, "security"),
        (Kind::Schema, "required"),
        (Kind::Schema, "enum"),
        (Kind::Schema, "allOf"),
        (Kind::Schema, "oneOf"),
    ];
    let (path, member) = sound.pick_member(random, &members);
    let value = choice(random, &[text_node(), map_node(), number_node()]);
    sound.replaced(&below(&path, member), value)
}

pub(super) fn mapping(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let members = [
        (Kind::Root, "info"),
        (Kind::Operation, "responses"),
        (Kind::Operation, "requestBody"),
        (Kind::RequestBody, "content"),
        (Kind::MediaType, "schema"),
        (Kind::Parameter, "schema"),
        (Kind::Header, "schema"),
        (Kind::Response, "content"),
        (Kind::Response, "headers"),
        (Kind::Schema, "properties"),
        (Kind::Schema, "items"),
        (Kind::Schema, "discriminator"),
        (Kind::SecurityScheme, "flows"),
        (Kind::Components, "headers"),
        (Kind::Components, "responses"),
        (Kind::Components, "schemas"),
        (Kind::Components, "securitySchemes"),
    ];
    let (path, member) = sound.pick_member(random, &members);
    let value = choice(random, &[text_node(), list_node(), number_node()]);
    sound.replaced(&below(&path, member), value)
}

pub(super) fn flag(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let members = [
        (Kind::Parameter, "required"),
        (Kind::RequestBody, "required"),
        (Kind::Schema, "nullable"),
    ];
    let (path, member) = sound.pick_member(random, &members);
    let value = choice(
        random,
        &[text_node(), list_node(), map_node(), number_node()],
    );
    sound.replaced(&below(&path, member), value)
}

pub(super) fn number(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let members = [(Kind::Schema, "minimum"), (Kind::Schema, "maximum")];
    let (path, member) = sound.pick_member(random, &members);
    let value = choice(random, &[text_node(), list_node(), map_node()]);
    sound.replaced(&below(&path, member), value)
}

/// A whole object that is none.
pub(super) fn node(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let kinds = [
        Kind::Server,
        Kind::Tag,
        Kind::PathItem,
        Kind::Operation,
        Kind::Parameter,
        Kind::MediaType,
        Kind::Response,
        Kind::Header,
        Kind::Schema,
        Kind::SecurityScheme,
    ];
    let kind = choice(random, &kinds);
    let path = sound.pick(random, &[kind], |_| true);
    let value = choice(random, &[text_node(), list_node(), number_node()]);
    let loss = match kind {
        Kind::PathItem | Kind::Operation => Loss::Users,
        _ => Loss::Nothing,
    };
    sound.replaced(&path, value).may_lose(loss)
}

pub(super) fn negative_length(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let type_is = |node: &Tree, name: &str| node.str("type") == Some(name);
    let (kind, members) = choice(
        random,
        &[
            ("string", ["minLength", "maxLength"]),
            ("array", ["minItems", "maxItems"]),
            ("object", ["minProperties", "maxProperties"]),
        ],
    );
    let path = sound.pick(random, &[Kind::Schema], |node| type_is(node, kind));
    let value = choice(random, &["-1", "-9223372036854775808", "-0.5"]);
    sound.with(&path, choice(random, &members), Tree::plain(value))
}

pub(super) fn enum_value(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let path = sound.pick(random, &[Kind::Schema], |node| {
        node.get("enum").is_some() && node.get("type").is_some()
    });
    let node = sound.tree.at(&path).unwrap();
    let list = below(&path, "enum");
    let index = random.usize(0..sound.tree.at(&list).unwrap().items().len());
    let value = if node.str("type") == Some("string") {
        choice(random, &[number_node(), map_node(), list_node()])
    } else {
        choice(random, &[text_node(), map_node(), list_node()])
    };
    sound.replaced(&below(&list, index), value).or_at(list)
}

pub(super) fn type_name(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let path = sound.pick(random, &[Kind::Schema], |node| node.str("type").is_some());
    let name = choice(random, &["strin", "", "String?", "any[]", "\u{0}", "fn"]);
    sound.with(&path, "type", Tree::text(name))
}
