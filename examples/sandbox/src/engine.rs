//! What happens to one request, from its arrival to the bytes of its answer. No sockets here: `server` has them.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE, LOCATION};
use http::{HeaderMap, HeaderValue, Response, StatusCode};
use serde_json::{Value, json};

use crate::api::{Api, Verdict};
use crate::arguments::{self, UnknownParameters};
use crate::call::Call;
use crate::catalogue::Catalogue;
use crate::clock::Clock;
use crate::crud;
use crate::description::Description;
use crate::limit::{Allowance, Limiter};
use crate::operation::Operation;
use crate::payload::{self, Payload};
use crate::recorded::Recorded;
use crate::reply::{Failure, Reason, Reply};
use crate::route::{self, Route};
use crate::store::World;

/// Asks for a documented error code.
const FORCE_CODE: &str = "x-sandbox-error";
/// Asks for an error status without code.
const FORCE_STATUS: &str = "x-sandbox-status";

/// Everything that requests are answered from.
#[derive(Debug)]
pub(crate) struct Engine {
    pub(crate) api: std::sync::Arc<dyn Api>,
    pub(crate) description: std::sync::Arc<Description>,
    pub(crate) catalogue: Catalogue,
    pub(crate) clock: Clock,
    pub(crate) unknown: UnknownParameters,
    /// Replaces the general limit of the API; `None` keeps it.
    pub(crate) rate_limit: Option<u64>,
    pub(crate) check_answers: bool,
    pub(crate) world: Mutex<World>,
    pub(crate) limiter: Mutex<Limiter>,
    pub(crate) requests: Mutex<Vec<Recorded>>,
    pub(crate) scripted: Mutex<std::collections::VecDeque<Response<Bytes>>>,
}

