//! Answers that are not quite what the description says are read, and what had to be mended is told.

use rust_decimal::Decimal;

use crate::bench::{Access, Bench};

fn answer(bench: &Bench, json: &'static str) {
    let answer = http::Response::builder()
        .header("content-type", "application/json")
        .body(json);
    bench.sandbox.answer_next(answer.unwrap());
}

#[tokio::test]
async fn numbers_in_quotes_and_unreadable_optional_fields_are_mended_and_reported() {
    let bench = Bench::start(Access::Token, None).await;
    answer(
        &bench,
        r#"{"data":{"order_id":"1001","store_id":22,"order_status":"new","sub_total":"12.50",
            "tax":0,"shipping":0,"discount":0,"grand_total":12.50,"note":["not","text"],
            "created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z"},"status":200}"#,
    );
    let call = bench.client.orders().get(1001).with_response();
    let response = call.await.unwrap();
    let order = response.value();
    assert_eq!(order.order_id, 1001);
    assert_eq!(order.sub_total, Decimal::new(1250, 2));
    assert_eq!(order.note, None);
    let mended: Vec<_> = response.repairs().iter().map(|r| r.path.as_str()).collect();
    assert_eq!(mended, ["/data/note", "/data/order_id"]);
}

#[tokio::test]
async fn flags_are_read_as_numbers_words_and_text() {
    let bench = Bench::start(Access::Token, None).await;
    answer(
        &bench,
        r#"{"data":[
            {"product_id":1,"name":"a","is_active":1,"updated_at":"2026-01-01T00:00:00Z","total_quantity":1,"variant_count":1,"has_stock":0},
            {"product_id":2,"name":"b","is_active":true,"updated_at":"2026-01-01T00:00:00Z","total_quantity":"7","variant_count":1,"has_stock":true}
        ],"status":200,"pagination":{"page":1,"limit":50,"total":2}}"#,
    );
    let call = bench.client.inventory().list().with_response();
    let response = call.await.unwrap();
    let items = &response.value().items;
    assert_eq!((items[0].is_active, items[0].has_stock), (true, false));
    assert_eq!((items[1].is_active, items[1].has_stock), (true, true));
    assert_eq!(items[1].total_quantity, 7);
    let mended: Vec<_> = response.repairs().iter().map(|r| r.path.as_str()).collect();
    assert_eq!(mended, ["/data/1/total_quantity"]);
}

#[tokio::test]
async fn a_required_field_that_is_missing_is_an_error_that_says_that_the_request_took_effect() {
    let bench = Bench::start(Access::Token, None).await;
    answer(
        &bench,
        r#"{"data":{"wallet_id":1,"balance":1},"status":200}"#,
    );
    let error = bench.client.billing().get_wallet().await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.outcome(), shopwright::Outcome::Applied);
    assert!(error.body_text().contains("wallet_id"));
    assert_eq!(error.field_path(), Some("data.currency"));
}

#[tokio::test]
async fn an_enum_value_that_is_new_is_kept() {
    use shopwright::selorax::models::WebhookTopic;

    let bench = Bench::start(Access::Token, None).await;
    answer(
        &bench,
        r#"{"data":[{"subscription_id":1,"event_topic":"moon.rose","target_url":"https://a.example"}],"status":200}"#,
    );
    let response = bench
        .client
        .webhooks()
        .list()
        .with_response()
        .await
        .unwrap();
    let topic = &response.value()[0].event_topic;
    assert_eq!(*topic, WebhookTopic::Unrecognized("moon.rose".to_owned()));
    assert!(response.repairs().is_empty());
}
