//! The sandbox as users meet it: a handle to the running server. Preparing one is in `builder`.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use bytes::Bytes;

use crate::api;
use crate::builder::SandboxBuilder;
use crate::catalogue::Catalogue;
use crate::engine::{Engine, lock};
use crate::faults::{FaultPlan, InvalidFault, Played};
use crate::ledger::Effect;
use crate::mail::Mail;
use crate::recorded::Recorded;
use crate::server::Server;

/// A running sandbox. It stops when dropped, and all that it remembers is gone.
pub struct Sandbox {
    pub(crate) engine: Arc<Engine>,
    pub(crate) base_url: String,
    // Kept for its `Drop`.
    pub(crate) _server: Server,
}

impl Sandbox {
    /// Prepares a sandbox of the API of that name, for example `selorax`.
    pub fn builder(api: impl Into<String>) -> SandboxBuilder {
        SandboxBuilder::new(api.into())
    }

    /// Lists the APIs that have a sandbox.
    pub fn apis() -> &'static [&'static str] {
        &api::NAMES
    }

    /// Gives the address to send requests to, such as `http://127.0.0.1:40123`, without a slash at the end.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Lists the requests received since the start or the last [`clear`](Self::clear), oldest first, whatever was
    /// answered; of more than 10,000 (see [`SandboxBuilder::keep_requests`]) the latest.
    pub fn requests(&self) -> Vec<Recorded> {
        lock(&self.engine.requests).iter().cloned().collect()
    }

    /// Forgets the requests received so far; created records stay.
    pub fn clear(&self) {
        lock(&self.engine.requests).clear();
    }

    /// Lists the emails that the API would have sent, oldest first: the code of a login, say.
    pub fn mails(&self) -> Vec<Mail> {
        lock(&self.engine.world).mails.clone()
    }

    /// Answers the next request with `response`, whatever it asks for; several wait in line. The request is recorded, and
    /// nothing else is done with it: no authentication, no limit.
    pub fn answer_next(&self, response: http::Response<impl Into<Bytes>>) {
        lock(&self.engine.scripted).push_back(response.map(Into::into));
    }

    /// Has requests meet the faults of a plan from now on, in place of the plan before.
    ///
    /// # Errors
    /// When a fault cannot be played; the plan before stays on.
    pub fn play(&self, plan: FaultPlan) -> Result<(), InvalidFault> {
        plan.check()?;
        lock(&self.engine.faults).begin(Some(plan));
        Ok(())
    }

    /// Lists the requests that a plan or a header concerned since the plan was put on, with the fault that each met.
    pub fn played(&self) -> Vec<Played> {
        lock(&self.engine.faults).played().to_vec()
    }

    /// Lists every change that requests made, oldest first.
    pub fn ledger(&self) -> Vec<Effect> {
        lock(&self.engine.world).ledger.effects(None)
    }

    /// Lists the changes that were made by requests with this mark in the header `X-Sandbox-Call`.
    pub fn effects_of(&self, call: &str) -> Vec<Effect> {
        lock(&self.engine.world).ledger.effects(Some(call))
    }

    /// Tells whether no connection is open and no request is worked on: the ledger is final until somebody connects.
    pub fn is_idle(&self) -> bool {
        self.engine.busy.load(Ordering::SeqCst) == 0
    }

    /// Lists the environment variables, with their values, that lead the API's client here.
    pub fn environment(&self) -> Vec<(&'static str, String)> {
        self.engine.api.environment(&self.base_url)
    }

    /// Gives a command line that gets an answer from a shell with these variables.
    pub fn try_it(&self) -> &'static str {
        self.engine.api.try_it()
    }

    /// Gives the documented error codes, each of which the request header `X-Sandbox-Error` can ask for.
    pub fn catalogue(&self) -> &Catalogue {
        &self.engine.catalogue
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What it has received and remembers holds secrets, and is long.
        f.debug_struct("Sandbox")
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}
