//! What the content of a request body says beyond its schema: how properties of a form are written, and what the client
//! does not follow, told, so that nobody finds out by the server's answer.

use crate::diagnostic::Code;
use crate::document::MediaTypeNode;
use crate::ir::{ParamPlace, ParamStyle};

use super::content::Encoding;
use super::context::Lowering;
use super::parameter_style::{stated, style_of};

impl<'d> Lowering<'d, '_> {
    /// Reads how properties of a form are written (`encoding`), sorted by name, and which keep their reserved characters;
    /// properties that say nothing of it are left out.
    pub(super) fn styles(
        &mut self,
        media: &MediaTypeNode<'d>,
        encoding: Encoding,
    ) -> (Vec<(String, ParamStyle)>, Vec<String>) {
        let (mut styles, mut reserved) = (Vec::new(), Vec::new());
        if encoding != Encoding::Form {
            return (styles, reserved);
        }
        for (name, node) in media.encoding() {
            let is_stated = node.field("style").or(node.field("explode")).is_some();
            // What a property of a form can have is what a query parameter can have.
            let (style, explode) = stated(&node, ParamPlace::Query);
            let style = style_of(style, explode, ParamPlace::Query);
            if is_stated && style.is_none() {
                let message = format!("`style` of `{name}` has no effect");
                self.report(Code::EncodingIgnored, node.pointer(), message);
            }
            if node.flag("allowReserved") {
                reserved.push(name.to_owned());
            }
            if is_stated {
                styles.extend(style.map(|style| (name.to_owned(), style)));
            }
        }
        (styles, reserved)
    }
}
