//! A struct's field as Rust sees it: its type, whether it is optional, how its value is written.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::context::Context;
use super::docs::Doc;
use super::markdown;
use super::model_enum;
use super::scope::{Scope, ident};
use super::types;
use crate::ir::{Direction, Field, Literal, Presence, Primitive, StructDef, TypeRef};

/// Presence and nullability together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// `T`.
    Required,
    /// `Option<T>`: `None` is a missing key.
    Optional,
    /// `Option<T>`: `None` is `null`.
    Nullable,
    /// `Option<Option<T>>`: missing, `null` or a value.
    ThreeState,
}

impl Shape {
    /// Decides by what the description says and which way the struct travels.
    ///
    /// A field that only travels the other way may always be missing.
    pub(super) fn of(field: &Field, direction: Direction) -> Self {
        let other_way =
            (field.read_only && direction.sent) || (field.write_only && direction.received);
        let optional = other_way || field.presence == Presence::Optional;
        match (optional, field.nullable) {
            (false, false) => Self::Required,
            (false, true) => Self::Nullable,
            (true, true) if direction.sent || field.three_state => Self::ThreeState,
            (true, _) => Self::Optional,
        }
    }
}

/// Returns the fields that a constructor asks for, in order of the `required` list.
pub(super) fn asked<'f>(
    ctx: &Context<'_>,
    body: &'f StructDef,
    direction: Direction,
) -> Vec<&'f Field> {
    let names = body.required.iter().map(String::as_str);
    let places: BTreeMap<&str, usize> = names.zip(0..).collect();
    let place = |field: &Field| places.get(field.name.wire.as_str()).copied();
    let mut fields: Vec<_> = body
        .fields
        .iter()
        .filter(|field| {
            matches!(
                Shape::of(field, direction),
                Shape::Required | Shape::Nullable
            )
        })
        .filter(|field| constant(ctx, field).is_none())
        .collect();
    fields.sort_by_key(|field| (place(field).is_none(), place(field)));
    fields
}

/// Returns the type of the field's value without `Option`.
pub(super) fn bare(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let ty = types::rust(scope, &field.ty);
    if field.boxed { quote!(Box<#ty>) } else { ty }
}

/// Returns the declared type of the field.
pub(super) fn declared(scope: &Scope<'_>, field: &Field, shape: Shape) -> TokenStream {
    let ty = bare(scope, field);
    match shape {
        Shape::Required => ty,
        Shape::Optional | Shape::Nullable => quote!(Option<#ty>),
        Shape::ThreeState => quote!(Option<Option<#ty>>),
    }
}

/// Returns the field's documentation.
pub(super) fn docs(field: &Field, shape: Shape, direction: Direction) -> Doc {
    let wire = markdown::code(field.name.wire.as_str());
    let mut doc = Doc::new(&field.docs, &format!("{wire}."));
    if shape == Shape::ThreeState {
        let says = if direction.sent {
            "sends"
        } else {
            "stands for"
        };
        doc.paragraph(&format!("`Some(None)` {says} `null`."));
    }
    doc.default_value(field.default.as_ref());
    doc.links(&field.docs);
    doc
}

/// Returns the name of the map with the fields that the description does not know.
pub(super) fn additional(body: &StructDef) -> Ident {
    let mut name = "additional".to_owned();
    while body
        .fields
        .iter()
        .any(|field| field.name.rust.as_str() == name)
    {
        name.push_str("_fields");
    }
    ident(&name)
}

/// Returns the type of that map.
pub(super) fn additional_type(scope: &Scope<'_>, ty: &TypeRef) -> TokenStream {
    match scope.ctx.resolve(ty) {
        TypeRef::Json => types::rust(scope, &TypeRef::JsonObject),
        _ => types::rust(scope, &TypeRef::Map(Box::new(ty.clone()))),
    }
}

/// A constant in code.
pub(super) enum Constant {
    /// A value of a scalar type.
    Scalar(TokenStream),
    /// A variant of the field's enum.
    Variant(Ident),
}

/// Returns the only value that a required field can have; `None` when users choose it, or when
/// the value cannot be written as a constant of the field's type.
pub(super) fn constant(ctx: &Context<'_>, field: &Field) -> Option<Constant> {
    let value = field.constant.as_ref()?;
    if field.presence == Presence::Optional {
        return None;
    }
    if let Some(body) = ctx.as_enum(&field.ty) {
        let wanted = model_enum::wire(body.base, value)?;
        let known = body
            .values
            .iter()
            .find(|known| model_enum::wire(body.base, &known.value).as_ref() == Some(&wanted))?;
        return Some(Constant::Variant(ident(known.name.rust.as_str())));
    }
    let TypeRef::Primitive(primitive) = ctx.resolve(&field.ty) else {
        return None;
    };
    scalar(*primitive, value).map(Constant::Scalar)
}

fn scalar(primitive: Primitive, value: &Literal) -> Option<TokenStream> {
    use proc_macro2::Literal as Token;
    match (primitive, value) {
        (Primitive::String, Literal::String(text)) => Some(quote!(#text.to_owned())),
        (Primitive::Bool | Primitive::BoolInt | Primitive::BoolText, Literal::Bool(flag)) => {
            Some(quote!(#flag))
        }
        (Primitive::I32, Literal::Number(text)) => {
            let token = Token::i32_unsuffixed(text.parse().ok()?);
            Some(quote!(#token))
        }
        (Primitive::I64, Literal::Number(text)) => {
            let token = Token::i64_unsuffixed(text.parse().ok()?);
            Some(quote!(#token))
        }
        (Primitive::U64, Literal::Number(text)) => {
            let token = Token::u64_unsuffixed(text.parse().ok()?);
            Some(quote!(#token))
        }
        _ => None,
    }
}

/// Returns the codec of a field's value as text; `None` where serde's own form is meant.
pub(super) fn codec(scope: &Scope<'_>, field: &Field, shape: Shape) -> Option<String> {
    if !types::has_codec(scope, &field.ty) && shape != Shape::ThreeState {
        return None;
    }
    let codec = types::codec(scope, &field.ty);
    let codec = if field.boxed && types::has_codec(scope, &field.ty) {
        format!("Box<{codec}>")
    } else {
        codec
    };
    Some(match shape {
        Shape::Required => codec,
        Shape::Optional | Shape::Nullable => format!("Option<{codec}>"),
        Shape::ThreeState => format!("Option<Option<{codec}>>"),
    })
}

/// Returns what is derived: files are not compared.
pub(super) fn derives(ctx: &Context<'_>, body: &StructDef) -> TokenStream {
    if is_json(ctx, body) {
        quote!(#[derive(Clone, Debug, PartialEq)])
    } else {
        quote!(#[derive(Clone, Debug)])
    }
}

/// Tells whether a struct can be JSON: one with files is a multipart body only.
pub(super) fn is_json(ctx: &Context<'_>, body: &StructDef) -> bool {
    !body.fields.iter().any(|field| holds_file(ctx, &field.ty))
}

fn holds_file(ctx: &Context<'_>, ty: &TypeRef) -> bool {
    match ctx.resolve(ty) {
        TypeRef::File | TypeRef::Primitive(Primitive::Bytes) => true,
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
            holds_file(ctx, inner)
        }
        TypeRef::Named(_) | TypeRef::Primitive(_) | TypeRef::Json | TypeRef::JsonObject => false,
    }
}
