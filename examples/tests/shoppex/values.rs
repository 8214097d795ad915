//! Amounts, times and what else has several forms on the wire.

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use serde_json::json;
use shopwright::shoppex::models::{
    ClaimSerialsRequest, CouponType, CreateCategoryRequest, CreateCouponRequest,
    CreateTicketRequest, CreateWebhookRequest, License, RefundOrderRequest, SubscriptionStatus,
    UpdateGroupRequest, ValidateLicenseRequest, WebhookEventName,
};

use crate::bench::{Access, Bench};

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn time(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

async fn license(bench: &Bench, fields: &str) -> License {
    bench.answer(200, format!(r#"{{"data":{{{fields}}}}}"#));
    let question = ValidateLicenseRequest::new("K", "p");
    bench.client.licenses().validate(&question).await.unwrap()
}

#[tokio::test]
async fn amounts_are_exact_as_numbers_and_as_text() {
    let bench = Bench::start(Access::Key, None).await;
    for amount in ["0.1", "\"0.1\"", "0.10", "1e-1"] {
        bench.answer(200, format!(r#"{{"data":{{"total":{amount}}}}}"#));
        let order = bench.client.orders().get("o").await.unwrap();
        assert_eq!(order.total, Some(decimal("0.1")), "{amount}");
    }
    let long = "12345678901234567890.12345678";
    bench.answer(
        200,
        format!(r#"{{"data":{{"total":{long},"tax":"{long}"}}}}"#),
    );
    let order = bench.client.orders().get("o").await.unwrap();
    assert_eq!(
        (order.total, order.tax),
        (Some(decimal(long)), Some(decimal(long)))
    );
}

#[tokio::test]
async fn a_refund_is_written_as_text_and_a_price_as_a_number() {
    let bench = Bench::start(Access::Key, None).await;
    bench.answer(200, r#"{"data":{"message":"m"}}"#);
    let refund = RefundOrderRequest::new().amount(decimal("10.00"));
    bench
        .client
        .orders()
        .refund("o")
        .body(&refund)
        .await
        .unwrap();
    bench.answer(201, r#"{"data":{}}"#);
    let coupon = CreateCouponRequest::new("C", decimal("12.50"));
    bench.client.coupons().create(&coupon).await.unwrap();
    let sent: Vec<_> = bench
        .sandbox
        .requests()
        .iter()
        .map(|sent| sent.body.clone())
        .collect();
    assert_eq!(sent[0], r#"{"amount":"10.00"}"#);
    assert_eq!(sent[1], r#"{"code":"C","discount_value":12.5}"#);
}

#[tokio::test]
async fn a_time_is_read_in_either_form() {
    let bench = Bench::start(Access::Key, None).await;
    let expected = Some(time("2026-01-01T00:00:00Z"));
    for form in [
        "1767225600",
        "\"2026-01-01T00:00:00Z\"",
        "\"2026-01-01T01:00:00+01:00\"",
    ] {
        let fields = format!(r#""expires_at":{form},"created_at":{form}"#);
        let license = license(&bench, &fields).await;
        assert_eq!(
            (license.expires_at, license.created_at),
            (expected, expected),
            "{form}"
        );
        bench.answer(200, format!(r#"{{"data":{{"created_at":{form}}}}}"#));
        let order = bench
            .client
            .orders()
            .get("o")
            .with_response()
            .await
            .unwrap();
        assert_eq!(order.value().created_at, expected, "{form}");
        assert!(order.repairs().is_empty());
    }
}

#[tokio::test]
async fn a_coupon_is_sent_with_text_and_read_with_seconds() {
    let bench = Bench::start(Access::Key, None).await;
    let until = time("2099-01-01T00:00:00Z");
    let coupon = CreateCouponRequest::new("Ten", 10)
        .discount_type(CouponType::Fixed)
        .valid_until(until);
    let made = bench.client.coupons().create(&coupon).await.unwrap();
    let sent = String::from_utf8(bench.sandbox.requests()[0].body.to_vec()).unwrap();
    assert!(
        sent.contains(r#""valid_until":"2099-01-01T00:00:00Z""#),
        "{sent}"
    );
    assert_eq!(made.valid_until, Some(until));
    assert_eq!(made.code.as_deref(), Some("ten"));
    let kept = bench
        .client
        .coupons()
        .get(made.uniqid.unwrap())
        .with_response()
        .await
        .unwrap();
    let body: serde_json::Value = serde_json::from_slice(kept.body()).unwrap();
    assert_eq!(body["data"]["valid_until"], json!(4_070_908_800_u64));
}

#[tokio::test]
async fn custom_fields_keep_whatever_came() {
    let bench = Bench::start(Access::Key, None).await;
    for fields in ["null", r#"{"a":1}"#, r#"[{"name":"a"}]"#] {
        bench.answer(200, format!(r#"{{"data":{{"custom_fields":{fields}}}}}"#));
        let order = bench.client.orders().get("o").await.unwrap();
        let expected: serde_json::Value = serde_json::from_str(fields).unwrap();
        assert_eq!(order.custom_fields.unwrap_or_default(), expected);
    }
}

#[tokio::test]
async fn a_state_in_another_case_is_kept() {
    let bench = Bench::start(Access::Key, None).await;
    bench.answer(200, r#"{"data":{"status":"completed"}}"#);
    let order = bench.client.orders().get("o").await.unwrap();
    assert_eq!(order.status.as_deref(), Some("completed"));
    bench.answer(200, r#"{"data":{"status":"open"}}"#);
    let ticket = bench.client.tickets().get("t").await.unwrap();
    assert_eq!(
        ticket.status.map(|status| status.to_string()).as_deref(),
        Some("open")
    );
    bench.answer(200, r#"{"data":{"type":"phone"}}"#);
    let entry = bench.client.blacklist().get("b").await.unwrap();
    assert_eq!(entry.kind.as_deref(), Some("phone"));
}

#[tokio::test]
async fn both_spellings_of_a_cancelled_subscription_can_be_asked_for() {
    let bench = Bench::start(Access::Key, None).await;
    let both = [SubscriptionStatus::Canceled, SubscriptionStatus::Cancelled];
    for status in both {
        bench
            .client
            .subscriptions()
            .list()
            .status(status)
            .await
            .unwrap();
    }
    let sent = bench.sandbox.requests();
    let queries: Vec<_> = sent
        .iter()
        .filter_map(|sent| sent.query.as_deref())
        .collect();
    assert_eq!(queries, ["status=CANCELED", "status=CANCELLED"]);
}

#[tokio::test]
async fn an_event_name_that_is_not_listed_is_kept() {
    let name = WebhookEventName::from("affiliate:approved");
    assert_eq!(
        name,
        WebhookEventName::Unrecognized("affiliate:approved".to_owned())
    );
    assert_eq!(name.to_string(), "affiliate:approved");
}

#[tokio::test]
async fn the_secrets_of_webhooks_and_serials_do_not_print() {
    let bench = Bench::start(Access::Key, None).await;
    let webhooks = bench.client.webhooks();
    let events = vec![WebhookEventName::OrderPaid];
    let body = CreateWebhookRequest::new("https://a.example/h", events);
    let made = webhooks.create(&body).await.unwrap();
    let rotated = webhooks.rotate_secret(made.id.clone().unwrap());
    let rotated = rotated.await.unwrap();
    let (old, new) = (
        made.secret.clone().unwrap(),
        rotated.secret.clone().unwrap(),
    );
    assert_ne!(old.expose(), new.expose());
    let shown = format!("{made:?} {rotated:?}");
    assert!(
        !shown.contains(old.expose()) && !shown.contains(new.expose()),
        "{shown}"
    );
    let sold = bench
        .client
        .products()
        .claim_serials("prod_1001", &ClaimSerialsRequest::new(2));
    let sold = sold.await.unwrap();
    assert_eq!(
        (sold.claimed_count, sold.remaining_stock),
        (Some(2), Some(58))
    );
    assert!(!format!("{sold:?}").contains("CODE-"), "{sold:?}");
}

#[tokio::test]
async fn an_empty_answer_to_a_creation_is_a_success() {
    let bench = Bench::start(Access::Key, None).await;
    bench.answer(201, r#"{"data":{}}"#);
    let body = CreateCategoryRequest::new("C");
    let made = bench
        .client
        .categories()
        .create(&body)
        .with_response()
        .await
        .unwrap();
    assert_eq!(
        (made.status().as_u16(), made.value().title.as_deref()),
        (201, None)
    );
    assert!(made.repairs().is_empty());
}

#[tokio::test]
async fn a_creation_answered_with_200_is_a_success() {
    let bench = Bench::start(Access::Key, None).await;
    for status in [200, 201, 202] {
        bench.answer(status, r#"{"data":{"uniqid":"t"}}"#);
        let body = CreateTicketRequest::new("a@b.example", "Help", "It broke");
        let made = bench.client.tickets().create(&body).await.unwrap();
        assert_eq!(made.additional["uniqid"], "t", "{status}");
    }
}

#[tokio::test]
async fn a_group_with_ids_for_products_is_still_read() {
    let bench = Bench::start(Access::Key, None).await;
    bench.answer(
        200,
        r#"{"data":{"title":"G","products_bound":["p1","p2"]}}"#,
    );
    let call = bench
        .client
        .groups()
        .update("g", &UpdateGroupRequest::new());
    let group = call.with_response().await.unwrap();
    assert_eq!(group.value().title.as_deref(), Some("G"));
    assert_eq!(group.value().products_bound, None);
    assert!(!group.repairs().is_empty());
}
