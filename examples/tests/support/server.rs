//! A server that answers, or closes the connection without a word, and remembers what it was sent.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

pub(crate) struct Server {
    address: SocketAddr,
    bodies: Arc<Mutex<Vec<String>>>,
}

/// What becomes of a request that was read to its end.
#[derive(Clone, Copy)]
pub(crate) enum Fate {
    /// The connection closes; nobody knows what the server did.
    Lost,
    /// This JSON comes with status 200.
    Answered(&'static str),
}

impl Server {
    /// Starts a server for as many requests as there are fates, one connection each.
    pub(crate) async fn start(fates: Vec<Fate>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let bodies = Arc::new(Mutex::new(Vec::new()));
        let seen = bodies.clone();
        tokio::spawn(async move {
            for fate in fates {
                let (mut stream, _) = listener.accept().await.unwrap();
                let body = read(&mut stream).await;
                seen.lock().unwrap().push(body);
                if let Fate::Answered(json) = fate {
                    let head =
                        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close";
                    let answer = format!("{head}\r\ncontent-length: {}\r\n\r\n{json}", json.len());
                    stream.write_all(answer.as_bytes()).await.unwrap();
                }
            }
        });
        Self { address, bodies }
    }

    pub(crate) fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The bodies that arrived.
    pub(crate) fn bodies(&self) -> Vec<String> {
        self.bodies.lock().unwrap().clone()
    }
}

/// Reads a request and gives its body.
async fn read(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    loop {
        let mut chunk = [0; 4096];
        let count = stream.read(&mut chunk).await.unwrap();
        assert_ne!(count, 0, "the client broke off");
        bytes.extend_from_slice(&chunk[..count]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        let length = head.lines().find_map(|line| {
            let (name, value) = line.split_once(": ")?;
            name.eq_ignore_ascii_case("content-length")
                .then(|| value.parse::<usize>().unwrap())
        });
        if body.len() >= length.unwrap_or(0) {
            return body.to_owned();
        }
    }
}
