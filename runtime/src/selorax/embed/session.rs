//! Session tokens of embedded apps, verified without a request.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use super::{EmbedError, EmbedProblem, jwt};
use crate::clock::{Clock, TokioClock};
use crate::secret::Secret;

/// Verifies session tokens with the session signing key.
///
/// The token comes from the app's own page, in the header `Authorization: Bearer` or
/// `X-Session-Token`; it lives 10 minutes.
///
/// ```
/// use shopwright::selorax::{EmbedProblem, SessionVerifier};
///
/// let verifier = SessionVerifier::new("the session signing key").app_id(7);
/// let error = verifier.verify("eyJhbGciOiJub25lIn0.e30.").unwrap_err();
/// assert_eq!(error.problem(), EmbedProblem::Malformed); // `alg: none`
/// ```
///
/// [Source](https://docs.selorax.io/docs/authentication/session-tokens)
#[derive(Clone, Debug)]
pub struct SessionVerifier {
    key: Secret,
    app_id: Option<i64>,
    leeway: Duration,
    clock: Arc<dyn Clock>,
}

/// Whose session it is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SessionClaims {
    /// The store (claim `sub`).
    pub store_id: i64,
    /// The installation (claim `sid`), when it is there.
    pub installation_id: Option<i64>,
    /// The app, when it is there.
    pub app_id: Option<i64>,
    /// End of the token, in seconds since 1970.
    pub expires_at: u64,
}

impl SessionVerifier {
    /// Takes the session signing key.
    pub fn new(session_key: impl Into<Secret>) -> Self {
        Self {
            key: session_key.into(),
            app_id: None,
            leeway: Duration::from_secs(10),
            clock: Arc::new(TokioClock),
        }
    }

    /// Takes tokens of this app alone. The key is the app's own, so this guards against a key that
    /// was put into the wrong place.
    pub fn app_id(mut self, app_id: i64) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets how far the clocks of the platform and of this machine may differ, 10 s by default.
    pub fn leeway(mut self, leeway: Duration) -> Self {
        self.leeway = leeway;
        self
    }

    /// Sets the clock, for tests.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Verifies a token.
    ///
    /// # Errors
    ///
    /// [`EmbedProblem`] tells them apart: another algorithm than HS256 or a claim that is missing
    /// (malformed), another key, over, not valid yet, for another app.
    pub fn verify(&self, token: &str) -> Result<SessionClaims, EmbedError> {
        let claims = jwt::verify(&self.key, token)?;
        let now = self.clock.unix_time().as_secs();
        let leeway = self.leeway.as_secs();
        let time = |name: &str| match claims.get(name) {
            None => Ok(None),
            Some(value) => jwt::seconds(value)
                .map(Some)
                .ok_or_else(|| EmbedError::malformed(format!("the claim `{name}` is no time"))),
        };
        let Some(expires_at) = time("exp")? else {
            return Err(EmbedError::malformed(
                "the session token has no end (`exp`)",
            ));
        };
        if now >= expires_at.saturating_add(leeway) {
            let text = "the session token is over; have the page ask for a new one";
            return Err(EmbedError::new(EmbedProblem::Expired, text));
        }
        if time("nbf")?.is_some_and(|start| start > now.saturating_add(leeway)) {
            let text = "the session token is not valid yet; check this machine's clock";
            return Err(EmbedError::new(EmbedProblem::Early, text));
        }
        let app_id = claims.get("app_id").and_then(number);
        if self.app_id.is_some() && app_id != self.app_id {
            let text = "the session token is for another app";
            return Err(EmbedError::new(EmbedProblem::OtherApp, text));
        }
        let store_id = claims.get("sub").and_then(number);
        let store_id = store_id.filter(|id| *id > 0);
        Ok(SessionClaims {
            store_id: store_id
                .ok_or_else(|| EmbedError::malformed("the session token names no store (`sub`)"))?,
            installation_id: claims.get("sid").and_then(number),
            app_id,
            expires_at,
        })
    }
}

