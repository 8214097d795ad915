//! The beginning of an authorization: an address, and what to keep until the browser returns.

use std::fmt;

use serde::{Deserialize, Serialize};
use url::Url;

use super::{Callback, CallbackError, State};
use crate::auth::AuthError;
use crate::secret::Secret;

/// An authorization that is to begin.
///
/// Its `Debug` shows the address without its query.
#[derive(Clone)]
#[non_exhaustive]
pub struct Authorization {
    /// Where to redirect the browser to.
    pub url: Url,
    /// What to keep in that browser's session.
    pub pending: Pending,
}

/// What is known about an authorization while the browser is away.
///
/// Keep it where that one browser alone gets at it, such as an encrypted cookie: whoever knows the
/// state can slip a code of his own into the session. Use it for one return.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Pending {
    /// The value that has to come back.
    pub state: State,
    /// The account that was asked, under which its tokens are kept.
    pub account: String,
}

impl Authorization {
    /// Begins with the address `path` below the base URL of a client, and these parameters, to which
    /// `state` is added.
    ///
    /// # Errors
    ///
    /// The operating system has no randomness to give.
    pub fn begin(
        base_url: &Url,
        path: &str,
        parameters: &[(&str, &str)],
        account: impl Into<String>,
    ) -> Result<Self, AuthError> {
        let state = State::random()?;
        let mut url = base_url.clone();
        let path = format!("{}{path}", base_url.path().trim_end_matches('/'));
        url.set_path(&path);
        url.query_pairs_mut()
            .extend_pairs(parameters)
            .append_pair("state", state.secret().expose());
        let account = account.into();
        let pending = Pending { state, account };
        Ok(Self { url, pending })
    }
}

impl Pending {
    /// Reads the query that the browser came back with, and returns its code if the state is right.
    ///
    /// # Errors
    ///
    /// As [`Callback::code`].
    pub fn code(&self, query: &str) -> Result<Secret, CallbackError> {
        Callback::parse(query)?.code(&self.state)
    }
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut url = self.url.clone();
        url.set_query(None);
        f.debug_struct("Authorization")
            .field("url", &url.as_str())
            .field("pending", &self.pending)
            .finish()
    }
}
