//! The credentials that a Shoppex sandbox accepts from the start. They have the platform's own form, are worth nothing
//! anywhere else, and are meant to be written into tests.

/// An API key with every scope.
pub const API_KEY: &str = "shx_5a4db0c55a4db0c55a4db0c55a4db0c5";

/// An API key with the scope `orders.read` alone.
pub const READ_ORDERS_API_KEY: &str = "shx_0ead00005a4db0c55a4db0c55a4db0c5";

/// An API key of a shop that is suspended: answered with `FORBIDDEN`.
pub const SUSPENDED_API_KEY: &str = "shx_505e00005a4db0c55a4db0c55a4db0c5";

/// An access token of an app, with every scope.
pub const ACCESS_TOKEN: &str = "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5a4db0c5";

/// An access token past its life: answered with `UNAUTHORIZED`.
pub const EXPIRED_ACCESS_TOKEN: &str = "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5a4db0c5";

/// The refresh token that belongs to [`ACCESS_TOKEN`]. A new one comes with every exchange, and this one stays good until
/// it is used.
pub const REFRESH_TOKEN: &str = "shprt_5a4db0c55a4db0c55a4db0c55a4db0c55a4db0c5";

/// The app's client id.
pub const CLIENT_ID: &str = "shoc_5a4db0c55a4db0c5";

/// The app's client secret.
pub const CLIENT_SECRET: &str = "shcs_5a4db0c55a4db0c55a4db0c55a4db0c55a4db0c5";

/// An authorization code for [`REDIRECT_URI`], good for one exchange within ten minutes of the start.
pub const AUTHORIZATION_CODE: &str = "shoa_5a4db0c55a4db0c55a4db0c5";

/// The address that [`AUTHORIZATION_CODE`] was made for.
pub const REDIRECT_URI: &str = "https://app.example.com/callback";

/// A licence key of the product `prod_1001` that is bound to no device yet.
pub const LICENSE_KEY: &str = "SANDBOX-ACTIVE-0001";

/// A licence key of the product `prod_1001` that may be used from [`LICENSED_IP`] alone.
pub const LICENSE_KEY_WITH_IP: &str = "SANDBOX-ADDRESS-0002";

/// The address that [`LICENSE_KEY_WITH_IP`] may be used from.
pub const LICENSED_IP: &str = "203.0.113.7";

/// A licence key whose end has passed.
pub const EXPIRED_LICENSE_KEY: &str = "SANDBOX-EXPIRED-0003";

/// A licence key that the merchant has suspended.
pub const SUSPENDED_LICENSE_KEY: &str = "SANDBOX-SUSPENDED-0004";

/// A licence key that was revoked.
pub const REVOKED_LICENSE_KEY: &str = "SANDBOX-REVOKED-0005";

/// A licence key that has been used as often as allowed.
pub const USED_UP_LICENSE_KEY: &str = "SANDBOX-USED-UP-0006";

/// A coupon code that takes ten percent off.
pub const COUPON_CODE: &str = "welcome10";

/// A coupon code past its end.
pub const EXPIRED_COUPON_CODE: &str = "spring";

/// A coupon code that has been used as often as allowed.
pub const USED_UP_COUPON_CODE: &str = "first100";
