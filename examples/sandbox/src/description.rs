//! The API description, read on its own: the sandbox shares no code with the generator, so that a mistake there
//! cannot hide here. It reads what a server needs and decides nothing about behaviour.

use std::fmt;

use http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::operation::{Body, Operation, Parameter, Place, Requirement, Response, Segment, Style};
use crate::schema::{Schema, to_json_schema};

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];
/// How long a chain of references may be; longer ones are taken for a circle.
const MAX_HOPS: usize = 32;

/// An API description, read and ready to be served.
#[derive(Debug)]
pub(crate) struct Description {
    root: Value,
    /// The components with their schemas as JSON Schema.
    components: Value,
    operations: Vec<Operation>,
}

/// Why a description cannot be served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DescriptionError(String);

impl fmt::Display for DescriptionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the API description cannot be served: {}", self.0)
    }
}

impl std::error::Error for DescriptionError {}

impl Description {
    /// Reads a description from its YAML (or JSON) text.
    pub(crate) fn read(text: &str) -> Result<Self, DescriptionError> {
        let root: Value =
            serde_yaml::from_str(text).map_err(|e| DescriptionError(e.to_string()))?;
        let schemas = root
            .pointer("/components/schemas")
            .cloned()
            .unwrap_or(json!({}));
        let components = json!({ "schemas": to_json_schema(&schemas) });
        let mut description = Self {
            root,
            components,
            operations: Vec::new(),
        };
        description.operations = description.read_operations()?;
        if description.operations.is_empty() {
            return Err(DescriptionError("it has no operations".to_owned()));
        }
        Ok(description)
    }

    /// Gives all operations.
    pub(crate) fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// Gives what references in schemas lead into.
    pub(crate) fn components(&self) -> &Value {
        &self.components
    }

    /// Follows `$ref`s until something else comes.
    pub(crate) fn resolve<'a>(&'a self, mut node: &'a Value) -> &'a Value {
        for _ in 0..MAX_HOPS {
            let target = node
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(|r| r.strip_prefix('#'));
            match target.and_then(|pointer| self.root.pointer(pointer)) {
                Some(next) => node = next,
                None => break,
            }
        }
        node
    }

    fn read_operations(&self) -> Result<Vec<Operation>, DescriptionError> {
        let paths = self.root.get("paths").and_then(Value::as_object);
        let mut operations = Vec::new();
        for (template, item) in paths.into_iter().flatten() {
            let item = self.resolve(item);
            for word in METHODS {
                if let Some(node) = item.get(word) {
                    operations.push(self.read_operation(word, template, item, node)?);
                }
            }
        }
        Ok(operations)
    }

    fn read_operation(
        &self,
        word: &str,
        template: &str,
        item: &Value,
        node: &Value,
    ) -> Result<Operation, DescriptionError> {
        let method = Method::from_bytes(word.to_ascii_uppercase().as_bytes())
            .map_err(|_| DescriptionError(format!("{word} is no method")))?;
        let segments = segments(template);
        let nameless: Vec<&str> = segments
            .iter()
            .map(|segment| match segment {
                Segment::Literal(text) => text.as_str(),
                Segment::Parameter(_) => "{}",
            })
            .collect();
        Ok(Operation {
            key: format!("{method} /{}", nameless.join("/")),
            method,
            template: template.to_owned(),
            parameters: self.read_parameters(item, node),
            body: self.read_body(node),
            responses: self.read_responses(node),
            security: self.read_security(node),
            segments,
        })
    }

    fn read_parameters(&self, item: &Value, node: &Value) -> Vec<Parameter> {
        let mut found: Vec<Parameter> = Vec::new();
        // The operation's own parameters come first and win over those of the path.
        for source in [node, item] {
            let list = source.get("parameters").and_then(Value::as_array);
            for parameter in list.into_iter().flatten() {
                let Some(parameter) = read_parameter(self.resolve(parameter)) else {
                    continue;
                };
                if !found
                    .iter()
                    .any(|p| p.name == parameter.name && p.place == parameter.place)
                {
                    found.push(parameter);
                }
            }
        }
        found
    }

    fn read_body(&self, node: &Value) -> Option<Body> {
        let body = self.resolve(node.get("requestBody")?);
        let content = body.get("content").and_then(Value::as_object);
        let content = content.into_iter().flatten().map(|(media, described)| {
            let schema = described.get("schema").cloned().unwrap_or(json!({}));
            (media.to_ascii_lowercase(), Schema::new(schema))
        });
        Some(Body {
            required: body.get("required") == Some(&Value::Bool(true)),
            content: content.collect(),
        })
    }

    fn read_responses(&self, node: &Value) -> Vec<Response> {
        let responses = node.get("responses").and_then(Value::as_object);
        let mut found: Vec<Response> = responses
            .into_iter()
            .flatten()
            .filter_map(|(status, response)| {
                let response = self.resolve(response);
                let schema = response
                    .pointer("/content/application~1json/schema")
                    .cloned();
                Some(Response {
                    status: status_code(status)?,
                    schema: schema.map(Schema::new),
                })
            })
            .collect();
        found.sort_by_key(|response| response.status);
        found
    }

    fn read_security(&self, node: &Value) -> Vec<Requirement> {
        let list = node.get("security").or_else(|| self.root.get("security"));
        let list = list.and_then(Value::as_array);
        let requirement = |alternative: &Value| {
            let schemes = alternative.as_object()?;
            let scopes = schemes.values().filter_map(Value::as_array).flatten();
            let scopes = scopes
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect();
            // An empty mapping among the alternatives makes credentials optional.
            (!schemes.is_empty()).then_some(Requirement { scopes })
        };
        list.into_iter().flatten().filter_map(requirement).collect()
    }
}

fn read_parameter(node: &Value) -> Option<Parameter> {
    let place = match node.get("in")?.as_str()? {
        "path" => Place::Path,
        "query" => Place::Query,
        "header" => Place::Header,
        _ => return None,
    };
    let schema = node.get("schema").cloned().unwrap_or(json!({}));
    Some(Parameter {
        name: node.get("name")?.as_str()?.to_owned(),
        required: place == Place::Path || node.get("required") == Some(&Value::Bool(true)),
        style: style(node, place),
        schema: Schema::new(schema),
        place,
    })
}

fn segments(template: &str) -> Vec<Segment> {
    let pieces = template.split('/').skip(1);
    let segment = |piece: &str| match piece.strip_prefix('{').and_then(|p| p.strip_suffix('}')) {
        Some(name) => Segment::Parameter(name.to_owned()),
        None => Segment::Literal(piece.to_owned()),
    };
    pieces.map(segment).collect()
}

fn status_code(text: &str) -> Option<StatusCode> {
    // `default` and classes such as `4XX` name no one status that could be answered.
    text.parse()
        .ok()
        .and_then(|number: u16| StatusCode::from_u16(number).ok())
}

fn style(node: &Value, place: Place) -> Style {
    let default = if place == Place::Query {
        "form"
    } else {
        "simple"
    };
    let word = node.get("style").and_then(Value::as_str).unwrap_or(default);
    let explode = node
        .get("explode")
        .and_then(Value::as_bool)
        .unwrap_or(word == "form");
    match word {
        "deepObject" => Style::Deep,
        "form" if explode => Style::Repeated,
        "spaceDelimited" => Style::Joined(' '),
        "pipeDelimited" => Style::Joined('|'),
        _ => Style::Joined(','),
    }
}
