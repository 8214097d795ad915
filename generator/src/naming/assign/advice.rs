//! What to say about a name that is not as it should be: the overlay lines that mend it.

use std::fmt::Write as _;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Pointer};
use crate::ir::Origin;
use crate::naming::scope::{Given, Trouble, Wish};

/// Where a thing can be named by an overlay.
pub(super) enum Advice {
    /// By an extension in the node it came from.
    At {
        /// The node.
        origin: Origin,
        /// The extension.
        extension: &'static str,
    },
    /// By an entry of `x-shopwright-variants` in the schema of the enum.
    Value(Origin),
    /// By an extension in the tag.
    Tag {
        /// The extension.
        extension: &'static str,
    },
    /// By the catalogue of errors.
    Code,
    /// By the list of scopes.
    Scope,
    /// By `x-shopwright-api`.
    Marker,
    /// By `x-shopwright-views`.
    View,
    /// By the predicates of `x-shopwright-errors`.
    Predicate,
}

impl Advice {
    /// Reports all that went wrong with a name.
    pub(super) fn report(&self, wish: &Wish, given: &Given, sink: &mut Diagnostics) {
        let kind = wish.kind.describe();
        let (wire, name) = (&wish.wire, &given.name);
        for trouble in &given.troubles {
            let (code, message) = match trouble {
                Trouble::Collision { wanted, other } => (
                    Code::NameCollision,
                    format!(
                        "the {kind} `{wire}` would be `{wanted}`, as `{other}` is; it is `{name}`"
                    ),
                ),
                Trouble::BadExplicit(asked) => (
                    Code::InvalidName,
                    format!("the {kind} `{wire}` cannot be `{asked}`; it is `{name}`"),
                ),
                Trouble::LostLock(released) => (
                    Code::NameNotKept,
                    format!("the {kind} `{wire}` was `{released}` and is `{name}` now"),
                ),
            };
            let diagnostic = Diagnostic::new(code, &self.place(), message);
            sink.push(diagnostic.with_help(self.help(wire, name)));
        }
    }

    fn place(&self) -> Pointer {
        match self {
            Self::At { origin, .. } | Self::Value(origin) => {
                Pointer::parse(&origin.0).unwrap_or_default()
            }
            Self::Tag { .. }
            | Self::Code
            | Self::Scope
            | Self::Marker
            | Self::View
            | Self::Predicate => Pointer::root(),
        }
    }

    /// Gives the overlay lines that choose a name; `name` stands for the one to choose.
    fn help(&self, wire: &str, name: &str) -> String {
        let action = |target: &str, update: &str| {
            format!("choose a name in the overlay:\n- target: {target}\n  update: {{ {update} }}")
        };
        match self {
            Self::At { origin, extension } => {
                action(&json_path(&origin.0), &format!("{extension}: {name}"))
            }
            Self::Value(origin) => {
                let update = format!("x-shopwright-variants: {{ {}: {name} }}", quote(wire));
                action(&json_path(&origin.0), &update)
            }
            Self::Tag { extension } => {
                let target = format!("$.tags[?@.name=={}]", quote(wire));
                action(&target, &format!("{extension}: {name}"))
            }
            Self::Code => format!(
                "give the code {} a `name` in x-shopwright-errors",
                quote(wire)
            ),
            Self::Scope => format!("give the scope {} another spelling", quote(wire)),
            Self::View => format!(
                "give the view {} another name or `type-name` in x-shopwright-views",
                quote(wire)
            ),
            Self::Predicate => format!(
                "give the predicate {} another name in x-shopwright-errors",
                quote(wire)
            ),
            Self::Marker => action("$", &format!("x-shopwright-api: {{ name: {name} }}")),
        }
    }
}

fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

/// Writes a JSON pointer as a JSONPath for an overlay.
fn json_path(pointer: &str) -> String {
    let mut path = "$".to_owned();
    let mut list = false;
    for segment in pointer.split('/').skip(1) {
        let key = segment.replace("~1", "/").replace("~0", "~");
        let digits = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit());
        let plain = key.starts_with(|c: char| c.is_ascii_alphabetic())
            && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        if list && digits {
            let _ = write!(path, "[{key}]");
        } else if plain {
            let _ = write!(path, ".{key}");
        } else {
            let _ = write!(path, "[{}]", quote(&key));
        }
        list = matches!(
            key.as_str(),
            "parameters" | "oneOf" | "anyOf" | "allOf" | "tags"
        );
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_becomes_the_path_that_an_overlay_takes() {
        for (pointer, path) in [
            ("", "$"),
            ("/paths/~1orders~1{id}/get", "$.paths['/orders/{id}'].get"),
            (
                "/paths/~1a/get/parameters/0",
                "$.paths['/a'].get.parameters[0]",
            ),
            (
                "/components/schemas/A/properties/b-c",
                "$.components.schemas.A.properties['b-c']",
            ),
            (
                "/components/schemas/It's/oneOf/1",
                "$.components.schemas['It\\'s'].oneOf[1]",
            ),
            (
                "/paths/~1a/get/responses/200",
                "$.paths['/a'].get.responses['200']",
            ),
        ] {
            assert_eq!(json_path(pointer), path);
        }
    }
}
