//! Carts: there is none on the server, only fresh lines and checks of coupons.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::catalogue::PRODUCTS;
use super::credentials::{COUPON_CODE, SHOP, id};
use super::{Answer, refuse, success};
use crate::call::Call;
use crate::money;
use crate::reply::{Failure, Reply};
use crate::store::{Record, Store, World};

/// A line that is still sold: its product, and how many of it.
pub(super) struct Line {
    pub(super) product: Record,
    pub(super) quantity: i64,
    variation: Value,
}

/// Reads the lines of a cart; those that are no longer sold are left out.
pub(super) fn lines(call: &Call<'_>, store: &mut Store) -> Result<Vec<Line>, Failure> {
    let cart = call.body().get("cart").and_then(Value::as_array);
    let mut lines = Vec::new();
    for item in cart.into_iter().flatten() {
        let id = item["productId"].as_str().unwrap_or_default();
        let Some(product) = store.collection(PRODUCTS).get(id) else {
            continue;
        };
        let key = item["variationKey"].as_str().unwrap_or_default();
        let has_variations = product["hasVariantions"] == true;
        if has_variations && !is_key(key) {
            return Err(Failure::code("INVALID_VARIATION_KEY"));
        }
        lines.push(Line {
            product: product.clone(),
            quantity: item["quantity"].as_i64().unwrap_or(1).max(1),
            variation: if has_variations {
                json!(key)
            } else {
                Value::Null
            },
        });
    }
    Ok(lines)
}

/// Ids of options, joined by dashes.
fn is_key(key: &str) -> bool {
    let is_id = |id: &str| id.len() == 24 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    key.split('-').all(is_id)
}

/// Adds a cart up.
pub(super) fn total(lines: &[Line]) -> Decimal {
    let price = |line: &Line| money::read(&line.product["actualPrice"]).unwrap_or_default();
    lines
        .iter()
        .map(|line| price(line) * Decimal::from(line.quantity))
        .sum()
}

/// A list with its length beside it.
pub(super) fn refresh(call: &Call<'_>, world: &mut World) -> Answer {
    let lines = lines(call, world.store(SHOP))?;
    let fresh = lines.into_iter().map(|line| {
        let mut product = line.product;
        for absent in [
            "date",
            "categories",
            "reviewAggregate",
            "reviewCount",
            "averageRating",
        ] {
            product.remove(absent);
        }
        product.insert("media".to_owned(), json!([]));
        product.insert(
            "trackStock".to_owned(),
            json!(!product["sellable"].is_null()),
        );
        product.insert("variationKey".to_owned(), line.variation);
        Value::Object(product)
    });
    let fresh: Vec<_> = fresh.collect();
    Ok(Reply::data(
        json!({ "status": "success", "total": fresh.len(), "data": fresh }),
    ))
}

pub(super) fn coupons(call: &Call<'_>, world: &mut World) -> Answer {
    let lines = lines(call, world.store(SHOP))?;
    let total = total(&lines);
    if total.is_zero() {
        return refuse("COUPON_ZERO_TOTAL");
    }
    let codes = call.body().get("coupons").and_then(Value::as_array);
    if codes.is_none_or(|codes| codes.iter().all(|code| code != COUPON_CODE)) {
        return refuse("INVALID_COUPON");
    }
    let amount = money::write(money::round(total / Decimal::TEN));
    success(json!({ "_id": id("coupon", 1), "code": COUPON_CODE, "amount": amount }))
}
