//! A sandbox, a client of it, and the comparison of what arrived with the description.

use std::collections::BTreeMap;
use std::fmt::Debug;

use bytes::Bytes;
use serde::Serialize;
use shopwright::{ApiError, Response};
use shopwright_sandbox::{Recorded, Sandbox};

use super::coverage::Coverage;
use super::description::{Description, Op, Style};
use super::json::Json;
use super::judge::Judge;
use super::subject::{Subject, assert_hides};
use super::wire::{Content, Wire};
use super::{form, uri};

pub(crate) struct Bench<S: Subject> {
    pub(crate) sandbox: Sandbox,
    pub(crate) client: S::Client,
    access: S::Access,
    /// How answers are made from the schemas; `None` leaves them to the sandbox.
    style: Option<Style>,
    description: Description,
    coverage: Coverage,
}

impl<S: Subject> Bench<S> {
    pub(crate) async fn start(access: S::Access, style: Option<Style>) -> Self {
        let sandbox = Sandbox::builder(S::NAME).unlimited().start().await.unwrap();
        Self {
            client: S::client(sandbox.base_url(), access),
            sandbox,
            access,
            style,
            description: Description::of::<S>(),
            coverage: Coverage::default(),
        }
    }

    /// Answers the next request with this JSON.
    pub(crate) fn answer(&self, status: u16, json: impl Into<Bytes>) {
        let answer = http::Response::builder()
            .status(status)
            .header("content-type", "application/json")
            .body(json);
        self.sandbox.answer_next(answer.unwrap());
    }

    /// Has the next answer made from the schema.
    fn make_answer(&self, op: &Op<'_>, style: Style) {
        let mut answer = http::Response::builder().status(op.status());
        let mut body = Bytes::new();
        if let Some((content_type, _)) = op.answer {
            answer = answer.header("content-type", content_type);
            let text = self.description.sample::<S>(op, style);
            body = text.unwrap_or_default().into();
        } else if op.is_redirect() {
            answer = answer.header("location", "https://app.example/cb?code=1&state=%C3%BC");
        }
        self.sandbox.answer_next(answer.body(body).unwrap());
    }

    fn compare(&self, op: &Op<'_>, request: &Recorded, wire: &Wire) {
        let key = &op.key;
        assert_eq!(request.method.as_str(), op.method, "{key}");
        assert_eq!(
            request.path,
            uri::expand(&op.template, &wire.path),
            "{key}: path"
        );
        let sent = uri::pairs(request.query.as_deref().unwrap_or(""));
        let mut expected = wire.query.clone();
        expected.sort();
        assert_eq!(sent, expected, "{key}: query");
        self.compare_headers(op, request, wire);
        compare_body(op, request, wire);
        self.coverage.note(&self.description, op, wire);
    }

    fn compare_headers(&self, op: &Op<'_>, request: &Recorded, wire: &Wire) {
        let key = &op.key;
        let mut expected = self.credentials(op);
        if let Some((content_type, _)) = op.answer {
            expected.insert("accept".to_owned(), content_type.to_owned());
        }
        for (name, value) in &wire.headers {
            expected.insert(name.to_lowercase(), value.clone());
        }
        for (name, value) in &expected {
            assert_eq!(
                request.header(name),
                Some(value.as_str()),
                "{key}: header {name}"
            );
        }
        let plain = [
            "host",
            "user-agent",
            "accept",
            "accept-encoding",
            "content-length",
        ];
        for name in request.headers.keys().map(http::HeaderName::as_str) {
            let is_type = name == "content-type" && !matches!(wire.body, Content::None);
            // One that the client makes by itself, such as the key that tells repetitions.
            let documented = |place: &String| {
                let header = place.strip_prefix("header ");
                header.is_some_and(|header| header.eq_ignore_ascii_case(name))
            };
            assert!(
                is_type
                    || plain.contains(&name)
                    || expected.contains_key(name)
                    || op.parameters.iter().any(documented),
                "{key}: unexpected header {name}"
            );
        }
    }

