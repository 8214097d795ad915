//! Parameters in path, query, header and cookie.

use crate::diagnostic::Code;
use crate::document::{OperationNode, ParameterNode};
use crate::ir::{Name, Param, ParamPlace, PathTemplate, Presence, Primitive, TypeRef};

use super::context::{Lowering, origin};
use super::schema::{Lowered, Place};
use super::{docs, extension, told_header};

/// How many parameters an operation may have: a call of it is one expression with a step for each.
pub(super) const MAX_PARAMETERS: usize = 1_000;

impl<'d> Lowering<'d, '_> {
    /// Lowers the parameters of an operation: those of the path first, in order of the template.
    ///
    /// `pairs` are keys and variables of a query in the path.
    pub(super) fn params(
        &mut self,
        node: &OperationNode<'d>,
        operation_id: &str,
        template: &PathTemplate,
        pairs: &[(&str, &str)],
    ) -> Vec<Param> {
        let mut nodes = node.parameters(self.sink);
        if nodes.len() > MAX_PARAMETERS {
            let message = format!("only {MAX_PARAMETERS} parameters of an operation are read");
            self.report(Code::TooComplex, node.pointer(), message);
            nodes.truncate(MAX_PARAMETERS);
        }
        let lowered = nodes.iter();
        let mut lowered: Vec<_> = lowered
            .filter_map(|parameter| self.param(parameter, operation_id))
            .collect();
        self.query_params(&mut lowered, pairs, node.pointer());
        let (path, others): (Vec<_>, Vec<_>) = lowered
            .into_iter()
            .partition(|param| param.place == ParamPlace::Path);
        let mut params = self.path_params(template, path, node.pointer());
        params.extend(others);
        params
    }

    fn param(&mut self, node: &ParameterNode<'d>, operation_id: &str) -> Option<Param> {
        extension::only(node, &["x-shopwright-name"], self.sink);
        let place = self.param_place(node)?;
        if told_header::is_no_parameter(node) {
            return None;
        }
        // Reads the node as a whole, so that fields that cannot be read are reported.
        node.typed(self.sink);
        let wire = node.text("name").unwrap_or_default();
        let type_place = self.shared_place(node.pointer(), || format!("{operation_id} {wire}"));
        let lowered = self.param_value(node, &type_place);
        let schema = node.schema();
        let default = schema.as_ref().and_then(|schema| {
            let target = schema.clone().resolve(self.sink);
            self.default_of(schema, target.as_ref(), &lowered)
        });
        let mut name = Name::new(wire);
        name.explicit = extension::name(node, "x-shopwright-name", self.sink);
        let required = place == ParamPlace::Path || node.flag("required");
        Some(Param {
            name,
            place,
            style: self.style(node, place),
            ty: lowered.ty,
            presence: if required {
                Presence::Required
            } else {
                Presence::Optional
            },
            default,
            allow_reserved: node.flag("allowReserved"),
            docs: self.told(docs::docs(node), node.pointer()),
            origin: origin(node),
        })
    }

    fn param_place(&mut self, node: &ParameterNode<'d>) -> Option<ParamPlace> {
        let place = match node.text("in") {
            Some("path") => Some(ParamPlace::Path),
            Some("query") => Some(ParamPlace::Query),
            Some("header") => Some(ParamPlace::Header),
            Some("cookie") => Some(ParamPlace::Cookie),
            _ => None,
        };
        let named = node.text("name").is_some_and(|name| !name.is_empty());
        if place.is_none() || !named {
            let message = "a parameter needs a name, and a place: path, query, header or cookie";
            self.report(Code::ParameterUnusable, node.pointer(), message);
            return None;
        }
        place
    }

    fn param_value(&mut self, node: &ParameterNode<'d>, place: &Place<'_>) -> Lowered {
        let content = node.content();
        let schema = match content.first() {
            Some((_, media)) => media.schema(),
            None => node.schema(),
        };
        let text = Lowered {
            ty: TypeRef::Primitive(Primitive::String),
            nullable: false,
        };
        match schema {
            Some(schema) => {
                let lowered = self.schema(&schema, place);
                self.drain();
                lowered
            }
            None => text,
        }
    }
}
