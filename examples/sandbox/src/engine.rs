//! What happens to one request, from its arrival to the bytes of its answer. No sockets here: `server` has them.

use std::collections::{BTreeSet, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::header::ALLOW;
use http::{HeaderValue, Response, StatusCode};
use serde_json::{Value, json};

use crate::api::{Api, Verdict};
use crate::arguments::{self, Arguments, UnknownParameters};
use crate::call::Call;
use crate::catalogue::Catalogue;
use crate::clock::Clock;
use crate::crud;
use crate::demand::{self, Demand};
use crate::description::Description;
use crate::keys;
use crate::limit::{Allowance, Limiter};
use crate::operation::Operation;
use crate::payload::{self, Payload};
use crate::recorded::Recorded;
use crate::reply::{Failure, Reason, Reply};
use crate::response;
use crate::route::{self, Route};
use crate::store::World;
use crate::webhooks::Outbox;

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
        let number = self.answers.fetch_add(1, Ordering::Relaxed);
        let mut response = self.fresh_answer(request, payload);
        let status = response.status();
        self.api.decorate(response.headers_mut(), status, number);
        response
    }

    fn fresh_answer(&self, request: &Recorded, payload: &Payload) -> Response<Bytes> {
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
        let mut response = match demand::read(request) {
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
            Route::WrongMethod(methods) => {
                let failure = Failure::status(StatusCode::METHOD_NOT_ALLOWED, "Method not allowed");
                let mut response = self.refuse(None, failure);
                let methods = methods
                    .iter()
                    .map(ToString::to_string)
                    .collect::<Vec<_>>()
                    .join(", ");
                if let Ok(methods) = HeaderValue::from_str(&methods) {
                    response.headers_mut().insert(ALLOW, methods);
                }
                response
            }
            Route::Unknown => {
                let mut world = lock(&self.world);
                let reply = self.api.page(&request.path, &mut world, now);
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
        let own = self.api.handle(&call, &mut world);
        let reply = own.unwrap_or_else(|| crud::answer(&call, world.store(store_id)))?;
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
        let (arguments, mut faults) = arguments::read(
            &self.description,
            operation,
            path,
            query,
            &request.headers,
            self.api.common_parameters(),
        );
        if self.unknown == UnknownParameters::Ignore {
            faults.retain(|fault| fault.keyword != "unknown");
        }
        faults.extend(payload::faults(
            &self.description,
            operation,
            &request.headers,
            payload,
        ));
        for fault in &faults {
            if let Verdict::Refuse(failure) = self.api.judge(fault) {
                return Err(failure);
            }
        }
        Ok(arguments)
    }

    fn render(&self, operation: &Operation, reply: Reply) -> Response<Bytes> {
        let documented = operation.success();
        let status = documented.map_or(StatusCode::OK, |response| response.status);
        if let Some(location) = &reply.location {
            return response::elsewhere(status, location);
        }
        if let Some((media, text)) = reply.text {
            return response::text(status, media, text);
        }
        if documented.is_some_and(|response| response.schema.is_none()) {
            let mut response = Response::new(Bytes::new());
            *response.status_mut() = status;
            return response;
        }
        let body = if reply.bare {
            reply.data
        } else {
            self.api.envelope(status, reply)
        };
        self.checked(operation, status, body)
    }

    fn refuse(&self, operation: Option<&Operation>, failure: Failure) -> Response<Bytes> {
        let Failure {
            reason,
            message,
            mut fields,
        } = failure;
        let (status, code, message) = match &reason {
            Reason::Status(status) => (*status, None, message.unwrap_or_default()),
            Reason::Code(code) => {
                let Some(entry) = self.catalogue.get(code) else {
                    return response::json(
                        StatusCode::NOT_IMPLEMENTED,
                        &json!({
                            "message": format!("The sandbox knows no error code {code:?}"),
                            "status": 501,
                        }),
                    );
                };
                for field in &entry.fields {
                    let scope = operation.and_then(|operation| operation.scopes().next());
                    let value = match scope {
                        Some(scope) if field == "required_scope" => Some(json!(scope)),
                        _ => self.api.error_field(field, code),
                    };
                    if let Some(value) = value {
                        fields.entry(field.clone()).or_insert(value);
                    }
                }
                let scope = fields
                    .get("required_scope")
                    .and_then(Value::as_str)
                    .unwrap_or("");
                let message = message.unwrap_or_else(|| entry.message().to_owned());
                let message = message.replace("<scope>", scope);
                let status = StatusCode::from_u16(entry.status);
                (
                    status.unwrap_or(StatusCode::BAD_REQUEST),
                    Some(code.as_str()),
                    message,
                )
            }
        };
        let body = self.api.error(status, code, &message, fields);
        match operation {
            Some(operation) => self.checked(operation, status, body),
            None => response::json(status, &body),
        }
    }

    /// Makes a response, or says loudly that the sandbox itself has broken the description.
    fn checked(&self, operation: &Operation, status: StatusCode, body: Value) -> Response<Bytes> {
        let documented = operation.response(status).filter(|_| self.check_answers);
        let schema = documented.and_then(|response| response.schema.as_ref());
        let misfits = schema.map(|schema| schema.misfits(self.description.components(), &body));
        let mut misfits = misfits.into_iter().flatten();
        // Descriptions list codes by operation, but any code may be asked for.
        let is_error = status.is_client_error() || status.is_server_error();
        match misfits.find(|misfit| !is_error || misfit.pointer != "/code") {
            None => response::json(status, &body),
            Some(misfit) => response::json(
                StatusCode::NOT_IMPLEMENTED,
                &json!({
                    "message": format!(
                        "The sandbox's own answer to {} does not fit its description at {:?}: {}",
                        operation.key, misfit.pointer, misfit.message
                    ),
                    "status": 501,
                }),
            ),
        }
    }
}
