//! What only a customer's view has.

use shopwright::dukanext::models::{AddReviewRequest, UpdateProfileRequest};
use shopwright_sandbox::dukanext::id;

use super::{decimal, members};
use crate::bench::customer;
use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    profile(bench).await;
    orders(bench).await;
    reviews(bench).await;
    notifications(bench).await;
}

async fn profile(bench: &impl Judge) {
    let profile = customer(bench.client()).profile();
    bench
        .sends(
            "GET /auth",
            profile.get().with_response(),
            wire().at("/data/user"),
        )
        .await;
    let changed = UpdateProfileRequest::new(TEXT, "+254 700 000 002", TEXT)
        .city(TEXT)
        .apartment(TEXT)
        .room(TEXT)
        .postal_code(TEXT);
    let sent = r#"{"name":TEXT,"phone":"+254 700 000 002","town":TEXT,"city":TEXT,"apartment":TEXT,
        "room":TEXT,"postalCode":TEXT}"#;
    bench
        .sends(
            "PATCH /auth",
            profile.update(&changed).with_response(),
            wire().json(sent).whole(),
        )
        .await;
}

async fn orders(bench: &impl Judge) {
    let orders = customer(bench.client()).orders();
    bench
        .sends("GET /orders", orders.list().with_response(), wire().whole())
        .await;
    let order = id("order", 1);
    bench
        .sends(
            "GET /orders/{id}",
            orders.get(&order).with_response(),
            wire().path("id", &order).whole(),
        )
        .await;
    bench
        .sends(
            "GET /orders/{id}",
            orders.get(TEXT).with_response(),
            wire().path("id", TEXT).whole().made_up(),
        )
        .await;
}

async fn reviews(bench: &impl Judge) {
    let reviews = customer(bench.client()).reviews();
    bench
        .lists(
            "GET /reviews/my",
            reviews.list(TEXT).with_response(),
            wire().query("orderId", TEXT),
        )
        .await;
    let mut review = AddReviewRequest::new(id("order", 1))
        .product_id(id("product", 1))
        .rating(decimal("4.5"))
        .comment(TEXT);
    review.additional = members(serde_json::json!({ "ü/": [true] }));
    let sent = format!(
        r#"{{"orderId":"{}","productId":"{}","rating":4.5,"comment":TEXT,"ü/":[true]}}"#,
        id("order", 1),
        id("product", 1)
    );
    bench
        .sends(
            "POST /reviews",
            reviews.add(&review).with_response(),
            wire().json(&sent).whole(),
        )
        .await;
}

async fn notifications(bench: &impl Judge) {
    let notifications = customer(bench.client()).notifications();
    bench
        .sends(
            "GET /notifications",
            notifications.list().with_response(),
            wire().whole(),
        )
        .await;
    let notification = id("notification", 1);
    bench
        .sends(
            "DELETE /notifications/{id}",
            notifications.delete(&notification).with_response(),
            wire().path("id", &notification).whole(),
        )
        .await;
}
