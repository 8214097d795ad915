//! Rules about hand-written Rust: a module says what it is, files and functions stay small, and the language
//! stays within the minimum supported version.

use std::ops::RangeInclusive;

use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};

use super::{File, Finding};

const MOST_LINES: usize = 500;
const MANY_LINES: usize = 300;
const MOST_LINES_OF_A_FUNCTION: usize = 60;

/// Checks one hand-written file.
pub(super) fn check(file: &File, found: &mut Vec<Finding>) {
    if !file.text.starts_with("//!") {
        let mend = "begin the file with `//!`: what the module is, and what it is not";
        found.push(Finding::new(
            file,
            1,
            "does not say what the module is",
            mend,
        ));
    }
    let syntax = match syn::parse_file(&file.text) {
        Ok(syntax) => syntax,
        Err(error) => {
            let line = error.span().start().line;
            let text = format!("is no Rust: {error}");
            found.push(Finding::new(file, line, text, "run `cargo check`"));
            return;
        }
    };
    let mut visitor = Visitor {
        file,
        tests: Vec::new(),
        in_tests: file.is_test(),
        hash_maps: file.path.starts_with("generator/src/"),
        found,
    };
    visitor.visit_file(&syntax);
    let tests = visitor.tests.iter().map(|lines| lines.clone().count());
    let tests: usize = tests.sum();
    if !file.is_test() {
        size(file, file.text.lines().count().saturating_sub(tests), found);
    }
}

fn size(file: &File, lines: usize, found: &mut Vec<Finding>) {
    let text = format!("is {lines} lines long without its tests");
    let finding = |mend| Finding::new(file, 1, text, mend).whole();
    if lines > MOST_LINES {
        found.push(finding("split it: one noun a file, 500 lines at most"));
    } else if lines > MANY_LINES {
        found.push(finding("think of splitting it before it gets longer than 500").warning());
    }
}

struct Visitor<'f> {
    file: &'f File,
    tests: Vec<RangeInclusive<usize>>,
    in_tests: bool,
    hash_maps: bool,
    found: &'f mut Vec<Finding>,
}

impl Visitor<'_> {
    fn add(&mut self, line: usize, text: impl Into<String>, mend: &'static str) {
        self.found.push(Finding::new(self.file, line, text, mend));
    }

    fn function(&mut self, name: &syn::Ident, signature: &syn::Signature, body: &syn::Block) {
        let first = signature.span().start().line;
        let lines = body.brace_token.span.close().end().line + 1 - first;
        if lines > MOST_LINES_OF_A_FUNCTION && !self.in_tests {
            let text = format!("`{name}` is {lines} lines long");
            self.add(first, text, "split it: a function has 60 lines at most");
        }
    }

    fn condition(&mut self, condition: &syn::Expr) {
        if let syn::Expr::Binary(_) = condition {
            let mut lets = Vec::new();
            operands(condition, &mut lets);
            if let Some(line) = lets.first() {
                let mend =
                    "nest the conditions or use `match`: chains need a newer Rust than promised";
                self.add(*line, "chains `let` with other conditions", mend);
            }
        }
    }
}

/// Lists the lines of the `let`s among the operands of a condition.
fn operands(condition: &syn::Expr, lets: &mut Vec<usize>) {
    match condition {
        syn::Expr::Binary(both) => {
            operands(&both.left, lets);
            operands(&both.right, lets);
        }
        syn::Expr::Let(one) => lets.push(one.span().start().line),
        _ => {}
    }
}

fn is_for_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let test = |list: &syn::MetaList| list.tokens.to_string() == "test";
        attribute.path().is_ident("cfg") && attribute.meta.require_list().is_ok_and(test)
    })
}

