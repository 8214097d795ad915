//! The request as generated code describes it: encoded parts, not yet bound to a client.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, Method};
use serde::Serialize;

use super::{Options, Streamed, json_member};
use crate::body::{Body, BodyContent, Multipart};
use crate::encode::{self, ParamValue};
use crate::error::Error;
use crate::operation::{Idempotency, Operation, PageParam, PageStyle, Style};
use crate::pagination::At;

/// A request under construction. The first thing that cannot be sent is kept as its problem.
#[derive(Clone)]
pub(crate) struct Draft {
    pub(crate) operation: &'static Operation,
    /// Method and path of a raw call.
    pub(super) raw: Option<(Method, String)>,
    pub(super) path: Vec<String>,
    /// Names and encoded pairs (`a=1&a=2`).
    pub(super) query: Vec<(String, String)>,
    pub(super) headers: HeaderMap,
    pub(super) cookies: Vec<String>,
    pub(super) body: Body,
    /// A whole address in place of path and query: the next page of a `Link` header.
    pub(super) address: Option<String>,
    pub(crate) options: Options,
    /// How its answer is read as it arrives, and the content types that are asked for then.
    pub(crate) streamed: Option<(Streamed, &'static str)>,
    pub(super) problem: Option<String>,
}

impl Draft {
    pub(super) fn new(operation: &'static Operation) -> Self {
        Self {
            operation,
            raw: None,
            path: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            cookies: Vec::new(),
            body: Body::Empty,
            address: None,
            options: Options::default(),
            streamed: None,
            problem: None,
        }
    }

    pub(super) fn raw(method: Method, path: &str) -> Self {
        let mut draft = Self::new(raw_operation(&method));
        if !path.starts_with('/') || !path.bytes().all(is_raw_path_byte) {
            draft.fail(Error::invalid(
                "the path of a raw call must start with `/` and be percent-encoded",
            ));
        }
        let climbs = |segment: &str| {
            let segment = segment.to_ascii_lowercase().replace("%2e", ".");
            matches!(segment.as_str(), "." | "..")
        };
        if path
            .split('?')
            .next()
            .unwrap_or_default()
            .split('/')
            .any(climbs)
        {
            draft.fail(Error::invalid(
                "the path of a raw call has `.` or `..` segments",
            ));
        }
        draft.raw = Some((method, path.to_owned()));
        draft
    }

    /// Returns the operation's name, or the path of a raw call without its query.
    pub(crate) fn name(&self) -> Cow<'static, str> {
        match &self.raw {
            Some((method, path)) => {
                let path = path.split('?').next().unwrap_or_default();
                Cow::Owned(format!("{method} {path}"))
            }
            None => Cow::Borrowed(self.operation.name),
        }
    }

    /// Remembers the first problem.
    pub(crate) fn fail(&mut self, problem: impl std::fmt::Display) {
        if self.problem.is_none() {
            self.problem = Some(problem.to_string());
        }
    }

    pub(super) fn add_path(&mut self, name: &str, value: &ParamValue, style: Style) {
        let name = || match name {
            "" => variable(self.operation.path, self.path.len()),
            name => name,
        };
        match encode::path_segment_of(name, value, style) {
            Ok(segment) => self.path.push(segment),
            Err(problem) => self.fail(problem),
        }
    }

    pub(super) fn set_query(&mut self, name: &str, value: &ParamValue, style: Style) {
        self.query.retain(|(known, _)| known != name);
        match encode::query(name, value, style) {
            Ok(Some(pairs)) => self.query.push((name.to_owned(), pairs)),
            Ok(None) => {}
            Err(problem) => self.fail(problem),
        }
    }

    pub(super) fn set_header(&mut self, name: &str, value: &ParamValue, style: Style) {
        let Ok(header) = name.parse::<HeaderName>() else {
            return self.fail(format!("the header `{name}` cannot be sent"));
        };
        match encode::header(name, value, style) {
            Ok(Some(value)) => {
                self.headers.insert(header, value);
            }
            Ok(None) => {
                self.headers.remove(header);
            }
            Err(problem) => self.fail(problem),
        }
    }

    pub(super) fn set_cookie(&mut self, name: &str, value: &ParamValue, style: Style) {
        match encode::cookie(name, value, style) {
            Ok(pairs) => self.cookies.extend(pairs),
            Err(problem) => self.fail(problem),
        }
    }

