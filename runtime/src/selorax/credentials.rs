//! SeloraX credentials: an access token, or client id and secret with a store.

use std::sync::Arc;

use super::InvalidCredentials;
use super::format::{ACCESS_TOKEN, CLIENT_ID, CLIENT_SECRET};
use crate::auth::{
    self, AuthError, Authorization, Promise, Provider, Refused, Requirement, Secret,
};

/// Names of the schemes in the API's description.
const OAUTH2: &str = "oauth2";
const ID: &str = "clientId";
const SECRET: &str = "clientSecret";
const STORE: &str = "storeId";

/// How a program proves who it is to SeloraX.
///
/// An access token belongs to one store. Client id and secret serve every store that installed
/// the app, and each request says which: bind them with [`store`](Self::store), or bind a whole
/// client, so that one client serves many stores.
///
/// The form of every value is checked here, since a mistake found by the server costs a round
/// trip and reads `invalid_token`. Sandboxes and tests take [`access_token_unchecked`] and
/// [`client_unchecked`].
///
/// ```
/// use shopwright::selorax::Credentials;
///
/// let error = Credentials::access_token("sx_at_0123").unwrap_err();
/// assert!(error.to_string().contains("4 characters after `sx_at_`, but an access token has 96"));
///
/// let credentials = Credentials::client_unchecked("test-app", "test-secret").store(22);
/// assert!(!format!("{credentials:?}").contains("test-secret"));
/// ```
///
/// [`access_token_unchecked`]: Self::access_token_unchecked
/// [`client_unchecked`]: Self::client_unchecked
#[derive(Clone, Debug)]
pub struct Credentials {
    values: auth::Credentials,
    kind: Kind,
    store: Option<i64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Token,
    Client,
}

impl Credentials {
    /// Takes an access token: `sx_at_` and 96 hex digits.
    ///
    /// # Errors
    ///
    /// The token has another form. The error names the mistake, and does not show the token.
    pub fn access_token(token: impl Into<Secret>) -> Result<Self, InvalidCredentials> {
        let token = token.into();
        ACCESS_TOKEN.check("the access token", token.expose())?;
        Ok(Self::access_token_unchecked(token))
    }

