//! Who may come in: tokens, clients and stores that the sandbox knows. How a request presents them, and with which
//! code it is turned away, is the API's own.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A bearer token that the sandbox accepts, and what it allows.
#[derive(Clone)]
pub struct Grant {
    pub(crate) token: String,
    pub(crate) store_id: i64,
    /// `None` stands for every scope.
    pub(crate) scopes: Option<BTreeSet<String>>,
    /// Since 1970.
    pub(crate) expires: Option<Duration>,
}

impl Grant {
    /// Makes a grant of all scopes of one store, which does not expire.
    pub fn new(token: impl Into<String>, store_id: i64) -> Self {
        Self {
            token: token.into(),
            store_id,
            scopes: None,
            expires: None,
        }
    }

    /// Confines it to these scopes.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Ends it at that time.
    pub fn expires_at(mut self, time: SystemTime) -> Self {
        self.expires = Some(time.duration_since(UNIX_EPOCH).unwrap_or_default());
        self
    }
}

impl fmt::Debug for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Grant")
            .field("token", &"***")
            .field("store_id", &self.store_id)
            .field("scopes", &self.scopes)
            .field("expires", &self.expires)
            .finish()
    }
}

/// An authorization code that waits to be exchanged.
pub(crate) struct Code {
    pub(crate) redirect_uri: String,
    pub(crate) grant: Grant,
}

/// All credentials that the sandbox knows.
#[derive(Default)]
pub(crate) struct Access {
    pub(crate) tokens: BTreeMap<String, Grant>,
    /// Secrets by client id.
    pub(crate) clients: BTreeMap<String, String>,
    /// What clients may do with their id and secret; `None` stands for every scope.
    pub(crate) client_scopes: Option<BTreeSet<String>>,
    /// Stores by id, and whether each is active.
    pub(crate) stores: BTreeMap<i64, bool>,
    pub(crate) codes: BTreeMap<String, Code>,
    /// Grants by refresh token.
    pub(crate) refresh: BTreeMap<String, Grant>,
    pub(crate) issued: u64,
}

impl Access {
    /// Takes a number for a credential to be issued: each is another, and the same in every run.
    pub(crate) fn take_number(&mut self) -> u64 {
        self.issued += 1;
        self.issued
    }
}

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Access")
            .field("stores", &self.stores)
            .finish_non_exhaustive()
    }
}

/// Who sent a request.
#[derive(Debug, Clone)]
pub(crate) struct Caller {
    pub(crate) store_id: i64,
    pub(crate) scopes: Option<BTreeSet<String>>,
}

impl Caller {
    /// Whether that scope is granted.
    pub(crate) fn may(&self, scope: &str) -> bool {
        self.scopes
            .as_ref()
            .is_none_or(|granted| granted.contains(scope))
    }
}