    pub(super) fn set_json(&mut self, value: &(impl Serialize + ?Sized)) {
        match serde_json::to_vec(value) {
            Ok(json) => self.set_bytes("application/json", Bytes::from(json)),
            Err(problem) => self.fail(format!("the body cannot be written as JSON: {problem}")),
        }
    }

    pub(super) fn set_form(
        &mut self,
        value: &(impl Serialize + ?Sized),
        styles: &[(&str, Style)],
        reserved: &[&str],
    ) {
        match Body::form_with(value, styles, reserved) {
            Ok(form) => self.body = form,
            Err(problem) => self.fail(problem),
        }
    }

    pub(super) fn set_multipart(&mut self, multipart: Multipart) {
        match multipart.into_body() {
            Ok(body) => self.body = body,
            Err(problem) => self.fail(problem),
        }
    }

    pub(super) fn set_bytes(&mut self, content_type: &str, content: impl Into<BodyContent>) {
        match Body::bytes(content_type, content) {
            Ok(body) => self.body = body,
            Err(problem) => self.fail(problem),
        }
    }

    pub(super) fn set_content_type(&mut self, content_type: &str) {
        match std::mem::take(&mut self.body) {
            Body::Empty => {}
            Body::Bytes { bytes, .. } => self.set_bytes(content_type, bytes),
            Body::Source { source, .. } => self.set_bytes(content_type, source),
        }
    }

    /// Moves to a place in a list; a place that the style does not know is left out.
    pub(super) fn set_position(&mut self, at: &At) {
        let Some(pagination) = self.operation.pagination else {
            return;
        };
        match (pagination.style, at) {
            (PageStyle::Page { param, .. }, At::Page(number))
            | (PageStyle::Offset { param }, At::Offset(number)) => {
                self.set_page_param(param, &ParamValue::Bare(number.to_string()));
            }
            (PageStyle::Cursor { param }, At::Cursor(cursor)) => {
                self.set_page_param(param, &ParamValue::Text(cursor.clone()));
            }
            (PageStyle::Link, At::Address(address)) => self.address = Some(address.clone()),
            (_, At::Start) => {}
            _ => self.fail("the position belongs to a list that is paged in another way"),
        }
    }

    fn set_page_param(&mut self, param: PageParam, value: &ParamValue) {
        match param {
            PageParam::Query(name) => self.set_query(name, value, Style::FormExploded),
            PageParam::Body(name) => self.set_json_member(name, &value.to_json()),
        }
    }

    /// Sets a top-level member of the JSON body to this JSON text.
    pub(super) fn set_json_member(&mut self, name: &str, json: &str) {
        let result = match &self.body {
            Body::Bytes { bytes, .. } => json_member::set(bytes, name, json),
            Body::Empty => json_member::set(b"{}", name, json),
            Body::Source { .. } => None,
        };
        match result {
            Some(json) => match &mut self.body {
                Body::Bytes { bytes, .. } => *bytes = Bytes::from(json),
                Body::Empty | Body::Source { .. } => self.set_bytes("application/json", json),
            },
            None => self.fail(format!("the body is no JSON object to put `{name}` into")),
        }
    }
}

/// Returns the name of the template's variable at this place, for messages.
fn variable(template: &'static str, index: usize) -> &'static str {
    template
        .split('{')
        .nth(index + 1)
        .and_then(|rest| rest.split('}').next())
        .unwrap_or("?")
}

/// Tells what may stand in the path of a raw call: what URLs are made of, without the fragment,
/// and without the backslash, which URLs take for a slash.
fn is_raw_path_byte(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'#' | b'\\')
}

/// Describes raw calls: by their method they are safe, idempotent or neither (RFC 9110 §9.2).
fn raw_operation(method: &Method) -> &'static Operation {
    static SAFE: Operation = Operation::new("raw", Method::GET, "")
        .idempotency(Idempotency::Safe)
        .accept("application/json, */*");
    static IDEMPOTENT: Operation = Operation::new("raw", Method::PUT, "")
        .idempotency(Idempotency::Idempotent)
        .accept("application/json, */*");
    static UNSAFE: Operation =
        Operation::new("raw", Method::POST, "").accept("application/json, */*");
    if method.is_safe() {
        &SAFE
    } else if method.is_idempotent() {
        &IDEMPOTENT
    } else {
        &UNSAFE
    }
}
