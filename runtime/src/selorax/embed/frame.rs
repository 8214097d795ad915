//! The address that the dashboard opens an embedded app with, which is signed.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::{EmbedError, EmbedProblem, is_signed};
use crate::clock::{Clock, TokioClock};
use crate::secret::Secret;

/// How far a timestamp may lie ahead of this machine's clock.
const AHEAD: Duration = Duration::from_secs(60);

/// Verifies the address of the frame: its `hmac` is over all other parameters.
///
/// ```
/// use shopwright::selorax::{EmbedProblem, FrameVerifier};
///
/// let verifier = FrameVerifier::new("the session signing key");
/// let query = "store_id=22&timestamp=1790000000&hmac=00";
/// assert_eq!(verifier.verify(query).unwrap_err().problem(), EmbedProblem::Mismatch);
/// ```
///
/// [Source](https://docs.selorax.io/docs/authentication/session-tokens). That the signature is hex
/// is inferred, and so is that values are signed as they are before percent-encoding.
#[derive(Clone, Debug)]
pub struct FrameVerifier {
    key: Secret,
    max_age: Option<Duration>,
    clock: Arc<dyn Clock>,
}

/// What the address of a frame tells, once it is verified.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Frame {
    /// The store whose dashboard opened the app.
    pub store_id: i64,
    /// Origin of that dashboard, to exchange messages with.
    pub host: Option<String>,
    /// When it was opened, in seconds since 1970.
    pub timestamp: u64,
    /// All parameters but the signature, decoded.
    pub parameters: BTreeMap<String, String>,
}

impl FrameVerifier {
    /// Takes the session signing key.
    pub fn new(session_key: impl Into<Secret>) -> Self {
        Self {
            key: session_key.into(),
            max_age: Some(Duration::from_secs(600)),
            clock: Arc::new(TokioClock),
        }
    }

    /// Sets how old an address may be, 10 minutes by default: whoever learns one can use it as long.
    /// The platform documents no age; `None` takes any.
    pub fn max_age(mut self, age: impl Into<Option<Duration>>) -> Self {
        self.max_age = age.into();
        self
    }

    /// Sets the clock, for tests.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Verifies a query, or an address with one.
    ///
    /// # Errors
    ///
    /// [`EmbedProblem`] tells them apart: the signature does not fit, it is too old, or something is
    /// missing or ambiguous.
    pub fn verify(&self, query: &str) -> Result<Frame, EmbedError> {
        let query = query.split_once('?').map_or(query, |(_, query)| query);
        let query = query.split('#').next().unwrap_or_default();
        let mut parameters = BTreeMap::new();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            // Joined for signing, `a=1&b` would read like two parameters.
            if name.contains(['&', '=']) || value.contains('&') {
                return Err(EmbedError::malformed("a parameter has `&` or `=` in it"));
            }
            if parameters
                .insert(name.into_owned(), value.into_owned())
                .is_some()
            {
                return Err(EmbedError::malformed("a parameter comes twice"));
            }
        }
        let Some(signature) = parameters.remove("hmac") else {
            return Err(EmbedError::malformed("the parameter `hmac` is missing"));
        };
        let pairs: Vec<_> = parameters
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        if !is_signed(&self.key, pairs.join("&").as_bytes(), &signature) {
            let text = "`hmac` does not fit: another session signing key, or changed parameters";
            return Err(EmbedError::new(EmbedProblem::Mismatch, text));
        }
        let number = |name: &str| parameters.get(name)?.parse().ok();
        let (Some(store_id), Some(timestamp)) = (number("store_id"), number("timestamp")) else {
            return Err(EmbedError::malformed(
                "`store_id` or `timestamp` is missing or no number",
            ));
        };
        let timestamp = u64::try_from(timestamp).unwrap_or_default();
        self.check_age(Duration::from_secs(timestamp))?;
        Ok(Frame {
            store_id,
            host: parameters.get("host").and_then(|host| origin(host)),
            timestamp,
            parameters,
        })
    }

    fn check_age(&self, timestamp: Duration) -> Result<(), EmbedError> {
        let now = self.clock.unix_time();
        let Some(max_age) = self.max_age else {
            return Ok(());
        };
        if now.saturating_sub(timestamp) > max_age {
            let text = "the address of the frame is too old; have the dashboard open the app anew";
            return Err(EmbedError::new(EmbedProblem::Expired, text));
        }
        if timestamp.saturating_sub(now) > AHEAD {
            let text = "the address of the frame is from the future; check this machine's clock";
            return Err(EmbedError::new(EmbedProblem::Early, text));
        }
        Ok(())
    }
}

