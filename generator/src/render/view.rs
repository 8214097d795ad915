//! `views.rs`: the clients of operations that need one more credential.

use quote::quote;

use super::client;
use super::context::Context;
use super::docs::Doc;
use super::format::{self, Piece};
use super::group::uses_text;
use super::markdown;
use super::scope::{Place, Scope, ident, imports};
use crate::ir::{View, ViewId};

/// Renders the file.
pub(super) fn text(ctx: &Context<'_>) -> String {
    let scope = Scope::new(ctx, Place::Root);
    let views = ctx.api.views.iter().enumerate();
    let items: Vec<Piece> = views
        .flat_map(|(index, view)| items(&scope, ViewId(index), view))
        .collect();
    let items = format::pieces(items);
    let mut uses = imports(&scope.into_uses(), Place::Root, ctx.options.runtime);
    if ctx.api.groups.iter().any(|group| group.view.is_some()) {
        uses.push(quote!(
            use super::operations;
        ));
    }
    let head = "//! Clients of the operations that need one more credential.";
    format!("{head}\n\n{}\n{items}", uses_text(uses))
}

fn items(scope: &Scope<'_>, id: ViewId, view: &View) -> [Piece; 2] {
    let ty = ident(view.type_name.as_str());
    let (inner, marker) = (scope.codegen("Client"), scope.root(scope.ctx.marker()));
    let (call, method) = (scope.codegen("Call"), scope.codegen("Method"));
    let value = scope.codegen("Value");
    let opener = view.name.rust.as_str();
    let scheme = markdown::code(&view.scheme);
    let mut doc = Doc::line(&format!(
        "A client that sends a {scheme} with its calls: made by \
         [`Client::{opener}`](super::Client::{opener}), cheap to clone."
    ));
    doc.block(Doc::new(&view.docs, "").into_lines());
    let docs = doc.outer();
    let accessors = client::accessors(scope.ctx, Some(id));
    let note = [
        format!(" Calls what the description does not name, with the {scheme} as well."),
        String::new(),
        " As `request` of the client in all else.".to_owned(),
    ];
    [
        quote! {
            #docs
            #[derive(Clone, Debug)]
            pub struct #ty(#inner<#marker>);
        }
        .into(),
        quote! {
            impl #ty {
                pub(super) fn new(client: #inner<#marker>) -> Self {
                    Self(client)
                }

                #(#accessors)*

                #(#[doc = #note])*
                pub fn request(&self, method: #method, path: &str) -> #call<#marker, #value> {
                    self.0.request(method, path)
                }
            }
        }
        .into(),
    ]
}
