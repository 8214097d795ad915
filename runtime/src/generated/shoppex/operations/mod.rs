// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of Shoppex Dev API, by group.

pub mod affiliates;
pub mod blacklist;
pub mod categories;
pub mod checkout;
pub mod coupons;
pub mod customers;
pub mod escrow;
pub mod groups;
pub mod invoices;
pub mod licenses;
pub mod me;
pub mod oauth;
pub mod orders;
pub mod payments;
pub mod products;
pub mod reviews;
pub mod subscriptions;
pub mod themes;
pub mod tickets;
pub mod webhooks;
pub mod whitelist;
