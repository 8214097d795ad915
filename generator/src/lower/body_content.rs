//! What the content of a request body says beyond its schema: how properties of a form are written, and what the client
//! does not follow, told, so that nobody finds out by the server's answer.

use crate::diagnostic::Code;
use crate::document::MediaTypeNode;
use crate::ir::{ParamPlace, ParamStyle};

use super::content::Encoding;
use super::context::Lowering;
use super::parameter_style::{stated, style_of};

impl<'d> Lowering<'d, '_> {
    /// Reads how properties of a form are written (`encoding`), sorted by name; properties that say nothing of it are left out.
    pub(super) fn styles(
        &mut self,
        media: &MediaTypeNode<'d>,
        encoding: Encoding,
    ) -> Vec<(String, ParamStyle)> {
        let mut styles = Vec::new();
        if !matches!(encoding, Encoding::Form | Encoding::Multipart) {
            return styles;
        }
        for (name, node) in media.encoding() {
            let is_stated = node.field("style").or(node.field("explode")).is_some();
            // What a property of a form can have is what a query parameter can have.
            let (style, explode) = stated(&node, ParamPlace::Query);
            let style = style_of(style, explode, ParamPlace::Query);
            let is_form = encoding == Encoding::Form;
            let ignored = [
                ("style", is_stated && (!is_form || style.is_none())),
                ("allowReserved", is_form && node.flag("allowReserved")),
                ("headers", !is_form && !node.headers(self.sink).is_empty()),
            ];
            for (key, _) in ignored.into_iter().filter(|(_, ignored)| *ignored) {
                let message = format!("`{key}` of `{name}` has no effect");
                self.report(Code::EncodingIgnored, node.pointer(), message);
            }
            if is_form && is_stated {
                styles.extend(style.map(|style| (name.to_owned(), style)));
            }
        }
        styles
    }
}
