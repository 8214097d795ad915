// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Error codes.

use crate::codegen;

/// Error codes of SeloraX Platform API.
///
/// Exhaustive on purpose: a `match` needs no wildcard, and an update that adds a code says
/// so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ErrorCode {
    /// `auth_error`, status 500, server.
    ///
    /// The platform failed while it authenticated the request, so the request itself was not
    /// processed.
    ///
    /// Try again later; ask the platform's support when it lasts.
    AuthError,
    /// `charge_not_found`, status 404, billing.
    ///
    /// This app has no such charge at this store.
    ///
    /// Check the id, and that the same app created the charge for the same store.
    ChargeNotFound,
    /// `duplicate_name`, status 409, resource.
    ///
    /// A custom app of this name exists. Arises in the dashboard, not in this API.
    ///
    /// Choose another name.
    DuplicateName,
    /// `insufficient_balance`, status 400, billing.
    ///
    /// The wallet holds less than the debit asks for.
    ///
    /// Have the merchant top up the wallet, then debit again.
    InsufficientBalance,
    /// `insufficient_scope`, status 403, authorization.
    ///
    /// The app does not hold the scope of this endpoint; required_scope names it.
    ///
    /// Add the scope to the app. Stores that installed it before may have to authorize it again.
    InsufficientScope,
    /// `invalid_amount`, status 400, billing.
    ///
    /// The amount is zero, negative or outside what is allowed (10 to 50,000 BDT for charges,
    /// subscriptions and top-ups).
    ///
    /// Send an amount inside the range.
    InvalidAmount,
    /// `invalid_client`, status 401, authentication.
    ///
    /// Client id or client secret belongs to no registered app.
    ///
    /// Compare both with what was issued (sx_app_ and 32 hex digits, sx_secret_ and 64); rotate
    /// the secret when it is lost.
    InvalidClient,
    /// `invalid_installation`, status 400, billing.
    ///
    /// The installation is unknown, inactive or was removed. Much the same as not_installed.
    ///
    /// Make sure that the app is installed on the store.
    InvalidInstallation,
    /// `invalid_token`, status 401, authentication.
    ///
    /// The access token is malformed, was revoked, or is past its life (24 hours from OAuth, one
    /// year for a custom app).
    ///
    /// With OAuth, trade the refresh token for a new access token. For a custom app, issue a new
    /// token in the dashboard. Check that the token is complete and starts with sx_at_.
    InvalidToken,
    /// `missing_auth`, status 401, authentication.
    ///
    /// The scope check met a request that had not been authenticated as an app.
    ///
    /// Send valid credentials, either kind.
    MissingAuth,
    /// `missing_store_id`, status 400, authentication.
    ///
    /// Client credentials came without a store.
    ///
    /// Name the store in the credentials or use a handle for one store. A bearer token needs
    /// none.
    MissingStoreId,
    /// `missing_token`, status 401, authentication.
    ///
    /// The request carried neither a bearer token nor client credentials.
    ///
    /// Give the client an access token, or client id, client secret and store id.
    MissingToken,
    /// `not_installed`, status 401, authentication.
    ///
    /// The app has no active installation on the store.
    ///
    /// Check the store id; otherwise the merchant has to install the app again.
    NotInstalled,
    /// `store_inactive`, status 403, authorization.
    ///
    /// The platform has suspended the store.
    ///
    /// The store's owner has to settle it with the platform.
    StoreInactive,
    /// `token_expired`, status 401, authentication.
    ///
    /// The access token is past its life; documented for custom apps, whose tokens live one year.
    ///
    /// Handle it like invalid_token. A custom app has no refresh token: a person issues a new
    /// token in the dashboard, which revokes the old one at once.
    TokenExpired,
}

impl ErrorCode {
    /// All codes, sorted by their text on the wire.
    pub const ALL: &'static [Self] = &[
        Self::AuthError,
        Self::ChargeNotFound,
        Self::DuplicateName,
        Self::InsufficientBalance,
        Self::InsufficientScope,
        Self::InvalidAmount,
        Self::InvalidClient,
        Self::InvalidInstallation,
        Self::InvalidToken,
        Self::MissingAuth,
        Self::MissingStoreId,
        Self::MissingToken,
        Self::NotInstalled,
        Self::StoreInactive,
        Self::TokenExpired,
    ];

    /// Returns the text on the wire.
    pub fn as_str(self) -> &'static str {
        self.entry().code
    }

    /// Returns the HTTP status that it comes with, when documented.
    pub fn status(self) -> Option<u16> {
        self.entry().status
    }

    /// Returns its group in the catalogue; empty when there is none.
    pub fn group(self) -> &'static str {
        self.entry().group
    }

    /// Returns why it happens; empty when that is not documented.
    pub fn cause(self) -> &'static str {
        self.entry().cause
    }

    /// Returns what to do about it; empty when that is not documented.
    pub fn resolution(self) -> &'static str {
        self.entry().resolution
    }

    fn entry(self) -> &'static codegen::CodeInfo {
        &INFO[self as usize]
    }
}

