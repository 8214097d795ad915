//! Structs: the declaration, the table by which they are read and written, and (when they are
//! sent) how they are made.

use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;

use super::docs::Doc;
use super::format::Piece;
use super::model_field::{self, Shape};
use super::scope::{Scope, ident};
use super::{markdown, model_build, model_multipart, types};
use crate::ir::{Direction, StructDef, TypeDef, TypeId};

/// Renders a struct.
pub(super) fn pieces(scope: &Scope<'_>, id: TypeId, def: &TypeDef, body: &StructDef) -> Vec<Piece> {
    let mut pieces = vec![declaration(scope, def, body).into()];
    if def.direction.sent {
        pieces.extend(model_build::pieces(scope, def, body));
    }
    if model_field::is_json(scope.ctx, body) {
        pieces.push(record(scope, def, body));
    }
    if scope.ctx.is_multipart(id) {
        pieces.push(model_multipart::item(scope, id, def, body).into());
    }
    pieces
}

fn declaration(scope: &Scope<'_>, def: &TypeDef, body: &StructDef) -> TokenStream {
    let name = ident(def.name.rust.as_str());
    let mut doc = Doc::new(
        &def.docs,
        &format!("{}.", markdown::code(def.name.rust.as_str())),
    );
    doc.links(&def.docs);
    let docs = doc.outer();
    let fields = body.fields.iter().map(|field| {
        let shape = Shape::of(field, def.direction);
        let docs = model_field::docs(field, shape, def.direction).outer();
        let name = ident(field.name.rust.as_str());
        let ty = model_field::declared(scope, field, shape);
        quote!(#docs pub #name: #ty,)
    });
    let additional = body.additional.as_ref().map(|ty| {
        let name = model_field::additional(body);
        let ty = model_field::additional_type(scope, ty);
        quote! {
            /// Fields that the description does not name.
            pub #name: #ty,
        }
    });
    let derives = model_field::derives(scope.ctx, body);
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            #additional
        }
    }
}

/// Makes the table of fields: place, Rust name, wire name, presence and codec.
fn record(scope: &Scope<'_>, def: &TypeDef, body: &StructDef) -> Piece {
    let mut rows: Vec<_> = body
        .fields
        .iter()
        .enumerate()
        .map(|(index, field)| {
            let shape = Shape::of(field, def.direction);
            let wire = Token::string(field.name.wire.as_str());
            let presence = match shape {
                Shape::Required => "required",
                Shape::Nullable => "nullable",
                Shape::Optional | Shape::ThreeState => "optional",
            };
            let codec = model_field::codec(scope, field, shape);
            let codec = codec
                .map(|codec| format!(" as {codec}"))
                .unwrap_or_default();
            format!("{index} {} {wire} {presence}{codec}", field.name.rust)
        })
        .collect();
    if let Some(ty) = &body.additional {
        let codec = types::codec_suffix(scope, ty);
        rows.push(format!("..{}{codec}", model_field::additional(body)));
    }
    let head = format!("{} {}", way(def.direction), def.name.rust);
    scope.table("record", head, rows)
}

/// Returns the word for the directions that are implemented.
pub(super) fn way(direction: Direction) -> &'static str {
    match (direction.sent, direction.received) {
        (true, true) => "both",
        (true, false) => "sent",
        (false, _) => "received",
    }
}
