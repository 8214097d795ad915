//! TLS by rustls on ring, with the certificates that the operating system trusts.
//!
//! `reqwest` would bring aws-lc-rs, which takes a first build four times as long as ring does, or
//! take the provider that the process has installed. That choice belongs to the program and not
//! to a library in it, so a finished configuration is handed over and nothing is installed.

use std::sync::Arc;

use rustls::ClientConfig;
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::{CryptoProvider, ring};
use rustls_platform_verifier::Verifier;

/// Makes the configuration that trusts whom the platform trusts.
pub(super) fn config() -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(ring::default_provider());
    let verifier = Verifier::new(provider.clone())?;
    trusting(provider, Arc::new(verifier))
}

/// Makes the configuration with a verifier: TLS 1.2 and 1.3, HTTP/2 where the server has it.
pub(super) fn trusting(
    provider: Arc<CryptoProvider>,
    verifier: Arc<dyn ServerCertVerifier>,
) -> Result<ClientConfig, rustls::Error> {
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .dangerous() // rustls' word for any verifier but its own list of certificates
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}
