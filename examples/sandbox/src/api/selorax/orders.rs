//! Orders: making one, its status, searching, and the orders of a customer.

use http::Method;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::V1;
use super::events;
use crate::call::Call;
use crate::crud;
use crate::lists;
use crate::money;
use crate::reply::{Failure, Reply};
use crate::store::{Record, Store, plain};

pub(super) fn handle(
    call: &Call<'_>,
    store: &mut Store,
    method: &str,
    rest: &str,
) -> Option<Result<Reply, Failure>> {
    match (method, rest) {
        ("POST", "") => Some(create(call, store)),
        ("POST", "filters") => Some(Ok(filter(call, store))),
        ("PUT", "{}/status") => Some(set_status(call, store)),
        _ => None,
    }
}

/// Answers the orders of one customer; everything else about customers is left to the engine.
pub(super) fn of_customer(
    call: &Call<'_>,
    store: &mut Store,
    method: &str,
    rest: &str,
) -> Option<Result<Reply, Failure>> {
    if method == "POST" && rest.is_empty() {
        let mut fields = call.body().clone();
        fields.entry("is_guest").or_insert(json!(0));
        return Some(crud::create(call, store, fields).map(Reply::data));
    }
    if call.operation.method != Method::GET || rest != "{}/orders" {
        return None;
    }
    let id = call.arguments.segment(0);
    if store
        .collection(&format!("{V1}/customers"))
        .get(id)
        .is_none()
    {
        return Some(Err(Failure::not_found("Customer")));
    }
    let mut orders = store.collection(&format!("{V1}/orders")).values();
    orders.retain(|order| plain(&order["user_id"]) == id);
    lists::sort_by(&mut orders, "created_at", false);
    Some(Ok(lists::page(call, orders)))
}

fn create(call: &Call<'_>, store: &mut Store) -> Result<Reply, Failure> {
    let mut fields = call.body().clone();
    let orders = store.collection(&format!("{V1}/orders"));
    // The number that `create` below will take.
    let order_id = orders.peek_id();
    if let Some(Value::Array(items)) = fields.get_mut("items") {
        for (item, number) in items.iter_mut().filter_map(Value::as_object_mut).zip(1..) {
            item.insert("order_item_id".to_owned(), json!(order_id * 100 + number));
            item.insert("order_id".to_owned(), json!(order_id));
            item.entry("name").or_insert(json!("Item"));
            item.entry("price").or_insert(json!(0));
        }
    }
    fields.entry("order_status").or_insert(json!("pending"));
    let too_much = || Failure::bad_request("body.items: the total is too large");
    let sub_total = sum_of_items(&fields).ok_or_else(too_much)?;
    fields.entry("sub_total").or_insert(money::write(sub_total));
    let total = grand_total(&fields).ok_or_else(too_much)?;
    fields.entry("grand_total").or_insert(money::write(total));
    crud::create(call, store, fields).map(Reply::data)
}

/// Adds up price times quantity; `None` when it is beyond all bounds.
fn sum_of_items(order: &Record) -> Option<Decimal> {
    let items = order.get("items").and_then(Value::as_array);
    let mut lines = items.into_iter().flatten().map(|item| {
        let price = money::read(&item["price"]).unwrap_or_default();
        price.checked_mul(money::read(&item["quantity"]).unwrap_or(Decimal::ONE))
    });
    lines.try_fold(Decimal::ZERO, |sum, line| sum.checked_add(line?))
}

fn grand_total(order: &Record) -> Option<Decimal> {
    let amount = |name: &str| order.get(name).and_then(money::read).unwrap_or_default();
    let sum = amount("sub_total").checked_add(amount("tax"))?;
    sum.checked_add(amount("shipping"))?
        .checked_sub(amount("discount"))
}

fn set_status(call: &Call<'_>, store: &mut Store) -> Result<Reply, Failure> {
    let status = call
        .body()
        .get("status")
        .or_else(|| call.body().get("order_status"));
    let status = status.ok_or_else(|| Failure::bad_request("body.status: is required"))?;
    let fields = Record::from_iter([("order_status".to_owned(), status.clone())]);
    let id = call.arguments.segment(0);
    let orders = format!("{V1}/orders");
    let before = store.collection(&orders).get(id);
    let before = before.and_then(|order| order.get("order_status")).cloned();
    let changed = crud::merge(call, store, &orders, id, fields)?;
    let changed = Value::Object(changed);
    let mut data = events::order(&changed);
    data["previous_status"] = before.unwrap_or_default();
    store.tell("order.status_changed", data);
    Ok(Reply::data(changed))
}

fn filter(call: &Call<'_>, store: &mut Store) -> Reply {
    let body = call.body();
    let list = |name: &str| {
        body.get(name)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
    };
    let mut orders = store.collection(&format!("{V1}/orders")).values();
    orders.retain(|order| {
        list("filters").all(|filter| passes(filter, order))
            && list("exclude_metafields").all(|field| !is_set(field, order))
    });
    let column = call.text("sort").unwrap_or("created_at");
    lists::sort_by(&mut orders, column, call.text("order") == Some("ASC"));
    lists::page(call, orders)
}

/// Comparisons that are not known let everything through, as on the platform.
fn passes(filter: &Value, order: &Value) -> bool {
    let column = filter["name"]
        .as_str()
        .and_then(|name| order.get(name))
        .unwrap_or(&Value::Null);
    match (filter["type"].as_str(), &filter["value"]) {
        (Some("is" | "select"), Value::Array(wanted)) => {
            wanted.iter().any(|value| plain(value) == plain(column))
        }
        (Some("is"), wanted) => plain(wanted) == plain(column),
        (Some("is_not_empty"), _) => !column.is_null() && column != "",
        _ => true,
    }
}

fn is_set(field: &Value, order: &Value) -> bool {
    let part = |name: &str| field[name].as_str().unwrap_or_default();
    let key = format!("{}.{}", part("namespace"), part("key"));
    order["metafields"]
        .get(&key)
        .is_some_and(|value| !value.is_null())
}
