//! Requests of many processes counted together: sliding windows in sorted sets, by Redis's clock.
//!
//! Redis decides who may send when, and every process remembers what it got. So when Redis comes
//! back without its state, those who are left tell it what counts before it gives out anything.

use std::fmt;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use ::redis::Script;

use super::Away;
use super::link::{Absent, Link};
use super::shadow::Shadow;
use crate::auth::Promise;
use crate::clock::{Clock as _, TokioClock};
use crate::limit::{PacingError, PacingStore, Quota, Slot};

static TAKE: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("scripts/take.lua")));
static TELL: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("scripts/tell.lua")));
static GIVE_BACK: LazyLock<Script> = LazyLock::new(|| {
    Script::new("for _, key in ipairs(KEYS) do redis.call('ZREM', key, ARGV[1]) end return 1")
});
static STATE: LazyLock<Script> =
    LazyLock::new(|| Script::new("return redis.call('HMGET', KEYS[1], 'epoch', 'serial')"));

/// How long a Redis that lost its state gives out nothing: every process looks once a second.
const SETTLING: Duration = Duration::from_secs(5);

/// How often a process that has something to tell looks whether Redis has lost it.
const LOOK: Duration = Duration::from_secs(1);

/// Counts the requests of all processes on one Redis; made by [`Redis::pacing`](super::Redis::pacing).
#[derive(Clone)]
pub struct RedisPacing {
    shared: Arc<Shared>,
}

struct Shared {
    link: Arc<Link>,
    prefix: String,
    away: Away,
    /// How many times faster than Redis's clock the client's runs: 1, except in tests.
    speed: f64,
    /// Tells the places of this process from those of others.
    id: String,
    places: AtomicU64,
    shadow: Mutex<Shadow>,
    telling: tokio::sync::Mutex<()>,
    /// One moment on the client's clock, and on the one here.
    moment: Mutex<Option<(Duration, Instant)>>,
    is_watched: AtomicBool,
}

/// What the script answered.
struct Taken {
    status: u64,
    after: Duration,
    epoch: String,
    serial: u64,
    counts: Vec<u64>,
}

impl RedisPacing {
    pub(super) fn new(link: Arc<Link>, prefix: String, away: Away) -> Self {
        // Without randomness the link's address tells processes apart well enough.
        let id = crate::random::uuid().unwrap_or_else(|| format!("{:p}", Arc::as_ptr(&link)));
        Self {
            shared: Arc::new(Shared {
                link,
                prefix,
                away,
                speed: 1.0,
                id,
                places: AtomicU64::new(0),
                shadow: Mutex::default(),
                telling: tokio::sync::Mutex::default(),
                moment: Mutex::default(),
                is_watched: AtomicBool::new(false),
            }),
        }
    }

    /// Counts that many times faster than Redis's clock runs, for tests whose client has a clock that
    /// runs so fast.
    #[cfg(any(test, feature = "test-util"))]
    pub fn with_speed(self, speed: f64) -> Self {
        let Shared {
            link, prefix, away, ..
        } = &*self.shared;
        let mut new = Self::new(link.clone(), prefix.clone(), *away);
        if let Some(shared) = Arc::get_mut(&mut new.shared) {
            shared.speed = speed;
        }
        new
    }
}

impl Shared {
    fn state_key(&self) -> String {
        format!("{}:pacing", self.prefix)
    }

