// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of SeloraX Platform API, by group.

pub mod billing;
pub mod categories;
pub mod customers;
pub mod discounts;
pub mod inventory;
pub mod metafields;
pub mod oauth;
pub mod orders;
pub mod procurement;
pub mod products;
pub mod session;
pub mod store;
pub mod webhooks;
