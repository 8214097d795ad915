//! Bodies of type `multipart/form-data` (RFC 7578).
//!
//! Names and file names are quoted by the rules of the HTML standard, which is what servers
//! read: `"`, CR and LF are percent-encoded, everything else is sent as UTF-8.

use std::fmt::{self, Write as _};

use serde::Serialize;

use super::{Body, BodyContent, Source};
use crate::encode::{EncodeError, Param, ParamValue, header_value, styled_parts};
use crate::operation::Style;

/// A file to send.
#[derive(Clone, PartialEq, Eq)]
pub struct FilePart {
    file_name: String,
    content_type: String,
    headers: Vec<(String, String)>,
    content: BodyContent,
}

impl FilePart {
    /// Creates a file from its name, its type (e.g. `image/png`) and its content: bytes, or a
    /// [`Source`] that is read while it is sent.
    pub fn new(
        file_name: impl Into<String>,
        content_type: impl Into<String>,
        content: impl Into<BodyContent>,
    ) -> Self {
        Self {
            file_name: file_name.into(),
            content_type: content_type.into(),
            headers: Vec::new(),
            content: content.into(),
        }
    }

    /// Adds a header to the part, e.g. one that the description lists for it.
    #[must_use]
    pub fn with_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
}

impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A header's value may be a secret.
        let headers: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("FilePart")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("headers", &headers)
            .field("length", &self.content.length())
            .finish()
    }
}

/// The parts of a body of type `multipart/form-data`, in the order they are sent in.
#[derive(Clone, Default)]
pub struct Multipart {
    parts: Vec<Part>,
    error: Option<EncodeError>,
}

#[derive(Clone)]
struct Part {
    name: String,
    file_name: Option<String>,
    content_type: Option<String>,
    headers: Vec<(String, String)>,
    content: BodyContent,
}

impl Multipart {
    /// Creates a body without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a field: text for a scalar, a part for each item of a list, JSON for an object,
    /// nothing for an absent value.
    pub fn field(mut self, name: &str, value: impl Param) -> Self {
        self.push_value(name, &value.to_param());
        self
    }

    /// Adds a part with a value as JSON.
    pub fn json<T: Serialize + ?Sized>(mut self, name: &str, value: &T) -> Self {
        match serde_json::to_vec(value) {
            Ok(json) => self.push(name, Some("application/json"), json),
            Err(error) => self.fail(name, format!("does not serialise: {error}")),
        }
        self
    }

    /// Adds a file.
    pub fn file(mut self, name: &str, file: FilePart) -> Self {
        self.parts.push(Part {
            name: name.to_owned(),
            file_name: Some(file.file_name),
            content_type: Some(file.content_type),
            headers: file.headers,
            content: file.content,
        });
        self
    }

    /// Adds a part of any type without a file name.
    pub fn bytes(
        mut self,
        name: &str,
        content_type: &str,
        content: impl Into<BodyContent>,
    ) -> Self {
        self.push(name, Some(content_type), content);
        self
    }

    /// Adds a list or an object in a style (OpenAPI's `encoding`): the pairs of a query are parts here, and nothing in them
    /// is escaped, since parts have no characters with a meaning.
    pub fn styled(mut self, name: &str, value: impl Param, style: Style) -> Self {
        match styled_parts(name, &value.to_param(), style) {
            Ok(parts) => {
                for (name, text) in parts {
                    self.push(&name, None, text.into_bytes());
                }
            }
            Err(error) => {
                self.error.get_or_insert(error);
            }
        }
        self
    }

    /// Gives the parts of this name that are there already another content type.
    pub fn typed(mut self, name: &str, content_type: &str) -> Self {
        for part in self.parts.iter_mut().filter(|part| part.name == name) {
            part.content_type = Some(content_type.to_owned());
        }
        self
    }

    /// Adds a header to the parts of this name that are there already.
    pub fn header(mut self, name: &str, header: &str, value: &str) -> Self {
        for part in self.parts.iter_mut().filter(|part| part.name == name) {
            part.headers.push((header.to_owned(), value.to_owned()));
        }
        self
    }

    /// Encodes the parts.
    ///
    /// # Errors
    ///
    /// A value could not be made, a content type or a header has a character that no header can carry, or
    /// the system has no randomness for the boundary.
    pub fn into_body(self) -> Result<Body, EncodeError> {
        let mut random = [0; 16];
        getrandom::fill(&mut random).map_err(|error| {
            EncodeError::new(
                "the multipart body",
                format!("found no randomness: {error}"),
            )
        })?;
        self.into_body_with(random)
    }

