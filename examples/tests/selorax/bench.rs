//! A sandbox, a client of it, and the comparison of what arrived with the description.

use std::collections::BTreeMap;
use std::fmt::Debug;

use bytes::Bytes;
use serde::Serialize;
use shopwright::Response;
use shopwright::selorax::{Client, Credentials, Error};
use shopwright_sandbox::{Recorded, Sandbox, selorax};

use crate::coverage::Coverage;
use crate::description::{Description, Op, Style};
use crate::json::Json;
use crate::judge::Judge;
use crate::wire::{Content, Wire};
use crate::{form, uri};

/// Kinds of credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    Token,
    Client,
}

/// Beginnings of secrets, which digits follow. Without digits they stand in explanations.
const SECRETS: [&str; 5] = ["sx_at_", "sx_rt_", "sx_ac_", "sx_secret_", "whsec_"];

pub(crate) struct Bench {
    pub(crate) sandbox: Sandbox,
    pub(crate) client: Client,
    access: Access,
    /// How answers are made from the schemas; `None` leaves them to the sandbox.
    style: Option<Style>,
    description: Description,
    coverage: Coverage,
}

impl Access {
    pub(crate) fn credentials(self) -> Credentials {
        match self {
            Self::Token => Credentials::access_token(selorax::ACCESS_TOKEN).unwrap(),
            Self::Client => Credentials::client(selorax::CLIENT_ID, selorax::CLIENT_SECRET)
                .unwrap()
                .store(selorax::STORE_ID),
        }
    }

    /// What a header of this name has to carry.
    fn value(self, header: &str) -> Option<String> {
        match (self, header) {
            (Self::Token, "authorization") => Some(format!("Bearer {}", selorax::ACCESS_TOKEN)),
            (Self::Client, "x-client-id") => Some(selorax::CLIENT_ID.to_owned()),
            (Self::Client, "x-client-secret") => Some(selorax::CLIENT_SECRET.to_owned()),
            (Self::Client, "x-store-id") => Some(selorax::STORE_ID.to_string()),
            _ => None,
        }
    }
}

/// Makes a client of a sandbox.
pub(crate) fn client_of(sandbox: &Sandbox, credentials: Credentials) -> Client {
    client_at(sandbox.base_url(), credentials)
}

/// Makes a client of the server at this address.
pub(crate) fn client_at(base_url: impl Into<String>, credentials: Credentials) -> Client {
    let builder = Client::builder().base_url(base_url);
    builder.credentials(credentials).build().unwrap()
}

impl Bench {
    pub(crate) async fn start(access: Access, style: Option<Style>) -> Self {
        let sandbox = Sandbox::builder("selorax")
            .unlimited()
            .start()
            .await
            .unwrap();
        Self {
            client: client_of(&sandbox, access.credentials()),
            sandbox,
            access,
            style,
            description: Description::read(),
            coverage: Coverage::default(),
        }
    }

    /// Has the next answer made from the schema.
    fn make_answer(&self, op: &Op<'_>, style: Style) {
        let answer = http::Response::builder().status(op.status);
        let answer = match self.description.sample(op, style) {
            Some(text) => answer
                .header("content-type", "application/json")
                .body(Bytes::from(text)),
            None => answer
                .header("location", "https://app.example/cb?code=1&state=%C3%BC")
                .body(Bytes::new()),
        };
        self.sandbox.answer_next(answer.unwrap());
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
        let mut expected = BTreeMap::new();
        for alternative in &op.security {
            let headers = alternative
                .iter()
                .map(|scheme| self.description.header_of(scheme));
            let carried = headers.map(|name| Some((name.clone(), self.access.value(&name)?)));
            if let Some(headers) = carried.collect::<Option<Vec<_>>>() {
                expected.extend(headers);
            }
        }
        assert_eq!(expected.is_empty(), op.security.is_empty(), "{key}");
        if op.answer.is_some() {
            expected.insert("accept".to_owned(), "application/json".to_owned());
        }
        for (name, value) in &expected {
            assert_eq!(
                request.header(name),
                Some(value.as_str()),
                "{key}: header {name}"
            );
        }
        let plain = ["host", "user-agent", "accept", "content-length"];
        for name in request.headers.keys().map(http::HeaderName::as_str) {
            let is_type = name == "content-type" && !matches!(wire.body, Content::None);
            assert!(
                is_type || plain.contains(&name) || expected.contains_key(name),
                "{key}: unexpected header {name}"
            );
        }
    }

    /// Fails unless each operation was called with everything that is documented for it.
    #[track_caller]
    pub(crate) fn finish(&self) {
        self.coverage.finish(&self.description);
    }
}

/// Compares each request with the description and the given values, and the value of the answer with the answer.
impl Judge for Bench {
    fn client(&self) -> &Client {
        &self.client
    }

    async fn sends<T: Serialize + Debug>(
        &self,
        key: &str,
        call: impl Future<Output = Result<Response<T>, Error>> + Send + 'static,
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
        assert_eq!(response.status().as_u16(), op.status, "{key}");
        assert!(
            response.repairs().is_empty(),
            "{key}: {:?}",
            response.repairs()
        );
        let value = format!("{:?}", response.value());
        assert_hides(&format!("{response:?}").replace(&value, ""), key);
        // An address to go to is plain text, and holds the authorization code.
        if op.answer.is_some() {
            assert_hides(&value, key);
        }
        if made.is_some() {
            compare_value(key, &response, wire.is_whole);
        }
    }
}

fn compare_body(op: &Op<'_>, request: &Recorded, wire: &Wire) {
    let key = &op.key;
    let Some((content_type, _)) = op.body else {
        assert!(request.body.is_empty(), "{key} takes no body");
        return;
    };
    let sent_type = request.header("content-type").expect("a body has a type");
    assert_eq!(sent_type.split(';').next(), Some(content_type), "{key}");
    match &wire.body {
        Content::None => panic!("{key}: say which body is expected"),
        Content::Json(expected) => {
            let sent = Json::parse(std::str::from_utf8(&request.body).unwrap());
            assert_eq!(sent, *expected, "{key}: body");
        }
        Content::Form(expected) => {
            let sent = form::parts(sent_type, &request.body);
            assert_eq!(sent, *expected, "{key}: parts");
        }
    }
}

/// Writes the value again and compares it with the answer that it was read from.
#[track_caller]
fn compare_value<T: Serialize>(key: &str, response: &Response<T>, is_whole: bool) {
    let value = Json::parse(&serde_json::to_string(response.value()).unwrap());
    let expected = if let Some(location) = response.headers().get("location") {
        Json::Text(location.to_str().unwrap().to_owned())
    } else {
        let body = Json::parse(std::str::from_utf8(response.body()).unwrap());
        if is_whole {
            body
        } else {
            body.get("data").expect("an answer has `data`").clone()
        }
    };
    assert_eq!(
        value.without_nulls(),
        expected.without_nulls(),
        "{key}: the value read from the answer"
    );
}

/// Fails if a text shows a secret.
#[track_caller]
pub(crate) fn assert_hides(text: &str, what: &str) {
    let is_digit = |c: char| c.is_ascii_hexdigit();
    for kind in SECRETS {
        let mut rests = text.split(kind).skip(1);
        assert!(
            !rests.any(|rest| rest.starts_with(is_digit)),
            "{what} shows a secret: {kind}…"
        );
    }
    assert!(
        !text.contains(selorax::SESSION_TOKEN),
        "{what} shows a session token"
    );
}
