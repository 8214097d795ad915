//! `client.rs`: the API's client, with an accessor for each group.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::docs::Doc;
use super::format;
use super::group::uses_text;
use super::markdown;
use super::scope::{Place, Scope, ident, imports};
use crate::ir::{Group, View, ViewId};

/// Renders the file.
pub(super) fn text(ctx: &Context<'_>) -> String {
    let scope = Scope::new(ctx, Place::Root);
    let title = markdown::inline(&ctx.api.title);
    let (inner, builder) = (scope.codegen("Client"), scope.codegen("ClientBuilder"));
    let marker = scope.root(ctx.marker());
    let doc = Doc::line(&format!("A client of {title}; cheap to clone.")).outer();
    let mut methods = vec![quote! {
        /// Starts a client: base URL, credentials, limits.
        pub fn builder() -> #builder<#marker> {
            #builder::new()
        }
    }];
    methods.extend(accessors(ctx, None));
    let openers = ctx.api.views.iter();
    methods.extend(openers.map(|view| opener(&scope, view)));
    let items = [
        quote! {
            #doc
            #[derive(Clone, Debug)]
            pub struct Client(#inner<#marker>);
        },
        quote!(impl Client { #(#methods)* }),
        quote! {
            impl From<#inner<#marker>> for Client {
                fn from(client: #inner<#marker>) -> Self {
                    Self(client)
                }
            }
        },
        quote! {
            impl std::ops::Deref for Client {
                type Target = #inner<#marker>;

                fn deref(&self) -> &Self::Target {
                    &self.0
                }
            }
        },
    ];
    let items = format::pieces(items);
    let mut uses = imports(&scope.into_uses(), Place::Root, ctx.options.runtime);
    if ctx.api.groups.iter().any(|group| group.view.is_none()) {
        uses.push(quote!(
            use super::operations;
        ));
    }
    format!("//! The client.\n\n{}\n{items}", uses_text(uses))
}

/// Renders the accessors of the client, or of a view.
pub(super) fn accessors(ctx: &Context<'_>, view: Option<ViewId>) -> Vec<TokenStream> {
    let groups = ctx.api.groups.iter().enumerate();
    let own = groups.filter(|(_, group)| group.view == view);
    own.map(|(index, _)| accessor(ctx, index)).collect()
}

/// Renders the method that opens a view.
fn opener(scope: &Scope<'_>, view: &View) -> TokenStream {
    let method = ident(view.name.rust.as_str());
    let ty = scope.root(view.type_name.as_str());
    let secret = scope.codegen("Secret");
    let scheme = &view.scheme;
    let name = markdown::code(scheme);
    let mut doc = Doc::line(&format!(
        "Opens the operations that need a {name} as well, and sends this one with them."
    ));
    doc.block(Doc::new(&view.docs, "").into_lines());
    let docs = doc.outer();
    quote! {
        #docs
        pub fn #method(&self, secret: impl Into<#secret>) -> #ty {
            #ty::new(self.0.granting(#scheme, secret.into()))
        }
    }
}

fn accessor(ctx: &Context<'_>, index: usize) -> TokenStream {
    let group = &ctx.api.groups[index];
    let method = ident(&accessor_name(group));
    let tag = markdown::code(group.name.wire.as_str());
    let docs = Doc::new(&group.docs, &format!("Operations of the group {tag}.")).outer();
    let (module, ty) = (
        ident(&ctx.group_files[index]),
        ident(group.type_name.as_str()),
    );
    quote! {
        #docs
        pub fn #method(&self) -> operations::#module::#ty {
            operations::#module::#ty::new(self.0.clone())
        }
    }
}

/// Returns the name of a group's accessor, clear of the client's own functions.
pub(super) fn accessor_name(group: &Group) -> String {
    let name = group.name.rust.as_str();
    match name {
        "builder" | "new" => format!("{name}_"),
        _ => name.to_owned(),
    }
}
