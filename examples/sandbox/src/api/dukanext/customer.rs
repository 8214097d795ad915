//! What only a customer may see and change: profile, orders, own reviews, notifications.

use serde_json::{Value, json};

use super::auth;
use super::credentials::{SHOP, id};
use super::login::object;
use super::orders::ORDERS;
use super::{Answer, refuse, success};
use crate::call::Call;
use crate::reply::Reply;
use crate::store::World;

/// Customers by email.
pub(super) const CUSTOMERS: &str = "/customers";
/// Notifications by id, each with the email of its customer.
pub(super) const NOTIFICATIONS: &str = "/notifications";
/// Reviews by id.
pub(super) const REVIEWS: &str = "/reviews";

/// Answers an operation that needs a customer.
pub(super) fn handle(call: &Call<'_>, world: &mut World) -> Option<Answer> {
    let email = match auth::customer(call, world) {
        Ok(email) => email,
        Err(failure) => return Some(Err(failure)),
    };
    Some(match call.operation.key.as_str() {
        "GET /auth" => profile(world, &email),
        "PATCH /auth" => update(call, world, &email),
        "GET /orders" => orders(world, &email),
        "GET /orders/{}" => order(call, world, &email),
        "GET /reviews/my" => my_reviews(call, world, &email),
        "POST /reviews" => add_review(call, world, &email),
        "GET /notifications" => notifications(world, &email),
        "DELETE /notifications/{}" => delete_notification(call, world, &email),
        _ => return None,
    })
}

fn profile(world: &mut World, email: &str) -> Answer {
    let customer = world.store(SHOP).collection(CUSTOMERS).get(email).cloned();
    match customer {
        Some(customer) => success(json!({ "user": customer })),
        None => refuse("AUTH_USER_NOT_FOUND"),
    }
}

fn update(call: &Call<'_>, world: &mut World, email: &str) -> Answer {
    let phone = call.text("phone").unwrap_or_default();
    if !phone.chars().any(|c| c.is_ascii_digit()) {
        return refuse("PHONE_NUMBER_INVALID");
    }
    let customers = world.store(SHOP).collection(CUSTOMERS);
    let Some(customer) = customers.get_mut(email) else {
        return refuse("AUTH_USER_NOT_FOUND");
    };
    let fields = call.body().clone();
    customer.extend(fields.into_iter().filter(|(name, _)| name != "email"));
    success(Value::Object(customer.clone()))
}

fn orders(world: &mut World, email: &str) -> Answer {
    let orders = world.store(SHOP).collection(ORDERS).records();
    let own = orders.filter(|order| order["email"] == *email);
    success(own.cloned().map(Value::Object).collect::<Vec<_>>())
}

fn order(call: &Call<'_>, world: &mut World, email: &str) -> Answer {
    let orders = world.store(SHOP).collection(ORDERS);
    let order = orders.get(call.arguments.segment(0));
    match order.filter(|order| order["email"] == *email) {
        Some(order) => success(Value::Object(order.clone())),
        None => refuse("ORDER_NOT_FOUND"),
    }
}

fn my_reviews(call: &Call<'_>, world: &mut World, email: &str) -> Answer {
    let order = call.query("orderId").cloned().unwrap_or_default();
    let reviews = world.store(SHOP).collection(REVIEWS).records();
    let own = reviews.filter(|review| review["email"] == *email && review["orderId"] == order);
    let shown = own.map(|review| {
        let mut shown = review.clone();
        for hidden in ["email", "orderId", "media", "variationLabel", "buyerName"] {
            shown.remove(hidden);
        }
        Value::Object(shown)
    });
    success(shown.collect::<Vec<_>>())
}

fn add_review(call: &Call<'_>, world: &mut World, email: &str) -> Answer {
    let store = world.store(SHOP);
    let order_id = call.text("orderId").unwrap_or_default();
    let order = store.collection(ORDERS).get(order_id).cloned();
    let Some(order) = order.filter(|order| order["email"] == *email) else {
        return refuse("REVIEW_ORDER_NOT_FOUND");
    };
    if order["status"] != "delivered" {
        return refuse("REVIEW_ORDER_STATUS_INVALID");
    }
    let bought = order["products"].as_array().cloned().unwrap_or_default();
    let product = call.body().get("productId").cloned();
    let product = product.or_else(|| Some(bought.first()?["_id"].clone()));
    let product = product.unwrap_or_default();
    if bought.iter().all(|line| line["_id"] != product) {
        return refuse("REVIEW_PRODUCT_NOT_FOUND");
    }
    let reviews = store.collection(REVIEWS);
    if reviews
        .records()
        .any(|review| review["orderId"] == *order_id)
    {
        return refuse("REVIEW_ALREADY_EXISTS");
    }
    let id = id("review", reviews.take_id().unsigned_abs());
    let field = |name: &str, otherwise: Value| call.body().get(name).cloned().unwrap_or(otherwise);
    let review = json!({
        "_id": id, "productId": product, "rating": field("rating", json!(5)),
        "comment": field("comment", json!("")), "status": "pending", "date": call.timestamp(),
        "media": [], "variationLabel": "", "buyerName": "Ad* Lo******", "email": email,
        "orderId": order_id,
    });
    reviews.insert(&id, object(review));
    success(json!({ "_id": id }))
}

fn notifications(world: &mut World, email: &str) -> Answer {
    let all = world.store(SHOP).collection(NOTIFICATIONS).records();
    let own = all.filter(|notice| notice["email"] == *email);
    success(own.cloned().map(Value::Object).collect::<Vec<_>>())
}

fn delete_notification(call: &Call<'_>, world: &mut World, email: &str) -> Answer {
    let all = world.store(SHOP).collection(NOTIFICATIONS);
    let id = call.arguments.segment(0);
    if all.get(id).is_none_or(|notice| notice["email"] != *email) {
        return refuse("NOTIFICATION_NOT_FOUND");
    }
    all.remove(id);
    Ok(Reply::data(json!({ "status": "success" })))
}
