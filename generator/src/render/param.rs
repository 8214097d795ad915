//! Parameters of operations: the argument a user gives, and the call that sends it.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::{Scope, ident};
use super::types;
use crate::ir::{Param, ParamPlace, ParamStyle, Primitive, TypeKind, TypeRef};

/// How a value reaches the code that sends it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Held {
    /// As an argument of the type that [`argument`] returns.
    Argument,
    /// As an argument that is sent more than once: borrowed, or a scalar.
    Borrowed,
    /// Owned, in a field of the type that [`field`] returns.
    Owned,
}

/// Returns the type by which a function takes a parameter.
pub(super) fn argument(scope: &Scope<'_>, ty: &TypeRef) -> TokenStream {
    match scope.ctx.resolve(ty) {
        TypeRef::Primitive(Primitive::Base64 | Primitive::Bytes) | TypeRef::File => quote!(&[u8]),
        TypeRef::Nullable(inner) => argument(scope, inner),
        _ if converts(scope, ty) => {
            let ty = types::rust(scope, ty);
            quote!(impl Into<#ty>)
        }
        TypeRef::Primitive(_) => types::rust(scope, ty),
        _ => types::borrowed(scope, ty),
    }
}

/// Returns the owned type that holds a parameter in a struct of required ones.
pub(super) fn field(scope: &Scope<'_>, ty: &TypeRef) -> TokenStream {
    match scope.ctx.resolve(ty) {
        TypeRef::Primitive(Primitive::Bytes) | TypeRef::File => quote!(Vec<u8>),
        TypeRef::Nullable(inner) => field(scope, inner),
        _ => types::rust(scope, ty),
    }
}

/// Tells whether the argument is `impl Into<T>`.
fn converts(scope: &Scope<'_>, ty: &TypeRef) -> bool {
    match scope.ctx.resolve(ty) {
        TypeRef::Primitive(primitive) => {
            matches!(primitive, Primitive::String | Primitive::Secret)
        }
        TypeRef::Named(id) => matches!(scope.ctx.def(*id).kind, TypeKind::Enum(_)),
        _ => false,
    }
}

/// Returns the value of a parameter as the call takes it.
pub(super) fn value(
    scope: &Scope<'_>,
    param: &Param,
    value: &TokenStream,
    held: Held,
) -> TokenStream {
    let value = if param.style == ParamStyle::Json {
        let function = scope.codegen("json_param");
        let value = reference(scope, &param.ty, value, held);
        quote!(#function(#value))
    } else {
        converted(scope, &param.ty, value, held)
    };
    if param.allow_reserved && param.place == ParamPlace::Query {
        let function = scope.codegen("allow_reserved");
        quote!(#function(#value))
    } else {
        value
    }
}

/// Tells whether a value reads better with a line of its own.
pub(super) fn is_long(value: &TokenStream) -> bool {
    value.to_string().len() > 50
}

/// Returns the call that adds a parameter: `.query("page", page)`.
pub(super) fn sent(scope: &Scope<'_>, param: &Param, value: &TokenStream) -> TokenStream {
    let name = param.name.wire.as_str();
    let method = match param.place {
        ParamPlace::Path => "path",
        ParamPlace::Query => "query",
        ParamPlace::Header => "header",
        ParamPlace::Cookie => "cookie",
    };
    let default = ParamStyle::default_for(param.place);
    if param.style == ParamStyle::Json || param.style == default {
        let method = ident(method);
        return if param.place == ParamPlace::Path {
            quote!(.#method(#value))
        } else {
            quote!(.#method(#name, #value))
        };
    }
    let style = style(scope, param.style);
    let method = ident(&format!("{method}_styled"));
    quote!(.#method(#name, #value, #style))
}

fn style(scope: &Scope<'_>, style: ParamStyle) -> TokenStream {
    let name = match style {
        ParamStyle::Simple { explode: false } => "Simple",
        ParamStyle::Simple { explode: true } => "SimpleExploded",
        ParamStyle::Matrix { explode: false } => "Matrix",
        ParamStyle::Matrix { explode: true } => "MatrixExploded",
        ParamStyle::Label { explode: false } => "Label",
        ParamStyle::Label { explode: true } => "LabelExploded",
        ParamStyle::Form { explode: false } => "Form",
        ParamStyle::Form { explode: true } => "FormExploded",
        ParamStyle::SpaceDelimited => "SpaceDelimited",
        ParamStyle::PipeDelimited => "PipeDelimited",
        ParamStyle::DeepObject => "DeepObject",
        ParamStyle::Json => "Json",
    };
    let (style, name) = (scope.rt("Style"), ident(name));
    quote!(#style::#name)
}

/// Returns a reference to something that serialises.
fn reference(scope: &Scope<'_>, ty: &TypeRef, value: &TokenStream, held: Held) -> TokenStream {
    if held == Held::Owned {
        return quote!(&#value);
    }
    match scope.ctx.resolve(ty) {
        _ if converts(scope, ty) && held == Held::Argument => quote!(&#value.into()),
        TypeRef::Nullable(inner) => reference(scope, inner, value, held),
        TypeRef::Primitive(Primitive::Base64 | Primitive::Bytes) => value.clone(),
        TypeRef::Primitive(_) => quote!(&#value),
        _ => value.clone(),
    }
}

/// Returns an expression that implements `Param`, made of an owned value.
pub(super) fn owned(scope: &Scope<'_>, ty: &TypeRef, value: &TokenStream) -> TokenStream {
    converted(scope, ty, value, Held::Owned)
}

/// Returns an expression that implements `Param`.
fn converted(scope: &Scope<'_>, ty: &TypeRef, value: &TokenStream, held: Held) -> TokenStream {
    match scope.ctx.resolve(ty) {
        TypeRef::Nullable(inner) => converted(scope, inner, value, held),
        _ if converts(scope, ty) && held == Held::Argument => quote!(#value.into()),
        TypeRef::Primitive(primitive) => match codec_function(*primitive) {
            Some("base64_param") => by_reference(scope, "base64_param", value, held),
            Some(function) => {
                let function = scope.codegen(function);
                quote!(#function(#value))
            }
            None => value.clone(),
        },
        TypeRef::File => by_reference(scope, "base64_param", value, held),
        _ if is_native(scope, ty) => value.clone(),
        TypeRef::List(item) => match scope.ctx.resolve(item) {
            TypeRef::Primitive(primitive) => list(scope, *primitive, value),
            _ => by_reference(scope, "object_param", value, held),
        },
        _ => by_reference(scope, "object_param", value, held),
    }
}

/// Converts each item of a list.
fn list(scope: &Scope<'_>, primitive: Primitive, value: &TokenStream) -> TokenStream {
    let function = scope.codegen(codec_function(primitive).unwrap_or("object_param"));
    let item = match primitive {
        Primitive::BoolInt | Primitive::UnixSeconds => quote!(*item),
        _ => quote!(item),
    };
    quote!(#value.iter().map(|item| #function(#item)).collect::<Vec<_>>())
}

fn by_reference(scope: &Scope<'_>, function: &str, value: &TokenStream, held: Held) -> TokenStream {
    let function = scope.codegen(function);
    match held {
        Held::Argument | Held::Borrowed => quote!(#function(#value)),
        Held::Owned => quote!(#function(&#value)),
    }
}

/// Returns the function that gives a scalar its form on the wire.
fn codec_function(primitive: Primitive) -> Option<&'static str> {
    match primitive {
        Primitive::BoolInt => Some("bool_int"),
        Primitive::UnixSeconds => Some("unix_seconds"),
        Primitive::Base64 | Primitive::Bytes => Some("base64_param"),
        _ => None,
    }
}

/// Tells whether values of the type implement `Param` in the form that the API expects.
fn is_native(scope: &Scope<'_>, ty: &TypeRef) -> bool {
    match scope.ctx.resolve(ty) {
        TypeRef::Primitive(primitive) => codec_function(*primitive).is_none(),
        TypeRef::Named(id) => matches!(scope.ctx.def(*id).kind, TypeKind::Enum(_)),
        TypeRef::List(item) | TypeRef::Map(item) | TypeRef::Nullable(item) => {
            is_native(scope, item)
        }
        TypeRef::Json => true,
        TypeRef::JsonObject | TypeRef::File => false,
    }
}
