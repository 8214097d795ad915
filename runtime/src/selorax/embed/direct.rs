//! Installations that the platform tells an app by calling it, as it does for apps of its own.

use serde_json::Value;

use super::{EmbedError, EmbedProblem, is_signed};
use crate::auth::Tokens;
use crate::secret::Secret;

/// A call to `{webhook_url}/token`: a store has installed the app, and this is its access token.
///
/// Inferred from one app of the platform's own. The signature covers no time, so a call that was
/// overheard can be repeated: that sets the same token again.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DirectInstall {
    /// The store.
    pub store_id: i64,
    /// The installation.
    pub installation_id: i64,
    /// Access to the store.
    pub access_token: Secret,
}

/// A call to `{webhook_url}/revoke`: a store has withdrawn the access of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DirectRevoke {
    /// The store.
    pub store_id: i64,
}

impl DirectInstall {
    /// Verifies the body of a call with the session signing key.
    ///
    /// # Errors
    ///
    /// The signature does not fit, or a field is missing.
    pub fn verify(body: &[u8], session_key: &Secret) -> Result<Self, EmbedError> {
        let names = ["store_id", "installation_id", "access_token"];
        let call = read(body)?;
        let fields = names.map(|name| call.get(name).cloned().unwrap_or_default());
        let [store, installation, token] = &fields;
        let pairs: Vec<_> = names
            .into_iter()
            .zip([store, installation, token])
            .collect();
        check(&pairs, &call, session_key)?;
        match (store.as_i64(), installation.as_i64(), token.as_str()) {
            (Some(store_id), Some(installation_id), Some(token)) => Ok(Self {
                store_id,
                installation_id,
                access_token: Secret::from(token),
            }),
            _ => Err(EmbedError::malformed(
                "a field of the call is missing or of another kind",
            )),
        }
    }

    /// Returns the token as [`App::save`](super::super::App::save) takes it. There is no refresh
    /// token with it.
    pub fn tokens(&self) -> Tokens {
        Tokens::new(self.access_token.clone())
    }
}

impl DirectRevoke {
    /// Verifies the body of a call with the session signing key.
    ///
    /// # Errors
    ///
    /// The signature does not fit, or a field is missing.
    pub fn verify(body: &[u8], session_key: &Secret) -> Result<Self, EmbedError> {
        let call = read(body)?;
        let store = call.get("store_id").cloned().unwrap_or_default();
        let action = Value::from("revoke");
        check(
            &[("store_id", &store), ("action", &action)],
            &call,
            session_key,
        )?;
        let store_id = store.as_i64();
        let store_id = store_id.ok_or_else(|| EmbedError::malformed("`store_id` is no number"))?;
        Ok(Self { store_id })
    }
}

fn read(body: &[u8]) -> Result<Value, EmbedError> {
    serde_json::from_slice(body).map_err(|_| EmbedError::malformed("the call is not JSON"))
}

/// The signature is over compact JSON with these members in this order.
fn check(pairs: &[(&str, &Value)], call: &Value, key: &Secret) -> Result<(), EmbedError> {
    let members: Vec<_> = pairs
        .iter()
        .map(|(name, value)| format!("\"{name}\":{value}"))
        .collect();
    let text = format!("{{{}}}", members.join(","));
    let signature = call.get("hmac").and_then(Value::as_str).unwrap_or_default();
    if is_signed(key, text.as_bytes(), signature) {
        return Ok(());
    }
    let text = "`hmac` does not fit: another session signing key, or a changed call";
    Err(EmbedError::new(EmbedProblem::Mismatch, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> Secret {
        Secret::from("5a4db0c5")
    }

    fn signed(text: &str) -> String {
        let hex =
            crate::webhook::Encoding::Hex.encode(&super::super::sign(&key(), text.as_bytes()));
        format!(r#""hmac":"{hex}""#)
    }

    fn install() -> String {
        let hmac = signed(r#"{"store_id":22,"installation_id":31,"access_token":"sx_at_1"}"#);
        // Order and blanks of the body itself do not count.
        format!(r#"{{ {hmac}, "access_token": "sx_at_1", "installation_id": 31, "store_id": 22 }}"#)
    }

    #[test]
    fn a_signed_installation_gives_the_token_of_the_store() {
        let call = DirectInstall::verify(install().as_bytes(), &key()).unwrap();
        assert_eq!((call.store_id, call.installation_id), (22, 31));
        assert_eq!(call.tokens().access_token.expose(), "sx_at_1");
        assert!(!format!("{call:?}").contains("sx_at_1"));
    }

    #[test]
    fn a_changed_installation_is_refused() {
        for (from, to) in [
            ("22", "23"),
            ("31", "32"),
            ("sx_at_1", "sx_at_2"),
            ("hmac", "mac"),
        ] {
            let body = install().replace(from, to);
            let error = DirectInstall::verify(body.as_bytes(), &key()).unwrap_err();
            assert_eq!(error.problem(), EmbedProblem::Mismatch, "{body}");
        }
        let other = Secret::from("another");
        assert!(DirectInstall::verify(install().as_bytes(), &other).is_err());
        assert!(DirectInstall::verify(b"<html>", &key()).is_err());
    }

    #[test]
    fn a_withdrawal_is_signed_over_its_action() {
        let hmac = signed(r#"{"store_id":22,"action":"revoke"}"#);
        let body = format!(r#"{{"store_id":22,{hmac}}}"#);
        assert_eq!(
            DirectRevoke::verify(body.as_bytes(), &key())
                .unwrap()
                .store_id,
            22
        );
        assert!(DirectInstall::verify(body.as_bytes(), &key()).is_err());
        let hmac = signed(r#"{"store_id":22}"#);
        let body = format!(r#"{{"store_id":22,{hmac}}}"#);
        assert!(DirectRevoke::verify(body.as_bytes(), &key()).is_err());
    }
}
