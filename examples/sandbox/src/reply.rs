//! Answers before they are bytes: what went well, and what did not. The envelope around them is the API's own.

use http::StatusCode;
use serde_json::{Map, Value};

use crate::page::PageOf;

/// A request that went well.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
    pub(crate) data: Value,
    pub(crate) message: Option<String>,
    pub(crate) page: Option<PageOf>,
    /// Set for an answer that sends the client elsewhere; it has no body.
    pub(crate) location: Option<String>,
    /// Set for an answer that is no JSON: its media type, and the text.
    pub(crate) text: Option<(&'static str, String)>,
    /// Further members of the envelope.
    pub(crate) beside: Map<String, Value>,
    /// The answer comes without the envelope.
    pub(crate) bare: bool,
}

impl Reply {
    pub(crate) fn data(data: impl Into<Value>) -> Self {
        Self {
            data: data.into(),
            message: None,
            page: None,
            location: None,
            text: None,
            beside: Map::new(),
            bare: false,
        }
    }

    pub(crate) fn message(mut self, text: &str) -> Self {
        self.message = Some(text.to_owned());
        self
    }

    pub(crate) fn page(mut self, page: PageOf) -> Self {
        self.page = Some(page);
        self
    }

    /// Answers without the envelope.
    pub(crate) fn bare(data: impl Into<Value>) -> Self {
        Self {
            bare: true,
            ..Self::data(data)
        }
    }

    /// Answers with a page for a browser.
    pub(crate) fn html(text: String) -> Self {
        Self {
            text: Some(("text/html; charset=utf-8", text)),
            ..Self::data(Value::Null)
        }
    }

    pub(crate) fn elsewhere(location: String) -> Self {
        Self {
            location: Some(location),
            ..Self::data(Value::Null)
        }
    }
}

/// A request that is refused.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Failure {
    pub(crate) reason: Reason,
    /// Replaces the catalogue's message.
    pub(crate) message: Option<String>,
    /// Further fields of the body.
    pub(crate) fields: Map<String, Value>,
}

/// Why a request is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Reason {
    /// A documented code; its status and message are in the catalogue.
    Code(String),
    /// An error without code.
    Status(StatusCode),
}

impl Failure {
    pub(crate) fn code(code: &str) -> Self {
        Self {
            reason: Reason::Code(code.to_owned()),
            message: None,
            fields: Map::new(),
        }
    }

    pub(crate) fn status(status: StatusCode, message: impl Into<String>) -> Self {
        Self {
            reason: Reason::Status(status),
            message: Some(message.into()),
            fields: Map::new(),
        }
    }

    pub(crate) fn bad_request(message: impl Into<String>) -> Self {
        Self::status(StatusCode::BAD_REQUEST, message)
    }

    pub(crate) fn not_found(what: &str) -> Self {
        Self::status(StatusCode::NOT_FOUND, format!("{what} not found"))
    }

    pub(crate) fn saying(mut self, message: &str) -> Self {
        self.message = Some(message.to_owned());
        self
    }

    pub(crate) fn with(mut self, field: &str, value: impl Into<Value>) -> Self {
        self.fields.insert(field.to_owned(), value.into());
        self
    }
}
