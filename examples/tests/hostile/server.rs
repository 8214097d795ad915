//! A server that answers every request with bytes of the test's choice, for as long as the client listens.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

/// A server; its threads end when the clients are gone.
pub(crate) struct Server {
    address: SocketAddr,
    requests: Arc<AtomicUsize>,
}

/// Where an answer goes; errors only mean that the client has hung up.
pub(crate) struct Line(TcpStream);

impl Server {
    /// Starts a server that answers each request with `answer`, and then hangs up.
    pub(crate) fn start(answer: impl Fn(&mut Line) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::new(AtomicUsize::new(0));
        let (count, answer) = (requests.clone(), Arc::new(answer));
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (count, answer) = (count.clone(), answer.clone());
                thread::spawn(move || {
                    let stream = stream.unwrap();
                    if read_head(&stream) {
                        count.fetch_add(1, Ordering::SeqCst);
                        let mut line = Line(stream);
                        answer(&mut line);
                        line.hang_up();
                    }
                });
            }
        });
        Self { address, requests }
    }

    /// Starts one that answers with these bytes.
    pub(crate) fn saying(answer: impl Into<Vec<u8>>) -> Self {
        let answer = answer.into();
        Self::start(move |line| {
            line.say(&answer);
        })
    }

    /// Starts one that answers with this JSON and the right length.
    pub(crate) fn json(status: u16, body: impl Into<Vec<u8>>) -> Self {
        let body = body.into();
        let head = format!(
            "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        Self::start(move |line| {
            line.say(head.as_bytes());
            line.say(&body);
        })
    }

    pub(crate) fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Counts the requests that arrived.
    pub(crate) fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

impl Line {
    /// Sends bytes; `false` once the client listens no more.
    pub(crate) fn say(&mut self, bytes: &[u8]) -> bool {
        self.0.write_all(bytes).is_ok()
    }

    /// Sends the same bytes for as long as the client listens.
    pub(crate) fn go_on_saying(&mut self, bytes: &[u8]) {
        while self.say(bytes) {}
    }

    /// Sends the same bytes with a pause before each, for as long as the client listens.
    pub(crate) fn drip(&mut self, bytes: &[u8], pause: Duration) {
        loop {
            thread::sleep(pause);
            if !self.say(bytes) {
                return;
            }
        }
    }

    fn hang_up(&mut self) {
        let _ = self.0.shutdown(Shutdown::Write);
        // Closing with unread input would reset the connection and take the answer with it.
        let _ = self.0.set_read_timeout(Some(Duration::from_secs(5)));
        let _ = std::io::copy(&mut self.0, &mut std::io::sink());
    }
}

/// Makes JSON of nearly this size: as many pieces as fit, with commas between.
pub(crate) fn filled(before: &str, piece: &str, after: &str, size: usize) -> String {
    let count = (size - before.len() - after.len()) / (piece.len() + 1);
    format!("{before}{}{after}", vec![piece; count].join(","))
}

/// Reads to the end of a head; `false` when there is none.
fn read_head(mut stream: &TcpStream) -> bool {
    let mut seen = Vec::new();
    let mut byte = [0; 1024];
    while !seen.windows(4).any(|four| four == b"\r\n\r\n") {
        match stream.read(&mut byte) {
            Ok(0) | Err(_) => return false,
            Ok(count) => seen.extend_from_slice(&byte[..count]),
        }
    }
    true
}
