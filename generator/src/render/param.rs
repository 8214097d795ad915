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
    /// Borrowed, or a scalar: an argument that is sent more than once.
    Borrowed,
    /// Owned, in a field of the type that [`field`] returns.
    Owned,
}

/// How values of a type become parameters.
enum Form {
    /// They implement `Param`, and the argument is `impl Into<T>`.
    Converted,
    /// They implement `Param`.
    Native,
    /// A function of the runtime turns a scalar into one.
    Function(&'static str),
    /// They serialise as JSON by a codec.
    Codec,
    /// They serialise as JSON.
    Json,
}

/// Returns the type by which a function takes a parameter.
pub(super) fn argument(scope: &Scope<'_>, ty: &TypeRef) -> TokenStream {
    let ty = value_type(scope, ty);
    let owned = field(scope, ty);
    match form(scope, ty) {
        Form::Converted => quote!(impl Into<#owned>),
        Form::Codec | Form::Function(_) => owned,
        Form::Native if matches!(scope.ctx.resolve(ty), TypeRef::Primitive(_)) => owned,
        Form::Native | Form::Json => types::borrowed(scope, ty),
    }
}

/// Returns the owned type that holds a parameter in a struct of required ones.
pub(super) fn field(scope: &Scope<'_>, ty: &TypeRef) -> TokenStream {
    let ty = value_type(scope, ty);
    match scope.ctx.resolve(ty) {
        TypeRef::Primitive(Primitive::Bytes) | TypeRef::File => quote!(Vec<u8>),
        _ => types::rust(scope, ty),
    }
}

/// Takes off nullability: a parameter that is not sent has no value.
fn value_type<'t>(scope: &Scope<'t>, ty: &'t TypeRef) -> &'t TypeRef {
    match scope.ctx.resolve(ty) {
        TypeRef::Nullable(inner) => value_type(scope, inner),
        _ => ty,
    }
}

fn form(scope: &Scope<'_>, ty: &TypeRef) -> Form {
    match scope.ctx.resolve(ty) {
        TypeRef::Primitive(primitive) => match primitive {
            Primitive::String | Primitive::Secret => Form::Converted,
            Primitive::Base64 | Primitive::Bytes => Form::Codec,
            Primitive::BoolInt => Form::Function("bool_int"),
            Primitive::UnixSeconds => Form::Function("unix_seconds"),
            _ => Form::Native,
        },
        TypeRef::Named(id) => match scope.ctx.def(*id).kind {
            TypeKind::Enum(_) => Form::Converted,
            _ => Form::Json,
        },
        TypeRef::List(item) | TypeRef::Map(item) | TypeRef::Nullable(item) => {
            match form(scope, item) {
                Form::Converted | Form::Native => Form::Native,
                Form::Function(_) | Form::Codec => Form::Codec,
                Form::Json => Form::Json,
            }
        }
        TypeRef::Json => Form::Native,
        TypeRef::File => Form::Codec,
        TypeRef::JsonObject => Form::Json,
    }
}

/// Returns an expression that implements `Param`, made of an owned value.
pub(super) fn owned(scope: &Scope<'_>, ty: &TypeRef, value: &TokenStream) -> TokenStream {
    converted(scope, ty, value, Held::Owned)
}

fn converted(scope: &Scope<'_>, ty: &TypeRef, value: &TokenStream, held: Held) -> TokenStream {
    let ty = value_type(scope, ty);
    let reference = if held == Held::Owned {
        quote!(&#value)
    } else {
        value.clone()
    };
    match form(scope, ty) {
        Form::Converted if held == Held::Argument => quote!(#value.into()),
        Form::Converted | Form::Native => value.clone(),
        Form::Function(name) => {
            let function = scope.codegen(name);
            quote!(#function(#value))
        }
        Form::Codec => {
            let written = match scope.ctx.resolve(ty) {
                TypeRef::Primitive(Primitive::Bytes) | TypeRef::File => types::written(
                    scope,
                    &TypeRef::Primitive(Primitive::Base64),
                    &quote!(&#value),
                ),
                _ => types::written(scope, ty, &quote!(&#value)),
            };
            let function = scope.codegen("object_param");
            quote!(#function(&#written))
        }
        Form::Json => {
            let function = scope.codegen("object_param");
            quote!(#function(#reference))
        }
    }
}

/// Returns the value of a parameter as the call takes it.
pub(super) fn value(
    scope: &Scope<'_>,
    param: &Param,
    value: &TokenStream,
    held: Held,
) -> TokenStream {
    let value = converted(scope, &param.ty, value, held);
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
    if param.style == ParamStyle::default_for(param.place) {
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

/// Returns the runtime's name of a style.
pub(super) fn style(scope: &Scope<'_>, style: ParamStyle) -> TokenStream {
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
