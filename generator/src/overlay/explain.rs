//! Says why a JSONPath matched nothing: where it stops matching, and what there is in its place.

use std::collections::BTreeSet;

use serde_json::Value;

use super::select::parse;
use crate::diagnostic::{Code, Diagnostic, Pointer};
use crate::suggest::nearest;

/// How many names are listed when none is similar.
const LISTED: usize = 8;

/// Makes the error of an action whose target, written at `at`, matches nothing.
pub(super) fn no_match(document: &Value, path: &str, at: &Pointer) -> Diagnostic {
    let message = format!("`{path}` matches nothing in the document");
    let diagnostic = Diagnostic::new(Code::OverlayNoMatch, at, message);
    match help(document, path) {
        Some(help) => diagnostic.with_help(help),
        None => diagnostic,
    }
}

fn help(document: &Value, path: &str) -> Option<String> {
    let ends = segment_ends(path);
    let count = |end: &usize| Some(parse(&path[..*end]).ok()?.query(document).len());
    let failing = ends.iter().position(|end| count(end) == Some(0))?;
    let end = ends[failing];
    let start = if failing == 0 { 1 } else { ends[failing - 1] };
    let (matched, failed) = (path.get(..start)?, path.get(start..end)?);
    let rest = path.get(end..)?;
    let keys = keys(document, matched)?;
    let Some(name) = name(failed) else {
        return Some(format!("`{matched}` matches, `{matched}{failed}` does not"));
    };
    let same_path = keys
        .iter()
        .find(|key| name.starts_with('/') && shape(key) == shape(&name));
    if let Some(candidate) = same_path
        .copied()
        .or_else(|| nearest(&name, keys.iter().copied()))
    {
        return Some(format!(
            "did you mean `{matched}{}{rest}`?",
            segment(candidate)
        ));
    }
    let listed: Vec<_> = keys
        .iter()
        .take(LISTED)
        .map(|key| format!("`{key}`"))
        .collect();
    let more = if keys.len() > LISTED { ", …" } else { "" };
    Some(if listed.is_empty() {
        format!("`{matched}` has no keys")
    } else {
        format!(
            "`{matched}` has no `{name}`, but {}{more}",
            listed.join(", ")
        )
    })
}

/// Lists the keys of all mappings that the matching beginning of the path selects.
fn keys<'d>(document: &'d Value, matched: &str) -> Option<BTreeSet<&'d str>> {
    let nodes = parse(matched).ok()?.query(document).all();
    let maps = nodes.into_iter().filter_map(Value::as_object);
    Some(
        maps.flat_map(|map| map.keys().map(String::as_str))
            .collect(),
    )
}

/// Finds where each segment of a JSONPath ends: after `$`, `.name`, `['name']`, `[?…]`.
fn segment_ends(path: &str) -> Vec<usize> {
    let (mut ends, mut depth, mut quote, mut escaped) = (Vec::new(), 0_usize, None, false);
    for (index, c) in path.char_indices() {
        if let Some(open) = quote {
            if !escaped && c == open {
                quote = None;
            }
            escaped = c == '\\' && !escaped;
            continue;
        }
        match c {
            '\'' | '"' => quote = Some(c),
            '[' | '(' => {
                if depth == 0 && !path[..index].ends_with('.') {
                    ends.push(index);
                }
                depth += 1;
            }
            ']' | ')' => depth = depth.saturating_sub(1),
            '.' if depth == 0 && !path[..index].ends_with('.') => ends.push(index),
            _ => {}
        }
    }
    ends.push(path.len());
    ends.retain(|end| *end > 1);
    ends.dedup();
    ends
}

/// Gives the name that a segment asks for, if it asks for one.
fn name(segment: &str) -> Option<String> {
    if let Some(name) = segment.strip_prefix('.') {
        return (!name.starts_with(['.', '*', '['])).then(|| name.to_owned());
    }
    let inner = segment.strip_prefix('[')?.strip_suffix(']')?.trim();
    for quote in ['\'', '"'] {
        if let Some(text) = inner
            .strip_prefix(quote)
            .and_then(|text| text.strip_suffix(quote))
        {
            return Some(
                text.replace("\\'", "'")
                    .replace("\\\"", "\"")
                    .replace("\\\\", "\\"),
            );
        }
    }
    None
}

/// Replaces the names of path parameters: providers rename them more often than the rest.
fn shape(path: &str) -> Vec<&str> {
    let is_parameter = |segment: &str| segment.starts_with('{') && segment.ends_with('}');
    path.split('/')
        .map(|segment| if is_parameter(segment) { "{}" } else { segment })
        .collect()
}

fn segment(name: &str) -> String {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    if name.chars().all(is_word) && !name.starts_with(|c: char| c.is_ascii_digit()) {
        format!(".{name}")
    } else {
        format!("['{}']", name.replace('\\', "\\\\").replace('\'', "\\'"))
    }
}
