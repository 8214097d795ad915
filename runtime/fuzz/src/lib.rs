//! What the fuzz targets do with their inputs, each in a module, and what they share: clients on canned answers and a virtual
//! clock, so that an input costs microseconds and no wait is real. A test of the examples includes these files and runs them
//! without a fuzzer.

pub mod error_body;
pub mod pages;
pub mod rate_limit_headers;
pub mod webhook;

use std::collections::VecDeque;
use std::future::{Ready, ready};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use futures_core::future::BoxFuture;
use http::{HeaderName, HeaderValue, Response};
use shopwright::bytes::Bytes;
use shopwright::clock::VirtualClock;
use shopwright::transport::{BodyStream, Request, Transport, TransportError, TransportErrorKind};
use shopwright::{dukanext, selorax, shoppex};

/// Runs a future that waits for nothing outside of this process.
pub fn run<T>(future: impl Future<Output = T>) -> T {
    thread_local! {
        static RUNTIME: tokio::runtime::Runtime =
            tokio::runtime::Builder::new_current_thread().build().expect("a runtime starts");
    }
    RUNTIME.with(|runtime| runtime.block_on(future))
}

/// A server of canned answers.
#[derive(Clone, Debug, Default)]
pub struct Server(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    answers: VecDeque<Response<Vec<u8>>>,
    asked: Vec<String>,
}

impl Server {
    /// Sets up the answers, one for each request; then the connection breaks.
    pub fn new(answers: impl IntoIterator<Item = Response<Vec<u8>>>) -> Self {
        let answers = answers.into_iter().collect();
        Self(Arc::new(Mutex::new(State {
            answers,
            asked: Vec::new(),
        })))
    }

    /// Returns the addresses that were asked for.
    pub fn asked(&self) -> Vec<String> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .asked
            .clone()
    }

    /// Counts the answers that are left.
    pub fn left(&self) -> usize {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .answers
            .len()
    }
}

impl Transport for Server {
    fn send(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.asked.push(request.url.to_string());
        let answer = state
            .answers
            .pop_front()
            .map(|answer| answer.map(|body| -> BodyStream { Box::pin(Once(Some(body.into()))) }));
        let broken = TransportError::new(TransportErrorKind::NoAnswer, "the connection broke");
        let result: Ready<_> = ready(answer.ok_or(broken));
        Box::pin(result)
    }
}

struct Once(Option<Bytes>);

impl Stream for Once {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

/// Starts a clock in a time that headers can speak of.
pub fn clock() -> VirtualClock {
    VirtualClock::at(Duration::from_secs(NOW))
}

/// The time at which all inputs start, in seconds since 1970.
pub const NOW: u64 = 1_800_000_000;

/// Makes a client of SeloraX.
pub fn selorax(
    server: &Server,
    clock: &VirtualClock,
    change: impl FnOnce(selorax::ClientBuilder) -> selorax::ClientBuilder,
) -> selorax::Client {
    let token = format!("sx_at_{}", "5eed".repeat(24));
    let client = selorax::Client::builder()
        .credentials(selorax::Credentials::access_token(token).expect("its form is right"))
        .base_url("https://fuzz.example")
        .transport(server.clone())
        .clock(clock.clone());
    change(client).build().expect("a client is built")
}

/// Makes a client of Shoppex.
pub fn shoppex(server: &Server, clock: &VirtualClock) -> shoppex::Client {
    shoppex::Client::builder()
        .credentials(shoppex::Credentials::unchecked("shx_5eed"))
        .base_url("https://fuzz.example")
        .transport(server.clone())
        .clock(clock.clone())
        .build()
        .expect("a client is built")
}

/// Makes a client of Dukanext.
pub fn dukanext(server: &Server, clock: &VirtualClock) -> dukanext::Client {
    dukanext::Client::builder()
        .credentials(
            dukanext::Credentials::api_key("vst_5eed5eed5eed5eed").expect("its form is right"),
        )
        .base_url("https://fuzz.example")
        .transport(server.clone())
        .clock(clock.clone())
        .build()
        .expect("a client is built")
}

/// Makes an answer.
pub fn answer(status: u16, body: Vec<u8>) -> Response<Vec<u8>> {
    let mut answer = Response::new(body);
    *answer.status_mut() = status.try_into().expect("a status of three digits");
    answer
}

/// Adds a header, unless no server could send it.
pub fn add_header(answer: &mut Response<Vec<u8>>, name: &'static str, value: &[u8]) {
    if let Ok(value) = HeaderValue::from_bytes(value) {
        answer
            .headers_mut()
            .append(HeaderName::from_static(name), value);
    }
}
