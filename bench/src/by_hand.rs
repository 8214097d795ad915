//! The client as one would write it by hand for two operations: `reqwest`, serde's derives, and
//! the same fields with the same types as the generated models. It asks for what the generated
//! client asks for, has a timeout, and repeats nothing.

#![allow(
    missing_docs,
    reason = "the fields are described where they are generated"
)]

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::{DateTime, Utc};
use http::header::{ACCEPT, ACCEPT_ENCODING};
use rust_decimal::Decimal;
use serde::Deserialize;

/// An order.
#[derive(Debug, Deserialize)]
pub struct Order {
    pub courier: Option<String>,
    pub courier_id: Option<String>,
    pub created_at: DateTime<Utc>,
    pub discount: Decimal,
    pub financial_status: Option<String>,
    pub fulfillment_status: Option<String>,
    pub grand_total: Decimal,
    pub items: Option<Vec<OrderLineItem>>,
    pub metafields: Option<BTreeMap<String, Option<String>>>,
    pub note: Option<String>,
    pub order_id: i64,
    pub order_status: String,
    pub payment_method: Option<String>,
    pub shipping: Decimal,
    pub store_id: i64,
    pub store_serial_order_no: Option<String>,
    pub sub_total: Decimal,
    pub tax: Decimal,
    pub tracking_code: Option<String>,
    pub updated_at: DateTime<Utc>,
    pub user_id: Option<i64>,
}

/// A line of an order.
#[derive(Debug, Deserialize)]
pub struct OrderLineItem {
    pub bundle_id: Option<i64>,
    pub image: Option<String>,
    pub name: String,
    pub order_id: i64,
    pub order_item_id: i64,
    pub price: Decimal,
    pub product_id: Option<i64>,
    pub quantity: Option<i64>,
    pub sku: Option<String>,
    pub variant_id: Option<i64>,
}

/// A page of orders, as it stands in the answer.
#[derive(Debug, Deserialize)]
pub struct OrdersPage {
    pub data: Vec<Order>,
    pub pagination: Pagination,
}

/// Where in the list a page stands.
#[derive(Debug, Deserialize)]
pub struct Pagination {
    pub page: u64,
    pub limit: u64,
    pub total: u64,
}

#[derive(Deserialize)]
struct Envelope<T> {
    data: T,
}

/// What may go wrong, without looking at it any closer.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// The client.
#[derive(Clone, Debug)]
pub struct ByHand {
    http: reqwest::Client,
    base_url: String,
    token: String,
}

impl ByHand {
    /// Makes a client.
    pub fn new(http: reqwest::Client, base_url: &str, token: &str) -> Self {
        Self {
            http,
            base_url: base_url.to_owned(),
            token: token.to_owned(),
        }
    }

    /// Gets an order.
    ///
    /// # Errors
    ///
    /// No answer, a status other than success, or an answer that is no order.
    pub async fn order(&self, order_id: i64) -> Result<Order, Failure> {
        let url = format!("{}/api/apps/v1/orders/{order_id}", self.base_url);
        let request = self
            .http
            .get(url)
            .bearer_auth(&self.token)
            .header(ACCEPT, "application/json")
            .header(ACCEPT_ENCODING, "gzip")
            .timeout(Duration::from_secs(30));
        let response = request.send().await?.error_for_status()?;
        let body = response.bytes().await?;
        Ok(serde_json::from_slice::<Envelope<Order>>(&body)?.data)
    }
}

/// Reads a page of orders.
///
/// # Errors
///
/// When it is none.
pub fn read_page(body: &[u8]) -> Result<OrdersPage, serde_json::Error> {
    serde_json::from_slice(body)
}