/// Reads the dashboard's origin. One page of the documentation has it in base64, another in base64url.
fn origin(host: &str) -> Option<String> {
    let host = host
        .trim_end_matches('=')
        .replace('+', "-")
        .replace('/', "_");
    let bytes = URL_SAFE_NO_PAD.decode(host).ok()?;
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::VirtualClock;

    const KEY: &str = "5a4db0c5";
    const NOW: u64 = 1_790_000_000;

    fn verifier() -> FrameVerifier {
        let clock = VirtualClock::at(Duration::from_secs(NOW));
        FrameVerifier::new(KEY).clock(clock)
    }

    /// Signs parameters that are sorted already.
    fn signed(parameters: &str) -> String {
        let mac = super::super::sign(&Secret::from(KEY), parameters.as_bytes());
        let hex = crate::webhook::Encoding::Hex.encode(&mac);
        format!("hmac={hex}&{parameters}")
    }

    fn problem(query: &str) -> EmbedProblem {
        verifier().verify(query).unwrap_err().problem()
    }

    /// Computed with another implementation: `printf … | openssl dgst -sha256 -hmac 5a4db0c5`.
    #[test]
    fn a_signature_of_another_implementation_fits_in_any_order_of_parameters() {
        let query = "timestamp=1790000000&hmac=872c37cb5a1b6ef325cbd516842fdfa42f0609b5f7c13d22e53160753a474c57&host=aHR0cHM6Ly9hZG1pbi5leGFtcGxl&store_id=22";
        let frame = verifier().verify(query).unwrap();
        assert_eq!((frame.store_id, frame.timestamp), (22, NOW));
        assert_eq!(frame.host.as_deref(), Some("https://admin.example"));
        let address = format!("https://app.example/?{query}#top");
        assert_eq!(verifier().verify(&address).unwrap(), frame);
    }

    #[test]
    fn every_changed_added_or_missing_parameter_is_noticed() {
        let good = signed(&format!("store_id=22&timestamp={NOW}"));
        assert!(verifier().verify(&good).is_ok());
        for bad in [
            good.replace("store_id=22", "store_id=23"),
            good.replace("store_id=22&", ""),
            format!("{good}&admin=1"),
            good.replace("hmac=", "hmac=0"),
            good.replacen(
                |c: char| c.is_ascii_hexdigit() && c != 'a' && c != 'c',
                "z",
                1,
            ),
        ] {
            assert!(matches!(problem(&bad), EmbedProblem::Mismatch), "{bad}");
        }
    }

    #[test]
    fn what_is_ambiguous_or_incomplete_is_malformed() {
        for bad in [
            String::new(),
            format!("store_id=22&timestamp={NOW}"),
            signed("timestamp=1790000000"),
            signed("store_id=22"),
            signed("store_id=x&timestamp=1790000000"),
            format!("{}&store_id=23", signed("store_id=22&timestamp=1790000000")),
            // One parameter that reads like two.
            signed("store_id=22&timestamp=1790000000").replace("22&timestamp=", "22%26timestamp="),
        ] {
            assert_eq!(problem(&bad), EmbedProblem::Malformed, "{bad}");
        }
    }

    #[test]
    fn an_old_address_and_one_from_the_future_are_refused() {
        let at = |time: u64| signed(&format!("store_id=22&timestamp={time}"));
        assert!(verifier().verify(&at(NOW - 600)).is_ok());
        assert_eq!(problem(&at(NOW - 601)), EmbedProblem::Expired);
        assert!(verifier().verify(&at(NOW + 60)).is_ok());
        assert_eq!(problem(&at(NOW + 61)), EmbedProblem::Early);
        assert!(verifier().max_age(None).verify(&at(1)).is_ok());
        let longer = verifier().max_age(Duration::from_secs(700));
        assert!(longer.verify(&at(NOW - 700)).is_ok());
    }

    #[test]
    fn an_empty_key_verifies_nothing() {
        let mac = super::super::sign(&Secret::from(""), b"store_id=22&timestamp=1790000000");
        let hex = crate::webhook::Encoding::Hex.encode(&mac);
        let query = format!("store_id=22&timestamp=1790000000&hmac={hex}");
        let verifier = FrameVerifier::new("").max_age(None);
        assert_eq!(
            verifier.verify(&query).unwrap_err().problem(),
            EmbedProblem::Mismatch
        );
    }

    #[test]
    fn the_dashboard_of_a_frame_is_read_in_either_alphabet_of_base64() {
        for host in ["aHR0cHM6Ly9hP2I-Yz9k", "aHR0cHM6Ly9hP2I+Yz9k"] {
            assert_eq!(origin(host).as_deref(), Some("https://a?b>c?d"));
        }
        for host in ["aHR0cHM6Ly9hLz8/", "aHR0cHM6Ly9hLz8_"] {
            assert_eq!(origin(host).as_deref(), Some("https://a/??"));
        }
        assert_eq!(origin("aHR0cHM6Ly9h=="), Some("https://a".to_owned()));
        assert_eq!(origin("***"), None);
    }
}
