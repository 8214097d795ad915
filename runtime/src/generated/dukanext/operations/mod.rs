// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of Dukanext storefront API, by group.

pub mod analytics;
pub mod categories;
pub mod config;
pub mod contact_form;
pub mod content;
pub mod coupons;
pub mod customer_notifications;
pub mod customer_orders;
pub mod customer_profile;
pub mod customer_reviews;
pub mod login;
pub mod newsletter;
pub mod orders;
pub mod products;
pub mod reviews;
pub mod search;
pub mod settings;
