//! Former names: what was released under another name goes on working, and is deprecated.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::docs::Doc;
use super::scope::ident;
use crate::ir::RustName;

/// Renders the former name of a type.
pub(super) fn alias(old: &str, new: &str) -> TokenStream {
    let docs = Doc::line(&format!("The former name of [`{new}`].")).outer();
    let (deprecated, old, new) = (deprecated(new), ident(old), ident(new));
    quote! {
        #docs
        #deprecated
        pub type #old = #new;
    }
}

/// Renders the attribute that tells the name now.
pub(super) fn deprecated(new: &str) -> TokenStream {
    let note = format!("it is called `{new}` now");
    quote!(#[deprecated = #note])
}

/// Returns the former name of the struct with required arguments, unless something else has it.
pub(super) fn required(ctx: &Context<'_>, old: &RustName) -> Option<String> {
    let name = format!("{old}Required");
    (!ctx.is_taken(&name)).then_some(name)
}
