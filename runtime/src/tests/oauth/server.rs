//! A server that takes the newest access token of an account alone, and each refresh token once.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use futures_core::future::BoxFuture;

use crate::auth::Tokens;
use crate::clock::VirtualClock;
use crate::transport::{BodyStream, Request, ScriptedTransport, Step, Transport, TransportError};

#[derive(Clone)]
pub(super) struct Server {
    pub(super) clock: VirtualClock,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    /// Number of the newest tokens, by account.
    newest: BTreeMap<String, u32>,
    /// Access tokens that are called stale.
    ended: Vec<String>,
    /// What the token server does next, in place of working.
    upsets: VecDeque<Upset>,
    /// Refresh tokens that arrived, and access tokens that arrived with other calls.
    refreshes: Vec<String>,
    calls: Vec<String>,
}

/// What goes wrong with a refresh.
#[derive(Clone, Copy, Debug)]
pub(super) enum Upset {
    /// This answer comes, and nothing changes.
    Says(u16, &'static str),
    /// The tokens are replaced, and the answer is lost.
    Loses,
    /// The request is lost.
    Misses,
    /// The answer takes this many seconds.
    Dawdles(u64),
}

/// How long a refresh takes.
pub(super) const TAKES: Duration = Duration::from_secs(2);

impl Server {
    pub(super) fn new() -> Self {
        Self {
            clock: VirtualClock::new(),
            state: Arc::default(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// Gives the account its first tokens, or others.
    pub(super) fn grant(&self, account: &str) -> Tokens {
        let mut state = self.state();
        let number = state.newest.entry(account.to_owned()).or_insert(0);
        *number += 1;
        Tokens::new(format!("{account}-access-{number}"))
            .with_refresh_token(format!("{account}-refresh-{number}"))
    }

    /// Calls every access token so far stale.
    pub(super) fn end_tokens(&self) {
        let mut state = self.state();
        let newest = state.newest.iter();
        let ended = newest.map(|(account, number)| format!("{account}-access-{number}"));
        state.ended = ended.collect();
    }

    pub(super) fn upset(&self, upset: Upset) {
        self.state().upsets.push_back(upset);
    }

    /// The refresh tokens that arrived.
    pub(super) fn refreshes(&self) -> Vec<String> {
        self.state().refreshes.clone()
    }

    /// The access tokens that calls arrived with.
    pub(super) fn calls(&self) -> Vec<String> {
        self.state().calls.clone()
    }

    /// Notes a refresh, and returns its token and what goes wrong with it.
    fn refresh(&self, body: &[u8]) -> (String, Option<Upset>) {
        let form: BTreeMap<String, String> =
            url::form_urlencoded::parse(body).into_owned().collect();
        let token = form["refresh_token"].clone();
        let mut state = self.state();
        state.refreshes.push(token.clone());
        (token, state.upsets.pop_front())
    }

    fn token(&self, (token, upset): (String, Option<Upset>)) -> Step {
        match upset {
            None => self.rotate(&token).after(TAKES),
            Some(Upset::Says(status, body)) => Step::json(status, body).after(TAKES),
            Some(Upset::Loses) => {
                self.rotate(&token);
                Step::lost_answer().after(TAKES)
            }
            Some(Upset::Misses) => Step::lost_answer().after(TAKES),
            Some(Upset::Dawdles(seconds)) => {
                self.rotate(&token).after(Duration::from_secs(seconds))
            }
        }
    }

    fn rotate(&self, token: &str) -> Step {
        let (account, number) = token.split_once("-refresh-").unwrap();
        let newest = self.state().newest.get(account).copied();
        if newest.map(|number| number.to_string()).as_deref() != Some(number) {
            return Step::json(400, r#"{"error":"invalid_grant"}"#);
        }
        let tokens = self.grant(account);
        let (access, refresh) = (tokens.access_token, tokens.refresh_token.unwrap());
        let (access, refresh) = (access.expose(), refresh.expose());
        Step::json(
            200,
            format!(
                r#"{{"access_token":"{access}","refresh_token":"{refresh}","expires_in":3600}}"#
            ),
        )
    }

    fn call(&self, token: String) -> Step {
        let mut state = self.state();
        state.calls.push(token.clone());
        let newest = state.newest.iter();
        let mut live = newest.map(|(account, number)| format!("{account}-access-{number}"));
        let known = live.any(|live| live == token) && !state.ended.contains(&token);
        if known {
            Step::json(200, r#"{"data":1}"#)
        } else {
            Step::json(401, r#"{"code":"invalid_token"}"#)
        }
    }
}

impl Transport for Server {
    fn send(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        let step = if request.url.path().ends_with("/oauth/token") {
            assert!(!request.headers.contains_key("authorization"));
            self.token(self.refresh(request.body.bytes().unwrap()))
        } else {
            let token = request.headers["authorization"].to_str().unwrap();
            self.call(token.strip_prefix("Bearer ").unwrap().to_owned())
        };
        let clock = self.clock.clone();
        Box::pin(async move {
            let transport = ScriptedTransport::new([step]).with_clock(clock);
            transport.send(request).await
        })
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Server")
    }
}
