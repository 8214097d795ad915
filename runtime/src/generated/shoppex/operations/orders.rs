// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Orders`.

use crate::codegen::{
    self, Call, Idempotency, Method, Operation, Page, PageParam, PageStyle, Pagination,
};
use super::super::Shoppex;
use super::super::models::{
    Acknowledgement, CompleteRequest, CreateOrderRequest, Order, OrderAttributionRequest,
    RefundOrderRequest,
};

/// Product orders and their delivery.
#[derive(Clone, Debug)]
pub struct Orders {
    client: codegen::Client<Shoppex>,
}

impl Orders {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Shoppex>) -> Self {
        Self { client }
    }

    /// List orders.
    ///
    /// `GET /orders` · scope `orders.read` ·
    /// [source](<https://docs.shoppex.io/api-reference/orders/list-orders>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn list(&self) -> ListOrders {
        ListOrders(Call::page(&self.client, &LIST))
    }

    /// Create an order from products.
    ///
    /// `POST /orders` · scope `orders.write` ·
    /// [source](<https://docs.shoppex.io/api-reference/orders/create-order-from-product-line-items>)
    ///
    /// Carries an idempotency key in the header `Idempotency-Key`: a new one for each call, or
    /// that of `with_idempotency_key`. What the key does is not documented, so after a lost
    /// answer the call is repeated only with a key of yours, or where the retry policy relies on
    /// inferred keys.
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `COUPON_EXPIRED`, `COUPON_MAX_USES_REACHED`,
    /// `COUPON_NOT_FOUND`, `FORBIDDEN`, `IDEMPOTENCY_CONFLICT`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn create(&self, body: &CreateOrderRequest) -> CreateOrder {
        CreateOrder(Call::json(&self.client, &CREATE).json_body(body))
    }

    /// Read an order.
    ///
    /// `GET /orders/{id}` · scope `orders.read` ·
    /// [source](<https://docs.shoppex.io/api-reference/orders/get-order-details>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn get(&self, order_id: impl Into<String>) -> GetOrder {
        GetOrder(Call::json(&self.client, &GET).path(order_id.into()))
    }

    /// Set the affiliate of a pending order.
    ///
    /// Changes attribution and commission only; totals and discounts stay.
    ///
    /// `PATCH /orders/{id}` · scope `orders.write` ·
    /// [source](<https://docs.shoppex.io/api-reference/orders/update-order-affiliate-attribution>)
    ///
    /// Carries an idempotency key in the header `Idempotency-Key`: a new one for each call, or
    /// that of `with_idempotency_key`. What the key does is not documented, so after a lost
    /// answer the call is repeated only with a key of yours, or where the retry policy relies on
    /// inferred keys.
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `IDEMPOTENCY_CONFLICT`,
    /// `NOT_FOUND`, `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn update_attribution(
        &self,
        order_id: impl Into<String>,
        body: &OrderAttributionRequest,
    ) -> UpdateOrderAttribution {
        UpdateOrderAttribution(
            Call::json(&self.client, &UPDATE_ATTRIBUTION)
                .path(order_id.into())
                .json_body(body),
        )
    }

    /// Set the affiliate of a pending order (alias).
    ///
    /// Same as the PATCH form.
    ///
    /// `PUT /orders/{id}` · scope `orders.write` ·
    /// [source](<https://docs.shoppex.io/api-reference/orders/replace-order-affiliate-attribution>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn replace_attribution(
        &self,
        order_id: impl Into<String>,
        body: &OrderAttributionRequest,
    ) -> ReplaceOrderAttribution {
        ReplaceOrderAttribution(
            Call::json(&self.client, &REPLACE_ATTRIBUTION)
                .path(order_id.into())
                .json_body(body),
        )
    }

    /// Complete a pending order.
    ///
    /// `POST /orders/{id}/complete` · scope `orders.write` ·
    /// [source](<https://docs.shoppex.io/api-reference/orders/trigger-server-side-completion>)
    ///
    /// Carries an idempotency key in the header `Idempotency-Key`: a new one for each call, or
    /// that of `with_idempotency_key`. What the key does is not documented, so after a lost
    /// answer the call is repeated only with a key of yours, or where the retry policy relies on
    /// inferred keys.
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `IDEMPOTENCY_CONFLICT`,
    /// `NOT_FOUND`, `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn complete(&self, order_id: impl Into<String>) -> CompleteOrder {
        CompleteOrder(Call::json(&self.client, &COMPLETE).path(order_id.into()))
    }

    /// Deliver an order.
    ///
    /// `POST /orders/{id}/fulfill` · scope `orders.write` ·
    /// [source](<https://docs.shoppex.io/api-reference/orders/trigger-server-side-fulfillment>)
    ///
    /// Carries an idempotency key in the header `Idempotency-Key`: a new one for each call, or
    /// that of `with_idempotency_key`. What the key does is not documented, so after a lost
    /// answer the call is repeated only with a key of yours, or where the retry policy relies on
    /// inferred keys.
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `IDEMPOTENCY_CONFLICT`,
    /// `NOT_FOUND`, `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn fulfill(&self, order_id: impl Into<String>) -> FulfillOrder {
        FulfillOrder(Call::json(&self.client, &FULFILL).path(order_id.into()))
    }

    /// Refund an order.
    ///
    /// Only orders paid by Stripe or PayPal can be refunded; others answer VALIDATION_ERROR,
    /// according to the plugin.
    ///
    /// `POST /orders/{id}/refund` · scope `orders.write` ·
    /// [source](<https://shoppex.mintlify.app/api-reference/orders/refund-order>) ·
    /// ShoppexIO/woocommerce-plugin shoppex-pay/includes/class-shoppex-api-client.php
    ///
    /// Carries an idempotency key in the header `Idempotency-Key`: a new one for each call, or
    /// that of `with_idempotency_key`. What the key does is not documented, so after a lost
    /// answer the call is repeated only with a key of yours, or where the retry policy relies on
    /// inferred keys.
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `IDEMPOTENCY_CONFLICT`,
    /// `NOT_FOUND`, `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn refund(&self, order_id: impl Into<String>) -> RefundOrder {
        RefundOrder(Call::json(&self.client, &REFUND).path(order_id.into()))
    }
}

