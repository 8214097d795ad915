//! An in-process server that behaves as an API description says: for tests, and for a first look without credentials.
//!
//! It reads the published description of an API, and from it routes, authenticates, checks and answers every
//! operation; what is created stays in memory until the sandbox is dropped. It listens on loopback only.
//!
//! ```
//! use shopwright_sandbox::{Sandbox, selorax};
//!
//! let sandbox = Sandbox::builder("selorax").start_blocking()?;
//! // Point a client at `sandbox.base_url()`, with this token:
//! let token = selorax::ACCESS_TOKEN;
//! assert!(sandbox.requests().is_empty());
//! # let _ = token;
//! # Ok::<(), shopwright_sandbox::StartError>(())
//! ```
//!
//! # Errors on demand
//!
//! - The request header `X-Sandbox-Error: insufficient_scope` (any documented code) makes the answer that error.
//! - `X-Sandbox-Status: 429` (any status from 400 to 599) makes it one without code; 502, 503 and 504 are the HTML page
//!   of a proxy.
//! - [`Sandbox::answer_next`] makes it whatever you like.
//!
//! # Faults on demand
//!
//! The request header `X-Sandbox-Fault: {"fault":"reset","timing":"after"}` has the request meet a [`Fault`]: here the
//! connection is reset after the request took effect. [`Sandbox::play`] has all requests meet those of a [`FaultPlan`],
//! from a list or drawn by weight. Over HTTP the same is `PUT /_sandbox/faults`.
//!
//! # The ledger
//!
//! [`Sandbox::ledger`] and `GET /_sandbox/ledger` list every change that requests made, and [`Sandbox::effects_of`] those of
//! one call, which a client marks by the request header `X-Sandbox-Call`: so a test can ask how often a charge really
//! happened.
//!
//! # Webhooks
//!
//! Subscriptions are created as on the platform. What then happens waits until [`Sandbox::deliver`] sends it, signed,
//! to an address of this machine; what fails is tried again as time passes on [the sandbox's
//! clock](SandboxBuilder::clock). [`Sandbox::publish`] has an event happen out of the blue.
//!
//! It is no substitute for the platform's own test environment: where the documentation is silent, it had to guess.

mod access;
mod admin;
mod api;
mod arguments;
mod builder;
mod call;
mod catalogue;
mod clock;
mod crud;
mod demand;
mod description;
mod engine;
mod faults;
mod flaw;
mod keys;
mod ledger;
mod limit;
mod lists;
mod mail;
mod money;
mod operation;
mod page;
mod payload;
mod recorded;
mod reply;
mod response;
mod route;
mod sandbox;
mod schema;
mod server;
mod shape;
mod store;
mod webhooks;

pub use access::Grant;
pub use arguments::UnknownParameters;
pub use builder::{SandboxBuilder, StartError};
pub use catalogue::{Catalogue, CatalogueError, ErrorEntry};
pub use faults::{Fault, FaultPlan, InvalidFault, Played, Timing, Weighted};
pub use ledger::Effect;
pub use mail::Mail;
pub use recorded::Recorded;
pub use sandbox::Sandbox;
pub use webhooks::DeliveryAttempt;

/// What a Dukanext sandbox accepts from the start.
pub mod dukanext {
    pub use crate::api::dukanext::{
        API_KEY, CLOSED_SHOP_API_KEY, COUPON_CODE, CUSTOMER_EMAIL, CUSTOMER_TOKEN,
        DELETED_SHOP_API_KEY, DEV_MODE_OFF_API_KEY, EXPIRED_CUSTOMER_TOKEN, GONE_CUSTOMER_TOKEN,
        GOOGLE_CUSTOMER_EMAIL, ORIGIN, OTHER_DEVICE_CUSTOMER_TOKEN, REVOKED_API_KEY,
        SUSPENDED_CUSTOMER_EMAIL, UNPAID_SHOP_API_KEY, id,
    };
}

/// What a `SeloraX` sandbox accepts from the start.
pub mod selorax {
    pub use crate::api::selorax::{
        ACCESS_TOKEN, AUTHORIZATION_CODE, CLIENT_ID, CLIENT_SECRET, EXPIRED_ACCESS_TOKEN,
        READ_ORDERS_ACCESS_TOKEN, REDIRECT_URI, REFRESH_TOKEN, SECOND_STORE_ID, SESSION_KEY,
        SESSION_TOKEN, STORE_ID, SUSPENDED_STORE_ID,
    };
}

/// What a Shoppex sandbox accepts from the start.
pub mod shoppex {
    pub use crate::api::shoppex::{
        ACCESS_TOKEN, API_KEY, AUTHORIZATION_CODE, CLIENT_ID, CLIENT_SECRET, COUPON_CODE,
        EXPIRED_ACCESS_TOKEN, EXPIRED_COUPON_CODE, EXPIRED_LICENSE_KEY, LICENSE_KEY,
        LICENSE_KEY_WITH_IP, LICENSED_IP, READ_ORDERS_API_KEY, REDIRECT_URI, REFRESH_TOKEN,
        REVOKED_LICENSE_KEY, SUSPENDED_API_KEY, SUSPENDED_LICENSE_KEY, USED_UP_COUPON_CODE,
        USED_UP_LICENSE_KEY,
    };
}
