//! A token server as RFC 6749 describes it, with what servers do differently as data.

use std::fmt;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::Method;
use serde_json::{Map, Value};

use super::{TokenEndpoint, TokenError, Tokens};
use crate::api::Api;
use crate::auth::{AuthError, Authorization, Promise, Provider, Requirement};
use crate::client::Client;
use crate::error::{Error, Kind, Outcome};
use crate::secret::Secret;

/// How long a token request may take, its repetitions included: less than a refresh may.
const TIME: Duration = Duration::from_secs(45);

/// Trades codes and refresh tokens at a server that follows RFC 6749.
///
/// By default the request is a form with `client_id` and `client_secret` in it, and the answer a
/// bare object with `access_token`, `refresh_token`, `expires_in` (seconds) and `scope` (joined by
/// blanks). Requests go by a client of the API, with its transport, clock, limits and base URL, and
/// without its credentials. One whose answer is lost is not repeated.
///
/// ```
/// use shopwright::auth::oauth::TokenServer;
/// # use shopwright::{Client, api::Api};
///
/// # fn example<A: Api>(client: &Client<A>) {
/// // A server that wants JSON, and answers in an envelope:
/// let server = TokenServer::new(client, "/v1/token", "client-id", "client-secret")
///     .with_json_body()
///     .with_payload(&["data"]);
/// # let _ = server;
/// # }
/// ```
pub struct TokenServer<A: Api> {
    client: Client<A>,
    path: String,
    client_id: String,
    client_secret: Secret,
    json: bool,
    /// Client id and secret are in a header, and not in the body.
    in_header: bool,
    payload: Vec<String>,
}

impl<A: Api> TokenServer<A> {
    /// Names a server by its path, below the base URL of the client.
    pub fn new(
        client: &Client<A>,
        path: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        let core = client.core().with_provider(std::sync::Arc::new(Sent(None)));
        Self {
            client: Client::new(core),
            path: path.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            json: false,
            in_header: false,
            payload: Vec::new(),
        }
    }

    /// Sends requests as JSON in place of a form.
    pub fn with_json_body(mut self) -> Self {
        self.json = true;
        self
    }

    /// Sends client id and secret as `Authorization: Basic …` in place of the body.
    pub fn with_basic_authorization(mut self) -> Self {
        // Both are form-encoded first (RFC 6749 §2.3.1).
        let encoded = |text: &str| -> String {
            url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
        };
        let secret = encoded(self.client_secret.expose());
        let pair = format!("{}:{secret}", encoded(&self.client_id));
        let sent = Sent(Some(Secret::new(STANDARD.encode(pair))));
        let core = self.client.core().with_provider(std::sync::Arc::new(sent));
        self.client = Client::new(core);
        self.in_header = true;
        self
    }

    /// Names the members of the answer that lead to the object with the tokens.
    pub fn with_payload(mut self, members: &[&str]) -> Self {
        self.payload = members.iter().map(|&member| member.to_owned()).collect();
        self
    }

    /// Trades an authorization code for tokens. It is sent once: codes work once.
    ///
    /// # Errors
    ///
    /// The server refused, or could not be asked, or its answer is lost; in that last case the
    /// merchant has to authorize anew.
    pub async fn exchange(&self, code: &Secret, redirect_uri: &str) -> Result<Tokens, TokenError> {
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", code.expose()),
            ("redirect_uri", redirect_uri),
        ];
        self.ask(&fields).await
    }

    async fn ask(&self, fields: &[(&str, &str)]) -> Result<Tokens, TokenError> {
        let mut body: Map<String, Value> = fields
            .iter()
            .map(|&(name, value)| (name.to_owned(), value.into()))
            .collect();
        if !self.in_header {
            body.insert("client_id".to_owned(), self.client_id.clone().into());
            let secret = self.client_secret.expose();
            body.insert("client_secret".to_owned(), secret.into());
        }
        let call = self.client.request(Method::POST, &self.path);
        let call = if self.json {
            call.json_body(&body)
        } else {
            call.form_body(&body)
        };
        let sent = call.with_total_timeout(TIME).await;
        let answer = sent.map_err(|error| TokenError::from(error.into_error()))?;
        let now = self.client.core().shared.clock.unix_time();
        self.read(&answer, now).ok_or_else(|| {
            // It was handled, and what it gave is not to be had any more.
            let text = "the token server's answer has no access token".to_owned();
            TokenError::from(Error::new(Kind::Decode(text), Outcome::Applied))
        })
    }

    fn read(&self, answer: &Value, now: Duration) -> Option<Tokens> {
        let mut place = answer;
        for member in &self.payload {
            place = place.get(member)?;
        }
        let text = |name: &str| place.get(name)?.as_str().filter(|text| !text.is_empty());
        let mut tokens = Tokens::new(text("access_token")?);
        tokens.refresh_token = text("refresh_token").map(Secret::from);
        if let Some(scopes) = text("scope") {
            tokens = tokens.with_scopes(scopes.split_whitespace());
        }
        let life = place.get("expires_in").and_then(seconds);
        Some(tokens.obtained(now, life))
    }
}

/// Reads a number of seconds, also from text.
fn seconds(value: &Value) -> Option<Duration> {
    let number = match value {
        Value::String(text) => text.trim().parse().ok(),
        value => value.as_f64(),
    };
    Duration::try_from_secs_f64(number?).ok()
}

