//! A transport for tests: it answers by a script and records what it was sent.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use futures_core::future::BoxFuture;
use http::{HeaderMap, Method, Uri};

use super::{BodyStream, Request, Step, Transport, TransportError, TransportErrorKind};
use crate::clock::Clock;

/// A transport that answers each request with the next step of its script; clones share the
/// script. Beyond its end it answers with an error of kind `Invalid` that says so.
#[derive(Clone, Default)]
pub struct ScriptedTransport {
    state: Arc<Mutex<State>>,
    clock: Option<Arc<dyn Clock>>,
}

#[derive(Default)]
struct State {
    steps: VecDeque<Step>,
    recorded: Vec<Recorded>,
}

/// A request that was sent. Printing it shows values, secrets included: it is meant for tests.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Recorded {
    /// Method.
    pub method: Method,
    /// Absolute address.
    pub uri: Uri,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub body: Bytes,
}

impl Recorded {
    /// Reads all of a request.
    pub(super) async fn of(request: Request) -> Result<Self, TransportError> {
        let invalid = |problem| {
            let message = "the request could not be formed";
            TransportError::new(TransportErrorKind::Invalid, message).with_source(problem)
        };
        let uri = request.url.as_str().parse().map_err(invalid)?;
        let body = request.body.into_bytes().await.map_err(|problem| {
            let message = "the body of the request could not be read";
            TransportError::new(TransportErrorKind::NoAnswer, message).with_source(problem)
        })?;
        Ok(Self {
            method: request.method,
            uri,
            headers: request.headers,
            body,
        })
    }
}

impl ScriptedTransport {
    /// Creates a transport with this script.
    pub fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        let transport = Self::default();
        transport.lock().steps.extend(steps);
        transport
    }

    /// Sets the clock for steps that wait.
    pub fn with_clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Adds a step to the end of the script.
    pub fn push(&self, step: Step) {
        self.lock().steps.push_back(step);
    }

    /// Returns the requests so far, in order.
    pub fn requests(&self) -> Vec<Recorded> {
        self.lock().recorded.clone()
    }

    /// Returns the number of steps that were not reached yet.
    pub fn remaining(&self) -> usize {
        self.lock().steps.len()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records the request and takes the next step.
    fn take(&self, request: Recorded) -> Step {
        let mut state = self.lock();
        state.recorded.push(request);
        state.steps.pop_front().unwrap_or_else(|| {
            let message = "the script has no step for this request";
            Step::error(TransportError::new(TransportErrorKind::Invalid, message))
        })
    }
}

impl Transport for ScriptedTransport {
    fn send(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        Box::pin(async move {
            let step = self.take(Recorded::of(request).await?);
            step.play(self.clock.as_deref()).await
        })
    }
}

impl fmt::Debug for ScriptedTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.lock();
        f.debug_struct("ScriptedTransport")
            .field("sent", &state.recorded.len())
            .field("remaining", &state.steps.len())
            .finish_non_exhaustive()
    }
}
