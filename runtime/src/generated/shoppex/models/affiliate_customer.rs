// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`AffiliateCustomer`].

use crate::codegen::{self, DateTime, Decimal, Exact, Rfc3339, Utc};

/// `AffiliateCustomer`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AffiliateCustomer {
    /// `affiliate_link_id`.
    pub affiliate_link_id: Option<String>,
    /// `available_balance`.
    pub available_balance: Option<Decimal>,
    /// `code`.
    pub code: Option<String>,
    /// `customer_id`.
    pub customer_id: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `is_active`.
    pub is_active: Option<bool>,
    /// `is_approved`.
    pub is_approved: Option<bool>,
    /// `joined_at`.
    pub joined_at: Option<DateTime<Utc>>,
    /// `name`.
    pub name: Option<String>,
    /// `status`.
    pub status: Option<String>,
    /// `total_commission`.
    pub total_commission: Option<Decimal>,
    /// `total_revenue`.
    pub total_revenue: Option<Decimal>,
    /// `total_sales`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub total_sales: Option<i64>,
    /// `updated_at`.
    pub updated_at: Option<DateTime<Utc>>,
    /// `url`.
    pub url: Option<String>,
}

codegen::record!(received AffiliateCustomer {
    0 affiliate_link_id "affiliate_link_id" optional,
    1 available_balance "available_balance" optional as Option<Exact>,
    2 code "code" optional,
    3 customer_id "customer_id" optional,
    4 email "email" optional,
    5 id "id" optional,
    6 is_active "is_active" optional,
    7 is_approved "is_approved" optional,
    8 joined_at "joined_at" optional as Option<Rfc3339>,
    9 name "name" optional,
    10 status "status" optional,
    11 total_commission "total_commission" optional as Option<Exact>,
    12 total_revenue "total_revenue" optional as Option<Exact>,
    13 total_sales "total_sales" optional,
    14 updated_at "updated_at" optional as Option<Rfc3339>,
    15 url "url" optional,
});
