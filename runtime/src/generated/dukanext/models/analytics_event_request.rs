// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`AnalyticsEventRequest`].

use crate::codegen::{self, Map, Same, Value};

/// `AnalyticsEventRequest`.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/analytics>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnalyticsEventRequest {
    /// Customer _id when logged in.
    ///
    /// `Some(None)` sends `null`.
    pub customer_id: Option<Option<String>>,
    /// Event name. page_view, add_to_cart and checkout_start are named as examples; the full list
    /// is not visible.
    pub event: String,
    /// Whether the visitor is logged in.
    pub has_customer_account: Option<bool>,
    /// Free-form details such as the current url or a product id.
    pub metadata: Option<Map<String, Value>>,
    /// Referring page.
    pub referrer_url: Option<String>,
    /// Browsing session id in the form SESSION-uuid-timestamp; 30 minutes of inactivity ends it.
    pub session_id: String,
    /// First page of the session.
    pub session_start_page: Option<String>,
    /// Visitor id kept across sessions, in the form uuid-timestamp.
    pub user_id: String,
}

impl AnalyticsEventRequest {
    /// Makes a value of what is required.
    pub fn new(
        user_id: impl Into<String>,
        session_id: impl Into<String>,
        event: impl Into<String>,
    ) -> Self {
        Self {
            customer_id: None,
            event: event.into(),
            has_customer_account: None,
            metadata: None,
            referrer_url: None,
            session_id: session_id.into(),
            session_start_page: None,
            user_id: user_id.into(),
        }
    }

    /// Sets `customersId`.
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(Some(customer_id.into()));
        self
    }

    /// Sets `customersId` to `null`.
    pub fn customer_id_null(mut self) -> Self {
        self.customer_id = Some(None);
        self
    }

    /// Sets `hasCustomerAccount`.
    pub fn has_customer_account(mut self, has_customer_account: bool) -> Self {
        self.has_customer_account = Some(has_customer_account);
        self
    }

    /// Sets `metadata`.
    pub fn metadata(mut self, metadata: Map<String, Value>) -> Self {
        self.metadata = Some(metadata);
        self
    }

    /// Sets `referrerUrl`.
    pub fn referrer_url(mut self, referrer_url: impl Into<String>) -> Self {
        self.referrer_url = Some(referrer_url.into());
        self
    }

    /// Sets `sessionStartPage`.
    pub fn session_start_page(mut self, session_start_page: impl Into<String>) -> Self {
        self.session_start_page = Some(session_start_page.into());
        self
    }
}

codegen::record!(sent AnalyticsEventRequest {
    0 customer_id "customersId" optional as Option<Option<Same>>,
    1 event "event" required,
    2 has_customer_account "hasCustomerAccount" optional,
    3 metadata "metadata" optional,
    4 referrer_url "referrerUrl" optional,
    5 session_id "sessionId" required,
    6 session_start_page "sessionStartPage" optional,
    7 user_id "userId" required,
});
