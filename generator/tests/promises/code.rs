//! Generated files as `syn` reads them: operations by method and path, and what is public.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens as _;
use shopwright_generator::file_set::FileSet;
use syn::{Expr, ImplItem, Item, Visibility};

/// The code of an operation, by how its users see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OperationCode {
    /// The constant that describes it to the runtime.
    pub(crate) constant: String,
    /// The methods that start it, without their documentation.
    pub(crate) methods: Vec<String>,
}

/// Reads every file.
pub(crate) fn parse(files: &FileSet) -> BTreeMap<String, syn::File> {
    let is_rust = |path: &str| Path::new(path).extension() == Some("rs".as_ref());
    let rust = files.iter().filter(|(path, _)| is_rust(path));
    let read = |(path, text): (&str, &str)| match syn::parse_file(text) {
        Ok(file) => (path.to_owned(), file),
        Err(error) => panic!("{path}: {error}\n{text}"),
    };
    rust.map(read).collect()
}

/// Finds the operations, by `METHOD /path`.
pub(crate) fn operations(files: &FileSet) -> BTreeMap<String, OperationCode> {
    let mut found = BTreeMap::new();
    for (path, file) in parse(files) {
        if !path.starts_with("operations/") {
            continue;
        }
        for item in &file.items {
            let Item::Static(constant) = item else {
                continue;
            };
            let Some(key) = operation_key(&constant.expr) else {
                continue;
            };
            let code = OperationCode {
                constant: constant.to_token_stream().to_string(),
                methods: methods(&file, &constant.ident),
            };
            assert!(found.insert(key.clone(), code).is_none(), "{key} twice");
        }
    }
    found
}

/// Reads `Operation::new("orders.list", Method::GET, "/orders")` at the bottom of a chain of settings.
fn operation_key(expr: &Expr) -> Option<String> {
    match expr {
        Expr::MethodCall(call) => operation_key(&call.receiver),
        Expr::Call(call) => {
            let name = call.func.to_token_stream().to_string();
            let mut arguments = call.args.iter().skip(1);
            let (method, path) = (arguments.next()?, arguments.next()?);
            let method = method.to_token_stream().to_string();
            let Expr::Lit(syn::ExprLit {
                lit: syn::Lit::Str(path),
                ..
            }) = path
            else {
                return None;
            };
            let method = method.rsplit(':').next()?.trim().to_owned();
            name.ends_with("Operation :: new")
                .then(|| format!("{method} {}", path.value()))
        }
        _ => None,
    }
}

fn methods(file: &syn::File, constant: &syn::Ident) -> Vec<String> {
    let impls = file.items.iter().filter_map(|item| match item {
        Item::Impl(item) => Some(item),
        _ => None,
    });
    let functions = impls
        .flat_map(|item| &item.items)
        .filter_map(|item| match item {
            ImplItem::Fn(function) => Some(function),
            _ => None,
        });
    let name = constant.to_string();
    let uses = |text: &String| {
        text.split(|c: char| !c.is_alphanumeric() && c != '_')
            .any(|word| word == name)
    };
    let text = |function: &syn::ImplItemFn| undocumented(function.to_token_stream()).to_string();
    functions.map(text).filter(uses).collect()
}

/// Lists what is public, a line each: path of the file, item, members; without documentation and bodies
/// of functions.
pub(crate) fn public_items(files: &FileSet) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (path, file) in parse(files) {
        for item in &file.items {
            public(&path, item, &mut found);
        }
    }
    found
}

fn public(path: &str, item: &Item, found: &mut BTreeSet<String>) {
    let mut add = |text: String| {
        found.insert(format!("{path}: {text}"));
    };
    match item {
        Item::Impl(block) => {
            let of = block.self_ty.to_token_stream();
            let trait_ = block
                .trait_
                .as_ref()
                .map(|(path, _)| path.to_token_stream().to_string());
            for item in &block.items {
                match item {
                    ImplItem::Fn(function) if trait_.is_some() || is_public(&function.vis) => {
                        let signature = function.sig.to_token_stream();
                        add(format!("{trait_:?} {of}: {signature}"));
                    }
                    ImplItem::Const(item) => {
                        add(format!("{trait_:?} {of}: {}", item.ident));
                    }
                    _ => {}
                }
            }
        }
        Item::Static(_) => {}
        Item::Struct(item) if !is_public(&item.vis) => {}
        Item::Enum(item) if !is_public(&item.vis) => {}
        other => add(undocumented(other.to_token_stream()).to_string()),
    }
}

/// Takes `#[doc = "…"]` out, at every depth.
pub(crate) fn undocumented(tokens: TokenStream) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if is_documentation(&group) => {
                // `#` or `#!`
                while matches!(out.last(), Some(TokenTree::Punct(mark)) if "#!".contains(mark.as_char()))
                {
                    out.pop();
                }
            }
            TokenTree::Group(group) => {
                let inside = undocumented(group.stream());
                out.push(Group::new(group.delimiter(), inside).into());
            }
            token => out.push(token),
        }
    }
    out.into_iter().collect()
}

fn is_documentation(group: &Group) -> bool {
    let first = group.stream().into_iter().next();
    group.delimiter() == Delimiter::Bracket && first.is_some_and(|token| token.to_string() == "doc")
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}
