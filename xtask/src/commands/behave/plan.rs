//! The calls to make of each operation, as Rust: one with what is required, one with everything, each for every form of
//! the body, and one for every other success that is documented.

use std::fmt::Write as _;

use serde_json::{Map, Value};
use shopwright_generator::ir::{
    BodyAlternative, BodyKind, Operation, Param, ParamStyle, Presence, Primitive, StatusRange,
    TypeRef,
};

use super::schema::Sampler;
use super::signature::{Argument, Function, Module};
use super::value::Writer;

/// A call, or why there is none.
#[derive(Clone, Debug)]
pub(super) struct Planned {
    /// `GET /orders`.
    pub(super) operation: String,
    /// `required`, `everything form`, `status 202`.
    pub(super) variant: String,
    /// What Prism is asked for.
    pub(super) prefer: String,
    /// The expression of the call, less `with_…`; or why none can be made up.
    pub(super) code: Result<String, String>,
}

/// What is needed to call an operation.
pub(super) struct Planner<'a> {
    pub(super) writer: Writer<'a>,
    pub(super) root: &'a Value,
    /// The module of the operation's group.
    pub(super) module: &'a Module,
    /// Its path, `operations::orders`.
    pub(super) path: String,
    pub(super) op: &'a Operation,
}

impl Planner<'_> {
    /// Lists the calls.
    pub(super) fn calls(&self) -> Vec<Planned> {
        let forms = self.forms();
        let mut calls = Vec::new();
        let forms: Vec<Option<&BodyAlternative>> = if forms.is_empty() {
            vec![None]
        } else {
            forms.into_iter().map(Some).collect()
        };
        // Without a schema Prism has an example at most.
        let made_up = if self.has_schema() {
            "dynamic=true"
        } else {
            "dynamic=false"
        };
        for (index, form) in forms.iter().enumerate() {
            let word = form
                .filter(|_| index > 0)
                .map_or("", |form| suffix(&form.kind));
            calls.push(self.planned(
                format!("required {word}"),
                "dynamic=false",
                false,
                *form,
                index,
            ));
            calls.push(self.planned(format!("everything {word}"), made_up, true, *form, index));
        }
        for status in self.other_successes() {
            let prefer = format!("dynamic=false, code={status}");
            calls.push(self.planned(format!("status {status}"), &prefer, false, forms[0], 0));
        }
        calls
    }

    fn planned(
        &self,
        variant: String,
        prefer: &str,
        full: bool,
        form: Option<&BodyAlternative>,
        index: usize,
    ) -> Planned {
        Planned {
            operation: self.op.key(),
            variant: variant.trim().to_owned(),
            prefer: prefer.to_owned(),
            code: self.code(full, form, index),
        }
    }

    /// Says whether every success that has a body has a schema for it.
    fn has_schema(&self) -> bool {
        let pointers = self
            .op
            .responses
            .iter()
            .map(|response| format!("{}/content", response.origin.0));
        let contents = pointers.filter_map(|pointer| self.root.pointer(&pointer)?.as_object());
        contents
            .flat_map(Map::values)
            .all(|media| media.get("schema").is_some())
    }

    /// The successes that Prism does not choose by itself: all but the least.
    fn other_successes(&self) -> Vec<u16> {
        let exact = self
            .op
            .responses
            .iter()
            .filter_map(|response| match response.status {
                StatusRange::Exact(status) if (200..300).contains(&status) => Some(status),
                _ => None,
            });
        exact.skip(1).collect()
    }

    /// The forms of the body that have a method each, the first without a suffix.
    fn forms(&self) -> Vec<&BodyAlternative> {
        let mut forms: Vec<&BodyAlternative> = Vec::new();
        for alternative in self.op.body.iter().flat_map(|body| &body.alternatives) {
            let word = suffix(&alternative.kind);
            if !forms.iter().any(|form| suffix(&form.kind) == word) {
                forms.push(alternative);
            }
        }
        forms
    }

    fn code(
        &self,
        full: bool,
        form: Option<&BodyAlternative>,
        index: usize,
    ) -> Result<String, String> {
        let sampler = Sampler {
            root: self.root,
            full,
        };
        let group = &self.writer.api.groups[self.op.group.0];
        let body_required = self.op.body.as_ref().is_some_and(|body| body.required);
        let method = self.method(form.filter(|_| index > 0 && body_required))?;
        let mut arguments = Vec::new();
        for argument in &method.arguments {
            let fields = self
                .module
                .fields(&argument.ty)
                .filter(|_| argument.name == "required");
            if let Some(fields) = fields {
                let fields = fields.iter().map(|field| {
                    Ok(format!(
                        "{}: {}",
                        field.name,
                        self.argument(sampler, field, form)?
                    ))
                });
                let fields = fields.collect::<Result<Vec<_>, String>>()?;
                arguments.push(format!(
                    "{}::{} {{ {} }}",
                    self.path,
                    argument.ty,
                    fields.join(", ")
                ));
            } else {
                arguments.push(self.argument(sampler, argument, form)?);
            }
        }
        let mut text = format!(
            "client.{}().{}({})",
            group.name.rust,
            method.name,
            arguments.join(", ")
        );
        if full {
            for param in self
                .op
                .params
                .iter()
                .filter(|param| param.presence == Presence::Optional)
            {
                self.set(sampler, param, &mut text);
            }
        }
        if let (Some(form), true) = (form, !body_required && (full || index > 0)) {
            self.set_body(sampler, form, index, &mut text)?;
        }
        Ok(text)
    }

    /// Finds the method of the group that takes this form of the body.
    fn method(&self, form: Option<&BodyAlternative>) -> Result<&Function, String> {
        let group = &self.writer.api.groups[self.op.group.0];
        let name = self.op.name.rust.as_str();
        let functions = self.module.functions(group.type_name.as_str());
        let start = form.map(|form| format!("{name}_{}", suffix(&form.kind)));
        let mut functions = functions
            .iter()
            .filter(|found| found.output == self.op.type_name.as_str());
        let found = match start {
            Some(start) => functions.find(|found| found.name.starts_with(&start)),
            None => functions.find(|found| found.name == name),
        };
        found.ok_or_else(|| format!("no method {name} is in the source"))
    }

    fn argument(
        &self,
        sampler: Sampler<'_>,
        argument: &Argument,
        form: Option<&BodyAlternative>,
    ) -> Result<String, String> {
        let param = self
            .op
            .params
            .iter()
            .find(|param| param.name.rust.as_str() == argument.name);
        let text = match (param, form) {
            (Some(param), _) => self.param(sampler, param)?,
            (None, Some(form)) if argument.name.ends_with("content_type") => {
                return Ok(format!("{:?}", concrete(&form.content_type)));
            }
            (None, Some(form)) => self.body(sampler, form)?,
            (None, None) => return Err(format!("no parameter {}", argument.name)),
        };
        Ok(if argument.borrowed {
            format!("&{text}")
        } else {
            text
        })
    }

    fn param(&self, sampler: Sampler<'_>, param: &Param) -> Result<String, String> {
        let within = |why: String| format!("{}: {why}", param.name.wire);
        let ty = self.writer.resolve(&param.ty);
        if matches!(ty, TypeRef::Primitive(Primitive::Bytes) | TypeRef::File) {
            return Ok("b\"hello\".to_vec()".to_owned());
        }
        let origin = &param.origin.0;
        let place = match param.style {
            ParamStyle::Json => self.content(&format!("{origin}/content")),
            _ => None,
        };
        let place = place.unwrap_or_else(|| format!("{origin}/schema"));
        let value = sampler.at(&place).map_err(within)?;
        self.writer.value(ty, &value).map_err(within)
    }

    /// The schema of the only content type.
    fn content(&self, pointer: &str) -> Option<String> {
        let types = self.root.pointer(pointer)?.as_object()?;
        Some(format!(
            "{pointer}/{}/schema",
            escaped(types.keys().next()?)
        ))
    }

    /// Adds an optional parameter, when it has a value.
    fn set(&self, sampler: Sampler<'_>, param: &Param, text: &mut String) {
        let setter = self
            .module
            .function(self.op.type_name.as_str(), param.name.rust.as_str());
        let Some(argument) = setter.and_then(|setter| setter.arguments.first()) else {
            return;
        };
        if let Ok(value) = self.param(sampler, param) {
            let reference = if argument.borrowed { "&" } else { "" };
            let _ = write!(text, ".{}({reference}{value})", param.name.rust);
        }
    }

    fn set_body(
        &self,
        sampler: Sampler<'_>,
        form: &BodyAlternative,
        index: usize,
        text: &mut String,
    ) -> Result<(), String> {
        let taken = self
            .op
            .params
            .iter()
            .any(|param| param.name.rust.as_str() == "body");
        let mut name = if taken { "request_body" } else { "body" }.to_owned();
        if index > 0 {
            let _ = write!(name, "_{}", suffix(&form.kind));
        }
        let setters = self.module.functions(self.op.type_name.as_str());
        let setter = setters.iter().find(|setter| match index {
            0 => setter.name == name,
            _ => setter.name.trim_end_matches('_') == name,
        });
        let setter = setter.ok_or_else(|| format!("no setter {name} is in the source"))?;
        let arguments = setter
            .arguments
            .iter()
            .map(|argument| self.argument(sampler, argument, Some(form)));
        let arguments = arguments.collect::<Result<Vec<_>, _>>()?;
        let _ = write!(text, ".{}({})", setter.name, arguments.join(", "));
        Ok(())
    }

    fn body(&self, sampler: Sampler<'_>, form: &BodyAlternative) -> Result<String, String> {
        let within = |why: String| format!("body: {why}");
        let origin = self.op.body.as_ref().map_or("", |body| &body.origin.0);
        let schema = format!("{origin}/content/{}/schema", escaped(&form.content_type));
        match &form.kind {
            BodyKind::Multipart {
                ty: TypeRef::JsonObject,
                ..
            } => Ok("Multipart::new().field(\"sample\", \"sample\")".to_owned()),
            BodyKind::Json(ty) | BodyKind::Form(ty) | BodyKind::Multipart { ty, .. } => {
                let value = sampler.at(&schema).map_err(within)?;
                self.writer.value(ty, &value).map_err(within)
            }
            BodyKind::Text => {
                let value = sampler.at(&schema).unwrap_or_default();
                Ok(format!("{:?}", value.as_str().unwrap_or("sample")))
            }
            BodyKind::Bytes if form.content_type.contains("xml") => Ok("\"<sample/>\"".to_owned()),
            BodyKind::Bytes if form.content_type.contains("json") => Ok(format!(
                "{:?}.to_owned()",
                sampler.at(&schema).map_err(within)?.to_string()
            )),
            BodyKind::Bytes => Ok("\"sample\"".to_owned()),
        }
    }
}

fn suffix(kind: &BodyKind) -> &'static str {
    match kind {
        BodyKind::Json(_) => "json",
        BodyKind::Form(_) => "form",
        BodyKind::Multipart { .. } => "multipart",
        BodyKind::Text => "text",
        BodyKind::Bytes => "bytes",
    }
}

/// A content type that can be sent, out of a range such as `image/*`.
fn concrete(content_type: &str) -> String {
    match content_type {
        "*/*" => "application/octet-stream".to_owned(),
        "text/*" => "text/plain".to_owned(),
        other => other.replace('*', "png"),
    }
}

fn escaped(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}
