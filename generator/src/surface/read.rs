//! Generated source to its public items.
//!
//! The macros that generated code calls are part of the runtime's contract: what each adds to a type is listed in
//! [`of_macro`]. A macro that is not listed there counts as an implementation that must not change.

use std::collections::BTreeSet;

use syn::punctuated::Punctuated;
use syn::{
    Attribute, Fields, FnArg, ImplItem, Item as Source, Meta, ReturnType, Token, Type, Visibility,
};

use super::Surface;
use super::item::{Item, ItemKind};
use super::tokens::text;
use crate::file_set::FileSet;

/// Reads the items of a client rendered as a module.
///
/// A file that is no Rust has no items; rendering never writes one, and a test holds it to that.
pub fn read(files: &FileSet) -> Surface {
    let parsed: Vec<(Vec<String>, syn::File)> = files
        .iter()
        .filter_map(|(path, source)| {
            let module = module(path.strip_suffix(".rs")?);
            Some((module, syn::parse_file(source).ok()?))
        })
        .collect();
    let open = open_modules(&parsed);
    let mut reader = Reader::default();
    for (path, file) in &parsed {
        reader.place = public_path(path, &open);
        if !path.is_empty() && open.contains(path) {
            let name = path.join("::");
            reader.add(name, Item::new(ItemKind::Module, String::new()));
        }
        file.items.iter().for_each(|item| reader.item(item));
    }
    reader.surface
}

/// The module of a file: `models/order` is `models::order`.
fn module(path: &str) -> Vec<String> {
    let mut parts: Vec<_> = path.split('/').map(str::to_owned).collect();
    if parts
        .last()
        .is_some_and(|last| last == "mod" || last == "lib")
    {
        parts.pop();
    }
    parts
}

/// The modules that are declared `pub`.
fn open_modules(parsed: &[(Vec<String>, syn::File)]) -> BTreeSet<Vec<String>> {
    let mut open = BTreeSet::from([Vec::new()]);
    for (path, file) in parsed {
        for item in &file.items {
            if let Source::Mod(module) = item {
                if is_public(&module.vis) {
                    let mut path = path.clone();
                    path.push(module.ident.to_string());
                    open.insert(path);
                }
            }
        }
    }
    open
}

