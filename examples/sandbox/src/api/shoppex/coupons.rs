//! Coupons: sent with other names and other times than they are answered with, and checked by their code.

use serde_json::{Map, Value, json};

use super::make;
use crate::call::Call;
use crate::clock::millis;
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
            let mut coupon = record(call.body());
            for (name, value) in [
                ("type", json!("PERCENTAGE")),
                ("used", json!(0)),
                ("is_active", json!(true)),
            ] {
                coupon.entry(name).or_insert(value);
            }
            Some(make(call, store, coupon).map(Reply::data))
        }
        ("PATCH", "{}") => {
            let fields = record(call.body());
            let changed = crud::merge(call, store, "/coupons", call.arguments.segment(0), fields);
            Some(changed.map(Reply::data))
        }
        ("GET", "code/{}") => {
            let found = find(call, store, call.arguments.segment(0));
            Some(found.map(|coupon| {
                // The value is text here, and here alone.
                let value = coupon["discount"].to_string();
                let check =
                    json!({ "code": coupon["code"], "type": coupon["type"], "value": value });
                Reply::data(json!({ "coupon": check }))
            }))
        }
        _ => None,
    }
}

/// Turns what is sent into what is kept.
fn record(body: &Record) -> Record {
    let mut record = Map::new();
    for (name, value) in body {
        let (name, value) = match name.as_str() {
            "discount_value" => ("discount", value.clone()),
            "discount_type" => ("type", value.clone()),
            "used_count" => ("used", value.clone()),
            "code" => (
                "code",
                json!(value.as_str().unwrap_or_default().to_lowercase()),
            ),
            "max_uses" => ("max_uses", json!(whole(value))),
            "valid_from" | "valid_until" => {
                let millis = value.as_str().and_then(millis);
                (name.as_str(), json!(millis.map(|millis| millis / 1000)))
            }
            name => (name, value.clone()),
        };
        record.insert(name.to_owned(), value);
    }
    record
}

fn whole(value: &Value) -> i64 {
    value.as_i64().unwrap_or(0)
}

/// Finds a coupon that is good now.
pub(super) fn find(call: &Call<'_>, store: &mut Store, code: &str) -> Result<Record, Failure> {
    let code = code.to_lowercase();
    let coupons = store.collection("/coupons");
    let coupon = coupons
        .records()
        .find(|coupon| coupon["code"] == code.as_str());
    let coupon = coupon
        .cloned()
        .ok_or_else(|| crud::missing(call, "/coupons"))?;
    let number = |name: &str| coupon.get(name).and_then(Value::as_u64);
    if number("valid_until").is_some_and(|end| end <= call.now.as_secs()) {
        return Err(Failure::code("COUPON_EXPIRED"));
    }
    let most = number("max_uses").filter(|most| *most > 0);
    if most.is_some_and(|most| number("used").unwrap_or(0) >= most) {
        return Err(Failure::code("COUPON_MAX_USES_REACHED"));
    }
    Ok(coupon)
}
