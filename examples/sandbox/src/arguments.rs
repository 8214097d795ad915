//! Path, query and header parameters of one request, read and checked against the description. Bodies are `payload`.

use std::collections::BTreeMap;

use http::HeaderMap;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::description::Description;
use crate::flaw::Flaw;
use crate::operation::{Operation, Parameter, Place, Style};

/// What to do with query parameters that the description does not name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum UnknownParameters {
    /// Answer 400, so that a misspelt name shows.
    #[default]
    Reject,
    /// Go on without them, as most servers do.
    Ignore,
}

/// The parameters of one request by name, as JSON values of the documented types.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    pub(crate) path: Vec<String>,
    pub(crate) query: BTreeMap<String, Value>,
}

impl Arguments {
    /// Gives the path argument at this position, or an empty text.
    pub(crate) fn segment(&self, index: usize) -> &str {
        self.path.get(index).map_or("", String::as_str)
    }
}

/// Cuts a raw query into decoded pairs, in order.
pub(crate) fn pairs(query: &str) -> Vec<(String, String)> {
    let decode = |text: &str| {
        let spaced = text.replace('+', " ");
        percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
    };
    let cut = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(name), decode(value))
    };
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(cut)
        .collect()
}

/// Reads all parameters of `operation`, and lists everything that is wrong with them.
pub(crate) fn read(
    description: &Description,
    operation: &Operation,
    path: Vec<String>,
    query: &[(String, String)],
    headers: &HeaderMap,
    allowed: &[&str],
) -> (Arguments, Vec<Flaw>) {
    let mut flaws = Vec::new();
    let mut arguments = Arguments {
        path,
        query: BTreeMap::new(),
    };
    let mut positions = arguments.path.iter();
    for segment in &operation.segments {
        let crate::operation::Segment::Parameter(name) = segment else {
            continue;
        };
        let text = positions.next().map_or("", String::as_str);
        if let Some(parameter) = operation.parameter(Place::Path, name) {
            check(description, parameter, &[text], &mut flaws);
        }
    }
    for parameter in &operation.parameters {
        let found = outside_of_path(description, parameter, query, headers, &mut flaws);
        if parameter.place == Place::Query && !found.is_null() {
            arguments.query.insert(parameter.name.clone(), found);
        }
    }
    for (name, _) in query {
        if !is_known(operation, name) && !allowed.contains(&name.as_str()) {
            flaws.push(Flaw::new(
                format!("query.{name}"),
                "unknown",
                "is not a parameter of this operation",
            ));
        }
    }
    (arguments, flaws)
}

/// Reads a parameter of the query or a header; one of the path is `null` here.
fn outside_of_path(
    description: &Description,
    parameter: &Parameter,
    query: &[(String, String)],
    headers: &HeaderMap,
    flaws: &mut Vec<Flaw>,
) -> Value {
    match parameter.place {
        Place::Path => Value::Null,
        Place::Header => {
            let texts = headers.get_all(&parameter.name).iter();
            let texts: Vec<_> = texts.filter_map(|value| value.to_str().ok()).collect();
            check(description, parameter, &texts, flaws)
        }
        Place::Query if parameter.style == Style::Deep => deep(description, parameter, query),
        Place::Query => {
            let same = query.iter().filter(|(name, _)| *name == parameter.name);
            let texts: Vec<_> = same.map(|(_, value)| value.as_str()).collect();
            check(description, parameter, &texts, flaws)
        }
    }
}

fn is_known(operation: &Operation, name: &str) -> bool {
    let root = name.split('[').next().unwrap_or(name);
    operation.parameter(Place::Query, name).is_some()
        || operation
            .parameter(Place::Query, root)
            .is_some_and(|p| p.style == Style::Deep)
}

