//! Names as one file sees them: what it imports is written down as it is named.

use std::cell::RefCell;
use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

use super::RuntimePath;
use super::context::Context;
use super::format::Piece;
use crate::ir::TypeId;

/// Where a piece of code stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In the model file of this index.
    Model(usize),
    /// In a file below `operations/`.
    Operation,
    /// Beside `mod.rs`.
    Root,
}

/// Imports of a file, collected while its items are made.
#[derive(Default)]
pub(super) struct Uses {
    /// The file names the module `codegen` itself.
    module: bool,
    runtime: BTreeSet<&'static str>,
    models: BTreeSet<String>,
    /// Items of the root module.
    root: BTreeSet<String>,
    models_module: bool,
}

impl Uses {
    /// Takes over what another piece of the same file imports.
    pub(super) fn merge(&mut self, other: Self) {
        self.module |= other.module;
        self.models_module |= other.models_module;
        self.runtime.extend(other.runtime);
        self.models.extend(other.models);
        self.root.extend(other.root);
    }
}

/// A file's view of the names it uses.
pub(super) struct Scope<'a> {
    pub(super) ctx: &'a Context<'a>,
    place: Place,
    uses: RefCell<Uses>,
}

impl<'a> Scope<'a> {
    pub(super) fn new(ctx: &'a Context<'a>, place: Place) -> Self {
        Self {
            ctx,
            place,
            uses: RefCell::default(),
        }
    }

    /// Names an item of the runtime's contract.
    pub(super) fn rt(&self, name: &'static str) -> TokenStream {
        let item = ident(name);
        if self.ctx.is_taken(name) {
            return self.codegen(name);
        }
        self.uses.borrow_mut().runtime.insert(name);
        quote!(#item)
    }

    /// Names an item of the runtime's contract in the row of a table.
    pub(super) fn rt_text(&self, name: &'static str) -> String {
        let mut uses = self.uses.borrow_mut();
        if self.ctx.is_taken(name) {
            uses.module = true;
            return format!("codegen::{name}");
        }
        uses.runtime.insert(name);
        name.to_owned()
    }

    /// Names an item of the runtime's contract through the module, e.g. for macros.
    pub(super) fn codegen(&self, name: &str) -> TokenStream {
        let item = ident(name);
        self.uses.borrow_mut().module = true;
        quote!(codegen::#item)
    }

    /// Calls a macro of the runtime's contract.
    pub(super) fn call(&self, name: &'static str, arguments: Vec<String>) -> Piece {
        self.uses.borrow_mut().module = true;
        Piece::Call { name, arguments }
    }

    /// Calls a macro of the runtime's contract that takes a table.
    pub(super) fn table(&self, name: &'static str, head: String, rows: Vec<String>) -> Piece {
        self.uses.borrow_mut().module = true;
        Piece::Table { name, head, rows }
    }

    /// Names an item of the root module, e.g. the marker type.
    pub(super) fn root(&self, name: &str) -> Ident {
        self.uses.borrow_mut().root.insert(name.to_owned());
        ident(name)
    }

    /// Names a model.
    pub(super) fn model(&self, id: TypeId) -> TokenStream {
        let name = self.ctx.def(id).name.rust.as_str();
        let item = ident(name);
        let mut uses = self.uses.borrow_mut();
        match self.place {
            Place::Model(file) if self.ctx.file_of(id) == Some(file) => quote!(#item),
            Place::Operation if self.ctx.is_operation_type(name) => {
                uses.models_module = true;
                quote!(models::#item)
            }
            _ => {
                uses.models.insert(name.to_owned());
                quote!(#item)
            }
        }
    }

    /// Returns what was imported.
    pub(super) fn into_uses(self) -> Uses {
        self.uses.into_inner()
    }
}

/// Makes the `use` declarations of a file.
pub(super) fn imports(uses: &Uses, place: Place, runtime: RuntimePath) -> Vec<TokenStream> {
    let home = runtime.tokens();
    let root = match place {
        Place::Root => quote!(super),
        Place::Model(_) | Place::Operation => quote!(super::super),
    };
    let models = match place {
        Place::Model(_) => quote!(super),
        Place::Root | Place::Operation => quote!(#root::models),
    };
    let mut out = Vec::new();
    let runtime: Vec<_> = uses.runtime.iter().map(|name| ident(name)).collect();
    match (uses.module, runtime.as_slice()) {
        (false, []) => {}
        (true, []) => out.push(quote!(use #home::codegen;)),
        (true, names) => out.push(quote!(use #home::codegen::{self, #(#names),*};)),
        (false, [name]) => out.push(quote!(use #home::codegen::#name;)),
        (false, names) => out.push(quote!(use #home::codegen::{#(#names),*};)),
    }
    list(&mut out, &root, uses.root.iter().map(String::as_str));
    if uses.models_module {
        out.push(quote!(use #root::models;));
    }
    list(&mut out, &models, uses.models.iter().map(String::as_str));
    out
}

fn list<'n>(
    out: &mut Vec<TokenStream>,
    from: &TokenStream,
    names: impl ExactSizeIterator<Item = &'n str>,
) {
    let single = names.len() == 1;
    let names: Vec<_> = names.map(ident).collect();
    if single {
        out.push(quote!(use #from::#(#names)*;));
    } else if !names.is_empty() {
        out.push(quote!(use #from::{#(#names),*};));
    }
}

/// Writes an optional value.
pub(super) fn option(value: Option<impl ToTokens>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

/// Makes an identifier of a name that is one: a [`crate::ir::RustName`], or derived from one.
pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
