//! Tokens as people write them, for signatures that are shown and compared.

use quote::ToTokens;

/// Writes tokens with blanks only where a reader expects them.
pub(super) fn text(tokens: &impl ToTokens) -> String {
    let spaced = tokens.to_token_stream().to_string();
    let mut out = String::with_capacity(spaced.len());
    let words: Vec<&str> = spaced.split(' ').filter(|word| !word.is_empty()).collect();
    for (index, word) in words.iter().enumerate() {
        if index > 0 && wants_blank(words[index - 1], word) {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

fn wants_blank(before: &str, word: &str) -> bool {
    let closes = [',', ';', ')', '>', ']', ':', '<', '?', '.', '('];
    let opens = ['(', '<', '[', '&', '\'', '*', '.'];
    !(word.starts_with(closes) || before.ends_with(opens) || before.ends_with("::"))
}

#[test]
fn types_read_as_they_are_written() {
    for written in [
        "Option<codegen::Page<Order>>",
        "impl Into<String>",
        "BTreeMap<String, Vec<u8>>",
        "(self, i64) -> Self",
        "&'static str",
    ] {
        let tokens: proc_macro2::TokenStream = written.parse().unwrap_or_default();
        assert_eq!(text(&tokens), written);
    }
}
