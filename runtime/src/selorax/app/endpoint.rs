//! The platform's token endpoint, by the generated operation.

use std::time::Duration;

use super::AppKeys;
use crate::auth::{Promise, Secret, TokenEndpoint, TokenError, Tokens};
use crate::selorax::Client;
use crate::selorax::models::{
    AuthorizationCodeGrant, AuthorizationCodeGrantRequired, RefreshTokenGrant, TokenGrant, TokenSet,
};

/// How long a token request may take: a code lives 60 s.
const TIME: Duration = Duration::from_secs(45);

/// The documented life of an access token, for answers that do not tell it.
const LIFE: Duration = Duration::from_secs(24 * 60 * 60);

#[derive(Debug)]
pub(super) struct Endpoint {
    /// Without credentials: those go into the body.
    client: Client,
    keys: AppKeys,
}

/// What the platform gives for a code.
pub(super) struct Given {
    pub(super) tokens: Tokens,
    pub(super) store_id: Option<i64>,
    pub(super) installation_id: Option<i64>,
}

impl Endpoint {
    pub(super) fn new(client: Client, keys: AppKeys) -> Self {
        Self { client, keys }
    }

    /// Trades a code for tokens.
    pub(super) async fn exchange(
        &self,
        code: &Secret,
        redirect_uri: &str,
    ) -> Result<Given, TokenError> {
        let grant = AuthorizationCodeGrant::new(AuthorizationCodeGrantRequired {
            client_id: self.keys.client_id.clone(),
            client_secret: self.keys.client_secret.clone(),
            code: code.clone(),
            redirect_uri: redirect_uri.to_owned(),
        });
        self.ask(&grant.into()).await
    }

    /// The description says of this operation that it is not repeated when it may have been handled.
    async fn ask(&self, grant: &TokenGrant) -> Result<Given, TokenError> {
        let call = self.client.oauth().exchange_token(grant);
        let set = call.with_total_timeout(TIME).await;
        let set = set.map_err(|error| TokenError::from(error.into_error()))?;
        let now = self.client.core().shared.clock.unix_time();
        Ok(Given {
            store_id: set.store_id,
            installation_id: set.installation_id,
            tokens: tokens(set, now),
        })
    }
}

fn tokens(set: TokenSet, now: Duration) -> Tokens {
    let life = set
        .additional
        .get("expires_in")
        .and_then(serde_json::Value::as_u64);
    let life = life.map_or(LIFE, Duration::from_secs);
    let mut tokens = Tokens::new(set.access_token).obtained(now, Some(life));
    tokens.refresh_token = set.refresh_token;
    if set.expires_at.is_some() {
        tokens.expires_at = set.expires_at;
    }
    tokens.with_scopes(set.scopes.unwrap_or_default())
}

impl TokenEndpoint for Endpoint {
    fn refresh<'a>(
        &'a self,
        account: &'a str,
        tokens: &'a Tokens,
    ) -> Promise<'a, Result<Tokens, TokenError>> {
        let Some(token) = &tokens.refresh_token else {
            return Promise::ready(Err(TokenError::refused("no refresh token")));
        };
        Promise::later(async move {
            let AppKeys {
                client_id,
                client_secret,
            } = self.keys.clone();
            let grant = RefreshTokenGrant::new(client_id, client_secret, token.clone());
            let given = self.ask(&grant.into()).await?;
            let is_other = |store_id: i64| store_id.to_string() != account;
            if given.store_id.is_some_and(is_other) {
                // Nothing is kept under the wrong store, and nothing better is to be had.
                return Err(TokenError::in_doubt());
            }
            Ok(given.tokens)
        })
    }
}
