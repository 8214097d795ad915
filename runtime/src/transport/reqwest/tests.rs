//! The transport against real sockets on loopback.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use ::reqwest::dns::{Name, Resolve, Resolving};
use bytes::Bytes;
use futures_core::future::BoxFuture;
use http::{HeaderValue, Method};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

use super::*;
use crate::clock::TokioClock;
use crate::transport::{Answer, Limits, exchange};

#[cfg(feature = "rustls-ring")]
mod handshake;

/// Without a proxy that the environment of the test may name.
fn builder() -> ClientBuilder {
    ReqwestTransport::client_builder().unwrap().no_proxy()
}

fn transport() -> ReqwestTransport {
    ReqwestTransport::from_builder(builder()).unwrap()
}

fn post(url: &str) -> crate::transport::Request {
    let mut request = crate::transport::Request::new(Method::POST, url.parse().unwrap());
    let value = HeaderValue::from_static("1");
    request.headers.insert("x-test", value);
    request.body = RequestBody::Bytes(Bytes::from_static(b"hello"));
    request
}

async fn run(url: &str, limits: &Limits) -> Result<Answer, TransportError> {
    exchange(&transport(), &TokioClock, post(url), limits).await
}

async fn failure(url: &str) -> TransportError {
    run(url, &Limits::default()).await.unwrap_err()
}

/// A server that reads requests, reports each, and answers each connection by `answer`.
struct Server {
    address: SocketAddr,
    requests: mpsc::UnboundedReceiver<String>,
}

impl Server {
    async fn start(
        answer: impl Fn(TcpStream) -> BoxFuture<'static, ()> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (sender, requests) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let Some(request) = read_request(&mut stream).await else {
                    continue;
                };
                let _ = sender.send(request);
                tokio::spawn(answer(stream));
            }
        });
        Self { address, requests }
    }

    /// Answers every request with this text and closes.
    async fn saying(text: impl Into<String>) -> Self {
        let text: Arc<str> = text.into().into();
        Self::start(move |stream| {
            let text = text.clone();
            Box::pin(async move { say(stream, &text).await })
        })
        .await
    }

    fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// Returns the requests that arrived so far.
    fn seen(&mut self) -> Vec<String> {
        std::iter::from_fn(|| self.requests.try_recv().ok()).collect()
    }
}

async fn say(mut stream: TcpStream, text: &str) {
    let _ = stream.write_all(text.as_bytes()).await;
    let _ = stream.shutdown().await;
}

/// Writes, and then keeps the connection open.
async fn say_and_stall(mut stream: TcpStream, text: &str) {
    let _ = stream.write_all(text.as_bytes()).await;
    std::future::pending::<()>().await;
}

/// Reads a request whose body, if any, is `hello`, or comes in chunks.
async fn read_request(stream: &mut TcpStream) -> Option<String> {
    let mut text = Vec::new();
    let mut buffer = [0; 1024];
    loop {
        let count = stream
            .read(&mut buffer)
            .await
            .ok()
            .filter(|count| *count > 0)?;
        text.extend_from_slice(&buffer[..count]);
        if text.ends_with(b"\r\n\r\nhello")
            || text.ends_with(b"\r\n0\r\n\r\n")
            || (text.starts_with(b"CONNECT") && text.ends_with(b"\r\n\r\n"))
        {
            return String::from_utf8(text).ok();
        }
    }
}

#[tokio::test]
async fn a_request_arrives_as_it_is_and_the_answer_comes_back() {
    let mut server =
        Server::saying("HTTP/1.1 201 Created\r\nContent-Length: 2\r\nX-A: b\r\n\r\nok").await;
    let answer = run(&server.url("/a%2Fb?c=%20d"), &Limits::default())
        .await
        .unwrap();
    assert_eq!(
        (answer.head.status.as_u16(), &answer.body[..]),
        (201, &b"ok"[..])
    );
    assert_eq!(answer.head.headers["x-a"], "b");
    assert!(answer.broken.is_none());
    let [request] = &server.seen()[..] else {
        panic!("one request was sent")
    };
    assert!(
        request.starts_with("POST /a%2Fb?c=%20d HTTP/1.1\r\n"),
        "{request}"
    );
    let request = request.to_lowercase();
    assert!(request.contains("\r\nx-test: 1\r\n") && request.contains("\r\ncontent-length: 5\r\n"));
    assert!(request.contains("\r\nuser-agent: shopwright/"), "{request}");
    assert!(
        request.contains("\r\naccept-encoding: gzip\r\n"),
        "{request}"
    );
}

#[tokio::test]
async fn a_redirect_is_an_answer_and_nothing_is_sent_to_its_target() {
    let mut other = Server::saying("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n").await;
    let location = other.url("/stolen");
    let server = Server::saying(format!(
        "HTTP/1.1 307 Temporary Redirect\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n"
    ))
    .await;
    let answer = run(&server.url("/"), &Limits::default()).await.unwrap();
    assert_eq!(answer.head.status, 307);
    assert_eq!(answer.head.headers["location"], location);
    assert!(other.seen().is_empty());
}

