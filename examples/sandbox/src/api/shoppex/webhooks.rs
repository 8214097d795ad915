//! Event subscriptions, their secrets and the log of deliveries.

use serde_json::{Value, json};

use super::{events, make};
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
    let id = call.arguments.segment(0);
    match (method, rest) {
        ("GET", "events") => {
            let names = call
                .description
                .components()
                .pointer("/schemas/WebhookEventName/enum");
            Some(Ok(Reply::data(names.cloned().unwrap_or(Value::Null))))
        }
        ("POST", "") => Some(create(call, store)),
        ("POST", "{}/rotate-secret") => {
            let number = store.collection("/webhooks/secrets").take_id();
            let secret = format!("whs_sandbox_{number}");
            let known = existing(call, store, id);
            let rotated = known.inspect(|_| events::keep_secret(store, id, &secret));
            Some(rotated.map(|_| Reply::data(json!({ "secret": secret }))))
        }
        ("POST", "{}/test") => {
            let sent = json!({ "message": "Test delivery sent" });
            let known = existing(call, store, id);
            let name = call.text("event").unwrap_or_default();
            let tested = known.inspect(|_| events::test(store, id, name, call.now));
            Some(tested.map(|_| Reply::data(sent)))
        }
        ("POST", "logs/{}/retry") => {
            let log = store.collection("/webhooks/logs").get(id).cloned();
            let log = log.ok_or_else(|| call.api.missing("Log"));
            let sent = log.inspect(|log| events::send_again(store, log));
            Some(sent.map(Reply::data))
        }
        _ => None,
    }
}

fn create(call: &Call<'_>, store: &mut Store) -> Result<Reply, Failure> {
    let mut fields = call.body().clone();
    fields.insert("created_at".to_owned(), json!(call.now.as_secs()));
    let mut made = make(call, store, fields)?;
    let id = made["id"].as_str().unwrap_or_default().to_owned();
    // The answer that documents the times is that of a read.
    if let Some(kept) = store.collection("/webhooks").get_mut(&id) {
        kept.insert("created_at".to_owned(), json!(call.now.as_secs()));
        kept.insert("updated_at".to_owned(), json!(call.now.as_secs()));
    }
    let secret = format!("whs_sandbox_{id}");
    events::keep_secret(store, &id, &secret);
    made.insert("secret".to_owned(), json!(secret));
    Ok(Reply::data(made))
}

fn existing(call: &Call<'_>, store: &mut Store, id: &str) -> Result<Record, Failure> {
    let webhook = store.collection("/webhooks").get(id).cloned();
    webhook.ok_or_else(|| crud::missing(call, "/webhooks"))
}
