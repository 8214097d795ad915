//! The tokens of one account.

use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::secret::Secret;

/// What a token server gave for one account.
///
/// It serialises, so that stores can keep it: **with the tokens in clear**. It prints them as `***`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Tokens {
    /// Sent with every request.
    pub access_token: Secret,
    /// Buys the next access token. Without one, the account has to be authorized anew.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<Secret>,
    /// End of the access token; when unknown, only the server's refusal tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<DateTime<Utc>>,
    /// When they were given, by this machine's clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub obtained_at: Option<DateTime<Utc>>,
    /// What the access token allows; empty when the server did not say.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<String>,
}

impl Tokens {
    /// Creates tokens with nothing known but the access token.
    pub fn new(access_token: impl Into<Secret>) -> Self {
        Self {
            access_token: access_token.into(),
            refresh_token: None,
            expires_at: None,
            obtained_at: None,
            scopes: Vec::new(),
        }
    }

    /// Adds the refresh token.
    pub fn with_refresh_token(mut self, token: impl Into<Secret>) -> Self {
        self.refresh_token = Some(token.into());
        self
    }

    /// Sets the end of the access token.
    pub fn with_expiry(mut self, end: DateTime<Utc>) -> Self {
        self.expires_at = Some(end);
        self
    }

    /// Sets the scopes.
    pub fn with_scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Notes when they were given, as a time since 1970, and the end of an access token that lives
    /// for `life` from then on.
    pub(crate) fn obtained(mut self, now: Duration, life: Option<Duration>) -> Self {
        self.obtained_at = at(now);
        if let Some(life) = life {
            self.expires_at = at(now.saturating_add(life));
        }
        self
    }

    /// Keeps the refresh token and the scopes of before where a refresh gave none (RFC 6749 §6).
    pub(super) fn following(mut self, before: &Self) -> Self {
        if self.refresh_token.is_none() {
            self.refresh_token.clone_from(&before.refresh_token);
        }
        if self.scopes.is_empty() {
            self.scopes.clone_from(&before.scopes);
        }
        self
    }

    /// Returns the end as a time since 1970.
    pub(super) fn end(&self) -> Option<Duration> {
        self.expires_at.map(since_1970)
    }

    /// Returns how long the access token lives in all, when that is known.
    pub(super) fn life(&self) -> Option<Duration> {
        let (end, start) = (self.expires_at?, self.obtained_at?);
        since_1970(end).checked_sub(since_1970(start))
    }
}

/// Turns a time since 1970 into a date; beyond what dates can be there is none.
fn at(unix_time: Duration) -> Option<DateTime<Utc>> {
    DateTime::from_timestamp(
        i64::try_from(unix_time.as_secs()).ok()?,
        unix_time.subsec_nanos(),
    )
}

/// Turns a date into a time since 1970; dates before that count as 1970.
fn since_1970(time: DateTime<Utc>) -> Duration {
    let milliseconds = u64::try_from(time.timestamp_millis()).unwrap_or_default();
    Duration::from_millis(milliseconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_print_without_secrets_and_are_stored_with_them() {
        let tokens = Tokens::new("hush-a").with_refresh_token("hush-r");
        assert!(!format!("{tokens:?}").contains("hush"));
        let json = serde_json::to_string(&tokens).unwrap();
        assert_eq!(
            json,
            r#"{"access_token":"hush-a","refresh_token":"hush-r"}"#
        );
        assert_eq!(serde_json::from_str::<Tokens>(&json).unwrap(), tokens);
    }

    #[test]
    fn a_life_counts_from_when_they_were_given() {
        let (now, life) = (Duration::from_secs(1_000), Duration::from_secs(3_600));
        let tokens = Tokens::new("a").obtained(now, Some(life));
        assert_eq!(tokens.end(), Some(now + life));
        assert_eq!(tokens.life(), Some(life));
        let endless = Tokens::new("a").obtained(now, Some(Duration::MAX));
        assert_eq!(endless.end(), None);
    }

    #[test]
    fn what_a_refresh_does_not_give_stays() {
        let before = Tokens::new("a").with_refresh_token("r").with_scopes(["x"]);
        let after = Tokens::new("b").following(&before);
        assert_eq!(after.refresh_token, before.refresh_token);
        assert_eq!(after.scopes, ["x"]);
        let rotated = Tokens::new("b").with_refresh_token("s").following(&before);
        assert_eq!(rotated.refresh_token.unwrap().expose(), "s");
    }
}
