// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Procurement`.

use crate::codegen::{self, Call, Idempotency, Method, Operation, Page, Pagination};
use super::super::SeloraX;
use super::super::models::{
    CreatePurchaseOrderRequest, CreateSupplierRequest, PurchaseOrder, Supplier, Transfer,
};

/// Suppliers, purchase orders and transfers.
#[derive(Clone, Debug)]
pub struct Procurement {
    client: codegen::Client<SeloraX>,
}

impl Procurement {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<SeloraX>) -> Self {
        Self { client }
    }

    /// List purchase orders.
    ///
    /// `GET /api/apps/v1/purchase-orders` · scope `read:procurement` ·
    /// [source](<https://docs.selorax.io/docs/api-reference/procurement>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn list_purchase_orders(&self) -> ListPurchaseOrders {
        ListPurchaseOrders(Call::page(&self.client, &LIST_PURCHASE_ORDERS))
    }

    /// Create a purchase order.
    ///
    /// `POST /api/apps/v1/purchase-orders` · scope `write:procurement` ·
    /// [source](<https://docs.selorax.io/docs/api-reference/procurement>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn create_purchase_order(
        &self,
        body: &CreatePurchaseOrderRequest,
    ) -> CreatePurchaseOrder {
        CreatePurchaseOrder(
            Call::json(&self.client, &CREATE_PURCHASE_ORDER).json_body(body),
        )
    }

    /// Mark a purchase order as ordered.
    ///
    /// No body is documented.
    ///
    /// `POST /api/apps/v1/purchase-orders/{id}/mark-ordered` · scope `write:procurement` ·
    /// [source](<https://docs.selorax.io/docs/api-reference/procurement>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn mark_purchase_order_ordered(
        &self,
        purchase_order_id: i64,
    ) -> MarkPurchaseOrderOrdered {
        MarkPurchaseOrderOrdered(
            Call::json(&self.client, &MARK_PURCHASE_ORDER_ORDERED)
                .path(purchase_order_id),
        )
    }

    /// Receive goods of a purchase order.
    ///
    /// No body is documented, though partial receipts would need one.
    ///
    /// `POST /api/apps/v1/purchase-orders/{id}/receive` · scope `write:procurement` ·
    /// [source](<https://docs.selorax.io/docs/api-reference/procurement>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn receive_purchase_order(
        &self,
        purchase_order_id: i64,
    ) -> ReceivePurchaseOrder {
        ReceivePurchaseOrder(
            Call::json(&self.client, &RECEIVE_PURCHASE_ORDER).path(purchase_order_id),
        )
    }

    /// List suppliers.
    ///
    /// `GET /api/apps/v1/suppliers` · scope `read:procurement` ·
    /// [source](<https://docs.selorax.io/docs/api-reference/procurement>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn list_suppliers(&self) -> ListSuppliers {
        ListSuppliers(Call::page(&self.client, &LIST_SUPPLIERS))
    }

    /// Create a supplier.
    ///
    /// `POST /api/apps/v1/suppliers` · scope `write:procurement` ·
    /// [source](<https://docs.selorax.io/docs/api-reference/procurement>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn create_supplier(&self, body: &CreateSupplierRequest) -> CreateSupplier {
        CreateSupplier(Call::json(&self.client, &CREATE_SUPPLIER).json_body(body))
    }

    /// List stock transfers.
    ///
    /// `GET /api/apps/v1/transfers` · scope `read:procurement` ·
    /// [source](<https://docs.selorax.io/docs/api-reference/procurement>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn list_transfers(&self) -> ListTransfers {
        ListTransfers(Call::page(&self.client, &LIST_TRANSFERS))
    }

    /// Complete a transfer.
    ///
    /// No body is documented.
    ///
    /// `POST /api/apps/v1/transfers/{id}/complete` · scope `write:procurement` ·
    /// [source](<https://docs.selorax.io/docs/api-reference/procurement>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn complete_transfer(&self, transfer_id: i64) -> CompleteTransfer {
        CompleteTransfer(Call::json(&self.client, &COMPLETE_TRANSFER).path(transfer_id))
    }

    /// Mark a transfer as shipped.
    ///
    /// No body is documented.
    ///
    /// `POST /api/apps/v1/transfers/{id}/ship` · scope `write:procurement` ·
    /// [source](<https://docs.selorax.io/docs/api-reference/procurement>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn ship_transfer(&self, transfer_id: i64) -> ShipTransfer {
        ShipTransfer(Call::json(&self.client, &SHIP_TRANSFER).path(transfer_id))
    }
}

