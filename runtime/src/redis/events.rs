//! Webhook events remembered for all processes: a key for each, with the claim or the word that it is
//! done.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ::redis::Script;

use super::Away;
use super::link::{Absent, Link};
use super::script::{TAKE_AWAY, millis};
use crate::auth::Promise;
use crate::webhook::{Claim, DedupeError, Deduplicator, MemoryDeduplicator, Ticket};

static CLAIM: LazyLock<Script> = LazyLock::new(|| {
    Script::new(
        "local state = redis.call('GET', KEYS[1])
         if state == 'done' then return 2 end
         if state and state ~= ARGV[1] then return 1 end
         redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
         return 0",
    )
});
static COMPLETE: LazyLock<Script> =
    LazyLock::new(|| Script::new("redis.call('SET', KEYS[1], 'done', 'PX', ARGV[1]) return 1"));

/// How many events that are done, and not noted on Redis, are kept to be noted later.
const UNNOTED: usize = 10_000;

/// Remembers the events of all processes on a Redis, for 48 hours by default, with claims that lapse
/// after 5 minutes; made by [`Redis::events`](super::Redis::events).
///
/// What this process handled it remembers by itself too (10,000 events), so that a Redis that loses
/// its state makes no process handle an event twice; another process may.
#[derive(Clone)]
pub struct RedisEvents {
    shared: Arc<Shared>,
}

struct Shared {
    link: Arc<Link>,
    prefix: String,
    away: Away,
    lease: Duration,
    time_to_live: Duration,
    /// What this process claimed and handled.
    own: MemoryDeduplicator,
    claims: Mutex<Claims>,
}

#[derive(Default)]
struct Claims {
    /// The tickets of `own`, by the tokens of ours.
    local: BTreeMap<String, Ticket>,
    unnoted: Vec<String>,
}

impl RedisEvents {
    pub(super) fn new(link: Arc<Link>, prefix: String, away: Away) -> Self {
        let (lease, time_to_live) = (Duration::from_secs(300), Duration::from_secs(48 * 3600));
        Self::with(link, prefix, away, lease, time_to_live)
    }

    fn with(
        link: Arc<Link>,
        prefix: String,
        away: Away,
        lease: Duration,
        time_to_live: Duration,
    ) -> Self {
        let own = MemoryDeduplicator::default()
            .with_lease(lease)
            .with_time_to_live(time_to_live);
        Self {
            shared: Arc::new(Shared {
                link,
                prefix,
                away,
                lease,
                time_to_live,
                own,
                claims: Mutex::default(),
            }),
        }
    }

    /// Sets how long a handled event is remembered; 48 hours by default, which is longer than
    /// retries go on, and at least the 10 minutes for which a delivery is accepted.
    pub fn with_time_to_live(self, time: Duration) -> Self {
        let shared = &*self.shared;
        let time = time.max(Duration::from_secs(600));
        let (link, prefix) = (shared.link.clone(), shared.prefix.clone());
        Self::with(link, prefix, shared.away, shared.lease, time)
    }

    /// Sets after which time the claim of an event that was neither completed nor released lapses;
    /// 5 minutes by default. It has to be longer than the work can take.
    pub fn with_lease(self, lease: Duration) -> Self {
        let shared = &*self.shared;
        let (link, prefix) = (shared.link.clone(), shared.prefix.clone());
        Self::with(link, prefix, shared.away, lease, shared.time_to_live)
    }
}

impl Shared {
    fn key(&self, event: &str) -> [String; 1] {
        [format!("{}:event:{event}", self.prefix)]
    }

