//! Customers and their orders.

use shopwright::selorax::models::{CreateCustomerRequest, UpdateCustomerRequest};

use super::{open, time};
use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    reads(bench).await;
    writes(bench).await;
}

async fn reads(bench: &impl Judge) {
    let customers = bench.client().customers();
    let key = "GET /api/apps/v1/customers";
    bench
        .lists(key, customers.list().with_response(), wire())
        .await;
    let call = customers
        .list()
        .page(1)
        .limit(7)
        .sort("name:asc")
        .since(time("2026-01-02T03:04:05Z"))
        .search(TEXT)
        .include_guests(true)
        .total_orders_min(1)
        .total_spent_min(-5);
    let sent = wire()
        .query("page", 1)
        .query("limit", 7)
        .query("sort", "name:asc")
        .query("since", "2026-01-02T03:04:05Z")
        .query("search", TEXT)
        .query("include_guests", "true")
        .query("total_orders_min", 1)
        .query("total_spent_min", -5);
    bench.lists(key, call.with_response(), sent).await;
    bench
        .sends(
            "GET /api/apps/v1/customers/{user_id}",
            customers.get(1001).with_response(),
            wire().path("user_id", 1001),
        )
        .await;
    bench
        .lists(
            "GET /api/apps/v1/customers/{user_id}/orders",
            customers.list_orders(1001).page(1).limit(2).with_response(),
            wire()
                .path("user_id", 1001)
                .query("page", 1)
                .query("limit", 2),
        )
        .await;
}

async fn writes(bench: &impl Judge) {
    let customers = bench.client().customers();
    let body = open!(CreateCustomerRequest::new(), { "name": TEXT, "phone": "+88017" });
    bench
        .sends(
            "POST /api/apps/v1/customers",
            customers.create(&body).with_response(),
            wire().json(r#"{"name":TEXT,"phone":"+88017"}"#),
        )
        .await;
    let body = open!(UpdateCustomerRequest::new(), { "address_json": { "city": TEXT } });
    bench
        .sends(
            "PUT /api/apps/v1/customers/{user_id}",
            customers.update(1002, &body).with_response(),
            wire()
                .path("user_id", 1002)
                .json(r#"{"address_json":{"city":TEXT}}"#),
        )
        .await;
    bench
        .sends(
            "DELETE /api/apps/v1/customers/{user_id}",
            customers.delete(1003).with_response(),
            wire().path("user_id", 1003).whole(),
        )
        .await;
}