    /// Encodes the parts with a boundary made of these bytes. They must be random: a part whose
    /// content has the boundary in it would end early.
    ///
    /// # Errors
    ///
    /// As [`into_body`](Self::into_body).
    pub fn into_body_with(self, random: [u8; 16]) -> Result<Body, EncodeError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        let boundary = format!("shopwright-{:032x}", u128::from_be_bytes(random));
        let mut writing = Writing::default();
        for part in &self.parts {
            part.write(&boundary, &mut writing)?;
        }
        let _ = write!(writing.text, "--{boundary}--\r\n");
        let content_type = format!("multipart/form-data; boundary={boundary}");
        Body::bytes(&content_type, writing.into_content())
    }

    fn push_value(&mut self, name: &str, value: &ParamValue) {
        match value {
            ParamValue::Null => {}
            ParamValue::Text(text) | ParamValue::Bare(text) => {
                self.push(name, None, text.clone().into_bytes());
            }
            ParamValue::Secret(secret) => self.push(name, None, secret.expose().to_owned()),
            ParamValue::Reserved(value) => self.push_value(name, value),
            ParamValue::List(items) => items.iter().for_each(|item| self.push_value(name, item)),
            ParamValue::Object(_) => {
                self.push(name, Some("application/json"), value.to_json().into_bytes());
            }
            ParamValue::Invalid(problem) => self.fail(name, problem.clone()),
        }
    }

    fn push(&mut self, name: &str, content_type: Option<&str>, content: impl Into<BodyContent>) {
        self.parts.push(Part {
            name: name.to_owned(),
            file_name: None,
            content_type: content_type.map(str::to_owned),
            headers: Vec::new(),
            content: content.into(),
        });
    }

    fn fail(&mut self, name: &str, problem: String) {
        self.error
            .get_or_insert_with(|| EncodeError::new(format!("field `{name}`"), problem));
    }
}

impl Part {
    fn write(&self, boundary: &str, into: &mut Writing) -> Result<(), EncodeError> {
        let head = &mut into.text;
        let name = quoted(&self.name);
        let _ = write!(
            head,
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\""
        );
        if let Some(file_name) = &self.file_name {
            let _ = write!(head, "; filename=\"{}\"", quoted(file_name));
        }
        if let Some(content_type) = &self.content_type {
            if header_value(content_type).is_none() {
                let what = format!("the content type of field `{}`", self.name);
                return Err(EncodeError::new(
                    what,
                    "has a character that no header can carry",
                ));
            }
            let _ = write!(head, "\r\nContent-Type: {content_type}");
        }
        for (name, value) in &self.headers {
            let legal = http::HeaderName::from_bytes(name.as_bytes()).is_ok();
            if !legal || header_value(value).is_none() {
                let what = format!("a header of field `{}`", self.name);
                return Err(EncodeError::new(what, "cannot be sent as one"));
            }
            let _ = write!(head, "\r\n{name}: {value}");
        }
        head.push_str("\r\n\r\n");
        into.content(&self.content);
        into.text.push_str("\r\n");
        Ok(())
    }
}

/// A body as it is put together: what is between the contents is text.
#[derive(Default)]
struct Writing {
    done: Vec<BodyContent>,
    text: String,
}

impl Writing {
    fn content(&mut self, content: &BodyContent) {
        let text = std::mem::take(&mut self.text);
        self.done.extend([text.into(), content.clone()]);
    }

    /// Joins all of it: bytes when all of it is in memory, else a source.
    fn into_content(mut self) -> BodyContent {
        self.done.push(self.text.into());
        let in_memory = |content: &BodyContent| match content {
            BodyContent::Bytes(bytes) => Some(bytes.clone()),
            BodyContent::Source(_) => None,
        };
        match self.done.iter().map(in_memory).collect::<Option<Vec<_>>>() {
            Some(bytes) => BodyContent::Bytes(bytes.concat().into()),
            None => BodyContent::Source(Source::joined(self.done)),
        }
    }
}

fn quoted(text: &str) -> String {
    text.replace('\r', "%0D")
        .replace('\n', "%0A")
        .replace('"', "%22")
}

