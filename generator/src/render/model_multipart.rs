//! Structs that are bodies of `multipart/form-data`: how they become parts.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::model_field::Shape;
use super::param;
use super::scope::{Scope, ident};
use crate::ir::{
    BodyKind, Field, ParamStyle, Part, PartEncoding, StructDef, TypeDef, TypeId, TypeKind, TypeRef,
};

/// Renders the conversion into a multipart body.
pub(super) fn item(scope: &Scope<'_>, id: TypeId, def: &TypeDef, body: &StructDef) -> TokenStream {
    let name = ident(def.name.rust.as_str());
    let multipart = scope.rt("Multipart");
    let parts = parts(scope, id);
    let wire = |field: &'_ Field| field.name.wire.clone();
    let fields: BTreeMap<_, _> = body
        .fields
        .iter()
        .map(|field| (wire(field), field))
        .collect();
    let named: BTreeSet<_> = parts.iter().map(|part| &part.name.wire).collect();
    let ordered = parts
        .iter()
        .filter_map(|part| fields.get(&part.name.wire).copied());
    let others = body.fields.iter();
    let others = others.filter(|field| !named.contains(&field.name.wire));
    let encodings: BTreeMap<_, _> = parts
        .iter()
        .map(|part| (&part.name.wire, &part.encoding))
        .collect();
    let usual = PartEncoding::default();
    let calls = ordered.chain(others).map(|field| {
        let shape = Shape::of(field, def.direction);
        let encoding = encodings.get(&field.name.wire).copied().unwrap_or(&usual);
        let call = call(scope, field, shape, encoding.style);
        let marks = marks(field.name.wire.as_str(), encoding);
        quote!(#call #marks)
    });
    quote! {
        impl From<#name> for #multipart {
            fn from(body: #name) -> Self {
                let mut form = Self::new();
                #(#calls)*
                form
            }
        }
    }
}

/// Finds the parts of the first body that is made of the type.
fn parts<'a>(scope: &Scope<'a>, id: TypeId) -> &'a [Part] {
    let bodies = scope
        .ctx
        .api
        .operations
        .iter()
        .filter_map(|op| op.body.as_ref());
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

/// Renders what the parts of a field get beside their content.
fn marks(wire: &str, encoding: &PartEncoding) -> TokenStream {
    let content_type = encoding.content_type.iter();
    let headers = encoding.headers.iter();
    let headers = headers.map(|(name, value)| quote!(form = form.header(#wire, #name, #value);));
    let types = content_type.map(|content_type| quote!(form = form.typed(#wire, #content_type);));
    types.chain(headers).collect()
}

fn call(scope: &Scope<'_>, field: &Field, shape: Shape, style: Option<ParamStyle>) -> TokenStream {
    let wire = field.name.wire.as_str();
    let name = ident(field.name.rust.as_str());
    let value = if shape == Shape::ThreeState {
        quote!(body.#name.flatten())
    } else {
        quote!(body.#name)
    };
    let ty = scope.ctx.resolve(&field.ty);
    let (item, is_list) = match ty {
        TypeRef::List(item) => (scope.ctx.resolve(item), true),
        other => (other, false),
    };
    let required = shape == Shape::Required;
    let style = style.map(|style| param::style(scope, style));
    match item {
        TypeRef::File => files(wire, value, required, is_list),
        _ if is_scalar(scope, item) => {
            let value = if required {
                param::owned(scope, ty, &value)
            } else {
                optional(scope, ty, &value)
            };
            if let Some(style) = style {
                quote!(form = form.styled(#wire, #value, #style);)
            } else {
                quote!(form = form.field(#wire, #value);)
            }
        }
        _ => {
            let add = |value: &TokenStream| {
                if let Some(style) = &style {
                    let object = scope.codegen("object_param");
                    quote!(form = form.styled(#wire, #object(&#value), #style);)
                } else {
                    quote!(form = form.json(#wire, &#value);)
                }
            };
            if required {
                return add(&value);
            }
            let add = add(&quote!(value));
            quote! {
                if let Some(value) = #value {
                    #add
                }
            }
        }
    }
}

/// Renders the part of a file, or those of a list of them.
fn files(wire: &str, value: TokenStream, required: bool, is_list: bool) -> TokenStream {
    let files = match (required, is_list) {
        (true, false) => return quote!(form = form.file(#wire, #value);),
        (false, false) => {
            return quote! {
                if let Some(file) = #value {
                    form = form.file(#wire, file);
                }
            };
        }
        (false, true) => quote!(#value.into_iter().flatten()),
        (true, true) => value,
    };
    quote! {
        for file in #files {
            form = form.file(#wire, file);
        }
    }
}

/// Converts an optional value where its form on the wire is not that of its type.
fn optional(scope: &Scope<'_>, ty: &TypeRef, value: &TokenStream) -> TokenStream {
    let item = quote!(value);
    let converted = param::owned(scope, ty, &item);
    if converted.to_string() == item.to_string() {
        value.clone()
    } else {
        quote!(#value.map(|value| #converted))
    }
}

/// Tells whether a part is plain text: objects are sent as JSON.
fn is_scalar(scope: &Scope<'_>, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Primitive(_) => true,
        TypeRef::Named(id) => matches!(scope.ctx.def(*id).kind, TypeKind::Enum(_)),
        TypeRef::Nullable(inner) => is_scalar(scope, scope.ctx.resolve(inner)),
        _ => false,
    }
}
