//! `style` and `explode` of a parameter.

use crate::diagnostic::Code;
use crate::document::ParameterNode;
use crate::ir::{ParamPlace, ParamStyle};

use super::content::{self, Encoding};
use super::context::Lowering;

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
        let explode = node.field("explode").and_then(serde_json::Value::as_bool);
        let style = node.text("style");
        let default = match place {
            ParamPlace::Path | ParamPlace::Header => "simple",
            ParamPlace::Query | ParamPlace::Cookie => "form",
        };
        let name = style.unwrap_or(default);
        let explode = explode.unwrap_or(name == "form");
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
