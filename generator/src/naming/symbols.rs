//! Symbols in words: `<=` is "less or equal". Letters and digits are not its business.

use super::words::{Spelling, is_word};

/// Symbols and their words; longer ones stand before their beginnings.
const SYMBOLS: [(&str, &str); 70] = [
    ("<=>", "compare"),
    ("<=", "less or equal"),
    (">=", "greater or equal"),
    ("<>", "not equal"),
    ("!=", "not equal"),
    ("!~", "not match"),
    ("=~", "match"),
    ("==", "equal"),
    ("&&", "and"),
    ("||", "or"),
    ("->", "arrow"),
    ("=>", "arrow"),
    ("**", "double asterisk"),
    ("..", "dots"),
    ("<", "less"),
    (">", "greater"),
    ("=", "equal"),
    ("!", "not"),
    ("~", "tilde"),
    ("+", "plus"),
    ("*", "asterisk"),
    ("/", "slash"),
    ("\\", "backslash"),
    ("%", "percent"),
    ("^", "caret"),
    ("&", "and"),
    ("|", "pipe"),
    ("@", "at"),
    ("#", "hash"),
    ("$", "dollar"),
    (".", "dot"),
    (",", "comma"),
    (":", "colon"),
    (";", "semicolon"),
    ("?", "question"),
    ("\"", "double quote"),
    ("'", "quote"),
    ("`", "backtick"),
    ("(", "open paren"),
    (")", "close paren"),
    ("[", "open bracket"),
    ("]", "close bracket"),
    ("{", "open brace"),
    ("}", "close brace"),
    ("\t", "tab"),
    ("\n", "newline"),
    ("\u{20ac}", "euro"),
    ("\u{a3}", "pound"),
    ("\u{a5}", "yen"),
    ("\u{20b9}", "rupee"),
    ("\u{b0}", "degree"),
    ("\u{b1}", "plus minus"),
    ("\u{d7}", "times"),
    ("\u{f7}", "divided"),
    ("\u{2260}", "not equal"),
    ("\u{2264}", "less or equal"),
    ("\u{2265}", "greater or equal"),
    ("\u{2190}", "left"),
    ("\u{2191}", "up"),
    ("\u{2192}", "right"),
    ("\u{2193}", "down"),
    ("\u{221e}", "infinity"),
    ("\u{2713}", "check"),
    ("\u{2717}", "cross"),
    ("\u{1f44d}", "thumbs up"),
    ("\u{1f44e}", "thumbs down"),
    ("\u{2764}", "heart"),
    ("\u{1f680}", "rocket"),
    ("\u{1f440}", "eyes"),
    ("\u{1f389}", "party"),
];

/// Names the symbol at `index`; `None` for what only separates words.
pub(super) fn spell(chars: &[char], index: usize) -> Option<Spelling> {
    if let Some((symbol, name)) = SYMBOLS
        .iter()
        .find(|(symbol, _)| starts_with(&chars[index..], symbol))
    {
        return Some(((*name).to_owned(), symbol.chars().count()));
    }
    let after_word = index > 0 && is_word(chars[index - 1]);
    let before_word = chars.get(index + 1).is_some_and(|c| is_word(*c));
    match chars[index] {
        '_' if after_word && before_word => None,
        '_' => Some(("underscore".to_owned(), 1)),
        '-' if after_word && before_word => Some(("dash".to_owned(), 1)),
        '-' => Some(("minus".to_owned(), 1)),
        c if c.is_whitespace() || is_invisible(c) => None,
        c => Some((format!("u{:x}", u32::from(c)), 1)),
    }
}

fn starts_with(chars: &[char], symbol: &str) -> bool {
    symbol
        .chars()
        .enumerate()
        .all(|(index, c)| chars.get(index) == Some(&c))
}

/// Says whether a character only changes how its neighbours look.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{2060}')
}