#[tokio::test]
async fn a_redirect_that_an_own_client_followed_is_an_error() {
    let target = Server::saying("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n").await;
    let server = Server::saying(format!(
        "HTTP/1.1 307 Temporary Redirect\r\nLocation: {}\r\nContent-Length: 0\r\n\r\n",
        target.url("/elsewhere")
    ))
    .await;
    let transport = ReqwestTransport::from_client(builder().build().unwrap());
    let request = post(&server.url("/"));
    let error = exchange(&transport, &TokioClock, request, &Limits::default())
        .await
        .unwrap_err();
    assert!(error.to_string().contains("followed a redirect"), "{error}");
    assert!(!error.is_surely_not_sent());
}

#[tokio::test]
async fn cookies_are_not_kept() {
    let mut server =
        Server::saying("HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n").await;
    let transport = transport();
    for _ in 0..2 {
        let request = post(&server.url("/"));
        exchange(&transport, &TokioClock, request, &Limits::default())
            .await
            .unwrap();
    }
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    assert!(!seen[1].to_lowercase().contains("cookie"), "{}", seen[1]);
}

#[tokio::test]
async fn a_refused_connection_is_surely_not_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let error = failure(&format!("http://{address}/")).await;
    assert_eq!(
        (error.kind(), error.is_timeout()),
        (TransportErrorKind::Connect, false)
    );
}

#[tokio::test]
async fn an_address_of_another_scheme_is_surely_not_sent_and_not_worth_repeating() {
    let error = failure("ftp://127.0.0.1/").await;
    assert_eq!(error.kind(), TransportErrorKind::Invalid);
}

#[derive(Debug)]
enum Names {
    Fail,
    Hang,
}

impl Resolve for Names {
    fn resolve(&self, _: Name) -> Resolving {
        match self {
            Self::Fail => Box::pin(async { Err("there is no such name".into()) }),
            Self::Hang => Box::pin(std::future::pending()),
        }
    }
}

async fn unresolved(names: Names) -> TransportError {
    let builder = builder()
        .dns_resolver(names)
        .connect_timeout(Duration::from_millis(20));
    let transport = ReqwestTransport::from_builder(builder).unwrap();
    let request = post("http://shop.invalid/");
    exchange(&transport, &TokioClock, request, &Limits::default())
        .await
        .unwrap_err()
}

#[tokio::test]
async fn a_name_that_does_not_resolve_is_surely_not_sent() {
    let error = unresolved(Names::Fail).await;
    assert_eq!(error.kind(), TransportErrorKind::Connect);
    assert!(
        error.to_string().contains("name could not be resolved"),
        "{error}"
    );
}

#[tokio::test]
async fn a_connection_that_takes_too_long_is_surely_not_sent() {
    let error = unresolved(Names::Hang).await;
    assert_eq!(
        (error.kind(), error.is_timeout()),
        (TransportErrorKind::Connect, true)
    );
}

#[cfg(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls"))]
#[tokio::test]
async fn a_failed_tls_handshake_is_surely_not_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(async move { say(stream, "HTTP/1.1 400 This is no TLS\r\n\r\n").await });
        }
    });
    let error = failure(&format!("https://{address}/")).await;
    assert_eq!(error.kind(), TransportErrorKind::Connect);
}

#[cfg(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls"))]
#[tokio::test]
async fn a_tunnel_that_the_proxy_refuses_is_surely_not_sent() {
    let mut proxy = Server::saying("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n").await;
    let builder = ReqwestTransport::client_builder()
        .unwrap()
        .proxy(::reqwest::Proxy::all(proxy.url("/")).unwrap());
    let transport = ReqwestTransport::from_builder(builder).unwrap();
    let request = post("https://shop.invalid/");
    let error = exchange(&transport, &TokioClock, request, &Limits::default())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Connect);
    assert!(proxy.seen()[0].starts_with("CONNECT shop.invalid:443"));
}

#[tokio::test]
async fn a_connection_closed_after_the_request_was_read_may_have_been_sent_and_is_not_repeated() {
    let mut server = Server::saying("").await;
    let error = failure(&server.url("/")).await;
    assert_eq!(
        (error.kind(), error.is_timeout()),
        (TransportErrorKind::NoAnswer, false)
    );
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn an_answer_that_is_not_http_may_have_been_sent() {
    let server = Server::saying("SSH-2.0-OpenSSH\r\n").await;
    assert_eq!(
        failure(&server.url("/")).await.kind(),
        TransportErrorKind::NoAnswer
    );
}

fn within(milliseconds: u64) -> Limits {
    Limits {
        timeout: Some(Duration::from_millis(milliseconds)),
        ..Limits::default()
    }
}

#[tokio::test]
async fn a_server_that_does_not_answer_runs_into_the_timeout() {
    let server = Server::start(|stream| Box::pin(say_and_stall(stream, ""))).await;
    let error = run(&server.url("/"), &within(100)).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.is_timeout()),
        (TransportErrorKind::NoAnswer, true)
    );
}