impl<A: Api> TokenEndpoint for TokenServer<A> {
    fn refresh<'a>(
        &'a self,
        _account: &'a str,
        tokens: &'a Tokens,
    ) -> Promise<'a, Result<Tokens, TokenError>> {
        let Some(token) = &tokens.refresh_token else {
            return Promise::ready(Err(TokenError::refused("no refresh token")));
        };
        Promise::later(async move {
            let fields = [
                ("grant_type", "refresh_token"),
                ("refresh_token", token.expose()),
            ];
            self.ask(&fields).await
        })
    }
}

impl<A: Api> fmt::Debug for TokenServer<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenServer")
            .field("path", &self.path)
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}

/// Sends client id and secret in a header, or nothing.
#[derive(Debug)]
struct Sent(Option<Secret>);

impl Provider for Sent {
    fn authorize<'a>(
        &'a self,
        _: &'a Requirement,
    ) -> Promise<'a, Result<Authorization, AuthError>> {
        Promise::ready(match &self.0 {
            Some(pair) => Authorization::none().authorization("Basic", pair.expose()),
            None => Ok(Authorization::none()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ClientBuilder;
    use crate::clock::VirtualClock;
    use crate::tests::Shop;
    use crate::transport::{ScriptedTransport, Step};

    fn server(step: Step) -> (TokenServer<Shop>, ScriptedTransport) {
        let transport = ScriptedTransport::new([step]);
        let builder = ClientBuilder::<Shop>::new()
            .transport(transport.clone())
            .clock(VirtualClock::at(Duration::from_secs(1_000)));
        let client = builder.build().unwrap();
        let server = TokenServer::new(&client, "/oauth/token", "the app", "a&b");
        (server, transport)
    }

    fn tokens() -> Step {
        Step::json(
            200,
            r#"{"access_token":"at","token_type":"Bearer","expires_in":"3600","refresh_token":"rt","scope":"a b"}"#,
        )
    }

    fn code() -> Secret {
        Secret::from("the code")
    }

    #[tokio::test]
    async fn a_code_is_exchanged_by_a_form_and_the_bare_answer_read() {
        let (server, transport) = server(tokens());
        let tokens = server.exchange(&code(), "https://app/cb").await.unwrap();
        assert_eq!(tokens.access_token.expose(), "at");
        assert_eq!(tokens.refresh_token.as_ref().unwrap().expose(), "rt");
        assert_eq!(tokens.end(), Some(Duration::from_secs(4_600)));
        assert_eq!(tokens.scopes, ["a", "b"]);
        let sent = &transport.requests()[0];
        assert_eq!(sent.uri.path(), "/api/oauth/token");
        assert!(!sent.headers.contains_key("authorization"));
        let mut pairs: Vec<_> = url::form_urlencoded::parse(&sent.body).collect();
        pairs.sort();
        let pairs: Vec<_> = pairs
            .iter()
            .map(|(name, value)| (&**name, &**value))
            .collect();
        assert_eq!(
            pairs,
            [
                ("client_id", "the app"),
                ("client_secret", "a&b"),
                ("code", "the code"),
                ("grant_type", "authorization_code"),
                ("redirect_uri", "https://app/cb"),
            ]
        );
    }

    #[tokio::test]
    async fn json_a_header_and_an_envelope_are_settings() {
        let answer = Step::json(200, r#"{"data":{"access_token":"at"}}"#);
        let (server, transport) = server(answer);
        let server = server
            .with_json_body()
            .with_basic_authorization()
            .with_payload(&["data"]);
        let old = Tokens::new("x").with_refresh_token("rt");
        let tokens = server.refresh("22", &old).await.unwrap();
        assert_eq!((tokens.access_token.expose(), tokens.end()), ("at", None));
        let sent = &transport.requests()[0];
        // `the+app:a%26b`
        assert_eq!(sent.headers["authorization"], "Basic dGhlK2FwcDphJTI2Yg==");
        let body: Value = serde_json::from_slice(&sent.body).unwrap();
        let expected = serde_json::json!({"grant_type": "refresh_token", "refresh_token": "rt"});
        assert_eq!(body, expected);
    }

    #[tokio::test]
    async fn an_exchange_whose_answer_is_lost_or_unreadable_is_in_doubt_and_sent_once() {
        for step in [
            Step::lost_answer(),
            Step::status(502),
            Step::json(200, "{}"),
            Step::status(200).body("<html>"),
        ] {
            let (server, transport) = server(step);
            let error = server
                .exchange(&code(), "https://app/cb")
                .await
                .unwrap_err();
            assert!(error.is_in_doubt(), "{error}");
            assert_eq!(transport.requests().len(), 1);
        }
    }

    #[tokio::test]
    async fn a_refusal_has_its_code_and_shows_no_secret() {
        let refusal = r#"{"error":"invalid_grant","error_description":"Code expired"}"#;
        let (server, _) = server(Step::json(400, refusal));
        let error = server
            .exchange(&code(), "https://app/cb")
            .await
            .unwrap_err();
        assert!(error.is_refused());
        assert_eq!(error.code(), Some("invalid_grant"));
        let text = format!("{error} {error:?} {server:?}");
        assert!(
            !text.contains("the code") && !text.contains("a&b"),
            "{text}"
        );
    }
}
