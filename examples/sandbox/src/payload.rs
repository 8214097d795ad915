//! The body of one request: read by its media type, checked against the description.

use axum::body::Body as HttpBody;
use axum::extract::{FromRequest, Multipart};
use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde_json::{Map, Value};

use crate::arguments::{pairs, typed};
use crate::description::Description;
use crate::flaw::Flaw;
use crate::operation::Operation;

/// The media type of a form without files.
const FORM: &str = "application/x-www-form-urlencoded";

/// A body as it came, read but not yet checked.
#[derive(Debug, Default)]
pub(crate) enum Payload {
    #[default]
    Empty,
    Json(Value),
    Form(Vec<Part>),
    /// A body that cannot be read as its media type says, and why.
    Malformed(String),
    /// A body of another media type.
    Other,
}

/// One part of a multipart form, or one pair of a urlencoded one.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    pub(crate) name: String,
    /// Present for files.
    pub(crate) file_name: Option<String>,
    pub(crate) content: Bytes,
}

/// Gives the media type of a request in lower case, without parameters.
pub(crate) fn media_type(headers: &HeaderMap) -> String {
    let text = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("");
    text.split(';')
        .next()
        .unwrap_or("")
        .trim()
        .to_ascii_lowercase()
}

/// Reads a body by its media type.
pub(crate) async fn read(headers: &HeaderMap, body: Bytes) -> Payload {
    let media = media_type(headers);
    if body.is_empty() && media != "multipart/form-data" {
        return Payload::Empty;
    }
    if media == "application/json" || media.ends_with("+json") {
        return match serde_json::from_slice(&body) {
            Ok(value) => Payload::Json(value),
            Err(error) => Payload::Malformed(format!("is not valid JSON: {error}")),
        };
    }
    if media == "multipart/form-data" {
        return match read_form(headers, body).await {
            Ok(parts) => Payload::Form(parts),
            Err(reason) => Payload::Malformed(format!("is not a valid multipart form: {reason}")),
        };
    }
    if media == FORM {
        let parts = pairs(&String::from_utf8_lossy(&body)).into_iter();
        let parts = parts.map(|(name, value)| Part {
            name,
            file_name: None,
            content: value.into(),
        });
        return Payload::Form(parts.collect());
    }
    Payload::Other
}

async fn read_form(headers: &HeaderMap, body: Bytes) -> Result<Vec<Part>, String> {
    let mut request = http::Request::new(HttpBody::from(body));
    request.headers_mut().clone_from(headers);
    let form = Multipart::from_request(request, &()).await;
    let mut form = form.map_err(|error| error.body_text())?;
    let mut parts = Vec::new();
    while let Some(field) = form.next_field().await.map_err(|error| error.body_text())? {
        let name = field.name().unwrap_or_default().to_owned();
        let file_name = field.file_name().map(str::to_owned);
        let content = field.bytes().await.map_err(|error| error.body_text())?;
        parts.push(Part {
            name,
            file_name,
            content,
        });
    }
    Ok(parts)
}

/// Lists what is wrong with a body of `operation`.
pub(crate) fn flaws(
    description: &Description,
    operation: &Operation,
    headers: &HeaderMap,
    payload: &Payload,
) -> Vec<Flaw> {
    let Some(body) = &operation.body else {
        return Vec::new();
    };
    let form;
    let value = match payload {
        Payload::Empty if body.required => {
            return vec![Flaw::new("body", "required", "is required")];
        }
        Payload::Empty => return Vec::new(),
        Payload::Malformed(reason) => return vec![Flaw::new("body", "syntax", reason.clone())],
        Payload::Json(value) => Some(value),
        Payload::Form(parts) => {
            form = form_value(description, operation, &media_type(headers), parts);
            Some(&form)
        }
        Payload::Other => None,
    };
    let media = media_type(headers);
    let Some((_, schema)) = body.content.iter().find(|(accepted, _)| *accepted == media) else {
        let accepted: Vec<&str> = body
            .content
            .iter()
            .map(|(media, _)| media.as_str())
            .collect();
        let message = format!(
            "has the wrong media type; accepted: {}",
            accepted.join(", ")
        );
        return vec![Flaw::new("body", "media", message)];
    };
    let misfits = value.map(|value| schema.misfits(description.components(), value));
    let mut flaws: Vec<Flaw> = misfits
        .into_iter()
        .flatten()
        .map(|misfit| Flaw::below("body", misfit))
        .collect();
    if let Payload::Form(parts) = payload {
        let empty = parts
            .iter()
            .filter(|part| part.file_name.is_some() && part.content.is_empty());
        flaws.extend(
            empty.map(|part| Flaw::new(format!("body.{}", part.name), "empty", "is an empty file")),
        );
    }
    flaws
}

/// Brings a form into the shape of its schema: a text for each file, a list where the schema has one.
fn form_value(
    description: &Description,
    operation: &Operation,
    media: &str,
    parts: &[Part],
) -> Value {
    let content = operation.body.iter().flat_map(|body| &body.content);
    let schema = content.into_iter().find(|(known, _)| known == media);
    let schema = schema.map_or(&Value::Null, |(_, schema)| {
        description.resolve(schema.value())
    });
    let mut object = Map::new();
    for part in parts {
        let property = schema
            .get("properties")
            .and_then(|p| p.get(&part.name))
            .unwrap_or(&Value::Null);
        let property = description.resolve(property);
        let is_list = property.get("type").and_then(Value::as_str) == Some("array");
        let inner = if is_list {
            property.get("items").unwrap_or(&Value::Null)
        } else {
            property
        };
        let value = match &part.file_name {
            Some(name) => Value::String(name.clone()),
            None => typed(
                description.resolve(inner),
                &String::from_utf8_lossy(&part.content),
            ),
        };
        match object.get_mut(&part.name) {
            Some(Value::Array(list)) => list.push(value),
            _ if is_list => {
                object.insert(part.name.clone(), Value::Array(vec![value]));
            }
            _ => {
                object.insert(part.name.clone(), value);
            }
        }
    }
    Value::Object(object)
}
