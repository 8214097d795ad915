//! `multipart/form-data`: parts out of the properties of an object; bytes are files.

use crate::diagnostic::Code;
use crate::document::{MediaTypeNode, SchemaNode};
use crate::ir::{BodyKind, Part, PartEncoding, StructDef, TypeKind, TypeRef};

use super::context::Lowering;
use super::schema::{Carrier, Place, is_binary};

impl<'d> Lowering<'d, '_> {
    /// Lowers a multipart body; of one whose schema is no object, the caller makes the parts. Bytes would not do, since
    /// their content type names the boundary.
    pub(super) fn multipart(&mut self, media: &MediaTypeNode<'d>, place: &Place<'_>) -> BodyKind {
        let Some(schema) = media.schema() else {
            return unknown_parts();
        };
        let carrier = if self.has_files(&schema) {
            Carrier::Multipart
        } else {
            Carrier::Json
        };
        self.schemas.carrier = carrier;
        let lowered = self.schema(&schema, place);
        self.drain();
        self.schemas.carrier = Carrier::Json;
        let ty = lowered.ty;
        let Some(parts) = self.struct_of(&ty).map(parts) else {
            let message = "the body is no object with known parts; the caller makes them";
            self.report(Code::RawBody, media.pointer(), message);
            return unknown_parts();
        };
        let mut body = BodyKind::Multipart { ty, parts };
        self.encode_parts(media, &mut body);
        body
    }

    /// Says whether any property is a file, or a list of them.
    fn has_files(&mut self, schema: &SchemaNode<'d>) -> bool {
        let Some(target) = schema.clone().resolve(self.sink) else {
            return false;
        };
        let parts = self.parts(&target);
        let properties: Vec<_> = parts.nodes().flat_map(SchemaNode::properties).collect();
        properties.into_iter().any(|(_, property)| {
            let Some(target) = property.resolve(self.sink) else {
                return false;
            };
            let items = target.items().and_then(|items| items.resolve(self.sink));
            is_binary(&target) && target.type_name().is_some()
                || items.is_some_and(|items| is_binary(&items) && items.type_name().is_some())
        })
    }

    /// Gives the struct behind a type, also through aliases.
    pub(super) fn struct_of(&self, ty: &TypeRef) -> Option<&StructDef> {
        let mut ty = ty;
        for _ in 0..8 {
            let TypeRef::Named(id) = ty else {
                return None;
            };
            match &self.types.get(*id).kind {
                TypeKind::Struct(body) => return Some(body),
                TypeKind::Alias(target) => ty = target,
                TypeKind::Enum(_) | TypeKind::Union(_) => return None,
            }
        }
        None
    }
}

fn unknown_parts() -> BodyKind {
    BodyKind::Multipart {
        ty: TypeRef::JsonObject,
        parts: Vec::new(),
    }
}

fn parts(body: &StructDef) -> Vec<Part> {
    let fields = body.fields.iter().filter(|field| !field.read_only);
    fields
        .map(|field| {
            let (item, repeated) = match &field.ty {
                TypeRef::List(item) => (item.as_ref(), true),
                other => (other, false),
            };
            Part {
                name: field.name.clone(),
                presence: field.presence,
                file: *item == TypeRef::File,
                repeated,
                encoding: PartEncoding::default(),
            }
        })
        .collect()
}
