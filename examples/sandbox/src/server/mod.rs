//! The HTTP server around an engine: sockets and bytes, on a thread and runtime of its own.

mod socket;

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread::JoinHandle;

use axum::body::{Body, to_bytes};
use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderMap, Request, Response, StatusCode};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::sync::oneshot;
use tokio::task::JoinSet;

use self::socket::Socket;
use crate::admin;
use crate::engine::{Engine, lock};
use crate::faults::{self, Broken};
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
            .enable_time()
            .build()?;
        let (stop, stopped) = oneshot::channel::<()>();
        let thread = std::thread::Builder::new()
            .name("sandbox".to_owned())
            .spawn(move || {
                // When the future ends, the runtime goes, and every open connection with it.
                runtime.block_on(serve(engine, listener, stopped));
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

/// Takes connections until told to stop.
async fn serve(engine: Arc<Engine>, listener: TcpListener, stopped: oneshot::Receiver<()>) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
        return;
    };
    let accept = async {
        let mut connections = JoinSet::new();
        loop {
            // One that failed before it was taken is no reason to stop.
            if let Ok((stream, _)) = listener.accept().await {
                connections.spawn(converse(engine.clone(), stream));
            }
            while connections.try_join_next().is_some() {}
        }
    };
    let mut accept = std::pin::pin!(accept);
    let mut stopped = std::pin::pin!(stopped);
    std::future::poll_fn(|context| {
        if stopped.as_mut().poll(context).is_ready() {
            return std::task::Poll::Ready(());
        }
        accept.as_mut().poll(context)
    })
    .await;
}

/// Answers the requests of one connection.
async fn converse(engine: Arc<Engine>, stream: TcpStream) {
    let _working = engine.working();
    // Answers are small and complete: there is nothing to wait for.
    let _ = stream.set_nodelay(true);
    let (socket, fate) = Socket::new(stream);
    let service = service_fn(|request| {
        let (engine, fate) = (engine.clone(), fate.clone());
        async move {
            let answer = receive(engine, request).await;
            if answer
                .as_ref()
                .is_err_and(|broken| *broken == Broken::Reset)
            {
                fate.store(true, Ordering::Relaxed);
            }
            // An error ends the connection without an answer.
            answer.map_err(|broken| io::Error::other(format!("{broken:?}")))
        }
    });
    let connection =
        hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(socket), service);
    // That the other side went is not for the server to judge.
    let _ = connection.await;
}

async fn receive(
    engine: Arc<Engine>,
    request: Request<Incoming>,
) -> Result<Response<Body>, Broken> {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(Body::new(body), MAX_BODY).await else {
        let mut refusal = Response::new(Body::empty());
        *refusal.status_mut() = StatusCode::PAYLOAD_TOO_LARGE;
        return Ok(refusal);
    };
    let recorded = Recorded {
        method: parts.method,
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().map(str::to_owned),
        headers: guarded(parts.headers),
        body: body.clone(),
    };
    if let Some(response) = admin::answer(&engine, &recorded) {
        return Ok(response.map(Body::from));
    }
    engine.record(recorded.clone());
    let payload = payload::read(&recorded.headers, body).await;
    let fault = lock(&engine.faults).choose(&recorded);
    match fault {
        Ok(Some(fault)) => faults::play(engine, recorded, payload, fault).await,
        Ok(None) => {
            let response: Response<Bytes> = engine.answer(&recorded, &payload);
            Ok(response.map(Body::from))
        }
        Err(invalid) => Ok(admin::refusal(&invalid).map(Body::from)),
    }
}

/// Marks the headers that carry credentials, so that `Debug` leaves them out.
fn guarded(mut headers: HeaderMap) -> HeaderMap {
    for (name, value) in &mut headers {
        let is_secret = name == AUTHORIZATION || name.as_str().contains("secret");
        value.set_sensitive(is_secret);
    }
    headers
}
