//! What is created stays, changes and goes.

use reqwest::Method;
use serde_json::{Value, json};

use crate::bench::{Answer, Bench};

#[tokio::test]
async fn an_order_is_created_read_changed_and_moved_on() {
    let bench = Bench::new().await;
    let items = json!([{ "name": "Mug", "price": 10.1, "quantity": 3 }, { "price": 0.2 }]);
    let order = bench
        .post("/orders", &json!({ "items": items, "shipping": 5 }))
        .await
        .data();
    assert_eq!(order["order_id"], 1121);
    assert_eq!(order["order_status"], "pending");
    assert_eq!(
        (&order["sub_total"], &order["grand_total"]),
        (&json!(30.5), &json!(35.5))
    );
    assert_eq!(order["items"][1]["order_id"], 1121);
    assert_eq!(bench.get("/orders/1121").await.data(), order);
    let changed = bench
        .put("/orders/1121", &json!({ "note": "Ring", "order_id": 5 }))
        .await
        .data();
    assert_eq!(
        (&changed["note"], &changed["order_id"]),
        (&json!("Ring"), &json!(1121))
    );
    let moved = bench
        .put("/orders/1121/status", &json!({ "status": "delivered" }))
        .await
        .data();
    assert_eq!(moved["order_status"], "delivered");
    bench
        .put("/orders/1121/status", &json!({}))
        .await
        .uncoded(400);
}

#[tokio::test]
async fn a_missing_record_is_404_without_code() {
    let bench = Bench::new().await;
    assert_eq!(bench.get("/orders/1").await.uncoded(404), "Order not found");
    assert_eq!(
        bench.put("/customers/1", &json!({})).await.uncoded(404),
        "Customer not found"
    );
    assert_eq!(
        bench.delete("/discounts/1").await.uncoded(404),
        "Discount not found"
    );
    assert_eq!(
        bench.get("/discounts/validate/NONE").await.uncoded(404),
        "Discount not found"
    );
    assert_eq!(
        bench.get("/customers/1/orders").await.uncoded(404),
        "Customer not found"
    );
    assert_eq!(
        bench
            .post("/products/1/variants", &json!({}))
            .await
            .uncoded(404),
        "Product not found"
    );
    assert_eq!(
        bench.delete("/products/1001/variants/1").await.uncoded(404),
        "Variant not found"
    );
    let ship = bench.request(Method::POST, "/transfers/1/ship");
    assert_eq!(Answer::of(ship).await.uncoded(404), "Transfer not found");
}

#[tokio::test]
async fn a_deleted_record_is_gone() {
    let bench = Bench::new().await;
    bench.delete("/products/1001").await.data();
    bench.get("/products/1001").await.uncoded(404);
    bench.delete("/products/1001").await.uncoded(404);
    bench.get("/inventory/1001").await.uncoded(404);
    assert_eq!(
        bench.get("/products").await.json()["pagination"]["total"],
        59
    );
}

#[tokio::test]
async fn a_product_carries_its_variants() {
    let bench = Bench::new().await;
    let body = json!({ "name": "Tea Pot", "variants": [{ "variant_name": "Red", "price": 12.5 }, { "price": 13 }] });
    let product = bench.post("/products", &body).await.data();
    assert_eq!(product["slug"], "tea-pot");
    assert_eq!(product["variants"][0]["price"], 12.5);
    let path = format!("/products/{}", product["product_id"]);
    let added = bench
        .post(
            &format!("{path}/variants"),
            &json!({ "variant_name": "Blue", "price": 9 }),
        )
        .await
        .data();
    assert_eq!(added["product_id"], product["product_id"]);
    let renamed = bench.put(&path, &json!({ "name": "Pot" })).await.data();
    assert_eq!(renamed["variants"].as_array().unwrap().len(), 3);
    let sku = format!("{path}/variants/{}", added["sku_id"]);
    assert_eq!(
        bench
            .put(&sku, &json!({ "images": "a.png,b.png" }))
            .await
            .data()["images"],
        "a.png,b.png"
    );
    bench.delete(&sku).await.data();
    let read = bench.get(&path).await.data();
    assert_eq!(
        (&read["name"], read["variants"].as_array().unwrap().len()),
        (&json!("Pot"), 2)
    );
}

#[tokio::test]
async fn a_product_with_a_wrong_variant_is_refused_as_a_whole() {
    let bench = Bench::new().await;
    let body = json!({ "name": "Pot", "variants": [{ "price": "cheap" }] });
    let message = bench.post("/products", &body).await.uncoded(400);
    assert!(message.starts_with("body.variants.0.price: "), "{message}");
    assert_eq!(
        bench.get("/products").await.json()["pagination"]["total"],
        60
    );
}

