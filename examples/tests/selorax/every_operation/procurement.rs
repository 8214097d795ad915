//! Suppliers, purchase orders and transfers.

use shopwright::selorax::models::{
    CreatePurchaseOrderRequest, CreateSupplierRequest, PurchaseOrderItemInput,
};

use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    suppliers(bench).await;
    purchase_orders(bench).await;
    transfers(bench).await;
}

async fn suppliers(bench: &impl Judge) {
    let procurement = bench.client().procurement();
    let body = CreateSupplierRequest::new(TEXT)
        .contact_name(TEXT)
        .phone("+880 17")
        .email("ü+a@example.com")
        .address(TEXT);
    let sent = r#"{
        "name":TEXT, "contact_name":TEXT, "phone":"+880 17", "email":"ü+a@example.com",
        "address":TEXT
    }"#;
    bench
        .sends(
            "POST /api/apps/v1/suppliers",
            procurement.create_supplier(&body).with_response(),
            wire().json(sent).made_up(),
        )
        .await;
    bench
        .lists(
            "GET /api/apps/v1/suppliers",
            procurement.list_suppliers().with_response(),
            wire(),
        )
        .await;
}

async fn purchase_orders(bench: &impl Judge) {
    let procurement = bench.client().procurement();
    let item = PurchaseOrderItemInput::new()
        .sku_id(10010)
        .quantity(2)
        .cost_price(9_007_199_254_740_993);
    let body = CreatePurchaseOrderRequest::new(1001, 1, vec![item]);
    let sent = r#"{
        "supplier_id":1001, "location_id":1,
        "items":[{"sku_id":10010,"quantity":2,"cost_price":9007199254740993}]
    }"#;
    bench
        .sends(
            "POST /api/apps/v1/purchase-orders",
            procurement.create_purchase_order(&body).with_response(),
            wire().json(sent),
        )
        .await;
    bench
        .lists(
            "GET /api/apps/v1/purchase-orders",
            procurement.list_purchase_orders().with_response(),
            wire(),
        )
        .await;
    bench
        .sends(
            "POST /api/apps/v1/purchase-orders/{id}/mark-ordered",
            procurement
                .mark_purchase_order_ordered(1001)
                .with_response(),
            wire().path("id", 1001),
        )
        .await;
    bench
        .sends(
            "POST /api/apps/v1/purchase-orders/{id}/receive",
            procurement.receive_purchase_order(1001).with_response(),
            wire().path("id", 1001),
        )
        .await;
}

async fn transfers(bench: &impl Judge) {
    let procurement = bench.client().procurement();
    bench
        .lists(
            "GET /api/apps/v1/transfers",
            procurement.list_transfers().with_response(),
            wire(),
        )
        .await;
    bench
        .sends(
            "POST /api/apps/v1/transfers/{id}/ship",
            procurement.ship_transfer(1001).with_response(),
            wire().path("id", 1001),
        )
        .await;
    bench
        .sends(
            "POST /api/apps/v1/transfers/{id}/complete",
            procurement.complete_transfer(1001).with_response(),
            wire().path("id", 1001),
        )
        .await;
}
