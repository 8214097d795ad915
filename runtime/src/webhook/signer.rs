//! Signing deliveries, to test receivers with.

use std::sync::Arc;

use http::header::InvalidHeaderValue;
use http::{HeaderMap, HeaderName, HeaderValue};

use super::error::InvalidSecret;
use super::scheme::{Layout, Scheme};
use super::signing::Signing;
use crate::clock::{Clock, TokioClock};
use crate::secret::Secret;

/// Signs bodies as a provider does, so that receivers can be tested with deliveries that are right,
/// and with those that are not.
///
/// ```
/// use shopwright::webhook::{Scheme, Signer};
///
/// let signer = Signer::new(Scheme::github(), "It's a Secret to Everybody")?;
/// let headers = signer.headers("a-delivery-id", b"Hello, World!")?;
/// assert_eq!(
///     headers["X-Hub-Signature-256"],
///     "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Signer {
    signing: Signing,
    clock: Arc<dyn Clock>,
}

impl Signer {
    /// Makes a signer.
    ///
    /// # Errors
    ///
    /// The secret is empty, has a blank or a line break at an end, or is not base64 where the scheme
    /// wants it.
    pub fn new(scheme: Scheme, secret: impl Into<Secret>) -> Result<Self, InvalidSecret> {
        Self::with_secrets(scheme, [secret])
    }

    /// Makes a signer that signs with several secrets at once, as some providers do while a secret is
    /// replaced. Schemes with one signature take the first.
    ///
    /// # Errors
    ///
    /// As for [`new`](Self::new), and when there is no secret.
    pub fn with_secrets<S: Into<Secret>>(
        scheme: Scheme,
        secrets: impl IntoIterator<Item = S>,
    ) -> Result<Self, InvalidSecret> {
        let secrets: Vec<Secret> = secrets.into_iter().map(Into::into).collect();
        Ok(Self {
            signing: Signing::new(scheme, &secrets)?,
            clock: Arc::new(TokioClock),
        })
    }

    /// Sets the clock that tells the time of signing.
    pub fn with_clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Returns the headers to send with a body: signature, time and id, as far as the scheme has
    /// them, and no others.
    ///
    /// # Errors
    ///
    /// The id cannot stand in a header.
    pub fn headers(&self, id: &str, body: &[u8]) -> Result<HeaderMap, InvalidHeaderValue> {
        let scheme = &self.signing.scheme;
        let seconds = self.clock.unix_time().as_secs().to_string();
        let signatures = self.signing.signatures(id, &seconds, body);
        let signatures: Vec<String> = signatures
            .map(|bytes| scheme.encoding.encode(&bytes))
            .collect();
        let mut headers = HeaderMap::new();
        let mut set = |name: &str, value: &str| {
            let value = HeaderValue::from_str(value)?;
            // The names were checked when the scheme was made.
            if let Ok(name) = HeaderName::from_bytes(name.as_bytes()) {
                headers.insert(name, value);
            }
            Ok(())
        };
        set(
            &scheme.signature,
            &arrange(&scheme.layout, &seconds, &signatures),
        )?;
        if let Some(header) = &scheme.timestamp {
            set(header, &seconds)?;
        }
        if let Some(header) = scheme.ids.first() {
            set(header, id)?;
        }
        Ok(headers)
    }
}

fn arrange(layout: &Layout, seconds: &str, signatures: &[String]) -> String {
    match layout {
        Layout::One { prefix } => {
            let first = signatures.first().map_or("", String::as_str);
            format!("{prefix}{first}")
        }
        Layout::List { version } => {
            let each = signatures.iter().map(|text| format!("{version},{text}"));
            each.collect::<Vec<_>>().join(" ")
        }
        Layout::Fields {
            mark,
            time,
            signature,
        } => {
            let mark = mark.iter().map(|mark| (*mark).to_owned());
            let time = [format!("{time}={seconds}")];
            let each = signatures.iter().map(|text| format!("{signature}={text}"));
            mark.chain(time).chain(each).collect::<Vec<_>>().join(",")
        }
    }
}
