// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Error codes.

use crate::codegen;
use super::Error;

/// Error codes of Dukanext storefront API.
///
/// Exhaustive on purpose: a `match` needs no wildcard, and an update that adds a code says
/// so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ErrorCode {
    /// `ACCESS_LINK_EXPIRED`, status 403, customer_auth.
    ///
    /// The access link is too old.
    ///
    /// Say that the link has expired and offer the login with an email code.
    AccessLinkExpired,
    /// `ACCOUNT_BLACKLISTED`, status 403, customer_auth.
    ///
    /// The account is suspended.
    ///
    /// Point to the support of the shop, which alone can lift the suspension.
    AccountBlacklisted,
    /// `ACCOUNT_INACTIVE`, status 403, customer_auth.
    ///
    /// The account is not active.
    ///
    /// Point to the support of the shop, which alone can activate the account.
    AccountInactive,
    /// `ACCOUNT_NOT_FOUND`, status 404, customer_auth.
    ///
    /// No account uses that email.
    ///
    /// Check the address. Say that no account exists, or offer registration.
    AccountNotFound,
    /// `API_KEY_INVALID`, status 401, shop_and_api_key.
    ///
    /// No such key exists.
    ///
    /// Compare the key with the one in the admin.
    ApiKeyInvalid,
    /// `API_KEY_REQUIRED`, status 401, shop_and_api_key.
    ///
    /// The request carried no x-api-key header.
    ///
    /// Give the client its key: it sends the header with every request.
    ApiKeyRequired,
    /// `API_KEY_REVOKED`, status 403, shop_and_api_key.
    ///
    /// The key was deactivated in the admin; takes effect at once.
    ///
    /// Reactivate the key in the admin, or create another one.
    ApiKeyRevoked,
    /// `AUTH_NOT_INITIALIZED`, status 403, customer_auth.
    ///
    /// Customer login has not been set up for the shop.
    ///
    /// Say that there is no login in this shop; the merchant has to set it up.
    AuthNotInitialized,
    /// `AUTH_TOKEN_DEVICE_MISMATCH`, status 401, customer_auth.
    ///
    /// The token was issued to another device.
    ///
    /// Drop the stored token and go to the login.
    AuthTokenDeviceMismatch,
    /// `AUTH_TOKEN_INVALID`, status 401, customer_auth.
    ///
    /// The token could not be validated.
    ///
    /// Drop the stored token and go to the login.
    AuthTokenInvalid,
    /// `AUTH_TOKEN_MISSING`, status 401, customer_auth.
    ///
    /// No Authorization header was sent.
    ///
    /// Log in, and send the token.
    AuthTokenMissing,
    /// `AUTH_USER_NOT_FOUND`, status 404, customer_auth.
    ///
    /// The signed-in customer no longer exists.
    ///
    /// Drop the stored token and go to the login, with an account that exists.
    AuthUserNotFound,
    /// `CATEGORY_NOT_FOUND`, status 404, categories.
    ///
    /// The category does not exist or is no longer published.
    ///
    /// Use a current slug or id. Show the theme's 404 page.
    CategoryNotFound,
    /// `CONTACT_FORM_LIMIT_EXCEEDED`, status 403, contact_form.
    ///
    /// The shop's submission quota is used up.
    ///
    /// Reach the shop another way; the merchant raises the quota.
    ContactFormLimitExceeded,
    /// `CONTACT_FORM_RATE_LIMITED`, status 429, contact_form.
    ///
    /// Three submissions an hour from one IP address to one shop are used up.
    ///
    /// Wait until the hour is over. A server shares one allowance among all visitors.
    ContactFormRateLimited,
    /// `CONTENT_ENTRY_NOT_FOUND`, status 404, content.
    ///
    /// The entry is unknown or not published.
    ///
    /// Show nothing in its place, or redirect; the merchant publishes the entry.
    ContentEntryNotFound,
    /// `CONTENT_MODEL_NOT_FOUND`, status 404, content.
    ///
    /// No model has that slug.
    ///
    /// Show nothing in its place; the merchant creates the model with the slug that the theme
    /// expects.
    ContentModelNotFound,
    /// `COUPONS_DISABLED`, status 403, coupons.
    ///
    /// The merchant switched coupons off.
    ///
    /// Do not offer coupons in this shop: hide the field.
    CouponsDisabled,
    /// `COUPON_CODE_REQUIRED`, status 422, coupons.
    ///
    /// The list of coupon codes is empty.
    ///
    /// Send at least one code. Ask the customer to type a code.
    CouponCodeRequired,
    /// `COUPON_ZERO_TOTAL`, status 422, coupons.
    ///
    /// The order total is zero, so there is nothing to discount.
    ///
    /// Order without the coupon, and say that it cannot be used on a total of zero.
    CouponZeroTotal,
    /// `DEV_MODE_DISABLED`, status 403, shop_and_api_key.
    ///
    /// Developer mode is off for the shop, so every endpoint refuses.
    ///
    /// Switch developer mode on in the admin, under Settings, Developer Tools. Until then
    /// visitors see the coming-soon page.
    DevModeDisabled,
    /// `DOMAIN_NOT_IDENTIFIED`, status 422, config_and_domain.
    ///
    /// The domain host was not recognised.
    ///
    /// Call from the shop's registered domain.
    DomainNotIdentified,
    /// `DOWNLOAD_EXPIRED`, status 403, orders.
    ///
    /// The download period is over.
    ///
    /// Contact the shop.
    DownloadExpired,
    /// `DOWNLOAD_FILE_MISSING`, status 500, orders.
    ///
    /// The file is gone from the server.
    ///
    /// The merchant uploads the file again.
    DownloadFileMissing,
    /// `DOWNLOAD_FILE_NOT_FOUND`, status 404, orders.
    ///
    /// The product has no file with that id.
    ///
    /// Use a file id listed for the product.
    DownloadFileNotFound,
    /// `DOWNLOAD_LIMIT_REACHED`, status 403, orders.
    ///
    /// The customer has used up the allowed downloads.
    ///
    /// Contact the shop.
    DownloadLimitReached,
    /// `DOWNLOAD_NOT_ACTIVE`, status 403, orders.
    ///
    /// The merchant switched the download off.
    ///
    /// Contact the shop.
    DownloadNotActive,
    /// `DOWNLOAD_PRODUCT_NOT_FOUND`, status 404, orders.
    ///
    /// The order does not contain that product.
    ///
    /// Use a product id from the order.
    DownloadProductNotFound,
    /// `EMAIL_ALREADY_EXISTS`, status 409, customer_auth.
    ///
    /// The address is taken (registration).
    ///
    /// Suggest to log in with it.
    EmailAlreadyExists,
    /// `EMAIL_ALREADY_SUBSCRIBED`, status 409, newsletter.
    ///
    /// The address is subscribed and verified already.
    ///
    /// Nothing to do.
    EmailAlreadySubscribed,
    /// `EMAIL_REQUIRED`, status 422, customer_auth.
    ///
    /// No email was sent.
    ///
    /// Send the email address: check the form before it is sent.
    EmailRequired,
    /// `GOOGLE_AUTH_REQUIRED`, status 403, customer_auth.
    ///
    /// The account signs in with Google.
    ///
    /// Offer the login by Google.
    GoogleAuthRequired,
    /// `HOSTNAME_NOT_DETERMINED`, status 422, config_and_domain.
    ///
    /// The request's host name could not be worked out.
    ///
    /// Send a usable Host or Origin.
    HostnameNotDetermined,
    /// `INVALID_ACCESS_LINK`, status 422, customer_auth.
    ///
    /// The access link is unknown or was used before.
    ///
    /// Say that the link is not valid and offer the login with an email code.
    InvalidAccessLink,
    /// `INVALID_CODE`, status 422, customer_auth.
    ///
    /// The code is wrong.
    ///
    /// Say that the code is wrong and let the customer type it again; attempts are limited.
    InvalidCode,
    /// `INVALID_COUPON`, status 422, coupons.
    ///
    /// The code is unknown or its conditions are not met.
    ///
    /// Say that the code is invalid or does not apply; another code or cart may do.
    InvalidCoupon,
    /// `INVALID_EVENT`, status 422, analytics.
    ///
    /// event is absent or malformed.
    ///
    /// Send the name of the event. Never show it to the customer.
    InvalidEvent,
    /// `INVALID_OPTION_VALUES`, status 422, products.
    ///
    /// The variation key names option values that do not exist.
    ///
    /// Fetch the variations again and use current ids.
    InvalidOptionValues,
    /// `INVALID_SEARCH_QUERY`, status 422, search.
    ///
    /// term is absent or empty.
    ///
    /// Send a non-empty term.
    InvalidSearchQuery,
    /// `INVALID_SESSION_ID`, status 422, analytics.
    ///
    /// sessionId is absent or malformed.
    ///
    /// Send SESSION-, a UUID, a dash and a time in milliseconds. Never show it to the customer.
    InvalidSessionId,
    /// `INVALID_SHIPPING_ID`, status 422, coupons.
    ///
    /// The shipping rate id is not valid.
    ///
    /// Take a current rate id from the settings reply.
    InvalidShippingId,
    /// `INVALID_USER_ID`, status 422, analytics.
    ///
    /// userId is absent or malformed.
    ///
    /// Send a UUID, a dash and a time in milliseconds. Never show it to the customer.
    InvalidUserId,
    /// `INVALID_VARIATION_KEY`, status 422, products.
    ///
    /// The variation key is not in the expected format.
    ///
    /// Build the key from option value ids joined by dashes.
    InvalidVariationKey,
    /// `INVOICE_NOT_FOUND`, status 404, payments.
    ///
    /// No such invoice.
    ///
    /// Check the invoice id.
    InvoiceNotFound,
    /// `NEWSLETTER_LIMIT_EXCEEDED`, status 403, newsletter.
    ///
    /// The shop's subscriber quota is full.
    ///
    /// The merchant raises the quota.
    NewsletterLimitExceeded,
    /// `NEWSLETTER_RATE_LIMITED`, status 429, newsletter.
    ///
    /// Five requests an hour from one IP address to one shop are used up.
    ///
    /// Wait until the hour is over. A server shares one allowance among all visitors.
    NewsletterRateLimited,
    /// `NOTIFICATION_NOT_FOUND`, status 404, notifications.
    ///
    /// The notification is unknown or another customer's.
    ///
    /// Reload the list.
    NotificationNotFound,
    /// `ORDER_CANCELLED`, status 403, customer_auth.
    ///
    /// The order behind the access link was cancelled.
    ///
    /// Say that the order was cancelled and offer the login with an email code.
    OrderCancelled,
    /// `ORDER_HAS_REFUND`, status 403, customer_auth.
    ///
    /// The order behind the access link has a refund.
    ///
    /// Offer the login with an email code, or point to the support of the shop.
    OrderHasRefund,
    /// `ORDER_NOT_FOUND`, status 404, orders.
    ///
    /// The order does not exist or is another customer's.
    ///
    /// Use an id from the customer's own order list. Show a 404 page or go back to the order
    /// list.
    OrderNotFound,
    /// `ORDER_VALIDATION_FAILED`, status 422, orders.
    ///
    /// The order did not pass validation, for example the cart is empty.
    ///
    /// Refresh the cart, correct the form and submit again.
    OrderValidationFailed,
    /// `ORIGIN_NOT_ALLOWED`, status 401, shop_and_api_key.
    ///
    /// The calling origin is not on the key's allowlist.
    ///
    /// Add the theme's domain to the key in the admin (Settings, Developer Tools, API Keys), or
    /// send the domain that is listed as the Origin.
    OriginNotAllowed,
    /// `PAYMENTS_NOT_ENABLED`, status 403, payments.
    ///
    /// The shop takes no online payments.
    ///
    /// Offer other ways to pay.
    PaymentsNotEnabled,
    /// `PAYMENT_LINK_EXPIRED`, status 403, payments.
    ///
    /// The payment link is too old.
    ///
    /// Ask the shop for a new link.
    PaymentLinkExpired,
    /// `PAYMENT_LINK_INVALID`, status 422, payments.
    ///
    /// The payment link is unknown or was used before.
    ///
    /// Ask the shop for a new link.
    PaymentLinkInvalid,
    /// `PHONE_NUMBER_INVALID`, status 422, customer_auth.
    ///
    /// The phone number was refused.
    ///
    /// Show the error at the field, to be corrected.
    PhoneNumberInvalid,
    /// `POLICY_NOT_FOUND`, status 404, settings_and_policies.
    ///
    /// The merchant has not set up that policy type.
    ///
    /// Link only to policies that exist.
    PolicyNotFound,
    /// `PRODUCT_ID_REQUIRED`, status 422, products.
    ///
    /// The productId query parameter is absent.
    ///
    /// Send productId.
    ProductIdRequired,
    /// `PRODUCT_NOT_FOUND`, status 404, products.
    ///
    /// The product does not exist or is no longer published.
    ///
    /// Drop the link or choose another product. Show the theme's 404 page.
    ProductNotFound,
    /// `REVIEW_ALREADY_EXISTS`, status 409, reviews.
    ///
    /// The customer reviewed this order before.
    ///
    /// Show the existing review.
    ReviewAlreadyExists,
    /// `REVIEW_ORDER_NOT_FOUND`, status 404, reviews.
    ///
    /// The order is unknown or not the customer's.
    ///
    /// Use one of the customer's own orders.
    ReviewOrderNotFound,
    /// `REVIEW_ORDER_STATUS_INVALID`, status 422, reviews.
    ///
    /// The order is not delivered yet.
    ///
    /// Wait for delivery.
    ReviewOrderStatusInvalid,
    /// `REVIEW_PRODUCT_NOT_FOUND`, status 404, reviews.
    ///
    /// No such product.
    ///
    /// Use a current product _id.
    ReviewProductNotFound,
    /// `SESSION_EXPIRED`, status 401, customer_auth.
    ///
    /// The customer token has run out.
    ///
    /// Drop the stored token and go to the login.
    SessionExpired,
    /// `SHOP_BILLING_INVALID`, status 403, shop_and_api_key.
    ///
    /// The shop's subscription has run out.
    ///
    /// Send visitors to the static coming-soon page and load nothing else, until the merchant
    /// renews the subscription.
    ShopBillingInvalid,
    /// `SHOP_ID_NOT_FOUND`, status 404, config_and_domain.
    ///
    /// No shop id could be derived from the domain.
    ///
    /// Call from the shop's registered domain.
    ShopIdNotFound,
    /// `SHOP_NOT_FOUND`, status 404, shop_and_api_key.
    ///
    /// The key points at a shop that has been deleted.
    ///
    /// Use a key that belongs to an existing shop: look it up in the shop's admin.
    ShopNotFound,
    /// `SHOP_UNDER_DEVELOPMENT`, status 403, shop_and_api_key.
    ///
    /// The merchant switched the shop to maintenance.
    ///
    /// Send visitors to the static coming-soon page and load nothing else, until the merchant
    /// reopens the shop.
    ShopUnderDevelopment,
    /// `SHOP_URL_INVALID`, status 422, config_and_domain.
    ///
    /// The shop URL is not valid.
    ///
    /// Correct the shop URL.
    ShopUrlInvalid,
    /// `SUBSCRIPTION_NOT_FOUND`, status 404, newsletter.
    ///
    /// No such subscription.
    ///
    /// Check the id from the link.
    SubscriptionNotFound,
    /// `SUBSCRIPTION_NOT_VALID`, status 422, newsletter.
    ///
    /// The subscription record is invalid or expired.
    ///
    /// Subscribe again to get a new link.
    SubscriptionNotValid,
    /// `TOO_MANY_LOGIN_ATTEMPTS`, status 429, customer_auth.
    ///
    /// Too many login attempts.
    ///
    /// Ask the customer to wait before asking for another code; how long is not documented.
    TooManyLoginAttempts,
    /// `TOO_MANY_VERIFY_ATTEMPTS`, status 429, customer_auth.
    ///
    /// Too many attempts at entering the code.
    ///
    /// Wait, and have the customer ask for a new code; how long is not documented.
    TooManyVerifyAttempts,
    /// `USER_NOT_FOUND`, status 404, customer_auth.
    ///
    /// The customer lookup failed.
    ///
    /// Drop the stored token and go to the login.
    UserNotFound,
    /// `VARIANT_NOT_FOUND`, status 404, products.
    ///
    /// That combination of options does not exist (any more).
    ///
    /// Show the error at the line of the cart and ask the customer to remove it or to choose
    /// another combination.
    VariantNotFound,
    /// `VERIFICATION_EVENT_MISMATCH`, status 422, customer_auth.
    ///
    /// event does not match the verification.
    ///
    /// Send `login` as the event, as the client does.
    VerificationEventMismatch,
    /// `VERIFICATION_NOT_FOUND`, status 404, customer_auth.
    ///
    /// The verification id is unknown.
    ///
    /// Have the customer ask for a new code.
    VerificationNotFound,
    /// `VERIFICATION_NOT_VALID`, status 422, customer_auth.
    ///
    /// The code has expired or was used already.
    ///
    /// Have the customer ask for a new code.
    VerificationNotValid,
    /// `VERIFICATION_USER_MISMATCH`, status 422, customer_auth.
    ///
    /// The email differs from the one the code was sent to.
    ///
    /// Send the address that the code was asked for with; check the email field.
    VerificationUserMismatch,
}

