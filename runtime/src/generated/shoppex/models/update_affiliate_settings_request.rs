// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`UpdateAffiliateSettingsRequest`].

use crate::codegen::{self, Decimal, Exact, Map, Value};

/// From the example.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateAffiliateSettingsRequest {
    /// `affiliate_custom_link_active`.
    pub affiliate_custom_link_active: Option<bool>,
    /// `affiliate_custom_link_must_approve`.
    pub affiliate_custom_link_must_approve: Option<bool>,
    /// `affiliate_customer_discount_active`.
    pub affiliate_customer_discount_active: Option<bool>,
    /// `affiliate_customer_discount_percent`.
    pub affiliate_customer_discount_percent: Option<Decimal>,
    /// `affiliate_revenue_active`.
    pub affiliate_revenue_active: Option<bool>,
    /// `affiliate_revenue_percent`.
    pub affiliate_revenue_percent: Option<Decimal>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

impl UpdateAffiliateSettingsRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            affiliate_custom_link_active: None,
            affiliate_custom_link_must_approve: None,
            affiliate_customer_discount_active: None,
            affiliate_customer_discount_percent: None,
            affiliate_revenue_active: None,
            affiliate_revenue_percent: None,
            additional: Map::new(),
        }
    }

    /// Sets `affiliate_custom_link_active`.
    pub fn affiliate_custom_link_active(
        mut self,
        affiliate_custom_link_active: bool,
    ) -> Self {
        self.affiliate_custom_link_active = Some(affiliate_custom_link_active);
        self
    }

    /// Sets `affiliate_custom_link_must_approve`.
    pub fn affiliate_custom_link_must_approve(
        mut self,
        affiliate_custom_link_must_approve: bool,
    ) -> Self {
        self.affiliate_custom_link_must_approve = Some(
            affiliate_custom_link_must_approve,
        );
        self
    }

    /// Sets `affiliate_customer_discount_active`.
    pub fn affiliate_customer_discount_active(
        mut self,
        affiliate_customer_discount_active: bool,
    ) -> Self {
        self.affiliate_customer_discount_active = Some(
            affiliate_customer_discount_active,
        );
        self
    }

    /// Sets `affiliate_customer_discount_percent`.
    pub fn affiliate_customer_discount_percent(
        mut self,
        affiliate_customer_discount_percent: impl Into<Decimal>,
    ) -> Self {
        self.affiliate_customer_discount_percent = Some(
            affiliate_customer_discount_percent.into(),
        );
        self
    }

    /// Sets `affiliate_revenue_active`.
    pub fn affiliate_revenue_active(mut self, affiliate_revenue_active: bool) -> Self {
        self.affiliate_revenue_active = Some(affiliate_revenue_active);
        self
    }

    /// Sets `affiliate_revenue_percent`.
    pub fn affiliate_revenue_percent(
        mut self,
        affiliate_revenue_percent: impl Into<Decimal>,
    ) -> Self {
        self.affiliate_revenue_percent = Some(affiliate_revenue_percent.into());
        self
    }
}

impl Default for UpdateAffiliateSettingsRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent UpdateAffiliateSettingsRequest {
    0 affiliate_custom_link_active "affiliate_custom_link_active" optional,
    1 affiliate_custom_link_must_approve "affiliate_custom_link_must_approve" optional,
    2 affiliate_customer_discount_active "affiliate_customer_discount_active" optional,
    3 affiliate_customer_discount_percent "affiliate_customer_discount_percent" optional as Option<Exact>,
    4 affiliate_revenue_active "affiliate_revenue_active" optional,
    5 affiliate_revenue_percent "affiliate_revenue_percent" optional as Option<Exact>,
    ..additional,
});
