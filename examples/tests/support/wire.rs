//! What a call has to put on the wire, said by hand in the terms of the description.

use super::form::Part;
use super::json::Json;

/// Free text that must arrive as it is, wherever it stands.
pub(crate) const TEXT: &str = "a b/c?d=e&f#g%20+ü \"q\" 'r' \\s;:@,[]{}|^`~";

/// The values of one request by their names in the description.
#[derive(Default)]
pub(crate) struct Wire {
    pub(crate) path: Vec<(&'static str, String)>,
    pub(crate) query: Vec<(String, String)>,
    /// Headers of the operation's own, by their documented names.
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Content,
    /// The sandbox has no such record: it gives an answer made from the schema.
    pub(crate) is_made_up: bool,
    /// JSON Pointer to the value in the answer, where it is not the API's usual one.
    pub(crate) value_at: Option<&'static str>,
}

#[derive(Default)]
pub(crate) enum Content {
    #[default]
    None,
    Json(Json),
    /// `multipart/form-data`.
    Form(Vec<Part>),
    /// `application/x-www-form-urlencoded`.
    Pairs(Vec<(String, String)>),
}

pub(crate) fn wire() -> Wire {
    Wire::default()
}

impl Wire {
    pub(crate) fn path(mut self, name: &'static str, value: impl ToString) -> Self {
        self.path.push((name, value.to_string()));
        self
    }

    pub(crate) fn query(mut self, name: &str, value: impl ToString) -> Self {
        self.query.push((name.to_owned(), value.to_string()));
        self
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl ToString) -> Self {
        self.headers.push((name, value.to_string()));
        self
    }

    /// One more pair of a urlencoded body.
    pub(crate) fn pair(mut self, name: &str, value: impl ToString) -> Self {
        let pair = (name.to_owned(), value.to_string());
        match &mut self.body {
            Content::Pairs(pairs) => pairs.push(pair),
            other => *other = Content::Pairs(vec![pair]),
        }
        self
    }

    /// The JSON body as text: the digits of its numbers count. The word `TEXT` stands for that text.
    #[track_caller]
    pub(crate) fn json(mut self, text: &str) -> Self {
        let text = text.replace("TEXT", &serde_json::Value::from(TEXT).to_string());
        self.body = Content::Json(Json::parse(&text));
        self
    }

    pub(crate) fn file(mut self, name: &str, file_name: &str, kind: &str, bytes: &[u8]) -> Self {
        let part = Part {
            name: name.to_owned(),
            file_name: Some(file_name.to_owned()),
            content_type: Some(kind.to_owned()),
            bytes: bytes.to_vec(),
        };
        match &mut self.body {
            Content::Form(parts) => parts.push(part),
            other => *other = Content::Form(vec![part]),
        }
        self
    }

    pub(crate) fn made_up(mut self) -> Self {
        self.is_made_up = true;
        self
    }

    /// The value is the whole answer.
    pub(crate) fn whole(self) -> Self {
        self.at("")
    }

    /// The value is at this JSON Pointer of the answer.
    pub(crate) fn at(mut self, pointer: &'static str) -> Self {
        self.value_at = Some(pointer);
        self
    }
}
