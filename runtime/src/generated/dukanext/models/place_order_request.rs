// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`PlaceOrderRequest`].

use crate::codegen::{self, Same};
use super::CartItem;

/// `PlaceOrderRequest`.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/orders>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlaceOrderRequest {
    /// `apartment`.
    pub apartment: Option<String>,
    /// `cart`.
    pub cart: Vec<CartItem>,
    /// _id of the logged-in customer so the order shows in their history; null for guests.
    ///
    /// `Some(None)` sends `null`.
    pub customer_id: Option<Option<String>>,
    /// `city`.
    pub city: Option<String>,
    /// Coupon codes, checked beforehand with the coupon endpoint.
    pub coupons: Option<Vec<String>>,
    /// `email`.
    pub email: String,
    /// `name`.
    pub name: String,
    /// `note`.
    pub note: Option<String>,
    /// `phone`.
    pub phone: String,
    /// _id of an entry in settings shipping.pickup; null for standard delivery or when
    /// pickupActive is false.
    ///
    /// `Some(None)` sends `null`.
    pub pickup_location_id: Option<Option<String>>,
    /// `room`.
    pub room: Option<String>,
    /// _id of a rate in settings shipping.standard; null for pickup or when standardActive is
    /// false.
    ///
    /// `Some(None)` sends `null`.
    pub shipping_id: Option<Option<String>>,
    /// `town`.
    pub town: String,
}

impl PlaceOrderRequest {
    /// Makes a value of what is required.
    pub fn new(required: PlaceOrderRequestRequired) -> Self {
        Self {
            apartment: None,
            cart: required.cart,
            customer_id: None,
            city: None,
            coupons: None,
            email: required.email,
            name: required.name,
            note: None,
            phone: required.phone,
            pickup_location_id: None,
            room: None,
            shipping_id: None,
            town: required.town,
        }
    }

    /// Sets `apartment`.
    pub fn apartment(mut self, apartment: impl Into<String>) -> Self {
        self.apartment = Some(apartment.into());
        self
    }

    /// Sets `cartUserId`.
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(Some(customer_id.into()));
        self
    }

    /// Sets `cartUserId` to `null`.
    pub fn customer_id_null(mut self) -> Self {
        self.customer_id = Some(None);
        self
    }

    /// Sets `city`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `coupons`.
    pub fn coupons(mut self, coupons: Vec<String>) -> Self {
        self.coupons = Some(coupons);
        self
    }

    /// Sets `note`.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sets `pickupLocationId`.
    pub fn pickup_location_id(mut self, pickup_location_id: impl Into<String>) -> Self {
        self.pickup_location_id = Some(Some(pickup_location_id.into()));
        self
    }

    /// Sets `pickupLocationId` to `null`.
    pub fn pickup_location_id_null(mut self) -> Self {
        self.pickup_location_id = Some(None);
        self
    }

    /// Sets `room`.
    pub fn room(mut self, room: impl Into<String>) -> Self {
        self.room = Some(room.into());
        self
    }

    /// Sets `shippingId`.
    pub fn shipping_id(mut self, shipping_id: impl Into<String>) -> Self {
        self.shipping_id = Some(Some(shipping_id.into()));
        self
    }

    /// Sets `shippingId` to `null`.
    pub fn shipping_id_null(mut self) -> Self {
        self.shipping_id = Some(None);
        self
    }
}

/// What [`PlaceOrderRequest::new`] requires.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceOrderRequestRequired {
    /// `cart`.
    pub cart: Vec<CartItem>,
    /// `name`.
    pub name: String,
    /// `email`.
    pub email: String,
    /// `phone`.
    pub phone: String,
    /// `town`.
    pub town: String,
}

codegen::record!(sent PlaceOrderRequest {
    0 apartment "apartment" optional,
    1 cart "cart" required,
    2 customer_id "cartUserId" optional as Option<Option<Same>>,
    3 city "city" optional,
    4 coupons "coupons" optional,
    5 email "email" required,
    6 name "name" required,
    7 note "note" optional,
    8 phone "phone" required,
    9 pickup_location_id "pickupLocationId" optional as Option<Option<Same>>,
    10 room "room" optional,
    11 shipping_id "shippingId" optional as Option<Option<Same>>,
    12 town "town" required,
});
