//! Enums over the responses of an operation that has several kinds of success.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Doc;
use super::model_union;
use super::scope::{Scope, ident};
use super::types;
use crate::ir::{Output, Payload, StatusRange, TypeDef, TypeId, UnionDef, UnionVariant};

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
    vec![declaration, reading(scope, &name, cases(scope, id), body)]
}

type Case = (StatusRange, String, Payload);

/// Finds the cases of the operation that returns the enum.
fn cases<'a>(scope: &Scope<'a>, id: TypeId) -> &'a [Case] {
    let mut outputs = scope.ctx.api.operations.iter().map(|op| &op.output);
    outputs
        .find_map(|output| match output {
            Output::OneOf { ty, variants } if *ty == id => Some(variants.as_slice()),
            _ => None,
        })
        .unwrap_or_default()
}

fn reading(
    scope: &Scope<'_>,
    name: &proc_macro2::Ident,
    cases: &[Case],
    body: &UnionDef,
) -> TokenStream {
    let (from_answer, answer) = (scope.rt("FromAnswer"), scope.rt("Answer"));
    let error = scope.rt("DecodeError");
    let arms = cases
        .iter()
        .zip(&body.variants)
        .map(|((status, content, payload), variant)| {
            let range = range(*status);
            let returned = returned(scope, payload, variant);
            quote! {
                if answer.is(#range, #content) {
                    return #returned;
                }
            }
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