    /// Takes client id (`sx_app_` and 32 hex digits) and secret (`sx_secret_` and 64).
    ///
    /// They need a store as well: see [`store`](Self::store).
    ///
    /// # Errors
    ///
    /// One of them has another form. The error names the mistake, and does not show the value.
    pub fn client(
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Result<Self, InvalidCredentials> {
        let (client_id, client_secret) = (client_id.into(), client_secret.into());
        CLIENT_ID.check("the client id", &client_id)?;
        CLIENT_SECRET.check("the client secret", client_secret.expose())?;
        Ok(Self::client_unchecked(client_id, client_secret))
    }

    /// Takes any text for an access token: for sandboxes and tests, whose tokens have no form.
    pub fn access_token_unchecked(token: impl Into<Secret>) -> Self {
        let values = auth::Credentials::new().bearer(OAUTH2, token);
        Self {
            values,
            kind: Kind::Token,
            store: None,
        }
    }

    /// Takes any texts for client id and secret: for sandboxes and tests.
    pub fn client_unchecked(
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        let values = auth::Credentials::new()
            .api_key(ID, client_id.into())
            .api_key(SECRET, client_secret);
        Self {
            values,
            kind: Kind::Client,
            store: None,
        }
    }

    /// Binds client id and secret to a store, by its numeric id.
    ///
    /// An access token is bound to its store already: with a store set here too, requests are
    /// refused before they are sent, since they would act on another store than it says.
    pub fn store(mut self, store_id: i64) -> Self {
        if self.kind == Kind::Client {
            self.values = self.values.api_key(STORE, store_id.to_string());
        }
        self.store = Some(store_id);
        self
    }

    fn authorization(&self, requirement: &Requirement) -> Result<Authorization, AuthError> {
        if requirement.security.is_empty() {
            return Ok(Authorization::none());
        }
        let operation = requirement.operation;
        match (self.kind, self.store) {
            (Kind::Token, Some(store)) => Err(AuthError::new(format!(
                "`{operation}` was not sent: an access token belongs to one store and cannot be \
                 bound to store {store}; use client id and secret for several stores"
            ))),
            (Kind::Client, Some(store)) if store <= 0 => Err(AuthError::new(format!(
                "`{operation}` was not sent: {store} is no store id; ids are positive"
            ))),
            (Kind::Client, None) => self.values.authorization(requirement).map_err(|_| {
                AuthError::new(format!(
                    "`{operation}` was not sent: client id and secret need a store; say which \
                     with `client.for_store(id)`, or with `Credentials::client(…)?.store(id)` for \
                     all requests"
                ))
            }),
            _ => self.values.authorization(requirement),
        }
    }
}

impl Provider for Credentials {
    fn authorize<'a>(
        &'a self,
        requirement: &'a Requirement,
    ) -> Promise<'a, Result<Authorization, AuthError>> {
        Promise::ready(self.authorization(requirement))
    }

    fn for_account(&self, account: &str) -> Arc<dyn Provider> {
        match account.parse() {
            Ok(store_id) => Arc::new(self.clone().store(store_id)),
            Err(_) => Arc::new(Refused::new(format!(
                "`{account}` is no store id: ids are numbers"
            ))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::Scheme;
    use http::HeaderMap;

    const EITHER: Requirement = Requirement {
        operation: "orders.list",
        security: &[&[OAUTH2], &[ID, SECRET, STORE]],
        schemes: &[
            (OAUTH2, Scheme::Bearer),
            (ID, Scheme::Header("X-Client-Id")),
            (SECRET, Scheme::Header("X-Client-Secret")),
            (STORE, Scheme::Header("X-Store-Id")),
        ],
    };

    fn client() -> Credentials {
        Credentials::client(
            format!("sx_app_{}", "a".repeat(32)),
            format!("sx_secret_{}", "b".repeat(64)),
        )
        .unwrap()
    }

    async fn headers(provider: &dyn Provider) -> HeaderMap {
        let mut headers = HeaderMap::new();
        provider
            .authorize(&EITHER)
            .await
            .unwrap()
            .apply_headers(&mut headers);
        headers
    }

    async fn refusal(provider: &dyn Provider) -> String {
        provider.authorize(&EITHER).await.unwrap_err().to_string()
    }

    #[tokio::test]
    async fn an_access_token_is_sent_as_bearer_alone() {
        let token = format!("sx_at_{}", "c".repeat(96));
        let sent = headers(&Credentials::access_token(token.as_str()).unwrap()).await;
        assert_eq!(sent.len(), 1);
        assert_eq!(sent["authorization"], format!("Bearer {token}"));
    }

    #[tokio::test]
    async fn client_credentials_are_sent_with_their_store() {
        let sent = headers(&client().store(22)).await;
        assert_eq!(sent.len(), 3);
        assert_eq!(sent["x-client-id"], format!("sx_app_{}", "a".repeat(32)));
        assert_eq!(
            sent["x-client-secret"],
            format!("sx_secret_{}", "b".repeat(64))
        );
        assert_eq!(sent["x-store-id"], "22");
    }

    #[tokio::test]
    async fn client_credentials_without_a_store_are_refused_and_the_way_out_is_named() {
        let error = refusal(&client()).await;
        assert!(
            error.contains("`orders.list` was not sent") && error.contains("client.for_store(id)")
        );
    }

    #[tokio::test]
    async fn one_set_of_client_credentials_serves_many_stores() {
        let credentials = client().store(1);
        for store in ["22", "23"] {
            let sent = headers(&*credentials.for_account(store)).await;
            assert_eq!(sent["x-store-id"], store);
        }
        assert_eq!(headers(&credentials).await["x-store-id"], "1");
    }

    #[tokio::test]
    async fn an_access_token_refuses_to_act_for_another_store() {
        let credentials = Credentials::access_token_unchecked("token");
        let error = refusal(&*credentials.for_account("22")).await;
        assert!(error.contains("cannot be bound to store 22"), "{error}");
    }

    #[tokio::test]
    async fn what_is_no_store_id_is_refused() {
        assert!(
            refusal(&client().store(0))
                .await
                .contains("0 is no store id")
        );
        assert!(
            refusal(&*client().for_account("my-shop"))
                .await
                .contains("`my-shop` is no store id")
        );
    }

    #[tokio::test]
    async fn an_operation_without_security_is_sent_without_credentials() {
        let requirement = Requirement {
            security: &[],
            ..EITHER
        };
        let authorization = client().authorization(&requirement).unwrap();
        assert!(authorization.headers().is_empty());
    }

    #[test]
    fn values_in_the_wrong_place_are_named_without_showing_them() {
        let secret = format!("sx_secret_{}", "b".repeat(64));
        let id = format!("sx_app_{}", "a".repeat(32));
        let error = Credentials::access_token(secret.as_str())
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("is a client secret") && !error.contains("bbb"),
            "{error}"
        );
        let error = Credentials::client(secret, id).unwrap_err().to_string();
        assert!(
            error.starts_with("the client id is a client secret"),
            "{error}"
        );
    }

    #[test]
    fn no_secret_is_printed() {
        let printed = format!(
            "{:?} {:?}",
            client().store(22),
            Credentials::access_token_unchecked("hush")
        );
        assert!(
            !printed.contains("bbb") && !printed.contains("hush"),
            "{printed}"
        );
    }
}