/// A call of [`Orders::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListOrders(Call<Shoppex, Page<Order>>);

impl ListOrders {
    /// Sets `cursor`: next_cursor of the previous answer.
    pub fn cursor(self, cursor: impl Into<String>) -> Self {
        Self(self.0.query("cursor", cursor.into()))
    }

    /// Sets `limit`: Items per page.
    ///
    /// Server default: `50`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Sets `status`: Only entries in this state.
    pub fn status(self, status: impl Into<String>) -> Self {
        Self(self.0.query("status", status.into()))
    }

    /// Sets `customerEmail`: Only entries of this buyer address (camelCase name).
    pub fn customer_email(self, customer_email: impl Into<String>) -> Self {
        Self(self.0.query("customerEmail", customer_email.into()))
    }

    /// Sets `filters`: Filter expression. The grammar is not documented; email:john@example.com is the one known
    /// example.
    pub fn filters(self, filters: impl Into<String>) -> Self {
        Self(self.0.query("filters", filters.into()))
    }

    /// Sets `sorts`: Sort expression. The grammar is not documented.
    pub fn sorts(self, sorts: impl Into<String>) -> Self {
        Self(self.0.query("sorts", sorts.into()))
    }
}

codegen::paged_call!(ListOrders, Shoppex, Order);

static LIST: Operation = Operation::new("orders.list", Method::GET, "/orders")
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["orders.read"])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            style: PageStyle::Cursor {
                param: PageParam::Query("cursor"),
            },
            items: &["data"],
            has_more: Some(&["pagination", "has_more"]),
            next_cursor: Some(&["pagination", "next_cursor"]),
            limit: Some(PageParam::Query("limit")),
            default_limit: Some(50),
            max_limit: Some(100),
            ..Pagination::SINGLE
        },
    );

/// A call of [`Orders::create`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateOrder(Call<Shoppex, Order>);

codegen::call!(CreateOrder, Shoppex, Order);

static CREATE: Operation = Operation::new("orders.create", Method::POST, "/orders")
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["orders.write"])
    .idempotency(Idempotency::KeyHeader {
        name: "Idempotency-Key",
        documented: false,
    })
    .payload(&["data"]);

/// A call of [`Orders::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetOrder(Call<Shoppex, Order>);

codegen::call!(GetOrder, Shoppex, Order);

static GET: Operation = Operation::new("orders.get", Method::GET, "/orders/{id}")
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["orders.read"])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`Orders::update_attribution`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateOrderAttribution(Call<Shoppex, Order>);

codegen::call!(UpdateOrderAttribution, Shoppex, Order);

static UPDATE_ATTRIBUTION: Operation = Operation::new(
        "orders.update_attribution",
        Method::PATCH,
        "/orders/{id}",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["orders.write"])
    .idempotency(Idempotency::KeyHeader {
        name: "Idempotency-Key",
        documented: false,
    })
    .payload(&["data"]);

/// A call of [`Orders::replace_attribution`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ReplaceOrderAttribution(Call<Shoppex, Order>);

codegen::call!(ReplaceOrderAttribution, Shoppex, Order);

static REPLACE_ATTRIBUTION: Operation = Operation::new(
        "orders.replace_attribution",
        Method::PUT,
        "/orders/{id}",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["orders.write"])
    .idempotency(Idempotency::Idempotent)
    .payload(&["data"]);

/// A call of [`Orders::complete`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CompleteOrder(Call<Shoppex, Order>);

impl CompleteOrder {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &CompleteRequest) -> Self {
        Self(self.0.json_body(body))
    }
}

codegen::call!(CompleteOrder, Shoppex, Order);

static COMPLETE: Operation = Operation::new(
        "orders.complete",
        Method::POST,
        "/orders/{id}/complete",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["orders.write"])
    .idempotency(Idempotency::KeyHeader {
        name: "Idempotency-Key",
        documented: false,
    })
    .payload(&["data"]);

/// A call of [`Orders::fulfill`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct FulfillOrder(Call<Shoppex, Order>);

impl FulfillOrder {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &CompleteRequest) -> Self {
        Self(self.0.json_body(body))
    }
}

codegen::call!(FulfillOrder, Shoppex, Order);

static FULFILL: Operation = Operation::new(
        "orders.fulfill",
        Method::POST,
        "/orders/{id}/fulfill",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["orders.write"])
    .idempotency(Idempotency::KeyHeader {
        name: "Idempotency-Key",
        documented: false,
    })
    .payload(&["data"]);

/// A call of [`Orders::refund`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RefundOrder(Call<Shoppex, Acknowledgement>);

impl RefundOrder {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &RefundOrderRequest) -> Self {
        Self(self.0.json_body(body))
    }
}

codegen::call!(RefundOrder, Shoppex, Acknowledgement);

static REFUND: Operation = Operation::new(
        "orders.refund",
        Method::POST,
        "/orders/{id}/refund",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["orders.write"])
    .idempotency(Idempotency::KeyHeader {
        name: "Idempotency-Key",
        documented: false,
    })
    .payload(&["data"]);
