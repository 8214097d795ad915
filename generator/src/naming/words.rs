//! Splits wire names into words: `HTTPServerURLs2` is `http`, `server`, `urls2`.
//!
//! Words are lower-case. Which case they are joined in again, and what may not be said in Rust, is
//! decided elsewhere.

use unicode_normalization::UnicodeNormalization;

use super::{letters, symbols};

/// Words whose capitals say two words though it is one.
const WHOLE: [&str; 9] = [
    "OAuth", "GraphQL", "GitHub", "GitLab", "YouTube", "LinkedIn", "WhatsApp", "IPv4", "IPv6",
];

/// Splits a name at punctuation, at capitals and after acronyms.
///
/// Symbols separate words, except a `+` before a digit and a sign at the start of a number; a name
/// of nothing but symbols is spelled out (`*` is `asterisk`), an empty one is `empty`.
pub fn words(name: &str) -> Vec<String> {
    if let Some(found) = small_words(name) {
        return found;
    }
    let chars = normalized(name);
    let found = split(&chars, |index| sign(&chars, index));
    if found.is_empty() {
        spelled_words(name)
    } else {
        found
    }
}

/// Splits a name of small letters and underscores, as most are: nothing else has to be known about it.
fn small_words(name: &str) -> Option<Vec<String>> {
    let small = |b: u8| b.is_ascii_lowercase() || b == b'_';
    if !name.bytes().all(small) {
        return None;
    }
    let words = name.split('_').filter(|word| !word.is_empty());
    let words: Vec<_> = words.map(str::to_owned).collect();
    (!words.is_empty()).then_some(words)
}

/// Splits a name with every symbol spelled out: `@type` is `at`, `type`.
///
/// It tells apart names that [`words`] does not.
pub fn spelled_words(name: &str) -> Vec<String> {
    let chars = normalized(name);
    let found = split(&chars, |index| symbols::spell(&chars, index));
    if found.is_empty() {
        let blank = if chars.is_empty() { "empty" } else { "blank" };
        return vec![blank.to_owned()];
    }
    found
}

/// Splits a value of an enum: a sign or comparison at its start is part of its meaning
/// (`-created_at` sorts the other way round).
pub fn value_words(value: &str) -> Vec<String> {
    if value
        .trim_start()
        .starts_with(['-', '+', '<', '>', '=', '!', '~'])
    {
        spelled_words(value)
    } else {
        words(value)
    }
}

/// Brings letters that look alike to one form, so that rustc sees the names that we compare.
fn normalized(name: &str) -> Vec<char> {
    if name.is_ascii() {
        name.chars().collect()
    } else {
        let letters = name.nfkc();
        let common = letters.map(|c| match letters::without_mark(c) {
            Some(bare) if !letters::is_common(c) => bare,
            _ => c,
        });
        common.collect()
    }
}

/// A symbol in words, and how many characters it is.
pub(super) type Spelling = (String, usize);

fn split(chars: &[char], spell: impl Fn(usize) -> Option<Spelling>) -> Vec<String> {
    let mut words = Vec::new();
    let mut index = 0;
    while index < chars.len() {
        if is_word(chars[index]) {
            let end = run_end(chars, index);
            split_run(&chars[index..end], &mut words);
            index = end;
        } else if let Some((spelling, length)) = spell(index) {
            words.extend(spelling.split(' ').map(str::to_owned));
            index += length.max(1);
        } else {
            index += 1;
        }
    }
    words
}

/// Finds the end of a run of letters and digits; an apostrophe inside it does not end it, and neither does a letter that
/// may not be in names.
fn run_end(chars: &[char], start: usize) -> usize {
    let mut end = start;
    while end < chars.len() {
        let inside = |c: &char| is_word(*c);
        let apostrophe = matches!(chars[end], '\'' | '\u{2019}')
            && chars.get(end + 1).is_some_and(inside)
            && chars[end - 1].is_alphabetic();
        let odd = is_odd(chars[end]) && after_odd(&chars[end..]).is_some_and(inside);
        if !is_word(chars[end]) && !apostrophe && !odd {
            break;
        }
        end += 1;
    }
    end
}

/// Finds what follows a few letters that may not be in names.
fn after_odd(chars: &[char]) -> Option<&char> {
    chars.iter().take(4).find(|c| !is_odd(**c))
}

