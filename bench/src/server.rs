//! A server on loopback that answers every request with the same bytes and keeps connections
//! open. It does as little as it can, so that what is measured is the client.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

/// A server; its threads end with the process.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
}

impl Server {
    /// Starts a server that answers with this JSON.
    ///
    /// # Panics
    ///
    /// When no port of loopback can be had.
    pub fn start(json: &[u8]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
        let address = listener
            .local_addr()
            .expect("a bound socket has an address");
        let head = format!(
            "HTTP/1.1 200 OK\r\nserver: nginx\r\ndate: Sat, 31 Jan 2026 09:41:07 GMT\r\n\
             content-type: application/json; charset=utf-8\r\ncontent-length: {}\r\n\
             ratelimit-limit: 1000\r\nratelimit-remaining: 999\r\nratelimit-reset: 41\r\n\
             x-request-id: 0f8fad5b-d9cb-469f-a165-70867728950e\r\n\r\n",
            json.len()
        );
        let answer: Arc<[u8]> = [head.as_bytes(), json].concat().into();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let answer = answer.clone();
                thread::spawn(move || serve(stream, &answer));
            }
        });
        Self { address }
    }

    /// Returns its address.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }
}

/// Answers each head that ends on this connection; requests here have no bodies.
fn serve(mut stream: TcpStream, answer: &[u8]) {
    let _ = stream.set_nodelay(true);
    let mut head = Vec::new();
    let mut buffer = [0; 4096];
    while let Ok(count @ 1..) = stream.read(&mut buffer) {
        head.extend_from_slice(&buffer[..count]);
        if head.ends_with(b"\r\n\r\n") {
            head.clear();
            if stream.write_all(answer).is_err() {
                return;
            }
        }
    }
}
