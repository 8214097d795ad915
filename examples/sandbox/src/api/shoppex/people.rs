//! Buyers and what binds them: customers, tickets, lists of the blocked and the allowed, affiliates, subscriptions and
//! escrow.

use serde_json::{Map, Value, json};

use super::{invalid, make};
use crate::call::Call;
use crate::crud;
use crate::lists;
use crate::reply::{Failure, Reply};
use crate::store::Store;

type Answer = Option<Result<Reply, Failure>>;

pub(super) fn handle(call: &Call<'_>, store: &mut Store, method: &str, path: &str) -> Answer {
    match (method, path) {
        ("POST", "customers") => Some(create_customer(call, store)),
        ("PATCH", "customers/{}") => {
            let mut fields = call.body().clone();
            fields.retain(|name, _| {
                !name.starts_with("customer_balance") && !name.contains("Balance")
            });
            let id = call.arguments.segment(0);
            let changed = crud::merge(call, store, "/customers", id, fields);
            Some(changed.map(Reply::data))
        }
        ("POST", path) if path.starts_with("customers/{}/affiliate/") => {
            let id = call.arguments.segment(0);
            let known = store.collection("/customers").get(id).is_some();
            let answer = known.then(|| Reply::data(json!({ "customer_id": id })));
            Some(answer.ok_or_else(|| crud::missing(call, "/customers")))
        }
        ("POST", "tickets") => Some(open_ticket(call, store)),
        ("POST", "tickets/{}/messages") => Some(reply_to_ticket(call, store)),
        ("POST", "blacklist") => Some(make(call, store, call.body().clone()).map(Reply::data)),
        // The one creation that is answered without the envelope.
        ("POST", "whitelist") => Some(make(call, store, call.body().clone()).map(Reply::bare)),
        _ => None,
    }
}

fn create_customer(call: &Call<'_>, store: &mut Store) -> Result<Reply, Failure> {
    let mut fields = call.body().clone();
    let upsert = fields.remove("upsert") == Some(json!(true));
    let email = fields.get("email").cloned();
    let customers = store.collection("/customers");
    let known = customers
        .records()
        .find(|known| known.get("email") == email.as_ref());
    match known
        .and_then(|known| known["id"].as_str())
        .map(str::to_owned)
    {
        Some(id) if upsert => crud::merge(call, store, "/customers", &id, fields).map(Reply::data),
        Some(_) => Err(invalid("email", "A customer has this address already")),
        None => make(call, store, fields).map(Reply::data),
    }
}

fn open_ticket(call: &Call<'_>, store: &mut Store) -> Result<Reply, Failure> {
    let text = |name: &str| json!(call.text(name));
    let message = json!({
        "id": "msg_1", "role": "SHOP", "message": text("message"), "created_at": call.now.as_secs(),
    });
    let ticket = Map::from_iter([
        ("customer_email".to_owned(), text("email")),
        ("title".to_owned(), text("title")),
        ("status".to_owned(), json!("OPEN")),
        ("messages".to_owned(), json!([message])),
        ("created_at".to_owned(), json!(call.now.as_secs())),
        ("updated_at".to_owned(), json!(call.now.as_secs())),
    ]);
    let ticket = make(call, store, ticket)?;
    // `create` drops times that are sent, and this answer documents none.
    let id = ticket["id"].as_str().unwrap_or_default();
    if let Some(kept) = store.collection("/tickets").get_mut(id) {
        kept.insert("created_at".to_owned(), json!(call.now.as_secs()));
        kept.insert("updated_at".to_owned(), json!(call.now.as_secs()));
    }
    Ok(Reply::data(json!({ "uniqid": id })))
}

fn reply_to_ticket(call: &Call<'_>, store: &mut Store) -> Result<Reply, Failure> {
    let id = call.arguments.segment(0);
    let ticket = store.collection("/tickets").get(id);
    let ticket = ticket.ok_or_else(|| crud::missing(call, "/tickets"))?;
    let messages = ticket.get("messages").and_then(Value::as_array);
    let mut messages = messages.cloned().unwrap_or_default();
    messages.push(json!({
        "id": format!("msg_{}", messages.len() + 1),
        "role": "SHOP",
        "message": call.text("message"),
        "created_at": call.now.as_secs(),
    }));
    let fields = Map::from_iter([("messages".to_owned(), json!(messages))]);
    crud::merge(call, store, "/tickets", id, fields).map(Reply::data)
}

/// The affiliate programme: lists stand inside of `data`, with their totals.
pub(super) fn affiliates(
    call: &Call<'_>,
    store: &mut Store,
    method: &str,
    rest: &str,
) -> Result<Reply, Failure> {
    let listed = match (method, rest) {
        ("GET", "customers") => Some("customers"),
        ("GET", "payout-requests") => Some("payout_requests"),
        _ => None,
    };
    if let Some(name) = listed {
        let records = store.collection(&format!("/affiliates/{rest}")).values();
        let records = lists::filtered(call, records);
        let (records, of) = call.page_asked().cut(records);
        let mut data = Map::from_iter([(name.to_owned(), json!(records))]);
        data.insert("total".to_owned(), json!(of.total));
        if name == "payout_requests" {
            data.insert("page".to_owned(), json!(of.page));
            data.insert("limit".to_owned(), json!(of.limit));
        }
        return Ok(Reply::data(data));
    }
    if rest == "settings" {
        return Ok(Reply::data(json!({ "message": "Settings updated" })));
    }
    let id = call.arguments.segment(0);
    let customer = store.collection("/affiliates/customers").get_mut(id);
    let Some(customer) = customer else {
        return Err(call.api.missing("Affiliate"));
    };
    customer.insert(
        "is_active".to_owned(),
        json!(call.text("action") != Some("disable")),
    );
    Ok(Reply::data(customer.clone()))
}

/// Subscriptions and escrow contracts: states that change on request.
pub(super) fn contracts(call: &Call<'_>, store: &mut Store, path: &str) -> Answer {
    let (collection, status) = match path {
        "subscriptions/{}/cancel" => ("/subscriptions", "CANCELED"),
        "subscriptions/{}/pause" => ("/subscriptions", "PAUSED"),
        "subscriptions/{}/resume" => ("/subscriptions", "ACTIVE"),
        "escrow/{}/release" => ("/escrow", "RELEASED"),
        _ => return None,
    };
    let id = call.arguments.segment(0);
    let Some(record) = store.collection(collection).get_mut(id) else {
        return Some(Err(crud::missing(call, collection)));
    };
    record.insert("status".to_owned(), json!(status));
    Some(Ok(Reply::data(record.clone())))
}