impl codegen::ErrorCode for ErrorCode {
    fn from_wire(code: &str) -> Option<Self> {
        let place = INFO.binary_search_by(|info| info.code.cmp(code)).ok()?;
        Some(Self::ALL[place])
    }

    fn info(self) -> &'static codegen::CodeInfo {
        self.entry()
    }
}

impl std::fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// In order of the variants.
static INFO: [codegen::CodeInfo; 15] = [
    codegen::CodeInfo {
        code: "auth_error",
        status: Some(500),
        group: "server",
        messages: &["Internal error during authentication."],
        cause: "The platform failed while it authenticated the request, so the request itself was not processed.",
        resolution: "Try again later; ask the platform's support when it lasts.",
        fields: &[],
        retry: codegen::CodeRetry::Rejected,
    },
    codegen::CodeInfo {
        code: "charge_not_found",
        status: Some(404),
        group: "billing",
        messages: &[],
        cause: "This app has no such charge at this store.",
        resolution: "Check the id, and that the same app created the charge for the same store.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "duplicate_name",
        status: Some(409),
        group: "resource",
        messages: &[],
        cause: "A custom app of this name exists. Arises in the dashboard, not in this API.",
        resolution: "Choose another name.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "insufficient_balance",
        status: Some(400),
        group: "billing",
        messages: &[],
        cause: "The wallet holds less than the debit asks for.",
        resolution: "Have the merchant top up the wallet, then debit again.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "insufficient_scope",
        status: Some(403),
        group: "authorization",
        messages: &["Insufficient scope. Required: <scope>"],
        cause: "The app does not hold the scope of this endpoint; required_scope names it.",
        resolution: "Add the scope to the app. Stores that installed it before may have to authorize it again.",
        fields: &["required_scope"],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "invalid_amount",
        status: Some(400),
        group: "billing",
        messages: &[],
        cause: "The amount is zero, negative or outside what is allowed (10 to 50,000 BDT for charges, subscriptions and top-ups).",
        resolution: "Send an amount inside the range.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "invalid_client",
        status: Some(401),
        group: "authentication",
        messages: &[
            "Invalid client_id.",
            "Invalid client_secret.",
            "Invalid client credentials",
        ],
        cause: "Client id or client secret belongs to no registered app.",
        resolution: "Compare both with what was issued (sx_app_ and 32 hex digits, sx_secret_ and 64); rotate the secret when it is lost.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "invalid_installation",
        status: Some(400),
        group: "billing",
        messages: &[],
        cause: "The installation is unknown, inactive or was removed. Much the same as not_installed.",
        resolution: "Make sure that the app is installed on the store.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "invalid_token",
        status: Some(401),
        group: "authentication",
        messages: &["Invalid or expired access token.", "Token is expired or invalid"],
        cause: "The access token is malformed, was revoked, or is past its life (24 hours from OAuth, one year for a custom app).",
        resolution: "With OAuth, trade the refresh token for a new access token. For a custom app, issue a new token in the dashboard. Check that the token is complete and starts with sx_at_.",
        fields: &[],
        retry: codegen::CodeRetry::AfterRefresh,
    },
    codegen::CodeInfo {
        code: "missing_auth",
        status: Some(401),
        group: "authentication",
        messages: &["App authentication required."],
        cause: "The scope check met a request that had not been authenticated as an app.",
        resolution: "Send valid credentials, either kind.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "missing_store_id",
        status: Some(400),
        group: "authentication",
        messages: &[
            "X-Store-Id header (or store_id param) is required with client credentials.",
        ],
        cause: "Client credentials came without a store.",
        resolution: "Name the store in the credentials or use a handle for one store. A bearer token needs none.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "missing_token",
        status: Some(401),
        group: "authentication",
        messages: &[
            "Access denied. Provide Bearer token or X-Client-Id + X-Client-Secret.",
        ],
        cause: "The request carried neither a bearer token nor client credentials.",
        resolution: "Give the client an access token, or client id, client secret and store id.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "not_installed",
        status: Some(401),
        group: "authentication",
        messages: &["App is not installed for this store."],
        cause: "The app has no active installation on the store.",
        resolution: "Check the store id; otherwise the merchant has to install the app again.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "store_inactive",
        status: Some(403),
        group: "authorization",
        messages: &["Store is suspended or inactive."],
        cause: "The platform has suspended the store.",
        resolution: "The store's owner has to settle it with the platform.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "token_expired",
        status: Some(401),
        group: "authentication",
        messages: &["Token expired or invalid"],
        cause: "The access token is past its life; documented for custom apps, whose tokens live one year.",
        resolution: "Handle it like invalid_token. A custom app has no refresh token: a person issues a new token in the dashboard, which revokes the old one at once.",
        fields: &[],
        retry: codegen::CodeRetry::AfterRefresh,
    },
];