/// Says whether a character may be part of a word: a letter or digit that Rust accepts in names, and rustc without a
/// warning.
pub(super) fn is_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    c != '_'
        && unicode_ident::is_xid_continue(c)
        && !symbols::is_invisible(c)
        && letters::is_common(c)
}

/// Says whether a letter is one that rustc warns of, such as the sign for an ayin.
fn is_odd(c: char) -> bool {
    !c.is_ascii() && unicode_ident::is_xid_continue(c) && !letters::is_common(c)
}

/// Names the signs that belong to a number: `+1`, `-1`, `GMT+1`, but not `sha-256`.
fn sign(chars: &[char], index: usize) -> Option<Spelling> {
    let digit_follows = chars.get(index + 1).is_some_and(char::is_ascii_digit);
    match chars[index] {
        '+' if digit_follows => Some(("plus".to_owned(), 1)),
        '-' if digit_follows && index == 0 => Some(("minus".to_owned(), 1)),
        _ => None,
    }
}

/// Splits letters and digits at capitals.
fn split_run(run: &[char], words: &mut Vec<String>) {
    let kept: Vec<char>;
    let run = if run.iter().all(|c| is_word(*c)) {
        run
    } else {
        kept = run.iter().copied().filter(|c| is_word(*c)).collect();
        &kept
    };
    let mut start = 0;
    let mut index = 1;
    while index < run.len() {
        if let Some(length) = whole_word(run, start, index) {
            index = start + length;
            if index < run.len() && !run[index].is_lowercase() && !run[index].is_ascii_digit() {
                words.push(lower(&run[start..index]));
                start = index;
            }
            index += 1;
            continue;
        }
        if boundary(run, start, index) {
            words.push(lower(&run[start..index]));
            start = index;
        }
        index += 1;
    }
    if start < run.len() {
        words.push(lower(&run[start..]));
    }
}

/// Gives the length of the word of [`WHOLE`] that begins at `start`; asked at its second letter.
fn whole_word(run: &[char], start: usize, index: usize) -> Option<usize> {
    if index != start + 1 || !run[start].is_ascii_uppercase() {
        return None;
    }
    let run = &run[start..];
    let starts =
        |word: &&&str| word.len() <= run.len() && word.chars().zip(run).all(|(a, b)| a == *b);
    let length = WHOLE.iter().find(starts)?.len();
    let goes_on = run.get(length).is_some_and(|c| c.is_lowercase());
    (!goes_on).then_some(length)
}

/// Says whether a word begins at `index`, when the one before began at `start`.
fn boundary(run: &[char], start: usize, index: usize) -> bool {
    let (before, here, next) = (run[index - 1], run[index], run.get(index + 1).copied());
    let next_is_lower = next.is_some_and(char::is_lowercase);
    if here.is_uppercase() {
        if before.is_uppercase() {
            return next_is_lower
                && !plural_follows(run, index)
                && !version_follows(run, index + 1);
        }
        if is_digit(before) {
            // `S3Bucket` and `v2API` are two words, `B2B` and `3DS` one.
            let letter = run[start..index].iter().rev().find(|c| !is_digit(**c));
            return next_is_lower || letter.is_some_and(|c| !c.is_uppercase());
        }
        return true;
    }
    // `APIv2`: the version is a word of its own.
    index > start + 1 && before.is_uppercase() && version_follows(run, index)
}

/// Says whether the acronym that ends at `index` has a plural s: `IDs`, `URLsFound`.
fn plural_follows(run: &[char], index: usize) -> bool {
    run.get(index + 1) == Some(&'s') && run.get(index + 2).is_none_or(|c| !c.is_lowercase())
}

fn version_follows(run: &[char], index: usize) -> bool {
    run.get(index) == Some(&'v') && run.get(index + 1).is_some_and(|c| is_digit(*c))
}

fn is_digit(c: char) -> bool {
    c.is_numeric()
}

fn lower(chars: &[char]) -> String {
    let mut word = String::with_capacity(chars.len());
    for c in chars {
        match c {
            'a'..='z' | '0'..='9' => word.push(*c),
            _ => word.extend(c.to_lowercase()),
        }
    }
    word
}