    fn claims(&self) -> MutexGuard<'_, Claims> {
        self.claims.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn claim(&self, event: &str) -> Result<Claim, DedupeError> {
        let local = match self.own.claim(event).await? {
            Claim::First(ticket) => ticket,
            other => return Ok(other),
        };
        // Given back when this future is dropped in the midst of asking.
        let mut claiming = Claiming {
            own: &self.own,
            local: Some(local),
        };
        let token = crate::random::uuid().ok_or_else(|| DedupeError::new(NO_RANDOMNESS))?;
        self.note_unnoted().await;
        let arguments = [token.clone().into_bytes(), millis(self.lease)];
        let claim = match self.link.run(&CLAIM, self.key(event), arguments).await {
            Ok(0_u8) => Claim::First(Ticket::new(event, token.clone())),
            Ok(1) => Claim::Running,
            Ok(_) => Claim::Done,
            Err(problem) => match self.away {
                Away::Fail => return Err(DedupeError::new(problem)),
                Away::LocalShare(_) => Claim::First(Ticket::new(event, token.clone())),
            },
        };
        if let Claim::First(_) = claim {
            let Some(local) = claiming.local.take() else {
                return Ok(claim);
            };
            let mut claims = self.claims();
            // As many as can be claimed at once; what lapsed long ago is not given back any more.
            if claims.local.len() >= UNNOTED {
                claims.local.pop_first();
            }
            claims.local.insert(token, local);
        }
        Ok(claim)
    }

    async fn complete(&self, ticket: &Ticket) -> Result<(), DedupeError> {
        let local = self.claims().local.remove(ticket.token());
        let local = local.unwrap_or_else(|| ticket.clone());
        self.own.complete(&local).await?;
        match self.note(ticket.key()).await {
            Ok(()) => Ok(()),
            Err(problem) => {
                // It is done whatever Redis says, so it is noted there when that can be.
                let mut claims = self.claims();
                if claims.unnoted.len() < UNNOTED {
                    claims.unnoted.push(ticket.key().to_owned());
                }
                match self.away {
                    Away::Fail => Err(DedupeError::new(problem)),
                    Away::LocalShare(_) => Ok(()),
                }
            }
        }
    }

    async fn note(&self, event: &str) -> Result<(), Absent> {
        let life = [millis(self.time_to_live)];
        let noting = self.link.run::<u8>(&COMPLETE, self.key(event), life);
        noting.await.map(|_| ())
    }

    /// Notes what was handled while Redis was away.
    async fn note_unnoted(&self) {
        loop {
            let Some(event) = self.claims().unnoted.pop() else {
                return;
            };
            if self.note(&event).await.is_err() {
                self.claims().unnoted.push(event);
                return;
            }
        }
    }

    async fn release(self: Arc<Self>, ticket: Ticket) -> Result<(), DedupeError> {
        let local = self.claims().local.remove(ticket.token());
        if let Some(local) = local {
            self.own.release(&local).await?;
        }
        let token = [ticket.token().as_bytes().to_vec()];
        let releasing = self
            .link
            .run::<u8>(&TAKE_AWAY, self.key(ticket.key()), token);
        match (releasing.await, self.away) {
            (Err(problem), Away::Fail) => Err(DedupeError::new(problem)),
            _ => Ok(()),
        }
    }
}

const NO_RANDOMNESS: &str = "there is no randomness for a claim";

/// A claim of this process that is given back unless it is taken out.
struct Claiming<'a> {
    own: &'a MemoryDeduplicator,
    local: Option<Ticket>,
}

impl Drop for Claiming<'_> {
    fn drop(&mut self) {
        if let Some(local) = &self.local {
            // In memory that is done at once.
            drop(self.own.release(local));
        }
    }
}

impl Deduplicator for RedisEvents {
    fn claim<'a>(&'a self, key: &'a str) -> Promise<'a, Result<Claim, DedupeError>> {
        Promise::later(self.shared.claim(key))
    }

    fn complete<'a>(&'a self, ticket: &'a Ticket) -> Promise<'a, Result<(), DedupeError>> {
        Promise::later(self.shared.complete(ticket))
    }

    fn release<'a>(&'a self, ticket: &'a Ticket) -> Promise<'a, Result<(), DedupeError>> {
        let releasing = self.shared.clone().release(ticket.clone());
        match tokio::runtime::Handle::try_current() {
            // It runs although nobody may wait for it: see `Deduplicator::release`.
            Ok(runtime) => {
                let task = runtime.spawn(releasing);
                Promise::later(async move {
                    task.await
                        .unwrap_or_else(|problem| Err(DedupeError::new(problem)))
                })
            }
            Err(_) => Promise::later(releasing),
        }
    }
}

impl fmt::Debug for RedisEvents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisEvents")
            .field("prefix", &self.shared.prefix)
            .field("away", &self.shared.away)
            .finish_non_exhaustive()
    }
}
