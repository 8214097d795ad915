//! Enums over the responses of an operation that has several kinds of success.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Doc;
use super::model_union;
use super::scope::{Scope, ident};
use super::types;
use crate::ir::{Operation, Output, Payload, StatusRange, TypeDef, TypeId, UnionDef, UnionVariant};

/// Renders the enum and how it is read from a response.
pub(super) fn items(
    scope: &Scope<'_>,
    id: TypeId,
    def: &TypeDef,
    body: &UnionDef,
) -> Vec<TokenStream> {
    let name = ident(def.name.rust.as_str());
    let docs = Doc::new(&def.docs, "What the operation answers.").outer();
    let variants = body
        .variants
        .iter()
        .map(|variant| model_union::variant(scope, variant));
    let declaration = quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
        }
    };
    vec![declaration, reading(scope, &name, id, body)]
}

type Case = (StatusRange, String, Payload);

/// Finds the operation that returns the enum, and the enum's cases.
fn returning<'a>(scope: &Scope<'a>, id: TypeId) -> Option<(&'a Operation, &'a [Case])> {
    let mut operations = scope.ctx.api.operations.iter();
    operations.find_map(|operation| match &operation.output {
        Output::OneOf { ty, variants } if *ty == id => Some((operation, variants.as_slice())),
        _ => None,
    })
}

/// Lists which answers are which case: a type that several answers have is one case.
fn kinds<'a>(operation: &'a Operation, cases: &'a [Case]) -> Vec<(StatusRange, &'a str, usize)> {
    let mut kinds = Vec::new();
    for response in operation.successes() {
        let status = response.status;
        let mut found = Vec::new();
        for (content_type, payload) in &response.payloads {
            // An answer without content is a case of its own, although it is held as text.
            let is_it = |(_, name, known): &Case| known == payload && !name.is_empty();
            let case = cases.iter().position(is_it);
            found.extend(case.map(|case| (status, content_type.as_str(), case)));
        }
        // What has one status and one type is read as it, whatever the answer calls itself.
        let alone = response
            .payloads
            .iter()
            .all(|it| it.1 == response.payloads[0].1);
        if let (StatusRange::Exact(_), true, [(_, content_type, _), ..]) =
            (status, alone, &mut *found)
        {
            *content_type = "";
            found.truncate(1);
        }
        kinds.extend(found);
    }
    for (case, (status, content_type, _)) in cases.iter().enumerate() {
        if !kinds.iter().any(|(_, _, known)| *known == case) {
            kinds.push((*status, content_type, case));
        }
    }
    // The most specific status is tried first.
    kinds.sort_by_key(|(status, _, _)| *status);
    kinds
}

fn reading(
    scope: &Scope<'_>,
    name: &proc_macro2::Ident,
    id: TypeId,
    body: &UnionDef,
) -> TokenStream {
    let (from_answer, answer) = (scope.rt("FromAnswer"), scope.rt("Answer"));
    let error = scope.rt("DecodeError");
    let (cases, kinds) = returning(scope, id)
        .map(|(operation, cases)| (cases, kinds(operation, cases)))
        .unwrap_or_default();
    let arms = kinds.into_iter().filter_map(|(status, content, case)| {
        let range = range(status);
        let returned = returned(scope, &cases[case].2, body.variants.get(case)?);
        Some(quote! {
            if answer.is(#range, #content) {
                return #returned;
            }
        })
    });
    quote! {
        impl #from_answer for #name {
            fn from_answer(answer: &#answer<'_>) -> Result<Self, #error> {
                #(#arms)*
                Err(answer.unexpected())
            }
        }
    }
}

/// Returns the expression that reads one kind of answer.
fn returned(scope: &Scope<'_>, payload: &Payload, variant: &UnionVariant) -> TokenStream {
    let case = ident(variant.name.rust.as_str());
    let read = match payload {
        Payload::Bytes if variant.boxed => {
            return quote!(Ok(Self::#case(Box::new(answer.bytes()))));
        }
        Payload::Bytes => return quote!(Ok(Self::#case(answer.bytes()))),
        Payload::Json(ty) if types::has_codec(scope, ty) => {
            let codec: TokenStream = types::codec(scope, ty).parse().unwrap_or_default();
            quote!(answer.json_as::<#codec, _>())
        }
        Payload::Json(_) => quote!(answer.json()),
        Payload::Text | Payload::Events(_) | Payload::Lines(_) => quote!(answer.text()),
    };
    if variant.boxed {
        quote!(#read.map(|value| Self::#case(Box::new(value))))
    } else {
        quote!(#read.map(Self::#case))
    }
}

/// Returns the statuses as a range.
fn range(status: StatusRange) -> TokenStream {
    let (first, last) = match status {
        StatusRange::Exact(status) => (status, status),
        StatusRange::Class(class) => (u16::from(class) * 100, u16::from(class) * 100 + 99),
        StatusRange::Default => (100, 599),
    };
    let (first, last) = (
        proc_macro2::Literal::u16_unsuffixed(first),
        proc_macro2::Literal::u16_unsuffixed(last),
    );
    quote!(#first..=#last)
}
