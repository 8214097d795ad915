//! Servers on this machine, over real connections: without a proxy, over one connection where it
//! can be kept, and never twice what must not be sent twice.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use flate2::Compression;
use flate2::write::GzEncoder;
use http::Method;

use super::{Shop, TOKEN};
use crate::auth::Credentials;
use crate::{ClientBuilder, Outcome, RetryPolicy};

/// Tells the child process where the server is.
const BASE_URL: &str = "SHOPWRIGHT_TEST_BASE_URL";

/// The environment of a process cannot be changed safely while tests run, so that this test runs
/// itself again in another process.
#[test]
fn a_proxy_of_the_environment_is_not_asked_for_this_machine() {
    if let Ok(base_url) = std::env::var(BASE_URL) {
        return call(&base_url);
    }
    let proxy = TcpListener::bind("127.0.0.1:0").unwrap();
    let proxy_url = format!("http://{}", proxy.local_addr().unwrap());
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args([
        "--exact",
        "tests::loopback::a_proxy_of_the_environment_is_not_asked_for_this_machine",
    ]);
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
        child.env(name, &proxy_url);
        child.env(name.to_lowercase(), &proxy_url);
    }
    for name in ["NO_PROXY", "no_proxy", "REQUEST_METHOD"] {
        child.env_remove(name);
    }
    child.env(BASE_URL, serve_once()).stdout(Stdio::null());
    let status = child.status().unwrap();
    assert!(status.success(), "{status}");
    proxy.set_nonblocking(true).unwrap();
    assert!(proxy.accept().is_err(), "the proxy was asked");
}

/// Answers one request; returns the server's address.
fn serve_once() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 4096]);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n7");
    });
    url
}

fn call(base_url: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let client = ClientBuilder::<Shop>::new()
        .base_url(base_url)
        .retry(RetryPolicy::never())
        .credentials(Credentials::new().bearer("token", TOKEN))
        .build()
        .unwrap();
    let value = runtime.block_on(client.request(Method::GET, "/x").into_future());
    assert_eq!(value.unwrap(), 7);
}

#[tokio::test]
async fn a_plain_post_whose_answer_is_lost_is_sent_once_over_a_kept_connection_too() {
    let (base_url, seen) = serve_the_first();
    let client = ClientBuilder::<Shop>::new()
        .base_url(base_url)
        .credentials(Credentials::new().bearer("token", TOKEN))
        .build()
        .unwrap();
    client.request(Method::GET, "/first").await.unwrap();
    let error = client.request(Method::POST, "/second").await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::MaybeApplied, "{error}");
    let paths = seen.lock().unwrap().clone();
    assert_eq!(paths, ["GET /first", "POST /second"]);
}

#[tokio::test]
async fn a_client_and_its_clones_send_over_one_connection() {
    let (base_url, connections) = serve_all();
    let client = ClientBuilder::<Shop>::new()
        .base_url(base_url)
        .credentials(Credentials::new().bearer("token", TOKEN))
        .build()
        .unwrap();
    for client in [client.clone(), client] {
        // Small, compressed, an error, and nothing at all: each is read to its end.
        for path in ["/small", "/packed", "/error", "/none"] {
            let result = client.request(Method::GET, path).await;
            assert_eq!(result.is_err(), path == "/error", "{path}");
        }
    }
    assert_eq!(connections.load(Ordering::SeqCst), 1);
}

/// Answers by the path and keeps connections open; returns the server's address, and how many
/// connections there were.
fn serve_all() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let connections = Arc::new(AtomicUsize::new(0));
    let count = connections.clone();
    thread::spawn(move || {
        for stream in listener.incoming() {
            count.fetch_add(1, Ordering::SeqCst);
            let mut stream = stream.unwrap();
            thread::spawn(move || {
                while let Some(request) = read_head(&mut stream) {
                    let _ = stream.write_all(&answer_to(&request));
                }
            });
        }
    });
    (url, connections)
}

fn answer_to(request: &str) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(b"[7]").unwrap();
    let packed = packed.finish().unwrap();
    let (head, body): (_, &[u8]) = match request {
        "GET /packed" => ("200 OK\r\nContent-Encoding: gzip", &packed),
        "GET /error" => ("404 Not Found", b"{\"code\":\"not_found\"}"),
        "GET /none" => return b"HTTP/1.1 204 No Content\r\n\r\n".to_vec(),
        _ => ("200 OK", b"7"),
    };
    let head = format!("HTTP/1.1 {head}\r\nContent-Length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// Answers the first request and closes the connection after reading any other; returns the
/// server's address, and what it saw.
fn serve_the_first() -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = seen.clone();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            while let Some(request) = read_head(&mut stream) {
                let mut log = log.lock().unwrap();
                log.push(request);
                if log.len() > 1 {
                    break;
                }
                let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n7");
            }
        }
    });
    (url, seen)
}

/// Reads a request without a body; returns its method and path.
fn read_head(stream: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).ok()?;
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).unwrap();
    Some(head.split(" HTTP/").next().unwrap().to_owned())
}
