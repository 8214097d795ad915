// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Notifications`.

use crate::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Dukanext;
use super::super::models::{DeleteNotificationReply, NotificationListReply};

/// Notices for the customer.
#[derive(Clone, Debug)]
pub struct CustomerNotifications {
    client: codegen::Client<Dukanext>,
}

impl CustomerNotifications {
    pub(in super::super) fn new(client: codegen::Client<Dukanext>) -> Self {
        Self { client }
    }

    /// List the signed-in customer's notifications.
    ///
    /// Existence and security are documented; parameters and reply are not visible.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `GET /notifications` ·
    /// [source](<https://docs.dukanext.co.ke/docs/concepts/authentication>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `AUTH_TOKEN_DEVICE_MISMATCH`, `AUTH_TOKEN_INVALID`,
    /// `AUTH_TOKEN_MISSING`, `AUTH_USER_NOT_FOUND`, `DEV_MODE_DISABLED`, `ORIGIN_NOT_ALLOWED`,
    /// `SESSION_EXPIRED`, `SHOP_BILLING_INVALID`, `SHOP_NOT_FOUND`, `SHOP_UNDER_DEVELOPMENT`.
    #[inline]
    pub fn list(&self) -> ListNotifications {
        ListNotifications(Call::json(&self.client, &LIST))
    }

    /// Delete one notification.
    ///
    /// Existence and security are documented; the reply is not visible.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `DELETE /notifications/{id}` ·
    /// [source](<https://docs.dukanext.co.ke/docs/concepts/authentication>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `AUTH_TOKEN_DEVICE_MISMATCH`, `AUTH_TOKEN_INVALID`,
    /// `AUTH_TOKEN_MISSING`, `AUTH_USER_NOT_FOUND`, `DEV_MODE_DISABLED`,
    /// `NOTIFICATION_NOT_FOUND`, `ORIGIN_NOT_ALLOWED`, `SESSION_EXPIRED`, `SHOP_BILLING_INVALID`,
    /// `SHOP_NOT_FOUND`, `SHOP_UNDER_DEVELOPMENT`.
    #[inline]
    pub fn delete(&self, notification_id: impl Into<String>) -> DeleteNotification {
        DeleteNotification(
            Call::json(&self.client, &DELETE).path(notification_id.into()),
        )
    }
}

/// A call of [`CustomerNotifications::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListNotifications(Call<Dukanext, NotificationListReply>);

codegen::call!(ListNotifications, Dukanext, NotificationListReply);

static LIST: Operation = Operation::new(
        "customer.notifications.list",
        Method::GET,
        "/notifications",
    )
    .security(&[&["apiKey"]])
    .granted("customerToken")
    .idempotency(Idempotency::Safe);

/// A call of [`CustomerNotifications::delete`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteNotification(Call<Dukanext, DeleteNotificationReply>);

codegen::call!(DeleteNotification, Dukanext, DeleteNotificationReply);

static DELETE: Operation = Operation::new(
        "customer.notifications.delete",
        Method::DELETE,
        "/notifications/{id}",
    )
    .security(&[&["apiKey"]])
    .granted("customerToken")
    .idempotency(Idempotency::Idempotent);
