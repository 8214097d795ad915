//! Joins words: `snake_case` and `UpperCamel`, acronyms as words.
//!
//! Not the place for keywords: [`super::rules`] knows what a name may not be.

use unicode_normalization::UnicodeNormalization;

/// Longest name in characters; longer ones are cut at a word.
const MAX_LENGTH: usize = 96;

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
        let mut chars = word.chars();
        let first = chars.next();
        let digits = name.ends_with(char::is_numeric) && first.is_some_and(char::is_numeric);
        if digits {
            name.push('_');
        }
        name.extend(first.into_iter().flat_map(char::to_uppercase));
        name.push_str(chars.as_str());
    })
}

fn join(words: &[String], append: impl Fn(&mut String, &str)) -> String {
    let mut name = String::new();
    for word in words {
        let room = MAX_LENGTH.saturating_sub(name.chars().count());
        if !name.is_empty() && word.chars().count() >= room {
            break;
        }
        let cut: String = word.chars().take(MAX_LENGTH).collect();
        append(&mut name, &cut);
    }
    if name.is_ascii() {
        name
    } else {
        // Case mapping can leave the form in which rustc compares names.
        name.nfc().collect()
    }
}

/// Gives the file stem for a type or module name: ASCII `snake_case`, the same on every system.
///
/// Different names have different stems, also where a file system ignores case.
pub fn file_stem(name: &str) -> String {
    let mut stem = String::new();
    for c in name.chars() {
        if !c.is_ascii() {
            stem.push_str(&format!("__{:x}_", u32::from(c)));
            continue;
        }
        if c.is_ascii_uppercase() && !stem.is_empty() && !stem.ends_with('_') {
            stem.push('_');
        }
        stem.push(c.to_ascii_lowercase());
    }
    if stem.len() > MAX_STEM {
        stem.truncate(MAX_STEM - 18);
        stem.push_str(&format!("__{:016x}", fingerprint(name)));
    }
    if is_reserved_stem(&stem) {
        stem.push('_');
    }
    stem
}

/// File systems allow 255 bytes; the rest is for the extension and for archives' folders.
const MAX_STEM: usize = 180;

/// FNV-1a: only tells cut names apart.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Says whether a file of this name cannot be a module, or not be made on Windows.
fn is_reserved_stem(stem: &str) -> bool {
    let device = |prefix: &str| {
        stem.strip_prefix(prefix)
            .is_some_and(|rest| rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit())
    };
    super::keywords::is_keyword(stem)
        || matches!(stem, "lib" | "main" | "con" | "prn" | "aux" | "nul")
        || device("com")
        || device("lpt")
}
