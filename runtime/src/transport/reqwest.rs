//! The transport on `reqwest`, and the only file that names it.
//!
//! What it takes for *surely not sent* ([`TransportErrorKind::Connect`]): exactly the errors that
//! `reqwest` reports as `is_connect`, that is the connector's own: resolving the name, TCP, the
//! tunnel through a proxy, the TLS handshake, and the connect timeout over all of them. The
//! request is handed to a connection only after that. An error of `is_builder` is
//! [`TransportErrorKind::Invalid`]. Everything else counts as possibly sent, also a connection
//! that breaks while the request is written: how much of it the server had is unknowable.
//!
//! A request that met a pooled connection which the server had closed already is sent on another
//! one when the library knows that nothing of it was written, and one that an HTTP/2 server
//! refused unprocessed (`REFUSED_STREAM`, `GOAWAY`) is sent again: both are once for the server.

use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use ::reqwest::redirect::Policy;
use ::reqwest::{Body, Client, ClientBuilder, Error, Request};
use bytes::Bytes;
use futures_core::Stream;
use futures_core::future::BoxFuture;
use http_body::{Body as _, Frame, SizeHint};

use super::{BodyStream, Pieces, RequestBody, Transport, TransportError, TransportErrorKind};

#[cfg(test)]
mod tests;
#[cfg(feature = "rustls-ring")]
mod tls;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const USER_AGENT: &str = concat!("shopwright/", env!("CARGO_PKG_VERSION"));

/// The transport on [`reqwest`](https://docs.rs/reqwest): a pool of connections, shared by
/// clones.
///
/// It does not follow redirects, keeps no cookies, and connects within 5 s.
///
/// It leaves compression alone, which works for every transport alike (see
/// [`transport`](super)).
///
/// Proxies are taken from the environment (`HTTPS_PROXY`, `NO_PROXY`, …) as `reqwest` does; a
/// client whose base URL is on this machine does without them.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: Client,
    /// Whether the client may follow redirects, since it was not built here.
    may_redirect: bool,
}

impl ReqwestTransport {
    /// Creates a transport with the defaults.
    ///
    /// # Errors
    ///
    /// The TLS library does not start, e.g. finds no certificates.
    pub fn new() -> Result<Self, TransportError> {
        Self::from_builder(Self::client_builder()?)
    }

    /// Creates a transport for addresses on this machine, which no proxy could reach.
    pub(crate) fn without_proxy() -> Result<Self, TransportError> {
        Self::from_builder(Self::client_builder()?.no_proxy())
    }

    /// Returns a `reqwest` builder with the defaults, to start from: connect timeout, user agent
    /// and TLS.
    ///
    /// With the feature `rustls-ring`, TLS is set up already (ring, the certificates that the
    /// platform trusts), and the builder's own settings for certificates and TLS versions have **no
    /// effect**. Hand another `rustls::ClientConfig` to its `tls_backend_preconfigured`, or start
    /// from `reqwest::Client::builder()` with a TLS feature of `reqwest` in your own manifest.
    ///
    /// # Errors
    ///
    /// The TLS library does not start, e.g. finds no certificates.
    pub fn client_builder() -> Result<ClientBuilder, TransportError> {
        let builder = Client::builder()
            .connect_timeout(CONNECT_TIMEOUT)
            .user_agent(USER_AGENT);
        #[cfg(feature = "rustls-ring")]
        let builder = {
            let config = tls::config().map_err(|problem| {
                let message = "TLS could not be set up";
                TransportError::new(TransportErrorKind::Invalid, message).with_source(problem)
            })?;
            builder.tls_backend_preconfigured(config)
        };
        Ok(builder)
    }

    /// Creates a transport from a `reqwest` builder with settings of your own: proxy, pool, TLS,
    /// connect timeout. Start from [`client_builder`](Self::client_builder):
    /// without a connect timeout, a server that cannot be reached looks like one that does not
    /// answer, and then a request counts as possibly sent.
    ///
    /// Whatever the builder says, redirects are not followed, and bodies are not unpacked here, where
    /// nothing bounds them. A request timeout set there works beside the client's own.
    ///
    /// A proxy, and a certificate authority besides those of the platform (`reqwest` of version 0.13
    /// with `features = ["rustls"]` in your own manifest):
    ///
    #[cfg_attr(all(feature = "rustls", feature = "selorax"), doc = "```no_run")]
    #[cfg_attr(not(all(feature = "rustls", feature = "selorax")), doc = "```ignore")]
    /// use shopwright::selorax::Client;
    /// use shopwright::transport::ReqwestTransport;
    ///
    /// # fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let authority = reqwest::Certificate::from_pem(&std::fs::read("authority.pem")?)?;
    /// let builder = ReqwestTransport::client_builder()?
    ///     .proxy(reqwest::Proxy::all("http://proxy.example:3128")?)
    ///     .tls_certs_merge([authority]);
    /// let client = Client::builder()
    ///     .transport(ReqwestTransport::from_builder(builder)?)
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The settings cannot be fulfilled, or the TLS library does not start.
    pub fn from_builder(builder: ClientBuilder) -> Result<Self, TransportError> {
        let builder = builder
            .redirect(Policy::none())
            .referer(false)
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate();
        let client = builder.build().map_err(|error| {
            let message = "the HTTP client could not be built";
            TransportError::new(TransportErrorKind::Invalid, message)
                .with_source(error.without_url())
        })?;
        Ok(Self {
            client,
            may_redirect: false,
        })
    }

