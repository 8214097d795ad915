//! Open enums: the variants as plain code, their values as a table that one macro reads.

use std::collections::BTreeSet;

use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;

use super::docs::{Doc, literal_text};
use super::format::Piece;
use super::markdown;
use super::model_struct::way;
use super::scope::{Scope, ident};
use crate::ir::{EnumDef, EnumValue, Literal, Primitive, TypeDef};

/// Renders an open enum.
pub(super) fn pieces(scope: &Scope<'_>, def: &TypeDef, body: &EnumDef) -> Vec<Piece> {
    let name = def.name.rust.as_str();
    let what = format!("Values of {}.", markdown::code(def.name.rust.as_str()));
    let docs = Doc::new(&def.docs, &what).outer();
    let mut seen = BTreeSet::new();
    let values: Vec<_> = body
        .values
        .iter()
        .filter_map(|value| Some((value, wire(body.base, &value.value)?)))
        .filter(|(_, wire)| seen.insert(wire.clone()))
        .collect();
    let variants = values.iter().map(|(value, _)| variant(value));
    let (table, unknown) = match body.base {
        Primitive::I64 => ("integer_enum", quote!(i64)),
        Primitive::F64 => ("number_enum", quote!(f64)),
        _ => ("text_enum", quote!(String)),
    };
    // The table compares and shows texts by themselves.
    let derives = match body.base {
        Primitive::I64 => quote!(Clone, Debug, PartialEq, Eq, Hash),
        Primitive::F64 => quote!(Clone, Debug, PartialEq),
        _ => quote!(Clone),
    };
    let ident = ident(name);
    let declaration = quote! {
        #docs
        #[derive(#derives)]
        #[non_exhaustive]
        pub enum #ident {
            #(#variants)*
            /// A value that is newer than this crate.
            Unrecognized(#unknown),
        }
    };
    let rows = values
        .iter()
        .map(|(value, wire)| format!("{} = {wire}", value.name.rust))
        .collect();
    vec![
        declaration.into(),
        scope.table(table, format!("{} {name}", way(def.direction)), rows),
    ]
}

fn variant(value: &EnumValue) -> TokenStream {
    let name = ident(value.name.rust.as_str());
    let wire = markdown::code(&literal_text(&value.value));
    let docs = Doc::new(&value.docs, &format!("{wire}.")).outer();
    quote!(#docs #name,)
}

/// Returns the literal that stands for a value in code; `None` for one of another type.
pub(super) fn wire(base: Primitive, value: &Literal) -> Option<String> {
    match (base, value) {
        (Primitive::I64, Literal::Number(text)) => {
            let number: i64 = text.parse().ok()?;
            Some(number.to_string())
        }
        (Primitive::F64, Literal::Number(text)) => {
            let number: f64 = text.parse().ok()?;
            number.is_finite().then(|| format!("{number:?}"))
        }
        (Primitive::I64 | Primitive::F64, _) => None,
        _ => Some(Token::string(&literal_text(value)).to_string()),
    }
}