/// A call of [`Procurement::list_purchase_orders`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListPurchaseOrders(Call<SeloraX, Page<PurchaseOrder>>);

codegen::paged_call!(ListPurchaseOrders, SeloraX, PurchaseOrder);

static LIST_PURCHASE_ORDERS: Operation = Operation::new(
        "procurement.list_purchase_orders",
        Method::GET,
        "/api/apps/v1/purchase-orders",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["read:procurement"])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            items: &["data"],
            ..Pagination::SINGLE
        },
    );

/// A call of [`Procurement::create_purchase_order`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreatePurchaseOrder(Call<SeloraX, PurchaseOrder>);

codegen::call!(CreatePurchaseOrder, SeloraX, PurchaseOrder);

static CREATE_PURCHASE_ORDER: Operation = Operation::new(
        "procurement.create_purchase_order",
        Method::POST,
        "/api/apps/v1/purchase-orders",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:procurement"])
    .payload(&["data"]);

/// A call of [`Procurement::mark_purchase_order_ordered`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct MarkPurchaseOrderOrdered(Call<SeloraX, PurchaseOrder>);

codegen::call!(MarkPurchaseOrderOrdered, SeloraX, PurchaseOrder);

static MARK_PURCHASE_ORDER_ORDERED: Operation = Operation::new(
        "procurement.mark_purchase_order_ordered",
        Method::POST,
        "/api/apps/v1/purchase-orders/{id}/mark-ordered",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:procurement"])
    .payload(&["data"]);

/// A call of [`Procurement::receive_purchase_order`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ReceivePurchaseOrder(Call<SeloraX, PurchaseOrder>);

codegen::call!(ReceivePurchaseOrder, SeloraX, PurchaseOrder);

static RECEIVE_PURCHASE_ORDER: Operation = Operation::new(
        "procurement.receive_purchase_order",
        Method::POST,
        "/api/apps/v1/purchase-orders/{id}/receive",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:procurement"])
    .payload(&["data"]);

/// A call of [`Procurement::list_suppliers`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListSuppliers(Call<SeloraX, Page<Supplier>>);

codegen::paged_call!(ListSuppliers, SeloraX, Supplier);

static LIST_SUPPLIERS: Operation = Operation::new(
        "procurement.list_suppliers",
        Method::GET,
        "/api/apps/v1/suppliers",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["read:procurement"])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            items: &["data"],
            ..Pagination::SINGLE
        },
    );

/// A call of [`Procurement::create_supplier`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateSupplier(Call<SeloraX, Supplier>);

codegen::call!(CreateSupplier, SeloraX, Supplier);

static CREATE_SUPPLIER: Operation = Operation::new(
        "procurement.create_supplier",
        Method::POST,
        "/api/apps/v1/suppliers",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:procurement"])
    .payload(&["data"]);

/// A call of [`Procurement::list_transfers`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListTransfers(Call<SeloraX, Page<Transfer>>);

codegen::paged_call!(ListTransfers, SeloraX, Transfer);

static LIST_TRANSFERS: Operation = Operation::new(
        "procurement.list_transfers",
        Method::GET,
        "/api/apps/v1/transfers",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["read:procurement"])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            items: &["data"],
            ..Pagination::SINGLE
        },
    );

/// A call of [`Procurement::complete_transfer`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CompleteTransfer(Call<SeloraX, Transfer>);

codegen::call!(CompleteTransfer, SeloraX, Transfer);

static COMPLETE_TRANSFER: Operation = Operation::new(
        "procurement.complete_transfer",
        Method::POST,
        "/api/apps/v1/transfers/{id}/complete",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:procurement"])
    .payload(&["data"]);

/// A call of [`Procurement::ship_transfer`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ShipTransfer(Call<SeloraX, Transfer>);

codegen::call!(ShipTransfer, SeloraX, Transfer);

static SHIP_TRANSFER: Operation = Operation::new(
        "procurement.ship_transfer",
        Method::POST,
        "/api/apps/v1/transfers/{id}/ship",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:procurement"])
    .payload(&["data"]);