impl fmt::Debug for Multipart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.parts.iter().map(|part| part.name.as_str());
        f.debug_list().entries(names).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encode(multipart: Multipart) -> (String, String) {
        match multipart.into_body_with([0xab; 16]).unwrap() {
            Body::Bytes {
                content_type,
                bytes,
            } => (
                content_type.to_str().unwrap().to_owned(),
                String::from_utf8(bytes.into()).unwrap(),
            ),
            _ => unreachable!("all of it is in memory"),
        }
    }

    #[test]
    fn fields_and_files_are_written_in_order() {
        let file = FilePart::new("a.png", "image/png", "PNG");
        let body = Multipart::new().field("alt", "a shoe").file("image", file);
        let (content_type, text) = encode(body);
        let boundary = "shopwright-abababababababababababababababab";
        assert_eq!(
            content_type,
            format!("multipart/form-data; boundary={boundary}")
        );
        let expected = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"alt\"\r\n\r\na shoe\r\n\
             --{boundary}\r\nContent-Disposition: form-data; name=\"image\"; filename=\"a.png\"\r\n\
             Content-Type: image/png\r\n\r\nPNG\r\n--{boundary}--\r\n"
        );
        assert_eq!(text, expected);
    }

    #[test]
    fn a_name_cannot_break_out_of_its_quotes() {
        let file = FilePart::new("x\"\r\nX-Evil: 1.png", "image/png", "");
        let (_, text) = encode(Multipart::new().file("a\"b", file));
        assert!(
            text.contains("name=\"a%22b\"; filename=\"x%22%0D%0AX-Evil: 1.png\"\r\n"),
            "{text}"
        );
    }

    #[test]
    fn a_file_name_keeps_its_letters() {
        let (_, text) =
            encode(Multipart::new().file("f", FilePart::new("ছবি é.png", "image/png", "")));
        assert!(text.contains("filename=\"ছবি é.png\""), "{text}");
    }

    #[test]
    fn a_list_gives_a_part_for_each_item_and_an_object_gives_json() {
        let object = ParamValue::Object(vec![("a".into(), 1.to_param())]);
        let body = Multipart::new()
            .field("tag", ["x", "y"])
            .field("meta", object);
        let (_, text) = encode(body.field("none", None::<i64>));
        assert_eq!(text.matches("name=\"tag\"").count(), 2);
        assert!(text.contains("name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{\"a\":1}"));
        assert!(!text.contains("none"));
    }

    #[test]
    fn two_bodies_have_different_boundaries() {
        let boundary = || match Multipart::new().into_body().unwrap() {
            Body::Bytes { content_type, .. } => content_type,
            _ => unreachable!("all of it is in memory"),
        };
        assert_ne!(boundary(), boundary());
    }

    #[test]
    fn a_content_type_with_a_line_break_is_refused() {
        let file = FilePart::new("a", "image/png\r\nX-Evil: 1", "");
        assert!(Multipart::new().file("f", file).into_body().is_err());
    }

    #[test]
    fn parts_carry_their_own_headers_and_types() {
        let file = FilePart::new("a", "text/plain", "x").with_header("X-Sum", "1");
        let body = Multipart::new()
            .file("f", file)
            .field("tag", ["x", "y"])
            .typed("tag", "text/csv")
            .header("tag", "X-Kind", "tag");
        let (_, text) = encode(body);
        assert!(
            text.contains("Content-Type: text/plain\r\nX-Sum: 1\r\n\r\nx"),
            "{text}"
        );
        let tagged = "name=\"tag\"\r\nContent-Type: text/csv\r\nX-Kind: tag\r\n\r\n";
        assert_eq!(text.matches(tagged).count(), 2, "{text}");
    }

    #[test]
    fn a_header_that_breaks_out_of_its_line_is_refused() {
        for (name, value) in [("X-A\r\nX-B", "1"), ("X-A", "1\r\nX-B: 2"), ("", "1")] {
            let body = Multipart::new().field("a", "b").header("a", name, value);
            assert!(body.into_body().is_err(), "{name:?}: {value:?}");
        }
    }

    #[test]
    fn the_pairs_of_a_style_are_parts_that_nothing_escapes() {
        let object = || ParamValue::Object(vec![("a b".into(), "1&2".to_param())]);
        let body = Multipart::new()
            .styled("deep", object(), Style::DeepObject)
            .styled("flat", object(), Style::FormExploded)
            .styled("list", ["x,", "y"], Style::Form)
            .styled("pipes", ["x", "y"], Style::PipeDelimited)
            .styled("none", None::<i64>, Style::Form);
        let (_, text) = encode(body);
        for part in [
            "name=\"deep[a b]\"\r\n\r\n1&2\r\n",
            "name=\"a b\"\r\n\r\n1&2\r\n",
            "name=\"list\"\r\n\r\nx,,y\r\n",
            "name=\"pipes\"\r\n\r\nx|y\r\n",
        ] {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert!(!text.contains("none"), "{text}");
        let misplaced = Multipart::new().styled("a", ["b"], Style::Matrix);
        assert!(misplaced.into_body().is_err());
    }

    #[test]
    fn a_value_that_could_not_be_made_is_refused() {
        let error = Multipart::new()
            .field("price", f64::NAN)
            .into_body()
            .unwrap_err();
        assert_eq!(error.to_string(), "field `price` is not a finite number");
    }

    #[test]
    fn printing_shows_names_and_no_content() {
        let file = FilePart::new("a.png", "image/png", "secret");
        assert!(!format!("{file:?}").contains("secret"));
        let multipart = Multipart::new()
            .file("image", file)
            .field("token", "secret");
        assert_eq!(format!("{multipart:?}"), r#"["image", "token"]"#);
    }
}
