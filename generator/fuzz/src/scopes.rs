//! Names that stand twice in one scope of a file: what parses, and does not compile.

use std::collections::BTreeSet;

use quote::ToTokens as _;
use syn::visit::Visit;
use syn::{Fields, FnArg, ImplItem, Item, Pat, UseTree};

/// Lists them.
pub(super) fn repeated(file: &syn::File) -> Vec<String> {
    let mut scopes = Scopes::default();
    for item in &file.items {
        scopes.item(item);
    }
    scopes.visit_file(file);
    scopes.twice
}

#[derive(Default)]
struct Scopes {
    /// Scope and name.
    seen: BTreeSet<(String, String)>,
    /// Counts functions, each of which is a scope.
    functions: usize,
    twice: Vec<String>,
}

impl Scopes {
    fn add(&mut self, scope: &str, name: impl ToString) {
        let name = name.to_string();
        if name != "_" && !self.seen.insert((scope.to_owned(), name.clone())) {
            self.twice.push(format!("{name} in {scope}"));
        }
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Const(item) => self.add("values", &item.ident),
            Item::Static(item) => self.add("values", &item.ident),
            Item::Fn(item) => self.add("values", &item.sig.ident),
            Item::Enum(item) => self.add("types", &item.ident),
            Item::Mod(item) => self.add("types", &item.ident),
            Item::Type(item) => self.add("types", &item.ident),
            Item::Struct(item) => {
                self.add("types", &item.ident);
                if !matches!(item.fields, Fields::Named(_)) {
                    self.add("values", &item.ident);
                }
            }
            Item::Use(item) => self.imports(&item.tree),
            _ => {}
        }
    }

    fn imports(&mut self, tree: &UseTree) {
        match tree {
            UseTree::Path(path) if path.tree.to_token_stream().to_string() == "self" => {
                self.add("types", &path.ident);
            }
            UseTree::Path(path) => self.imports(&path.tree),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.imports(tree)),
            UseTree::Rename(rename) => self.add("types", &rename.rename),
            // `use path::{self}` brings what the path ends in, which is no name of ours.
            UseTree::Name(name) if name.ident != "self" => self.add("types", &name.ident),
            _ => {}
        }
    }
}

impl Visit<'_> for Scopes {
    fn visit_item_struct(&mut self, item: &syn::ItemStruct) {
        for field in &item.fields {
            if let Some(name) = &field.ident {
                self.add(&format!("struct {}", item.ident), name);
            }
        }
    }

    fn visit_item_enum(&mut self, item: &syn::ItemEnum) {
        for variant in &item.variants {
            self.add(&format!("enum {}", item.ident), &variant.ident);
        }
    }

    fn visit_item_impl(&mut self, item: &syn::ItemImpl) {
        let of = item.self_ty.to_token_stream();
        let scope = match &item.trait_ {
            Some((path, _)) => {
                let scope = format!("impl {} for {of}", path.to_token_stream());
                self.add("impls", &scope);
                scope
            }
            None => format!("impl {of}"),
        };
        for item in &item.items {
            match item {
                ImplItem::Fn(item) => self.add(&scope, &item.sig.ident),
                ImplItem::Const(item) => self.add(&scope, &item.ident),
                ImplItem::Type(item) => self.add(&format!("types of {scope}"), &item.ident),
                _ => {}
            }
        }
        syn::visit::visit_item_impl(self, item);
    }

    fn visit_signature(&mut self, signature: &syn::Signature) {
        self.functions += 1;
        let scope = format!("fn {} ({})", signature.ident, self.functions);
        for input in &signature.inputs {
            match input {
                FnArg::Typed(input) => {
                    if let Pat::Ident(name) = &*input.pat {
                        self.add(&scope, &name.ident);
                    }
                }
                FnArg::Receiver(_) => self.add(&scope, "self"),
            }
        }
    }
}
