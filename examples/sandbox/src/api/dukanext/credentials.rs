//! What a Dukanext sandbox accepts from the start.

/// The key of a shop that is open, with developer mode on.
pub const API_KEY: &str = "vst_sandbox0123456789abcdef";
/// A key that was deactivated: `API_KEY_REVOKED`.
pub const REVOKED_API_KEY: &str = "vst_revoked0123456789abcdef";
/// The key of a shop with developer mode off: `DEV_MODE_DISABLED`.
pub const DEV_MODE_OFF_API_KEY: &str = "vst_devmode0123456789abcdef";
/// The key of a shop under maintenance: `SHOP_UNDER_DEVELOPMENT`.
pub const CLOSED_SHOP_API_KEY: &str = "vst_closed00123456789abcdef";
/// The key of a shop that has not paid: `SHOP_BILLING_INVALID`.
pub const UNPAID_SHOP_API_KEY: &str = "vst_unpaid00123456789abcdef";
/// The key of a shop that is gone: `SHOP_NOT_FOUND`.
pub const DELETED_SHOP_API_KEY: &str = "vst_deleted0123456789abcdef";
/// The one origin on the keys' list; a request without an origin passes.
pub const ORIGIN: &str = "https://shop.example";

/// A customer who can log in.
pub const CUSTOMER_EMAIL: &str = "ada@example.com";
/// A customer whose account is suspended: `ACCOUNT_BLACKLISTED`.
pub const SUSPENDED_CUSTOMER_EMAIL: &str = "mallory@example.com";
/// A customer who signs in with Google: `GOOGLE_AUTH_REQUIRED`.
pub const GOOGLE_CUSTOMER_EMAIL: &str = "grace@example.com";
/// A token of the customer, as a login gives one.
pub const CUSTOMER_TOKEN: &str = "eyJhbGciOiJIUzI1NiJ9.sandbox.customer";
/// A token that has run out: `SESSION_EXPIRED`.
pub const EXPIRED_CUSTOMER_TOKEN: &str = "eyJhbGciOiJIUzI1NiJ9.sandbox.expired0";
/// A token of another device: `AUTH_TOKEN_DEVICE_MISMATCH`.
pub const OTHER_DEVICE_CUSTOMER_TOKEN: &str = "eyJhbGciOiJIUzI1NiJ9.sandbox.device00";
/// A token whose customer is gone: `AUTH_USER_NOT_FOUND`.
pub const GONE_CUSTOMER_TOKEN: &str = "eyJhbGciOiJIUzI1NiJ9.sandbox.gone0000";

/// A coupon that takes 10 percent off.
pub const COUPON_CODE: &str = "KARIBU10";

/// The shop's number among the stores of the sandbox.
pub(crate) const SHOP: i64 = 1;

/// Gives the id of a thing of a kind (`product`, `category`, `order` …), counted from 1: 24 hex digits.
pub fn id(kind: &str, number: u64) -> String {
    let kind: u64 = kind.bytes().map(u64::from).sum();
    format!("65f0{kind:04x}{number:016x}")
}
