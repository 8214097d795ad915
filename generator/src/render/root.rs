//! `mod.rs`, or `lib.rs` of a crate: documentation, modules and what stands at the top.

use quote::quote;

use super::context::Context;
use super::docs::Doc;
use super::error_code;
use super::format;
use super::markdown;
use super::scope::ident;

/// Version of the contract between generated code and the runtime.
const CONTRACT: u32 = 1;

/// Lints that hold for code people write.
const ALLOWED: &str = "
#![allow(clippy::doc_markdown, reason = \"the description's prose stays as it is\")]
#![allow(
    clippy::large_enum_variant,
    reason = \"a box for each value would cost more than the room that rare ones leave\"
)]
";

/// Renders the file.
pub(super) fn text(ctx: &Context<'_>) -> String {
    let api = ctx.api;
    let scopes = !api.scopes.is_empty();
    let mut out = docs(ctx).inner();
    if ctx.options.package.is_some() {
        out.push_str("\n#![forbid(unsafe_code)]");
    }
    out.push_str(ALLOWED);
    out.push_str("\nmod api;\nmod client;\nmod error_code;\n");
    out.push_str("pub mod models;\npub mod operations;\n");
    if scopes {
        out.push_str("mod scope;\n");
    }
    if !api.views.is_empty() {
        out.push_str("mod views;\n");
    }
    out.push_str(&exports(ctx));
    let marker = ident(ctx.marker());
    let contract = proc_macro2::Literal::u32_unsuffixed(CONTRACT);
    let title = markdown::inline(&api.title);
    let error = Doc::line(&format!("What a call of {title} fails with.")).outer();
    let builder = Doc::line(&format!("Builds a client of {title}.")).outer();
    out.push('\n');
    out.push_str(&format::pieces([
        quote! {
            #error
            pub type Error = codegen::ApiError<#marker>;
        },
        quote! {
            #builder
            pub type ClientBuilder = codegen::ClientBuilder<#marker>;
        },
        quote! {
            const _: () = assert!(
                codegen::CONTRACT == #contract,
                "this code was generated for another version of the runtime: generate it again"
            );
        },
    ]));
    if ctx.options.package.is_some() {
        out.push('\n');
        out.push_str(&format::item(quote! {
            /// Compiles the README's example.
            #[cfg(doctest)]
            #[doc = include_str!("../README.md")]
            pub struct Readme;
        }));
    }
    out
}

/// Renders what the module shows of its parts.
fn exports(ctx: &Context<'_>) -> String {
    let (api, mut out) = (ctx.api, String::new());
    let home = ctx.options.runtime.tokens();
    out.push('\n');
    out.push_str(&format::item(quote!(use #home::codegen;)));
    let marker = ident(ctx.marker());
    out.push('\n');
    out.push_str(&format::item(quote!(pub use api::#marker;)));
    out.push_str("pub use client::Client;\n");
    if error_code::has_trait(ctx) {
        out.push_str("pub use error_code::{ErrorCode, ErrorExt};\n");
    } else {
        out.push_str("pub use error_code::ErrorCode;\n");
    }
    if !api.scopes.is_empty() {
        out.push_str("pub use scope::Scope;\n");
    }
    let views: Vec<_> = api
        .views
        .iter()
        .map(|view| ident(view.type_name.as_str()))
        .collect();
    match views.as_slice() {
        [] => {}
        [view] => out.push_str(&format::item(quote!(pub use views::#view;))),
        views => out.push_str(&format::item(quote!(pub use views::{#(#views),*};))),
    }
    if ctx.options.package.is_some() {
        out.push_str("#[doc(no_inline)]\npub use shopwright;\n");
    }
    out
}

fn docs(ctx: &Context<'_>) -> Doc {
    let api = ctx.api;
    let title = markdown::inline(&api.title);
    let mut doc = Doc::line(&format!("{title}."));
    doc.block(Doc::new(&api.docs, "").into_lines());
    if !api.version.is_empty() {
        doc.paragraph(&format!(
            "Version of the description: {}.",
            markdown::code(&api.version)
        ));
    }
    doc.links(&api.docs);
    doc
}
