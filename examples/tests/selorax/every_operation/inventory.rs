//! Stock levels.

use shopwright::selorax::models::{AdjustInventoryRequest, SetInventoryRequest, StockStatus};

use super::open;
use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    let inventory = bench.client().inventory();
    let key = "GET /api/apps/v1/inventory";
    bench
        .lists(key, inventory.list().with_response(), wire())
        .await;
    let call = inventory
        .list()
        .page(1)
        .limit(4)
        .sort("total_quantity:asc")
        .status(StockStatus::OutOfStock)
        .search(TEXT);
    let sent = wire()
        .query("page", 1)
        .query("limit", 4)
        .query("sort", "total_quantity:asc")
        .query("status", "out_of_stock")
        .query("search", TEXT);
    bench.lists(key, call.with_response(), sent).await;
    bench
        .sends(
            "GET /api/apps/v1/inventory/{product_id}",
            inventory.get(1001).with_response(),
            wire().path("product_id", 1001),
        )
        .await;
    let body = open!(SetInventoryRequest::new(), { "quantity": 5, "reason": TEXT });
    bench
        .sends(
            "PUT /api/apps/v1/inventory/{product_id}",
            inventory.set(1001, &body).with_response(),
            wire()
                .path("product_id", 1001)
                .json(r#"{"quantity":5,"reason":TEXT}"#),
        )
        .await;
    let body = open!(AdjustInventoryRequest::new(), { "quantity": -2 });
    bench
        .sends(
            "POST /api/apps/v1/inventory/{product_id}/adjust",
            inventory.adjust(1001, &body).with_response(),
            wire().path("product_id", 1001).json(r#"{"quantity":-2}"#),
        )
        .await;
}
