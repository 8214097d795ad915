//! Billing: charges that wait for the merchant, subscriptions, metered usage, and the wallet.

use std::time::Duration;

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::V1;
use super::credentials::{APP_ID, INSTALLATION_ID};
use crate::call::Call;
use crate::clock::timestamp;
use crate::crud;
use crate::lists;
use crate::money;
use crate::reply::{Failure, Reply};
use crate::store::{Record, Store, plain};

const CURRENCY: &str = "BDT";

pub(super) fn charges() -> String {
    format!("{V1}/billing/charges")
}

pub(super) fn wallet() -> String {
    format!("{V1}/billing/wallet")
}

fn transactions() -> String {
    format!("{}/transactions", wallet())
}

pub(super) fn handle(
    call: &Call<'_>,
    store: &mut Store,
    method: &str,
    rest: &str,
) -> Option<Result<Reply, Failure>> {
    match (method, rest) {
        ("POST", "charges") => Some(create_once(call, store)),
        ("GET", "charges/{}") => {
            let charge = store
                .collection(&charges())
                .get(call.arguments.segment(0))
                .cloned();
            let charge = charge.ok_or_else(|| Failure::code("charge_not_found"));
            Some(charge.map(|charge| Reply::data(shown(charge))))
        }
        ("POST", "subscriptions") => Some(subscribe(call, store)),
        ("POST", "wallet-topup") => Some(top_up(call, store)),
        ("GET", "active") => {
            let records = store.collection(&charges()).records();
            let active = records
                .filter(|charge| charge["status"] == "active")
                .cloned();
            let active: Vec<Value> = active.map(|charge| Value::Object(shown(charge))).collect();
            Some(Ok(Reply::data(active)))
        }
        ("POST", "usage-charges") => Some(charge_usage(call, store)),
        ("GET", "wallet/transactions") => {
            // The description allows a list or an object here, so the engine cannot tell.
            let mut movements = store.collection(&transactions()).values();
            movements.reverse();
            Some(Ok(lists::list(call, movements)))
        }
        ("POST", "wallet/debit") => Some(debit(call, store)),
        _ => None,
    }
}

/// Makes a charge active, as the merchant does on the page of `confirmation_url`; a top-up fills the wallet.
pub(super) fn approve(store: &mut Store, id: &str, now: Duration) -> Option<Reply> {
    let charge = store.collection(&charges()).get(id)?;
    let is_topup = charge.get("sandbox_kind") == Some(&json!("topup"));
    let amount = charge
        .get("amount")
        .and_then(money::read)
        .unwrap_or_default();
    let was_pending = charge.get("status") == Some(&json!("pending"));
    let mut record = charge.clone();
    if was_pending {
        let status = if is_topup { "completed" } else { "active" };
        record.insert("status".to_owned(), json!(status));
        record.insert("activated_at".to_owned(), json!(timestamp(now)));
        store.collection(&charges()).insert(id, record.clone());
    }
    if was_pending && is_topup {
        book(store, amount, "topup", "Wallet top-up", &timestamp(now));
    }
    if was_pending && !is_topup {
        store.tell("charge.activated", Value::Object(shown(record.clone())));
    }
    let back = record
        .get("return_url")
        .and_then(Value::as_str)
        .map(str::to_owned);
    Some(back.map_or_else(|| Reply::data(shown(record)), Reply::elsewhere))
}

/// A repeat with the same `idempotency_key` answers the charge that it made the first time.
fn create_once(call: &Call<'_>, store: &mut Store) -> Result<Reply, Failure> {
    let Some(key) = call.text("idempotency_key") else {
        return create(call, store, "charge", "Charge created");
    };
    // No path of the API leads here.
    let keys = format!("{}#keys", charges());
    let known = store.collection(&keys).get(key);
    let known = known.and_then(|entry| entry.get("charge_id")).map(plain);
    if let Some(charge) = known.and_then(|id| store.collection(&charges()).get(&id).cloned()) {
        return Ok(Reply::data(shown(charge)));
    }
    let made = create(call, store, "charge", "Charge created")?;
    let entry = json!({ "charge_id": made.data["charge_id"] });
    let entry = entry.as_object().cloned().unwrap_or_default();
    store.collection(&keys).insert(key, entry);
    Ok(made)
}

fn subscribe(call: &Call<'_>, store: &mut Store) -> Result<Reply, Failure> {
    create(call, store, "subscription", "Subscription created")
}

fn top_up(call: &Call<'_>, store: &mut Store) -> Result<Reply, Failure> {
    create(call, store, "topup", "Top-up created")
}

