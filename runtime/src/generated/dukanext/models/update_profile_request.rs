// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`UpdateProfileRequest`].

use crate::codegen;

/// `UpdateProfileRequest`.
///
/// [source](<https://docs.dukanext.co.ke/docs/theme-guide/customer-auth>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateProfileRequest {
    /// `apartment`.
    pub apartment: Option<String>,
    /// `city`.
    pub city: Option<String>,
    /// `name`.
    pub name: String,
    /// `phone`.
    pub phone: String,
    /// `postalCode`.
    pub postal_code: Option<String>,
    /// `room`.
    pub room: Option<String>,
    /// `town`.
    pub town: String,
}

impl UpdateProfileRequest {
    /// Makes a value of what is required.
    pub fn new(
        name: impl Into<String>,
        phone: impl Into<String>,
        town: impl Into<String>,
    ) -> Self {
        Self {
            apartment: None,
            city: None,
            name: name.into(),
            phone: phone.into(),
            postal_code: None,
            room: None,
            town: town.into(),
        }
    }

    /// Sets `apartment`.
    pub fn apartment(mut self, apartment: impl Into<String>) -> Self {
        self.apartment = Some(apartment.into());
        self
    }

    /// Sets `city`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `postalCode`.
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Sets `room`.
    pub fn room(mut self, room: impl Into<String>) -> Self {
        self.room = Some(room.into());
        self
    }
}

codegen::record!(sent UpdateProfileRequest {
    0 apartment "apartment" optional,
    1 city "city" optional,
    2 name "name" required,
    3 phone "phone" required,
    4 postal_code "postalCode" optional,
    5 room "room" optional,
    6 town "town" required,
});
