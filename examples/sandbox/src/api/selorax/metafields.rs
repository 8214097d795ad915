//! Metafields: definitions, which are unique by name, and values, which also show on orders.

use http::StatusCode;
use serde_json::{Value, json};

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
        ("POST", "definitions") => Some(define(call, store)),
        ("POST", "values") => Some(Ok(set(call, store))),
        _ => None,
    }
}

fn define(call: &Call<'_>, store: &mut Store) -> Result<Reply, Failure> {
    let given = call.body();
    let same = |known: &Record, name: &str| known.get(name) == given.get(name);
    let definitions = store.collection(&format!("{V1}/metafields/definitions"));
    let is_taken = definitions.records().any(|known| {
        same(known, "namespace") && same(known, "key") && same(known, "resource_type")
    });
    if is_taken {
        let message = "A metafield definition with this namespace and key exists";
        return Err(Failure::status(StatusCode::CONFLICT, message));
    }
    crud::create(call, store, given.clone()).map(Reply::data)
}

fn set(call: &Call<'_>, store: &mut Store) -> Reply {
    let values = call.body().get("metafields").and_then(Value::as_array);
    for value in values.into_iter().flatten().filter_map(Value::as_object) {
        let text = |name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default();
        let name = format!("{}.{}", text("namespace"), text("key"));
        let resource = value
            .get("resource_id")
            .map(Value::to_string)
            .unwrap_or_default();
        let id = format!("{}/{resource}/{name}", text("resource_type"));
        store
            .collection(&format!("{V1}/metafields/values"))
            .insert(id, value.clone());
        if text("resource_type") == "order" {
            show_on_order(store, &resource, name, value);
        }
    }
    Reply::data(Value::Null).message("Metafields saved")
}

fn show_on_order(store: &mut Store, order: &str, name: String, value: &Record) {
    let Some(order) = store.collection(&format!("{V1}/orders")).get_mut(order) else {
        return;
    };
    let fields = order.entry("metafields").or_insert(json!({}));
    if let Some(fields) = fields.as_object_mut() {
        fields.insert(name, value.get("value").cloned().unwrap_or(Value::Null));
    }
}
