// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`UpdateCustomerRequest`].

use crate::codegen::{self, Same, Value};

/// surname, phone_country_code, additional_address_info and state come from the earlier page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomerRequest {
    /// `additional_address_info`.
    ///
    /// `Some(None)` sends `null`.
    pub additional_address_info: Option<Option<String>>,
    /// `city`.
    ///
    /// `Some(None)` sends `null`.
    pub city: Option<Option<String>>,
    /// `country_code`.
    ///
    /// `Some(None)` sends `null`.
    pub country_code: Option<Option<String>>,
    /// The same as customer_balance, spelled otherwise; send one of the two.
    ///
    /// Concluded, not stated by the API's documentation.
    pub customer_balance_alias: Option<Value>,
    /// The same as customer_balance_description, spelled otherwise; send one of the two.
    pub customer_balance_description_alias: Option<String>,
    /// Displayed as an object; its content is not shown.
    ///
    /// Concluded, not stated by the API's documentation.
    pub customer_balance: Option<Value>,
    /// `customer_balance_description`.
    pub customer_balance_description: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `phone`.
    ///
    /// `Some(None)` sends `null`.
    pub phone: Option<Option<String>>,
    /// `phone_country_code`.
    ///
    /// `Some(None)` sends `null`.
    pub phone_country_code: Option<Option<String>>,
    /// `postal_code`.
    ///
    /// `Some(None)` sends `null`.
    pub postal_code: Option<Option<String>>,
    /// `state`.
    ///
    /// `Some(None)` sends `null`.
    pub state: Option<Option<String>>,
    /// `street_address`.
    ///
    /// `Some(None)` sends `null`.
    pub street_address: Option<Option<String>>,
    /// `surname`.
    pub surname: Option<String>,
}

impl UpdateCustomerRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            additional_address_info: None,
            city: None,
            country_code: None,
            customer_balance_alias: None,
            customer_balance_description_alias: None,
            customer_balance: None,
            customer_balance_description: None,
            email: None,
            name: None,
            phone: None,
            phone_country_code: None,
            postal_code: None,
            state: None,
            street_address: None,
            surname: None,
        }
    }

    /// Sets `additional_address_info`.
    pub fn additional_address_info(
        mut self,
        additional_address_info: impl Into<String>,
    ) -> Self {
        self.additional_address_info = Some(Some(additional_address_info.into()));
        self
    }

    /// Sets `additional_address_info` to `null`.
    pub fn additional_address_info_null(mut self) -> Self {
        self.additional_address_info = Some(None);
        self
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

    /// Sets `customerBalance`.
    pub fn customer_balance_alias(
        mut self,
        customer_balance_alias: impl Into<Value>,
    ) -> Self {
        self.customer_balance_alias = Some(customer_balance_alias.into());
        self
    }

    /// Sets `customerBalanceDescription`.
    pub fn customer_balance_description_alias(
        mut self,
        customer_balance_description_alias: impl Into<String>,
    ) -> Self {
        self.customer_balance_description_alias = Some(
            customer_balance_description_alias.into(),
        );
        self
    }

    /// Sets `customer_balance`.
    pub fn customer_balance(mut self, customer_balance: impl Into<Value>) -> Self {
        self.customer_balance = Some(customer_balance.into());
        self
    }

    /// Sets `customer_balance_description`.
    pub fn customer_balance_description(
        mut self,
        customer_balance_description: impl Into<String>,
    ) -> Self {
        self.customer_balance_description = Some(customer_balance_description.into());
        self
    }

    /// Sets `email`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
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

    /// Sets `phone_country_code`.
    pub fn phone_country_code(mut self, phone_country_code: impl Into<String>) -> Self {
        self.phone_country_code = Some(Some(phone_country_code.into()));
        self
    }

    /// Sets `phone_country_code` to `null`.
    pub fn phone_country_code_null(mut self) -> Self {
        self.phone_country_code = Some(None);
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

    /// Sets `state`.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(Some(state.into()));
        self
    }

    /// Sets `state` to `null`.
    pub fn state_null(mut self) -> Self {
        self.state = Some(None);
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

    /// Sets `surname`.
    pub fn surname(mut self, surname: impl Into<String>) -> Self {
        self.surname = Some(surname.into());
        self
    }
}

impl Default for UpdateCustomerRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent UpdateCustomerRequest {
    0 additional_address_info "additional_address_info" optional as Option<Option<Same>>,
    1 city "city" optional as Option<Option<Same>>,
    2 country_code "country_code" optional as Option<Option<Same>>,
    3 customer_balance_alias "customerBalance" optional,
    4 customer_balance_description_alias "customerBalanceDescription" optional,
    5 customer_balance "customer_balance" optional,
    6 customer_balance_description "customer_balance_description" optional,
    7 email "email" optional,
    8 name "name" optional,
    9 phone "phone" optional as Option<Option<Same>>,
    10 phone_country_code "phone_country_code" optional as Option<Option<Same>>,
    11 postal_code "postal_code" optional as Option<Option<Same>>,
    12 state "state" optional as Option<Option<Same>>,
    13 street_address "street_address" optional as Option<Option<Same>>,
    14 surname "surname" optional,
});