/// Reads an id, which the standard wants as text and the platform may send as a number.
fn number(value: &Value) -> Option<i64> {
    match value {
        Value::String(text) => text.parse().ok(),
        value => value.as_i64(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::VirtualClock;
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD as URL;

    const KEY: &str = "5a4db0c5";
    const NOW: u64 = 1_790_000_000;
    const HEADER: &str = r#"{"alg":"HS256","typ":"JWT"}"#;

    fn verifier() -> SessionVerifier {
        let clock = VirtualClock::at(Duration::from_secs(NOW));
        SessionVerifier::new(KEY).clock(clock)
    }

    fn token(header: &str, claims: &str) -> String {
        let signed = format!("{}.{}", URL.encode(header), URL.encode(claims));
        let mac = super::super::sign(&Secret::from(KEY), signed.as_bytes());
        format!("{signed}.{}", URL.encode(mac))
    }

    fn claims(more: &str) -> String {
        format!(r#"{{"sub":"22","sid":31,"app_id":7,"exp":1790000600{more}}}"#)
    }

    fn problem(token: &str) -> EmbedProblem {
        verifier().verify(token).unwrap_err().problem()
    }

    /// The example that <https://jwt.io> shows.
    #[test]
    fn a_token_of_another_implementation_fits() {
        let token = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.\
            eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.\
            SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";
        let claims = jwt::verify(&Secret::from("your-256-bit-secret"), token).unwrap();
        assert_eq!(claims["sub"], "1234567890");
    }

    #[test]
    fn the_claims_say_whose_session_it_is() {
        for sub in [r#""22""#, "22"] {
            let text = claims("").replace(r#""22""#, sub);
            let session = verifier().app_id(7).verify(&token(HEADER, &text)).unwrap();
            assert_eq!(session.store_id, 22);
            assert_eq!(
                (session.installation_id, session.app_id),
                (Some(31), Some(7))
            );
            assert_eq!(session.expires_at, NOW + 600);
        }
    }

    #[test]
    fn every_algorithm_but_hs256_is_refused_whatever_the_signature() {
        for alg in [
            "none", "None", "HS384", "HS512", "RS256", "ES256", "hs256", "",
        ] {
            let header = format!(r#"{{"alg":"{alg}"}}"#);
            let signed = token(&header, &claims(""));
            assert_eq!(problem(&signed), EmbedProblem::Malformed, "{alg}");
            let (unsigned, _) = signed.rsplit_once('.').unwrap();
            assert_eq!(problem(&format!("{unsigned}.")), EmbedProblem::Malformed);
        }
        for header in [
            "{}",
            r#"{"alg":["HS256"]}"#,
            r#"{"alg":"HS256","crit":["b64"]}"#,
        ] {
            assert_eq!(
                problem(&token(header, &claims(""))),
                EmbedProblem::Malformed
            );
        }
    }

    #[test]
    fn a_changed_token_or_another_key_does_not_fit() {
        let good = token(HEADER, &claims(""));
        let other = SessionVerifier::new("another").verify(&good).unwrap_err();
        assert_eq!(other.problem(), EmbedProblem::Mismatch);
        let parts: Vec<_> = good.split('.').collect();
        let forged = URL.encode(claims("").replace("22", "23"));
        let forged = format!("{}.{forged}.{}", parts[0], parts[2]);
        assert_eq!(problem(&forged), EmbedProblem::Mismatch);
        let cut = format!("{}.{}.{}", parts[0], parts[1], &parts[2][..40]);
        assert_eq!(problem(&cut), EmbedProblem::Mismatch);
        let empty = format!("{}.{}.", parts[0], parts[1]);
        assert_eq!(problem(&empty), EmbedProblem::Mismatch);
    }

    #[test]
    fn an_empty_key_verifies_nothing() {
        let signed = format!("{}.{}", URL.encode(HEADER), URL.encode(claims("")));
        let mac = super::super::sign(&Secret::from(""), signed.as_bytes());
        let token = format!("{signed}.{}", URL.encode(mac));
        let error = SessionVerifier::new("").verify(&token).unwrap_err();
        assert_eq!(error.problem(), EmbedProblem::Mismatch);
    }

    #[test]
    fn a_token_is_good_until_its_end_and_a_little_longer_for_the_clocks() {
        let at = |end: u64| token(HEADER, &format!(r#"{{"sub":"22","exp":{end}}}"#));
        assert!(verifier().verify(&at(NOW - 9)).is_ok());
        assert_eq!(problem(&at(NOW - 10)), EmbedProblem::Expired);
        let strict = verifier().leeway(Duration::ZERO);
        assert!(strict.verify(&at(NOW + 1)).is_ok());
        assert_eq!(
            strict.verify(&at(NOW)).unwrap_err().problem(),
            EmbedProblem::Expired
        );
        let early = claims(r#","nbf":1790000011"#);
        assert_eq!(problem(&token(HEADER, &early)), EmbedProblem::Early);
        let soon = claims(r#","nbf":1790000010"#);
        assert!(verifier().verify(&token(HEADER, &soon)).is_ok());
    }

    #[test]
    fn claims_that_are_missing_or_of_another_kind_are_malformed() {
        for text in [
            r#"{"sub":"22"}"#,
            r#"{"sub":"22","exp":"1790000600"}"#,
            r#"{"sub":"22","exp":-1}"#,
            r#"{"exp":1790000600}"#,
            r#"{"sub":"shop","exp":1790000600}"#,
            r#"{"sub":"0","exp":1790000600}"#,
            "[]",
            "",
        ] {
            assert_eq!(
                problem(&token(HEADER, text)),
                EmbedProblem::Malformed,
                "{text}"
            );
        }
        let long = "a".repeat(10_000);
        for text in ["", ".", "..", "a.b", "a.b.c", "é.é.é", &long] {
            assert_eq!(problem(text), EmbedProblem::Malformed, "{text}");
        }
    }

    #[test]
    fn a_token_of_another_app_is_refused_when_the_app_is_known() {
        let text = token(HEADER, &claims("").replace(":7", ":8"));
        let error = verifier().app_id(7).verify(&text).unwrap_err();
        assert_eq!(error.problem(), EmbedProblem::OtherApp);
        let none = token(HEADER, r#"{"sub":"22","exp":1790000600}"#);
        assert!(verifier().app_id(7).verify(&none).is_err());
        assert!(verifier().verify(&text).is_ok());
    }

    #[test]
    fn neither_key_nor_token_is_printed() {
        let error = verifier().verify("hush.hush.hush").unwrap_err();
        let text = format!("{error} {error:?} {:?}", verifier());
        assert!(!text.contains("hush") && !text.contains(KEY), "{text}");
    }
}