fn create(call: &Call<'_>, store: &mut Store, kind: &str, message: &str) -> Result<Reply, Failure> {
    let amount = positive(call.body().get("amount"))?;
    let charge_id = store.collection(&charges()).take_id();
    let rate = Decimal::new(1, 1);
    let gateway_rate = Decimal::new(25, 3);
    let (platform, gateway) = (
        money::round(amount * rate),
        money::round(amount * gateway_rate),
    );
    let mut charge = call.body().clone();
    let path = format!("/{}/settings/apps/billing/{charge_id}", call.store_id);
    let made = json!({
        "charge_id": charge_id,
        "app_id": APP_ID,
        "store_id": call.store_id,
        "installation_id": INSTALLATION_ID,
        "base_amount": charge.get("amount"),
        "currency": CURRENCY,
        "fee_payer": "developer",
        "commission_rate": money::write(rate),
        "platform_amount": money::write(platform),
        "gateway_fee_rate": money::write(gateway_rate),
        "gateway_fee_amount": money::write(gateway),
        "developer_amount": money::write(amount - platform - gateway),
        "status": "pending",
        "confirmation_url": path,
        "created_at": call.timestamp(),
        "activated_at": null,
        "sandbox_kind": kind,
    });
    charge.extend(made.as_object().cloned().unwrap_or_default());
    charge.entry("description").or_insert(Value::Null);
    call.accept(&charge)?;
    store
        .collection(&charges())
        .insert(charge_id, charge.clone());
    if kind == "charge" {
        store.tell("charge.created", Value::Object(shown(charge.clone())));
    }
    Ok(Reply::data(shown(charge)).message(message))
}

/// Leaves out what a charge was asked for with, which the platform does not answer.
fn shown(mut charge: Record) -> Record {
    for hidden in ["idempotency_key", "metadata", "return_url", "sandbox_kind"] {
        charge.remove(hidden);
    }
    charge
}

fn charge_usage(call: &Call<'_>, store: &mut Store) -> Result<Reply, Failure> {
    let quantity = positive(call.body().get("quantity"))?;
    let unit_price = positive(call.body().get("unit_price"))?;
    let amount = quantity
        .checked_mul(unit_price)
        .ok_or_else(|| Failure::code("invalid_amount"))?;
    let amount = money::round(amount);
    let platform = money::round(amount * Decimal::new(1, 1));
    let mut fields = call.body().clone();
    fields.remove("metadata");
    let made = json!({
        "amount": money::write(amount),
        "currency": CURRENCY,
        "platform_amount": money::write(platform),
        "developer_amount": money::write(amount - platform),
        "status": "pending",
    });
    fields.extend(made.as_object().cloned().unwrap_or_default());
    crud::create(call, store, fields).map(Reply::data)
}

fn debit(call: &Call<'_>, store: &mut Store) -> Result<Reply, Failure> {
    let amount = positive(call.body().get("amount"))?;
    let balance = balance(store);
    if amount > balance {
        return Err(Failure::code("insufficient_balance"));
    }
    let text = call.text("description").unwrap_or_default().to_owned();
    let entry = book(store, -amount, "debit", &text, &call.timestamp());
    Ok(Reply::data(entry).message("Wallet debited"))
}

fn balance(store: &mut Store) -> Decimal {
    let wallet = store.collection(&wallet()).records().next();
    wallet
        .and_then(|wallet| wallet.get("balance"))
        .and_then(money::read)
        .unwrap_or_default()
}

/// Books an amount on the wallet (below zero: out of it) and notes the movement.
pub(super) fn book(
    store: &mut Store,
    amount: Decimal,
    kind: &str,
    text: &str,
    now: &str,
) -> Record {
    let after = balance(store) + amount;
    if let Some(wallet) = store.collection(&wallet()).records_mut().next() {
        wallet.insert("balance".to_owned(), money::write(after));
        let total = if amount < Decimal::ZERO {
            "total_spent"
        } else {
            "total_topup"
        };
        let before = wallet.get(total).and_then(money::read).unwrap_or_default();
        wallet.insert(total.to_owned(), money::write(before + amount.abs()));
    }
    let movements = store.collection(&transactions());
    let id = movements.take_id();
    let entry = json!({
        "transaction_id": id,
        "type": kind,
        "amount": money::write(amount.abs()),
        "balance": money::write(after),
        "currency": CURRENCY,
        "description": text,
        "created_at": now,
    });
    let entry = entry.as_object().cloned().unwrap_or_default();
    movements.insert(id, entry.clone());
    entry
}

fn positive(value: Option<&Value>) -> Result<Decimal, Failure> {
    let amount = value
        .and_then(money::read)
        .filter(|amount| *amount > Decimal::ZERO);
    amount.ok_or_else(|| Failure::code("invalid_amount"))
}
