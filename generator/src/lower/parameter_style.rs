//! `style` and `explode` of a parameter.

use crate::diagnostic::Code;
use crate::document::{Node, ParameterNode};
use crate::ir::{ParamPlace, ParamStyle};

use super::content::{self, Encoding};
use super::context::Lowering;

/// Gives `style` and `explode` of a node, as OpenAPI assumes them where they are not stated.
pub(super) fn stated<'d, K>(node: &Node<'d, K>, place: ParamPlace) -> (&'d str, bool) {
    let default = match place {
        ParamPlace::Path | ParamPlace::Header => "simple",
        ParamPlace::Query | ParamPlace::Cookie => "form",
    };
    let name = node.text("style").unwrap_or(default);
    let explode = node.field("explode").and_then(serde_json::Value::as_bool);
    (name, explode.unwrap_or(name == "form"))
}

/// Gives the style of this name, where it exists in this place.
pub(super) fn style_of(name: &str, explode: bool, place: ParamPlace) -> Option<ParamStyle> {
    Some(match (name, place) {
        ("simple", ParamPlace::Path | ParamPlace::Header) => ParamStyle::Simple { explode },
        ("matrix", ParamPlace::Path) => ParamStyle::Matrix { explode },
        ("label", ParamPlace::Path) => ParamStyle::Label { explode },
        ("form", ParamPlace::Query | ParamPlace::Cookie) => ParamStyle::Form { explode },
        // Exploded, both are `id=a&id=b`.
        ("spaceDelimited" | "pipeDelimited", ParamPlace::Query) if explode => {
            ParamStyle::Form { explode: true }
        }
        ("spaceDelimited", ParamPlace::Query) => ParamStyle::SpaceDelimited,
        ("pipeDelimited", ParamPlace::Query) => ParamStyle::PipeDelimited,
        ("deepObject", ParamPlace::Query) => ParamStyle::DeepObject,
        _ => return None,
    })
}

impl<'d> Lowering<'d, '_> {
    /// Reads how lists and objects are written; what cannot be in this place is the default there.
    pub(super) fn style(&mut self, node: &ParameterNode<'d>, place: ParamPlace) -> ParamStyle {
        if let Some((content_type, _)) = node.content().first() {
            return match content::encoding(content_type) {
                Encoding::Json | Encoding::Any => ParamStyle::Json,
                _ => {
                    let message = format!("a value of `{content_type}` is given as text");
                    self.report(
                        Code::ParameterContent,
                        &node.pointer().child("content"),
                        message,
                    );
                    ParamStyle::default_for(place)
                }
            };
        }
        let (name, explode) = stated(node, place);
        if let Some(style) = style_of(name, explode, place) {
            return style;
        }
        let message = format!("`{name}` is no style of this kind of parameter");
        self.report(
            Code::ParameterStyle,
            &node.pointer().child("style"),
            message,
        );
        match ParamStyle::default_for(place) {
            ParamStyle::Simple { .. } => ParamStyle::Simple { explode },
            other => other,
        }
    }
}
