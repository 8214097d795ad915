//! The [SeloraX](https://docs.selorax.io/docs) apps platform: orders, products, customers,
//! inventory, discounts, billing and webhooks of a store. Unofficial.
//!
//! ```no_run
//! use shopwright::selorax::{Client, Credentials, Error, ErrorCode, models::CreateChargeRequest};
//!
//! # async fn example(token: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::new(Credentials::access_token(token)?)?; // or Client::from_env()?
//!
//! let mut orders = client.orders().list().status("confirmed").items();
//! while let Some(order) = orders.try_next().await? {
//!     println!("{} {}", order.order_id, order.grand_total);
//! }
//!
//! let charge = CreateChargeRequest::new("Setup", 500, "https://app.example/done");
//! match client.billing().create_charge(&charge).await {
//!     Ok(charge) => println!("approve at {:?}", charge.confirmation_url),
//!     Err(error) => match error.code() {
//!         Some(ErrorCode::InsufficientScope) => println!("needs {:?}", error.required_scope()),
//!         _ => println!("{error}; {}", error.outcome()),
//!     },
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # What to know
//!
//! - **Two kinds of credentials.** An access token belongs to one store. Client id and secret serve
//!   every store that installed the app: [`Client::for_store`] says which. Custom apps belong to one
//!   store and have no billing.
//! - **An app that many stores install** is an [`App`]: it sends merchants to authorize, keeps tokens
//!   by store and refreshes them. Its embedded pages are verified by [`FrameVerifier`] and
//!   [`SessionVerifier`].
//! - **Scopes** are written `read:orders` in OAuth and `read_orders` elsewhere; [`Scope`] reads both.
//!   [`Error::required_scope`](crate::ApiError::required_scope) tells which one is missing.
//! - **An expired token** is reported as `invalid_token` or as `token_expired`; both mean the same.
//! - **Money** is [`Decimal`](rust_decimal::Decimal), in the store's currency (`client.store().get()`
//!   tells it); billing is always in BDT, from 10 to 50,000. Only `cost_price` of purchase orders is
//!   an integer in paisa.
//! - **`confirmation_url`** of a charge is a path of the merchant's dashboard, not a whole address. A
//!   charge is pending until the merchant approves it there; [`Client::wait_for_approval`] waits.
//! - **Only charges have an idempotency key**; one is made when you give none. Debits, top-ups,
//!   subscriptions, usage charges and orders have none, so they are sent once: after a lost answer,
//!   [`outcome`](crate::Error::outcome) is `MaybeApplied`, and a read has to tell.
//! - **Lists** have 50 records a page, at most 250; a larger `limit` is lowered without an error. The
//!   streams go by what the server applied, and never end early without an error. A list is counted
//!   from its start, so a record that comes or goes meanwhile can be missed or seen twice.
//! - **Webhooks** are read as typed events by [`webhook`].
//! - **Limits**: 1,000 requests a minute, 10 for tokens. A 429 has no code; it is repeated after the
//!   wait that the server asks for.
//! - **What is inferred** of the API, for want of public documentation, says so where it stands.

mod app;
mod client;
mod credentials;
mod embed;
mod environment;
mod error;
mod format;
#[cfg(test)]
mod tests;
pub mod webhook;

pub use crate::auth::InvalidCredentials;
pub use crate::auth::oauth::{Authorization, AuthorizationError, Pending};
pub use crate::generated::selorax::{
    Client, ClientBuilder, Error, ErrorCode, Scope, SeloraX, models, operations,
};
pub use app::{App, AppKeys, Approval, ApprovalWait, Installed};
pub use credentials::Credentials;
pub use embed::{
    DirectInstall, DirectRevoke, EmbedError, EmbedProblem, Frame, FrameVerifier, SessionClaims,
    SessionVerifier,
};
pub use environment::Environment;
