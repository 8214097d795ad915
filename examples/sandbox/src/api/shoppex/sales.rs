//! Payments, checkout sessions, invoices and orders. A payment is an invoice too, under the same identifier.

use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

use super::{coupons, events, invalid, make};
use crate::call::Call;
use crate::crud;
use crate::money;
use crate::reply::{Failure, Reply};
use crate::store::{Record, Store};

type Answer = Option<Result<Reply, Failure>>;

pub(super) fn payments(call: &Call<'_>, store: &mut Store, method: &str, rest: &str) -> Answer {
    match (method, rest) {
        ("POST", "") => Some(create_payment(call, store)),
        ("POST", "{}/complete") => {
            let id = call.arguments.segment(0).to_owned();
            let done = complete(call, store, "/payments", &id);
            Some(done.inspect(|_| mark(store, "/invoices", &id, "COMPLETED")))
        }
        _ => None,
    }
}

fn create_payment(call: &Call<'_>, store: &mut Store) -> Result<Reply, Failure> {
    let body = call.body();
    let mut payment = Map::from_iter([
        ("type".to_owned(), json!("DEVELOPER")),
        ("developer_title".to_owned(), body["title"].clone()),
        ("customer_email".to_owned(), body["email"].clone()),
        ("currency".to_owned(), body["currency"].clone()),
        ("total".to_owned(), body["value"].clone()),
        ("total_display".to_owned(), body["value"].clone()),
        ("is_developer_invoice".to_owned(), json!(true)),
        ("status".to_owned(), json!("PENDING")),
    ]);
    for name in ["gateway", "gateways", "custom_fields", "customer_id"] {
        payment.extend(body.get(name).map(|value| (name.to_owned(), value.clone())));
    }
    let mut payment = make(call, store, payment)?;
    let id = payment["uniqid"].as_str().unwrap_or_default().to_owned();
    store.collection("/invoices").insert(&id, payment.clone());
    payment.insert(
        "url".to_owned(),
        json!(format!("https://sandbox.example/invoice/{id}")),
    );
    if let Some(url) = body.get("webhook") {
        let secret = format!("whs_sandbox_{id}");
        events::keep_callback(store, &id, url, &secret);
        payment.insert("webhook_secret".to_owned(), json!(secret));
    }
    Ok(Reply::data(payment))
}

/// Makes the payment behind a checkout session, and shows it as one.
pub(super) fn session(call: &Call<'_>, store: &mut Store) -> Result<Reply, Failure> {
    let body = call.body();
    if body.is_empty() {
        return Err(invalid("product", "Required"));
    }
    let id = super::id("/payments", store.collection("/payments").take_id());
    let mut payment = Map::new();
    payment.insert("id".to_owned(), json!(id));
    payment.insert("uniqid".to_owned(), json!(id));
    payment.insert("status".to_owned(), json!("PENDING"));
    for (from, to) in [
        ("amount", "total"),
        ("currency", "currency"),
        ("customer_email", "customer_email"),
    ] {
        payment.extend(body.get(from).map(|value| (to.to_owned(), value.clone())));
    }
    let now = json!(call.now.as_secs());
    payment.insert("created_at".to_owned(), now.clone());
    payment.insert("updated_at".to_owned(), now.clone());
    store.collection("/invoices").insert(&id, payment.clone());
    store.collection("/payments").insert(&id, payment);
    let mut session = Map::from_iter([
        ("id".to_owned(), json!(id)),
        (
            "url".to_owned(),
            json!(format!("https://sandbox.example/pay/{id}")),
        ),
        ("status".to_owned(), json!("PENDING")),
        ("created_at".to_owned(), now),
    ]);
    for name in [
        "amount",
        "currency",
        "customer_email",
        "success_url",
        "cancel_url",
    ] {
        session.extend(body.get(name).map(|value| (name.to_owned(), value.clone())));
    }
    Ok(Reply::data(session))
}

pub(super) fn invoices(call: &Call<'_>, store: &mut Store, method: &str, rest: &str) -> Answer {
    match (method, rest) {
        ("POST", "{}/complete") => {
            let id = call.arguments.segment(0).to_owned();
            let done = complete(call, store, "/invoices", &id);
            Some(done.inspect(|_| mark(store, "/payments", &id, "COMPLETED")))
        }
        // The body is in camel case, the record is not.
        ("PATCH", "{}") => {
            let fields = call.body().iter();
            let fields = fields.map(|(name, value)| (snake(name), value.clone()));
            let id = call.arguments.segment(0);
            let changed = crud::merge(call, store, "/invoices", id, fields.collect());
            Some(changed.map(Reply::data))
        }
        _ => None,
    }
}