impl ErrorCode {
    /// All codes, sorted by their text on the wire.
    pub const ALL: &'static [Self] = &[
        Self::AccessLinkExpired,
        Self::AccountBlacklisted,
        Self::AccountInactive,
        Self::AccountNotFound,
        Self::ApiKeyInvalid,
        Self::ApiKeyRequired,
        Self::ApiKeyRevoked,
        Self::AuthNotInitialized,
        Self::AuthTokenDeviceMismatch,
        Self::AuthTokenInvalid,
        Self::AuthTokenMissing,
        Self::AuthUserNotFound,
        Self::CategoryNotFound,
        Self::ContactFormLimitExceeded,
        Self::ContactFormRateLimited,
        Self::ContentEntryNotFound,
        Self::ContentModelNotFound,
        Self::CouponsDisabled,
        Self::CouponCodeRequired,
        Self::CouponZeroTotal,
        Self::DevModeDisabled,
        Self::DomainNotIdentified,
        Self::DownloadExpired,
        Self::DownloadFileMissing,
        Self::DownloadFileNotFound,
        Self::DownloadLimitReached,
        Self::DownloadNotActive,
        Self::DownloadProductNotFound,
        Self::EmailAlreadyExists,
        Self::EmailAlreadySubscribed,
        Self::EmailRequired,
        Self::GoogleAuthRequired,
        Self::HostnameNotDetermined,
        Self::InvalidAccessLink,
        Self::InvalidCode,
        Self::InvalidCoupon,
        Self::InvalidEvent,
        Self::InvalidOptionValues,
        Self::InvalidSearchQuery,
        Self::InvalidSessionId,
        Self::InvalidShippingId,
        Self::InvalidUserId,
        Self::InvalidVariationKey,
        Self::InvoiceNotFound,
        Self::NewsletterLimitExceeded,
        Self::NewsletterRateLimited,
        Self::NotificationNotFound,
        Self::OrderCancelled,
        Self::OrderHasRefund,
        Self::OrderNotFound,
        Self::OrderValidationFailed,
        Self::OriginNotAllowed,
        Self::PaymentsNotEnabled,
        Self::PaymentLinkExpired,
        Self::PaymentLinkInvalid,
        Self::PhoneNumberInvalid,
        Self::PolicyNotFound,
        Self::ProductIdRequired,
        Self::ProductNotFound,
        Self::ReviewAlreadyExists,
        Self::ReviewOrderNotFound,
        Self::ReviewOrderStatusInvalid,
        Self::ReviewProductNotFound,
        Self::SessionExpired,
        Self::ShopBillingInvalid,
        Self::ShopIdNotFound,
        Self::ShopNotFound,
        Self::ShopUnderDevelopment,
        Self::ShopUrlInvalid,
        Self::SubscriptionNotFound,
        Self::SubscriptionNotValid,
        Self::TooManyLoginAttempts,
        Self::TooManyVerifyAttempts,
        Self::UserNotFound,
        Self::VariantNotFound,
        Self::VerificationEventMismatch,
        Self::VerificationNotFound,
        Self::VerificationNotValid,
        Self::VerificationUserMismatch,
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

