//! The files below `models/`: one for each named type and the inline types that belong to it.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::{Context, ModelFile};
use super::docs::Doc;
use super::format::{self, Piece};
use super::scope::{Place, Scope, Uses, ident};
use super::{former, markdown, model_answer, model_enum, model_struct, model_union, types};
use crate::ir::{TypeDef, TypeId, TypeKind, TypeRef};

/// Renders one type; runs in a worker.
pub(super) fn text(ctx: &Context<'_>, file: usize, id: TypeId) -> (String, Uses) {
    let scope = Scope::new(ctx, Place::Model(file));
    let def = ctx.def(id);
    let pieces = pieces(&scope, id, def);
    (format::pieces(pieces), scope.into_uses())
}

fn pieces(scope: &Scope<'_>, id: TypeId, def: &TypeDef) -> Vec<Piece> {
    let mut pieces = own_pieces(scope, id, def);
    for (old, new) in former_names(scope.ctx, id) {
        pieces.push(former::alias(&old, &new).into());
    }
    pieces
}

fn own_pieces(scope: &Scope<'_>, id: TypeId, def: &TypeDef) -> Vec<Piece> {
    match &def.kind {
        TypeKind::Struct(body) => model_struct::pieces(scope, id, def, body),
        TypeKind::Enum(body) => model_enum::pieces(scope, def, body),
        TypeKind::Union(body) if scope.ctx.is_answer(id) => {
            let items = model_answer::items(scope, id, def, body);
            items.into_iter().map(Piece::from).collect()
        }
        TypeKind::Union(body) => model_union::pieces(scope, def, body),
        TypeKind::Alias(target) => vec![alias(scope, def, target).into()],
    }
}

fn alias(scope: &Scope<'_>, def: &TypeDef, target: &TypeRef) -> TokenStream {
    let name = ident(def.name.rust.as_str());
    let docs = Doc::new(
        &def.docs,
        &format!("{}.", markdown::code(def.name.rust.as_str())),
    );
    let docs = docs.outer();
    let ty = types::rust(scope, target);
    quote!(#docs pub type #name = #ty;)
}

/// Returns the first lines of a model file.
pub(super) fn head(ctx: &Context<'_>, file: &ModelFile) -> String {
    let name = &ctx.def(file.types[0]).name.rust;
    if file.types.len() == 1 {
        format!("//! [`{name}`].\n")
    } else {
        format!("//! [`{name}`] and the types inside it.\n")
    }
}

/// Renders `models/mod.rs`.
pub(super) fn index(ctx: &Context<'_>) -> String {
    let mut out = format!("//! Types of {}.\n", markdown::inline(&ctx.api.title));
    for part in ["mod", "pub use"] {
        if !ctx.model_files.is_empty() {
            out.push('\n');
        }
        for file in &ctx.model_files {
            let stem = &file.stem;
            if part == "mod" {
                out.extend(["mod ", stem, ";\n"]);
                continue;
            }
            let mut names: Vec<_> = file
                .types
                .iter()
                .flat_map(|id| names(ctx, *id))
                .map(|name| ident(&name))
                .collect();
            names.sort();
            if let [name] = names.as_slice() {
                out.extend(["pub use ", stem, "::", &name.to_string(), ";\n"]);
            } else {
                let stem = ident(stem);
                out.push_str(&format::item(quote!(pub use #stem::{#(#names),*};)));
            }
            let former = file.types.iter().flat_map(|id| former_names(ctx, *id));
            for (old, _) in former {
                let (stem, old) = (ident(stem), ident(&old));
                out.push_str(&format::item(quote! {
                    #[allow(deprecated, reason = "a former name, which goes on working")]
                    pub use #stem::#old;
                }));
            }
        }
    }
    out
}

/// Lists the former names of what a type brings, each with the name now.
fn former_names(ctx: &Context<'_>, id: TypeId) -> Vec<(String, String)> {
    let def = ctx.def(id);
    let now = names(ctx, id);
    let mut former = Vec::new();
    for old in &def.name.former {
        former.push((old.to_string(), now[0].clone()));
        if let Some(required) = now.get(1) {
            former.extend(former::required(ctx, old).map(|old| (old, required.clone())));
        }
    }
    former
}

/// Lists the public names that a type brings.
fn names(ctx: &Context<'_>, id: TypeId) -> Vec<String> {
    let def = ctx.def(id);
    let mut names = vec![def.name.rust.to_string()];
    if let TypeKind::Struct(body) = &def.kind {
        if super::model_build::takes_struct(ctx, def, body) {
            names.push(ctx.required_name(def.name.rust.as_str()).to_owned());
        }
    }
    names
}
