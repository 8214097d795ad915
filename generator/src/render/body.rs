//! Request bodies: which methods an operation gets for them, and the call that sends each.

use std::borrow::Cow;
use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::{Scope, ident};
use super::{body_name, param, types};
use crate::ir::{BodyKind, Operation, ParamStyle, TypeRef};

/// One way to give the body of an operation.
pub(super) struct BodyForm<'a> {
    /// What the method's name ends with, unless it is the first form: `form`.
    pub(super) suffix: Cow<'static, str>,
    /// There is another form of the same kind, from which the media type alone tells it apart.
    by_type: bool,
    kind: &'a BodyKind,
    /// Properties of a form with a style of their own.
    styles: &'a [(String, ParamStyle)],
    /// Those whose reserved characters stay.
    reserved: &'a [String],
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
            *form.kind == alternative.kind
                && form.styles == alternative.styles
                && form.reserved == alternative.reserved
        };
        match forms.iter_mut().find(is_same) {
            Some(form) => form.content_types.push(content_type),
            None => forms.push(BodyForm {
                suffix: body_name::kind(&alternative.kind).into(),
                by_type: false,
                kind: &alternative.kind,
                styles: &alternative.styles,
                reserved: &alternative.reserved,
                content_types: vec![content_type],
                content_type_name,
            }),
        }
    }
    tell_apart(&mut forms);
    forms
}

/// Names the second form of a kind, and those after it, by their media types.
fn tell_apart(forms: &mut [BodyForm<'_>]) {
    let kinds: BTreeSet<_> = forms.iter().map(|form| form.suffix.clone()).collect();
    if kinds.len() == forms.len() {
        return;
    }
    let mut taken = kinds;
    for index in 0..forms.len() {
        let kind = body_name::kind(forms[index].kind);
        let same = |form: &BodyForm<'_>| body_name::kind(form.kind) == kind;
        let earlier = forms[..index].iter().any(same);
        forms[index].by_type = earlier || forms[index + 1..].iter().any(same);
        if earlier {
            let content_type = forms[index].content_types.first().copied();
            let words = body_name::free(content_type.unwrap_or_default(), kind, &taken);
            taken.insert(words.clone());
            forms[index].suffix = words;
        }
    }
}

impl BodyForm<'_> {
    /// Tells whether its name has words of the media type, which another method of the group may have too.
    pub(super) fn is_named_by_type(&self) -> bool {
        self.by_type && self.suffix != body_name::kind(self.kind)
    }

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
                let other = self.other_type("application/json");
                quote!(.json_body(#value)#other)
            }
            BodyKind::Form(_) if self.styles.is_empty() && self.reserved.is_empty() => {
                let other = self.other_form_type();
                quote!(.form_body(#name)#other)
            }
            BodyKind::Form(_) => {
                let styles = self.styles.iter().map(|(property, style)| {
                    let style = param::style(scope, *style);
                    quote!((#property, #style))
                });
                let other = self.other_form_type();
                if self.reserved.is_empty() {
                    return quote!(.form_body_styled(#name, &[#(#styles),*])#other);
                }
                let reserved = self.reserved;
                quote!(.form_body_reserved(#name, &[#(#styles),*], &[#(#reserved),*])#other)
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

    /// Returns the content types to choose from, when the function asks for one, or the one that tells it from another.
    pub(super) fn choices(&self) -> Option<&[&str]> {
        let asks = matches!(self.kind, BodyKind::Bytes) && self.content_type().is_none();
        if self.by_type {
            return Some(self.content_types.get(..1).unwrap_or_default());
        }
        asks.then_some(self.content_types.as_slice())
    }

    /// Returns the call that sets the content type of a form, where another form has the usual one.
    fn other_form_type(&self) -> Option<TokenStream> {
        self.by_type
            .then(|| self.other_type("application/x-www-form-urlencoded"))?
    }

    /// Returns the call that sets another content type than the usual one.
    fn other_type(&self, usual: &str) -> Option<TokenStream> {
        let other = self.other_than(usual)?;
        Some(quote!(.content_type(#other)))
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
        // Parameters of a media type matter where they tell two bodies apart.
        let is_usual = |content: &&str| {
            let compared = if self.by_type {
                content
            } else {
                essence(content)
            };
            compared == usual
        };
        let has_usual = self.content_types.iter().any(is_usual);
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