    /// Asks whether it must not reach the customer, as failures of analytics.
    ///
    /// Holds for `INVALID_EVENT`, `INVALID_SESSION_ID`, `INVALID_USER_ID`.
    pub fn is_silent(self) -> bool {
        matches!(self, Self::InvalidEvent | Self::InvalidSessionId | Self::InvalidUserId)
    }

    /// Asks whether visitors are to see the static coming-soon page, and nothing else is to be
    /// loaded. Of the health check every error means so.
    ///
    /// Holds for `DEV_MODE_DISABLED`, `SHOP_BILLING_INVALID`, `SHOP_UNDER_DEVELOPMENT`.
    pub fn needs_coming_soon_page(self) -> bool {
        matches!(
            self, Self::DevModeDisabled | Self::ShopBillingInvalid |
            Self::ShopUnderDevelopment
        )
    }

    /// Asks whether key, allowlist or domain are set up wrongly; customers should never meet it.
    ///
    /// Holds for `API_KEY_INVALID`, `API_KEY_REQUIRED`, `API_KEY_REVOKED`,
    /// `DOMAIN_NOT_IDENTIFIED`, `HOSTNAME_NOT_DETERMINED`, `ORIGIN_NOT_ALLOWED`,
    /// `SHOP_ID_NOT_FOUND`, `SHOP_NOT_FOUND`, `SHOP_URL_INVALID`.
    pub fn needs_developer(self) -> bool {
        matches!(
            self, Self::ApiKeyInvalid | Self::ApiKeyRequired | Self::ApiKeyRevoked |
            Self::DomainNotIdentified | Self::HostnameNotDetermined |
            Self::OriginNotAllowed | Self::ShopIdNotFound | Self::ShopNotFound |
            Self::ShopUrlInvalid
        )
    }

