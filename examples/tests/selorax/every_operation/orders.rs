//! Orders and their status.

use shopwright::selorax::models::{
    CreateOrderRequest, FilterItem, FilterOrdersRequest, FilterValue, MetafieldKey, OrderFilter,
    OrderFilterRequired, SortDirection, UpdateOrderRequest, UpdateOrderStatusRequest,
};

use super::{open, time};
use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    reads(bench).await;
    writes(bench).await;
    filters(bench).await;
}

async fn reads(bench: &impl Judge) {
    let orders = bench.client().orders();
    let key = "GET /api/apps/v1/orders";
    bench
        .lists(key, orders.list().with_response(), wire())
        .await;
    let call = orders
        .list()
        .page(1)
        .limit(250)
        .status(TEXT)
        .since(time("2026-01-02T03:04:05Z"))
        .until(time("2026-06-07T08:09:10.123456Z"))
        .customer_id(9_007_199_254_740_993)
        .sort("grand_total:asc");
    let sent = wire()
        .query("page", 1)
        .query("limit", 250)
        .query("status", TEXT)
        .query("since", "2026-01-02T03:04:05Z")
        .query("until", "2026-06-07T08:09:10.123456Z")
        .query("customer_id", 9_007_199_254_740_993_i64)
        .query("sort", "grand_total:asc");
    bench.lists(key, call.with_response(), sent).await;
    bench
        .sends(
            "GET /api/apps/v1/orders/{order_id}",
            orders.get(1001).with_response(),
            wire().path("order_id", 1001),
        )
        .await;
}

async fn writes(bench: &impl Judge) {
    let orders = bench.client().orders();
    let items = serde_json::json!([{ "name": TEXT, "price": 10.5, "quantity": 2 }]);
    let body = open!(CreateOrderRequest::new(), { "note": TEXT, "items": items });
    bench
        .sends(
            "POST /api/apps/v1/orders",
            orders.create(&body).with_response(),
            wire().json(r#"{"note":TEXT,"items":[{"name":TEXT,"price":10.5,"quantity":2}]}"#),
        )
        .await;
    let body = open!(UpdateOrderRequest::new(), { "note": TEXT, "tracking_code": null });
    bench
        .sends(
            "PUT /api/apps/v1/orders/{order_id}",
            orders.update(1002, &body).with_response(),
            wire()
                .path("order_id", 1002)
                .json(r#"{"note":TEXT,"tracking_code":null}"#),
        )
        .await;
    let body = open!(UpdateOrderStatusRequest::new().status(TEXT), { "ü/\"": [1, true] });
    bench
        .sends(
            "PUT /api/apps/v1/orders/{order_id}/status",
            orders.update_status(1003, &body).with_response(),
            wire()
                .path("order_id", 1003)
                .json(r#"{"status":TEXT,"ü/\"":[1,true]}"#),
        )
        .await;
}

async fn filters(bench: &impl Judge) {
    let filter = |value: FilterValue| {
        OrderFilter::new(OrderFilterRequired {
            name: TEXT.to_owned(),
            comparison: "is".to_owned(),
            table_alias: "o".to_owned(),
            data_type: "text".to_owned(),
            value,
        })
    };
    let items = vec![FilterItem::Text(TEXT.to_owned()), FilterItem::Integer(-7)];
    let body = FilterOrdersRequest::new(vec![
        filter(FilterValue::Text(TEXT.to_owned())),
        filter(FilterValue::List(items)),
    ])
    .exclude_metafields(vec![MetafieldKey::new("my-app", "synced")])
    .page(1)
    .limit(250)
    .sort("grand_total")
    .order(SortDirection::Asc);
    let sent = r#"{
        "filters": [
            {"name":TEXT,"type":"is","tableAlias":"o","dataType":"text","value":TEXT},
            {"name":TEXT,"type":"is","tableAlias":"o","dataType":"text","value":[TEXT,-7]}
        ],
        "exclude_metafields": [{"namespace":"my-app","key":"synced"}],
        "page":1, "limit":250, "sort":"grand_total", "order":"ASC"
    }"#;
    bench
        .lists(
            "POST /api/apps/v1/orders/filters",
            bench.client().orders().filter(&body).with_response(),
            wire().json(sent),
        )
        .await;
}
