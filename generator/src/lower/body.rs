//! Request bodies: every content type has an answer, the best one first.

use crate::diagnostic::Code;
use crate::document::{
    AdditionalProperties, MediaTypeNode, OperationNode, RequestBodyNode, SchemaNode,
};
use crate::ir::{Body, BodyAlternative, BodyKind, TypeKind, TypeRef};

use super::content::{self, Encoding};
use super::context::{Lowering, origin};
use super::docs;
use super::schema::{Lowered, Place};

impl<'d> Lowering<'d, '_> {
    /// Lowers the body of an operation.
    pub(super) fn body(&mut self, node: &OperationNode<'d>, operation_id: &str) -> Option<Body> {
        let body = node.request_body(self.sink)?;
        let required = body.typed(self.sink).is_some_and(|typed| typed.required);
        if !required && self.holds_nothing(&body) {
            let message = "the body cannot hold anything; it is not asked for";
            self.report(Code::BodyEmpty, body.pointer(), message);
            return None;
        }
        let place = self.shared_place(body.pointer(), || format!("{operation_id} request"));
        let mut content = self.encoded(body.content());
        content.retain(|(_, media, _)| media.value().is_object());
        let alternatives: Vec<_> = content
            .into_iter()
            .map(|(content_type, media, encoding)| {
                let (styles, reserved) = self.styles(&media, encoding);
                BodyAlternative {
                    content_type: content_type.to_owned(),
                    kind: self.body_kind(&media, encoding, &place),
                    styles,
                    reserved,
                }
            })
            .collect();
        if alternatives.is_empty() {
            let message = "the body has no content; none is sent";
            self.report(Code::BodyWithoutContent, body.pointer(), message);
            return None;
        }
        self.report_raw(&alternatives, &body.pointer().child("content"));
        Some(Body {
            required,
            alternatives,
            docs: docs::docs(&body),
            origin: origin(&body),
        })
    }

    /// Says whether the body is a closed object without properties.
    fn holds_nothing(&mut self, body: &RequestBodyNode<'d>) -> bool {
        let mut schemas = body.content().into_iter().map(|(_, media)| media.schema());
        schemas.all(|schema| {
            let schema = schema.and_then(|schema| schema.resolve(self.sink));
            schema.is_some_and(|schema| {
                let closed = matches!(
                    schema.additional_properties(),
                    AdditionalProperties::Allowed(false)
                );
                closed && !has_keywords(&schema)
            })
        }) && !body.content().is_empty()
    }

    /// Sorts representations, the best first.
    pub(super) fn encoded(
        &mut self,
        content: Vec<(&'d str, MediaTypeNode<'d>)>,
    ) -> Vec<(&'d str, MediaTypeNode<'d>, Encoding)> {
        // A shared body or answer is lowered wherever it is referred to.
        if let Some((_, media)) = content.first() {
            if !self.afford(content.len(), media.pointer()) {
                return Vec::new();
            }
        }
        let mut encoded: Vec<_> = content
            .into_iter()
            .map(|(content_type, media)| {
                let schema = media.schema().and_then(|schema| schema.resolve(self.sink));
                let encoding = content::encoding_of(content_type, schema.as_ref());
                (content_type, media, encoding)
            })
            .collect();
        encoded.sort_by_cached_key(|(content_type, _, encoding)| {
            content::rank(content_type, *encoding)
        });
        encoded
    }

    /// Lowers the schema of a representation; none is any JSON.
    pub(super) fn media_type(&mut self, media: &MediaTypeNode<'d>, place: &Place<'_>) -> Lowered {
        let Some(schema) = media.schema() else {
            let (ty, nullable) = (TypeRef::Json, false);
            return Lowered { ty, nullable };
        };
        let lowered = self.schema(&schema, place);
        self.drain();
        lowered
    }

    fn body_kind(
        &mut self,
        media: &MediaTypeNode<'d>,
        encoding: Encoding,
        place: &Place<'_>,
    ) -> BodyKind {
        match encoding {
            Encoding::Json => BodyKind::Json(self.media_type(media, place).whole()),
            Encoding::Form => self.form(media, place),
            Encoding::Multipart => self.multipart(media, place),
            Encoding::Text | Encoding::Events => BodyKind::Text,
            Encoding::Lines | Encoding::Bytes | Encoding::Any => BodyKind::Bytes,
        }
    }

    /// Lowers a form; one whose schema is no object has no fields, and is sent as bytes that the caller makes.
    fn form(&mut self, media: &MediaTypeNode<'d>, place: &Place<'_>) -> BodyKind {
        let ty = self.media_type(media, place).ty;
        if self.holds_members(&ty) {
            return BodyKind::Form(ty);
        }
        let message = "the form is no object; it is given as bytes";
        self.report(Code::RawBody, media.pointer(), message);
        BodyKind::Bytes
    }

    /// Says whether values of a type can be objects.
    pub(super) fn holds_members(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Map(_) | TypeRef::Json | TypeRef::JsonObject => true,
            TypeRef::Primitive(_) | TypeRef::List(_) | TypeRef::File => false,
            TypeRef::Nullable(inner) => self.holds_members(inner),
            TypeRef::Named(id) => match &self.types.get(*id).kind {
                TypeKind::Struct(_) | TypeKind::Union(_) => true,
                TypeKind::Enum(_) => false,
                // An alias of itself has been refused before.
                TypeKind::Alias(target) => self.holds_members(target),
            },
        }
    }

    /// Reports a body that has a schema and can only be given raw.
    fn report_raw(&mut self, alternatives: &[BodyAlternative], at: &crate::diagnostic::Pointer) {
        let raw = |kind: &BodyKind| matches!(kind, BodyKind::Bytes);
        let markup = |name: &str| content::essence(name).ends_with("xml");
        if alternatives
            .iter()
            .all(|it| raw(&it.kind) && markup(&it.content_type))
        {
            let name = &alternatives[0].content_type;
            let message = format!("a body of `{name}` is given as bytes");
            self.report(Code::RawBody, at, message);
        }
    }
}

/// Says whether values can have any properties at all.
fn has_keywords(schema: &SchemaNode<'_>) -> bool {
    let keys = ["allOf", "oneOf", "anyOf", "patternProperties"];
    let properties = schema
        .field("properties")
        .and_then(serde_json::Value::as_object);
    keys.iter().any(|key| schema.field(key).is_some())
        || properties.is_some_and(|properties| !properties.is_empty())
}
