//! What nodes of other files are called as components. Not their Rust names: those are made of these.

use std::collections::BTreeSet;

use crate::diagnostic::Pointer;
use crate::grammar::Kind;

/// The longest name that is made.
const MAX: usize = 100;

/// The section of components where objects of that kind are kept.
pub(super) fn section(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Schema => "schemas",
        Kind::Response => "responses",
        Kind::Parameter => "parameters",
        Kind::Example => "examples",
        Kind::RequestBody => "requestBodies",
        Kind::Header => "headers",
        Kind::SecurityScheme => "securitySchemes",
        Kind::Link => "links",
        Kind::Callback => "callbacks",
        Kind::PathItem => "pathItems",
        _ => return None,
    })
}

/// The name that a node has by itself: its key, or that of its file (`models/Order.yaml` is `Order`).
pub(super) fn natural(path: &str, pointer: &Pointer) -> String {
    let key = pointer.last().map(|key| clean(&key)).filter(|key| {
        let is_index = key.bytes().all(|byte| byte.is_ascii_digit());
        !is_index && !matches!(key.as_str(), "schema" | "items")
    });
    key.unwrap_or_else(|| {
        let file = of_file(path);
        match pointer.last() {
            None => file,
            Some(last) => clean(&format!("{file}_{last}")),
        }
    })
}

/// Finds a name that is not `taken`: the natural one, one with what it is in, or one with a number.
pub(super) fn free(path: &str, pointer: &Pointer, taken: &BTreeSet<String>) -> String {
    let natural = natural(path, pointer);
    let around = match path.rsplit_once('/') {
        Some((folder, _)) if pointer.is_root() => of_file(folder),
        _ => of_file(path),
    };
    let longer = clean(&format!("{around}_{natural}"));
    let numbered = (2..).map(|number: usize| format!("{natural}_{number}"));
    [natural.clone(), longer]
        .into_iter()
        .chain(numbered)
        .find(|name| !taken.contains(name))
        .unwrap_or(natural)
}

fn of_file(path: &str) -> String {
    let mut parts = path.rsplit('/');
    let last = parts.next().unwrap_or_default();
    let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem);
    match (stem, parts.next()) {
        ("index" | "_index", Some(folder)) => clean(folder),
        _ => clean(stem),
    }
}

/// Keeps what names of components may have.
fn clean(text: &str) -> String {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let name: String = text
        .chars()
        .map(|c| if fits(c) { c } else { '_' })
        .collect();
    let name: String = name.trim_matches('_').chars().take(MAX).collect();
    if name.is_empty() {
        "external".to_owned()
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_is_called_by_its_key_or_its_file() {
        for (path, pointer, expected) in [
            ("models/Order.yaml", "", "Order"),
            ("common.yaml", "/definitions/Money", "Money"),
            ("models/order/index.yaml", "", "order"),
            ("paths.yaml", "/~1orders~1{id}", "orders__id"),
            ("a.json", "/allOf/0", "a_0"),
            ("..yaml", "", "."),
            ("größe.yaml", "", "gr__e"),
        ] {
            let pointer = Pointer::parse(pointer).unwrap();
            assert_eq!(natural(path, &pointer), expected, "{path}{pointer}");
        }
    }

    #[test]
    fn a_name_that_is_taken_gets_what_it_is_in_and_then_a_number() {
        let mut taken = BTreeSet::new();
        let names = ["Order", "models_Order", "Order_2", "Order_3"];
        for expected in names {
            let name = free("models/Order.yaml", &Pointer::root(), &taken);
            assert_eq!(name, expected);
            taken.insert(name);
        }
    }
}
