//! Joins words: `snake_case` and `UpperCamel`, acronyms as words.
//!
//! Not the place for keywords: `super::rules` knows what a name may not be.

use heck::ToUpperCamelCase;

use super::letters;

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
    if word.bytes().all(|b| b.is_ascii_lowercase()) {
        let mut word = word.to_owned();
        if let Some(first) = word.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        return word;
    }
    if word.is_ascii() {
        return word.to_upper_camel_case();
    }
    let mut chars = word.chars();
    let Some(first) = chars.next() else {
        return String::new();
    };
    let capital: String = first.to_uppercase().collect();
    if letters::composed(&capital).is_empty() {
        // Georgian: the small letters are common, the capitals are not.
        return word.to_owned();
    }
    capital + chars.as_str()
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
        letters::composed(&name)
    }
}
