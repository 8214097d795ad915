//! The HTTP server around an engine: sockets and bytes, on a thread and runtime of its own.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::JoinHandle;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderMap, StatusCode};
use tokio::sync::oneshot;

use crate::engine::Engine;
use crate::payload;
use crate::recorded::Recorded;

/// The longest body that is read.
const MAX_BODY: usize = 32 * 1024 * 1024;

/// A running server; it stops when dropped.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves `engine` on loopback, on a thread of its own: it goes on while the caller's runtime is blocked, or its time
    /// stands still.
    pub(crate) fn start(engine: Arc<Engine>, port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .build()?;
        let (stop, stopped) = oneshot::channel::<()>();
        let thread = std::thread::Builder::new()
            .name("sandbox".to_owned())
            .spawn(move || {
                // When the future ends, the runtime goes, and every open connection with it.
                runtime.block_on(async move {
                    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
                        return;
                    };
                    let app = Router::new().fallback(receive).with_state(engine);
                    let serving = axum::serve(listener, app).into_future();
                    let mut serving = std::pin::pin!(serving);
                    let mut stopped = std::pin::pin!(stopped);
                    std::future::poll_fn(|context| {
                        if stopped.as_mut().poll(context).is_ready() {
                            return std::task::Poll::Ready(());
                        }
                        serving.as_mut().poll(context).map(|_| ())
                    })
                    .await;
                });
            })?;
        Ok(Self {
            address,
            stop: Some(stop),
            thread: Some(thread),
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // It failed only if it panicked, which the test that owns it has seen by then.
            let _ = thread.join();
        }
    }
}

async fn receive(State(engine): State<Arc<Engine>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MAX_BODY).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let recorded = Recorded {
        method: parts.method,
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().map(str::to_owned),
        headers: guarded(parts.headers),
        body: body.clone(),
    };
    engine.record(recorded.clone());
    let payload = payload::read(&recorded.headers, body).await;
    let response: http::Response<Bytes> = engine.answer(&recorded, &payload);
    response.map(Body::from)
}

/// Marks the headers that carry credentials, so that `Debug` leaves them out.
fn guarded(mut headers: HeaderMap) -> HeaderMap {
    for (name, value) in &mut headers {
        let is_secret = name == AUTHORIZATION || name.as_str().contains("secret");
        value.set_sensitive(is_secret);
    }
    headers
}
