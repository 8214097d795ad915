//! The constants of an operation: what the runtime has to know about it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::body::{essence, is_concrete};
use super::scope::{Scope, ident};
use super::server;
use crate::ir::{
    Evidence, Idempotency, Method, Operation, Output, PageParam, PagePlace, PageStyle, Pagination,
    Payload, Requirement, View,
};

/// Renders the `static` of an operation.
pub(super) fn item(scope: &Scope<'_>, op: &Operation, name: &Ident) -> TokenStream {
    let ty = scope.rt("Operation");
    let group = &scope.ctx.api.groups[op.group.0];
    let view = view(scope, op).map(|view| format!("{}.", view.name.rust));
    let view = view.unwrap_or_default();
    let label = format!("{view}{}.{}", group.name.rust, op.name.rust);
    let method = method(scope, op.method);
    let path = op.path.sent();
    let settings = settings(scope, op);
    quote! {
        static #name: #ty = #ty::new(#label, #method, #path) #settings;
    }
}

pub(super) fn method(scope: &Scope<'_>, method: Method) -> TokenStream {
    let (ty, name) = (scope.rt("Method"), ident(method.as_str()));
    quote!(#ty::#name)
}

fn settings(scope: &Scope<'_>, op: &Operation) -> TokenStream {
    let mut out = TokenStream::new();
    let granted = view(scope, op).map(|view| view.scheme.as_str());
    if !op.security.is_empty() {
        let security = without(&op.security, granted);
        out.extend(quote!(.security(#security)));
    }
    out.extend(granted.map(|scheme| quote!(.granted(#scheme))));
    if !op.scopes.is_empty() {
        let scopes = &op.scopes;
        out.extend(quote!(.scopes(&[#(#scopes),*])));
    }
    out.extend(idempotency(scope, &op.idempotency));
    if let Output::Json { payload, .. } = &op.output {
        if !payload.is_empty() {
            out.extend(quote!(.payload(&[#(#payload),*])));
        }
    }
    if let Some(pagination) = &op.pagination {
        let pagination = self::pagination(scope, pagination);
        out.extend(quote!(.pagination(&#pagination)));
    }
    if let Some(accept) = accept(op) {
        out.extend(quote!(.accept(#accept)));
    }
    if let Some(content_type) = &op.content_type {
        out.extend(quote!(.content_type(#content_type)));
    }
    if op.output == Output::Location {
        out.extend(quote!(.redirect()));
    }
    let servers = server::urls(&op.servers);
    if !servers.is_empty() {
        out.extend(quote!(.servers(&[#(#servers),*])));
    }
    out
}

/// Returns the view that an operation is reached by.
fn view<'a>(scope: &Scope<'a>, op: &Operation) -> Option<&'a View> {
    let api = scope.ctx.api;
    api.views.get(api.groups[op.group.0].view?.0)
}

/// Renders alternatives of credentials.
pub(super) fn security(alternatives: &[Requirement]) -> TokenStream {
    without(alternatives, None)
}

/// Renders alternatives of credentials but for the one that a view adds.
fn without(alternatives: &[Requirement], granted: Option<&str>) -> TokenStream {
    let alternatives = alternatives.iter().map(|requirement| {
        let schemes = requirement.schemes.iter().map(|(name, _)| name.as_str());
        let schemes = schemes.filter(|name| Some(*name) != granted);
        quote!(&[#(#schemes),*])
    });
    quote!(&[#(#alternatives),*])
}

fn idempotency(scope: &Scope<'_>, idempotency: &Idempotency) -> Option<TokenStream> {
    let documented = |evidence: &Evidence| *evidence == Evidence::Documented;
    let ty = || scope.rt("Idempotency");
    let value = match idempotency {
        Idempotency::Unsafe | Idempotency::Unstated => return None,
        Idempotency::Safe => {
            let ty = ty();
            quote!(#ty::Safe)
        }
        Idempotency::Idempotent => {
            let ty = ty();
            quote!(#ty::Idempotent)
        }
        Idempotency::KeyHeader { name, evidence } => {
            let (ty, documented) = (ty(), documented(evidence));
            quote!(#ty::KeyHeader { name: #name, documented: #documented })
        }
        Idempotency::KeyBody { name, evidence } => {
            let (ty, documented) = (ty(), documented(evidence));
            quote!(#ty::KeyBody { name: #name, documented: #documented })
        }
    };
    Some(quote!(.idempotency(#value)))
}

fn pagination(scope: &Scope<'_>, pages: &Pagination) -> TokenStream {
    let ty = scope.rt("Pagination");
    let mut fields = Vec::new();
    if pages.style != PageStyle::Single {
        let style = page_style(scope, &pages.style);
        fields.push(quote!(style: #style));
    }
    if !pages.items.is_empty() {
        let items = &pages.items;
        fields.push(quote!(items: &[#(#items),*]));
    }
    let places = [
        ("total", &pages.total),
        ("total_pages", &pages.total_pages),
        ("applied_limit", &pages.applied_limit),
        ("applied_page", &pages.applied_page),
        ("has_more", &pages.has_more),
        ("next_cursor", &pages.next_cursor),
    ];
    for (name, place) in places {
        if let Some(keys) = place {
            let name = ident(name);
            fields.push(quote!(#name: Some(&[#(#keys),*])));
        }
    }
    if let Some(limit) = &pages.limit {
        let limit = page_param(scope, limit);
        fields.push(quote!(limit: Some(#limit)));
    }
    let numbers = [
        ("default_limit", pages.default_limit),
        ("max_limit", pages.max_limit),
    ];
    for (name, number) in numbers {
        if let Some(number) = number {
            let name = ident(name);
            let number = proc_macro2::Literal::u64_unsuffixed(number);
            fields.push(quote!(#name: Some(#number)));
        }
    }
    if fields.is_empty() {
        quote!(#ty::SINGLE)
    } else {
        quote!(#ty { #(#fields,)* ..#ty::SINGLE })
    }
}

fn page_style(scope: &Scope<'_>, style: &PageStyle) -> TokenStream {
    let ty = scope.rt("PageStyle");
    match style {
        PageStyle::Page { param, first } => {
            let param = page_param(scope, param);
            let first = proc_macro2::Literal::u64_unsuffixed(*first);
            quote!(#ty::Page { param: #param, first: #first })
        }
        PageStyle::Offset { param } => {
            let param = page_param(scope, param);
            quote!(#ty::Offset { param: #param })
        }
        PageStyle::Cursor { param } => {
            let param = page_param(scope, param);
            quote!(#ty::Cursor { param: #param })
        }
        PageStyle::Link => quote!(#ty::Link),
        PageStyle::Single => quote!(#ty::Single),
    }
}

fn page_param(scope: &Scope<'_>, param: &PageParam) -> TokenStream {
    let (ty, name) = (scope.rt("PageParam"), &param.name);
    match param.place {
        PagePlace::Query => quote!(#ty::Query(#name)),
        PagePlace::Body => quote!(#ty::Body(#name)),
    }
}

/// Returns the `Accept` header when it is another than JSON.
fn accept(op: &Operation) -> Option<String> {
    const MOST: usize = 6;
    if let Some(accept) = &op.accept {
        return Some(accept.clone()).filter(|accept| accept != "application/json");
    }
    let wanted = |payload: &Payload| match &op.output {
        Output::Json { .. } | Output::Page { .. } => matches!(payload, Payload::Json(_)),
        Output::Text => {
            matches!(
                payload,
                Payload::Text | Payload::Events(_) | Payload::Lines(_)
            )
        }
        Output::Bytes => matches!(payload, Payload::Bytes),
        Output::OneOf { variants, .. } => {
            let mut cases = variants.iter().filter(|(_, name, _)| !name.is_empty());
            cases.any(|(_, _, known)| known == payload)
        }
        Output::Empty | Output::Location => false,
    };
    let mut types: Vec<&str> = Vec::new();
    for response in op.successes() {
        for (content_type, payload) in &response.payloads {
            let essence = essence(content_type);
            let sendable = is_concrete(essence) && !essence.contains(',');
            // JSON of another type than the best could not be read.
            let read = !matches!(payload, Payload::Json(_)) || response.payloads[0].1 == *payload;
            if wanted(payload) && read && sendable && !types.contains(&essence) {
                types.push(essence);
            }
        }
    }
    let json = matches!(op.output, Output::Json { .. } | Output::Page { .. });
    if json && (types.is_empty() || types.contains(&"application/json")) {
        return None;
    }
    match (&op.output, types.as_slice()) {
        (Output::Empty | Output::Location, _) => None,
        (_, []) => Some("*/*".to_owned()),
        (_, types) => Some(types[..types.len().min(MOST)].join(", ")),
    }
}
