// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`UpdateInvoiceRequest`].

use crate::codegen::{self, Map, Value};

/// Fields taken from the one documented example; the page only says the body is an object.
/// Names are camelCase here.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateInvoiceRequest {
    /// `addressCity`.
    pub address_city: Option<String>,
    /// `addressCountry`.
    pub address_country: Option<String>,
    /// `addressLine1`.
    pub address_line1: Option<String>,
    /// `addressPostalCode`.
    pub address_postal_code: Option<String>,
    /// `apmMethod`.
    pub apm_method: Option<String>,
    /// `gateway`.
    pub gateway: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `surname`.
    pub surname: Option<String>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

impl UpdateInvoiceRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            address_city: None,
            address_country: None,
            address_line1: None,
            address_postal_code: None,
            apm_method: None,
            gateway: None,
            name: None,
            surname: None,
            additional: Map::new(),
        }
    }

    /// Sets `addressCity`.
    pub fn address_city(mut self, address_city: impl Into<String>) -> Self {
        self.address_city = Some(address_city.into());
        self
    }

    /// Sets `addressCountry`.
    pub fn address_country(mut self, address_country: impl Into<String>) -> Self {
        self.address_country = Some(address_country.into());
        self
    }

    /// Sets `addressLine1`.
    pub fn address_line1(mut self, address_line1: impl Into<String>) -> Self {
        self.address_line1 = Some(address_line1.into());
        self
    }

    /// Sets `addressPostalCode`.
    pub fn address_postal_code(
        mut self,
        address_postal_code: impl Into<String>,
    ) -> Self {
        self.address_postal_code = Some(address_postal_code.into());
        self
    }

    /// Sets `apmMethod`.
    pub fn apm_method(mut self, apm_method: impl Into<String>) -> Self {
        self.apm_method = Some(apm_method.into());
        self
    }

    /// Sets `gateway`.
    pub fn gateway(mut self, gateway: impl Into<String>) -> Self {
        self.gateway = Some(gateway.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `surname`.
    pub fn surname(mut self, surname: impl Into<String>) -> Self {
        self.surname = Some(surname.into());
        self
    }
}

impl Default for UpdateInvoiceRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent UpdateInvoiceRequest {
    0 address_city "addressCity" optional,
    1 address_country "addressCountry" optional,
    2 address_line1 "addressLine1" optional,
    3 address_postal_code "addressPostalCode" optional,
    4 apm_method "apmMethod" optional,
    5 gateway "gateway" optional,
    6 name "name" optional,
    7 surname "surname" optional,
    ..additional,
});
