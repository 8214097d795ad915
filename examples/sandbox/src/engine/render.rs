//! Replies and refusals as answers: envelope, status, and the check against the description.

use bytes::Bytes;
use http::header::ALLOW;
use http::{HeaderValue, Method, Response, StatusCode};
use serde_json::{Value, json};

use super::Engine;
use crate::operation::Operation;
use crate::reply::{Failure, Reason, Reply};
use crate::response;

impl Engine {
    pub(super) fn render(&self, operation: &Operation, reply: Reply) -> Response<Bytes> {
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

    /// Refuses a method that the path does not have, and lists those that it has.
    pub(super) fn refuse_method(&self, methods: &[Method]) -> Response<Bytes> {
        let failure = Failure::status(StatusCode::METHOD_NOT_ALLOWED, "Method not allowed");
        let mut response = self.refuse(None, failure);
        let methods = methods.iter().map(ToString::to_string);
        let methods = methods.collect::<Vec<_>>().join(", ");
        if let Ok(methods) = HeaderValue::from_str(&methods) {
            response.headers_mut().insert(ALLOW, methods);
        }
        response
    }

    pub(super) fn refuse(
        &self,
        operation: Option<&Operation>,
        failure: Failure,
    ) -> Response<Bytes> {
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
