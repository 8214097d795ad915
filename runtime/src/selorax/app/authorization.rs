//! The beginning of an authorization: an address, and what to keep until the browser returns.

use serde::{Deserialize, Serialize};
use url::Url;

use super::AppKeys;
use crate::auth::AuthError;
use crate::auth::oauth::State;
use crate::selorax::Scope;

/// An authorization that is to begin.
///
/// Its `Debug` shows the address without its query.
#[derive(Clone)]
#[non_exhaustive]
pub struct Authorization {
    /// Where to redirect the merchant's browser to.
    pub url: Url,
    /// What to keep in that browser's session.
    pub pending: Pending,
}

/// What is known about an authorization while the browser is away.
///
/// Keep it where that one browser alone gets at it, such as an encrypted cookie: whoever knows the
/// state can slip a code of his own into the session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Pending {
    /// The value that has to come back.
    pub state: State,
    /// The store that was asked.
    pub store_id: i64,
}

/// An authorization that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Installed {
    /// The store that gave it.
    pub store_id: i64,
    /// The installation, when the platform told it.
    pub installation_id: Option<i64>,
    /// What was granted, as the platform writes it; empty when it did not say.
    pub scopes: Vec<String>,
}

impl Authorization {
    pub(super) fn begin(
        base_url: &Url,
        keys: &AppKeys,
        redirect_uri: &str,
        store_id: i64,
        scopes: impl IntoIterator<Item = Scope>,
    ) -> Result<Self, AuthError> {
        let pending = Pending {
            state: State::random()?,
            store_id,
        };
        let scopes: Vec<String> = scopes.into_iter().map(|scope| scope.to_string()).collect();
        let mut url = base_url.clone();
        let path = format!(
            "{}/api/apps/oauth/authorize",
            base_url.path().trim_end_matches('/')
        );
        url.set_path(&path);
        url.query_pairs_mut()
            .append_pair("client_id", keys.client_id())
            .append_pair("redirect_uri", redirect_uri)
            .append_pair("scope", &scopes.join(","))
            .append_pair("state", pending.state.secret().expose())
            .append_pair("store_id", &store_id.to_string());
        Ok(Self { url, pending })
    }
}

impl std::fmt::Debug for Authorization {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut url = self.url.clone();
        url.set_query(None);
        f.debug_struct("Authorization")
            .field("url", &url.as_str())
            .field("pending", &self.pending)
            .finish()
    }
}