    fn keys<'a>(&self, names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
        let places = |name| format!("{}:pacing:{name}", self.prefix);
        let state = std::iter::once(self.state_key());
        state.chain(names.into_iter().map(places)).collect()
    }

    fn shadow(&self) -> MutexGuard<'_, Shadow> {
        self.shadow.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn take(
        &self,
        quotas: &[Quota],
        now: Duration,
        wanted: Range<Duration>,
    ) -> Result<Slot, PacingError> {
        if quotas.is_empty() {
            return Ok(Slot::At(wanted.start));
        }
        let number = self.places.fetch_add(1, Ordering::Relaxed);
        let member = format!("{}-{number}", self.id);
        match self.take_of_redis(quotas, now, &wanted, &member).await {
            Ok(slot) => Ok(slot),
            Err(problem) => match self.away {
                Away::Fail => Err(PacingError::new(problem)),
                Away::LocalShare(processes) => {
                    let mut shadow = self.shadow();
                    shadow.forget(now);
                    Ok(shadow.take(quotas, wanted, processes, &member))
                }
            },
        }
    }

    async fn take_of_redis(
        &self,
        quotas: &[Quota],
        now: Duration,
        wanted: &Range<Duration>,
        member: &str,
    ) -> Result<Slot, Absent> {
        let untold = {
            let mut shadow = self.shadow();
            shadow.forget(now);
            shadow.untold
        };
        if untold {
            self.tell(now, |shadow| shadow.untold).await?;
        }
        loop {
            let taken = self.ask(quotas, now, wanted, member).await?;
            let at = now.saturating_add(taken.after);
            let mut shadow = self.shadow();
            match taken.status {
                0 => {
                    shadow.learn(&taken.epoch, taken.serial);
                    shadow.took(quotas, at, member, &taken.counts, now);
                    return Ok(Slot::At(at));
                }
                1 => return Ok(Slot::TooLate(at)),
                _ => {
                    drop(shadow);
                    let epoch = taken.epoch;
                    self.tell(now, |shadow| shadow.known().epoch != epoch)
                        .await?;
                }
            }
        }
    }

    async fn ask(
        &self,
        quotas: &[Quota],
        now: Duration,
        wanted: &Range<Duration>,
        member: &str,
    ) -> Result<Taken, Absent> {
        let keys = self.keys(quotas.iter().map(|quota| quota.name.as_str()));
        let known = self.shadow().known();
        let mut arguments = vec![
            member.to_owned(),
            micros(wanted.start.saturating_sub(now)),
            micros(wanted.end.saturating_sub(now)),
            known.epoch,
            known.serial.to_string(),
            member.to_owned(),
            micros(SETTLING),
            self.speed.to_string(),
        ];
        for quota in quotas {
            arguments.push(quota.requests.max(1).to_string());
            arguments.push(micros(quota.window));
        }
        let arguments: Vec<_> = arguments.into_iter().map(String::into_bytes).collect();
        let answer: Vec<String> = self.link.run(&TAKE, keys, arguments).await?;
        Taken::read(&answer).ok_or(Absent::Odd)
    }

    /// Tells Redis all places that count, if that is still needed when it is this one's turn.
    async fn tell(&self, now: Duration, is_needed: impl Fn(&Shadow) -> bool) -> Result<(), Absent> {
        let _turn = self.telling.lock().await;
        let (mut arguments, mut names, mut members) =
            (Vec::new(), Vec::<String>::new(), Vec::new());
        {
            let shadow = self.shadow();
            if !is_needed(&shadow) {
                return Ok(());
            }
            for (name, window, place) in shadow.places() {
                if names.last().is_none_or(|last| last != name) {
                    names.push(name.to_owned());
                }
                // The first key is that of the state.
                arguments.push((names.len() + 1).to_string());
                arguments.push(signed_micros(place.at, now));
                arguments.push(micros(window));
                arguments.push(place.member.clone());
                members.push(place.member.clone());
            }
        }
        let epoch = crate::random::uuid().unwrap_or_else(|| self.id.clone());
        let known = self.shadow().known().epoch;
        let head = [epoch, known, micros(SETTLING), self.speed.to_string()];
        let arguments = head.into_iter().chain(arguments);
        let arguments: Vec<_> = arguments.map(String::into_bytes).collect();
        let keys = self.keys(names.iter().map(String::as_str));
        let (epoch, serial): (String, u64) = self.link.run(&TELL, keys, arguments).await?;
        let mut shadow = self.shadow();
        shadow.learn(&epoch, serial);
        shadow.told(&members);
        Ok(())
    }
}

/// Looks whether Redis lost what it was told, as long as this process has something to tell: one whose
/// calls all wait asks for nothing, and its places would be forgotten.
async fn watch(shared: Weak<Shared>) {
    let _watched = Watched(shared.clone());
    loop {
        let Some(speed) = shared.upgrade().map(|shared| shared.speed) else {
            return;
        };
        TokioClock.sleep(LOOK.div_f64(speed)).await;
        let Some(shared) = shared.upgrade() else {
            return;
        };
        if shared.look().await.is_none() {
            return;
        }
    }
}

