//! The [Dukanext](https://docs.dukanext.co.ke) storefront API: what the theme of a shop calls. Catalogue,
//! search, cart, coupons, checkout, customers, reviews, content. Unofficial.
//!
//! ```no_run
//! use shopwright::dukanext::{Client, Credentials};
//!
//! # async fn example(key: &str, code: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let credentials = Credentials::api_key(key)?.origin("https://yourstore.com")?;
//! let client = Client::new(credentials)?; // or Client::from_env()?
//!
//! match client.settings().health().await {
//!     Ok(shop) => println!("{} is open", shop.name),
//!     Err(_) => println!("coming soon"), // whatever it is: load nothing else
//! }
//!
//! let pending = client.start_login("ada@example.com").await?; // mails a code
//! let token = client.finish_login(&pending, code).await?;
//! let customer = client.customer(token);
//! match customer.profile().get().await {
//!     Ok(profile) => println!("{}", profile.name),
//!     Err(error) if error.needs_login() => println!("log in again"),
//!     Err(error) => return Err(error.into()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! What needs a customer is on [`CustomerClient`] and nowhere else, so that a call without a customer does
//! not compile:
//!
//! ```compile_fail,E0599
//! # fn example(client: shopwright::dukanext::Client) {
//! client.orders().list(); // no method named `list`: only `client.customer(token)` has it
//! # }
//! ```
//!
//! ```compile_fail,E0599
//! # fn example(client: shopwright::dukanext::Client) {
//! client.notifications();
//! # }
//! ```
//!
//! nor is there another way to make what has it:
//!
//! ```compile_fail,E0624
//! # use shopwright::dukanext::operations::customer_orders::CustomerOrders;
//! # fn example(client: shopwright::dukanext::Client) {
//! CustomerOrders::new((*client).clone());
//! # }
//! ```
//!
//! # What to know
//!
//! - **The documented address is plain `http://`**, on which keys and tokens can be read on the way. The
//!   default is the same address over HTTPS, which another page speaks of. If HTTPS does not answer, the
//!   documented address has to be allowed by name:
//!   `Client::builder().base_url(DOCUMENTED_BASE_URL).allow_plain_http()`.
//! - **Where calls come from.** A key is bound to domains. A browser sends its `Origin` by itself, a server
//!   has to: [`Credentials::origin`]. One page wants the shop's domain as `Host` too: [`Credentials::host`].
//! - **Dev mode** of the shop has to be on, or every call is refused with `DEV_MODE_DISABLED`.
//! - **Errors say what to do**: [`needs_login`](ErrorCode::needs_login),
//!   [`needs_new_login_code`](ErrorCode::needs_new_login_code),
//!   [`needs_coming_soon_page`](ErrorCode::needs_coming_soon_page),
//!   [`needs_merchant`](ErrorCode::needs_merchant), [`needs_developer`](ErrorCode::needs_developer) and
//!   [`is_silent`](ErrorCode::is_silent), on codes and on errors. Some codes come with another status than
//!   the one listed: what counts is the code.
//! - **Limits count by IP address**: 5 subscriptions to the newsletter and 3 messages an hour and shop; those
//!   of the login are not documented. A server shares one allowance among all its visitors. Such a 429 is not
//!   repeated; [`pacing`](crate::ClientBuilder::pacing) refuses before the shop does.
//! - **Ids** are texts of 24 hex digits. A category is also found by its slug.
//! - **Prices** are [`Decimal`](rust_decimal::Decimal), in the currency of the shop's settings.
//!   `actual_price` is the one to show. Of a line of the cart, a price that is absent (`None`) says nothing,
//!   and one that is `null` (`Some(None)`) says that there is none.
//! - **The cart** is the program's own. `refresh_cart` gives fresh lines; those that are missing are no
//!   longer sold.
//! - **Orders have no idempotency key**, so they are sent once: after a lost answer,
//!   [`outcome`](crate::Error::outcome) is `MaybeApplied`.
//! - **What is inferred** of the API, for want of visible documentation, says so where it stands.

mod client;
mod credentials;
mod environment;
mod format;
mod login;
mod media;
#[cfg(test)]
mod tests;

pub use crate::auth::InvalidCredentials;
pub use crate::generated::dukanext::{
    Client, ClientBuilder, CustomerClient, Dukanext, Error, ErrorCode, models, operations,
};
pub use client::DOCUMENTED_BASE_URL;
pub use credentials::Credentials;
pub use environment::Environment;
pub use login::PendingLogin;
