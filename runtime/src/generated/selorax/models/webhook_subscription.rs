// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`WebhookSubscription`] and the types inside it.

use crate::codegen::{self, BoolInt, DateTime, Rfc3339, Secret, Utc};
use super::WebhookTopic;

/// Webhook subscription. Fields gathered from the dashboard-facing pages; the runtime
/// endpoint is assumed to match.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscription {
    /// Owning app; null when a merchant created it.
    pub app_id: Option<i64>,
    /// Creation time.
    pub created_at: Option<DateTime<Utc>>,
    /// Who created it.
    pub created_by_type: Option<WebhookCreator>,
    /// `event_topic`.
    pub event_topic: WebhookTopic,
    /// Failures counted so far.
    pub failure_count: Option<i64>,
    /// Installation; null when a merchant created it.
    pub installation_id: Option<i64>,
    /// 0 once disabled, by hand or after repeated failures.
    pub is_active: Option<bool>,
    /// Latest failure.
    pub last_failure_at: Option<DateTime<Utc>>,
    /// Latest success.
    pub last_success_at: Option<DateTime<Utc>>,
    /// Display name.
    pub name: Option<String>,
    /// Data groups included in payloads, in the underscore spelling (read_orders). Not OAuth
    /// scopes.
    pub permissions: Option<Vec<String>>,
    /// Secret for verifying deliveries (whsec_ and 64 hex digits). Sent once, on creation.
    pub signing_secret: Option<Secret>,
    /// Name of the creator shown in the dashboard.
    pub source_name: Option<String>,
    /// Store whose events are sent.
    pub store_id: Option<i64>,
    /// Subscription identifier.
    pub subscription_id: i64,
    /// HTTPS address that receives the events.
    pub target_url: String,
    /// Last change time.
    pub updated_at: Option<DateTime<Utc>>,
}

codegen::record!(received WebhookSubscription {
    0 app_id "app_id" optional,
    1 created_at "created_at" optional as Option<Rfc3339>,
    2 created_by_type "created_by_type" optional,
    3 event_topic "event_topic" required,
    4 failure_count "failure_count" optional,
    5 installation_id "installation_id" optional,
    6 is_active "is_active" optional as Option<BoolInt>,
    7 last_failure_at "last_failure_at" optional as Option<Rfc3339>,
    8 last_success_at "last_success_at" optional as Option<Rfc3339>,
    9 name "name" optional,
    10 permissions "permissions" optional,
    11 signing_secret "signing_secret" optional,
    12 source_name "source_name" optional,
    13 store_id "store_id" optional,
    14 subscription_id "subscription_id" required,
    15 target_url "target_url" required,
    16 updated_at "updated_at" optional as Option<Rfc3339>,
});

/// Who created it.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookCreator {
    /// `app`.
    App,
    /// `merchant`.
    Merchant,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received WebhookCreator {
    App = "app",
    Merchant = "merchant",
});
