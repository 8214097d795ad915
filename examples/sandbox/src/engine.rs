//! What happens to one request, from its arrival to the bytes of its answer. No sockets here: `server` has them, and what
//! goes wrong between the two is in `faults`.

mod render;
mod working;

use std::collections::{BTreeSet, VecDeque};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::api::{Api, Verdict};
use crate::arguments::{self, Arguments, UnknownParameters};
use crate::call::Call;
use crate::catalogue::Catalogue;
use crate::clock::Clock;
use crate::crud;
use crate::demand::{self, Demand};
use crate::description::Description;
use crate::faults::Faults;
use crate::keys;
use crate::ledger::{self, Effect};
use crate::limit::{Allowance, Limiter};
use crate::operation::Operation;
use crate::payload::{self, Payload};
use crate::recorded::Recorded;
use crate::reply::{Failure, Reply};
use crate::response;
use crate::route::{self, Route};
use crate::store::World;
use crate::webhooks::Outbox;
use bytes::Bytes;
use http::{Method, Response, StatusCode};

/// Everything that requests are answered from.
pub(crate) struct Engine {
    pub(crate) api: Arc<dyn Api>,
    pub(crate) description: Arc<Description>,
    pub(crate) catalogue: Catalogue,
    pub(crate) clock: Clock,
    pub(crate) unknown: UnknownParameters,
    /// Replaces the general limit of the API; `None` keeps it.
    pub(crate) rate_limit: Option<u64>,
    /// Nothing is refused for being one too many.
    pub(crate) unlimited: bool,
    pub(crate) keep_requests: usize,
    pub(crate) check_answers: bool,
    /// How many answers were given, scripted ones left out.
    pub(crate) answers: AtomicU64,
    pub(crate) world: Mutex<World>,
    pub(crate) limiter: Mutex<Limiter>,
    pub(crate) requests: Mutex<VecDeque<Recorded>>,
    pub(crate) scripted: Mutex<VecDeque<Response<Bytes>>>,
    pub(crate) outbox: Mutex<Outbox>,
    pub(crate) faults: Mutex<Faults>,
    /// Open connections, and requests that are worked on without one.
    pub(crate) busy: AtomicUsize,
}

