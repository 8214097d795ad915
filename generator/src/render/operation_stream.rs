//! The methods of a call that read its answer as it arrives.

use proc_macro2::TokenStream;
use quote::quote;

use super::body::{essence, is_concrete};
use super::docs::Doc;
use super::scope::{Scope, ident};
use super::types;
use crate::ir::{Operation, Output, Primitive, Streaming, TypeRef};

/// Most content types that one call asks for.
const MOST: usize = 6;

/// Renders a method for each way to read the answer as it arrives.
pub(super) fn methods(scope: &Scope<'_>, op: &Operation) -> Vec<TokenStream> {
    let streaming = op.streaming();
    streaming.iter().map(|way| method(scope, op, way)).collect()
}

fn method(scope: &Scope<'_>, op: &Operation, way: &Streaming<'_>) -> TokenStream {
    let marker = scope.root(scope.ctx.marker());
    let (name, what, returned, sent) = match way {
        Streaming::Events(ty) => {
            let stream = scope.rt("Events");
            let (data, sent) = if is_text(scope, ty) {
                (quote!(String), quote!(.text_events()))
            } else {
                let sent = coded(scope, ty, "events", None);
                (types::rust(scope, ty), sent)
            };
            let what = "server-sent events";
            ("events", what, quote!(#stream<#marker, #data>), sent)
        }
        Streaming::Lines(ty, names) => {
            let stream = scope.rt("JsonLines");
            let item = types::rust(scope, ty);
            let sent = coded(scope, ty, "json_lines", Some(&accept(names)));
            let what = "JSON texts, one after the other";
            ("lines", what, quote!(#stream<#marker, #item>), sent)
        }
        Streaming::Chunks(names) => {
            let stream = scope.rt("Chunks");
            let accept = accept(names);
            let sent = quote!(.chunks(#accept));
            ("chunks", "bytes", quote!(#stream<#marker>), sent)
        }
    };
    let docs = docs(op, what).outer();
    let name = ident(&free_name(op, name));
    quote! {
        #docs
        #[inline]
        pub fn #name(self) -> #returned {
            self.0 #sent
        }
    }
}

/// Returns the call that makes a stream of JSON, by its codec where it has one.
fn coded(scope: &Scope<'_>, ty: &TypeRef, name: &str, accept: Option<&str>) -> TokenStream {
    let accept = accept.into_iter();
    if types::has_codec(scope, ty) {
        let codec: TokenStream = types::codec(scope, ty).parse().unwrap_or_default();
        let name = ident(&format!("{name}_as"));
        return quote!(.#name::<#codec, _>(#(#accept),*));
    }
    let name = ident(name);
    quote!(.#name(#(#accept),*))
}

/// Tells whether the data of events is text, which is not written as JSON there.
fn is_text(scope: &Scope<'_>, ty: &TypeRef) -> bool {
    match scope.ctx.resolve(ty) {
        TypeRef::Json | TypeRef::Primitive(Primitive::String) => true,
        TypeRef::Nullable(inner) => is_text(scope, inner),
        _ => false,
    }
}

fn docs(op: &Operation, what: &str) -> Doc {
    let mut doc = Doc::line(&format!("Reads the answer as {what}, as they arrive."));
    if matches!(op.output, Output::Json { .. } | Output::Page { .. }) {
        let choice = "Awaiting the call reads JSON as a whole. Where a field of the request chooses \
                      between the two, often `stream`, set it accordingly.";
        doc.paragraph(choice);
    }
    doc
}

/// Returns the content types to ask for.
fn accept(names: &[&str]) -> String {
    let sendable = |name: &&str| is_concrete(name) && !name.contains(',');
    let mut found: Vec<&str> = Vec::new();
    for name in names.iter().map(|name| essence(name)).filter(sendable) {
        if !found.contains(&name) {
            found.push(name);
        }
    }
    if found.is_empty() {
        return "*/*".to_owned();
    }
    found.truncate(MOST);
    found.join(", ")
}

/// Returns the name, unless a parameter has it.
fn free_name(op: &Operation, name: &str) -> String {
    let mut name = name.to_owned();
    let is_taken = |name: &str| {
        op.params
            .iter()
            .any(|param| param.name.rust.as_str() == name)
    };
    while is_taken(&name) {
        name.push('_');
    }
    name
}
