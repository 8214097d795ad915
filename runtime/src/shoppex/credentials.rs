//! Shoppex credentials: an API key, or an access token of OAuth.

use super::InvalidCredentials;
use super::format::{ACCESS_TOKEN, API_KEY};
use crate::auth::{self, AuthError, Authorization, Promise, Provider, Requirement, Secret};

/// Names of the schemes in the API's description. Both are a bearer token.
const KEY: &str = "apiKey";
const OAUTH2: &str = "oauth2";

/// How a program proves who it is to Shoppex.
///
/// An API key belongs to one shop, and so does an access token, which an app gets by OAuth. Both
/// may be limited by [scopes](super::Scope): `client.me().capabilities()` tells them.
///
/// The form of the value is checked here, since a mistake found by the server costs a round trip
/// and reads `UNAUTHORIZED`. Sandboxes and tests take [`unchecked`](Self::unchecked).
///
/// ```
/// use shopwright::shoppex::Credentials;
///
/// let error = Credentials::api_key("shx_0123").unwrap_err();
/// assert!(error.to_string().contains("4 characters after `shx_`, but an API key has 32"));
///
/// let credentials = Credentials::unchecked("test-key");
/// assert!(!format!("{credentials:?}").contains("test-key"));
/// ```
#[derive(Clone, Debug)]
pub struct Credentials {
    values: auth::Credentials,
}

impl Credentials {
    /// Takes an API key: `shx_` and 32 characters. Regenerating it in the dashboard makes the old
    /// one invalid at once.
    ///
    /// # Errors
    ///
    /// The key has another form. The error names the mistake, and does not show the key.
    pub fn api_key(key: impl Into<Secret>) -> Result<Self, InvalidCredentials> {
        let key = key.into();
        API_KEY.check("the API key", key.expose())?;
        Ok(Self::unchecked(key))
    }

    /// Takes an access token: `shpat_` and more. It is said to live for an hour.
    ///
    /// # Errors
    ///
    /// The token has another form. The error names the mistake, and does not show the token.
    pub fn access_token(token: impl Into<Secret>) -> Result<Self, InvalidCredentials> {
        let token = token.into();
        ACCESS_TOKEN.check("the access token", token.expose())?;
        let values = auth::Credentials::new().bearer(OAUTH2, token);
        Ok(Self { values })
    }

    /// Takes any text for a key: for sandboxes and tests, whose keys have no form.
    pub fn unchecked(key: impl Into<Secret>) -> Self {
        let values = auth::Credentials::new().bearer(KEY, key);
        Self { values }
    }
}

impl Provider for Credentials {
    fn authorize<'a>(
        &'a self,
        requirement: &'a Requirement,
    ) -> Promise<'a, Result<Authorization, AuthError>> {
        self.values.authorize(requirement)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::Scheme;
    use http::HeaderMap;

    const EITHER: Requirement = Requirement {
        operation: "orders.list",
        security: &[&[OAUTH2], &[KEY]],
        schemes: &[(KEY, Scheme::Bearer), (OAUTH2, Scheme::Bearer)],
    };

    async fn headers(credentials: &Credentials, requirement: &Requirement) -> HeaderMap {
        let mut headers = HeaderMap::new();
        let authorization = credentials.authorize(requirement).await.unwrap();
        authorization.apply_headers(&mut headers);
        headers
    }

    #[tokio::test]
    async fn key_and_token_are_sent_as_bearer_alone() {
        let key = format!("shx_{}", "k".repeat(32));
        let token = format!("shpat_{}", "t".repeat(40));
        let both = [
            (Credentials::api_key(key.as_str()).unwrap(), &key),
            (Credentials::access_token(token.as_str()).unwrap(), &token),
        ];
        for (credentials, value) in both {
            let sent = headers(&credentials, &EITHER).await;
            assert_eq!(sent.len(), 1);
            assert_eq!(sent["authorization"], format!("Bearer {value}"));
        }
    }

    #[tokio::test]
    async fn the_token_endpoint_is_called_without_credentials() {
        let requirement = Requirement {
            security: &[],
            ..EITHER
        };
        let sent = headers(&Credentials::unchecked("key"), &requirement).await;
        assert!(sent.is_empty());
    }

    #[tokio::test]
    async fn a_key_is_bound_to_its_shop() {
        let other = Credentials::unchecked("key").for_account("other-shop");
        let error = other.authorize(&EITHER).await.unwrap_err().to_string();
        assert!(error.contains("cannot be bound to account"), "{error}");
    }

    #[test]
    fn values_in_the_wrong_place_are_named_without_showing_them() {
        let token = format!("shpat_{}", "t".repeat(40));
        let error = Credentials::api_key(token.as_str()).unwrap_err();
        let text = error.to_string();
        assert!(text.starts_with("the API key is an access token"), "{text}");
        assert!(!text.contains("ttt"), "{text}");
    }

    #[test]
    fn no_secret_is_printed() {
        let printed = format!("{:?}", Credentials::unchecked("hush"));
        assert!(!printed.contains("hush"), "{printed}");
    }
}
