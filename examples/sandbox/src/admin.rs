//! What a test asks of the sandbox over HTTP, below `/_sandbox/`: the ledger and the faults. No part of any API, so it
//! needs no credentials and is not recorded.

use bytes::Bytes;
use http::{Method, Response, StatusCode};
use serde_json::{Value, json};

use crate::engine::{Engine, lock};
use crate::faults::{FaultPlan, InvalidFault};
use crate::ledger::Effect;
use crate::recorded::Recorded;
use crate::response;

/// Answers a request to the sandbox itself; `None` for all others.
pub(crate) fn answer(engine: &Engine, request: &Recorded) -> Option<Response<Bytes>> {
    let path = request.path.strip_prefix("/_sandbox/")?;
    let fine = |body: Value| response::json(StatusCode::OK, &body);
    Some(match (request.method.as_str(), path) {
        ("GET", "ledger") => fine(ledger(engine, request)),
        ("GET", "faults") => fine(faults(engine)),
        ("PUT", "faults") => match FaultPlan::from_json(&request.body) {
            Ok(plan) => {
                lock(&engine.faults).begin(Some(plan));
                fine(faults(engine))
            }
            Err(invalid) => refusal(&invalid),
        },
        ("DELETE", "faults") => {
            lock(&engine.faults).begin(None);
            fine(faults(engine))
        }
        _ => {
            let known = "GET /_sandbox/ledger[?call=MARK], GET | PUT | DELETE /_sandbox/faults";
            let message = format!("There is {known}");
            let status = if request.method == Method::GET {
                StatusCode::NOT_FOUND
            } else {
                StatusCode::METHOD_NOT_ALLOWED
            };
            response::json(status, &json!({ "message": message }))
        }
    })
}

/// Says why no fault can be played.
pub(crate) fn refusal(invalid: &InvalidFault) -> Response<Bytes> {
    let body = json!({ "message": invalid.to_string(), "status": 400 });
    response::json(StatusCode::BAD_REQUEST, &body)
}

fn ledger(engine: &Engine, request: &Recorded) -> Value {
    let query = request.query_pairs();
    let call = query.iter().find(|(name, _)| name == "call");
    let effects = lock(&engine.world)
        .ledger
        .effects(call.map(|(_, mark)| mark.as_str()));
    json!({ "effects": effects.iter().map(Effect::to_json).collect::<Vec<_>>() })
}

fn faults(engine: &Engine) -> Value {
    let faults = lock(&engine.faults);
    json!({ "plan": faults.plan(), "played": faults.played() })
}
