//! Answers like those of SeloraX: an order with two lines, alone and 250 times.

use serde_json::{Value, json};

/// The answer to `GET /api/apps/v1/orders/{order_id}`.
pub fn order() -> Vec<u8> {
    text(&json!({ "message": "Order fetched successfully", "data": one(1001), "status": 200 }))
}

/// The answer to `GET /api/apps/v1/orders?limit=250`: a full page, and one more order after it.
pub fn orders() -> Vec<u8> {
    let orders: Vec<_> = (1001..1251).map(one).collect();
    page(orders, json!({ "page": 1, "limit": 250, "total": 251 }))
}

/// The answer to `GET /api/apps/v1/orders?limit=…&page=…` of a list of full pages.
pub fn orders_page(number: usize, pages: usize, limit: usize) -> Vec<u8> {
    let first = (number - 1) * limit;
    let ids = (1001_i64..).skip(first).take(limit);
    let orders: Vec<_> = ids.map(one).collect();
    page(
        orders,
        json!({ "page": number, "limit": limit, "total": pages * limit }),
    )
}

fn page(orders: Vec<Value>, pagination: Value) -> Vec<u8> {
    text(&json!({
        "message": "Orders fetched successfully",
        "data": orders,
        "pagination": pagination,
        "status": 200,
    }))
}

fn text(body: &Value) -> Vec<u8> {
    serde_json::to_vec(body).expect("a JSON value can be written")
}

fn one(id: i64) -> Value {
    let line = |number: i64, name: &str, price: f64| {
        json!({
            "order_item_id": id * 10 + number, "order_id": id, "product_id": 500 + number,
            "variant_id": 9000 + number, "bundle_id": null, "name": name, "quantity": number,
            "price": price, "sku": format!("SKU-{number:04}"),
            "image": "https://cdn.selorax.io/products/0123456789abcdef.webp",
        })
    };
    json!({
        "order_id": id, "store_id": 22, "user_id": 70_000 + id,
        "store_serial_order_no": format!("#{id}"), "order_status": "confirmed",
        "financial_status": "pending", "fulfillment_status": null, "payment_method": "cod",
        "sub_total": 1949.25, "shipping": 60, "discount": 100.5, "tax": 0,
        "grand_total": 1908.75, "courier": "steadfast", "courier_id": null,
        "tracking_code": "SFR2601319A7", "note": "Call before delivery, the bell is broken",
        "metafields": { "gift_wrap": "yes", "campaign": "winter", "referrer": null },
        "created_at": "2026-01-31T09:41:07.000Z", "updated_at": "2026-02-01T15:20:59.000Z",
        "items": [
            line(1, "Cotton panjabi, navy, size 42", 649.75),
            line(2, "Handloom gamcha", 649.75),
        ],
    })
}