/// Reads one parameter out of the texts found for it; `null` stands for a parameter that was not sent.
fn check(
    description: &Description,
    parameter: &Parameter,
    texts: &[&str],
    flaws: &mut Vec<Flaw>,
) -> Value {
    let place = format!("{}.{}", parameter.place.word(), parameter.name);
    if texts.is_empty() {
        if parameter.required {
            flaws.push(Flaw::new(place, "required", "is required"));
        }
        return Value::Null;
    }
    let schema = description.resolve(parameter.schema.value());
    let value = if kinds(schema).contains(&"array") {
        let items = description.resolve(schema.get("items").unwrap_or(&Value::Null));
        let pieces: Vec<&str> = match parameter.style {
            Style::Joined(separator) => texts.iter().flat_map(|t| t.split(separator)).collect(),
            Style::Repeated | Style::Deep => texts.to_vec(),
        };
        Value::Array(
            pieces
                .into_iter()
                .map(|piece| typed(items, piece))
                .collect(),
        )
    } else {
        if texts.len() > 1 {
            flaws.push(Flaw::new(
                place.clone(),
                "repeated",
                "is given more than once",
            ));
        }
        typed(schema, texts[0])
    };
    let misfits = parameter.schema.misfits(description.components(), &value);
    flaws.extend(
        misfits
            .into_iter()
            .map(|misfit| Flaw::below(&place, misfit)),
    );
    value
}

fn deep(description: &Description, parameter: &Parameter, query: &[(String, String)]) -> Value {
    let schema = description.resolve(parameter.schema.value());
    let mut object = Map::new();
    for (name, text) in query {
        let inner = name
            .strip_prefix(&parameter.name)
            .and_then(|rest| rest.strip_prefix('['));
        if let Some(key) = inner.and_then(|rest| rest.strip_suffix(']')) {
            let property = schema
                .pointer(&format!("/properties/{key}"))
                .unwrap_or(&Value::Null);
            object.insert(key.to_owned(), typed(description.resolve(property), text));
        }
    }
    if object.is_empty() {
        Value::Null
    } else {
        Value::Object(object)
    }
}

fn kinds(schema: &Value) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::String(kind)) => vec![kind],
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// Reads a text as the type that the schema asks for; what cannot be read stays a text, for the schema to refuse.
pub(crate) fn typed(schema: &Value, text: &str) -> Value {
    let number = |wanted: fn(&Value) -> bool| serde_json::from_str(text).ok().filter(wanted);
    let read = kinds(schema).into_iter().find_map(|kind| match kind {
        "integer" => number(|v: &Value| v.is_i64() || v.is_u64()),
        "number" => number(Value::is_number),
        "boolean" => text.parse().ok().map(Value::Bool),
        _ => None,
    });
    read.unwrap_or_else(|| Value::String(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const TEXT: &str = "
paths:
  /a/{id}:
    get:
      parameters:
      - { name: id, in: path, required: true, schema: { type: integer } }
      - { name: page, in: query, schema: { type: integer, minimum: 1 } }
      - { name: tags, in: query, schema: { type: array, items: { type: string } } }
      - { name: ids, in: query, explode: false, schema: { type: array, items: { type: integer } } }
      - { name: where, in: query, style: deepObject, schema: { type: object } }
      - { name: must, in: query, required: true, schema: { type: string } }
      responses: {}
";

    fn read_query(query: &str) -> (Arguments, Vec<String>) {
        let description = Description::read(TEXT).unwrap();
        let operation = &description.operations()[0];
        let path = vec!["7".to_owned()];
        let pairs = pairs(query);
        let (arguments, flaws) = read(
            &description,
            operation,
            path,
            &pairs,
            &HeaderMap::new(),
            &[],
        );
        (
            arguments,
            flaws
                .iter()
                .map(|f| format!("{} {}", f.place, f.keyword))
                .collect(),
        )
    }

    #[test]
    fn arrays_come_repeated_or_joined() {
        let (arguments, flaws) = read_query("must=x&tags=a&tags=b+c&ids=1,2");
        assert_eq!(flaws, Vec::<String>::new());
        assert_eq!(arguments.query["tags"], json!(["a", "b c"]));
        assert_eq!(arguments.query["ids"], json!([1, 2]));
    }

    #[test]
    fn a_deep_object_is_gathered() {
        let (arguments, flaws) = read_query("must=x&where%5Bname%5D=A");
        assert_eq!(flaws, Vec::<String>::new());
        assert_eq!(arguments.query["where"], json!({ "name": "A" }));
    }

    #[test]
    fn every_fault_is_named_with_its_place() {
        let (_, flaws) = read_query("page=0&pages=2&tags=a&page=1");
        assert_eq!(
            flaws,
            [
                "query.page repeated",
                "query.page minimum",
                "query.must required",
                "query.pages unknown"
            ]
        );
    }

    #[test]
    fn a_text_where_a_number_is_due_is_a_type_fault() {
        assert_eq!(read_query("must=x&page=two").1, ["query.page type"]);
    }
}
