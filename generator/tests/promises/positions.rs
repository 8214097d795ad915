//! One hostile text in one place of a sound description: the code has the tokens that it always has, and only names, literals
//! and documentation differ.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens as _;
use shopwright_generator::file_set::FileSet;

use super::code::{parse, undocumented};
use super::generate::generate;
use super::hostile::payloads;
use super::injection::{assert_inert_docs, check};
use super::text::Text;
use super::tree::Tree;

/// A description with a mark in every place where a text of its author can stand.
const RICH: &str = include_str!("rich.yaml");

/// Places whose text is more than a name, a literal or prose to the generator, and what other code it can make.
const MEANING: [(&str, &str); 15] = [
    ("segment", "braces are variables of the path"),
    ("variable", "a name with braces is no variable of the path"),
    (
        "media",
        "a media type decides in which form a body is given",
    ),
    ("format", "a format decides the type"),
    ("preset", "a default that is no value is left out"),
    ("grant", "a requirement without a name is none"),
    ("scheme", "a requirement without a name is none"),
    (
        "keyheader",
        "what cannot be the name of a header sends nothing",
    ),
    (
        "header",
        "OpenAPI ignores some names of headers, and what cannot be one is left out",
    ),
    (
        "brand",
        "the name of the API has to be one that Rust allows",
    ),
    ("base", "an address that is none is left out"),
    ("region", "an address that is none is left out"),
    ("eu", "an address that is none is left out"),
    ("codefield", "a slash in a pointer parts two keys"),
    ("messagefield", "a slash in a pointer parts two keys"),
];

fn marks() -> BTreeSet<&'static str> {
    let marks = RICH.split('«').skip(1);
    marks
        .filter_map(|rest| Some(rest.split_once('»')?.0))
        .filter(|mark| *mark != "…")
        .collect()
}

/// Writes the description with a text in place of one mark, and the word of every other mark in its place.
fn with(mark: &str, text: &str) -> String {
    let fill = |written: &str| {
        let is_reference = written.starts_with("#/");
        let mut out = String::new();
        let mut parts = written.split('«');
        out.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let (word, rest) = part.split_once('»').unwrap();
            match word {
                _ if word == mark && is_reference => {
                    out.push_str(&text.replace('~', "~0").replace('/', "~1"));
                }
                _ if word == mark => out.push_str(text),
                "media" => out.push_str("text/x-media"),
                "brand" => out.push_str("Brand"),
                word => out.push_str(word),
            }
            out.push_str(rest);
        }
        out
    };
    let mut tree = Tree::read(RICH);
    tree.change(&mut |node| match node {
        Tree::Text(text) => *text = fill(text),
        Tree::Map(entries) => entries.iter_mut().for_each(|(key, _)| *key = fill(key)),
        _ => {}
    });
    Text::yaml(&tree).text
}

/// Counts the tokens of all files by what they are, documentation left out: every mark and bracket, every keyword by itself,
/// names and literals by their number.
fn shape(files: &FileSet) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for file in parse(files).into_values() {
        count(undocumented(file.to_token_stream()), &mut counts);
    }
    counts
}

fn count(tokens: TokenStream, counts: &mut BTreeMap<String, usize>) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        // Where a line is broken, the last thing of a list has a comma.
        let next = tokens.peek().map(ToString::to_string);
        let is_last = next.is_none_or(|next| next == ">");
        if matches!(&token, TokenTree::Punct(mark) if mark.as_char() == ',' && is_last) {
            continue;
        }
        let what = match token {
            TokenTree::Group(group) => {
                count(group.stream(), counts);
                let open = match group.delimiter() {
                    Delimiter::Parenthesis => "(",
                    Delimiter::Brace => "{",
                    Delimiter::Bracket => "[",
                    Delimiter::None => "",
                };
                open.to_owned()
            }
            TokenTree::Punct(mark) => mark.to_string(),
            TokenTree::Literal(_) => "literal".to_owned(),
            TokenTree::Ident(name) => {
                let name = name.to_string();
                let keyword = syn::parse_str::<syn::Ident>(&name).is_err();
                if keyword { name } else { "name".to_owned() }
            }
        };
        *counts.entry(what).or_default() += 1;
    }
}

/// Says how two shapes differ.
fn difference(now: &BTreeMap<String, usize>, before: &BTreeMap<String, usize>) -> Vec<String> {
    let keys: BTreeSet<_> = now.keys().chain(before.keys()).collect();
    let of = |counts: &BTreeMap<String, usize>, key: &String| counts.get(key).copied().unwrap_or(0);
    keys.into_iter()
        .filter(|key| of(now, key) != of(before, key))
        .map(|key| format!("{} `{key}` in place of {}", of(now, key), of(before, key)))
        .collect()
}

fn faults(mark: &str, payload: &str, before: &BTreeMap<String, usize>) -> Option<String> {
    let outcome = generate(&with(mark, payload), None, "");
    let why = format!("{payload:.40?} as {mark}");
    for (path, file) in parse(outcome.files()) {
        check(file.to_token_stream(), &format!("{why} in {path}"));
        assert_inert_docs(&file, &format!("{why} in {path}"));
    }
    let differs = difference(&shape(outcome.files()), before);
    // A setter that is too long for a line is two statements.
    let is_layout = |line: &String| {
        ["`;`", "`=`", "`let`", "`name`"]
            .iter()
            .any(|what| line.contains(what))
    };
    // A reference is a URI, which has no control characters.
    let unreferable = ["object", "other"].contains(&mark) && payload.contains(char::is_control);
    // A blank text says nothing: what needs a name is left out.
    let excused = MEANING.iter().any(|(other, _)| *other == mark)
        || payload.trim().is_empty()
        || unreferable
        || differs.iter().all(is_layout);
    (!differs.is_empty() && !excused).then(|| format!("{why:.200}: {}", differs.join(", ")))
}

#[test]
fn the_sound_description_is_sound() {
    let outcome = generate(&with("", ""), None, "");
    assert_eq!(
        outcome.complaints().collect::<Vec<_>>(),
        Vec::<&super::generate::Finding>::new()
    );
    assert!(marks().len() > 100, "{}", marks().len());
    for (mark, _) in MEANING {
        assert!(marks().contains(mark), "{mark}");
    }
}

/// Fails with all faults of every so-many-th pair of a place and a text.
fn assert_every(step: usize) {
    let before = shape(generate(&with("", ""), None, "").files());
    let payloads = payloads();
    let pairs = marks()
        .into_iter()
        .flat_map(|mark| payloads.iter().map(move |payload| (mark, payload)));
    let pairs: Vec<_> = pairs.step_by(step).collect();
    let run = |pairs: &[(&str, &String)]| -> Vec<String> {
        let faults = |(mark, payload): &(&str, &String)| faults(mark, payload, &before);
        pairs.iter().filter_map(faults).collect()
    };
    let halves = pairs.split_at(pairs.len() / 2);
    let failed = std::thread::scope(|scope| {
        let other = scope.spawn(|| run(halves.1));
        let mut failed = run(halves.0);
        failed.extend(other.join().unwrap());
        failed
    });
    assert!(
        failed.is_empty(),
        "{} of {}:\n{}",
        failed.len(),
        pairs.len(),
        failed.join("\n")
    );
}

#[test]
fn no_text_in_a_place_changes_the_tokens_of_the_code() {
    // A step that has no divisor in common with the number of texts, so that each is tried in many places.
    assert_every(13);
}

#[test]
#[ignore = "takes minutes: every text in every place"]
fn no_text_in_any_place_changes_the_tokens_of_the_code() {
    assert_every(1);
}
