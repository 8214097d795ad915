// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`OrderAttributionRequest`].

use crate::codegen::{self, Same};

/// Names one affiliate, by any one of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderAttributionRequest {
    /// The same as affiliate_code, spelled otherwise; send one of the two.
    ///
    /// `Some(None)` sends `null`.
    pub affiliate_code_alias: Option<Option<String>>,
    /// The same as affiliate_id, spelled otherwise; send one of the two.
    ///
    /// `Some(None)` sends `null`.
    pub affiliate_id_alias: Option<Option<String>>,
    /// `affiliate_code`.
    ///
    /// `Some(None)` sends `null`.
    pub affiliate_code: Option<Option<String>>,
    /// `affiliate_id`.
    ///
    /// `Some(None)` sends `null`.
    pub affiliate_id: Option<Option<String>>,
    /// The same as referral_code, spelled otherwise; send one of the two.
    ///
    /// `Some(None)` sends `null`.
    pub referral_code_alias: Option<Option<String>>,
    /// `referral_code`.
    ///
    /// `Some(None)` sends `null`.
    pub referral_code: Option<Option<String>>,
}

impl OrderAttributionRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            affiliate_code_alias: None,
            affiliate_id_alias: None,
            affiliate_code: None,
            affiliate_id: None,
            referral_code_alias: None,
            referral_code: None,
        }
    }

    /// Sets `affiliateCode`.
    pub fn affiliate_code_alias(
        mut self,
        affiliate_code_alias: impl Into<String>,
    ) -> Self {
        self.affiliate_code_alias = Some(Some(affiliate_code_alias.into()));
        self
    }

    /// Sets `affiliateCode` to `null`.
    pub fn affiliate_code_alias_null(mut self) -> Self {
        self.affiliate_code_alias = Some(None);
        self
    }

    /// Sets `affiliateId`.
    pub fn affiliate_id_alias(mut self, affiliate_id_alias: impl Into<String>) -> Self {
        self.affiliate_id_alias = Some(Some(affiliate_id_alias.into()));
        self
    }

    /// Sets `affiliateId` to `null`.
    pub fn affiliate_id_alias_null(mut self) -> Self {
        self.affiliate_id_alias = Some(None);
        self
    }

    /// Sets `affiliate_code`.
    pub fn affiliate_code(mut self, affiliate_code: impl Into<String>) -> Self {
        self.affiliate_code = Some(Some(affiliate_code.into()));
        self
    }

    /// Sets `affiliate_code` to `null`.
    pub fn affiliate_code_null(mut self) -> Self {
        self.affiliate_code = Some(None);
        self
    }

    /// Sets `affiliate_id`.
    pub fn affiliate_id(mut self, affiliate_id: impl Into<String>) -> Self {
        self.affiliate_id = Some(Some(affiliate_id.into()));
        self
    }

    /// Sets `affiliate_id` to `null`.
    pub fn affiliate_id_null(mut self) -> Self {
        self.affiliate_id = Some(None);
        self
    }

    /// Sets `referralCode`.
    pub fn referral_code_alias(
        mut self,
        referral_code_alias: impl Into<String>,
    ) -> Self {
        self.referral_code_alias = Some(Some(referral_code_alias.into()));
        self
    }

    /// Sets `referralCode` to `null`.
    pub fn referral_code_alias_null(mut self) -> Self {
        self.referral_code_alias = Some(None);
        self
    }

    /// Sets `referral_code`.
    pub fn referral_code(mut self, referral_code: impl Into<String>) -> Self {
        self.referral_code = Some(Some(referral_code.into()));
        self
    }

    /// Sets `referral_code` to `null`.
    pub fn referral_code_null(mut self) -> Self {
        self.referral_code = Some(None);
        self
    }
}

impl Default for OrderAttributionRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent OrderAttributionRequest {
    0 affiliate_code_alias "affiliateCode" optional as Option<Option<Same>>,
    1 affiliate_id_alias "affiliateId" optional as Option<Option<Same>>,
    2 affiliate_code "affiliate_code" optional as Option<Option<Same>>,
    3 affiliate_id "affiliate_id" optional as Option<Option<Same>>,
    4 referral_code_alias "referralCode" optional as Option<Option<Same>>,
    5 referral_code "referral_code" optional as Option<Option<Same>>,
});
