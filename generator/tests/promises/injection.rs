//! Nothing of a document becomes code, whatever its texts look like, and no file leaves its folder.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use shopwright_generator::file_set::FileSet;
use syn::Item;

use super::code::{operations, parse};
use super::generate::{Outcome, generate, package};
use super::hostile::{description, payloads};
use super::text::Text;

/// Items that generated files consist of; there are no free functions among them.
const KINDS: [&str; 9] = [
    "const", "enum", "impl", "macro", "mod", "static", "struct", "type", "use",
];

/// Attributes that generated code has.
const ATTRIBUTES: [&str; 10] = [
    "allow",
    "cfg",
    "cfg_attr",
    "deprecated",
    "derive",
    "doc",
    "expect",
    "inline",
    "must_use",
    "non_exhaustive",
];

fn outcomes() -> Vec<(String, Outcome)> {
    let outcome = |payload: String| {
        let text = Text::yaml(&description(&payload)).text;
        let outcome = generate(&text, None, "");
        (payload, outcome)
    };
    payloads().into_iter().map(outcome).collect()
}

fn kind(item: &Item) -> &'static str {
    match item {
        Item::Const(_) => "const",
        Item::Enum(_) => "enum",
        Item::Impl(_) => "impl",
        Item::Macro(_) => "macro",
        Item::Mod(item) if item.content.is_none() => "mod",
        Item::Static(_) => "static",
        Item::Struct(_) => "struct",
        Item::Type(_) => "type",
        Item::Use(_) => "use",
        _ => "something else",
    }
}

/// Checks tokens at every depth: identifiers and attributes.
pub(crate) fn check(tokens: TokenStream, why: &str) {
    let mut before = String::new();
    for token in tokens {
        match &token {
            TokenTree::Group(group) => {
                let mut inside = group.stream().into_iter();
                let first = inside.next().map(|token| token.to_string());
                if before == "#" || before == "!" {
                    let first = first.as_deref().unwrap_or_default();
                    let attribute = group.delimiter() == proc_macro2::Delimiter::Bracket;
                    let known = ATTRIBUTES.contains(&first);
                    assert!(!attribute || known || before == "!", "{why}: #[{first}]");
                }
                check(group.stream(), why);
            }
            TokenTree::Ident(name) => {
                let name = name.to_string();
                let evil = ["process", "exit", "unsafe", "extern", "no_std", "evil"];
                assert!(!evil.contains(&name.as_str()), "{why}: {name}");
                assert!(name.len() <= 1_200, "{why}: {name}");
            }
            _ => {}
        }
        before = token.to_string();
    }
}

/// Checks that documentation has no block of code that would be compiled as a test, and no HTML.
pub(crate) fn assert_inert_docs(file: &syn::File, why: &str) {
    for docs in documentation(file.to_token_stream()) {
        let mut fenced = false;
        let mut paragraph = String::new();
        for line in docs.lines().chain([""]) {
            let text = line.trim();
            if let Some(word) = text.strip_prefix("```") {
                let expected = if fenced { "" } else { "text" };
                assert_eq!(word, expected, "{why}: {docs}");
                fenced = !fenced;
            } else if !fenced {
                // What is set in as far as this is code, unless a paragraph goes on.
                let is_code = line.starts_with("    ") || line.starts_with('\t');
                assert!(!is_code || !paragraph.is_empty(), "{why}: {docs}");
                assert!(!text.starts_with("~~~"), "{why}: {docs}");
                paragraph.push_str(text);
                paragraph.push(' ');
            }
            if text.is_empty() || fenced {
                assert!(!has_html(&paragraph), "{why}: {paragraph}");
                paragraph.clear();
            }
        }
        assert!(!fenced, "{why}: {docs}");
    }
}

