//! The one piece of work that looks for tokens: in the store, then at the token server.
//!
//! It runs once at a time for an account and to its end, whoever waits. Its order is the whole
//! point: load, lock, load again, ask, **write, and only then use**.

use std::sync::Arc;
use std::time::Duration;

use super::Shared;
use super::account::{Account, Landed, Need};
use super::{TokenError, Tokens};
use crate::auth::{AuthError, StoreError, Stored};
use crate::clock::within;

/// How long one process may take over a refresh before others need not wait for it.
const LEASE: Duration = Duration::from_secs(90);

/// How long the token server may take, its repetitions included.
const ASKING: Duration = Duration::from_secs(60);

/// Waits before a write is tried again.
const WRITE_AGAIN: [Duration; 3] = [
    Duration::from_millis(100),
    Duration::from_millis(500),
    Duration::from_secs(2),
];

/// Finds tokens that meet the need, and takes them into use.
pub(super) async fn renew(shared: Arc<Shared>, account: Arc<Account>, need: Need) -> Landed {
    let renewal = Renewal {
        shared: &shared,
        account: &account,
        need: &need,
    };
    let result = renewal.run().await;
    if let (Err(error), Need::Early) = (&result, &need) {
        // With every request it would begin anew; this also covers a store that fails.
        let mut state = account.state();
        if !state.is_paused(shared.now()) {
            state.failed(error, None, shared.now());
        }
    }
    result
}

const NO_TOKENS: &str = "the store has no tokens for it";

struct Renewal<'a> {
    shared: &'a Shared,
    account: &'a Account,
    need: &'a Need,
}