/// Locks, also after a panic elsewhere: a test that fails should not make the next call fail with it.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Engine {
    /// Keeps a request for tests to look at.
    pub(crate) fn record(&self, request: Recorded) {
        let mut requests = lock(&self.requests);
        requests.push_back(request);
        while requests.len() > self.keep_requests {
            requests.pop_front();
        }
    }

    /// Answers one request.
    pub(crate) fn answer(&self, request: &Recorded, payload: &Payload) -> Response<Bytes> {
        if let Some(scripted) = lock(&self.scripted).pop_front() {
            return scripted;
        }
        self.answer_with(request, payload, demand::read(request))
    }

    /// Answers one request, as demanded if there is a demand.
    pub(crate) fn answer_with(
        &self,
        request: &Recorded,
        payload: &Payload,
        demand: Option<Demand>,
    ) -> Response<Bytes> {
        let number = self.answers.fetch_add(1, Ordering::Relaxed);
        let mut response = self.fresh_answer(request, payload, demand);
        let status = response.status();
        self.api.decorate(response.headers_mut(), status, number);
        response
    }

    fn fresh_answer(
        &self,
        request: &Recorded,
        payload: &Payload,
        demand: Option<Demand>,
    ) -> Response<Bytes> {
        let now = self.clock.now();
        let route = route::find(
            self.description.operations(),
            &request.method,
            &request.path,
        );
        let operation = match &route {
            Route::Found(operation, _) => Some(*operation),
            _ => None,
        };
        let allowance = self.count(request, operation, now);
        let mut response = match demand {
            _ if !self.unlimited && allowance.is_some_and(|allowance| !allowance.granted) => {
                self.refuse(operation, self.api.too_many_of(operation))
            }
            Some(Demand::TooMany) => self.refuse(operation, self.api.too_many_of(operation)),
            Some(Demand::Page(status)) => response::proxy_page(status),
            Some(Demand::Failure(failure)) => self.refuse(operation, failure),
            None => self.serve(request, payload, route, now),
        };
        if let Some(mut allowance) = allowance {
            if response.status() == StatusCode::TOO_MANY_REQUESTS {
                allowance.remaining = 0;
                allowance.granted = false;
            }
            self.api.announce(allowance, response.headers_mut());
        }
        response
    }

    fn count(
        &self,
        request: &Recorded,
        operation: Option<&Operation>,
        now: Duration,
    ) -> Option<Allowance> {
        let mut limits = self.api.limits(operation);
        if let (Some(own), Some(general)) = (self.rate_limit, limits.first_mut()) {
            general.requests = own;
        }
        let client = self.api.client(&request.headers);
        lock(&self.limiter).take(&client, &limits, now)
    }

    fn serve(
        &self,
        request: &Recorded,
        payload: &Payload,
        route: Route<'_>,
        now: Duration,
    ) -> Response<Bytes> {
        match route {
            Route::Found(operation, path) => {
                match self.handle(request, payload, operation, path, now) {
                    Ok(reply) => self.render(operation, reply),
                    Err(failure) => self.refuse(Some(operation), failure),
                }
            }
            Route::WrongMethod(methods) => self.refuse_method(&methods),
            Route::Unknown => {
                let mut world = lock(&self.world);
                let before = world.changes();
                let reply = self.api.page(&request.path, &mut world, now);
                if world.changes() != before {
                    let operation = format!("{} {}", request.method, request.path);
                    world
                        .ledger
                        .write(Effect::of(operation, request, 0, "page"));
                }
                self.collect(&mut world, now);
                match reply {
                    Some(Reply {
                        location: Some(location),
                        ..
                    }) => response::elsewhere(StatusCode::FOUND, &location),
                    Some(reply) => {
                        response::json(StatusCode::OK, &self.api.envelope(StatusCode::OK, reply))
                    }
                    None => self.refuse(None, Failure::not_found("Route")),
                }
            }
        }
    }

    /// Checks one request in the order in which a server would, and has it handled.
    fn handle(
        &self,
        request: &Recorded,
        payload: &Payload,
        operation: &Operation,
        path: Vec<String>,
        now: Duration,
    ) -> Result<Reply, Failure> {
        let query = request.query_pairs();
        let mut world = lock(&self.world);
        let (store_id, scopes) = self.admit(request, &query, operation, &world, now)?;
        let arguments = self.check(request, payload, operation, path, &query)?;
        let cursor = query.iter().find(|(name, _)| name == "cursor");
        let cursor = cursor.map(|(_, cursor)| cursor.clone());
        let call = Call {
            api: &*self.api,
            description: &self.description,
            operation,
            arguments: &arguments,
            payload,
            headers: &request.headers,
            store_id,
            scopes,
            cursor,
            now,
        };
        let key = keys::read(&*self.api, request, operation, store_id);
        if let Some(answer) = keys::answer(&*self.api, &world, key.as_deref(), &request.body) {
            return answer;
        }
        let before = world.changes();
        let own = self.api.handle(&call, &mut world);
        let reply = own.unwrap_or_else(|| crud::answer(&call, world.store(store_id)))?;
        if operation.method != Method::GET && world.changes() != before {
            let effect = ledger::effect(&call, request, &reply);
            world.ledger.write(effect);
        }
        if let Some(webhooks) = self.api.webhooks() {
            webhooks.notice(&call, &reply, world.store(store_id));
        }
        self.collect(&mut world, now);
        if let Some(key) = key {
            keys::keep(&mut world, key, &request.body, &reply);
        }
        Ok(reply)
    }

    /// Finds out who sent a request, and what they may do.
    fn admit(
        &self,
        request: &Recorded,
        query: &[(String, String)],
        operation: &Operation,
        world: &World,
        now: Duration,
    ) -> Result<(i64, Option<BTreeSet<String>>), Failure> {
        if operation.security.is_empty() || self.api.is_open(operation) {
            return Ok((0, None));
        }
        let caller = self
            .api
            .authenticate(&request.headers, query, &world.access, now)?;
        match operation.scopes().find(|scope| !caller.may(scope)) {
            Some(scope) => Err(self.api.lacks(scope)),
            None => Ok((caller.store_id, caller.scopes)),
        }
    }

    /// Checks what a request carries.
    fn check(
        &self,
        request: &Recorded,
        payload: &Payload,
        operation: &Operation,
        path: Vec<String>,
        query: &[(String, String)],
    ) -> Result<Arguments, Failure> {
        let (arguments, mut flaws) = arguments::read(
            &self.description,
            operation,
            path,
            query,
            &request.headers,
            self.api.common_parameters(),
        );
        if self.unknown == UnknownParameters::Ignore {
            flaws.retain(|flaw| flaw.keyword != "unknown");
        }
        flaws.extend(payload::flaws(
            &self.description,
            operation,
            &request.headers,
            payload,
        ));
        for flaw in &flaws {
            if let Verdict::Refuse(failure) = self.api.judge(flaw) {
                return Err(failure);
            }
        }
        Ok(arguments)
    }
}
