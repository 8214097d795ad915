// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`ValueModel`].

use shopwright::codegen::{self, Base64, DateTime, Decimal, Exact, Rfc3339, Utc, Value};
use super::{Date, DateTimeModel};

/// `ValueModel`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValueModel {
    /// `Bytes`.
    pub bytes: Option<Vec<u8>>,
    /// `DateTime`.
    pub date_time: Option<DateTime<Utc>>,
    /// `Decimal`.
    pub decimal: Option<Decimal>,
    /// `Utc`.
    pub utc: Option<DateTimeModel>,
    /// `date`.
    pub date: Option<Date>,
    /// `value`.
    pub value: Option<Value>,
}

codegen::record!(received ValueModel {
    0 bytes "Bytes" optional as Option<Base64>,
    1 date_time "DateTime" optional as Option<Rfc3339>,
    2 decimal "Decimal" optional as Option<Exact>,
    3 utc "Utc" optional,
    4 date "date" optional,
    5 value "value" optional,
});
