//! Discount codes.

use shopwright::selorax::models::{CreateDiscountRequest, UpdateDiscountRequest};

use super::open;
use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    reads(bench).await;
    writes(bench).await;
}

async fn reads(bench: &impl Judge) {
    let discounts = bench.client().discounts();
    let key = "GET /api/apps/v1/discounts";
    bench
        .lists(key, discounts.list().with_response(), wire())
        .await;
    let call = discounts
        .list()
        .page(1)
        .limit(5)
        .is_active(false)
        .search(TEXT);
    let sent = wire()
        .query("page", 1)
        .query("limit", 5)
        .query("is_active", 0)
        .query("search", TEXT);
    bench.lists(key, call.with_response(), sent).await;
    bench
        .lists(
            key,
            discounts.list().is_active(true).with_response(),
            wire().query("is_active", 1),
        )
        .await;
    let key = "GET /api/apps/v1/discounts/validate/{code}";
    bench
        .sends(
            key,
            discounts.validate("SAVE1").with_response(),
            wire().path("code", "SAVE1"),
        )
        .await;
    bench
        .sends(
            key,
            discounts.validate(TEXT).with_response(),
            wire().path("code", TEXT).made_up(),
        )
        .await;
    bench
        .sends(
            "GET /api/apps/v1/discounts/{discount_id}",
            discounts.get(1001).with_response(),
            wire().path("discount_id", 1001),
        )
        .await;
}

async fn writes(bench: &impl Judge) {
    let discounts = bench.client().discounts();
    let body = open!(CreateDiscountRequest::new(), { "code": TEXT, "is_amount": 1, "amount": 50 });
    bench
        .sends(
            "POST /api/apps/v1/discounts",
            discounts.create(&body).with_response(),
            wire().json(r#"{"code":TEXT,"is_amount":1,"amount":50}"#),
        )
        .await;
    let body = open!(UpdateDiscountRequest::new(), { "percentage": 15 });
    bench
        .sends(
            "PUT /api/apps/v1/discounts/{discount_id}",
            discounts.update(1001, &body).with_response(),
            wire()
                .path("discount_id", 1001)
                .json(r#"{"percentage":15}"#),
        )
        .await;
    bench
        .sends(
            "DELETE /api/apps/v1/discounts/{discount_id}",
            discounts.delete(1002).with_response(),
            wire().path("discount_id", 1002).whole(),
        )
        .await;
}
