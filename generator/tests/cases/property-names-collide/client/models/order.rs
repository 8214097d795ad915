// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Order`].

use shopwright::codegen;

/// `Order`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// `"id"`.
    pub id: Option<String>,
    /// `$id`.
    pub dollar_id: Option<String>,
    /// `%id%`.
    pub percent_id_percent: Option<String>,
    /// `@id`.
    pub at_id: Option<String>,
    /// `ordererId`.
    pub orderer_id_2: Option<i64>,
    /// `orderer__id`.
    pub orderer_underscore_underscore_id: Option<String>,
    /// `orderer_id`.
    pub orderer_id: Option<String>,
    /// `{id}`.
    pub open_brace_id_close_brace: Option<String>,
}

codegen::record!(received Order {
    0 id "\"id\"" optional,
    1 dollar_id "$id" optional,
    2 percent_id_percent "%id%" optional,
    3 at_id "@id" optional,
    4 orderer_id_2 "ordererId" optional,
    5 orderer_underscore_underscore_id "orderer__id" optional,
    6 orderer_id "orderer_id" optional,
    7 open_brace_id_close_brace "{id}" optional,
});
