//! What a provider remembers of one account, and what it makes of that. No waiting in here.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::Tokens;
use super::flight::Flight;
use crate::auth::{AuthError, Stored};
use crate::secret::Secret;

/// Within this time of a refresh no other follows: when the server calls stale what it has just
/// given, or the clocks differ by more than a token's life, another would not help either.
const SETTLING: Duration = Duration::from_secs(10);

/// The token is taken for expired this much early, since it has to last until it arrives.
const ON_THE_WAY: Duration = Duration::from_secs(5);

/// Waits after failed refreshes: the first, doubled each time, up to the longest.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(300);

pub(super) type Landed = Result<(), AuthError>;

/// Why tokens are looked for.
#[derive(Clone, Debug)]
pub(super) enum Need {
    /// None were loaded yet.
    Load,
    /// They end soon.
    Early,
    /// They have ended.
    Expired,
    /// The server called this access token stale.
    Rejected(Secret),
}

/// What to do for a request.
#[derive(Debug)]
pub(super) enum Decision {
    /// Send this access token.
    Serve(Secret),
    /// Send this access token, and see to the next one meanwhile.
    ServeAndRenew(Secret),
    /// There is none until new ones are there.
    Wait(Need),
}

/// The time, in the two ways that it is needed in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Now {
    pub(super) instant: Instant,
    /// Since 1970.
    pub(super) unix: Duration,
}

/// One account, as all who use it share it.
#[derive(Debug)]
pub(super) struct Account {
    pub(super) name: String,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) current: Option<Current>,
    pub(super) flight: Option<Arc<Flight<Landed>>>,
    /// The version whose refresh token the server refused, and what it said.
    refused: Option<(u64, AuthError)>,
    /// The version whose refresh token was sent, with the answer lost.
    in_doubt: Option<u64>,
    /// Failed refreshes in a row, and when the next may be tried.
    failures: u32,
    not_before: Option<Instant>,
    last_failure: Option<AuthError>,
}

/// Tokens in use.
#[derive(Clone, Debug)]
pub(super) struct Current {
    pub(super) tokens: Tokens,
    /// In the store. That of the tokens before, when these could not be written.
    pub(super) version: u64,
    pub(super) unsaved: bool,
    /// When they are to be refreshed, since 1970.
    due: Option<Duration>,
    /// When this process got them from the token server.
    refreshed: Option<Instant>,
}

impl Account {
    pub(super) fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            state: Mutex::default(),
        }
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets a search that has ended, so that another can begin.
    pub(super) fn make_room(&self, ended: &Arc<Flight<Landed>>) {
        let mut state = self.state();
        let flight = state.flight.as_ref();
        if flight.is_some_and(|flight| Arc::ptr_eq(flight, ended)) {
            state.flight = None;
        }
    }
}

impl Current {
    /// Takes tokens into use; `chance` (at least 0, less than 1) picks the moment of their refresh.
    pub(super) fn new(stored: Stored, early: Duration, chance: f64, now: Now) -> Self {
        let Stored { tokens, version } = stored;
        let due = tokens.end().map(|end| {
            let life = tokens.life().unwrap_or(end.saturating_sub(now.unix));
            let early = early.min(life / 4);
            // Between once and twice as early, so that many processes do not come together.
            end.saturating_sub(early + early.mul_f64(chance.clamp(0.0, 1.0)))
        });
        Self {
            tokens,
            version,
            unsaved: false,
            due,
            refreshed: None,
        }
    }

    /// Notes that they come from the token server, just now.
    pub(super) fn fresh(mut self, now: Now) -> Self {
        self.refreshed = Some(now.instant);
        self
    }

    fn is_settling(&self, now: Now) -> bool {
        self.refreshed
            .is_some_and(|then| now.instant.saturating_duration_since(then) < SETTLING)
    }

    pub(super) fn is_expired(&self, now: Now) -> bool {
        !self.is_settling(now) && is_over(&self.tokens, now)
    }

    fn is_due(&self, now: Now) -> bool {
        !self.is_settling(now) && self.due.is_some_and(|due| now.unix >= due)
    }

    /// Tells whether these tokens end the need.
    pub(super) fn meets(&self, need: &Need, now: Now) -> bool {
        !self.is_expired(now)
            && match need {
                Need::Load | Need::Expired => true,
                Need::Early => !self.is_due(now),
                Need::Rejected(token) => self.tokens.access_token != *token,
            }
    }
}