    /// Asks whether the customer has to log in again; a stored token is to be dropped.
    ///
    /// Holds for `AUTH_TOKEN_DEVICE_MISMATCH`, `AUTH_TOKEN_INVALID`, `AUTH_TOKEN_MISSING`,
    /// `AUTH_USER_NOT_FOUND`, `SESSION_EXPIRED`, `USER_NOT_FOUND`.
    pub fn needs_login(self) -> bool {
        matches!(
            self, Self::AuthTokenDeviceMismatch | Self::AuthTokenInvalid |
            Self::AuthTokenMissing | Self::AuthUserNotFound | Self::SessionExpired |
            Self::UserNotFound
        )
    }

    /// Asks whether only the merchant can help, in the shop's admin or by its support.
    ///
    /// Holds for `ACCOUNT_BLACKLISTED`, `ACCOUNT_INACTIVE`, `AUTH_NOT_INITIALIZED`,
    /// `CONTACT_FORM_LIMIT_EXCEEDED`, `CONTENT_MODEL_NOT_FOUND`, `COUPONS_DISABLED`,
    /// `DEV_MODE_DISABLED`, `DOWNLOAD_EXPIRED`, `DOWNLOAD_FILE_MISSING`,
    /// `DOWNLOAD_LIMIT_REACHED`, `DOWNLOAD_NOT_ACTIVE`, `NEWSLETTER_LIMIT_EXCEEDED`,
    /// `ORDER_HAS_REFUND`, `PAYMENTS_NOT_ENABLED`, `PAYMENT_LINK_EXPIRED`,
    /// `PAYMENT_LINK_INVALID`, `POLICY_NOT_FOUND`, `SHOP_BILLING_INVALID`,
    /// `SHOP_UNDER_DEVELOPMENT`.
    pub fn needs_merchant(self) -> bool {
        matches!(
            self, Self::AccountBlacklisted | Self::AccountInactive |
            Self::AuthNotInitialized | Self::ContactFormLimitExceeded |
            Self::ContentModelNotFound | Self::CouponsDisabled | Self::DevModeDisabled |
            Self::DownloadExpired | Self::DownloadFileMissing |
            Self::DownloadLimitReached | Self::DownloadNotActive |
            Self::NewsletterLimitExceeded | Self::OrderHasRefund |
            Self::PaymentsNotEnabled | Self::PaymentLinkExpired |
            Self::PaymentLinkInvalid | Self::PolicyNotFound | Self::ShopBillingInvalid |
            Self::ShopUnderDevelopment
        )
    }