/// Locks, also after a panic elsewhere: a test that fails should not make the next call fail with it.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Engine {
    /// Answers one request.
    pub(crate) fn answer(&self, request: &Recorded, payload: &Payload) -> Response<Bytes> {
        if let Some(scripted) = lock(&self.scripted).pop_front() {
            return scripted;
        }
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
        let mut response = match forced(request) {
            _ if allowance.is_some_and(|allowance| !allowance.granted) => {
                self.refuse(operation, too_many())
            }
            Some(Forced::Page(status)) => proxy_page(status),
            Some(Forced::Failure(failure)) => self.refuse(operation, failure),
            None => self.serve(request, payload, route, now),
        };
        if let Some(allowance) = allowance {
            announce(allowance, &mut response);
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
                let reply = self.api.page(&request.path, &mut lock(&self.world), now);
                match reply {
                    Some(Reply {
                        location: Some(location),
                        ..
                    }) => elsewhere(StatusCode::FOUND, &location),
                    Some(reply) => {
                        json_response(StatusCode::OK, &self.api.envelope(StatusCode::OK, reply))
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
        let mut store_id = 0;
        if !operation.security.is_empty() {
            let caller = self
                .api
                .authenticate(&request.headers, &query, &world.access, now)?;
            if let Some(scope) = operation.scopes().find(|scope| !caller.may(scope)) {
                return Err(Failure::code("insufficient_scope").with("required_scope", scope));
            }
            store_id = caller.store_id;
        }
        let (arguments, mut faults) = arguments::read(
            &self.description,
            operation,
            path,
            &query,
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
        let call = Call {
            api: &*self.api,
            description: &self.description,
            operation,
            arguments: &arguments,
            payload,
            store_id,
            now,
        };
        let own = self.api.handle(&call, &mut world);
        own.unwrap_or_else(|| crud::answer(&call, world.store(store_id)))
    }

    fn render(&self, operation: &Operation, reply: Reply) -> Response<Bytes> {
        let documented = operation.success();
        let status = documented.map_or(StatusCode::OK, |response| response.status);
        if let Some(location) = &reply.location {
            return elsewhere(status, location);
        }
        if documented.is_some_and(|response| response.schema.is_none()) {
            let mut response = Response::new(Bytes::new());
            *response.status_mut() = status;
            return response;
        }
        let body = self.api.envelope(status, reply);
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
                    return json_response(
                        StatusCode::NOT_IMPLEMENTED,
                        &json!({
                            "message": format!("The sandbox knows no error code {code:?}"),
                            "status": 501,
                        }),
                    );
                };
                for field in &entry.fields {
                    let scope = operation.and_then(|operation| operation.scopes().next());
                    let value = if field == "required_scope" {
                        scope
                    } else {
                        None
                    };
                    fields
                        .entry(field.clone())
                        .or_insert_with(|| json!(value.unwrap_or("sandbox")));
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
            None => json_response(status, &body),
        }
    }

    /// Makes a response, or says loudly that the sandbox itself has broken the description.
    fn checked(&self, operation: &Operation, status: StatusCode, body: Value) -> Response<Bytes> {
        let documented = operation.response(status).filter(|_| self.check_answers);
        let schema = documented.and_then(|response| response.schema.as_ref());
        let misfits = schema.map(|schema| schema.misfits(self.description.components(), &body));
        match misfits.and_then(|misfits| misfits.into_iter().next()) {
            None => json_response(status, &body),
            Some(misfit) => json_response(
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

/// An error that the request itself asks for.
enum Forced {
    Failure(Failure),
    /// The page of a proxy that never reached the API.
    Page(StatusCode),
}

fn forced(request: &Recorded) -> Option<Forced> {
    if let Some(code) = request.header(FORCE_CODE) {
        return Some(Forced::Failure(Failure::code(code)));
    }
    let status = request.header(FORCE_STATUS)?;
    let status = StatusCode::from_bytes(status.as_bytes()).ok();
    let Some(status) = status.filter(|s| s.is_client_error() || s.is_server_error()) else {
        let message = format!("{FORCE_STATUS} must be a status from 400 to 599");
        return Some(Forced::Failure(Failure::bad_request(message)));
    };
    Some(match status {
        StatusCode::BAD_GATEWAY | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT => {
            Forced::Page(status)
        }
        StatusCode::TOO_MANY_REQUESTS => Forced::Failure(too_many()),
        _ => {
            let reason = status.canonical_reason().unwrap_or("Error");
            Forced::Failure(Failure::status(status, reason))
        }
    })
}

fn too_many() -> Failure {
    Failure::status(
        StatusCode::TOO_MANY_REQUESTS,
        "Too many requests, please try again later.",
    )
}

/// Tells the client what is left of its allowance; nothing, when the answer is 429.
fn announce(allowance: Allowance, response: &mut Response<Bytes>) {
    let is_refused = response.status() == StatusCode::TOO_MANY_REQUESTS;
    let remaining = if is_refused { 0 } else { allowance.remaining };
    let headers: &mut HeaderMap = response.headers_mut();
    headers.insert("ratelimit-limit", allowance.limit.into());
    headers.insert("ratelimit-remaining", remaining.into());
    headers.insert("ratelimit-reset", allowance.reset.into());
}

fn json_response(status: StatusCode, body: &Value) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(body.to_string()));
    *response.status_mut() = status;
    response.headers_mut().insert(
        CONTENT_TYPE,
        HeaderValue::from_static("application/json; charset=utf-8"),
    );
    response
}

fn proxy_page(status: StatusCode) -> Response<Bytes> {
    let text = format!(
        "<html>\r\n<head><title>{status}</title></head>\r\n<body><h1>{status}</h1></body>\r\n</html>\r\n"
    );
    let mut response = Response::new(Bytes::from(text));
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static("text/html"));
    response
}

fn elsewhere(status: StatusCode, location: &str) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = status;
    if let Ok(location) = HeaderValue::from_str(location) {
        response.headers_mut().insert(LOCATION, location);
    }
    response
}
