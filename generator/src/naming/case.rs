//! Joins words: `snake_case` and `UpperCamel`, acronyms as words.
//!
//! Not the place for keywords: `super::rules` knows what a name may not be.

use heck::ToUpperCamelCase;
use unicode_normalization::UnicodeNormalization;

/// Longest name in characters; longer ones are cut at a word.
const MAX_LENGTH: usize = 200;

/// Joins words as `snake_case`.
pub fn snake(words: &[String]) -> String {
    join(words, |name, word| {
        if !name.is_empty() {
            name.push('_');
        }
        name.push_str(word);
    })
}

/// Joins words as `UpperCamel`; digits that would run together are kept apart (`V1_2`).
pub fn camel(words: &[String]) -> String {
    join(words, |name, word| {
        let digits = name.ends_with(char::is_numeric) && word.starts_with(char::is_numeric);
        if digits {
            name.push('_');
        }
        name.push_str(&capitalized(word));
    })
}

/// Writes a word with a capital. `heck` drops the marks of other scripts, which are part of their
/// words, so it is trusted with ASCII alone.
fn capitalized(word: &str) -> String {
    if word.is_ascii() {
        return word.to_upper_camel_case();
    }
    let mut chars = word.chars();
    let first = chars.next();
    first
        .into_iter()
        .flat_map(char::to_uppercase)
        .chain(chars)
        .collect()
}

fn join(words: &[String], append: impl Fn(&mut String, &str)) -> String {
    let mut name = String::new();
    let mut length = 0;
    for word in words {
        let count = word.chars().count();
        if length > 0 && length + count >= MAX_LENGTH {
            break;
        }
        match word.char_indices().nth(MAX_LENGTH) {
            Some((end, _)) => append(&mut name, &word[..end]),
            None => append(&mut name, word),
        }
        length += count + 1;
    }
    if name.is_ascii() {
        name
    } else {
        // Case mapping can leave the form in which rustc compares names.
        name.nfc().collect()
    }
}