#[tokio::test]
async fn stock_is_set_and_adjusted() {
    let bench = Bench::new().await;
    let total = |answer: Answer| answer.data()["total_quantity"].clone();
    assert_eq!(
        total(
            bench
                .put("/inventory/1001", &json!({ "quantity": 5 }))
                .await
        ),
        10
    );
    let one = json!({ "skus": [{ "sku_id": 10_010, "quantity": 1 }] });
    assert_eq!(total(bench.put("/inventory/1001", &one).await), 6);
    let less = json!({ "sku_id": 10_011, "adjustment": -5 });
    assert_eq!(total(bench.post("/inventory/1001/adjust", &less).await), 1);
    assert_eq!(
        bench.get("/inventory/1001").await.data()["skus"][1]["quantity"],
        0
    );
    bench
        .put("/inventory/1001", &json!({ "quantity": "five" }))
        .await
        .uncoded(400);
    bench
        .put("/inventory/1001", &json!({ "sku_id": 1, "quantity": 5 }))
        .await
        .uncoded(404);
}

#[tokio::test]
async fn the_literal_path_wins_over_the_id() {
    let bench = Bench::new().await;
    let checked = bench.get("/discounts/validate/SAVE1").await.data();
    assert_eq!(
        (&checked["valid"], &checked["discount"]["discount_id"]),
        (&json!(true), &json!(1002))
    );
    assert_eq!(bench.get("/discounts/1002").await.data()["code"], "SAVE1");
    let made = bench
        .post("/discounts", &json!({ "code": "A/B 1" }))
        .await
        .data();
    let checked = bench.get("/discounts/validate/A%2FB%201").await.data();
    assert_eq!(checked["discount"]["discount_id"], made["discount_id"]);
}

#[tokio::test]
async fn the_signing_secret_of_a_webhook_is_shown_once() {
    let bench = Bench::new().await;
    let body = json!({ "event_topic": "order.created", "target_url": "https://a.example/hook" });
    let made = bench.post("/webhooks", &body).await.data();
    let secret = made["signing_secret"].as_str().unwrap();
    assert!(
        secret.starts_with("whsec_") && secret.len() == 70,
        "{secret}"
    );
    let list = bench.get("/webhooks").await.data();
    assert_eq!(list.as_array().unwrap().len(), 2);
    assert!(
        list.as_array()
            .unwrap()
            .iter()
            .all(|hook| hook.get("signing_secret").is_none())
    );
}

#[tokio::test]
async fn a_second_metafield_of_a_name_is_a_conflict_without_code() {
    let bench = Bench::new().await;
    let body =
        json!({ "namespace": "a", "key": "b", "resource_type": "order", "value_type": "string" });
    bench.post("/metafields/definitions", &body).await.data();
    bench
        .post("/metafields/definitions", &body)
        .await
        .uncoded(409);
}

#[tokio::test]
async fn metafield_values_show_on_their_order() {
    let bench = Bench::new().await;
    let value = |text: &str| {
        json!({ "metafields": [
            { "namespace": "a", "key": "b", "resource_type": "order", "resource_id": 1001, "value": text }
        ] })
    };
    bench.post("/metafields/values", &value("one")).await.data();
    bench.post("/metafields/values", &value("two")).await.data();
    let list = bench
        .get("/metafields/values?resource_type=order&resource_id=1001")
        .await
        .data();
    assert_eq!(list.as_array().unwrap().len(), 1);
    assert_eq!(list[0]["value"], "two");
    let others = bench
        .get("/metafields/values?resource_type=order&resource_id=1002")
        .await
        .data();
    assert_eq!(others, json!([]));
    assert_eq!(
        bench.get("/orders/1001").await.data()["metafields"]["a.b"],
        "two"
    );
}

#[tokio::test]
async fn purchase_orders_and_transfers_move_one_way() {
    let bench = Bench::new().await;
    let step = |path: &str| {
        let path = path.to_owned();
        let request = bench.request(Method::POST, &path);
        async move { Answer::of(request).await }
    };
    let status = |answer: &Answer| -> Value { answer.data()["status"].clone() };
    step("/purchase-orders/1001/receive").await.uncoded(400);
    assert_eq!(
        status(&step("/purchase-orders/1001/mark-ordered").await),
        "ordered"
    );
    assert_eq!(
        status(&step("/purchase-orders/1001/receive").await),
        "received"
    );
    assert_eq!(status(&step("/transfers/1001/ship").await), "shipped");
    assert_eq!(status(&step("/transfers/1001/complete").await), "completed");
    step("/transfers/1001/complete").await.uncoded(400);
}
