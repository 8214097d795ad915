// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Store`].

use crate::codegen::{self, DateTime, Rfc3339, Utc};

/// Profile of the authenticated store.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Store {
    /// Postal address.
    pub address: Option<String>,
    /// Creation time.
    pub created_at: DateTime<Utc>,
    /// Currency of every amount in this store, e.g. BDT.
    pub currency: String,
    /// Primary host name.
    pub domain: String,
    /// Contact e-mail.
    pub email: String,
    /// Logo URL.
    pub image: Option<String>,
    /// Default language code, e.g. en or bn.
    pub language: String,
    /// Display name.
    pub name: String,
    /// Contact phone.
    pub phone: String,
    /// Store identifier; the value of X-Store-Id.
    pub store_id: i64,
    /// Last change time.
    pub updated_at: DateTime<Utc>,
}

codegen::record!(received Store {
    0 address "address" optional,
    1 created_at "created_at" required as Rfc3339,
    2 currency "currency" required,
    3 domain "domain" required,
    4 email "email" required,
    5 image "image" optional,
    6 language "language" required,
    7 name "name" required,
    8 phone "phone" required,
    9 store_id "store_id" required,
    10 updated_at "updated_at" required as Rfc3339,
});
