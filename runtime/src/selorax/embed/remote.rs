//! Session tokens verified by the platform, with good answers kept for a while.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use sha2::{Digest as _, Sha256};

use super::jwt;
use crate::selorax::models::{Session, VerifySessionRequest};
use crate::selorax::{AppKeys, Client, Error};

/// How long a good answer counts, unless its token ends before.
const KEPT: Duration = Duration::from_secs(300);

/// How many answers are kept; the one that ends first makes room.
const MOST: usize = 1_000;

/// Good answers by the hash of their token, so that no token is kept.
#[derive(Default)]
pub(in crate::selorax) struct SessionCache {
    known: Mutex<BTreeMap<[u8; 32], Known>>,
}

struct Known {
    session: Session,
    /// Since 1970.
    until: Duration,
}

impl SessionCache {
    /// Asks the platform about a token, or takes its last answer.
    pub(in crate::selorax) async fn verify(
        &self,
        client: &Client,
        keys: &AppKeys,
        token: &str,
    ) -> Result<Session, Error> {
        let hash = Sha256::digest(token.as_bytes()).into();
        let clock = client.core().shared.clock.clone();
        if let Some(session) = self.find(&hash, clock.unix_time()) {
            return Ok(session);
        }
        let body = VerifySessionRequest::new(token, keys.client_id(), keys.client_secret().clone());
        let session = client.session().verify(&body).await?;
        // The platform has verified it, so its end can be believed. Without one, nothing is kept.
        if let Some(end) = jwt::end(token) {
            let now = clock.unix_time();
            let until = now.saturating_add(KEPT).min(Duration::from_secs(end));
            self.keep(hash, session.clone(), until, now);
        }
        Ok(session)
    }

    fn find(&self, hash: &[u8; 32], now: Duration) -> Option<Session> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let known = known.get(hash).filter(|known| known.until > now)?;
        Some(known.session.clone())
    }

    fn keep(&self, hash: [u8; 32], session: Session, until: Duration, now: Duration) {
        if until <= now {
            return;
        }
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST {
            known.retain(|_, known| known.until > now);
        }
        if known.len() >= MOST {
            let first = known.iter().min_by_key(|(_, known)| known.until);
            if let Some(first) = first.map(|(hash, _)| *hash) {
                known.remove(&first);
            }
        }
        known.insert(hash, Known { session, until });
    }
}

impl fmt::Debug for SessionCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionCache").finish_non_exhaustive()
    }
}
