//! The sandbox over real HTTP on loopback.
#![allow(
    clippy::unwrap_used,
    clippy::too_many_lines,
    reason = "a test may fail, and a table is long"
)]

mod access;
mod bench;
mod billing;
mod checks;
mod errors;
mod every_operation;
mod faults;
mod installing;
mod ledger;
mod limits;
mod lists;
mod records;
mod running;
mod shoppex;
mod shoppex_operations;
mod shoppex_webhooks;
mod webhooks;
