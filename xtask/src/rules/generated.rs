//! Rules about what the generator wrote into the runtime: the mark, and that it names of the runtime only
//! what the contract allows.

use proc_macro2::{TokenStream, TokenTree};

use super::tracked::{GENERATED, MARK};
use super::{File, Finding};

const COMMAND: &str = "// Run `cargo xtask regen` to write it anew; do not edit.";
const REGEN: &str = "run `cargo xtask regen`";
const CONTRACT: &str =
    "let the generator use `crate::codegen`, and re-export there what is missing";

/// Checks one generated file.
pub(super) fn check(file: &File, found: &mut Vec<Finding>) {
    let mut lines = file.text.lines();
    let marked = lines.next().is_some_and(|line| line.starts_with(MARK));
    if !marked || lines.next() != Some(COMMAND) {
        found.push(Finding::new(
            file,
            1,
            "does not say that it is generated, and how",
            REGEN,
        ));
    }
    match file.text.parse::<TokenStream>() {
        Err(error) => {
            let line = error.span().start().line;
            found.push(Finding::new(
                file,
                line,
                format!("is no Rust: {error}"),
                REGEN,
            ));
        }
        Ok(tokens) => paths(file, tokens, depth(&file.path), found),
    }
}

/// How many `super` there are from this file up to the module of its API, which must not be left.
fn depth(path: &str) -> usize {
    let inner = path.strip_prefix(GENERATED).unwrap_or(path);
    let parts = inner.split('/').count();
    let folder = inner.ends_with("/mod.rs") || inner == "mod.rs";
    parts.saturating_sub(if folder { 2 } else { 1 })
}

/// Looks for paths out of the API's own module, in macros too.
fn paths(file: &File, tokens: TokenStream, depth: usize, found: &mut Vec<Finding>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut supers = 0;
    for (index, token) in tokens.iter().enumerate() {
        let TokenTree::Ident(ident) = token else {
            if let TokenTree::Group(group) = token {
                paths(file, group.stream(), depth, found);
            }
            // `super::super` goes on; anything else ends the path.
            if !matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':') {
                supers = 0;
            }
            continue;
        };
        let line = ident.span().start().line;
        if ident == "super" {
            supers += 1;
            if supers == depth + 1 {
                let text = "leaves the module of its API by `super`";
                found.push(Finding::new(file, line, text, CONTRACT));
            }
        } else {
            supers = 0;
        }
        let next = tokens.get(index + 3).map(ToString::to_string);
        if ident == "crate" && next.as_deref() != Some("codegen") {
            let text = format!("names `crate::{}` of the runtime", next.unwrap_or_default());
            found.push(Finding::new(file, line, text, CONTRACT));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::of;
    use super::*;

    fn lines(path: &str, code: &str) -> Vec<String> {
        let text = format!("// @generated from spec/a.\n{COMMAND}\n\n{code}\n");
        of(check, &format!("{GENERATED}{path}"), &text)
    }

    #[test]
    fn the_header_must_be_there() {
        let text = "does not say that it is generated, and how";
        let path = format!("{GENERATED}a/mod.rs");
        assert_eq!(of(check, &path, "//! Doc\n"), [format!("1: {text}")]);
        assert_eq!(of(check, &path, "// @generated\n"), [format!("1: {text}")]);
    }

    #[test]
    fn the_contract_and_each_other_may_be_named() {
        let code = "use crate::codegen::{Call, Page};\nuse super::super::{SeloraX, models::Order};\n\
                    crate::codegen::call!(GetOrder, SeloraX, Order);";
        assert!(lines("a/operations/orders.rs", code).is_empty());
    }

    #[test]
    fn other_items_of_the_runtime_are_found() {
        assert_eq!(
            lines("a/client.rs", "use crate::transport::Transport;"),
            ["4: names `crate::transport` of the runtime"]
        );
        assert_eq!(
            lines("a/client.rs", "fn f() {\n    make!(crate::error::Error)\n}"),
            ["5: names `crate::error` of the runtime"]
        );
    }

    #[test]
    fn leaving_the_module_by_super_is_found() {
        let text = "4: leaves the module of its API by `super`";
        assert_eq!(
            lines("a/models/x.rs", "use super::super::super::b;"),
            [text]
        );
        assert_eq!(lines("a/mod.rs", "use super::b;"), [text]);
        assert!(lines("a/models/x.rs", "use super::super::{b, c};").is_empty());
    }

    #[test]
    fn what_is_no_rust_is_told_with_its_line() {
        assert!(lines("a/mod.rs", "fn f() {\n(")[0].contains("is no Rust"));
    }
}
