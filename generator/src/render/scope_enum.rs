//! `scope.rs`: the open enum of scopes.

use proc_macro2::Literal;
use quote::quote;

use super::context::Context;
use super::docs::Doc;
use super::format::{self, Piece};
use super::group::uses_text;
use super::markdown;
use super::scope::{Place, Scope, ident, imports};

/// Renders the file.
pub(super) fn text(ctx: &Context<'_>) -> String {
    let scope = Scope::new(ctx, Place::Root);
    let title = markdown::inline(&ctx.api.title);
    let docs = Doc::line(&format!("Scopes of {title}: what a token allows.")).outer();
    let variants = ctx.api.scopes.iter().map(|entry| {
        let wire = markdown::code(entry.name.wire.as_str());
        let docs = Doc::new(&entry.docs, &format!("{wire}.")).outer();
        let name = ident(entry.name.rust.as_str());
        quote!(#docs #name,)
    });
    let declaration = quote! {
        #docs
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Scope {
            #(#variants)*
            /// A scope that is newer than this crate.
            Unrecognized(String),
        }
    };
    let mut seen = std::collections::BTreeSet::new();
    let wires = ctx.api.scopes.iter().map(|entry| entry.name.wire.as_str());
    seen.extend(wires);
    let rows = ctx.api.scopes.iter().map(|entry| {
        let aliases: Vec<_> = entry
            .aliases
            .iter()
            .filter(|alias| seen.insert(alias.as_str()))
            .map(|alias| format!(" | {}", Literal::string(alias)))
            .collect();
        let wire = Literal::string(entry.name.wire.as_str());
        format!("{} = {wire}{}", entry.name.rust, aliases.concat())
    });
    let rows = rows.collect();
    let table = scope.table("text_enum", "both Scope".to_owned(), rows);
    let items = format::pieces([Piece::from(declaration), table]);
    let uses = imports(&scope.into_uses(), Place::Root, ctx.options.runtime);
    format!("//! Scopes.\n\n{}\n{items}", uses_text(uses))
}
