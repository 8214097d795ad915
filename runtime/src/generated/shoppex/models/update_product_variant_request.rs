// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`UpdateProductVariantRequest`] and the types inside it.

use crate::codegen::{self, Decimal, Exact, Map, Value};

/// `UpdateProductVariantRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateProductVariantRequest {
    /// `description`.
    pub description: Option<String>,
    /// `is_default`.
    pub is_default: Option<bool>,
    /// `license_period`.
    pub license_period: Option<i64>,
    /// `option_values`.
    pub option_values: Option<Map<String, Value>>,
    /// `price`.
    pub price: Option<Decimal>,
    /// `price_modifier`.
    pub price_modifier: Option<Decimal>,
    /// `sort_order`.
    pub sort_order: Option<i64>,
    /// `stock`.
    pub stock: Option<i64>,
    /// `stock_delimiter`.
    pub stock_delimiter: Option<StockDelimiter>,
    /// `title`.
    pub title: Option<String>,
}

impl UpdateProductVariantRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            description: None,
            is_default: None,
            license_period: None,
            option_values: None,
            price: None,
            price_modifier: None,
            sort_order: None,
            stock: None,
            stock_delimiter: None,
            title: None,
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `is_default`.
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.is_default = Some(is_default);
        self
    }

    /// Sets `license_period`.
    pub fn license_period(mut self, license_period: i64) -> Self {
        self.license_period = Some(license_period);
        self
    }

    /// Sets `option_values`.
    pub fn option_values(mut self, option_values: Map<String, Value>) -> Self {
        self.option_values = Some(option_values);
        self
    }

    /// Sets `price`.
    pub fn price(mut self, price: impl Into<Decimal>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets `price_modifier`.
    pub fn price_modifier(mut self, price_modifier: impl Into<Decimal>) -> Self {
        self.price_modifier = Some(price_modifier.into());
        self
    }

    /// Sets `sort_order`.
    pub fn sort_order(mut self, sort_order: i64) -> Self {
        self.sort_order = Some(sort_order);
        self
    }

    /// Sets `stock`.
    pub fn stock(mut self, stock: i64) -> Self {
        self.stock = Some(stock);
        self
    }

    /// Sets `stock_delimiter`.
    pub fn stock_delimiter(
        mut self,
        stock_delimiter: impl Into<StockDelimiter>,
    ) -> Self {
        self.stock_delimiter = Some(stock_delimiter.into());
        self
    }

    /// Sets `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl Default for UpdateProductVariantRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent UpdateProductVariantRequest {
    0 description "description" optional,
    1 is_default "is_default" optional,
    2 license_period "license_period" optional,
    3 option_values "option_values" optional,
    4 price "price" optional as Option<Exact>,
    5 price_modifier "price_modifier" optional as Option<Exact>,
    6 sort_order "sort_order" optional,
    7 stock "stock" optional,
    8 stock_delimiter "stock_delimiter" optional,
    9 title "title" optional,
});

/// Values of `StockDelimiter`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StockDelimiter {
    /// `comma`.
    Comma,
    /// `newline`.
    Newline,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(sent StockDelimiter {
    Comma = "comma",
    Newline = "newline",
});
