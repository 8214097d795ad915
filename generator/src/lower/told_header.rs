//! `Accept` and `Content-Type` among the header parameters. OpenAPI ignores such parameters, since content types stand with
//! bodies and answers; servers that list one as required for a request without a body want it all the same.

use serde_json::Value;

use crate::diagnostic::Code;
use crate::document::{ExampleNode, Node, OperationNode, ParameterNode, SchemaNode};
use crate::ir::{Body, Response};

use super::context::Lowering;

/// Values that requests of an operation carry, whatever they ask for.
#[derive(Debug, Default)]
pub(super) struct ToldHeaders {
    /// Of `Accept`, where nothing is known of an answer's content.
    pub(super) accept: Option<String>,
    /// Of `Content-Type`, where there is no body, or need not be one.
    pub(super) content_type: Option<String>,
}

/// Says whether OpenAPI ignores a header parameter of this name.
pub(super) fn is_no_parameter(node: &ParameterNode<'_>) -> bool {
    const NAMES: [&str; 3] = ["accept", "content-type", "authorization"];
    let wire = node.text("name").unwrap_or_default();
    node.text("in") == Some("header") && NAMES.iter().any(|name| wire.eq_ignore_ascii_case(name))
}

impl<'d> Lowering<'d, '_> {
    /// Reads the headers that are no parameters; what is not sent, or as the client's own, is told.
    pub(super) fn told_headers(
        &mut self,
        node: &OperationNode<'d>,
        body: Option<&Body>,
        responses: &[Response],
    ) -> ToldHeaders {
        let mut told = ToldHeaders::default();
        // What cannot be resolved was told when the others were read.
        let mut silent = crate::diagnostic::Diagnostics::new();
        for node in node
            .parameters(&mut silent)
            .iter()
            .filter(|node| is_no_parameter(node))
        {
            // Reads the node as a whole, so that fields that cannot be read are reported.
            node.typed(self.sink);
            let wire = node.text("name").unwrap_or_default();
            let (place, free) = match () {
                () if wire.eq_ignore_ascii_case("content-type") => (
                    Some(&mut told.content_type),
                    body.is_none_or(|body| !body.required),
                ),
                () if wire.eq_ignore_ascii_case("accept") => {
                    let silent = responses
                        .iter()
                        .all(|response| response.payloads.is_empty());
                    (Some(&mut told.accept), silent)
                }
                () => (None, false),
            };
            let value = self
                .told_value(node)
                .filter(|_| free && node.flag("required"));
            let message = match (&value, place) {
                (Some(value), Some(place)) => {
                    *place = Some(value.clone());
                    format!(
                        "`{wire}` is no parameter: `{value}` is sent where nothing else tells it"
                    )
                }
                _ => format!("OpenAPI ignores a header parameter `{wire}`"),
            };
            self.report(Code::HeaderParameterIgnored, node.pointer(), message);
        }
        told
    }

    /// Gives the content type that the description settles on: the only value, the default, or an example.
    fn told_value(&mut self, node: &ParameterNode<'d>) -> Option<String> {
        let schema = node.schema().and_then(|schema| schema.resolve(self.sink));
        let found = told(schema.as_ref(), node, &node.examples());
        let texts = found.into_iter().flatten().filter_map(Value::as_str);
        texts
            .map(str::trim)
            .find(|text| is_content_type(text))
            .map(str::to_owned)
    }
}

/// Gives what a description tells of the value of a header: the only one and the default, which settle it, and three places
/// of examples.
pub(super) fn told<'d, K>(
    schema: Option<&SchemaNode<'d>>,
    node: &Node<'d, K>,
    named: &[(&'d str, ExampleNode<'d>)],
) -> [Option<&'d Value>; 5] {
    let of_schema = |key: &str| schema.and_then(|schema| schema.field(key));
    let only = of_schema("enum").and_then(Value::as_array);
    let only = only.filter(|values| values.len() == 1);
    let named = named.first();
    [
        only.and_then(|values| values.first()),
        of_schema("default"),
        node.field("example"),
        named.and_then(|(_, example)| example.field("value")),
        of_schema("example"),
    ]
}

/// Says whether a text can be the name of a header, or a part of a media type.
pub(super) fn is_token(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || "!#$&^_.+-*".contains(c);
    !text.is_empty() && text.chars().all(fits)
}

/// Says whether a text is a media type, alone or with parameters, that can stand in a header.
pub(super) fn is_content_type(text: &str) -> bool {
    let essence = text.split(';').next().unwrap_or_default().trim_end();
    let parts = essence.split_once('/');
    parts.is_some_and(|(kind, form)| is_token(kind) && is_token(form))
        && text.len() <= 200
        && text.chars().all(|c| c == ' ' || c.is_ascii_graphic())
}
