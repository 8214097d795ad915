//! Request bodies: which methods an operation gets for them, and the call that sends each.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::{Scope, ident};
use super::{param, types};
use crate::ir::{BodyKind, Operation, ParamStyle, TypeRef};

/// One way to give the body of an operation.
pub(super) struct BodyForm<'a> {
    /// What the method's name ends with, unless it is the first form: `form`.
    pub(super) suffix: &'static str,
    kind: &'a BodyKind,
    /// Properties of a form with a style of their own.
    styles: &'a [(String, ParamStyle)],
    /// The content types that it stands for.
    content_types: Vec<&'a str>,
    /// Name of the argument for the content type.
    content_type_name: &'static str,
}

/// Lists the ways to give the body of an operation, best first: content types with the same Rust
/// type are one.
pub(super) fn forms(op: &Operation) -> Vec<BodyForm<'_>> {
    let Some(body) = &op.body else {
        return Vec::new();
    };
    let taken = op
        .params
        .iter()
        .any(|param| param.name.rust.as_str() == "content_type");
    let content_type_name = if taken {
        "body_content_type"
    } else {
        "content_type"
    };
    let mut forms: Vec<BodyForm<'_>> = Vec::new();
    for alternative in &body.alternatives {
        let content_type = alternative.content_type.as_str();
        let is_same = |form: &&mut BodyForm<'_>| {
            *form.kind == alternative.kind && form.styles == alternative.styles
        };
        match forms.iter_mut().find(is_same) {
            Some(form) => form.content_types.push(content_type),
            None => forms.push(BodyForm {
                suffix: suffix(&alternative.kind),
                kind: &alternative.kind,
                styles: &alternative.styles,
                content_types: vec![content_type],
                content_type_name,
            }),
        }
    }
    let mut seen = BTreeSet::new();
    forms.retain(|form| seen.insert(form.suffix));
    forms
}

fn suffix(kind: &BodyKind) -> &'static str {
    match kind {
        BodyKind::Json(_) => "json",
        BodyKind::Form(_) => "form",
        BodyKind::Multipart { .. } => "multipart",
        BodyKind::Text => "text",
        BodyKind::Bytes => "bytes",
    }
}

impl BodyForm<'_> {
    /// Returns the arguments by which a function takes the body.
    pub(super) fn arguments(&self, scope: &Scope<'_>, name: &TokenStream) -> TokenStream {
        match self.kind {
            BodyKind::Json(ty) | BodyKind::Form(ty) => {
                let ty = types::borrowed(scope, ty);
                quote!(#name: #ty)
            }
            BodyKind::Multipart { ty, .. } => {
                let ty = match scope.ctx.as_struct(ty) {
                    Some(_) => types::rust(scope, ty),
                    None => scope.rt("Multipart"),
                };
                quote!(#name: #ty)
            }
            BodyKind::Text => quote!(#name: impl Into<String>),
            BodyKind::Bytes => {
                let content = scope.rt("BodyContent");
                if self.content_type().is_some() {
                    quote!(#name: impl Into<#content>)
                } else {
                    let content_type = ident(self.content_type_name);
                    quote!(#content_type: &str, #name: impl Into<#content>)
                }
            }
        }
    }

    /// Returns the call that adds the body.
    pub(super) fn sent(&self, scope: &Scope<'_>, name: &TokenStream) -> TokenStream {
        match self.kind {
            BodyKind::Json(ty) => {
                let value = encoded(scope, ty, name);
                let other = self.other_than("application/json");
                let other = other.map(|content_type| quote!(.content_type(#content_type)));
                quote!(.json_body(#value)#other)
            }
            BodyKind::Form(_) if self.styles.is_empty() => quote!(.form_body(#name)),
            BodyKind::Form(_) => {
                let styles = self.styles.iter().map(|(property, style)| {
                    let style = param::style(scope, *style);
                    quote!((#property, #style))
                });
                quote!(.form_body_styled(#name, &[#(#styles),*]))
            }
            BodyKind::Multipart { ty, .. } if scope.ctx.as_struct(ty).is_some() => {
                quote!(.multipart_body(#name.into()))
            }
            BodyKind::Multipart { .. } => quote!(.multipart_body(#name)),
            BodyKind::Text => {
                let other = self.other_than("text/plain");
                let content_type = other.unwrap_or("text/plain; charset=utf-8");
                quote!(.text_body(#content_type, #name.into()))
            }
            BodyKind::Bytes => {
                let asked = ident(self.content_type_name);
                let fixed = self.content_type().map(|content| quote!(#content));
                let content_type = fixed.unwrap_or_else(|| quote!(#asked));
                quote!(.bytes_body(#content_type, #name.into()))
            }
        }
    }

    /// Returns the content types to choose from, when the function asks for one.
    pub(super) fn choices(&self) -> Option<&[&str]> {
        let asks = matches!(self.kind, BodyKind::Bytes) && self.content_type().is_none();
        asks.then_some(self.content_types.as_slice())
    }

    /// Returns the content type, when there is exactly one that can be sent as it stands.
    fn content_type(&self) -> Option<&str> {
        match self.content_types.as_slice() {
            [only] if is_concrete(only) => Some(only),
            _ => None,
        }
    }

    /// Returns the content type to send when the usual one is not among the documented.
    fn other_than(&self, usual: &str) -> Option<&str> {
        let first = self.content_types.first()?;
        let has_usual = self
            .content_types
            .iter()
            .any(|content| essence(content) == usual);
        (!has_usual && is_concrete(first)).then_some(first)
    }
}

/// Wraps a body that is not an object but a value with a form of its own.
fn encoded(scope: &Scope<'_>, ty: &TypeRef, name: &TokenStream) -> TokenStream {
    if !types::has_codec(scope, ty) {
        return name.clone();
    }
    let value = types::written(scope, ty, name);
    quote!(&#value)
}

/// Returns a content type without its parameters.
pub(super) fn essence(content_type: &str) -> &str {
    content_type.split(';').next().unwrap_or_default().trim()
}

/// Tells whether a content type can be sent: not a range, and legal in a header.
pub(super) fn is_concrete(content_type: &str) -> bool {
    let legal = content_type.bytes().all(|b| (0x20..0x7f).contains(&b));
    legal && content_type.contains('/') && !content_type.contains('*')
}
