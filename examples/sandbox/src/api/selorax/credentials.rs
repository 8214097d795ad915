//! The credentials that a `SeloraX` sandbox accepts from the start. They have the platform's own form, are worth
//! nothing anywhere else, and are meant to be written into tests.

/// An access token of a custom app for [`STORE_ID`], with every scope, which does not expire.
pub const ACCESS_TOKEN: &str = "sx_at_\
    5a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c5";

/// An access token past its life: answered with `token_expired`.
pub const EXPIRED_ACCESS_TOKEN: &str = "sx_at_\
    dead00005a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c5";

/// An access token for [`STORE_ID`] with the scope `read:orders` alone.
pub const READ_ORDERS_ACCESS_TOKEN: &str = "sx_at_\
    0ead00005a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c5";

/// The refresh token that belongs to [`ACCESS_TOKEN`].
pub const REFRESH_TOKEN: &str = "sx_rt_\
    5a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c5";

/// The app's client id.
pub const CLIENT_ID: &str = "sx_app_5a4db0c55a4db0c55a4db0c55a4db0c5";

/// The app's client secret.
pub const CLIENT_SECRET: &str =
    "sx_secret_5a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c5";

/// An authorization code for [`STORE_ID`] and [`REDIRECT_URI`], good for one exchange within 60 seconds of the start.
pub const AUTHORIZATION_CODE: &str =
    "sx_ac_5a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c5";

/// The address that [`AUTHORIZATION_CODE`] was made for.
pub const REDIRECT_URI: &str = "https://app.example.com/callback";

/// The app's session signing key.
pub const SESSION_KEY: &str = "5a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c55a4db0c5";

/// A session token for [`STORE_ID`], signed with [`SESSION_KEY`], that `POST /api/apps/session/verify` accepts. It ends
/// in the year 2100.
pub const SESSION_TOKEN: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.\
    eyJzdWIiOiIyMiIsInNpZCI6MzEsImFwcF9pZCI6NywiZXhwIjo0MTAyNDQ0ODAwfQ.\
    7xnGb9OVwCNdVkPDWV2HiC4rTzlr7-wtMW9538T1gkU";

/// The store that the tokens above are for.
pub const STORE_ID: i64 = 22;

/// A second store on which the app is installed, for client credentials.
pub const SECOND_STORE_ID: i64 = 23;

/// A store that the platform has suspended: answered with `store_inactive`.
pub const SUSPENDED_STORE_ID: i64 = 24;

pub(super) const APP_ID: i64 = 7;
pub(super) const INSTALLATION_ID: i64 = 31;
