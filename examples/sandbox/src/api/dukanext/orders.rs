//! Orders: placed by anyone, in a shop without online payments. Each mails a link that signs its buyer in, once.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::credentials::{COUPON_CODE, SHOP, id};
use super::login::object;
use super::{Answer, cart, refuse, success};
use crate::call::Call;
use crate::mail::Mail;
use crate::money;
use crate::store::World;

/// Orders by id, each with the email of its buyer.
pub(super) const ORDERS: &str = "/orders";
/// Access links by id, each with email and order.
pub(super) const LINKS: &str = "/links";

pub(super) fn place(call: &Call<'_>, world: &mut World) -> Answer {
    let store = world.store(SHOP);
    let lines = cart::lines(call, store).unwrap_or_default();
    if lines.is_empty() {
        return refuse("ORDER_VALIDATION_FAILED");
    }
    let total = cart::total(&lines);
    let codes = call.body().get("coupons").and_then(Value::as_array);
    let has_coupon = codes.is_some_and(|codes| codes.iter().any(|code| code == COUPON_CODE));
    let off = if has_coupon {
        money::round(total / Decimal::TEN)
    } else {
        Decimal::ZERO
    };
    let orders = store.collection(ORDERS);
    let number = orders.take_id().unsigned_abs();
    let order = id("order", number);
    let products: Vec<_> = lines
        .iter()
        .map(|line| {
            json!({
                "_id": line.product["_id"], "title": line.product["title"], "quantity": line.quantity,
                "actualPrice": line.product["actualPrice"],
            })
        })
        .collect();
    let email = call.text("email").unwrap_or_default();
    let record = json!({
        "_id": order, "orderNumber": format!("SD-{number}"), "products": products,
        "productsTotal": money::write(total), "shippingTotal": 0, "taxTotal": 0,
        "cartTotal": money::write(total - off), "status": "pending", "email": email,
        "town": call.text("town"), "date": call.timestamp(),
    });
    let record = object(record);
    orders.insert(&order, record.clone());
    let link = id("link", number);
    let link_record = json!({ "email": email, "order": order });
    store.collection(LINKS).insert(&link, object(link_record));
    let parts = [
        ("id", link.as_str()),
        ("email", email),
        ("order", order.as_str()),
    ];
    world.mails.push(Mail::new(email, parts));
    success(Value::Object(record))
}
