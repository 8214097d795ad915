//! What a generated crate may be called.

use crate::failure::Failure;

const FALLBACK: &str = "api-client";

/// Names that cargo refuses, or that would hide a crate the generated code uses.
const TAKEN: [&str; 10] = [
    "alloc",
    "core",
    "proc-macro",
    "proc_macro",
    "shopwright",
    "std",
    "test",
    "deps",
    "build",
    "examples",
];

/// Takes the name that the user gave.
///
/// # Errors
///
/// Wrong usage when cargo would not take it.
pub(super) fn checked(name: &str) -> Result<String, Failure> {
    let letters = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let fits = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(letters)
        && name.len() <= 64
        && !is_taken(name);
    if fits {
        return Ok(name.to_owned());
    }
    Err(Failure::usage(format!(
        "{name:?} cannot name a crate: use letters, digits, `-` and `_`, begin with a letter, and take no word of Rust"
    )))
}

/// Makes a name of the title of the document.
pub(super) fn of_title(title: &str) -> String {
    let words = title.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<_> = words
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    let mut name = words.join("-");
    name.truncate(60);
    let name = name.trim_matches('-').to_owned();
    match name.chars().next() {
        None => FALLBACK.to_owned(),
        Some(first) if first.is_ascii_digit() => format!("api-{name}"),
        Some(_) if is_taken(&name) => format!("{name}-api"),
        Some(_) => name,
    }
}

fn is_taken(name: &str) -> bool {
    let keyword = syn::parse_str::<syn::Ident>(&name.replace('-', "_")).is_err();
    keyword || TAKEN.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_become_names_of_crates() {
        for (title, name) in [
            ("Acme Orders API", "acme-orders-api"),
            ("  Ünïcode (v2)", "n-code-v2"),
            ("注文", "api-client"),
            ("", "api-client"),
            ("1Forge", "api-1forge"),
            ("Type", "type-api"),
            ("std", "std-api"),
        ] {
            assert_eq!(of_title(title), name, "{title}");
            assert_eq!(checked(name).unwrap(), name);
        }
        assert!(checked(&of_title(&"long ".repeat(40))).is_ok());
    }

    #[test]
    fn names_that_cargo_refuses_are_wrong_usage() {
        for name in ["", "1a", "a b", "../a", "type", "shopwright", "é", "_"] {
            assert_eq!(checked(name).unwrap_err().status(), 2, "{name}");
        }
    }
}