/// Where users find what a module holds: a private one's items are exported by the module around it.
fn public_path(path: &[String], open: &BTreeSet<Vec<String>>) -> Vec<String> {
    let mut path = path.to_vec();
    while !open.contains(&path) && path.pop().is_some() {}
    path
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

#[derive(Default)]
struct Reader {
    surface: Surface,
    /// The module that is being read.
    place: Vec<String>,
}

impl Reader {
    fn add(&mut self, path: String, item: Item) {
        self.surface.insert(path, item);
    }

    fn path(&self, name: &str) -> String {
        let mut path = self.place.clone();
        path.push(name.to_owned());
        path.join("::")
    }

    fn item(&mut self, item: &Source) {
        match item {
            Source::Struct(item) if is_public(&item.vis) => self.structure(item),
            Source::Enum(item) if is_public(&item.vis) => self.enumeration(item),
            Source::Type(item) if is_public(&item.vis) => {
                let path = self.path(&item.ident.to_string());
                let mut alias = Item::new(ItemKind::Alias, text(&item.ty));
                alias.is_deprecated = has(&item.attrs, "deprecated");
                self.add(path, alias);
            }
            Source::Impl(item) => self.implementation(item),
            Source::Macro(item) => self.of_macro(&item.mac),
            _ => {}
        }
    }

    fn structure(&mut self, item: &syn::ItemStruct) {
        let path = self.path(&item.ident.to_string());
        self.derives(&path, &item.attrs);
        for field in &item.fields {
            if let (true, Some(name)) = (is_public(&field.vis), &field.ident) {
                let mut found = Item::new(ItemKind::Field, text(&field.ty));
                found.is_deprecated = has(&field.attrs, "deprecated");
                self.add(format!("{path}::{name}"), found);
            }
        }
        let private = item.fields.iter().any(|field| !is_public(&field.vis));
        let mut found = Item::new(ItemKind::Struct, String::new());
        // With a private field it can be neither built nor matched whole, as if it were open.
        found.is_open = has(&item.attrs, "non_exhaustive") || private;
        found.is_deprecated = has(&item.attrs, "deprecated");
        self.add(path, found);
    }

    fn enumeration(&mut self, item: &syn::ItemEnum) {
        let path = self.path(&item.ident.to_string());
        self.derives(&path, &item.attrs);
        for variant in &item.variants {
            let fields = match &variant.fields {
                Fields::Unit => String::new(),
                fields => text(fields),
            };
            let mut found = Item::new(ItemKind::Variant, fields);
            found.is_deprecated = has(&variant.attrs, "deprecated");
            self.add(format!("{path}::{}", variant.ident), found);
        }
        let mut found = Item::new(ItemKind::Enum, String::new());
        found.is_open = has(&item.attrs, "non_exhaustive");
        found.is_deprecated = has(&item.attrs, "deprecated");
        self.add(path, found);
    }

    fn derives(&mut self, path: &str, attributes: &[Attribute]) {
        for attribute in attributes.iter().filter(|a| a.path().is_ident("derive")) {
            let names = attribute
                .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
                .unwrap_or_default();
            for name in names {
                self.implements(path, &text(&name), String::new());
            }
        }
    }

    fn implements(&mut self, path: &str, name: &str, signature: String) {
        let item = Item::new(ItemKind::Implementation, signature);
        self.add(format!("impl {name} for {path}"), item);
    }

    fn implementation(&mut self, item: &syn::ItemImpl) {
        let Type::Path(ty) = &*item.self_ty else {
            return;
        };
        let Some(name) = ty.path.segments.last() else {
            return;
        };
        let path = self.path(&name.ident.to_string());
        if let Some((of, _)) = &item.trait_ {
            let outputs = item.items.iter().filter_map(|item| match item {
                ImplItem::Type(output) => Some(text(&output.ty)),
                _ => None,
            });
            let signature = outputs.collect::<Vec<_>>().join(", ");
            self.implements(&path, &text(of), signature);
            return;
        }
        for item in &item.items {
            match item {
                ImplItem::Fn(function) if is_public(&function.vis) => {
                    let mut found = Item::new(ItemKind::Function, signature(&function.sig));
                    found.is_deprecated = has(&function.attrs, "deprecated");
                    // A field may have the same name: a setter is called like what it sets.
                    self.add(format!("{path}::{}()", function.sig.ident), found);
                }
                ImplItem::Const(constant) if is_public(&constant.vis) => {
                    // How long a list is differs with its content and breaks nobody.
                    let ty = match &constant.ty {
                        Type::Array(array) => format!("[{}]", text(&array.elem)),
                        ty => text(ty),
                    };
                    let found = Item::new(ItemKind::Constant, ty);
                    self.add(format!("{path}::{}", constant.ident), found);
                }
                _ => {}
            }
        }
    }

    /// What a macro of the contract adds to the type that it names first.
    fn of_macro(&mut self, call: &syn::Macro) {
        let Some(name) = call.path.segments.last().map(|last| last.ident.to_string()) else {
            return;
        };
        let tokens = text(&call.tokens);
        let mut words = tokens
            .split([' ', ',', '{'])
            .filter(|word| !word.is_empty());
        let first = words.next().unwrap_or_default().to_owned();
        match name.as_str() {
            "call" | "paged_call" => {
                let output = tokens.split_once(',').map_or("", |(_, rest)| rest).trim();
                let path = self.path(&first);
                self.implements(&path, &format!("{name}!"), output.to_owned());
            }
            _ if matches!(first.as_str(), "sent" | "received" | "both") => {
                let path = self.path(words.next().unwrap_or_default());
                if first != "received" {
                    self.implements(&path, "Serialize", String::new());
                }
                if first != "sent" {
                    self.implements(&path, "Deserialize", String::new());
                }
            }
            _ => {
                let path = self.path(&first);
                self.implements(&path, &format!("{name}!"), String::new());
            }
        }
    }
}

fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|found| found.path().is_ident(name))
}

/// Writes a function's types: names of arguments can change without breaking anybody.
fn signature(function: &syn::Signature) -> String {
    let inputs = function.inputs.iter().map(|input| match input {
        // Whether a function changes what it was given is its own affair.
        FnArg::Receiver(receiver) => match text(receiver) {
            by_value if by_value == "mut self" => "self".to_owned(),
            receiver => receiver,
        },
        FnArg::Typed(argument) => text(&argument.ty),
    });
    let inputs = inputs.collect::<Vec<_>>().join(", ");
    match &function.output {
        ReturnType::Default => format!("({inputs})"),
        ReturnType::Type(_, ty) => format!("({inputs}) -> {}", text(ty)),
    }
}
