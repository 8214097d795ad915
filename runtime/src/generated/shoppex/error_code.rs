// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Error codes.

use crate::codegen;
use super::Error;

/// Error codes of Shoppex Dev API.
///
/// Exhaustive on purpose: a `match` needs no wildcard, and an update that adds a code says
/// so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ErrorCode {
    /// `CATEGORY_NOT_FOUND`, status 404, resource.
    ///
    /// No category with that identifier in the shop.
    ///
    /// Check the identifier; list the resource to find the right one.
    CategoryNotFound,
    /// `COUPON_EXPIRED`, status 400, coupon.
    ///
    /// The coupon is past its end date.
    ///
    /// Use another coupon.
    CouponExpired,
    /// `COUPON_MAX_USES_REACHED`, status 400, coupon.
    ///
    /// The coupon has been used as often as allowed.
    ///
    /// Use another coupon or raise its limit.
    CouponMaxUsesReached,
    /// `COUPON_NOT_FOUND`, status 404, resource.
    ///
    /// No coupon with that identifier in the shop.
    ///
    /// Check the identifier; list the resource to find the right one.
    CouponNotFound,
    /// `CUSTOMER_NOT_FOUND`, status 404, resource.
    ///
    /// No customer with that identifier in the shop.
    ///
    /// Check the identifier; list the resource to find the right one.
    CustomerNotFound,
    /// `ESCROW_NOT_FOUND`, status 404, resource.
    ///
    /// No escrow contract with that identifier in the shop.
    ///
    /// Check the identifier; list the resource to find the right one.
    EscrowNotFound,
    /// `FORBIDDEN`, status 403, authentication.
    ///
    /// The token lacks the scope of this operation, or the whole shop is suspended: both have
    /// this code, and only the message differs.
    ///
    /// Add the scope to the key or token, and look at me().capabilities() to see what it has. For
    /// a suspended shop, the merchant has to contact Shoppex.
    Forbidden,
    /// `IDEMPOTENCY_CONFLICT`, status 422, idempotency.
    ///
    /// The Idempotency-Key was seen before with another body.
    ///
    /// Repeat with exactly the earlier body, or take a new key for the new body.
    IdempotencyConflict,
    /// `INVOICE_NOT_FOUND`, status 404, resource.
    ///
    /// No invoice with that identifier in the shop.
    ///
    /// Check the identifier; list the resource to find the right one.
    InvoiceNotFound,
    /// `LICENSE_EXPIRED`, status 400, license.
    ///
    /// The end date of the licence has passed.
    ///
    /// Renew or extend the licence.
    LicenseExpired,
    /// `LICENSE_HWID_MISMATCH`, status 400, license.
    ///
    /// The licence is bound to another hardware id.
    ///
    /// Use the bound device, or have the merchant change the hardware id.
    LicenseHwidMismatch,
    /// `LICENSE_INVALID`, status 400, license.
    ///
    /// The key is malformed.
    ///
    /// Have the key typed in again.
    LicenseInvalid,
    /// `LICENSE_IP_BLOCKED`, status 400, license.
    ///
    /// The caller's address is not among the allowed_ips of the licence.
    ///
    /// Call from an allowed address, or pass the right ip.
    LicenseIpBlocked,
    /// `LICENSE_MAX_USES_REACHED`, status 400, license.
    ///
    /// The licence has been used max_uses times.
    ///
    /// Have the merchant raise the limit of the licence.
    LicenseMaxUsesReached,
    /// `LICENSE_NOT_FOUND`, status 404, license.
    ///
    /// The key does not exist in the shop.
    ///
    /// Ask the user for the key again.
    LicenseNotFound,
    /// `LICENSE_REVOKED`, status 400, license.
    ///
    /// The licence was revoked.
    ///
    /// Contact the merchant.
    LicenseRevoked,
    /// `LICENSE_SUSPENDED`, status 400, license.
    ///
    /// The merchant has suspended the licence.
    ///
    /// Contact the merchant.
    LicenseSuspended,
    /// `NOT_FOUND`, status 404, resource.
    ///
    /// No resource with that identifier belongs to the shop, and no specific code applies.
    ///
    /// Check the identifier.
    NotFound,
    /// `PAYMENT_NOT_FOUND`, status 404, resource.
    ///
    /// No payment with that identifier in the shop.
    ///
    /// Check the identifier; list the resource to find the right one.
    PaymentNotFound,
    /// `PRODUCT_NOT_FOUND`, status 404, resource.
    ///
    /// No product with that identifier in the shop.
    ///
    /// Check the identifier; list the resource to find the right one.
    ProductNotFound,
    /// `RATE_LIMITED`, status 429, rate_limit.
    ///
    /// Too many requests in the current window.
    ///
    /// Wait as long as Retry-After says, else until X-RateLimit-Reset, then repeat.
    RateLimited,
    /// `REVIEW_NOT_FOUND`, status 404, resource.
    ///
    /// No review with that identifier in the shop.
    ///
    /// Check the identifier; list the resource to find the right one.
    ReviewNotFound,
    /// `SUBSCRIPTION_NOT_FOUND`, status 404, resource.
    ///
    /// No subscription with that identifier in the shop.
    ///
    /// Check the identifier; list the resource to find the right one.
    SubscriptionNotFound,
    /// `TICKET_NOT_FOUND`, status 404, resource.
    ///
    /// No support ticket with that identifier in the shop.
    ///
    /// Check the identifier; list the resource to find the right one.
    TicketNotFound,
    /// `UNAUTHORIZED`, status 401, authentication.
    ///
    /// The bearer token is absent, unknown or no longer valid.
    ///
    /// Send a valid API key (shx_) or access token (shpat_). After a key was regenerated, use the
    /// new one; an expired access token is renewed with its refresh token.
    Unauthorized,
    /// `VALIDATION_ERROR`, status 422, validation.
    ///
    /// One or more fields of the request have a wrong shape or value.
    ///
    /// Correct the fields that the details name.
    ValidationError,
}

