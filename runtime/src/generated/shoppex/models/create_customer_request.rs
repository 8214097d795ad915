// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreateCustomerRequest`].

use crate::codegen::{self, Same};

/// `CreateCustomerRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomerRequest {
    /// `city`.
    ///
    /// `Some(None)` sends `null`.
    pub city: Option<Option<String>>,
    /// `country_code`.
    ///
    /// `Some(None)` sends `null`.
    pub country_code: Option<Option<String>>,
    /// `email`.
    pub email: String,
    /// `name`.
    pub name: Option<String>,
    /// `phone`.
    ///
    /// `Some(None)` sends `null`.
    pub phone: Option<Option<String>>,
    /// `postal_code`.
    ///
    /// `Some(None)` sends `null`.
    pub postal_code: Option<Option<String>>,
    /// `street_address`.
    ///
    /// `Some(None)` sends `null`.
    pub street_address: Option<Option<String>>,
    /// `upsert`.
    pub upsert: Option<bool>,
}

impl CreateCustomerRequest {
    /// Makes a value of what is required.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            city: None,
            country_code: None,
            email: email.into(),
            name: None,
            phone: None,
            postal_code: None,
            street_address: None,
            upsert: None,
        }
    }

    /// Sets `city`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(Some(city.into()));
        self
    }

    /// Sets `city` to `null`.
    pub fn city_null(mut self) -> Self {
        self.city = Some(None);
        self
    }

    /// Sets `country_code`.
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(Some(country_code.into()));
        self
    }

    /// Sets `country_code` to `null`.
    pub fn country_code_null(mut self) -> Self {
        self.country_code = Some(None);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `phone`.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(Some(phone.into()));
        self
    }

    /// Sets `phone` to `null`.
    pub fn phone_null(mut self) -> Self {
        self.phone = Some(None);
        self
    }

    /// Sets `postal_code`.
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(Some(postal_code.into()));
        self
    }

    /// Sets `postal_code` to `null`.
    pub fn postal_code_null(mut self) -> Self {
        self.postal_code = Some(None);
        self
    }

    /// Sets `street_address`.
    pub fn street_address(mut self, street_address: impl Into<String>) -> Self {
        self.street_address = Some(Some(street_address.into()));
        self
    }

    /// Sets `street_address` to `null`.
    pub fn street_address_null(mut self) -> Self {
        self.street_address = Some(None);
        self
    }

    /// Sets `upsert`.
    pub fn upsert(mut self, upsert: bool) -> Self {
        self.upsert = Some(upsert);
        self
    }
}

codegen::record!(sent CreateCustomerRequest {
    0 city "city" optional as Option<Option<Same>>,
    1 country_code "country_code" optional as Option<Option<Same>>,
    2 email "email" required,
    3 name "name" optional,
    4 phone "phone" optional as Option<Option<Same>>,
    5 postal_code "postal_code" optional as Option<Option<Same>>,
    6 street_address "street_address" optional as Option<Option<Same>>,
    7 upsert "upsert" optional,
});
