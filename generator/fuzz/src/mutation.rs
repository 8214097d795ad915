//! A part of a description, and changes of it as a careless or hostile author would make them.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::choices::Choices;

/// How many paths a part has at most.
const MOST_PATHS: usize = 4;
/// How many components a part has at most: an input should take milliseconds.
const MOST_COMPONENTS: usize = 40;
/// How many nodes a description may have to be changed further.
const MOST_NODES: usize = 20_000;

/// Names and texts that are no names.
const WORDS: [&str; 26] = [
    "",
    "type",
    "self",
    "Self",
    "crate",
    "_",
    "1",
    "a b",
    "a_b",
    "aB",
    "\"",
    "*/",
    "\\",
    "{id}",
    "#",
    "é",
    "e\u{301}",
    "日本",
    "\u{202e}",
    "\n",
    "\r",
    "Client",
    "Error",
    "Option",
    "unrecognized",
    "new",
];
/// Keywords with values that make sense somewhere.
const KEYWORDS: [(&str, &str); 30] = [
    ("nullable", "true"),
    ("enum", "[\"a\",\"A\",\"\",1,null]"),
    ("default", "\"x\""),
    ("format", "\"date-time\""),
    ("format", "\"int64\""),
    ("format", "\"binary\""),
    ("type", "\"object\""),
    ("type", "\"array\""),
    ("type", "[\"string\",\"null\"]"),
    ("const", "\"fixed\""),
    ("readOnly", "true"),
    ("writeOnly", "true"),
    ("deprecated", "true"),
    ("required", "[\"id\",\"name\",\"nowhere\"]"),
    ("additionalProperties", "{\"type\":\"string\"}"),
    (
        "properties",
        "{\"id\":{\"type\":\"string\"},\"Id\":{\"type\":\"integer\"}}",
    ),
    (
        "discriminator",
        "{\"propertyName\":\"type\",\"mapping\":{\"a\":\"#/components/schemas/A\"}}",
    ),
    ("style", "\"deepObject\""),
    ("explode", "false"),
    ("in", "\"path\""),
    ("name", "\"id\""),
    ("operationId", "\"same\""),
    ("tags", "[\"a\",\"A\"]"),
    ("security", "[{\"a\":[\"b\"]},{}]"),
    (
        "content",
        "{\"multipart/form-data\":{\"schema\":{\"type\":\"object\",\"properties\":{\"f\":{\"type\":\"string\",\"format\":\"binary\"}}}},\"*/*\":{}}",
    ),
    (
        "responses",
        "{\"200\":{\"description\":\"\"},\"2XX\":{\"content\":{\"text/plain\":{}}},\"default\":{}}",
    ),
    ("x-shopwright-name", "\"renamed\""),
    ("x-shopwright-type", "\"decimal\""),
    ("x-shopwright-type-name", "\"Renamed\""),
    ("x-shopwright-three-state", "true"),
];

/// Takes a few paths out of a description, with the components that they lead to.
pub(super) fn part(seed: &Value, choices: &mut Choices<'_>) -> Value {
    let mut part = Map::new();
    let others = seed.as_object().into_iter().flatten();
    for (key, value) in others.filter(|(key, _)| *key != "paths" && *key != "components") {
        part.insert(key.clone(), value.clone());
    }
    let mut paths = Map::new();
    let all: Vec<_> = seed["paths"].as_object().into_iter().flatten().collect();
    if !all.is_empty() {
        for _ in 0..=choices.below(MOST_PATHS) {
            let (path, item) = choices.of(&all);
            paths.insert((*path).clone(), (*item).clone());
        }
    }
    part.insert("paths".to_owned(), Value::Object(paths));
    part.insert("components".to_owned(), json!({}));
    let mut part = Value::Object(part);
    if let Some(schemes) = seed["components"].get("securitySchemes") {
        part["components"]["securitySchemes"] = schemes.clone();
    }
    let (mut known, mut open) = (BTreeSet::new(), Vec::new());
    references(&part, &mut open);
    while let Some(reference) = open.pop().filter(|_| known.len() < MOST_COMPONENTS) {
        let mut words = reference.trim_start_matches("#/components/").splitn(3, '/');
        let (Some(section), Some(name)) = (words.next(), words.next()) else {
            continue;
        };
        let Some(component) = seed["components"][section].get(name) else {
            continue;
        };
        if component.is_object() && known.insert((section.to_owned(), name.to_owned())) {
            references(component, &mut open);
            part["components"][section][name] = component.clone();
        }
    }
    part
}

fn references(node: &Value, found: &mut Vec<String>) {
    match node {
        Value::String(text) if text.starts_with("#/components/") => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        Value::Object(map) => map.values().for_each(|value| references(value, found)),
        _ => {}
    }
}