impl ErrorCode {
    /// All codes, sorted by their text on the wire.
    pub const ALL: &'static [Self] = &[
        Self::CategoryNotFound,
        Self::CouponExpired,
        Self::CouponMaxUsesReached,
        Self::CouponNotFound,
        Self::CustomerNotFound,
        Self::EscrowNotFound,
        Self::Forbidden,
        Self::IdempotencyConflict,
        Self::InvoiceNotFound,
        Self::LicenseExpired,
        Self::LicenseHwidMismatch,
        Self::LicenseInvalid,
        Self::LicenseIpBlocked,
        Self::LicenseMaxUsesReached,
        Self::LicenseNotFound,
        Self::LicenseRevoked,
        Self::LicenseSuspended,
        Self::NotFound,
        Self::PaymentNotFound,
        Self::ProductNotFound,
        Self::RateLimited,
        Self::ReviewNotFound,
        Self::SubscriptionNotFound,
        Self::TicketNotFound,
        Self::Unauthorized,
        Self::ValidationError,
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

    /// Asks whether a coupon was refused, rather than the call.
    ///
    /// Holds for `COUPON_EXPIRED`, `COUPON_MAX_USES_REACHED`, `COUPON_NOT_FOUND`.
    pub fn refuses_coupon(self) -> bool {
        matches!(
            self, Self::CouponExpired | Self::CouponMaxUsesReached | Self::CouponNotFound
        )
    }

