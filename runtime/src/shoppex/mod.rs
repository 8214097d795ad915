//! The [Shoppex](https://docs.shoppex.io) Dev API: products, orders, payments, invoices,
//! customers, coupons, licences, subscriptions, tickets and webhooks of a shop. Unofficial.
//!
//! ```no_run
//! use shopwright::shoppex::{Client, Credentials, Error, ErrorCode, models::ValidateLicenseRequest};
//!
//! # async fn example(key: &str, entered: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::new(Credentials::api_key(key)?)?; // or Client::from_env()?
//!
//! let mut orders = client.orders().list().status("COMPLETED").items();
//! while let Some(order) = orders.try_next().await? {
//!     println!("{:?} {:?} {:?}", order.uniqid, order.total, order.currency);
//! }
//!
//! let question = ValidateLicenseRequest::new(entered, "prod_1").hardware_id("machine-7");
//! match client.licenses().validate(&question).await {
//!     Ok(license) => println!("valid until {:?}", license.expires_at),
//!     Err(error) => match error.code() {
//!         Some(ErrorCode::LicenseHwidMismatch) => println!("bound to another device"),
//!         Some(ErrorCode::LicenseExpired) => println!("expired"),
//!         _ => println!("{error}; {}", error.outcome()),
//!     },
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # What to know
//!
//! - **An API key or an access token**: both belong to one shop, are sent alike, and may be limited
//!   by scopes. `client.me().capabilities()` tells what yours may do. An [`App`] gets tokens of many
//!   shops by OAuth, keeps and refreshes them.
//! - **Which fields an answer has is not promised**: pages of the documentation show different ones,
//!   and creating answers with little or nothing on some. So almost every field is optional.
//! - **Decide by [`code`](crate::ApiError::code), not by status**: a validation error is 400 on one
//!   page and 422 on another. Its [`field_errors`](crate::Error::field_errors) name the fields.
//! - **`FORBIDDEN`** is a missing scope or a suspended shop, and only the message tells:
//!   [`is_shop_suspended`](crate::ApiError::is_shop_suspended) and
//!   [`is_scope_missing`](crate::ApiError::is_scope_missing) guess.
//! - **Idempotency keys** are sent with every call that takes one. That they work is documented for
//!   creating a payment, for completing an invoice, and for checkout sessions: only those are
//!   repeated after a lost answer. The others are when you give a key of your own
//!   (`with_idempotency_key`), or ask for it by
//!   [`RetryPolicy::with_inferred_keys`](crate::RetryPolicy::with_inferred_keys). The same key with
//!   another body is `IDEMPOTENCY_CONFLICT`.
//! - **Money** is [`Decimal`](rust_decimal::Decimal) in major units of the `currency` beside it,
//!   whether it comes as a number or as text. Fields that end in `_display` are the same amount in
//!   the currency that the shop shows.
//! - **Times** are [`DateTime<Utc>`](chrono::DateTime), whether the wire has Unix seconds or text.
//! - **States** (`status` and the like) are text where answers have them: most pages write them in
//!   upper case, some in lower case.
//! - **Names that a body takes in two spellings** have the plain Rust name for the one of the rest
//!   of the API, and `…_alias` for the other; send one of the two.
//! - **Lists** have 50 entries a page, at most 100. Most go by cursor; serials, webhook logs and
//!   affiliates by page number. The totals beside products are read by
//!   [`ProductStats::of`](models::ProductStats::of).
//! - **Webhooks** are read as typed events by [`webhook`].
//! - **Limits** are not published. After a 429, `Retry-After` is kept, else `X-RateLimit-Reset`,
//!   whose unit no page tells: it is guessed by its size, and
//!   [`rate_limit_reset_unit`](crate::ClientBuilder::rate_limit_reset_unit) states it.
//! - **What is inferred** of the API, for want of public documentation, says so where it stands.

mod client;
mod credentials;
mod environment;
mod error;
mod format;
mod oauth;
mod stats;
#[cfg(test)]
mod tests;
pub mod webhook;

pub use crate::auth::InvalidCredentials;
pub use crate::auth::oauth::{Authorization, AuthorizationError, Pending};
pub use crate::generated::shoppex::{
    Client, ClientBuilder, Error, ErrorCode, Scope, Shoppex, models, operations,
};
pub use credentials::Credentials;
pub use environment::Environment;
pub use oauth::{App, AppKeys};
