//! Handshakes with a TLS server on loopback.

use std::sync::Arc;

use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::ServerConfig;
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio::sync::oneshot;
use tokio_rustls::TlsAcceptor;

use super::*;

/// What the server made of the first connection.
struct Handshake {
    /// The protocol agreed on, when the client took the certificate.
    protocol: Option<Vec<u8>>,
    /// Bytes that the client sent inside.
    received: usize,
}

/// A server with a certificate of its own making for `localhost`.
struct TlsServer {
    port: u16,
    certificate: CertificateDer<'static>,
    handshake: oneshot::Receiver<Handshake>,
}

impl TlsServer {
    async fn start(protocols: &[&[u8]]) -> Self {
        let CertifiedKey { cert, signing_key } =
            generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(signing_key.serialize_der()));
        let provider = Arc::new(ring::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![cert.der().clone()], key)
            .unwrap();
        config.alpn_protocols = protocols.iter().map(|name| name.to_vec()).collect();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (sender, handshake) = oneshot::channel();
        tokio::spawn(async move {
            let (stream, _) = listener.accept().await.unwrap();
            let _ = sender.send(shake(TlsAcceptor::from(Arc::new(config)), stream).await);
        });
        Self {
            port,
            certificate: cert.der().clone(),
            handshake,
        }
    }

    async fn send(&self, transport: &ReqwestTransport) -> Result<Answer, TransportError> {
        let request = post(&format!("https://localhost:{}/", self.port));
        exchange(transport, &TokioClock, request, &Limits::default()).await
    }
}

/// Shakes hands, answers by HTTP/1.1 unless HTTP/2 was agreed on, and tells what came.
async fn shake(acceptor: TlsAcceptor, stream: TcpStream) -> Handshake {
    let Ok(mut stream) = acceptor.accept(stream).await else {
        return Handshake {
            protocol: None,
            received: 0,
        };
    };
    let protocol = stream.get_ref().1.alpn_protocol().unwrap_or_default();
    let protocol = protocol.to_vec();
    let received = stream.read(&mut [0; 1024]).await.unwrap_or(0);
    if protocol != b"h2" {
        let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
        let _ = stream.write_all(answer).await;
    }
    let _ = stream.shutdown().await;
    Handshake {
        protocol: Some(protocol),
        received,
    }
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for_is_refused_before_anything_is_sent() {
    let server = TlsServer::start(&[b"h2", b"http/1.1"]).await;
    let error = server.send(&transport()).await.unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Connect);
    assert!(error.is_surely_not_sent());
    // With TLS 1.3 the server is done first and may see the refusal only on reading.
    assert_eq!(server.handshake.await.unwrap().received, 0);
}

/// A transport that trusts the platform's certificates and the server's.
#[cfg(all(unix, not(target_os = "android")))]
fn trusting(server: &TlsServer) -> ReqwestTransport {
    use rustls_platform_verifier::Verifier;

    let provider = Arc::new(ring::default_provider());
    let roots = [server.certificate.clone()];
    let verifier = Verifier::new_with_extra_roots(roots, provider.clone()).unwrap();
    let config = tls::trusting(provider, Arc::new(verifier)).unwrap();
    ReqwestTransport::from_builder(builder().tls_backend_preconfigured(config)).unwrap()
}

#[cfg(all(unix, not(target_os = "android")))]
#[tokio::test]
async fn a_trusted_server_is_spoken_to_by_http_1_when_it_knows_no_other() {
    let server = TlsServer::start(&[b"http/1.1"]).await;
    let answer = server.send(&trusting(&server)).await.unwrap();
    assert_eq!(&answer.body[..], b"ok");
    let handshake = server.handshake.await.unwrap();
    assert_eq!(handshake.protocol.as_deref(), Some(&b"http/1.1"[..]));
}

#[cfg(all(unix, not(target_os = "android")))]
#[tokio::test]
async fn http_2_is_agreed_on_where_the_server_has_it() {
    let server = TlsServer::start(&[b"h2", b"http/1.1"]).await;
    // The server speaks no further than the handshake.
    server.send(&trusting(&server)).await.unwrap_err();
    let handshake = server.handshake.await.unwrap();
    assert_eq!(handshake.protocol.as_deref(), Some(&b"h2"[..]));
}

#[cfg(all(unix, not(target_os = "android")))]
#[tokio::test]
async fn a_certificate_for_another_name_is_refused() {
    let server = TlsServer::start(&[b"http/1.1"]).await;
    let request = post(&format!("https://127.0.0.1:{}/", server.port));
    let transport = trusting(&server);
    let error = exchange(&transport, &TokioClock, request, &Limits::default())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Connect);
}

#[test]
fn no_provider_is_installed_for_the_whole_process() {
    transport();
    assert!(CryptoProvider::get_default().is_none());
}