    /// Asks whether a licence was refused, rather than the call.
    ///
    /// Holds for `LICENSE_EXPIRED`, `LICENSE_HWID_MISMATCH`, `LICENSE_INVALID`,
    /// `LICENSE_IP_BLOCKED`, `LICENSE_MAX_USES_REACHED`, `LICENSE_NOT_FOUND`, `LICENSE_REVOKED`,
    /// `LICENSE_SUSPENDED`.
    pub fn refuses_license(self) -> bool {
        matches!(
            self, Self::LicenseExpired | Self::LicenseHwidMismatch | Self::LicenseInvalid
            | Self::LicenseIpBlocked | Self::LicenseMaxUsesReached |
            Self::LicenseNotFound | Self::LicenseRevoked | Self::LicenseSuspended
        )
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

impl Error {
    /// Asks whether a coupon was refused, rather than the call.
    ///
    /// As [`ErrorCode::refuses_coupon`]; `false` without a code that is known.
    pub fn refuses_coupon(&self) -> bool {
        self.code().is_some_and(ErrorCode::refuses_coupon)
    }

    /// Asks whether a licence was refused, rather than the call.
    ///
    /// As [`ErrorCode::refuses_license`]; `false` without a code that is known.
    pub fn refuses_license(&self) -> bool {
        self.code().is_some_and(ErrorCode::refuses_license)
    }
}

/// In order of the variants.
static INFO: [codegen::CodeInfo; 26] = [
    codegen::CodeInfo {
        code: "CATEGORY_NOT_FOUND",
        status: Some(404),
        group: "resource",
        messages: &["Category with ID 'cat_xyz' not found"],
        cause: "No category with that identifier in the shop.",
        resolution: "Check the identifier; list the resource to find the right one.",
        fields: &["doc_url"],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "COUPON_EXPIRED",
        status: Some(400),
        group: "coupon",
        messages: &["This coupon has expired"],
        cause: "The coupon is past its end date.",
        resolution: "Use another coupon.",
        fields: &["doc_url"],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "COUPON_MAX_USES_REACHED",
        status: Some(400),
        group: "coupon",
        messages: &["This coupon has reached its maximum number of uses"],
        cause: "The coupon has been used as often as allowed.",
        resolution: "Use another coupon or raise its limit.",
        fields: &["doc_url"],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "COUPON_NOT_FOUND",
        status: Some(404),
        group: "resource",
        messages: &["Coupon with ID 'coup_abc' not found"],
        cause: "No coupon with that identifier in the shop.",
        resolution: "Check the identifier; list the resource to find the right one.",
        fields: &["doc_url"],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "CUSTOMER_NOT_FOUND",
        status: Some(404),
        group: "resource",
        messages: &["Customer with ID 'cust_abc' not found"],
        cause: "No customer with that identifier in the shop.",
        resolution: "Check the identifier; list the resource to find the right one.",
        fields: &["doc_url"],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "ESCROW_NOT_FOUND",
        status: Some(404),
        group: "resource",
        messages: &["Escrow with ID 'esc_abc' not found"],
        cause: "No escrow contract with that identifier in the shop.",
        resolution: "Check the identifier; list the resource to find the right one.",
        fields: &["doc_url"],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "FORBIDDEN",
        status: Some(403),
        group: "authentication",
        messages: &[
            "Missing required API scope.",
            "Your shop has been suspended.",
            "Shop is suspended",
        ],
        cause: "The token lacks the scope of this operation, or the whole shop is suspended: both have this code, and only the message differs.",
        resolution: "Add the scope to the key or token, and look at me().capabilities() to see what it has. For a suspended shop, the merchant has to contact Shoppex.",
        fields: &["doc_url"],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "IDEMPOTENCY_CONFLICT",
        status: Some(422),
        group: "idempotency",
        messages: &["Idempotency key already used with a different request body"],
        cause: "The Idempotency-Key was seen before with another body.",
        resolution: "Repeat with exactly the earlier body, or take a new key for the new body.",
        fields: &["doc_url"],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "INVOICE_NOT_FOUND",
        status: Some(404),
        group: "resource",
        messages: &["Invoice with ID 'inv_abc' not found"],
        cause: "No invoice with that identifier in the shop.",
        resolution: "Check the identifier; list the resource to find the right one.",
        fields: &["doc_url"],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "LICENSE_EXPIRED",
        status: Some(400),
        group: "license",
        messages: &["License key has expired"],
        cause: "The end date of the licence has passed.",
        resolution: "Renew or extend the licence.",
        fields: &["doc_url"],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "LICENSE_HWID_MISMATCH",
        status: Some(400),
        group: "license",
        messages: &["Hardware ID mismatch. License is bound to a different device."],
        cause: "The licence is bound to another hardware id.",
        resolution: "Use the bound device, or have the merchant change the hardware id.",
        fields: &["doc_url"],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "LICENSE_INVALID",
        status: Some(400),
        group: "license",
        messages: &["Invalid license key format"],
        cause: "The key is malformed.",
        resolution: "Have the key typed in again.",
        fields: &["doc_url"],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "LICENSE_IP_BLOCKED",
        status: Some(400),
        group: "license",
        messages: &[],
        cause: "The caller's address is not among the allowed_ips of the licence.",
        resolution: "Call from an allowed address, or pass the right ip.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "LICENSE_MAX_USES_REACHED",
        status: Some(400),
        group: "license",
        messages: &[],
        cause: "The licence has been used max_uses times.",
        resolution: "Have the merchant raise the limit of the licence.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "LICENSE_NOT_FOUND",
        status: Some(404),
        group: "license",
        messages: &["License key not found"],
        cause: "The key does not exist in the shop.",
        resolution: "Ask the user for the key again.",
        fields: &["doc_url"],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "LICENSE_REVOKED",
        status: Some(400),
        group: "license",
        messages: &[],
        cause: "The licence was revoked.",
        resolution: "Contact the merchant.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "LICENSE_SUSPENDED",
        status: Some(400),
        group: "license",
        messages: &[],
        cause: "The merchant has suspended the licence.",
        resolution: "Contact the merchant.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "NOT_FOUND",
        status: Some(404),
        group: "resource",
        messages: &[
            "Requested resource not found",
            "Product with ID 'prod_xyz' not found",
        ],
        cause: "No resource with that identifier belongs to the shop, and no specific code applies.",
        resolution: "Check the identifier.",
        fields: &["doc_url"],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "PAYMENT_NOT_FOUND",
        status: Some(404),
        group: "resource",
        messages: &["Payment with ID 'pay_xyz' not found"],
        cause: "No payment with that identifier in the shop.",
        resolution: "Check the identifier; list the resource to find the right one.",
        fields: &["doc_url"],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "PRODUCT_NOT_FOUND",
        status: Some(404),
        group: "resource",
        messages: &["Product with ID 'prod_xyz' not found"],
        cause: "No product with that identifier in the shop.",
        resolution: "Check the identifier; list the resource to find the right one.",
        fields: &["doc_url"],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "RATE_LIMITED",
        status: Some(429),
        group: "rate_limit",
        messages: &["Rate limit exceeded. Retry after the reset window."],
        cause: "Too many requests in the current window.",
        resolution: "Wait as long as Retry-After says, else until X-RateLimit-Reset, then repeat.",
        fields: &["doc_url"],
        retry: codegen::CodeRetry::Throttled,
    },
    codegen::CodeInfo {
        code: "REVIEW_NOT_FOUND",
        status: Some(404),
        group: "resource",
        messages: &["Review with ID 'rev_xyz' not found"],
        cause: "No review with that identifier in the shop.",
        resolution: "Check the identifier; list the resource to find the right one.",
        fields: &["doc_url"],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "SUBSCRIPTION_NOT_FOUND",
        status: Some(404),
        group: "resource",
        messages: &["Subscription with ID 'sub_xyz' not found"],
        cause: "No subscription with that identifier in the shop.",
        resolution: "Check the identifier; list the resource to find the right one.",
        fields: &["doc_url"],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "TICKET_NOT_FOUND",
        status: Some(404),
        group: "resource",
        messages: &["Ticket with ID 'tkt_abc' not found"],
        cause: "No support ticket with that identifier in the shop.",
        resolution: "Check the identifier; list the resource to find the right one.",
        fields: &["doc_url"],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "UNAUTHORIZED",
        status: Some(401),
        group: "authentication",
        messages: &[
            "Invalid API key.",
            "Missing or invalid API key. Expected: Authorization: Bearer shx_...",
            "Missing or invalid API key.",
            "Invalid API key",
        ],
        cause: "The bearer token is absent, unknown or no longer valid.",
        resolution: "Send a valid API key (shx_) or access token (shpat_). After a key was regenerated, use the new one; an expired access token is renewed with its refresh token.",
        fields: &["doc_url"],
        retry: codegen::CodeRetry::AfterRefresh,
    },
    codegen::CodeInfo {
        code: "VALIDATION_ERROR",
        status: Some(422),
        group: "validation",
        messages: &["Validation failed", "Invalid email address"],
        cause: "One or more fields of the request have a wrong shape or value.",
        resolution: "Correct the fields that the details name.",
        fields: &["doc_url", "details"],
        retry: codegen::CodeRetry::Never,
    },
];
