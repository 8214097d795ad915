//! The way of a client to the sandbox: real HTTP, on which some connections are refused, and which counts what is sent.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use shopwright::futures_core::future::BoxFuture;
use shopwright::transport::{
    BodyStream, Request, ReqwestTransport, Transport, TransportError, TransportErrorKind,
};
use shopwright::url::Position;
use tokio::net::TcpSocket;

use crate::dice::dice;

/// The header that marks the requests of a call.
pub(crate) const CALL: &str = "x-sandbox-call";

/// How one request was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sent {
    /// To a port where nobody listens.
    Refused,
    /// To the sandbox.
    ToSandbox,
}

/// What was sent, by call.
#[derive(Clone, Debug, Default)]
pub(crate) struct Log(Arc<Mutex<BTreeMap<String, Vec<Sent>>>>);

impl Log {
    fn calls(&self) -> MutexGuard<'_, BTreeMap<String, Vec<Sent>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives how the requests of a call were sent, in order.
    pub(crate) fn of(&self, call: &str) -> Vec<Sent> {
        self.calls().get(call).cloned().unwrap_or_default()
    }
}

/// A port that nobody else takes, and where nobody listens.
pub(crate) struct DeadPort {
    address: SocketAddr,
    // Bound as long as it lives.
    _socket: TcpSocket,
}

impl DeadPort {
    pub(crate) fn take() -> std::io::Result<Self> {
        let socket = TcpSocket::new_v4()?;
        socket.bind(SocketAddr::from(([127, 0, 0, 1], 0)))?;
        Ok(Self {
            address: socket.local_addr()?,
            _socket: socket,
        })
    }
}

/// A transport to the sandbox.
#[derive(Debug)]
pub(crate) struct Wire {
    inner: ReqwestTransport,
    dead: SocketAddr,
    seed: u64,
    /// How many of a hundred connections are refused.
    percent: u64,
    /// It calls a lost answer a refused connection, so that every request is repeated: what no client may do.
    lies: bool,
    log: Log,
}

impl Wire {
    pub(crate) fn new(
        dead: &DeadPort,
        seed: u64,
        percent: u64,
        log: Log,
    ) -> Result<Self, TransportError> {
        let builder = ReqwestTransport::client_builder()?.no_proxy();
        Ok(Self {
            inner: ReqwestTransport::from_builder(builder)?,
            dead: dead.address,
            seed,
            percent,
            lies: false,
            log,
        })
    }

    pub(crate) fn lying(self) -> Self {
        Self { lies: true, ..self }
    }

    /// Decides how a request is sent, and notes it.
    fn decide(&self, request: &Request) -> Sent {
        let call = request
            .headers
            .get(CALL)
            .and_then(|mark| mark.to_str().ok());
        let Some(call) = call else {
            return Sent::ToSandbox;
        };
        let mut calls = self.log.calls();
        let sent = calls.entry(call.to_owned()).or_default();
        let number: u64 = call.parse().unwrap_or_default();
        let nth = (sent.len() as u64 + 1) << 32;
        let is_refused = dice(self.seed ^ nth, number).u64(0..100) < self.percent;
        let how = if is_refused {
            Sent::Refused
        } else {
            Sent::ToSandbox
        };
        sent.push(how);
        how
    }
}

impl Transport for Wire {
    fn send(
        &self,
        mut request: Request,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        if self.decide(&request) == Sent::Refused {
            let path = &request.url[Position::BeforePath..];
            match format!("http://{}{path}", self.dead).parse() {
                Ok(elsewhere) => request.url = elsewhere,
                Err(problem) => {
                    let error = TransportError::new(TransportErrorKind::Invalid, "no address");
                    return Box::pin(std::future::ready(Err(error.with_source(problem))));
                }
            }
        }
        Box::pin(async move {
            let answer = self.inner.send(request).await;
            answer.map_err(|error| match error.kind() {
                TransportErrorKind::NoAnswer if self.lies => {
                    TransportError::new(TransportErrorKind::Connect, "a lie").with_source(error)
                }
                _ => error,
            })
        })
    }
}