    /// Creates a transport from a `reqwest` client of your own.
    ///
    /// Build it with `redirect(Policy::none())`: a client that follows redirects carries secrets
    /// in headers such as `X-Client-Secret` to the other host. This transport cannot prevent it;
    /// it refuses an answer from another address than the request's. Where possible use
    /// [`from_builder`](Self::from_builder).
    pub fn from_client(client: Client) -> Self {
        Self {
            client,
            may_redirect: true,
        }
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: super::Request,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        let asked = self.may_redirect.then(|| request.url.clone());
        // Not inside, where the request would keep its room to the end.
        let sending = self.client.execute(translated(request));
        Box::pin(async move {
            let mut response = sending.await.map_err(sorted)?;
            if asked.is_some_and(|asked| *response.url() != asked) {
                let message = "the HTTP client followed a redirect; build it with a redirect \
                               policy of none";
                return Err(TransportError::new(TransportErrorKind::NoAnswer, message));
            }
            let (status, version) = (response.status(), response.version());
            let headers = std::mem::take(response.headers_mut());
            let body: BodyStream = Box::pin(Chunks {
                body: response.into(),
            });
            let mut response = http::Response::new(body);
            *response.status_mut() = status;
            *response.version_mut() = version;
            *response.headers_mut() = headers;
            Ok(response)
        })
    }
}

/// Makes the library's request.
fn translated(request: super::Request) -> Request {
    let mut translated = Request::new(request.method, request.url);
    *translated.headers_mut() = request.headers;
    *translated.body_mut() = Some(match request.body {
        RequestBody::Bytes(bytes) => bytes.into(),
        RequestBody::Stream { length, pieces } => Body::wrap(Streamed {
            pieces: Mutex::new(pieces),
            length,
        }),
    });
    translated
}

/// A body in pieces. The lock is never waited for: the library wants a body that threads could share.
struct Streamed {
    pieces: Mutex<Pieces>,
    length: Option<u64>,
}

impl http_body::Body for Streamed {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        let pieces = self
            .pieces
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner);
        let next = pieces.as_mut().poll_next(context);
        next.map(|next| next.map(|piece| piece.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or_else(SizeHint::new, SizeHint::with_exact)
    }
}

/// Sorts an error from before the head. The address is taken out: its query may hold secrets.
fn sorted(error: Error) -> TransportError {
    let (kind, message) = if error.is_builder() {
        (
            TransportErrorKind::Invalid,
            "the request could not be formed",
        )
    } else if error.is_dns() {
        (
            TransportErrorKind::Connect,
            "the server's name could not be resolved",
        )
    } else if error.is_connect() {
        (
            TransportErrorKind::Connect,
            "the server could not be connected to",
        )
    } else {
        (
            TransportErrorKind::NoAnswer,
            "the request was sent, or part of it, and not answered",
        )
    };
    with_cause(TransportError::new(kind, message), error)
}

fn with_cause(error: TransportError, cause: Error) -> TransportError {
    let error = if cause.is_timeout() {
        error.with_timeout()
    } else {
        error
    };
    error.with_source(cause.without_url())
}

struct Chunks {
    body: Body,
}

impl Stream for Chunks {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let frame = match Pin::new(&mut self.body).poll_frame(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Ready(Some(Ok(frame))) => frame,
                Poll::Ready(Some(Err(error))) => {
                    let message = "the body of the answer broke off";
                    let broken = TransportError::new(TransportErrorKind::Body, message);
                    return Poll::Ready(Some(Err(with_cause(broken, error))));
                }
            };
            // Trailers are of no interest.
            if let Ok(chunk) = frame.into_data() {
                return Poll::Ready(Some(Ok(chunk)));
            }
        }
    }
}
