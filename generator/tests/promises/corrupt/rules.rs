//! Values of the right type that `OpenAPI` does not allow where they are.

use fastrand::Rng;

use super::super::nodes::Kind;
use super::super::tree::{Tree, below, path};
use super::{Corruption, Loss, Sound, choice};

pub(super) fn style(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let node = sound.pick(random, &[Kind::Parameter], |_| true);
    let of_path = sound.tree.at(&node).unwrap().str("in") == Some("path");
    let not_here = if of_path { "deepObject" } else { "matrix" };
    let value = choice(random, &["wobbly", "", "Form", not_here]);
    sound.with(&node, "style", Tree::text(value))
}

pub(super) fn place(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let node = sound.pick(random, &[Kind::Parameter], |_| true);
    let value = choice(random, &["somewhere", "", "Query", "body"]);
    sound
        .with(&node, "in", Tree::text(value))
        .or_at(node.clone())
        // A variable of the path may be left without its parameter.
        .or_at(node[..2].to_vec())
}

pub(super) fn missing(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let members = [
        (Kind::Root, "info"),
        (Kind::Info, "title"),
        (Kind::Info, "version"),
        (Kind::Server, "url"),
        (Kind::Tag, "name"),
        (Kind::Operation, "responses"),
        (Kind::Parameter, "name"),
        (Kind::Parameter, "in"),
        (Kind::Parameter, "schema"),
        (Kind::RequestBody, "content"),
        (Kind::Response, "description"),
        (Kind::Schema, "items"),
        (Kind::SecurityScheme, "type"),
        (Kind::SecurityScheme, "in"),
        (Kind::SecurityScheme, "name"),
        (Kind::SecurityScheme, "flows"),
    ];
    let (node, member) = sound.pick_member(random, &members);
    sound.without(&node, member)
}

pub(super) fn unknown_member(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let members = [
        (Kind::Operation, "summary", "sumary"),
        (Kind::Parameter, "description", "descripton"),
        (Kind::Schema, "properties", "proprties"),
        (Kind::Schema, "nullable", "nulable"),
        (Kind::Schema, "format", "#[format]"),
        (Kind::Schema, "enum", "enum\u{0}"),
        (Kind::Response, "headers", "*/ headers"),
        (Kind::RequestBody, "required", "Required"),
    ];
    let (kind, member, to) = choice(random, &members);
    let node = sound.pick(random, &[kind], |node| node.get(member).is_some());
    sound.renamed(&node, member, to)
}

pub(super) fn status(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let node = sound.pick(random, &[Kind::Operation], |node| {
        node.get("responses").is_some()
    });
    let responses = below(&node, "responses");
    let all = sound.tree.at(&responses).unwrap().entries();
    let old = all[random.usize(0..all.len())].0.clone();
    let bad = choice(
        random,
        &[
            "2000",
            "ok",
            "20x",
            "99",
            "-1",
            "",
            "default ",
            "２００",
            "000",
            "0200",
            "*/",
        ],
    );
    sound.renamed(&responses, &old, bad)
}

pub(super) fn path_template(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let paths = path(["paths"]);
    let all = sound.tree.at(&paths).unwrap().entries();
    let with_variable: Vec<_> = all.iter().filter(|(key, _)| key.contains('{')).collect();
    let old = random.choice(with_variable).unwrap().0.clone();
    let (open, close) = (old.find('{').unwrap(), old.find('}').unwrap());
    let mut new = old.clone();
    match random.u8(0..6) {
        0 => new.truncate(close),
        1 => drop(new.remove(open)),
        2 => new.replace_range(open + 1..close, "unknown"),
        3 => new.replace_range(open + 1..close, ""),
        4 => new.insert(open, '{'),
        _ => drop(new.remove(0)),
    }
    let mut corruption = sound.renamed(&paths, &old, &new).may_lose(Loss::Users);
    // The parameter that has no variable now is as good a place.
    let item = below(&paths, &new);
    for (method, operation) in sound.tree.at(&below(&paths, &old)).unwrap().entries() {
        let parameters = operation
            .get("parameters")
            .map(Tree::items)
            .unwrap_or_default();
        let count = parameters.len();
        for index in 0..count {
            let list = below(&below(&item, method), "parameters");
            let parameter = below(&list, index);
            corruption = corruption.or_at(below(&parameter, "name")).or_at(parameter);
        }
    }
    corruption
}

