//! Coupons.

use shopwright::shoppex::models::{CouponType, CreateCouponRequest, UpdateCouponRequest};

use super::{decimal, time};
use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    list(bench).await;
    create(bench).await;
    get(bench).await;
    update(bench).await;
    delete(bench).await;
    validate(bench).await;
}

async fn list(bench: &impl Judge) {
    let coupons = bench.client().coupons();
    bench
        .lists(
            "GET /coupons",
            coupons.list().cursor(TEXT).with_response(),
            wire().query("cursor", TEXT),
        )
        .await;
}

async fn create(bench: &impl Judge) {
    let coupons = bench.client().coupons();
    let body = CreateCouponRequest::new(TEXT, decimal("12345678901234.501"))
        .discount_type(CouponType::Fixed)
        .max_uses(3)
        .products_bound(vec!["products_bound 1".to_owned(), TEXT.to_owned()])
        .variants_bound(vec!["variants_bound 1".to_owned(), TEXT.to_owned()])
        .min_order_amount(decimal("32345678901234.503"))
        .max_discount(decimal("42345678901234.504"))
        .valid_from(time("2026-01-02T03:04:05Z"))
        .valid_until(time("2026-01-02T03:04:05Z"));
    let sent = r#"
        {"code":TEXT,"discount_value":12345678901234.501,"discount_type":"FIXED","max_uses":3,
        "products_bound":["products_bound 1",TEXT],"variants_bound":["variants_bound 1",TEXT],
        "min_order_amount":32345678901234.503,"max_discount":42345678901234.504,"valid_from":"2026-01-02T03:04:05Z",
        "valid_until":"2026-01-02T03:04:05Z"}
    "#;
    bench
        .sends(
            "POST /coupons",
            coupons
                .create(&body)
                .with_idempotency_key("key of the caller")
                .with_response(),
            wire()
                .header("Idempotency-Key", "key of the caller")
                .json(sent),
        )
        .await;
}

async fn get(bench: &impl Judge) {
    let coupons = bench.client().coupons();
    bench
        .sends(
            "GET /coupons/{id}",
            coupons.get("id/1 ü").with_response(),
            wire().path("id", "id/1 ü"),
        )
        .await;
}

async fn update(bench: &impl Judge) {
    let coupons = bench.client().coupons();
    let body = UpdateCouponRequest::new()
        .code(TEXT)
        .discount_value(decimal("52345678901234.505"))
        .discount_type(CouponType::Fixed)
        .max_uses(7)
        .products_bound(vec!["products_bound 1".to_owned(), TEXT.to_owned()])
        .variants_bound(vec!["variants_bound 1".to_owned(), TEXT.to_owned()])
        .min_order_amount(decimal("72345678901234.507"))
        .max_discount(decimal("82345678901234.508"))
        .valid_from(time("2026-01-02T03:04:05Z"))
        .valid_until(time("2026-01-02T03:04:05Z"))
        .used_count(9)
        .is_active(false);
    let sent = r#"
        {"code":TEXT,"discount_value":52345678901234.505,"discount_type":"FIXED","max_uses":7,
        "products_bound":["products_bound 1",TEXT],"variants_bound":["variants_bound 1",TEXT],
        "min_order_amount":72345678901234.507,"max_discount":82345678901234.508,"valid_from":"2026-01-02T03:04:05Z",
        "valid_until":"2026-01-02T03:04:05Z","used_count":9,"is_active":false}
    "#;
    bench
        .sends(
            "PATCH /coupons/{id}",
            coupons
                .update("id/1 ü", &body)
                .with_idempotency_key("key of the caller")
                .with_response(),
            wire()
                .path("id", "id/1 ü")
                .header("Idempotency-Key", "key of the caller")
                .json(sent),
        )
        .await;
}

async fn delete(bench: &impl Judge) {
    let coupons = bench.client().coupons();
    bench
        .sends(
            "DELETE /coupons/{id}",
            coupons
                .delete("id/1 ü")
                .with_idempotency_key("key of the caller")
                .with_response(),
            wire()
                .path("id", "id/1 ü")
                .header("Idempotency-Key", "key of the caller"),
        )
        .await;
}

async fn validate(bench: &impl Judge) {
    let coupons = bench.client().coupons();
    bench
        .sends(
            "GET /coupons/code/{code}",
            coupons
                .validate(TEXT)
                .product_id(TEXT)
                .cart(TEXT)
                .with_response(),
            wire()
                .path("code", TEXT)
                .query("product_id", TEXT)
                .query("cart", TEXT),
        )
        .await;
}
