//! Unions: one of several types, told apart by a tag or by trying. What fits none is kept.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::Doc;
use super::format::Piece;
use super::markdown;
use super::model_struct::way;
use super::scope::{Scope, ident};
use super::types;
use crate::ir::{Presence, Tagging, TypeDef, TypeRef, UnionDef, UnionVariant};

/// Renders a union.
pub(super) fn pieces(scope: &Scope<'_>, def: &TypeDef, body: &UnionDef) -> Vec<Piece> {
    let mut pieces = vec![
        declaration(scope, def, body).into(),
        table(scope, def, body),
    ];
    if def.direction.sent {
        let name = ident(def.name.rust.as_str());
        pieces.extend(conversions(scope, &name, body).into_iter().map(Piece::from));
    }
    pieces
}

/// Renders the enum itself.
fn declaration(scope: &Scope<'_>, def: &TypeDef, body: &UnionDef) -> TokenStream {
    let name = ident(def.name.rust.as_str());
    let mut doc = Doc::new(
        &def.docs,
        &format!("{}.", markdown::code(def.name.rust.as_str())),
    );
    doc.links(&def.docs);
    let docs = doc.outer();
    let value = scope.rt("Value");
    let variants = body
        .variants
        .iter()
        .map(|variant| self::variant(scope, variant));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value of a kind that this crate does not know, as it came.
            Unrecognized(#value),
        }
    }
}

/// Renders a variant.
pub(super) fn variant(scope: &Scope<'_>, variant: &UnionVariant) -> TokenStream {
    let name = ident(variant.name.rust.as_str());
    if let Some(only) = &variant.only {
        let text = markdown::code(&only.text);
        let docs = Doc::new(&only.docs, &format!("{text}.")).outer();
        return quote!(#docs #name,);
    }
    let docs = match variant.tags.first() {
        Some(tag) => format!("Tagged {}.", markdown::code(tag)),
        None => format!("{}.", markdown::code(variant.name.rust.as_str())),
    };
    let docs = Doc::line(&docs).outer();
    let ty = held(scope, variant);
    quote!(#docs #name(#ty),)
}

/// Returns the type that a variant holds.
pub(super) fn held(scope: &Scope<'_>, variant: &UnionVariant) -> TokenStream {
    let ty = types::rust(scope, &variant.ty);
    if variant.boxed { quote!(Box<#ty>) } else { ty }
}

/// Makes the table of alternatives: variant, its tags (or what its objects know), and codec.
fn table(scope: &Scope<'_>, def: &TypeDef, body: &UnionDef) -> Piece {
    let head = format!("{} {}", way(def.direction), def.name.rust);
    match &body.tagging {
        Tagging::Property(property) => {
            let rows = body
                .variants
                .iter()
                .map(|variant| tagged_row(scope, property, variant))
                .collect();
            let property = proc_macro2::Literal::string(property);
            scope.table("tagged_union", format!("{head} {property}"), rows)
        }
        Tagging::Untagged => {
            // A text is less than what alternatives around it may take for one.
            let (texts, others): (Vec<_>, Vec<_>) = body
                .variants
                .iter()
                .partition(|variant| variant.only.is_some());
            let rows = texts
                .into_iter()
                .chain(others)
                .map(|variant| untagged_row(scope, variant))
                .collect();
            scope.table("untagged_union", head, rows)
        }
    }
}

/// `Card "card" | "credit_card"`; with `+ tag` when the type does not write the tag itself.
fn tagged_row(scope: &Scope<'_>, property: &str, variant: &UnionVariant) -> String {
    let tags: BTreeSet<&str> = variant.tags.iter().map(String::as_str).collect();
    let first = variant.tags.first();
    let others = tags
        .into_iter()
        .filter(|tag| Some(*tag) != first.map(String::as_str));
    let tags: Vec<_> = first
        .map(String::as_str)
        .into_iter()
        .chain(others)
        .map(|tag| proc_macro2::Literal::string(tag).to_string())
        .collect();
    let tags = if tags.is_empty() {
        proc_macro2::Literal::string(variant.name.rust.as_str()).to_string()
    } else {
        tags.join(" | ")
    };
    let has_tag = scope.ctx.as_struct(&variant.ty).is_some_and(|body| {
        body.fields.iter().any(|field| {
            field.name.wire.as_str() == property && field.presence == Presence::Required
        })
    });
    let tag = if has_tag { "" } else { " + tag" };
    format!("{} {tags}{tag}{}", variant.name.rust, codec(scope, variant))
}

/// `Card of CardDetails`, whose fields tell which alternative knows most of an object; `Amount as
/// Exact`; or `"" => Empty`.
fn untagged_row(scope: &Scope<'_>, variant: &UnionVariant) -> String {
    let name = &variant.name.rust;
    if let Some(only) = &variant.only {
        let text = proc_macro2::Literal::string(&only.text);
        return format!("{text} => {name}");
    }
    if scope.ctx.as_struct(&variant.ty).is_some() {
        let ty = types::text(&types::rust(scope, &variant.ty));
        return format!("{name} of {ty}");
    }
    format!("{name}{}", codec(scope, variant))
}

fn codec(scope: &Scope<'_>, variant: &UnionVariant) -> String {
    if !types::has_codec(scope, &variant.ty) {
        return String::new();
    }
    let codec = types::codec(scope, &variant.ty);
    if variant.boxed {
        format!(" as Box<{codec}>")
    } else {
        format!(" as {codec}")
    }
}

/// Renders `From` for each alternative whose type occurs once.
fn conversions(scope: &Scope<'_>, name: &Ident, body: &UnionDef) -> Vec<TokenStream> {
    let key = |variant: &UnionVariant| types::rust(scope, &variant.ty).to_string();
    let held = body
        .variants
        .iter()
        .filter(|variant| variant.only.is_none());
    let keys: Vec<_> = held.map(key).collect();
    body.variants
        .iter()
        .filter(|variant| variant.only.is_none())
        .filter(|variant| !matches!(scope.ctx.resolve(&variant.ty), TypeRef::Json))
        .filter(|variant| {
            let own = key(variant);
            keys.iter().filter(|other| **other == own).count() == 1
        })
        .map(|variant| {
            let case = ident(variant.name.rust.as_str());
            let ty = types::rust(scope, &variant.ty);
            let value = if variant.boxed {
                quote!(Box::new(value))
            } else {
                quote!(value)
            };
            quote! {
                impl From<#ty> for #name {
                    fn from(value: #ty) -> Self {
                        Self::#case(#value)
                    }
                }
            }
        })
        .collect()
}