impl<'ast> Visit<'ast> for Visitor<'_> {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        let outside = !self.in_tests;
        if outside && is_for_tests(&item.attrs) {
            let span = item.span();
            self.tests.push(span.start().line..=span.end().line);
            self.in_tests = true;
        }
        visit::visit_item_mod(self, item);
        self.in_tests = !outside;
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.function(&item.sig.ident, &item.sig, &item.block);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.function(&item.sig.ident, &item.sig, &item.block);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        if let Some(body) = &item.default {
            self.function(&item.sig.ident, &item.sig, body);
        }
        visit::visit_trait_item_fn(self, item);
    }

    fn visit_expr_if(&mut self, expression: &'ast syn::ExprIf) {
        self.condition(&expression.cond);
        visit::visit_expr_if(self, expression);
    }

    fn visit_expr_while(&mut self, expression: &'ast syn::ExprWhile) {
        self.condition(&expression.cond);
        visit::visit_expr_while(self, expression);
    }

    fn visit_ident(&mut self, ident: &'ast syn::Ident) {
        if self.hash_maps && !self.in_tests && (ident == "HashMap" || ident == "HashSet") {
            let mend = "use BTreeMap or IndexMap: the output must not depend on chance";
            self.add(ident.span().start().line, format!("uses `{ident}`"), mend);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::of;
    use super::*;

    fn lines(code: &str) -> Vec<String> {
        of(check, "generator/src/a.rs", &format!("//! Doc.\n{code}\n"))
    }

    #[test]
    fn a_module_without_its_doc_is_found() {
        let found = of(check, "xtask/src/a.rs", "use std::fs;\n");
        assert_eq!(found, ["1: does not say what the module is"]);
    }

    #[test]
    fn a_long_file_is_found_but_its_tests_are_free() {
        let code = "const A: u8 = 0;\n".repeat(250);
        assert!(lines(&code).is_empty());
        let tests = format!("{code}#[cfg(test)]\nmod tests {{\n{code}}}\n");
        assert!(lines(&tests).is_empty());
        assert!(
            of(
                check,
                "runtime/tests/a.rs",
                &format!("//! A.\n{}", code.repeat(3))
            )
            .is_empty()
        );
        assert_eq!(
            lines(&code.repeat(2)),
            ["is 502 lines long without its tests"]
        );
    }

    #[test]
    fn a_file_of_more_than_300_lines_is_a_warning() {
        let text = format!("//! Doc.\n{}", "const A: u8 = 0;\n".repeat(300));
        let mut found = Vec::new();
        check(&File::new("a.rs", &text), &mut found);
        assert!(found[0].warning);
    }

    #[test]
    fn a_long_function_is_found_by_its_name() {
        let body = "    call();\n".repeat(60);
        assert_eq!(
            lines(&format!("fn long() {{\n{body}}}")),
            ["2: `long` is 62 lines long"]
        );
        assert_eq!(
            lines(&format!(
                "impl A {{\n/// Doc.\nfn long(&self) {{\n{body}}}\n}}"
            )),
            ["4: `long` is 62 lines long"]
        );
        assert!(
            lines(&format!(
                "#[cfg(test)]\nmod tests {{\nfn long() {{\n{body}}}\n}}"
            ))
            .is_empty()
        );
    }

    #[test]
    fn chains_of_let_are_found() {
        let text = "chains `let` with other conditions";
        for code in [
            "fn f() { if let Some(a) = b && c {} }",
            "fn f() { if c && let Some(a) = b {} }",
            "fn f() { while let Some(a) = b && a > 1 {} }",
            "fn f() { if x && (y || z) && let Some(a) = b {} }",
        ] {
            assert_eq!(lines(code), [format!("2: {text}")], "{code}");
        }
    }

    #[test]
    fn other_conditions_are_fine() {
        for code in [
            "fn f() { if let Some(a) = b {} }",
            "fn f() { if let Some(a) = (b && c) {} }",
            "fn f() { if a && b {} }",
            "fn f() { if let Some(a) = g(|| b && c) {} }",
        ] {
            assert!(lines(code).is_empty(), "{code}");
        }
    }

    #[test]
    fn the_generator_must_not_hash() {
        assert_eq!(
            lines("use std::collections::HashMap;"),
            ["2: uses `HashMap`"]
        );
        let elsewhere = of(
            check,
            "runtime/src/a.rs",
            "//! A.\nuse std::collections::HashMap;\n",
        );
        assert!(elsewhere.is_empty());
    }

    #[test]
    fn what_is_no_rust_is_told() {
        assert!(lines("fn f( {")[0].contains("is no Rust"));
    }
}