    /// Asks whether the customer has to ask for another login code; the one sent is of no use.
    ///
    /// Holds for `TOO_MANY_VERIFY_ATTEMPTS`, `VERIFICATION_NOT_FOUND`, `VERIFICATION_NOT_VALID`.
    pub fn needs_new_login_code(self) -> bool {
        matches!(
            self, Self::TooManyVerifyAttempts | Self::VerificationNotFound |
            Self::VerificationNotValid
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
    /// Asks whether it must not reach the customer, as failures of analytics.
    ///
    /// As [`ErrorCode::is_silent`]; `false` without a code that is known.
    pub fn is_silent(&self) -> bool {
        self.code().is_some_and(ErrorCode::is_silent)
    }

    /// Asks whether visitors are to see the static coming-soon page, and nothing else is to be
    /// loaded. Of the health check every error means so.
    ///
    /// As [`ErrorCode::needs_coming_soon_page`]; `false` without a code that is known.
    pub fn needs_coming_soon_page(&self) -> bool {
        self.code().is_some_and(ErrorCode::needs_coming_soon_page)
    }

    /// Asks whether key, allowlist or domain are set up wrongly; customers should never meet it.
    ///
    /// As [`ErrorCode::needs_developer`]; `false` without a code that is known.
    pub fn needs_developer(&self) -> bool {
        self.code().is_some_and(ErrorCode::needs_developer)
    }

    /// Asks whether the customer has to log in again; a stored token is to be dropped.
    ///
    /// As [`ErrorCode::needs_login`]; `false` without a code that is known.
    pub fn needs_login(&self) -> bool {
        self.code().is_some_and(ErrorCode::needs_login)
    }

    /// Asks whether only the merchant can help, in the shop's admin or by its support.
    ///
    /// As [`ErrorCode::needs_merchant`]; `false` without a code that is known.
    pub fn needs_merchant(&self) -> bool {
        self.code().is_some_and(ErrorCode::needs_merchant)
    }

    /// Asks whether the customer has to ask for another login code; the one sent is of no use.
    ///
    /// As [`ErrorCode::needs_new_login_code`]; `false` without a code that is known.
    pub fn needs_new_login_code(&self) -> bool {
        self.code().is_some_and(ErrorCode::needs_new_login_code)
    }
}

/// In order of the variants.
static INFO: [codegen::CodeInfo; 79] = [
    codegen::CodeInfo {
        code: "ACCESS_LINK_EXPIRED",
        status: Some(403),
        group: "customer_auth",
        messages: &[],
        cause: "The access link is too old.",
        resolution: "Say that the link has expired and offer the login with an email code.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "ACCOUNT_BLACKLISTED",
        status: Some(403),
        group: "customer_auth",
        messages: &[],
        cause: "The account is suspended.",
        resolution: "Point to the support of the shop, which alone can lift the suspension.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "ACCOUNT_INACTIVE",
        status: Some(403),
        group: "customer_auth",
        messages: &[],
        cause: "The account is not active.",
        resolution: "Point to the support of the shop, which alone can activate the account.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "ACCOUNT_NOT_FOUND",
        status: Some(404),
        group: "customer_auth",
        messages: &[],
        cause: "No account uses that email.",
        resolution: "Check the address. Say that no account exists, or offer registration.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "API_KEY_INVALID",
        status: Some(401),
        group: "shop_and_api_key",
        messages: &[],
        cause: "No such key exists.",
        resolution: "Compare the key with the one in the admin.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "API_KEY_REQUIRED",
        status: Some(401),
        group: "shop_and_api_key",
        messages: &[],
        cause: "The request carried no x-api-key header.",
        resolution: "Give the client its key: it sends the header with every request.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "API_KEY_REVOKED",
        status: Some(403),
        group: "shop_and_api_key",
        messages: &[],
        cause: "The key was deactivated in the admin; takes effect at once.",
        resolution: "Reactivate the key in the admin, or create another one.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "AUTH_NOT_INITIALIZED",
        status: Some(403),
        group: "customer_auth",
        messages: &[],
        cause: "Customer login has not been set up for the shop.",
        resolution: "Say that there is no login in this shop; the merchant has to set it up.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "AUTH_TOKEN_DEVICE_MISMATCH",
        status: Some(401),
        group: "customer_auth",
        messages: &[],
        cause: "The token was issued to another device.",
        resolution: "Drop the stored token and go to the login.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "AUTH_TOKEN_INVALID",
        status: Some(401),
        group: "customer_auth",
        messages: &[],
        cause: "The token could not be validated.",
        resolution: "Drop the stored token and go to the login.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "AUTH_TOKEN_MISSING",
        status: Some(401),
        group: "customer_auth",
        messages: &[],
        cause: "No Authorization header was sent.",
        resolution: "Log in, and send the token.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "AUTH_USER_NOT_FOUND",
        status: Some(404),
        group: "customer_auth",
        messages: &[],
        cause: "The signed-in customer no longer exists.",
        resolution: "Drop the stored token and go to the login, with an account that exists.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "CATEGORY_NOT_FOUND",
        status: Some(404),
        group: "categories",
        messages: &[],
        cause: "The category does not exist or is no longer published.",
        resolution: "Use a current slug or id. Show the theme's 404 page.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "CONTACT_FORM_LIMIT_EXCEEDED",
        status: Some(403),
        group: "contact_form",
        messages: &[],
        cause: "The shop's submission quota is used up.",
        resolution: "Reach the shop another way; the merchant raises the quota.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "CONTACT_FORM_RATE_LIMITED",
        status: Some(429),
        group: "contact_form",
        messages: &[],
        cause: "Three submissions an hour from one IP address to one shop are used up.",
        resolution: "Wait until the hour is over. A server shares one allowance among all visitors.",
        fields: &[],
        retry: codegen::CodeRetry::Later,
    },
    codegen::CodeInfo {
        code: "CONTENT_ENTRY_NOT_FOUND",
        status: Some(404),
        group: "content",
        messages: &[],
        cause: "The entry is unknown or not published.",
        resolution: "Show nothing in its place, or redirect; the merchant publishes the entry.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "CONTENT_MODEL_NOT_FOUND",
        status: Some(404),
        group: "content",
        messages: &[],
        cause: "No model has that slug.",
        resolution: "Show nothing in its place; the merchant creates the model with the slug that the theme expects.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "COUPONS_DISABLED",
        status: Some(403),
        group: "coupons",
        messages: &[],
        cause: "The merchant switched coupons off.",
        resolution: "Do not offer coupons in this shop: hide the field.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "COUPON_CODE_REQUIRED",
        status: Some(422),
        group: "coupons",
        messages: &[],
        cause: "The list of coupon codes is empty.",
        resolution: "Send at least one code. Ask the customer to type a code.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "COUPON_ZERO_TOTAL",
        status: Some(422),
        group: "coupons",
        messages: &[],
        cause: "The order total is zero, so there is nothing to discount.",
        resolution: "Order without the coupon, and say that it cannot be used on a total of zero.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "DEV_MODE_DISABLED",
        status: Some(403),
        group: "shop_and_api_key",
        messages: &[
            "Developer mode is disabled. Enable it in Settings → Developer Tools.",
        ],
        cause: "Developer mode is off for the shop, so every endpoint refuses.",
        resolution: "Switch developer mode on in the admin, under Settings, Developer Tools. Until then visitors see the coming-soon page.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "DOMAIN_NOT_IDENTIFIED",
        status: Some(422),
        group: "config_and_domain",
        messages: &[],
        cause: "The domain host was not recognised.",
        resolution: "Call from the shop's registered domain.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "DOWNLOAD_EXPIRED",
        status: Some(403),
        group: "orders",
        messages: &[],
        cause: "The download period is over.",
        resolution: "Contact the shop.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "DOWNLOAD_FILE_MISSING",
        status: Some(500),
        group: "orders",
        messages: &[],
        cause: "The file is gone from the server.",
        resolution: "The merchant uploads the file again.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "DOWNLOAD_FILE_NOT_FOUND",
        status: Some(404),
        group: "orders",
        messages: &[],
        cause: "The product has no file with that id.",
        resolution: "Use a file id listed for the product.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "DOWNLOAD_LIMIT_REACHED",
        status: Some(403),
        group: "orders",
        messages: &[],
        cause: "The customer has used up the allowed downloads.",
        resolution: "Contact the shop.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "DOWNLOAD_NOT_ACTIVE",
        status: Some(403),
        group: "orders",
        messages: &[],
        cause: "The merchant switched the download off.",
        resolution: "Contact the shop.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "DOWNLOAD_PRODUCT_NOT_FOUND",
        status: Some(404),
        group: "orders",
        messages: &[],
        cause: "The order does not contain that product.",
        resolution: "Use a product id from the order.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "EMAIL_ALREADY_EXISTS",
        status: Some(409),
        group: "customer_auth",
        messages: &[],
        cause: "The address is taken (registration).",
        resolution: "Suggest to log in with it.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "EMAIL_ALREADY_SUBSCRIBED",
        status: Some(409),
        group: "newsletter",
        messages: &[],
        cause: "The address is subscribed and verified already.",
        resolution: "Nothing to do.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "EMAIL_REQUIRED",
        status: Some(422),
        group: "customer_auth",
        messages: &[],
        cause: "No email was sent.",
        resolution: "Send the email address: check the form before it is sent.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "GOOGLE_AUTH_REQUIRED",
        status: Some(403),
        group: "customer_auth",
        messages: &[],
        cause: "The account signs in with Google.",
        resolution: "Offer the login by Google.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "HOSTNAME_NOT_DETERMINED",
        status: Some(422),
        group: "config_and_domain",
        messages: &[],
        cause: "The request's host name could not be worked out.",
        resolution: "Send a usable Host or Origin.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "INVALID_ACCESS_LINK",
        status: Some(422),
        group: "customer_auth",
        messages: &[],
        cause: "The access link is unknown or was used before.",
        resolution: "Say that the link is not valid and offer the login with an email code.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "INVALID_CODE",
        status: Some(422),
        group: "customer_auth",
        messages: &[],
        cause: "The code is wrong.",
        resolution: "Say that the code is wrong and let the customer type it again; attempts are limited.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "INVALID_COUPON",
        status: Some(422),
        group: "coupons",
        messages: &[],
        cause: "The code is unknown or its conditions are not met.",
        resolution: "Say that the code is invalid or does not apply; another code or cart may do.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "INVALID_EVENT",
        status: Some(422),
        group: "analytics",
        messages: &[],
        cause: "event is absent or malformed.",
        resolution: "Send the name of the event. Never show it to the customer.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "INVALID_OPTION_VALUES",
        status: Some(422),
        group: "products",
        messages: &[],
        cause: "The variation key names option values that do not exist.",
        resolution: "Fetch the variations again and use current ids.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "INVALID_SEARCH_QUERY",
        status: Some(422),
        group: "search",
        messages: &[],
        cause: "term is absent or empty.",
        resolution: "Send a non-empty term.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "INVALID_SESSION_ID",
        status: Some(422),
        group: "analytics",
        messages: &[],
        cause: "sessionId is absent or malformed.",
        resolution: "Send SESSION-, a UUID, a dash and a time in milliseconds. Never show it to the customer.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "INVALID_SHIPPING_ID",
        status: Some(422),
        group: "coupons",
        messages: &[],
        cause: "The shipping rate id is not valid.",
        resolution: "Take a current rate id from the settings reply.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "INVALID_USER_ID",
        status: Some(422),
        group: "analytics",
        messages: &[],
        cause: "userId is absent or malformed.",
        resolution: "Send a UUID, a dash and a time in milliseconds. Never show it to the customer.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "INVALID_VARIATION_KEY",
        status: Some(422),
        group: "products",
        messages: &[],
        cause: "The variation key is not in the expected format.",
        resolution: "Build the key from option value ids joined by dashes.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "INVOICE_NOT_FOUND",
        status: Some(404),
        group: "payments",
        messages: &[],
        cause: "No such invoice.",
        resolution: "Check the invoice id.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "NEWSLETTER_LIMIT_EXCEEDED",
        status: Some(403),
        group: "newsletter",
        messages: &[],
        cause: "The shop's subscriber quota is full.",
        resolution: "The merchant raises the quota.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "NEWSLETTER_RATE_LIMITED",
        status: Some(429),
        group: "newsletter",
        messages: &[],
        cause: "Five requests an hour from one IP address to one shop are used up.",
        resolution: "Wait until the hour is over. A server shares one allowance among all visitors.",
        fields: &[],
        retry: codegen::CodeRetry::Later,
    },
    codegen::CodeInfo {
        code: "NOTIFICATION_NOT_FOUND",
        status: Some(404),
        group: "notifications",
        messages: &[],
        cause: "The notification is unknown or another customer's.",
        resolution: "Reload the list.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "ORDER_CANCELLED",
        status: Some(403),
        group: "customer_auth",
        messages: &[],
        cause: "The order behind the access link was cancelled.",
        resolution: "Say that the order was cancelled and offer the login with an email code.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "ORDER_HAS_REFUND",
        status: Some(403),
        group: "customer_auth",
        messages: &[],
        cause: "The order behind the access link has a refund.",
        resolution: "Offer the login with an email code, or point to the support of the shop.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "ORDER_NOT_FOUND",
        status: Some(404),
        group: "orders",
        messages: &[],
        cause: "The order does not exist or is another customer's.",
        resolution: "Use an id from the customer's own order list. Show a 404 page or go back to the order list.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "ORDER_VALIDATION_FAILED",
        status: Some(422),
        group: "orders",
        messages: &[],
        cause: "The order did not pass validation, for example the cart is empty.",
        resolution: "Refresh the cart, correct the form and submit again.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "ORIGIN_NOT_ALLOWED",
        status: Some(401),
        group: "shop_and_api_key",
        messages: &[],
        cause: "The calling origin is not on the key's allowlist.",
        resolution: "Add the theme's domain to the key in the admin (Settings, Developer Tools, API Keys), or send the domain that is listed as the Origin.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "PAYMENTS_NOT_ENABLED",
        status: Some(403),
        group: "payments",
        messages: &[],
        cause: "The shop takes no online payments.",
        resolution: "Offer other ways to pay.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "PAYMENT_LINK_EXPIRED",
        status: Some(403),
        group: "payments",
        messages: &[],
        cause: "The payment link is too old.",
        resolution: "Ask the shop for a new link.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "PAYMENT_LINK_INVALID",
        status: Some(422),
        group: "payments",
        messages: &[],
        cause: "The payment link is unknown or was used before.",
        resolution: "Ask the shop for a new link.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "PHONE_NUMBER_INVALID",
        status: Some(422),
        group: "customer_auth",
        messages: &[],
        cause: "The phone number was refused.",
        resolution: "Show the error at the field, to be corrected.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "POLICY_NOT_FOUND",
        status: Some(404),
        group: "settings_and_policies",
        messages: &[],
        cause: "The merchant has not set up that policy type.",
        resolution: "Link only to policies that exist.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "PRODUCT_ID_REQUIRED",
        status: Some(422),
        group: "products",
        messages: &[],
        cause: "The productId query parameter is absent.",
        resolution: "Send productId.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "PRODUCT_NOT_FOUND",
        status: Some(404),
        group: "products",
        messages: &[],
        cause: "The product does not exist or is no longer published.",
        resolution: "Drop the link or choose another product. Show the theme's 404 page.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "REVIEW_ALREADY_EXISTS",
        status: Some(409),
        group: "reviews",
        messages: &[],
        cause: "The customer reviewed this order before.",
        resolution: "Show the existing review.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "REVIEW_ORDER_NOT_FOUND",
        status: Some(404),
        group: "reviews",
        messages: &[],
        cause: "The order is unknown or not the customer's.",
        resolution: "Use one of the customer's own orders.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "REVIEW_ORDER_STATUS_INVALID",
        status: Some(422),
        group: "reviews",
        messages: &[],
        cause: "The order is not delivered yet.",
        resolution: "Wait for delivery.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "REVIEW_PRODUCT_NOT_FOUND",
        status: Some(404),
        group: "reviews",
        messages: &[],
        cause: "No such product.",
        resolution: "Use a current product _id.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "SESSION_EXPIRED",
        status: Some(401),
        group: "customer_auth",
        messages: &[],
        cause: "The customer token has run out.",
        resolution: "Drop the stored token and go to the login.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "SHOP_BILLING_INVALID",
        status: Some(403),
        group: "shop_and_api_key",
        messages: &[],
        cause: "The shop's subscription has run out.",
        resolution: "Send visitors to the static coming-soon page and load nothing else, until the merchant renews the subscription.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "SHOP_ID_NOT_FOUND",
        status: Some(404),
        group: "config_and_domain",
        messages: &[],
        cause: "No shop id could be derived from the domain.",
        resolution: "Call from the shop's registered domain.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "SHOP_NOT_FOUND",
        status: Some(404),
        group: "shop_and_api_key",
        messages: &[],
        cause: "The key points at a shop that has been deleted.",
        resolution: "Use a key that belongs to an existing shop: look it up in the shop's admin.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "SHOP_UNDER_DEVELOPMENT",
        status: Some(403),
        group: "shop_and_api_key",
        messages: &["Shop under development"],
        cause: "The merchant switched the shop to maintenance.",
        resolution: "Send visitors to the static coming-soon page and load nothing else, until the merchant reopens the shop.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "SHOP_URL_INVALID",
        status: Some(422),
        group: "config_and_domain",
        messages: &[],
        cause: "The shop URL is not valid.",
        resolution: "Correct the shop URL.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "SUBSCRIPTION_NOT_FOUND",
        status: Some(404),
        group: "newsletter",
        messages: &[],
        cause: "No such subscription.",
        resolution: "Check the id from the link.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "SUBSCRIPTION_NOT_VALID",
        status: Some(422),
        group: "newsletter",
        messages: &[],
        cause: "The subscription record is invalid or expired.",
        resolution: "Subscribe again to get a new link.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "TOO_MANY_LOGIN_ATTEMPTS",
        status: Some(429),
        group: "customer_auth",
        messages: &[],
        cause: "Too many login attempts.",
        resolution: "Ask the customer to wait before asking for another code; how long is not documented.",
        fields: &[],
        retry: codegen::CodeRetry::Later,
    },
    codegen::CodeInfo {
        code: "TOO_MANY_VERIFY_ATTEMPTS",
        status: Some(429),
        group: "customer_auth",
        messages: &[],
        cause: "Too many attempts at entering the code.",
        resolution: "Wait, and have the customer ask for a new code; how long is not documented.",
        fields: &[],
        retry: codegen::CodeRetry::Later,
    },
    codegen::CodeInfo {
        code: "USER_NOT_FOUND",
        status: Some(404),
        group: "customer_auth",
        messages: &[],
        cause: "The customer lookup failed.",
        resolution: "Drop the stored token and go to the login.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "VARIANT_NOT_FOUND",
        status: Some(404),
        group: "products",
        messages: &[],
        cause: "That combination of options does not exist (any more).",
        resolution: "Show the error at the line of the cart and ask the customer to remove it or to choose another combination.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "VERIFICATION_EVENT_MISMATCH",
        status: Some(422),
        group: "customer_auth",
        messages: &[],
        cause: "event does not match the verification.",
        resolution: "Send `login` as the event, as the client does.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "VERIFICATION_NOT_FOUND",
        status: Some(404),
        group: "customer_auth",
        messages: &[],
        cause: "The verification id is unknown.",
        resolution: "Have the customer ask for a new code.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "VERIFICATION_NOT_VALID",
        status: Some(422),
        group: "customer_auth",
        messages: &[],
        cause: "The code has expired or was used already.",
        resolution: "Have the customer ask for a new code.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
    codegen::CodeInfo {
        code: "VERIFICATION_USER_MISMATCH",
        status: Some(422),
        group: "customer_auth",
        messages: &[],
        cause: "The email differs from the one the code was sent to.",
        resolution: "Send the address that the code was asked for with; check the email field.",
        fields: &[],
        retry: codegen::CodeRetry::Never,
    },
];
