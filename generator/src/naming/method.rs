//! Names of operations: what is left of an operationId inside its group, and what stands in for a
//! missing one.

use super::keywords;
use super::noun;
use super::rules::{self, Kind};
use super::words::words;
use crate::ir::{Method, PathSegment, PathTemplate};

/// Words that a method's name cannot end with.
const LINKS: [&str; 16] = [
    "a", "an", "and", "as", "at", "by", "for", "from", "into", "of", "or", "per", "the", "to",
    "via", "with",
];

/// Words that it cannot begin with either: but `check_in` and `list_all` are fine.
const PARTICLES: [&str; 6] = ["all", "in", "off", "on", "out", "up"];

/// Path pieces that say nothing about the resource.
const NOT_NOUNS: [&str; 3] = ["api", "rest", "public"];

/// Gives the method's names, the best first: without the words of its group, then whole.
pub(super) fn candidates(operation_id: &str, group: &str) -> Vec<String> {
    let id = words(operation_id);
    let whole = rules::from_words(Kind::Method, &id);
    let mut candidates = Vec::with_capacity(2);
    if let Some(short) = without_group(&id, &words(group)) {
        let name = super::case::snake(&short);
        if says_something(&short) && Kind::Method.accepts(&name) && !keywords::is_keyword(&name) {
            candidates.push(name);
        }
    }
    if !candidates.contains(&whole) {
        candidates.push(whole);
    }
    candidates
}

/// Takes the group's words out, in singular or plural, where they stand together first.
fn without_group(id: &[String], group: &[String]) -> Option<Vec<String>> {
    if group.is_empty() || group.len() > id.len() {
        return None;
    }
    let at = id.windows(group.len()).position(|window| {
        window
            .iter()
            .zip(group)
            .all(|(one, other)| noun::same(one, other))
    })?;
    let mut rest: Vec<String> = id[..at].to_vec();
    let mut after = &id[at + group.len()..];
    // `OrdersController_findAll`: the class is the group.
    if at == 0 && after.first().is_some_and(|word| word == "controller") {
        after = &after[1..];
    }
    rest.extend_from_slice(after);
    Some(rest)
}

fn says_something(words: &[String]) -> bool {
    let (Some(first), Some(last)) = (words.first(), words.last()) else {
        return false;
    };
    let link = |word: &str| LINKS.contains(&word);
    let digit = first.starts_with(char::is_numeric);
    !link(first) && !link(last) && !PARTICLES.contains(&first.as_str()) && !digit
}

/// Makes an operationId from method and path: a verb and the nouns of the path.
///
/// `GET /v1/orders/{id}/items` is `list_order_items`, `PUT /orders/{id}` is `replace_order`. The last
/// variable is named where the noun before it does not say that it stands for one of many:
/// `GET /account/{id}` is `get_account_by_id`.
pub fn operation_id(method: Method, path: &PathTemplate) -> String {
    let pieces = pieces(path);
    let last = pieces.len().saturating_sub(1);
    let mut lists = false;
    let mut id = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Noun(words) => {
                let mut words = words.clone();
                let one = matches!(pieces.get(index + 1), Some(Piece::Variable(_)))
                    || (method == Method::Post && index == last);
                lists = words.last().is_some_and(|word| noun::is_plural(word));
                if let Some(word) = words.last_mut().filter(|_| one) {
                    *word = noun::singular(word);
                }
                id.extend(words);
            }
            Piece::Variable(words) if index == last => {
                let one_of_many = lists && !matches!(method, Method::Post | Method::Options);
                if !one_of_many && !id.is_empty() {
                    id.push("by".to_owned());
                }
                if !one_of_many {
                    id.extend(words.iter().cloned());
                }
                lists = false;
            }
            Piece::Variable(_) => lists = false,
        }
    }
    if id.is_empty() {
        id.push("root".to_owned());
    }
    id.insert(0, verb(method, lists).to_owned());
    super::case::snake(&id)
}

fn verb(method: Method, lists: bool) -> &'static str {
    match method {
        Method::Get if lists => "list",
        Method::Get => "get",
        Method::Post => "create",
        Method::Put => "replace",
        Method::Patch => "update",
        Method::Delete => "delete",
        Method::Head => "head",
        Method::Options => "options",
        Method::Trace => "trace",
    }
}

enum Piece {
    Noun(Vec<String>),
    Variable(Vec<String>),
}

fn pieces(path: &PathTemplate) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for segment in &path.segments {
        match segment {
            PathSegment::Variable(name) => pieces.push(Piece::Variable(words(name))),
            PathSegment::Literal(text) => {
                let parts = text.split('/').filter(|part| !part.is_empty());
                let nouns = parts.filter(|part| is_noun(part));
                pieces.extend(nouns.map(|part| Piece::Noun(words(part))));
            }
        }
    }
    pieces
}

fn is_noun(part: &str) -> bool {
    let version = part
        .strip_prefix(['v', 'V'])
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()) && rest.len() <= 6);
    let symbols = !part.contains(char::is_alphanumeric);
    !version && !symbols && !NOT_NOUNS.contains(&part)
}