/// Lets another task watch when this one ends, also with its runtime.
struct Watched(Weak<Shared>);

impl Drop for Watched {
    fn drop(&mut self) {
        if let Some(shared) = self.0.upgrade() {
            shared.is_watched.store(false, Ordering::Release);
        }
    }
}

impl Shared {
    /// Looks once; `None` when there is nothing to tell any more.
    async fn look(&self) -> Option<()> {
        let now = self.now()?;
        let known = {
            let mut shadow = self.shadow();
            shadow.forget(now);
            if shadow.is_empty() {
                return None;
            }
            shadow.known()
        };
        // When Redis is away, the next look or call finds out more.
        let state = self.link.run(&STATE, [self.state_key()], []).await;
        if let Ok((epoch, serial)) = state {
            let (epoch, serial): (Option<String>, Option<u64>) = (epoch, serial);
            let is_lost = epoch.as_deref() != Some(&known.epoch) || serial < Some(known.serial);
            let is_untold = self.shadow().untold;
            if is_lost || is_untold {
                let needed = |shadow: &Shadow| {
                    shadow.untold || (is_lost && shadow.known().epoch == known.epoch)
                };
                drop(self.tell(now, needed).await);
            }
        }
        Some(())
    }

    fn note_moment(&self, now: Duration) {
        *self.moment.lock().unwrap_or_else(PoisonError::into_inner) = Some((now, TokioClock.now()));
    }

    /// Returns the time on the client's clock.
    fn now(&self) -> Option<Duration> {
        let (then, moment) = (*self.moment.lock().unwrap_or_else(PoisonError::into_inner))?;
        let passed = TokioClock.now().saturating_duration_since(moment);
        Some(then.saturating_add(passed.mul_f64(self.speed)))
    }

    async fn give_back(self: Arc<Self>, names: Vec<String>, member: String) {
        let keys = self.keys(names.iter().map(String::as_str));
        // A place that is not given back stays taken: too few requests, never too many.
        let given = self
            .link
            .run::<u64>(&GIVE_BACK, &keys[1..], [member.into_bytes()]);
        drop(given.await);
    }
}

impl PacingStore for RedisPacing {
    fn take<'a>(
        &'a self,
        quotas: &'a [Quota],
        now: Duration,
        wanted: Range<Duration>,
    ) -> Promise<'a, Result<Slot, PacingError>> {
        let shared = &self.shared;
        shared.note_moment(now);
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            if !shared.is_watched.swap(true, Ordering::AcqRel) {
                runtime.spawn(watch(Arc::downgrade(shared)));
            }
        }
        Promise::later(shared.take(quotas, now, wanted))
    }

    fn give_back(&self, quotas: &[Quota], at: Duration) {
        let Some(member) = self.shared.shadow().give_back(quotas, at) else {
            return;
        };
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            let names = quotas.iter().map(|quota| quota.name.clone()).collect();
            runtime.spawn(self.shared.clone().give_back(names, member));
        }
    }
}

impl fmt::Debug for RedisPacing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisPacing")
            .field("prefix", &self.shared.prefix)
            .field("away", &self.shared.away)
            .finish_non_exhaustive()
    }
}

impl Taken {
    fn read(answer: &[String]) -> Option<Self> {
        let [status, after, epoch, serial, counts @ ..] = answer else {
            return None;
        };
        let counts = counts.iter().map(|count| count.parse());
        Some(Self {
            status: status.parse().ok()?,
            after: Duration::from_micros(after.parse().ok()?),
            epoch: epoch.clone(),
            serial: serial.parse().ok()?,
            counts: counts.collect::<Result<_, _>>().ok()?,
        })
    }
}

/// Writes a duration as Redis's scripts read it; the longest count as a century.
fn micros(duration: Duration) -> String {
    const CENTURY: u128 = 100 * 365 * 86_400 * 1_000_000;
    duration.as_micros().min(CENTURY).to_string()
}

/// Writes how long a time is from now, before or after.
fn signed_micros(time: Duration, now: Duration) -> String {
    match time.checked_sub(now) {
        Some(after) => micros(after),
        None => format!("-{}", micros(now.saturating_sub(time))),
    }
}