/// Says whether a paragraph has a tag or comment outside of code, where links are `<http…>`.
fn has_html(mut text: &str) -> bool {
    while let Some(at) = text.find(['\\', '`', '<']) {
        let rest = &text[at..];
        text = match rest.as_bytes()[0] {
            b'\\' => rest.get(2..).unwrap_or_default(),
            b'`' => {
                let ticks = rest.len() - rest.trim_start_matches('`').len();
                let (mark, inside) = rest.split_at(ticks);
                let end = inside.match_indices(mark).map(|(end, _)| end);
                let mut end = end.filter(|end| !inside[end + ticks..].starts_with('`'));
                end.next().map_or(inside, |end| &inside[end + ticks..])
            }
            _ if rest.starts_with("<http://") || rest.starts_with("<https://") => &rest[1..],
            _ => return true,
        };
    }
    false
}

/// Collects the documentation of every item, each as one text.
fn documentation(tokens: TokenStream) -> Vec<String> {
    let mut all = Vec::new();
    let mut current = String::new();
    for token in tokens {
        match &token {
            TokenTree::Group(group) => match syn::parse2::<syn::MetaNameValue>(group.stream()) {
                Ok(syn::MetaNameValue {
                    path,
                    value:
                        syn::Expr::Lit(syn::ExprLit {
                            lit: syn::Lit::Str(text),
                            ..
                        }),
                    ..
                }) if path.is_ident("doc") => {
                    current.push_str(text.value().strip_prefix(' ').unwrap_or(&text.value()));
                    current.push('\n');
                }
                _ => {
                    all.push(std::mem::take(&mut current));
                    all.extend(documentation(group.stream()));
                }
            },
            TokenTree::Punct(_) => {}
            _ => all.push(std::mem::take(&mut current)),
        }
    }
    all.push(current);
    all.retain(|text| !text.is_empty());
    all
}

#[test]
fn hostile_texts_give_items_of_the_expected_kinds_only() {
    for (payload, outcome) in outcomes() {
        let short: String = payload.chars().take(40).collect();
        for (path, file) in parse(outcome.files()) {
            let why = format!("{short:?} in {path}");
            for item in &file.items {
                assert!(
                    KINDS.contains(&kind(item)),
                    "{why}: {}",
                    item.to_token_stream()
                );
            }
            check(file.to_token_stream(), &why);
            assert_inert_docs(&file, &why);
        }
        assert_eq!(operations(outcome.files()).len(), 2, "{short:?}");
    }
}

#[test]
fn hostile_texts_leave_nothing_in_a_file_that_an_editor_would_hide() {
    for (payload, outcome) in outcomes() {
        for (path, text) in outcome.files().iter() {
            let hidden = |c: char| {
                let turns = matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
                turns || (c.is_control() && c != '\n')
            };
            let line = text.lines().find(|line| line.contains(hidden));
            assert_eq!(line, None, "{payload:.40?} in {path}");
        }
    }
}

#[test]
fn files_stay_in_their_folder_whatever_things_are_called() {
    for (payload, outcome) in outcomes() {
        assert_plain_paths(outcome.files(), &payload);
        let text = Text::yaml(&description(&payload)).text;
        assert_plain_paths(package(&text).files(), &payload);
    }
}

fn assert_plain_paths(files: &FileSet, payload: &str) {
    let dull = |part: &str| {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let stem = part.strip_suffix(".rs").unwrap_or(part);
        let reserved = ["con", "aux", "nul", "prn", "com1", "lpt1"].contains(&stem);
        !stem.is_empty() && stem.chars().all(plain) && !reserved && part.len() <= 120
    };
    for (path, _) in files.iter() {
        let known = ["Cargo.toml", "README.md", ".gitignore", "rustfmt.toml"].contains(&path);
        let fine = known || (path.split('/').all(dull) && path.split('/').count() <= 3);
        assert!(fine, "{payload:.40?}: {path}");
    }
}

#[test]
fn a_manifest_has_the_lines_that_it_always_has() {
    let lines = |payload: &str| {
        let outcome = package(&Text::yaml(&description(payload)).text);
        let manifest = outcome.files().get("Cargo.toml").unwrap().to_owned();
        let others = manifest
            .lines()
            .filter(|line| !line.starts_with("description = \""));
        others.map(str::to_owned).collect::<Vec<_>>()
    };
    let expected = lines("plain");
    for payload in payloads() {
        assert_eq!(lines(&payload), expected, "{payload:.40?}");
    }
}