impl Renewal<'_> {
    async fn run(&self) -> Landed {
        self.save_what_is_unsaved().await;
        let stored = self.load().await?;
        if self.adopt_if_it_helps(&stored) {
            return Ok(());
        }
        self.may_ask(stored.version)?;
        let name = &self.account.name;
        let locking = self.shared.store.lock(name, LEASE);
        let lease = match within(&*self.shared.clock, LEASE, locking).await {
            Some(lease) => lease.map_err(broken_store)?,
            None => {
                return Err(
                    AuthError::new("another process refreshes, and does not end").with_transient(),
                );
            }
        };
        let result = self.run_locked().await;
        lease.release().await;
        result
    }

    async fn run_locked(&self) -> Landed {
        // Whoever had the lock before may have refreshed.
        let stored = self.load().await?;
        if self.adopt_if_it_helps(&stored) {
            return Ok(());
        }
        self.may_ask(stored.version)?;
        let stored = self.newest(stored);
        if stored.tokens.refresh_token.is_none() {
            return Err(
                self.gone("its access token is of no use any more, and there is no refresh token")
            );
        }
        let asking = self
            .shared
            .endpoint
            .refresh(&self.account.name, &stored.tokens);
        let answer = within(&*self.shared.clock, ASKING, asking).await;
        match answer.unwrap_or_else(|| Err(TokenError::in_doubt())) {
            Ok(tokens) => {
                let now = self.shared.now();
                let tokens = match tokens.obtained_at {
                    Some(_) => tokens,
                    None => tokens.obtained(now.unix, None),
                };
                self.take(tokens.following(&stored.tokens), &stored).await
            }
            Err(problem) => self.judge(problem, &stored).await,
        }
    }

    /// Prefers tokens that could not be written to those that they replace.
    fn newest(&self, mut stored: Stored) -> Stored {
        if let Some(current) = &self.account.state().current {
            if current.unsaved && current.version == stored.version {
                stored.tokens = current.tokens.clone();
            }
        }
        stored
    }

    /// Loads the tokens of the account.
    async fn load(&self) -> Result<Stored, AuthError> {
        let loaded = self.shared.store.load(&self.account.name).await;
        loaded.map_err(broken_store)?.ok_or_else(|| {
            self.account.state().forget();
            self.gone(NO_TOKENS)
        })
    }

    /// Takes stored tokens into use if they are others than those in use, and tells whether the
    /// need is met.
    fn adopt_if_it_helps(&self, stored: &Stored) -> bool {
        let now = self.shared.now();
        let mut state = self.account.state();
        let known = state.current.as_ref().map(|current| current.version);
        if known != Some(stored.version) {
            state.adopt(self.shared.current(stored.clone()));
        }
        let current = state.current.as_ref();
        current.is_some_and(|current| current.meets(self.need, now))
    }

    fn may_ask(&self, version: u64) -> Result<(), AuthError> {
        let hindrance = self.account.state().hindrance(version, self.shared.now());
        hindrance.map_or(Ok(()), Err)
    }

    /// Writes new tokens, and takes them into use.
    async fn take(&self, tokens: Tokens, before: &Stored) -> Landed {
        let current = match self.write(&tokens, before.version).await {
            Written::As(version) => self.shared.current(Stored { tokens, version }),
            Written::Superseded(stored) if stored.tokens == tokens => self.shared.current(stored),
            // Somebody else wrote meanwhile, such as a merchant who authorized anew. Theirs stay.
            Written::Superseded(stored) => {
                let mut state = self.account.state();
                state.succeeded();
                state.adopt(self.shared.current(stored));
                return Ok(());
            }
            Written::Removed => {
                self.account.state().forget();
                return Err(self.gone(NO_TOKENS));
            }
            Written::Failed => {
                // The tokens before may be used up, so these are all there is: they are used,
                // and written as soon as it can be done.
                tracing::error!(target: "shopwright", "refreshed tokens could not be stored");
                let version = before.version;
                let mut current = self.shared.current(Stored { tokens, version });
                current.unsaved = true;
                current
            }
        };
        let mut state = self.account.state();
        state.succeeded();
        if current.unsaved {
            let error = AuthError::new("refreshed tokens could not be stored").with_transient();
            state.failed(&error, None, self.shared.now());
        }
        state.adopt(current.fresh(self.shared.now()));
        Ok(())
    }

    async fn write(&self, tokens: &Tokens, over: u64) -> Written {
        let (store, name) = (&self.shared.store, &self.account.name);
        let mut waits = WRITE_AGAIN.iter();
        loop {
            match store.swap(name, Some(over), tokens).await {
                Ok(Some(version)) => return Written::As(version),
                Ok(None) => match store.load(name).await {
                    // An earlier write that was reported as failed may have been made.
                    Ok(Some(stored)) => return Written::Superseded(stored),
                    Ok(None) => return Written::Removed,
                    Err(_) => return Written::Failed,
                },
                Err(_) => match waits.next() {
                    Some(wait) => self.shared.clock.sleep(*wait).await,
                    None => return Written::Failed,
                },
            }
        }
    }

    async fn save_what_is_unsaved(&self) {
        let current = self.account.state().current.clone();
        let Some(current) = current.filter(|current| current.unsaved) else {
            return;
        };
        match self.write(&current.tokens, current.version).await {
            Written::As(version) => {
                let mut state = self.account.state();
                state.succeeded();
                if let Some(current) = &mut state.current {
                    (current.version, current.unsaved) = (version, false);
                }
            }
            Written::Superseded(stored) => {
                self.account.state().adopt(self.shared.current(stored));
            }
            Written::Removed => self.account.state().forget(),
            Written::Failed => {}
        }
    }

    /// Decides what a refresh without tokens means.
    async fn judge(&self, problem: TokenError, before: &Stored) -> Landed {
        if problem.is_refused() {
            return self.refused(problem, before).await;
        }
        let mut state = self.account.state();
        if problem.is_in_doubt() {
            state.doubt(before.version);
        }
        let hint = problem.retry_after();
        let error = AuthError::new("the access token could not be refreshed")
            .with_transient()
            .with_source(problem);
        state.failed(&error, hint, self.shared.now());
        Err(error)
    }

    async fn refused(&self, problem: TokenError, before: &Stored) -> Landed {
        // A process without a lock may have used the refresh token before this one did.
        if let Ok(stored) = self.load().await {
            if stored.version != before.version && self.adopt_if_it_helps(&stored) {
                return Ok(());
            }
        }
        tracing::warn!(target: "shopwright", code = problem.code(), "a refresh token was refused");
        let error = self
            .gone("the server refused its refresh token")
            .with_source(problem);
        self.account.state().refuse(before.version, error.clone());
        Err(error)
    }

    /// Makes the error of an account that a person has to authorize.
    fn gone(&self, why: &str) -> AuthError {
        let name = &self.account.name;
        AuthError::new(format!(
            "account `{name}` has to be authorized (again): {why}"
        ))
        .with_authorization_needed()
    }
}

/// What became of a write.
enum Written {
    As(u64),
    /// The store has these, written by somebody else.
    Superseded(Stored),
    /// The store has none any more, as after an uninstallation: nothing is to come back by this.
    Removed,
    Failed,
}

fn broken_store(problem: StoreError) -> AuthError {
    AuthError::new("the token store failed")
        .with_transient()
        .with_source(problem)
}
