//! Purchase orders and transfers: records that move from one state to the next.

use serde_json::json;

use super::V1;
use crate::call::Call;
use crate::crud;
use crate::reply::{Failure, Reply};
use crate::store::{Record, Store};

pub(super) fn handle(
    call: &Call<'_>,
    store: &mut Store,
    method: &str,
    rest: &str,
) -> Option<Result<Reply, Failure>> {
    match (method, rest) {
        ("POST", "") => {
            let mut fields = call.body().clone();
            fields.insert("status".to_owned(), json!("draft"));
            Some(crud::create(call, store, fields).map(Reply::data))
        }
        ("POST", "{}/mark-ordered") => {
            Some(step(call, store, "purchase-orders", "draft", "ordered"))
        }
        ("POST", "{}/receive") => Some(step(call, store, "purchase-orders", "ordered", "received")),
        ("POST", "{}/ship") => Some(step(call, store, "transfers", "draft", "shipped")),
        ("POST", "{}/complete") => Some(step(call, store, "transfers", "shipped", "completed")),
        _ => None,
    }
}

fn step(
    call: &Call<'_>,
    store: &mut Store,
    collection: &str,
    from: &str,
    to: &str,
) -> Result<Reply, Failure> {
    let path = format!("{V1}/{collection}");
    let id = call.arguments.segment(0);
    let current = store
        .collection(&path)
        .get(id)
        .and_then(|record| record.get("status"));
    if current.is_some_and(|status| status != from) {
        let message = format!("Only what is {from} can become {to}");
        return Err(Failure::bad_request(message));
    }
    let fields = Record::from_iter([("status".to_owned(), json!(to))]);
    crud::merge(call, store, &path, id, fields).map(Reply::data)
}
