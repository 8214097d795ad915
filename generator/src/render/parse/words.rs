//! Words that mean more than a name.

use std::fmt::{self, Write as _};

use proc_macro2::Ident;

/// The longest such word.
const LONGEST: usize = 8;

/// Text of an identifier that may be such a word: it gives no other access to its text than by printing it, and an
/// allocation or a comparison with every word for each name would cost more than all the rest of parsing.
struct Short {
    bytes: [u8; LONGEST],
    length: usize,
}

impl fmt::Write for Short {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length + text.len();
        let place = self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?;
        place.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}

/// Tells whether an identifier is a word of Rust that cannot be a step of a path, or that begins another expression or type.
pub(super) fn is_special(ident: &Ident) -> bool {
    let mut short = Short {
        bytes: [0; LONGEST],
        length: 0,
    };
    if write!(short, "{ident}").is_err() {
        return false;
    }
    matches!(
        &short.bytes[..short.length],
        b"_" | b"as"
            | b"async"
            | b"await"
            | b"box"
            | b"break"
            | b"const"
            | b"continue"
            | b"dyn"
            | b"else"
            | b"enum"
            | b"extern"
            | b"false"
            | b"fn"
            | b"for"
            | b"if"
            | b"impl"
            | b"in"
            | b"let"
            | b"loop"
            | b"match"
            | b"mod"
            | b"move"
            | b"mut"
            | b"ref"
            | b"return"
            | b"static"
            | b"struct"
            | b"true"
            | b"type"
            | b"unsafe"
            | b"where"
            | b"while"
            | b"yield"
    )
}

#[cfg(test)]
mod tests {
    use proc_macro2::Span;

    use super::*;

    #[test]
    fn words_are_told_from_names_that_begin_alike() {
        for (name, special) in [
            ("_", true),
            ("fn", true),
            ("continue", true),
            ("continued", false),
            ("function", false),
            ("typ", false),
            ("types", false),
            ("Self", false),
            ("self", false),
            ("zażółć_gęślą_jaźń", false),
        ] {
            assert_eq!(
                is_special(&Ident::new(name, Span::call_site())),
                special,
                "{name}"
            );
        }
        assert!(!is_special(&Ident::new_raw("type", Span::call_site())));
    }
}