/// Tells whether an access token is past its life, or will be when it arrives.
fn is_over(tokens: &Tokens, now: Now) -> bool {
    let Some(end) = tokens.end() else {
        return false;
    };
    let margin = tokens
        .life()
        .map_or(ON_THE_WAY, |life| ON_THE_WAY.min(life / 10));
    now.unix >= end.saturating_sub(margin)
}

impl State {
    /// Decides what to do for a request.
    pub(super) fn decide(&self, now: Now) -> Decision {
        let Some(current) = &self.current else {
            return Decision::Wait(Need::Load);
        };
        if current.is_expired(now) {
            return Decision::Wait(Need::Expired);
        }
        let token = current.tokens.access_token.clone();
        let wants = current.unsaved || current.is_due(now);
        // While the token still works, there is time; and a refresh token that may be used up
        // is left alone for as long as there is something to lose.
        let is_over = self.refused.is_some()
            || self.in_doubt == Some(current.version) && !current.unsaved
            || self.pause(now).is_some();
        if wants && !is_over {
            Decision::ServeAndRenew(token)
        } else {
            Decision::Serve(token)
        }
    }

    /// Tells whether a rejected access token is the one in use, and worth a refresh.
    pub(super) fn is_worth_refreshing(&self, rejected: &Secret, now: Now) -> Rejection {
        match &self.current {
            Some(current) if current.tokens.access_token != *rejected => Rejection::Newer,
            Some(current) if current.is_settling(now) => Rejection::TooFresh,
            _ => Rejection::Refresh,
        }
    }

    /// Takes tokens into use.
    pub(super) fn adopt(&mut self, current: Current) {
        if self.refused.as_ref().map(|(version, _)| *version) != Some(current.version) {
            self.refused = None;
        }
        if self.in_doubt != Some(current.version) {
            self.in_doubt = None;
        }
        self.current = Some(current);
    }

    /// Forgets everything: the store has no tokens any more.
    pub(super) fn forget(&mut self) {
        *self = Self {
            flight: self.flight.take(),
            ..Self::default()
        };
    }

    /// Returns why the token server is not to be asked about this version now.
    pub(super) fn hindrance(&self, version: u64, now: Now) -> Option<AuthError> {
        if let Some((refused, error)) = &self.refused {
            if *refused == version {
                return Some(error.clone());
            }
        }
        self.pause(now).map(|left| {
            let seconds = left.as_secs_f64().ceil();
            let error = AuthError::new(format!(
                "the access token could not be refreshed, and it is tried again in {seconds} s at \
                 the earliest"
            ));
            match &self.last_failure {
                Some(cause) => error.with_transient().with_source(cause.clone()),
                None => error.with_transient(),
            }
        })
    }

    /// Tells whether the token server is left alone for now.
    pub(super) fn is_paused(&self, now: Now) -> bool {
        self.pause(now).is_some()
    }

    fn pause(&self, now: Now) -> Option<Duration> {
        let left = self.not_before?.saturating_duration_since(now.instant);
        (!left.is_zero()).then_some(left)
    }

    /// Notes that a refresh succeeded.
    pub(super) fn succeeded(&mut self) {
        (self.failures, self.not_before) = (0, None);
        self.last_failure = None;
    }

    /// Notes that a refresh failed and may succeed later.
    pub(super) fn failed(&mut self, error: &AuthError, hint: Option<Duration>, now: Now) {
        let doubled = FIRST_PAUSE.saturating_mul(1 << self.failures.min(16));
        let pause = doubled.min(LONGEST_PAUSE).max(hint.unwrap_or_default());
        self.failures = self.failures.saturating_add(1);
        self.not_before = now.instant.checked_add(pause);
        self.last_failure = Some(error.clone());
    }

    /// Notes that the server refuses the refresh token of this version.
    pub(super) fn refuse(&mut self, version: u64, error: AuthError) {
        self.refused = Some((version, error));
    }

    /// Notes that nobody knows whether the refresh token of this version was used.
    pub(super) fn doubt(&mut self, version: u64) {
        self.in_doubt = Some(version);
    }
}

/// What a rejected access token asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rejection {
    /// There is a newer one already.
    Newer,
    /// It has only just come: another would be rejected as well.
    TooFresh,
    /// A refresh.
    Refresh,
}