/// Changes one node.
pub(super) fn change(document: &mut Value, seeds: &[Value], choices: &mut Choices<'_>) {
    let nodes = count(document);
    if nodes > MOST_NODES {
        return;
    }
    let target = choices.below(nodes);
    let what = choices.below(10);
    let other = match what {
        5 => random_of(choices.of(seeds), choices),
        6 => random_of(document, choices),
        _ => Value::Null,
    };
    let names: Vec<String> = match what {
        3 => components(document),
        _ => Vec::new(),
    };
    let Some(node) = nth(document, &mut target.clone()) else {
        return;
    };
    match what {
        0 => swap(node, choices),
        1 => drop(remove(node, choices)),
        2 => duplicate(node, choices),
        3 => retarget(node, &names, choices),
        4 => rename(node, choices),
        5 | 6 => *node = other,
        7 => {
            let key = *choices.of(&["allOf", "oneOf", "anyOf"]);
            *node = json!({ key: [node.take(), { "type": "string" }] });
        }
        8 => {
            let (key, value) = *choices.of(&KEYWORDS);
            if let (Value::Object(map), Ok(value)) = (node, serde_json::from_str(value)) {
                map.insert(key.to_owned(), value);
            }
        }
        _ => {
            if node.is_string() {
                *node = json!(choices.of(&WORDS));
            }
        }
    }
}

fn count(node: &Value) -> usize {
    1 + match node {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(map) => map.values().map(count).sum::<usize>(),
        _ => 0,
    }
}

/// Finds a node by its number, from the root on.
fn nth<'v>(node: &'v mut Value, number: &mut usize) -> Option<&'v mut Value> {
    if *number == 0 {
        return Some(node);
    }
    *number -= 1;
    match node {
        Value::Array(items) => items.iter_mut().find_map(|item| nth(item, number)),
        Value::Object(map) => map.values_mut().find_map(|value| nth(value, number)),
        _ => None,
    }
}

fn random_of(document: &Value, choices: &mut Choices<'_>) -> Value {
    let mut node = document;
    loop {
        let next: Vec<&Value> = match node {
            Value::Array(items) => items.iter().collect(),
            Value::Object(map) => map.values().collect(),
            _ => Vec::new(),
        };
        if next.is_empty() || choices.below(6) == 0 {
            return if count(node) > MOST_NODES / 10 {
                Value::Null
            } else {
                node.clone()
            };
        }
        node = *choices.of(&next);
    }
}

fn components(document: &Value) -> Vec<String> {
    let sections = document["components"].as_object().into_iter().flatten();
    let names = |(section, all): (&String, &Value)| {
        let names = all.as_object().into_iter().flatten();
        let name = |(name, _): (&String, &Value)| format!("#/components/{section}/{name}");
        names.map(name).collect::<Vec<_>>()
    };
    sections.flat_map(names).collect()
}

fn swap(node: &mut Value, choices: &mut Choices<'_>) {
    let old = node.take();
    *node = match choices.below(10) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(-1),
        3 => json!(1e300),
        4 => json!(u64::MAX),
        5 => json!(""),
        6 => json!([]),
        7 => json!({}),
        8 => json!([old]),
        _ => json!({ "x": old }),
    };
}

fn remove(node: &mut Value, choices: &mut Choices<'_>) -> Option<(String, Value)> {
    match node {
        Value::Object(map) if !map.is_empty() => {
            let key = map.keys().nth(choices.below(map.len()))?.clone();
            map.remove_entry(&key)
        }
        Value::Array(items) if !items.is_empty() => {
            let index = choices.below(items.len());
            Some((String::new(), items.remove(index)))
        }
        _ => None,
    }
}

/// Repeats an entry under a name that is the same to people.
fn duplicate(node: &mut Value, choices: &mut Choices<'_>) {
    match node {
        Value::Object(map) if !map.is_empty() => {
            let number = choices.below(map.len());
            let Some((key, value)) = map.iter().nth(number) else {
                return;
            };
            let other = match choices.below(5) {
                0 => key.to_uppercase(),
                1 => key.to_lowercase(),
                2 => format!("{key}_"),
                3 => format!("-{key}"),
                _ => key.replace('_', "-"),
            };
            let value = value.clone();
            map.insert(other, value);
        }
        Value::Array(items) if !items.is_empty() => {
            let item = items[choices.below(items.len())].clone();
            items.push(item);
        }
        _ => {}
    }
}

fn retarget(node: &mut Value, names: &[String], choices: &mut Choices<'_>) {
    let target = match choices.below(8) {
        0 => "#".to_owned(),
        1 => "#/paths".to_owned(),
        2 => "#/components/schemas/Nowhere".to_owned(),
        3 => "other.yaml#/x".to_owned(),
        _ if names.is_empty() => "#/info".to_owned(),
        4 => format!("{}/properties/id", choices.of(names)),
        _ => choices.of(names).clone(),
    };
    match node {
        Value::Object(map) => drop(map.insert("$ref".to_owned(), Value::String(target))),
        Value::String(text) if text.starts_with('#') => *text = target,
        node => *node = json!({ "$ref": target }),
    }
}

fn rename(node: &mut Value, choices: &mut Choices<'_>) {
    if let Value::Object(map) = node {
        let number = choices.below(map.len().max(1));
        let Some(key) = map.keys().nth(number).cloned() else {
            return;
        };
        let value = map.remove(&key).unwrap_or_default();
        map.insert((*choices.of(&WORDS)).to_owned(), value);
    }
}