#[tokio::test]
async fn a_body_that_stalls_runs_into_the_timeout_and_the_head_survives() {
    let text = "HTTP/1.1 200 OK\r\nX-Request-Id: r1\r\nContent-Length: 100\r\n\r\nabc";
    let server = Server::start(move |stream| Box::pin(say_and_stall(stream, text))).await;
    let answer = run(&server.url("/"), &within(500)).await.unwrap();
    assert_eq!(answer.head.status, 200);
    assert_eq!(answer.head.headers["x-request-id"], "r1");
    let broken = answer.broken.unwrap();
    assert_eq!(
        (broken.kind(), broken.is_timeout()),
        (TransportErrorKind::Body, true)
    );
}

#[tokio::test]
async fn a_truncated_body_leaves_the_head_and_what_came() {
    let server =
        Server::saying("HTTP/1.1 201 Created\r\nX-A: b\r\nContent-Length: 100\r\n\r\nabc").await;
    let answer = run(&server.url("/"), &Limits::default()).await.unwrap();
    assert_eq!(
        (answer.head.status.as_u16(), &answer.body[..]),
        (201, &b"abc"[..])
    );
    assert_eq!(answer.head.headers["x-a"], "b");
    let broken = answer.broken.unwrap();
    assert_eq!(
        (broken.kind(), broken.is_timeout()),
        (TransportErrorKind::Body, false)
    );
}

#[tokio::test]
async fn an_endless_body_stops_at_the_limit() {
    let server = Server::start(|mut stream| {
        Box::pin(async move {
            let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
            let chunk = format!("400\r\n{}\r\n", "x".repeat(0x400));
            let mut sent = stream.write_all(head.as_bytes()).await;
            while sent.is_ok() {
                sent = stream.write_all(chunk.as_bytes()).await;
            }
        })
    })
    .await;
    let limits = Limits {
        body: 10_000,
        ..Limits::default()
    };
    let answer = run(&server.url("/"), &limits).await.unwrap();
    assert_eq!(
        (answer.head.status.as_u16(), answer.body.len()),
        (200, 10_000)
    );
    assert_eq!(answer.broken.unwrap().kind(), TransportErrorKind::TooLarge);
}

#[tokio::test]
async fn no_error_shows_the_query() {
    let server = Server::saying("").await;
    let lost = failure(&server.url("/?api_key=hush")).await;
    let refused = failure("http://127.0.0.1:1/?api_key=hush").await;
    let invalid = failure("ftp://127.0.0.1/?api_key=hush").await;
    for error in [lost, refused, invalid] {
        let mut shown = format!("{error} {error:?}");
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            shown.push_str(&cause.to_string());
            source = cause.source();
        }
        assert!(!shown.contains("hush"), "{shown}");
    }
}

struct Source(Vec<std::io::Result<Bytes>>);

impl Stream for Source {
    type Item = std::io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready((!self.0.is_empty()).then(|| self.0.remove(0)))
    }
}

/// Sends a body in pieces; gives the answer and what arrived.
async fn upload(
    length: Option<u64>,
    pieces: Vec<std::io::Result<Bytes>>,
) -> (Result<Answer, TransportError>, Vec<String>) {
    let mut server = Server::saying("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n").await;
    let mut request = post(&server.url("/"));
    let pieces: Pieces = Box::pin(Source(pieces));
    request.body = RequestBody::Stream { length, pieces };
    let answer = exchange(&transport(), &TokioClock, request, &Limits::default()).await;
    (answer, server.seen())
}

#[tokio::test]
async fn a_body_of_known_length_is_sent_in_pieces_with_its_length() {
    let pieces = vec![Ok(Bytes::from("he")), Ok(Bytes::from("llo"))];
    let (answer, seen) = upload(Some(5), pieces).await;
    assert_eq!(answer.unwrap().head.status, 200);
    let head = seen[0].to_lowercase();
    assert!(head.contains("\r\ncontent-length: 5\r\n"), "{head}");
    assert!(head.ends_with("\r\n\r\nhello"), "{head}");
}

#[tokio::test]
async fn a_body_of_unknown_length_is_sent_in_chunks() {
    // An empty piece must not end it.
    let pieces = ["he", "", "llo"].map(|piece| Ok(Bytes::from(piece)));
    let (answer, seen) = upload(None, pieces.into()).await;
    assert_eq!(answer.unwrap().head.status, 200);
    let request = seen[0].to_lowercase();
    assert!(
        request.contains("\r\ntransfer-encoding: chunked\r\n"),
        "{request}"
    );
    let body = request.split_once("\r\n\r\n").unwrap().1;
    assert_eq!(body, "2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n");
}

#[tokio::test]
async fn a_body_that_breaks_off_never_arrives_as_a_whole_and_may_have_been_seen() {
    let broken = std::io::Error::other("the disk is gone");
    let pieces = vec![Ok(Bytes::from("he")), Err(broken)];
    let (answer, seen) = upload(Some(5), pieces).await;
    assert_eq!(answer.unwrap_err().kind(), TransportErrorKind::NoAnswer);
    assert_eq!(seen, [""; 0]);
}
