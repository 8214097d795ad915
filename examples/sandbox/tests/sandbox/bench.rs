//! What the tests share: a started sandbox and requests to it. No expectations here.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use reqwest::{Method, RequestBuilder, StatusCode};
use serde_json::Value;
use shopwright_sandbox::{Sandbox, SandboxBuilder, selorax};

pub(crate) const V1: &str = "/api/apps/v1";

/// A sandbox and a client that talks to it.
pub(crate) struct Bench {
    pub(crate) sandbox: Sandbox,
    http: reqwest::Client,
}

impl Bench {
    pub(crate) async fn new() -> Self {
        Self::with(Sandbox::builder("selorax")).await
    }

    pub(crate) async fn with(builder: SandboxBuilder) -> Self {
        let policy = reqwest::redirect::Policy::none();
        let http = reqwest::Client::builder().redirect(policy).build().unwrap();
        Self {
            sandbox: builder.start().await.unwrap(),
            http,
        }
    }

    /// A request without credentials; `path` begins after the host.
    pub(crate) fn open(&self, method: Method, path: &str) -> RequestBuilder {
        self.http
            .request(method, format!("{}{path}", self.sandbox.base_url()))
    }

    /// A request that is made already.
    pub(crate) fn ready(&self, request: reqwest::Request) -> RequestBuilder {
        RequestBuilder::from_parts(self.http.clone(), request)
    }

    /// A request with the access token; `path` begins after `/api/apps/v1`.
    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.open(method, &format!("{V1}{path}"))
            .bearer_auth(selorax::ACCESS_TOKEN)
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        Answer::of(self.request(Method::GET, path)).await
    }

    pub(crate) async fn delete(&self, path: &str) -> Answer {
        Answer::of(self.request(Method::DELETE, path)).await
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> Answer {
        Answer::of(self.request(Method::POST, path).json(body)).await
    }

    pub(crate) async fn put(&self, path: &str, body: &Value) -> Answer {
        Answer::of(self.request(Method::PUT, path).json(body)).await
    }
}

/// A clock that stands at so many seconds since 1970, and its hands.
pub(crate) fn clock(
    seconds: u64,
) -> (
    impl Fn() -> SystemTime + Send + Sync + 'static,
    Arc<AtomicU64>,
) {
    let hands = Arc::new(AtomicU64::new(seconds));
    let read = Arc::clone(&hands);
    (
        move || UNIX_EPOCH + Duration::from_secs(read.load(Ordering::SeqCst)),
        hands,
    )
}

/// An answer, read to its end.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) text: String,
}

impl Answer {
    pub(crate) async fn of(request: RequestBuilder) -> Self {
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        Self {
            status,
            headers,
            text: response.text().await.unwrap(),
        }
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|e| panic!("{e}: {}", self.text))
    }

    /// The payload of an answer that must be fine.
    #[track_caller]
    pub(crate) fn data(&self) -> Value {
        assert_eq!(self.status, 200, "{}", self.text);
        self.json()["data"].clone()
    }

    #[track_caller]
    pub(crate) fn refused(&self, status: u16, code: &str) -> Value {
        let body = self.json();
        assert_eq!(
            (self.status.as_u16(), body["code"].as_str()),
            (status, Some(code)),
            "{body}"
        );
        assert_eq!(body["status"], status);
        body
    }

    /// The message of an error that must have no code.
    #[track_caller]
    pub(crate) fn uncoded(&self, status: u16) -> String {
        let body = self.json();
        assert_eq!(self.status, status, "{body}");
        assert!(body.get("code").is_none(), "{body}");
        body["message"].as_str().unwrap_or_default().to_owned()
    }

    #[track_caller]
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .unwrap_or_else(|| panic!("no header {name}"))
            .to_str()
            .unwrap()
    }
}
