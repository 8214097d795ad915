//! Former names: an item that is there under another name, and under its old one as a deprecated alias.
//!
//! Whoever names the old one gets the new one, so that the old surface is compared as if it had been written
//! with the new names.

use std::collections::BTreeMap;

use super::{Item, ItemKind, Surface};

/// Writes `old` with the names of `new`, where those have the old ones as deprecated aliases.
pub(super) fn renamed(old: &Surface, new: &Surface) -> Surface {
    let names = aliases(old, new);
    if names.is_empty() {
        return old.clone();
    }
    let words: BTreeMap<&str, &str> = names
        .iter()
        .filter_map(|(old, new)| Some((last(old)?, last(new)?)))
        .collect();
    let rename = |(path, item): (&String, &Item)| {
        let item = Item {
            signature: replaced(&item.signature, &words),
            ..item.clone()
        };
        (moved(path, &names), item)
    };
    old.iter().map(rename).collect()
}

/// Lists the types of `old` that are deprecated aliases in `new`, with what these stand for.
fn aliases(old: &Surface, new: &Surface) -> BTreeMap<String, String> {
    let is_alias = |item: &Item| item.kind == ItemKind::Alias && item.is_deprecated;
    let found = new.iter().filter(|(_, item)| is_alias(item));
    found
        .filter_map(|(path, alias)| {
            let (module, _) = path.rsplit_once("::")?;
            let target = format!("{module}::{}", alias.signature);
            let was_there = old.get(path).is_some_and(|item| !is_alias(item));
            (was_there && new.contains_key(&target)).then(|| (path.clone(), target))
        })
        .collect()
}

fn last(path: &str) -> Option<&str> {
    path.rsplit("::").next()
}

/// Moves an item, or a part of one, to where its type is now.
fn moved(path: &str, names: &BTreeMap<String, String>) -> String {
    if let Some((implemented, by)) = path.rsplit_once(" for ") {
        return format!("{implemented} for {}", moved(by, names));
    }
    let mut end = path.len();
    loop {
        if let Some(new) = names.get(&path[..end]) {
            return format!("{new}{}", &path[end..]);
        }
        match path[..end].rfind("::") {
            Some(at) => end = at,
            None => return path.to_owned(),
        }
    }
}

/// Replaces whole words.
fn replaced(text: &str, words: &BTreeMap<&str, &str>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let is_part = |c: char| c.is_alphanumeric() || c == '_';
        let end = rest.find(|c: char| !is_part(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        out.push_str(words.get(word).copied().unwrap_or(word));
        let end = after.find(is_part).unwrap_or(after.len());
        out.push_str(&after[..end]);
        rest = &after[end..];
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::surface::{Impact, compare};

    fn item(kind: ItemKind, signature: &str) -> Item {
        Item::new(kind, signature.to_owned())
    }

    fn surface(name: &str) -> Surface {
        let items = [
            (format!("models::{name}"), item(ItemKind::Struct, "")),
            (format!("models::{name}::id"), item(ItemKind::Field, "i64")),
            (
                format!("impl Clone for models::{name}"),
                item(ItemKind::Implementation, ""),
            ),
            (
                "models::List::items".to_owned(),
                item(ItemKind::Field, &format!("Vec < {name} >")),
            ),
        ];
        items.into_iter().collect()
    }

    fn with_alias(of: &str, old: &str) -> Surface {
        let mut surface = surface(of);
        let mut alias = item(ItemKind::Alias, of);
        alias.is_deprecated = true;
        surface.insert(format!("models::{old}"), alias);
        surface
    }

    fn impact(old: &Surface, new: &Surface) -> Impact {
        let changes = compare(old, new);
        changes
            .iter()
            .map(|change| change.impact)
            .max()
            .unwrap_or_default()
    }

    #[test]
    fn a_renamed_type_whose_old_name_still_works_breaks_nobody() {
        let changes = compare(&surface("Order"), &with_alias("Purchase", "Order"));
        let paths: Vec<_> = changes.iter().map(|change| change.path.as_str()).collect();
        assert_eq!(paths, ["models::Order"]);
        assert_eq!(changes[0].impact, Impact::Minor);
    }

    #[test]
    fn a_renamed_type_whose_old_name_is_gone_breaks_users() {
        assert_eq!(
            impact(&surface("Order"), &surface("Purchase")),
            Impact::Major
        );
    }

    #[test]
    fn a_former_name_that_is_taken_away_breaks_users() {
        let old = with_alias("Purchase", "Order");
        assert_eq!(impact(&old, &surface("Purchase")), Impact::Major);
    }

    #[test]
    fn a_field_that_is_lost_with_the_renaming_is_told_where_it_is_now() {
        let mut new = with_alias("Purchase", "Order");
        new.remove("models::Purchase::id");
        let changes = compare(&surface("Order"), &new);
        let gone = changes.iter().find(|change| change.new.is_none()).unwrap();
        assert_eq!(gone.path, "models::Purchase::id");
    }

    #[test]
    fn only_whole_words_are_replaced() {
        let words = BTreeMap::from([("Order", "Purchase")]);
        let text = replaced("Vec < Order > , OrderLine , & [Order]", &words);
        assert_eq!(text, "Vec < Purchase > , OrderLine , & [Purchase]");
    }
}
