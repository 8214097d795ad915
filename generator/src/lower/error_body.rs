//! Guesses where the parts of an error body are, from its type. Conservative: a part that is not
//! plainly there is not known.

use crate::ir::{EnumDef, ErrorEnvelope, Field, Primitive, StructDef, TypeKind, TypeRef};

use super::context::Lowering;

const CODES: [&str; 6] = [
    "code",
    "error_code",
    "errorCode",
    "errorcode",
    "type",
    "error",
];
const MESSAGES: [&str; 8] = [
    "message",
    "error_description",
    "error_message",
    "errorMessage",
    "detail",
    "title",
    "msg",
    "error",
];
const DETAILS: [&str; 4] = ["details", "errors", "fields", "validation_errors"];
/// Members that hold the error itself.
const WRAPPERS: [&str; 2] = ["error", "fault"];

impl Lowering<'_, '_> {
    /// Guesses the envelope of errors of this type.
    pub(super) fn guess_envelope(&self, body: &TypeRef) -> ErrorEnvelope {
        let Some(outer) = self.struct_of(body) else {
            return ErrorEnvelope::default();
        };
        for wrapper in WRAPPERS {
            let field = named(outer, wrapper);
            let inner = field.and_then(|field| self.struct_of(&field.ty));
            if let Some(inner) = inner {
                let found = self.parts_of_error(inner, &[wrapper]);
                if found.message.is_some() || found.code.is_some() {
                    return found;
                }
            }
        }
        self.parts_of_error(outer, &[])
    }

    fn parts_of_error(&self, body: &StructDef, prefix: &[&str]) -> ErrorEnvelope {
        let keys = |name: &str| -> Vec<String> {
            let keys = prefix.iter().copied().chain([name]);
            keys.map(str::to_owned).collect()
        };
        let message = MESSAGES
            .into_iter()
            .find(|name| named(body, name).is_some_and(|field| is_text(&field.ty)));
        let candidates: Vec<_> = CODES
            .into_iter()
            .filter(|name| Some(*name) != message)
            .filter_map(|name| Some((name, named(body, name)?)))
            .collect();
        let listed = candidates
            .iter()
            .find(|(_, field)| self.text_enum(&field.ty).is_some());
        // Without a list of values, `type` and `error` may be anything.
        let plain = candidates
            .iter()
            .find(|(name, field)| is_text(&field.ty) && !matches!(*name, "type" | "error"));
        let oauth = candidates.iter().find(|(name, field)| {
            *name == "error" && is_text(&field.ty) && message == Some("error_description")
        });
        let code = listed.or(plain).or(oauth).map(|(name, _)| *name);
        let details = DETAILS.into_iter().find(|name| {
            named(body, name).is_some_and(|field| matches!(field.ty, TypeRef::List(_)))
        });
        ErrorEnvelope {
            code: code.map(keys),
            message: message.map(keys),
            details: details.map(keys),
            request_id: None,
        }
    }

    /// Gives the enum of text that a type is.
    pub(super) fn text_enum(&self, ty: &TypeRef) -> Option<&EnumDef> {
        let TypeRef::Named(id) = ty else {
            return None;
        };
        match &self.types.get(*id).kind {
            TypeKind::Enum(body) if body.base == Primitive::String => Some(body),
            _ => None,
        }
    }
}

fn named<'t>(body: &'t StructDef, name: &str) -> Option<&'t Field> {
    body.fields
        .iter()
        .find(|field| field.name.wire.as_str() == name)
}

fn is_text(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Primitive(Primitive::String))
}
