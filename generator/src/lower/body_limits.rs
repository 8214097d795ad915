//! What a request body asks for and the client does not do: told, so that nobody finds out by the server's answer.

use serde_json::Value;

use crate::diagnostic::Code;
use crate::document::MediaTypeNode;

use super::content::Encoding;
use super::context::Lowering;

impl<'d> Lowering<'d, '_> {
    /// Reports properties of a form, and parts, that are to be encoded otherwise than by default.
    pub(super) fn report_encoding(&mut self, media: &MediaTypeNode<'d>, encoding: Encoding) {
        if !matches!(encoding, Encoding::Form | Encoding::Multipart) {
            return;
        }
        for (name, node) in media.encoding() {
            let asked: Vec<_> = asked(node.value(), encoding).collect();
            if !asked.is_empty() {
                let message = format!("`{}` of `{name}` has no effect", asked.join("` and `"));
                self.report(Code::EncodingIgnored, node.pointer(), message);
            }
        }
    }

    /// Reports content types that no method sends: of one kind with another, and with a schema of their own.
    pub(super) fn report_alternatives(
        &mut self,
        content: &[(&'d str, MediaTypeNode<'d>, Encoding)],
    ) {
        for (index, (content_type, media, kind)) in content.iter().enumerate() {
            let same_kind = content[..index]
                .iter()
                .filter(|(_, _, earlier)| earlier == kind);
            let mut schemas = same_kind
                .map(|(_, earlier, _)| earlier.field("schema"))
                .peekable();
            let is_typed = matches!(kind, Encoding::Json | Encoding::Form | Encoding::Multipart);
            if is_typed
                && schemas.peek().is_some()
                && schemas.all(|schema| schema != media.field("schema"))
            {
                let message = format!("`{content_type}` has another schema than those before it");
                self.report(Code::BodyAlternativeIgnored, media.pointer(), message);
            }
        }
    }
}

/// Lists the fields of an encoding object by which it asks for something else than the default. The content type of a
/// file is the caller's, and that of anything else follows from its type.
fn asked(encoding: &Value, kind: Encoding) -> impl Iterator<Item = &'static str> {
    let is = |key: &str, default: Value| encoding.get(key).is_none_or(|value| *value == default);
    let is_form = kind == Encoding::Form;
    let fields = [
        ("style", is_form && !is("style", "form".into())),
        ("explode", is_form && !is("explode", true.into())),
        (
            "allowReserved",
            is_form && !is("allowReserved", false.into()),
        ),
        (
            "headers",
            !is_form
                && encoding
                    .get("headers")
                    .is_some_and(|headers| *headers != serde_json::json!({})),
        ),
    ];
    fields
        .into_iter()
        .filter(|(_, asks)| *asks)
        .map(|(key, _)| key)
}