pub(super) fn security(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let node = sound.pick(random, &[Kind::Operation], |node| {
        node.get("security")
            .is_some_and(|list| !list.items().is_empty())
    });
    let list = below(&node, "security");
    let alternative = below(
        &list,
        random.usize(0..sound.tree.at(&list).unwrap().items().len()),
    );
    let names = sound.tree.at(&alternative).unwrap().entries();
    let old = names[random.usize(0..names.len())].0.clone();
    let new = choice(random, &["no_such_scheme", "", "oauth2 ", "\"*/#[x]"]);
    sound.renamed(&alternative, &old, new).or_at(alternative)
}

pub(super) fn scheme(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let section = path(["components", "securitySchemes"]);
    let key = below(
        &section,
        choice(random, &["clientId", "clientSecret", "storeId"]),
    );
    let flows = below(&below(&section, "oauth2"), "flows");
    match random.u8(0..6) {
        0 => sound.with(&key, "type", Tree::text("magic")),
        1 => sound.with(&key, "in", Tree::text("body")),
        2 => sound.with(&key, "name", Tree::text("X Bad\r\nHeader: 1")),
        3 => sound.with(&key, "name", Tree::text("")),
        4 => sound.renamed(&flows, "authorizationCode", "authorisationCode"),
        _ => sound.without(&below(&flows, "authorizationCode"), "tokenUrl"),
    }
}

pub(super) fn pattern(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let node = sound.pick(random, &[Kind::Schema], |node| {
        node.str("pattern").is_some()
    });
    let value = choice(
        random,
        &["[", "(", "a)", "*", "x{3,1}", "\\", "[z-a]", "(?<n"],
    );
    sound.with(&node, "pattern", Tree::text(value))
}

pub(super) fn method(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let node = sound.pick(random, &[Kind::Operation], |_| true);
    let (method, item) = node.split_last().unwrap();
    let new = choice(random, &["fetch", "GET", "", "get post", "#[get]"]);
    sound.renamed(item, method, new).may_lose(Loss::Users)
}

pub(super) fn required(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    // The overlay takes the list of some away.
    let nullable_data = ["properties", "data", "nullable"].map(str::to_owned);
    let node = sound.pick(random, &[Kind::Schema], |node| {
        let has_both = node.get("required").is_some() && node.get("properties").is_some();
        has_both && node.at(&nullable_data).is_none()
    });
    let list = below(&node, "required");
    let index = random.usize(0..sound.tree.at(&list).unwrap().items().len());
    let value = choice(
        random,
        &[Tree::text("no_such"), Tree::text(""), Tree::plain("5")],
    );
    sound.replaced(&below(&list, index), value).or_at(list)
}

pub(super) fn media_type(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let node = sound.pick(random, &[Kind::RequestBody], |node| {
        node.get("content").is_some()
    });
    let content = below(&node, "content");
    let old = sound.tree.at(&content).unwrap().entries()[0].0.clone();
    let new = choice(
        random,
        &["application json", "", "json", "text/plain\r\nX: 1", "\"*/"],
    );
    sound.renamed(&content, &old, new)
}

pub(super) fn version(sound: &Sound<'_>, random: &mut Rng) -> Corruption {
    let value = choice(
        random,
        &[
            Tree::text("2.0"),
            Tree::text("4.0.0"),
            Tree::text(""),
            Tree::text("three"),
            Tree::List(vec![]),
        ],
    );
    let root = Vec::new();
    let corruption = match random.u8(0..4) {
        0 => sound
            .renamed(&root, "openapi", "swagger")
            .or_at(root.clone()),
        1 => sound.without(&root, "openapi"),
        _ => sound.with(&root, "openapi", value),
    };
    corruption.may_lose(Loss::Document)
}
