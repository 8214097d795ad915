//! One operation as the description states it. Plain data: reading it is `description`, finding it is `route`.

use http::{Method, StatusCode};

use crate::schema::Schema;

/// A method on a path template, with all that is checked before an answer is made.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) method: Method,
    /// The path as the description writes it, for example `/orders/{order_id}`.
    pub(crate) template: String,
    /// Method and path with nameless parameters, `GET /orders/{}`: what hand-written behaviour is keyed by, so
    /// that a new release of the description may rename what it likes.
    pub(crate) key: String,
    pub(crate) segments: Vec<Segment>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) responses: Vec<Response>,
    /// Without any: open to everybody.
    pub(crate) security: Vec<Requirement>,
}

impl Operation {
    /// Gives the first documented answer that is no error.
    pub(crate) fn success(&self) -> Option<&Response> {
        self.responses
            .iter()
            .find(|response| response.status.as_u16() < 400)
    }

    /// Gives the documented answer with this status.
    pub(crate) fn response(&self, status: StatusCode) -> Option<&Response> {
        self.responses
            .iter()
            .find(|response| response.status == status)
    }

    /// Gives the scopes that the operation asks for, whichever credentials are used.
    pub(crate) fn scopes(&self) -> impl Iterator<Item = &str> {
        self.security
            .iter()
            .flat_map(|requirement| &requirement.scopes)
            .map(String::as_str)
    }

    /// Gives the parameter of that name and place.
    pub(crate) fn parameter(&self, place: Place, name: &str) -> Option<&Parameter> {
        self.parameters
            .iter()
            .find(|p| p.place == place && p.name == name)
    }
}

/// One piece of a path between slashes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Segment {
    Literal(String),
    Parameter(String),
}

/// Where a parameter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
}

impl Place {
    /// Gives the word that messages begin with.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
        }
    }
}

/// A path, query or header parameter.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) required: bool,
    pub(crate) style: Style,
    pub(crate) schema: Schema,
}

/// How several values share one parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// The name repeats, once for each value.
    Repeated,
    /// One text, cut at this character.
    Joined(char),
    /// `name[key]=value`.
    Deep,
}

/// What a request may carry.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) required: bool,
    /// Media type (lower case, without parameters) and schema.
    pub(crate) content: Vec<(String, Schema)>,
}

/// A documented answer; without a schema its body is not described.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: StatusCode,
    pub(crate) schema: Option<Schema>,
}

/// One way to be let in: security schemes that must all be met, and the scopes they ask for.
#[derive(Debug)]
pub(crate) struct Requirement {
    pub(crate) scopes: Vec<String>,
}
