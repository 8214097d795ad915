//! Types of the IR as Rust types, codecs, and arguments of functions.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use crate::ir::{Primitive, TypeKind, TypeRef};

/// Returns the Rust type of a value.
pub(super) fn rust(scope: &Scope<'_>, ty: &TypeRef) -> TokenStream {
    match ty {
        TypeRef::Primitive(primitive) => self::primitive(scope, *primitive),
        TypeRef::Named(id) => scope.model(*id),
        TypeRef::List(item) => {
            let item = rust(scope, item);
            quote!(Vec<#item>)
        }
        TypeRef::Map(value) => {
            let (map, value) = (scope.rt("BTreeMap"), rust(scope, value));
            quote!(#map<String, #value>)
        }
        TypeRef::Nullable(inner) => {
            let inner = rust(scope, inner);
            quote!(Option<#inner>)
        }
        TypeRef::Json => scope.rt("Value"),
        TypeRef::JsonObject => {
            let (map, value) = (scope.rt("Map"), scope.rt("Value"));
            quote!(#map<String, #value>)
        }
        TypeRef::File => scope.rt("FilePart"),
    }
}

fn primitive(scope: &Scope<'_>, primitive: Primitive) -> TokenStream {
    match primitive {
        Primitive::Bool | Primitive::BoolInt | Primitive::BoolText => quote!(bool),
        Primitive::I32 => quote!(i32),
        Primitive::I64 => quote!(i64),
        Primitive::U64 => quote!(u64),
        Primitive::F32 => quote!(f32),
        Primitive::F64 => quote!(f64),
        Primitive::Decimal | Primitive::DecimalText => scope.rt("Decimal"),
        Primitive::String => quote!(String),
        Primitive::Secret => scope.rt("Secret"),
        Primitive::Date => scope.rt("NaiveDate"),
        Primitive::DateTime | Primitive::UnixSeconds => {
            let (time, utc) = (scope.rt("DateTime"), scope.rt("Utc"));
            quote!(#time<#utc>)
        }
        Primitive::Base64 => quote!(Vec<u8>),
        Primitive::Bytes => scope.rt("Bytes"),
    }
}

/// Tells whether values of the type are written otherwise than serde would.
pub(super) fn has_codec(scope: &Scope<'_>, ty: &TypeRef) -> bool {
    match scope.ctx.resolve(ty) {
        TypeRef::Primitive(primitive) => codec_name(*primitive).is_some(),
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
            has_codec(scope, inner)
        }
        TypeRef::Named(_) | TypeRef::Json | TypeRef::JsonObject | TypeRef::File => false,
    }
}

/// Returns ` as Codec` for the row of a table; nothing where serde's own form is meant.
pub(super) fn codec_suffix(scope: &Scope<'_>, ty: &TypeRef) -> String {
    if has_codec(scope, ty) {
        format!(" as {}", codec(scope, ty))
    } else {
        String::new()
    }
}

/// Returns the codec of a type as text, `Vec<Exact>`; `Same` where serde's own form is meant.
pub(super) fn codec(scope: &Scope<'_>, ty: &TypeRef) -> String {
    match scope.ctx.resolve(ty) {
        TypeRef::Primitive(primitive) => scope.rt_text(codec_name(*primitive).unwrap_or("Same")),
        TypeRef::List(item) if has_codec(scope, item) => format!("Vec<{}>", codec(scope, item)),
        TypeRef::Map(value) if has_codec(scope, value) => {
            format!(
                "{}<String, {}>",
                scope.rt_text("BTreeMap"),
                codec(scope, value)
            )
        }
        TypeRef::Nullable(inner) if has_codec(scope, inner) => {
            format!("Option<{}>", codec(scope, inner))
        }
        _ => scope.rt_text("Same"),
    }
}

fn codec_name(primitive: Primitive) -> Option<&'static str> {
    match primitive {
        Primitive::BoolInt => Some("BoolInt"),
        Primitive::BoolText => Some("BoolText"),
        Primitive::Decimal => Some("Exact"),
        Primitive::DecimalText => Some("ExactText"),
        Primitive::DateTime => Some("Rfc3339"),
        Primitive::UnixSeconds => Some("UnixSeconds"),
        Primitive::Base64 => Some("Base64"),
        _ => None,
    }
}

/// Wraps a reference to a value so that it serialises by its codec.
pub(super) fn written(scope: &Scope<'_>, ty: &TypeRef, reference: &TokenStream) -> TokenStream {
    let codec: TokenStream = codec(scope, ty).parse().unwrap_or_default();
    let encoded = scope.codegen("encoded");
    quote!(#encoded::<#codec, _>(#reference))
}

/// Prints the tokens of a type the way people write it.
pub(super) fn text(ty: &TokenStream) -> String {
    let mut out = ty.to_string();
    for (spaced, tight) in [
        (" :: ", "::"),
        (" < ", "<"),
        (" >", ">"),
        (" ,", ","),
        ("( )", "()"),
    ] {
        out = out.replace(spaced, tight);
    }
    out
}

/// A value that a function takes: the argument's type, and how it becomes the owned value.
pub(super) struct Argument {
    pub(super) ty: TokenStream,
    /// The owned value, made of the argument.
    pub(super) value: TokenStream,
}

/// Returns the argument by which a constructor or setter of a model takes a value.
pub(super) fn owned_argument(scope: &Scope<'_>, ty: &TypeRef, name: &TokenStream) -> Argument {
    let owned = rust(scope, ty);
    if converts(scope, ty) {
        Argument {
            ty: quote!(impl Into<#owned>),
            value: quote!(#name.into()),
        }
    } else {
        Argument {
            ty: owned,
            value: name.clone(),
        }
    }
}

/// Tells whether other types commonly stand for this one: `"x"` for a string or an open enum,
/// `5` for a decimal, an alternative for its union.
fn converts(scope: &Scope<'_>, ty: &TypeRef) -> bool {
    match scope.ctx.resolve(ty) {
        TypeRef::Primitive(primitive) => matches!(
            primitive,
            Primitive::String | Primitive::Secret | Primitive::Decimal | Primitive::DecimalText
        ),
        TypeRef::Named(id) => matches!(
            scope.ctx.def(*id).kind,
            TypeKind::Enum(_) | TypeKind::Union(_)
        ),
        TypeRef::Json => true,
        _ => false,
    }
}

/// Returns the type by which a body is borrowed: `&str`, `&[T]`, `&T`.
pub(super) fn borrowed(scope: &Scope<'_>, ty: &TypeRef) -> TokenStream {
    match scope.ctx.resolve(ty) {
        TypeRef::Primitive(Primitive::String) => quote!(&str),
        TypeRef::List(item) if !has_codec(scope, ty) => {
            let item = rust(scope, item);
            quote!(&[#item])
        }
        _ => {
            let ty = rust(scope, ty);
            quote!(&#ty)
        }
    }
}
