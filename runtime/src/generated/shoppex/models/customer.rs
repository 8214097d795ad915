// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Customer`].

use crate::codegen::{self, DateTime, Decimal, Exact, UnixSeconds, Utc};

/// `Customer`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// `additional_address_info`.
    pub additional_address_info: Option<String>,
    /// `affiliate_revenue`.
    pub affiliate_revenue: Option<Decimal>,
    /// `affiliate_revenue_currency`.
    pub affiliate_revenue_currency: Option<String>,
    /// `affiliate_revenue_percent`.
    pub affiliate_revenue_percent: Option<Decimal>,
    /// `city`.
    pub city: Option<String>,
    /// `country_code`.
    pub country_code: Option<String>,
    /// Unix time in seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// `customer_balance`.
    pub customer_balance: Option<Decimal>,
    /// `customer_balance_currency`.
    pub customer_balance_currency: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `phone`.
    pub phone: Option<String>,
    /// `phone_country_code`.
    pub phone_country_code: Option<String>,
    /// `postal_code`.
    pub postal_code: Option<String>,
    /// `shop_id`.
    pub shop_id: Option<String>,
    /// `state`.
    pub state: Option<String>,
    /// `street_address`.
    pub street_address: Option<String>,
    /// `surname`.
    pub surname: Option<String>,
}

codegen::record!(received Customer {
    0 additional_address_info "additional_address_info" optional,
    1 affiliate_revenue "affiliate_revenue" optional as Option<Exact>,
    2 affiliate_revenue_currency "affiliate_revenue_currency" optional,
    3 affiliate_revenue_percent "affiliate_revenue_percent" optional as Option<Exact>,
    4 city "city" optional,
    5 country_code "country_code" optional,
    6 created_at "created_at" optional as Option<UnixSeconds>,
    7 customer_balance "customer_balance" optional as Option<Exact>,
    8 customer_balance_currency "customer_balance_currency" optional,
    9 email "email" optional,
    10 id "id" optional,
    11 name "name" optional,
    12 phone "phone" optional,
    13 phone_country_code "phone_country_code" optional,
    14 postal_code "postal_code" optional,
    15 shop_id "shop_id" optional,
    16 state "state" optional,
    17 street_address "street_address" optional,
    18 surname "surname" optional,
});