/// Turns `addressLine1` into `address_line_1`.
fn snake(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() || c.is_ascii_digit() {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// Completes what is pending; anything else is refused.
fn complete(call: &Call<'_>, store: &mut Store, path: &str, id: &str) -> Result<Reply, Failure> {
    let record = store.collection(path).get(id);
    let record = record.ok_or_else(|| crud::missing(call, path))?;
    let state = record.get("status").and_then(Value::as_str);
    if !matches!(state, Some("PENDING" | "PENDING_PAYMENT")) {
        return Err(invalid("status", "Only what is pending can be completed"));
    }
    let fields = Map::from_iter([("status".to_owned(), json!("COMPLETED"))]);
    crud::merge(call, store, path, id, fields).map(Reply::data)
}

fn mark(store: &mut Store, path: &str, id: &str, status: &str) {
    if let Some(record) = store.collection(path).get_mut(id) {
        record.insert("status".to_owned(), json!(status));
    }
}

pub(super) fn orders(call: &Call<'_>, store: &mut Store, method: &str, rest: &str) -> Answer {
    let id = call.arguments.segment(0).to_owned();
    match (method, rest) {
        ("POST", "") => Some(create_order(call, store)),
        ("POST", "{}/complete" | "{}/fulfill") => Some(complete(call, store, "/orders", &id)),
        ("POST", "{}/refund") => Some(refund(call, store, &id)),
        ("PATCH" | "PUT", "{}") => {
            let body = call.body();
            let names = [
                "affiliate_code",
                "affiliateCode",
                "referral_code",
                "referralCode",
            ];
            let code = names.iter().find_map(|name| body.get(*name));
            let code = code.cloned().unwrap_or(Value::Null);
            let fields = Map::from_iter([("affiliate_code".to_owned(), code)]);
            let changed = crud::merge(call, store, "/orders", &id, fields);
            Some(changed.map(Reply::data))
        }
        _ => None,
    }
}

fn create_order(call: &Call<'_>, store: &mut Store) -> Result<Reply, Failure> {
    let body = call.body();
    if let Some(code) = call.text("coupon_code") {
        coupons::find(call, store, code)?;
    }
    let mut items = Vec::new();
    let mut total = Decimal::ZERO;
    for item in body
        .get("items")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        let product_id = item["product_id"].as_str().unwrap_or_default();
        let product = store.collection("/products").get(product_id);
        let product = product.ok_or_else(|| crud::missing(call, "/products"))?;
        let quantity = item["quantity"].as_i64().unwrap_or(1);
        let price = product
            .get("price")
            .and_then(money::read)
            .unwrap_or_default();
        let line = price * Decimal::from(quantity);
        total += line;
        items.push(json!({
            "product_id": product_id,
            "product_title": product["title"],
            "quantity": quantity,
            "unit_price": product["price"],
            "total": money::write(line),
        }));
    }
    let mut order = Map::from_iter([
        ("status".to_owned(), json!("PENDING")),
        ("currency".to_owned(), json!("EUR")),
        ("subtotal".to_owned(), money::write(total)),
        ("total".to_owned(), money::write(total)),
        ("total_display".to_owned(), money::write(total)),
        ("items".to_owned(), json!(items)),
    ]);
    let renamed = [
        ("email", "customer_email"),
        ("gateway", "gateway"),
        ("affiliate_code", "affiliate_code"),
        ("custom_fields", "custom_fields"),
    ];
    for (from, to) in renamed {
        order.extend(body.get(from).map(|value| (to.to_owned(), value.clone())));
    }
    make(call, store, order).map(Reply::data)
}

fn refund(call: &Call<'_>, store: &mut Store, id: &str) -> Result<Reply, Failure> {
    let record: Option<&mut Record> = store.collection("/orders").get_mut(id);
    let record = record.ok_or_else(|| crud::missing(call, "/orders"))?;
    if record.get("status") != Some(&json!("COMPLETED")) {
        return Err(invalid("status", "Only what is completed can be refunded"));
    }
    record.insert("status".to_owned(), json!("REFUNDED"));
    Ok(Reply::data(json!({ "message": "Refund started" })))
}