    /// The headers of each alternative of credentials that the client has.
    fn credentials(&self, op: &Op<'_>) -> BTreeMap<String, String> {
        let mut expected = BTreeMap::new();
        if S::OPEN.contains(&op.key.as_str()) {
            return expected;
        }
        for alternative in &op.security {
            let headers = alternative
                .iter()
                .map(|scheme| self.description.header_of(scheme));
            let carried =
                headers.map(|name| Some((name.clone(), S::credential(self.access, &name)?)));
            if let Some(headers) = carried.collect::<Option<Vec<_>>>() {
                expected.extend(headers);
            }
        }
        assert_eq!(expected.is_empty(), op.security.is_empty(), "{}", op.key);
        expected
    }

    /// Fails unless each operation was called with everything that is documented for it.
    #[track_caller]
    pub(crate) fn finish(&self) {
        self.coverage.finish(&self.description);
    }
}

/// Compares each request with the description and the given values, and the value of the answer with the answer.
impl<S: Subject> Judge<S> for Bench<S> {
    fn client(&self) -> &S::Client {
        &self.client
    }

    async fn sends<T: Serialize + Debug>(
        &self,
        key: &str,
        call: impl Future<Output = Result<Response<T>, ApiError<S>>> + Send + 'static,
        wire: Wire,
    ) {
        let operations = self.description.operations();
        let op = operations
            .get(key)
            .unwrap_or_else(|| panic!("{key} is not described"));
        self.sandbox.clear();
        let made = self.style.or(wire.is_made_up.then_some(Style::Full(0)));
        let made = made.map(|style| self.make_answer(op, style));
        let response = match call.await {
            Ok(response) => response,
            Err(error) => panic!("{key}: {error:?}\n{}", error.body_text()),
        };
        let requests = self.sandbox.requests();
        assert_eq!(requests.len(), 1, "{key}");
        self.compare(op, &requests[0], &wire);
        let status = response.status().as_u16();
        assert!(op.statuses.contains(&status), "{key}: {status}");
        assert!(
            response.repairs().is_empty(),
            "{key}: {:?}",
            response.repairs()
        );
        let value = format!("{:?}", response.value());
        assert_hides::<S>(&format!("{response:?}").replace(&value, ""), key);
        // An address to go to is plain text, and holds the authorization code.
        if !op.is_redirect() {
            assert_hides::<S>(&value, key);
        }
        if made.is_some() {
            compare_value(key, &response, wire.value_at.unwrap_or(S::PAYLOAD));
        }
    }
}

fn compare_body(op: &Op<'_>, request: &Recorded, wire: &Wire) {
    let key = &op.key;
    if let Content::None = wire.body {
        assert!(request.body.is_empty(), "{key}: a body was sent");
        return;
    }
    let (content_type, _) = op.body.expect("a body is documented");
    let sent_type = request.header("content-type").expect("a body has a type");
    assert_eq!(sent_type.split(';').next(), Some(content_type), "{key}");
    match &wire.body {
        Content::None => {}
        Content::Json(expected) => {
            let sent = Json::parse(std::str::from_utf8(&request.body).unwrap());
            assert_eq!(sent, *expected, "{key}: body");
        }
        Content::Form(expected) => {
            let sent = form::parts(sent_type, &request.body);
            assert_eq!(sent, *expected, "{key}: parts");
        }
        Content::Pairs(expected) => {
            let sent = uri::form_pairs(std::str::from_utf8(&request.body).unwrap());
            let mut expected = expected.clone();
            expected.sort();
            assert_eq!(sent, expected, "{key}: pairs");
        }
    }
}

/// Writes the value again and compares it with the answer that it was read from.
#[track_caller]
fn compare_value<T: Serialize>(key: &str, response: &Response<T>, pointer: &str) {
    let value = Json::parse(&serde_json::to_string(response.value()).unwrap());
    let is_json = response
        .headers()
        .get("content-type")
        .is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
    let body = std::str::from_utf8(response.body()).unwrap();
    let expected = if let Some(location) = response.headers().get("location") {
        Json::Text(location.to_str().unwrap().to_owned())
    } else if body.is_empty() {
        Json::Null
    } else if is_json {
        let body = Json::parse(body);
        // What is not there is read as nothing.
        body.pointer(pointer).cloned().unwrap_or(Json::Null)
    } else {
        Json::Text(body.to_owned())
    };
    assert_eq!(
        value.without_nulls(),
        expected.without_nulls(),
        "{key}: the value read from the answer"
    );
}
