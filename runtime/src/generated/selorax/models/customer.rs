// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Customer`].

use crate::codegen::{self, BoolInt, DateTime, Decimal, Exact, Map, Rfc3339, Utc, Value};

/// Storefront customer with order totals.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// Address; `address` and `city` were seen.
    ///
    /// Concluded, not stated by the API's documentation.
    pub address_json: Option<Map<String, Value>>,
    /// Creation time.
    pub created_at: DateTime<Utc>,
    /// E-mail address.
    pub email: Option<String>,
    /// 1 for a guest checkout.
    pub is_guest: bool,
    /// Full name.
    pub name: String,
    /// Phone number, local format such as 01712345678.
    pub phone: Option<String>,
    /// Owning store.
    pub store_id: i64,
    /// Number of orders placed.
    pub total_orders: Option<i64>,
    /// Amount spent so far, in the store currency.
    pub total_spent: Option<Decimal>,
    /// Last change time.
    pub updated_at: DateTime<Utc>,
    /// Customer identifier, used in customer paths.
    pub user_id: i64,
}

codegen::record!(received Customer {
    0 address_json "address_json" optional,
    1 created_at "created_at" required as Rfc3339,
    2 email "email" optional,
    3 is_guest "is_guest" required as BoolInt,
    4 name "name" required,
    5 phone "phone" optional,
    6 store_id "store_id" required,
    7 total_orders "total_orders" optional,
    8 total_spent "total_spent" optional as Option<Exact>,
    9 updated_at "updated_at" required as Rfc3339,
    10 user_id "user_id" required,
});
