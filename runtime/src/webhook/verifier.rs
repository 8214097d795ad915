//! Verifying a delivery: signature first, then its time. What is in the body is not looked at before.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use subtle::{Choice, ConstantTimeEq};

use super::error::{InvalidSecret, VerifyError};
use super::header::{self, Claims};
use super::scheme::Scheme;
use super::signing::Signing;
use super::verified::Verified;
use crate::clock::{Clock, TokioClock};
use crate::secret::Secret;

/// Verifies deliveries of one provider; clones are cheap and the same.
///
/// Several secrets may be right at once: while one replaces another, give both, and take the old one
/// out once [`Verified::secret_index`] has not named it for as long as the provider retries.
///
/// ```
/// use shopwright::http::HeaderMap;
/// use shopwright::webhook::{Scheme, Signer, Verifier, VerifyError};
///
/// let verifier = Verifier::new(Scheme::stripe(), ["whsec_new", "whsec_old"])?;
///
/// let body = br#"{"id":"evt_1","type":"charge.succeeded"}"#;
/// let headers = Signer::new(Scheme::stripe(), "whsec_old")?.headers("", body)?;
/// let verified = verifier.verify(&headers, body)?;
/// assert_eq!(verified.id(), Some("evt_1"));
/// assert_eq!(verified.secret_index(), 1);
///
/// let error = verifier.verify(&headers, b"{}").unwrap_err();
/// assert_eq!(error, VerifyError::Mismatch);
/// let error = verifier.verify(&HeaderMap::new(), body).unwrap_err();
/// assert_eq!(error.to_string(), "the header `Stripe-Signature` is missing");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Verifier {
    secrets: Arc<[Secret]>,
    /// The scheme, and those that stand in for it where its signature is missing.
    schemes: Vec<Arc<Signing>>,
    tolerance: Option<Duration>,
    clock: Arc<dyn Clock>,
}

impl Verifier {
    /// Makes a verifier of a scheme, with the secrets that are right, at least one.
    ///
    /// # Errors
    ///
    /// There is no secret, or one is empty, has a blank or a line break at an end, or is not base64
    /// where the scheme wants it.
    pub fn new<S: Into<Secret>>(
        scheme: Scheme,
        secrets: impl IntoIterator<Item = S>,
    ) -> Result<Self, InvalidSecret> {
        let secrets: Arc<[Secret]> = secrets.into_iter().map(Into::into).collect();
        let signing = Signing::new(scheme, &secrets)?;
        Ok(Self {
            secrets,
            schemes: vec![Arc::new(signing)],
            tolerance: None,
            clock: Arc::new(TokioClock),
        })
    }

    /// Accepts another scheme as well, with the same secrets, where the header with the signature of
    /// those before is missing altogether.
    ///
    /// A weaker scheme weakens all: anybody can leave out a header.
    ///
    /// # Errors
    ///
    /// A secret has not the form that the scheme wants.
    pub fn with_fallback(mut self, scheme: Scheme) -> Result<Self, InvalidSecret> {
        let signing = Signing::new(scheme, &self.secrets)?;
        self.schemes.push(Arc::new(signing));
        Ok(self)
    }

    /// Sets how old or early a signature may be, in place of what the scheme says (300 s for those
    /// that are known).
    pub fn with_tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = Some(tolerance);
        self
    }

    /// Sets the clock, for tests.
    pub fn with_clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Verifies a delivery by its headers and the raw bytes of its body: as they came, before any
    /// parsing. Comparison takes the same time wherever a signature differs.
    ///
    /// # Errors
    ///
    /// See [`VerifyError`], in this order: a header is missing or malformed, no signature fits, the
    /// time of signing is too far away. So *stale* is said of rightly signed deliveries only.
    pub fn verify<'a>(
        &self,
        headers: &'a HeaderMap,
        body: &'a [u8],
    ) -> Result<Verified<'a>, VerifyError> {
        let mut schemes = self.schemes.iter();
        let by_header = schemes.find(|signing| header::has_signature(&signing.scheme, headers));
        // Without any signature, the first scheme says what is missing.
        let Some(signing) = by_header.or(self.schemes.first()) else {
            return Err(VerifyError::Mismatch);
        };
        let scheme = &signing.scheme;
        let claims = header::read(scheme, headers)?;
        let secret = fitting(signing, &claims, body).ok_or(VerifyError::Mismatch)?;
        if let Some((_, seconds)) = claims.timestamp {
            self.check_time(scheme, seconds)?;
        }
        Ok(Verified::new(scheme, &claims, secret, headers, body))
    }

    fn check_time(&self, scheme: &Scheme, seconds: u64) -> Result<(), VerifyError> {
        let signed = Duration::from_secs(seconds);
        // Whole seconds on both sides, since that is what the sender has.
        let now = Duration::from_secs(self.clock.unix_time().as_secs());
        let tolerance = self.tolerance.unwrap_or(scheme.tolerance);
        let by = signed.abs_diff(now);
        if by <= tolerance {
            return Ok(());
        }
        Err(VerifyError::Stale {
            by,
            ahead: signed > now,
            tolerance,
        })
    }
}

/// Finds the secret whose signature is among those sent. All are compared, whichever fits.
fn fitting(signing: &Signing, claims: &Claims<'_>, body: &[u8]) -> Option<usize> {
    let timestamp = claims.timestamp.map_or("", |(text, _)| text);
    let id = claims.id.unwrap_or_default();
    let mut found = None;
    for (index, right) in signing.signatures(id, timestamp, body).enumerate() {
        let sent = claims.signatures.iter();
        let fits = sent.fold(Choice::from(0), |fits, sent| fits | sent.ct_eq(&right));
        if bool::from(fits) && found.is_none() {
            found = Some(index);
        }
    }
    found
}
