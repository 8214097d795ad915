//! `api.rs`: the marker type that ties client, errors and codes together, and its constants.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::docs::Doc;
use super::format;
use super::group::uses_text;
use super::scope::{Place, Scope, ident, imports, option};
use super::{error_code, markdown, operation_static, server};
use crate::ir::{AuthKind, AuthScheme, Budget, BudgetScope, Evidence, KeyPlace, ResetUnit};

/// Renders the file.
pub(super) fn text(ctx: &Context<'_>) -> String {
    let scope = Scope::new(ctx, Place::Root);
    let title = markdown::inline(&ctx.api.title);
    let marker = ident(ctx.marker());
    let doc = Doc::line(&format!("Marks what belongs to {title}.")).outer();
    let (api, descriptor) = (scope.codegen("Api"), scope.codegen("Descriptor"));
    let (client, code) = (scope.root("Client"), scope.root("ErrorCode"));
    let fields = fields(&scope);
    let items = [
        quote! {
            #doc
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            pub struct #marker;
        },
        quote! {
            impl #api for #marker {
                type Client = #client;
                type ErrorCode = #code;

                const DESCRIPTOR: &'static #descriptor = &#descriptor { #(#fields,)* };
            }
        },
    ];
    let items = format::pieces(items);
    let uses = imports(&scope.into_uses(), Place::Root, ctx.options.runtime);
    format!("//! The API as a whole.\n\n{}\n{items}", uses_text(uses))
}

fn fields(scope: &Scope<'_>) -> Vec<TokenStream> {
    let api = scope.ctx.api;
    // The short name: it opens the text of every error.
    let (name, version) = (api.marker.rust.as_str(), &api.version);
    let servers = server::urls(&api.servers);
    let schemes = api.schemes.iter().map(|scheme| self::scheme(scope, scheme));
    let security = operation_static::security(&api.default_security);
    let envelope = envelope(scope);
    let uncoded = api.errors.uncoded.iter().map(|error| {
        let info = scope.codegen("UncodedInfo");
        let status = proc_macro2::Literal::u16_unsuffixed(error.status);
        let cause = error.cause.as_deref().unwrap_or_default();
        let resolution = error.resolution.as_deref().unwrap_or_default();
        let retry = error_code::retry(scope, error.retry);
        quote!(#info { status: #status, cause: #cause, resolution: #resolution, retry: #retry })
    });
    let rate_limit = rate_limit(scope);
    let budgets = api.rate_limit.iter().flat_map(|limit| &limit.budgets);
    let budgets = budgets.map(|budget| self::budget(scope, budget));
    vec![
        quote!(name: #name),
        quote!(version: #version),
        quote!(servers: &[#(#servers),*]),
        quote!(schemes: &[#(#schemes),*]),
        quote!(security: #security),
        quote!(envelope: #envelope),
        quote!(uncoded: &[#(#uncoded),*]),
        quote!(rate_limit: #rate_limit),
        quote!(budgets: &[#(#budgets),*]),
    ]
}

fn scheme(scope: &Scope<'_>, scheme: &AuthScheme) -> TokenStream {
    let (ty, name) = (scope.codegen("Scheme"), &scheme.name);
    let kind = match &scheme.kind {
        AuthKind::Bearer => quote!(Bearer),
        AuthKind::Basic => quote!(Basic),
        AuthKind::Key { place, name } => match place {
            KeyPlace::Header => quote!(Header(#name)),
            KeyPlace::Query => quote!(Query(#name)),
            KeyPlace::Cookie => quote!(Cookie(#name)),
        },
        AuthKind::Other(what) => quote!(Other(#what)),
    };
    quote!((#name, #ty::#kind))
}

fn envelope(scope: &Scope<'_>) -> TokenStream {
    let ty = scope.codegen("ErrorEnvelope");
    let envelope = &scope.ctx.api.errors.envelope;
    let (code, message) = (
        keys(envelope.code.as_ref()),
        keys(envelope.message.as_ref()),
    );
    let details = keys(envelope.details.as_ref());
    let request_id = option(envelope.request_id.as_ref());
    quote!(#ty { code: #code, message: #message, details: #details, request_id: #request_id })
}

fn keys(keys: Option<&Vec<String>>) -> TokenStream {
    option(keys.map(|keys| quote!(&[#(#keys),*])))
}

fn budget(scope: &Scope<'_>, budget: &Budget) -> TokenStream {
    let ty = scope.codegen("RateBudget");
    let name = &budget.name;
    let requests = proc_macro2::Literal::u64_unsuffixed(budget.requests);
    let seconds = proc_macro2::Literal::u64_unsuffixed(budget.seconds);
    let operations = option(match &budget.scope {
        BudgetScope::All => None,
        BudgetScope::Only(keys) => Some(quote!(&[#(#keys),*])),
    });
    let documented = budget.evidence == Evidence::Documented;
    quote!(#ty {
        name: #name,
        requests: #requests,
        seconds: #seconds,
        operations: #operations,
        documented: #documented,
    })
}

fn rate_limit(scope: &Scope<'_>) -> TokenStream {
    let Some(headers) = &scope.ctx.api.rate_limit else {
        return quote!(None);
    };
    let (ty, unit) = (
        scope.codegen("RateLimitHeaders"),
        scope.codegen("ResetUnit"),
    );
    let limit = option(headers.limit.as_ref());
    let remaining = option(headers.remaining.as_ref());
    let reset = option(headers.reset.as_ref());
    let name = match headers.unit {
        ResetUnit::Seconds => quote!(Seconds),
        ResetUnit::EpochSeconds => quote!(EpochSeconds),
        ResetUnit::EpochMilliseconds => quote!(EpochMilliseconds),
        ResetUnit::BySize => quote!(BySize),
    };
    quote!(Some(#ty { limit: #limit, remaining: #remaining, reset: #reset, unit: #unit::#name }))
}
