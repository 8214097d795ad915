//! Structs that are bodies of `multipart/form-data`: how they become parts.

use proc_macro2::TokenStream;
use quote::quote;

use super::model_field::Shape;
use super::scope::{Scope, ident};
use crate::ir::{BodyKind, Field, Part, StructDef, TypeDef, TypeId, TypeKind, TypeRef};

/// Renders the conversion into a multipart body.
pub(super) fn item(scope: &Scope<'_>, id: TypeId, def: &TypeDef, body: &StructDef) -> TokenStream {
    let name = ident(def.name.rust.as_str());
    let multipart = scope.rt("Multipart");
    let parts = parts(scope, id);
    let ordered = parts.iter().filter_map(|part| {
        let wire = part.name.wire.as_str();
        body.fields.iter().find(|field| field.name.wire.as_str() == wire)
    });
    let others = body.fields.iter().filter(|field| {
        let wire = field.name.wire.as_str();
        !parts.iter().any(|part| part.name.wire.as_str() == wire)
    });
    let calls = ordered.chain(others).map(|field| {
        let shape = Shape::of(field, def.direction);
        call(scope, field, shape)
    });
    quote! {
        impl From<#name> for #multipart {
            fn from(body: #name) -> Self {
                Self::new() #(#calls)*
            }
        }
    }
}

/// Finds the parts of the first body that is made of the type.
fn parts<'a>(scope: &Scope<'a>, id: TypeId) -> &'a [Part] {
    let bodies = scope.ctx.api.operations.iter().filter_map(|op| op.body.as_ref());
    let mut parts = bodies
        .flat_map(|body| &body.alternatives)
        .filter_map(|alternative| match &alternative.kind {
            BodyKind::Multipart {
                ty: TypeRef::Named(named),
                parts,
            } if *named == id => Some(parts.as_slice()),
            _ => None,
        });
    parts.next().unwrap_or_default()
}

fn call(scope: &Scope<'_>, field: &Field, shape: Shape) -> TokenStream {
    let wire = field.name.wire.as_str();
    let name = ident(field.name.rust.as_str());
    let value = match shape {
        Shape::ThreeState => quote!(body.#name.flatten()),
        _ => quote!(body.#name),
    };
    let ty = scope.ctx.resolve(&field.ty);
    let item = match ty {
        TypeRef::List(item) => scope.ctx.resolve(item),
        other => other,
    };
    match item {
        TypeRef::File => quote!(.files(#wire, #value)),
        TypeRef::Named(id) if !matches!(scope.ctx.def(*id).kind, TypeKind::Enum(_)) => {
            quote!(.json(#wire, &#value))
        }
        TypeRef::Json | TypeRef::JsonObject | TypeRef::Map(_) | TypeRef::List(_) => {
            quote!(.json(#wire, &#value))
        }
        _ => quote!(.values(#wire, &#value)),
    }
}
