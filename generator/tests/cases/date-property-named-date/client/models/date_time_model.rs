// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`DateTimeModel`].

use shopwright::codegen::{self, DateTime, NaiveDate, Rfc3339, Utc};

/// `DateTimeModel`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DateTimeModel {
    /// `date`.
    pub date: Option<NaiveDate>,
    /// `time`.
    pub time: Option<DateTime<Utc>>,
}

codegen::record!(received DateTimeModel {
    0 date "date" optional,
    1 time "time" optional as Option<Rfc3339>,
});
