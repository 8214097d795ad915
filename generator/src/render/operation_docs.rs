//! Documentation of operations, their parameters and bodies.

use proc_macro2::TokenStream;
use quote::quote;

use super::body::BodyForm;
use super::docs::Doc;
use super::markdown;
use crate::ir::{Docs, Evidence, Idempotency, Method, Operation, Param, ParamPlace};

/// Documents the method that starts a call.
pub(super) fn method(op: &Operation, form: Option<&BodyForm<'_>>) -> Doc {
    let route = markdown::code(&op.key());
    let mut doc = Doc::new(&op.docs, "");
    let mut facts = vec![route];
    if !op.scopes.is_empty() {
        let scopes: Vec<_> = op
            .scopes
            .iter()
            .map(|scope| markdown::code(scope))
            .collect();
        let noun = if scopes.len() == 1 { "scope" } else { "scopes" };
        facts.push(format!("{noun} {}", scopes.join(", ")));
    }
    let links = op.docs.links.iter().take(5);
    facts.extend(links.map(|url| markdown::link("source", url)));
    doc.paragraph(&facts.join(" · "));
    if let Some(choices) = form.and_then(BodyForm::choices) {
        doc.paragraph(&content_types(choices));
    }
    if let Some(text) = key(op) {
        doc.paragraph(&text);
    }
    if !op.error_codes.is_empty() {
        let codes: Vec<_> = op
            .error_codes
            .iter()
            .map(|code| markdown::code(code))
            .collect();
        doc.paragraph("# Errors");
        doc.paragraph(&format!(
            "With [`ErrorCode`](super::super::ErrorCode) {}.",
            codes.join(", ")
        ));
    }
    doc
}

/// Says what becomes of the idempotency key that a call takes.
fn key(op: &Operation) -> Option<String> {
    let (place, name, evidence) = match &op.idempotency {
        Idempotency::KeyHeader { name, evidence } => ("the header", name, *evidence),
        Idempotency::KeyBody { name, evidence } => ("the body's", name, *evidence),
        _ => return None,
    };
    let sent = format!(
        "Carries an idempotency key in {place} {}: a new one for each call, or that of \
         `with_idempotency_key`.",
        markdown::code(name)
    );
    let by_method = matches!(op.method, Method::Put | Method::Delete);
    if evidence == Evidence::Documented || by_method {
        return Some(sent);
    }
    Some(format!(
        "{sent} What the key does is not documented, so after a lost answer the call is repeated \
         only with a key of yours, or where the retry policy relies on inferred keys."
    ))
}

/// Documents the setter of a parameter.
pub(super) fn setter(param: &Param) -> Doc {
    let what = match param.place {
        ParamPlace::Header => "header ",
        ParamPlace::Cookie => "cookie ",
        ParamPlace::Path | ParamPlace::Query => "",
    };
    let wire = markdown::code(param.name.wire.as_str());
    let mut doc = Doc::new(&param.docs, "").lead(&format!("Sets {what}{wire}"));
    doc.default_value(param.default.as_ref());
    doc
}

/// Documents a parameter that is a field.
pub(super) fn param(param: &Param) -> Doc {
    let wire = markdown::code(param.name.wire.as_str());
    let mut doc = Doc::new(&param.docs, &format!("{wire}."));
    doc.default_value(param.default.as_ref());
    doc
}

/// Documents the setter of an optional body.
pub(super) fn body(op: &Operation, form: &BodyForm<'_>) -> Doc {
    let docs = op
        .body
        .as_ref()
        .map(|body| body.docs.clone())
        .unwrap_or_default();
    let mut doc = Doc::new(&docs, "").lead("Sets the body");
    if let Some(choices) = form.choices() {
        doc.paragraph(&content_types(choices));
    }
    doc
}

fn content_types(choices: &[&str]) -> String {
    let choices: Vec<_> = choices
        .iter()
        .map(|choice| markdown::code(choice))
        .collect();
    let word = if choices.len() == 1 {
        "Content type"
    } else {
        "Content types"
    };
    format!("{word}: {}.", choices.join(", "))
}

/// Marks what the description discourages.
pub(super) fn deprecated(docs: &Docs) -> Option<TokenStream> {
    docs.deprecated
        .then(|| quote!(#[deprecated = "the API's description discourages its use"]))
}
