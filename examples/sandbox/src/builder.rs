//! What a sandbox is to be like, and its start.

use std::collections::VecDeque;
use std::fmt;
use std::sync::atomic::{AtomicU64, AtomicUsize};
use std::sync::{Arc, Mutex, mpsc};
use std::time::SystemTime;

use tokio::sync::oneshot;

use crate::access::Grant;
use crate::api::{self, Setup};
use crate::arguments::UnknownParameters;
use crate::catalogue::Catalogue;
use crate::clock::Clock;
use crate::description::Description;
use crate::engine::Engine;
use crate::limit::Limiter;
use crate::sandbox::Sandbox;
use crate::server::Server;
use crate::webhooks::Outbox;

/// How many records the largest list has at the start.
const RECORDS: usize = 120;
/// How many of the latest requests are kept.
const KEEP_REQUESTS: usize = 10_000;

/// What a sandbox is to be like.
#[derive(Debug)]
#[must_use = "a sandbox runs once `start` or `start_blocking` is called"]
pub struct SandboxBuilder {
    api: String,
    port: u16,
    scopes: Option<Vec<String>>,
    grants: Vec<Grant>,
    records: usize,
    clock: Clock,
    unknown: UnknownParameters,
    rate_limit: Option<u64>,
    unlimited: bool,
    keep_requests: usize,
    check_answers: bool,
    catalogue: Option<Catalogue>,
    description: Option<String>,
}

impl SandboxBuilder {
    pub(crate) fn new(api: String) -> Self {
        Self {
            api,
            port: 0,
            scopes: None,
            grants: Vec::new(),
            records: RECORDS,
            clock: Clock::default(),
            unknown: UnknownParameters::default(),
            rate_limit: None,
            unlimited: false,
            keep_requests: KEEP_REQUESTS,
            check_answers: true,
            catalogue: None,
            description: None,
        }
    }

    /// Listens on this port of 127.0.0.1; 0, the default, takes a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Confines the access token and the client credentials to these scopes; without it they have all.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Accepts one more access token.
    pub fn grant(mut self, grant: Grant) -> Self {
        self.grants.push(grant);
        self
    }

    /// Fills the longest list with that many records (default 120), and the others in proportion; 0 starts empty.
    pub fn records(mut self, count: usize) -> Self {
        self.records = count;
        self
    }

    /// Takes the time from `now` instead of the system, so that tests need not wait.
    pub fn clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Clock::new(now);
        self
    }

    /// Says what to do with undocumented query parameters; by default they are answered with 400.
    pub fn unknown_parameters(mut self, unknown: UnknownParameters) -> Self {
        self.unknown = unknown;
        self
    }

    /// Replaces the general limit of the API (`SeloraX`: 1,000 requests a minute for each credential).
    pub fn rate_limit(mut self, requests: u64) -> Self {
        self.rate_limit = Some(requests);
        self
    }

    /// Refuses no request for being one too many; the headers still count.
    pub fn unlimited(mut self) -> Self {
        self.unlimited = true;
        self
    }

    /// Keeps that many of the latest requests for [`Sandbox::requests`] (default 10,000).
    pub fn keep_requests(mut self, count: usize) -> Self {
        self.keep_requests = count;
        self
    }

    /// Switches off (or on) that every answer is checked against the description before it is sent. It is on by
    /// default, and an answer that does not fit becomes a 501 that says where; under load it may be in the way.
    pub fn check_answers(mut self, check: bool) -> Self {
        self.check_answers = check;
        self
    }

    /// Answers with the error codes of `catalogue` instead of those of the API's overlay.
    pub fn catalogue(mut self, catalogue: Catalogue) -> Self {
        self.catalogue = Some(catalogue);
        self
    }

    /// Serves this description (YAML or JSON text) instead of the published one.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Starts the server, on a thread of its own, and gives its handle once it answers.
    ///
    /// # Errors
    /// When no API has that name, the description or the catalogue cannot be read, or the port is taken.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        let (sender, receiver) = oneshot::channel();
        // Reading a description takes long enough to be kept off the caller's runtime.
        std::thread::spawn(move || {
            // Nobody waits any more when the caller has dropped the future.
            let _ = sender.send(self.run());
        });
        receiver
            .await
            .unwrap_or_else(|_| Err(StartError::new("the starting thread panicked")))
    }

    /// Starts the server like [`start`](Self::start), for programs without a runtime.
    ///
    /// # Errors
    /// As for [`start`](Self::start).
    pub fn start_blocking(self) -> Result<Sandbox, StartError> {
        let (sender, receiver) = mpsc::channel();
        // On another thread too, so that it works within a runtime.
        std::thread::spawn(move || {
            let _ = sender.send(self.run());
        });
        receiver
            .recv()
            .unwrap_or_else(|_| Err(StartError::new("the starting thread panicked")))
    }

    fn run(self) -> Result<Sandbox, StartError> {
        let api = api::find(&self.api).ok_or_else(|| {
            let known = api::NAMES.join(", ");
            StartError::new(format!("there is no API {:?}; known: {known}", self.api))
        })?;
        let description = match &self.description {
            Some(text) => Description::read(text).map(Arc::new),
            None => api::description(&self.api, &*api),
        };
        let description = description.map_err(StartError::new)?;
        let catalogue = match self.catalogue {
            Some(catalogue) => catalogue,
            None => Catalogue::from_yaml(api.overlay()).map_err(StartError::new)?,
        };
        let world = api.found(&Setup {
            scopes: self.scopes,
            grants: self.grants,
            records: self.records,
            now: self.clock.now(),
        });
        let engine = Arc::new(Engine {
            api,
            description,
            catalogue,
            clock: self.clock,
            unknown: self.unknown,
            rate_limit: self.rate_limit,
            unlimited: self.unlimited,
            keep_requests: self.keep_requests,
            check_answers: self.check_answers,
            answers: AtomicU64::new(0),
            world: Mutex::new(world),
            limiter: Mutex::new(Limiter::default()),
            requests: Mutex::new(VecDeque::new()),
            scripted: Mutex::new(VecDeque::new()),
            outbox: Mutex::new(Outbox::default()),
            faults: Mutex::default(),
            busy: AtomicUsize::new(0),
        });
        let server = Server::start(Arc::clone(&engine), self.port).map_err(StartError::new)?;
        Ok(Sandbox {
            base_url: format!("http://{}", server.address),
            engine,
            _server: server,
        })
    }
}

/// Why a sandbox did not start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StartError(String);

impl StartError {
    fn new(reason: impl ToString) -> Self {
        Self(reason.to_string())
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the sandbox cannot start: {}", self.0)
    }
}

impl std::error::Error for StartError {}
