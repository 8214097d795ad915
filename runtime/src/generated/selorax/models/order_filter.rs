// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`OrderFilter`] and the types inside it.

use crate::codegen::{self, Value};

/// One condition of filter_orders. Combinations of `type` and `dataType` the backend does not
/// know are ignored without an error.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderFilter {
    /// Value kind. Seen: select, text.
    pub data_type: String,
    /// Column to test, e.g. order_status, order_id, tracking_code, courier.
    pub name: String,
    /// Backend table alias; `o` for orders.
    pub table_alias: String,
    /// Comparison. Seen: is, is_not_empty, select.
    pub comparison: String,
    /// Operand: a list for select, a string for text.
    pub value: FilterValue,
}

impl OrderFilter {
    /// Makes a value of what is required.
    pub fn new(required: OrderFilterRequired) -> Self {
        Self {
            data_type: required.data_type,
            name: required.name,
            table_alias: required.table_alias,
            comparison: required.comparison,
            value: required.value,
        }
    }
}

/// What [`OrderFilter::new`] requires.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderFilterRequired {
    /// Column to test, e.g. order_status, order_id, tracking_code, courier.
    pub name: String,
    /// Comparison. Seen: is, is_not_empty, select.
    pub comparison: String,
    /// Backend table alias; `o` for orders.
    pub table_alias: String,
    /// Value kind. Seen: select, text.
    pub data_type: String,
    /// Operand: a list for select, a string for text.
    pub value: FilterValue,
}

codegen::record!(sent OrderFilter {
    0 data_type "dataType" required,
    1 name "name" required,
    2 table_alias "tableAlias" required,
    3 comparison "type" required,
    4 value "value" required,
});

/// `FilterItem`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FilterItem {
    /// `Text`.
    Text(String),
    /// `Integer`.
    Integer(i64),
    /// A value of a kind that this crate does not know, as it came.
    Unrecognized(Value),
}

codegen::untagged_union!(sent FilterItem {
    Text,
    Integer,
});

impl From<String> for FilterItem {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<i64> for FilterItem {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// Operand: a list for select, a string for text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FilterValue {
    /// `Text`.
    Text(String),
    /// `List`.
    List(Vec<FilterItem>),
    /// A value of a kind that this crate does not know, as it came.
    Unrecognized(Value),
}

codegen::untagged_union!(sent FilterValue {
    Text,
    List,
});

impl From<String> for FilterValue {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<Vec<FilterItem>> for FilterValue {
    fn from(value: Vec<FilterItem>) -> Self {
        Self::List(value)
    }
}
