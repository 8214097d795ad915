//! Letters that may stand in names: those that Rust accepts, less those of which rustc warns.
//!
//! Its lint `uncommon_codepoints` can only be switched off at a crate's root, where a generated module is not.

use unicode_normalization::UnicodeNormalization;
use unicode_security::GeneralSecurityProfile as _;

/// Says whether rustc finds nothing odd in a letter or digit.
pub(super) fn is_common(c: char) -> bool {
    c.is_ascii() || c.identifier_allowed()
}

/// Gives the common letter without its mark for an uncommon one: `e` for `ĕ`.
pub(super) fn without_mark(c: char) -> Option<char> {
    let base = std::iter::once(c).nfd().next();
    base.filter(|base| *base != c && is_common(*base))
}

/// Composes letters with their marks, as rustc compares names, and leaves none that is uncommon.
///
/// Case mapping takes names out of both forms.
pub(super) fn composed(name: &str) -> String {
    let common = |c: char| {
        if is_common(c) {
            Some(c)
        } else {
            without_mark(c)
        }
    };
    let common: String = name.nfc().filter_map(common).collect();
    // A base that was laid bare may go together with what follows it.
    common.nfc().filter(|c| is_common(*c)).collect()
}
