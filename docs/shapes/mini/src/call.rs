//! Type-erased calls: everything that is the same for all operations is compiled once, here.

use std::fmt::Display;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;

pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

#[derive(Debug)]
pub struct Response {
    pub status: u16,
    pub body: Vec<u8>,
}

#[derive(Debug, Default)]
pub struct Request {
    pub method: &'static str,
    pub path: String,
    pub query: Vec<(&'static str, String)>,
    pub headers: Vec<(String, String)>,
    pub body: Option<Vec<u8>>,
    pub timeout: Option<Duration>,
    pub retry: Option<u32>,
    pub failure: Option<String>,
}

pub trait Transport: Send + Sync + 'static {
    fn send(&self, request: Request) -> BoxFuture<Result<Response, String>>;
}

pub trait Api: Send + Sync + 'static {
    const NAME: &'static str;
}

pub struct Error<A> {
    inner: Box<ErrorInner>,
    api: PhantomData<fn() -> A>,
}

#[derive(Debug)]
struct ErrorInner {
    message: String,
    status: Option<u16>,
}

impl<A> Error<A> {
    pub fn new(message: String, status: Option<u16>) -> Self {
        Self { inner: Box::new(ErrorInner { message, status }), api: PhantomData }
    }
}

impl<A> std::fmt::Debug for Error<A> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({:?})", self.inner.message, self.inner.status)
    }
}

pub struct Client<A> {
    transport: Arc<dyn Transport>,
    api: PhantomData<fn() -> A>,
}

impl<A> Clone for Client<A> {
    fn clone(&self) -> Self {
        Self { transport: Arc::clone(&self.transport), api: PhantomData }
    }
}

impl<A: Api> Client<A> {
    pub fn new(transport: Arc<dyn Transport>) -> Self {
        Self { transport, api: PhantomData }
    }

    /// What the typed-fields shape uses: a request that the operation encoded itself.
    pub fn send(&self, request: Request) -> BoxFuture<Result<Response, String>> {
        execute(Arc::clone(&self.transport), request)
    }
}

/// What may stand in a query.
pub trait IntoParam {
    fn into_param(self) -> String;
}

macro_rules! display_params { ($($t:ty)*) => { $(impl IntoParam for $t { fn into_param(self) -> String { self.to_string() } })* } }
display_params!(i64 bool rust_decimal::Decimal &str);
impl IntoParam for String {
    fn into_param(self) -> String {
        self
    }
}
impl IntoParam for chrono::DateTime<chrono::Utc> {
    fn into_param(self) -> String {
        format!("{self:?}")
    }
}
impl IntoParam for Vec<String> {
    fn into_param(self) -> String {
        self.join(",")
    }
}

pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(byte as char);
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

fn fill(template: &str, args: &[&dyn Display]) -> String {
    let mut args = args.iter();
    let mut out = String::new();
    for (i, piece) in template.split("{}").enumerate() {
        if i > 0 {
            out.push_str(&encode(&args.next().map(ToString::to_string).unwrap_or_default()));
        }
        out.push_str(piece);
    }
    out
}

struct State {
    transport: Arc<dyn Transport>,
    request: Request,
}

/// One call; one pointer wide, so that setters move little.
pub struct Call<A, T> {
    state: Box<State>,
    types: PhantomData<fn() -> (A, T)>,
}

fn state(transport: &Arc<dyn Transport>, method: &'static str, template: &str, args: &[&dyn Display]) -> Box<State> {
    let request = Request { method, path: fill(template, args), ..Request::default() };
    Box::new(State { transport: Arc::clone(transport), request })
}

impl<A, T> Call<A, T> {
    #[inline]
    pub fn new(client: &Client<A>, method: &'static str, template: &str, args: &[&dyn Display]) -> Self {
        Self { state: state(&client.transport, method, template, args), types: PhantomData }
    }
    pub fn request_mut(&mut self) -> &mut Request {
        &mut self.state.request
    }
    #[inline]
    pub fn query(mut self, name: &'static str, value: impl IntoParam) -> Self {
        self.state.request.query.push((name, value.into_param()));
        self
    }
    #[inline]
    pub fn json<B: Serialize>(mut self, body: &B) -> Self {
        self.state.request.set_body(serde_json::to_vec(body));
        self
    }
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.state.request.timeout = Some(timeout);
        self
    }
    #[inline]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.state.request.headers.push((name.to_owned(), value.to_owned()));
        self
    }
    #[inline]
    pub fn retry(mut self, attempts: u32) -> Self {
        self.state.request.retry = Some(attempts);
        self
    }
    #[inline]
    pub fn send(self) -> CallFuture<A, T> {
        let State { transport, request } = *self.state;
        CallFuture { response: execute(transport, request), types: PhantomData }
    }
    #[inline]
    pub fn pages(self) -> Pages<A, T> {
        Pages { call: Some(self) }
    }
}

impl Request {
    pub fn set_body(&mut self, body: Result<Vec<u8>, serde_json::Error>) {
        match body {
            Ok(body) => self.body = Some(body),
            Err(e) => self.failure = Some(e.to_string()),
        }
    }
}

/// The one send loop, not generic over anything.
pub fn execute(transport: Arc<dyn Transport>, request: Request) -> BoxFuture<Result<Response, String>> {
    Box::pin(async move {
        if let Some(failure) = request.failure {
            return Err(failure);
        }
        let response = transport.send(request).await?;
        if response.status >= 400 {
            return Err(format!("status {}", response.status));
        }
        Ok(response)
    })
}

pub struct CallFuture<A, T> {
    response: BoxFuture<Result<Response, String>>,
    types: PhantomData<fn() -> (A, T)>,
}

impl<A, T: DeserializeOwned> Future for CallFuture<A, T> {
    type Output = Result<T, Error<A>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match self.response.as_mut().poll(cx) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(Err(e)) => Poll::Ready(Err(Error::new(e, None))),
            Poll::Ready(Ok(r)) => {
                Poll::Ready(serde_json::from_slice(&r.body).map_err(|e| Error::new(e.to_string(), Some(r.status))))
            }
        }
    }
}

/// The pages of a list; a stream in the real runtime.
pub struct Pages<A, T> {
    call: Option<Call<A, T>>,
}

impl<A, T: DeserializeOwned> Pages<A, T> {
    pub async fn next(&mut self) -> Option<Result<T, Error<A>>> {
        Some(self.call.take()?.send().await)
    }
}

/// The options of a call as a trait (shape S1).
pub trait CallOptions: Sized {
    fn request_mut(&mut self) -> &mut Request;
    fn with_timeout(mut self, timeout: Duration) -> Self {
        self.request_mut().timeout = Some(timeout);
        self
    }
    fn with_header(mut self, name: &str, value: &str) -> Self {
        self.request_mut().headers.push((name.to_owned(), value.to_owned()));
        self
    }
    fn with_idempotency_key(self, key: &str) -> Self {
        self.with_header("idempotency-key", key)
    }
    fn with_retry(mut self, attempts: u32) -> Self {
        self.request_mut().retry = Some(attempts);
        self
    }
}

/// What a marker of an operation tells (shape S3).
pub trait Operation {
    type Output;
}

/// A marker whose operation is paged (shape S3).
pub trait Paged: Operation {}
