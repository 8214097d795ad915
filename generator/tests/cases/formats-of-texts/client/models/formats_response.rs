// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`FormatsResponse`].

use shopwright::codegen::{self, Base64, DateTime, NaiveDate, Rfc3339, Utc};

/// `FormatsResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FormatsResponse {
    /// `binary`.
    pub binary: Option<String>,
    /// `broken`.
    pub broken: Option<String>,
    /// `byte`.
    pub byte: Option<Vec<u8>>,
    /// `date`.
    pub date: Option<NaiveDate>,
    /// `date_time`.
    pub date_time: Option<DateTime<Utc>>,
    /// `email`.
    pub email: Option<String>,
    /// `odd`.
    pub odd: Option<String>,
    /// `pattern`.
    pub pattern: Option<String>,
    /// `time`.
    pub time: Option<String>,
    /// `uri`.
    pub uri: Option<String>,
    /// `uuid`.
    pub uuid: Option<String>,
}

codegen::record!(received FormatsResponse {
    0 binary "binary" optional,
    1 broken "broken" optional,
    2 byte "byte" optional as Option<Base64>,
    3 date "date" optional,
    4 date_time "date_time" optional as Option<Rfc3339>,
    5 email "email" optional,
    6 odd "odd" optional,
    7 pattern "pattern" optional,
    8 time "time" optional,
    9 uri "uri" optional,
    10 uuid "uuid" optional,
});
