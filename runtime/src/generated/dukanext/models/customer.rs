// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Customer`].

use crate::codegen::{self, DateTime, Map, Rfc3339, Utc, Value};

/// Customer profile. Members after lastLogin are not visible in the reply; the address
/// members are assumed from the profile update body, and their nesting is unknown.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/auth>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// `_id`.
    pub id: String,
    /// `apartment`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub apartment: Option<String>,
    /// `city`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub city: Option<String>,
    /// `date`.
    pub date: DateTime<Utc>,
    /// `email`.
    pub email: String,
    /// Value not visible; assumed to be a timestamp like date.
    ///
    /// Concluded, not stated by the API's documentation.
    pub last_login: Option<DateTime<Utc>>,
    /// `name`.
    pub name: String,
    /// `phone`.
    pub phone: String,
    /// `postalCode`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub postal_code: Option<String>,
    /// `room`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub room: Option<String>,
    /// `town`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub town: Option<String>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received Customer {
    0 id "_id" required,
    1 apartment "apartment" optional,
    2 city "city" optional,
    3 date "date" required as Rfc3339,
    4 email "email" required,
    5 last_login "lastLogin" optional as Option<Rfc3339>,
    6 name "name" required,
    7 phone "phone" required,
    8 postal_code "postalCode" optional,
    9 room "room" optional,
    10 town "town" optional,
    ..additional,
});
