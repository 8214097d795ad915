//! What a call has to put on the wire, said by hand in the terms of the description.

use crate::form::Part;
use crate::json::Json;

/// Free text that must arrive as it is, wherever it stands.
pub(crate) const TEXT: &str = "a b/c?d=e&f#g%20+ü \"q\" 'r' \\s;:@,[]{}|^`~";

/// The values of one request by their names in the description.
#[derive(Default)]
pub(crate) struct Wire {
    pub(crate) path: Vec<(&'static str, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: Content,
    /// The sandbox has no such record: it gives an answer made from the schema.
    pub(crate) is_made_up: bool,
    /// The value is the whole answer, not what is below `data`.
    pub(crate) is_whole: bool,
}

#[derive(Default)]
pub(crate) enum Content {
    #[default]
    None,
    Json(Json),
    Form(Vec<Part>),
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

    pub(crate) fn whole(mut self) -> Self {
        self.is_whole = true;
        self
    }
}
