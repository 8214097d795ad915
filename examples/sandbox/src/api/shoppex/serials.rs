//! The inventory of a product or a variant: codes that are added, taken out and sold.

use serde_json::{Map, Value, json};

use crate::call::Call;
use crate::clock::timestamp;
use crate::reply::{Failure, Reply};
use crate::store::Store;

/// Answers what is below `/products/{id}`, if it is about serials; lists are left to the engine.
pub(super) fn handle(
    call: &Call<'_>,
    store: &mut Store,
    method: &str,
    rest: &str,
) -> Option<Result<Reply, Failure>> {
    match (method, rest) {
        ("POST", "{}/serials" | "{}/variants/{}/serials") => {
            let path = call.path_up_to(usize::MAX);
            let lines = call.text("serials").unwrap_or_default().lines();
            let lines: Vec<_> = lines.filter(|line| !line.trim().is_empty()).collect();
            for line in &lines {
                add(store, &path, line, call.now);
            }
            Some(Ok(Reply::data(json!({ "added_count": lines.len() }))))
        }
        ("DELETE", "{}/serials" | "{}/variants/{}/serials") => {
            let path = call.path_up_to(usize::MAX);
            let ids = call.body().get("serial_ids").and_then(Value::as_array);
            let ids = ids.into_iter().flatten().filter_map(Value::as_str);
            let removed = ids.filter(|id| store.collection(&path).remove(id).is_some());
            let removed = removed.count();
            Some(Ok(Reply::data(json!({ "removed_count": removed }))))
        }
        ("POST", "{}/serials/claim") => Some(Ok(claim(call, store))),
        _ => None,
    }
}

/// Puts one code into an inventory.
pub(super) fn add(store: &mut Store, path: &str, serial: &str, now: std::time::Duration) {
    let collection = store.collection(path);
    let id = super::id(path, collection.take_id());
    let record = Map::from_iter([
        ("id".to_owned(), json!(id)),
        ("serial".to_owned(), json!(serial)),
        ("variant_id".to_owned(), Value::Null),
        ("created_at".to_owned(), json!(timestamp(now))),
    ]);
    collection.insert(id, record);
}

fn claim(call: &Call<'_>, store: &mut Store) -> Reply {
    let path = format!("/products/{}/serials", call.arguments.segment(0));
    let amount = call.body().get("amount").and_then(Value::as_u64);
    let amount = usize::try_from(amount.unwrap_or(1)).unwrap_or(usize::MAX);
    let inventory = store.collection(&path);
    let ids = inventory.records().take(amount);
    let ids: Vec<_> = ids.map(|record| record["id"].clone()).collect();
    let taken = ids.iter().filter_map(Value::as_str);
    let taken: Vec<_> = taken.filter_map(|id| inventory.remove(id)).collect();
    Reply::data(json!({
        "claimed_count": taken.len(),
        "remaining_stock": inventory.records().count(),
        "serials": taken,
    }))
}
