//! The `state` of an authorization: what ties the answer to the browser that asked.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use crate::auth::AuthError;
use crate::secret::Secret;

/// A random value that goes out with the merchant's browser and has to come back with it, so that
/// nobody can slip somebody else's code into a session (RFC 6749 §10.12).
///
/// Keep it where that browser alone gets at it, such as a signed or encrypted cookie, and use it
/// for one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct State(Secret);

impl State {
    /// Makes one that nobody can guess: 256 random bits.
    ///
    /// # Errors
    ///
    /// The operating system has no randomness to give.
    pub fn random() -> Result<Self, AuthError> {
        let mut bytes = [0_u8; 32];
        getrandom::fill(&mut bytes).map_err(|_| {
            AuthError::new("the operating system gives no randomness for the state")
        })?;
        Ok(Self(Secret::new(URL_SAFE_NO_PAD.encode(bytes))))
    }

    /// Returns the value, to be sent and kept.
    pub fn secret(&self) -> &Secret {
        &self.0
    }

    /// Compares with what came back, in a time that does not depend on the values. An empty one,
    /// e.g. of a session that has none, matches nothing.
    pub fn matches(&self, returned: &Secret) -> bool {
        !self.0.expose().is_empty() && self.0 == *returned
    }
}

impl From<Secret> for State {
    /// Takes one that was kept.
    fn from(secret: Secret) -> Self {
        Self(secret)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_is_another_every_time_and_fits_into_an_address() {
        let state = State::random().unwrap();
        let text = state.secret().expose();
        assert_eq!(text.len(), 43);
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        assert!(text.chars().all(plain), "{text}");
        assert_ne!(State::random().unwrap(), state);
        assert!(!format!("{state:?}").contains(text));
    }

    #[test]
    fn only_the_same_value_matches_and_an_empty_one_never() {
        let state = State::random().unwrap();
        assert!(state.matches(&state.secret().clone()));
        assert!(!state.matches(&Secret::from("")));
        assert!(!state.matches(&State::random().unwrap().0));
        assert!(!State::from(Secret::from("")).matches(&Secret::from("")));
    }

    #[test]
    fn a_state_is_kept_as_text() {
        let state = State::random().unwrap();
        let json = serde_json::to_string(&state).unwrap();
        assert_eq!(serde_json::from_str::<State>(&json).unwrap(), state);
    }
}
