//! How structs that are sent are made: `new` with what is required, a setter for what is not.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::context::Context;
use super::docs::Doc;
use super::format::Piece;
use super::markdown;
use super::model_field::{self, Constant, Shape};
use super::scope::{Scope, ident};
use super::types;
use crate::ir::{Field, StructDef, TypeDef, TypeRef};

/// More required values than this are taken as a struct with named fields: equal types in a row
/// get swapped.
pub(super) const MOST_ARGUMENTS: usize = 3;

/// Tells whether the constructor takes its values as a struct.
pub(super) fn takes_struct(ctx: &Context<'_>, def: &TypeDef, body: &StructDef) -> bool {
    let asked = model_field::asked(ctx, body, def.direction);
    def.direction.sent && asked.len() > MOST_ARGUMENTS
}

/// Renders the constructor and the setters, and the struct of required values if there is one.
pub(super) fn pieces(scope: &Scope<'_>, def: &TypeDef, body: &StructDef) -> Vec<Piece> {
    let name = ident(def.name.rust.as_str());
    let asked = model_field::asked(scope.ctx, body, def.direction);
    let (new, required) = if asked.len() > MOST_ARGUMENTS {
        let (new, required) = from_struct(scope, def, body, &asked);
        (new, Some(required))
    } else {
        (from_arguments(scope, def, body, &asked), None)
    };
    let mut members = vec![new];
    members.extend(setters(scope, def, body));
    let default = asked.is_empty().then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    let head = quote!(impl #name {});
    let mut pieces = vec![Piece::Block { head, members }];
    pieces.extend(default.into_iter().chain(required).map(Piece::from));
    pieces
}

fn from_arguments(
    scope: &Scope<'_>,
    def: &TypeDef,
    body: &StructDef,
    asked: &[&Field],
) -> TokenStream {
    let arguments = asked.iter().map(|field| {
        let name = ident(field.name.rust.as_str());
        let shape = Shape::of(field, def.direction);
        let ty = argument(scope, field, shape, &name).0;
        quote!(#name: #ty)
    });
    let given = |field: &Field| {
        let name = ident(field.name.rust.as_str());
        let shape = Shape::of(field, def.direction);
        argument(scope, field, shape, &name).1
    };
    let fields = initial(scope, def, body, &given);
    let docs = if asked.is_empty() {
        Doc::line("Makes a value with nothing set.").outer()
    } else {
        Doc::line("Makes a value of what is required.").outer()
    };
    quote! {
        #docs
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#fields),* }
        }
    }
}

fn from_struct(
    scope: &Scope<'_>,
    def: &TypeDef,
    body: &StructDef,
    asked: &[&Field],
) -> (TokenStream, TokenStream) {
    let of = def.name.rust.as_str();
    let required = ident(scope.ctx.required_name(of));
    let given = |field: &Field| {
        let name = ident(field.name.rust.as_str());
        quote!(required.#name)
    };
    let fields = initial(scope, def, body, &given);
    let new = quote! {
        /// Makes a value of what is required.
        pub fn new(required: #required) -> Self {
            Self { #(#fields),* }
        }
    };
    let docs = Doc::line(&format!("What [`{of}::new`] requires.")).outer();
    let members = asked.iter().map(|field| {
        let shape = Shape::of(field, def.direction);
        let docs = model_field::docs(field, shape, def.direction).outer();
        let name = ident(field.name.rust.as_str());
        let ty = model_field::declared(scope, field, shape);
        quote!(#docs pub #name: #ty)
    });
    let derives = model_field::derives(scope.ctx, body);
    let declaration = quote! {
        #docs
        #derives
        pub struct #required {
            #(#members,)*
        }
    };
    (new, declaration)
}

/// Lists the fields of a new value.
fn initial(
    scope: &Scope<'_>,
    def: &TypeDef,
    body: &StructDef,
    given: &dyn Fn(&Field) -> TokenStream,
) -> Vec<TokenStream> {
    let mut fields: Vec<_> = body
        .fields
        .iter()
        .map(|field| {
            let name = ident(field.name.rust.as_str());
            let shape = Shape::of(field, def.direction);
            if matches!(shape, Shape::Optional | Shape::ThreeState) {
                return quote!(#name: None);
            }
            let value = match model_field::constant(scope.ctx, field) {
                Some(constant) => self::constant(scope, field, constant, shape),
                None => given(field),
            };
            if is_name(&value, &name) {
                quote!(#name)
            } else {
                quote!(#name: #value)
            }
        })
        .collect();
    if let Some(ty) = &body.additional {
        let name = model_field::additional(body);
        let raw = matches!(scope.ctx.resolve(ty), TypeRef::Json);
        let map = scope.rt(if raw { "Map" } else { "BTreeMap" });
        fields.push(quote!(#name: #map::new()));
    }
    fields
}

/// Tells whether an expression is this name alone.
fn is_name(value: &TokenStream, name: &Ident) -> bool {
    let mut tokens = value.clone().into_iter();
    let first = tokens.next();
    matches!(first, Some(TokenTree::Ident(ident)) if ident == *name) && tokens.next().is_none()
}

fn constant(scope: &Scope<'_>, field: &Field, constant: Constant, shape: Shape) -> TokenStream {
    let value = match constant {
        Constant::Scalar(value) => value,
        Constant::Variant(variant) => {
            let ty = types::rust(scope, &field.ty);
            quote!(#ty::#variant)
        }
    };
    let value = if field.boxed {
        quote!(Box::new(#value))
    } else {
        value
    };
    match shape {
        Shape::Nullable => quote!(Some(#value)),
        _ => value,
    }
}

/// Returns the type of an argument and the field's value made of it.
fn argument(
    scope: &Scope<'_>,
    field: &Field,
    shape: Shape,
    name: &Ident,
) -> (TokenStream, TokenStream) {
    if shape == Shape::Nullable {
        let ty = types::rust(scope, &field.ty);
        let value = if field.boxed {
            quote!(#name.map(Box::new))
        } else {
            quote!(#name)
        };
        return (quote!(Option<#ty>), value);
    }
    let argument = types::owned_argument(scope, &field.ty, &quote!(#name));
    let value = argument.value;
    let value = if field.boxed {
        quote!(Box::new(#value))
    } else {
        value
    };
    (argument.ty, value)
}

/// Renders a setter for each field that `new` does not ask for.
fn setters(scope: &Scope<'_>, def: &TypeDef, body: &StructDef) -> Vec<TokenStream> {
    let mut names: BTreeSet<String> = body
        .fields
        .iter()
        .map(|field| field.name.rust.to_string())
        .collect();
    let mut setters = Vec::new();
    for field in &body.fields {
        let shape = Shape::of(field, def.direction);
        if !matches!(shape, Shape::Optional | Shape::ThreeState) {
            continue;
        }
        setters.push(setter(scope, field, shape));
        if shape == Shape::ThreeState {
            // `type_` becomes `type_null`: two underscores in a row are not the style of names.
            let mut null = format!("{}_null", field.name.rust.as_str().trim_end_matches('_'));
            while !names.insert(null.clone()) {
                null.push('_');
            }
            setters.push(null_setter(field, &ident(&null)));
        }
    }
    setters
}

fn setter(scope: &Scope<'_>, field: &Field, shape: Shape) -> TokenStream {
    let name = ident(field.name.rust.as_str());
    let method = if name == "new" {
        format_ident!("new_")
    } else {
        name.clone()
    };
    let (ty, value) = argument(scope, field, Shape::Optional, &name);
    let value = if shape == Shape::ThreeState {
        quote!(Some(Some(#value)))
    } else {
        quote!(Some(#value))
    };
    let docs = Doc::line(&format!("Sets {}.", wire(field))).outer();
    quote! {
        #docs
        pub fn #method(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
    }
}

fn null_setter(field: &Field, method: &Ident) -> TokenStream {
    let name = ident(field.name.rust.as_str());
    let docs = Doc::line(&format!("Sets {} to `null`.", wire(field))).outer();
    quote! {
        #docs
        pub fn #method(mut self) -> Self {
            self.#name = Some(None);
            self
        }
    }
}

fn wire(field: &Field) -> String {
    markdown::code(field.name.wire.as_str())
}
