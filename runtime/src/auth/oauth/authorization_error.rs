//! Why an authorization did not end in tokens.

use std::error::Error;
use std::fmt;

use super::{CallbackError, TokenError};
use crate::auth::StoreError;

/// An authorization that did not succeed: whoever was asked has to begin anew.
#[derive(Debug)]
#[non_exhaustive]
pub enum AuthorizationError {
    /// The browser came back with a wrong state, without a code, or with a refusal.
    Callback(CallbackError),
    /// The code was not traded for tokens.
    Exchange(TokenError),
    /// The tokens are for another account than the one that was asked. They were not kept.
    OtherAccount {
        /// The account that was asked.
        asked: String,
        /// The account that the tokens are for.
        given: String,
    },
    /// The tokens came, and could not be stored.
    Store(StoreError),
}

impl fmt::Display for AuthorizationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Callback(error) => error.fmt(f),
            Self::Exchange(error) => write!(f, "the code bought no tokens: {error}"),
            Self::OtherAccount { asked, given } => write!(
                f,
                "account `{asked}` was asked, and the tokens are for `{given}`; they were not kept"
            ),
            Self::Store(error) => write!(f, "the tokens could not be stored: {error}"),
        }
    }
}

impl Error for AuthorizationError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Callback(error) => Some(error),
            Self::Exchange(error) => Some(error),
            Self::Store(error) => Some(error),
            Self::OtherAccount { .. } => None,
        }
    }
}
