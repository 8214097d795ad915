// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Billing`.

use crate::codegen::{
    self, Call, Idempotency, Method, Operation, Page, PageParam, PageStyle, Pagination,
};
use super::super::SeloraX;
use super::super::models::{
    Charge, CreateChargeRequest, CreateSubscriptionRequest, CreateUsageChargeRequest,
    Subscription, UsageCharge, Wallet, WalletDebitRequest, WalletDebitResult,
    WalletTopupRequest, WalletTransactions,
};

/// Charges, subscriptions, metered usage and wallet. All amounts are in BDT. Platform apps
/// only: custom apps have no billing.
#[derive(Clone, Debug)]
pub struct Billing {
    client: codegen::Client<SeloraX>,
}

impl Billing {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<SeloraX>) -> Self {
        Self { client }
    }

    /// List active charges.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `GET /api/apps/v1/billing/active` · scope `billing` · Zaynmiraj/selorax-sms-backend
    /// services/platform-billing.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_installation`, `invalid_token`, `missing_auth`,
    /// `missing_store_id`, `missing_token`, `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn list_active_charges(&self) -> ListActiveCharges {
        ListActiveCharges(Call::page(&self.client, &LIST_ACTIVE_CHARGES))
    }

    /// Create a one-time charge.
    ///
    /// The merchant has to approve the charge at confirmation_url.
    ///
    /// `POST /api/apps/v1/billing/charges` · scope `billing` ·
    /// [source](<https://docs.selorax.io/docs/api-reference/billing>) ·
    /// [source](<https://docs.selorax.io/docs/billing/one-time-charges>)
    ///
    /// Carries an idempotency key in the body's `idempotency_key`: a new one for each call, or
    /// that of `with_idempotency_key`.
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_amount`, `invalid_client`, `invalid_installation`, `invalid_token`,
    /// `missing_auth`, `missing_store_id`, `missing_token`, `not_installed`, `store_inactive`,
    /// `token_expired`.
    #[inline]
    pub fn create_charge(&self, body: &CreateChargeRequest) -> CreateCharge {
        CreateCharge(Call::json(&self.client, &CREATE_CHARGE).json_body(body))
    }

    /// Get a charge.
    ///
    /// `GET /api/apps/v1/billing/charges/{charge_id}` · scope `billing` ·
    /// SeloraX-io/selorax-app-sdk lib/selorax-api.js · Zaynmiraj/selorax-sms-backend
    /// services/platform-billing.js and models/messaging-payment.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `charge_not_found`,
    /// `insufficient_scope`, `invalid_client`, `invalid_installation`, `invalid_token`,
    /// `missing_auth`, `missing_store_id`, `missing_token`, `not_installed`, `store_inactive`,
    /// `token_expired`.
    #[inline]
    pub fn get_charge(&self, charge_id: impl Into<String>) -> GetCharge {
        GetCharge(Call::json(&self.client, &GET_CHARGE).path(charge_id.into()))
    }

    /// Create a recurring charge.
    ///
    /// Approval works as for one-time charges. The guide shows the bare record; the envelope is
    /// assumed.
    ///
    /// `POST /api/apps/v1/billing/subscriptions` · scope `billing` ·
    /// [source](<https://docs.selorax.io/docs/billing/recurring-charges>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_amount`, `invalid_client`, `invalid_installation`, `invalid_token`,
    /// `missing_auth`, `missing_store_id`, `missing_token`, `not_installed`, `store_inactive`,
    /// `token_expired`.
    #[inline]
    pub fn create_subscription(
        &self,
        body: &CreateSubscriptionRequest,
    ) -> CreateSubscription {
        CreateSubscription(
            Call::json(&self.client, &CREATE_SUBSCRIPTION).json_body(body),
        )
    }

    /// List usage charges.
    ///
    /// `GET /api/apps/v1/billing/usage-charges` · scope `billing` ·
    /// [source](<https://docs.selorax.io/docs/billing/usage-charges>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_installation`, `invalid_token`, `missing_auth`,
    /// `missing_store_id`, `missing_token`, `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn list_usage_charges(&self) -> ListUsageCharges {
        ListUsageCharges(Call::page(&self.client, &LIST_USAGE_CHARGES))
    }

    /// Create a usage charge.
    ///
    /// The guide shows the bare record; the envelope is assumed. Usage charges have no gateway
    /// fee, and the developer always bears the commission.
    ///
    /// `POST /api/apps/v1/billing/usage-charges` · scope `billing` ·
    /// [source](<https://docs.selorax.io/docs/billing/usage-charges>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_amount`, `invalid_client`, `invalid_installation`, `invalid_token`,
    /// `missing_auth`, `missing_store_id`, `missing_token`, `not_installed`, `store_inactive`,
    /// `token_expired`.
    #[inline]
    pub fn create_usage_charge(
        &self,
        body: &CreateUsageChargeRequest,
    ) -> CreateUsageCharge {
        CreateUsageCharge(Call::json(&self.client, &CREATE_USAGE_CHARGE).json_body(body))
    }

    /// Get the wallet.
    ///
    /// The guide shows the bare record; two clients read it from `data`.
    ///
    /// `GET /api/apps/v1/billing/wallet` · scope `billing` ·
    /// [source](<https://docs.selorax.io/docs/billing/wallet>) · Zaynmiraj/selorax-sms-backend
    /// services/platform-billing.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_installation`, `invalid_token`, `missing_auth`,
    /// `missing_store_id`, `missing_token`, `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn get_wallet(&self) -> GetWallet {
        GetWallet(Call::json(&self.client, &GET_WALLET))
    }

    /// Ask the merchant to top up the wallet.
    ///
    /// `POST /api/apps/v1/billing/wallet-topup` · scope `billing` ·
    /// [source](<https://docs.selorax.io/docs/billing/wallet>) · Zaynmiraj/selorax-sms-backend
    /// services/platform-billing.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_amount`, `invalid_client`, `invalid_installation`, `invalid_token`,
    /// `missing_auth`, `missing_store_id`, `missing_token`, `not_installed`, `store_inactive`,
    /// `token_expired`.
    #[inline]
    pub fn create_wallet_topup(&self, body: &WalletTopupRequest) -> CreateWalletTopup {
        CreateWalletTopup(Call::json(&self.client, &CREATE_WALLET_TOPUP).json_body(body))
    }

    /// Take money from the wallet.
    ///
    /// Fails with insufficient_balance when the wallet holds too little. Not safe to repeat
    /// blindly.
    ///
    /// `POST /api/apps/v1/billing/wallet/debit` · scope `billing` ·
    /// [source](<https://docs.selorax.io/docs/billing/wallet>) · SeloraX-io/selorax-app-sdk
    /// lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_balance`,
    /// `insufficient_scope`, `invalid_amount`, `invalid_client`, `invalid_installation`,
    /// `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`, `not_installed`,
    /// `store_inactive`, `token_expired`.
    #[inline]
    pub fn debit_wallet(&self, body: &WalletDebitRequest) -> DebitWallet {
        DebitWallet(Call::json(&self.client, &DEBIT_WALLET).json_body(body))
    }

    /// List wallet movements.
    ///
    /// Seen in a real app only, with a page size of 20.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `GET /api/apps/v1/billing/wallet/transactions` · scope `billing` ·
    /// Zaynmiraj/selorax-sms-backend services/platform-billing.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_installation`, `invalid_token`, `missing_auth`,
    /// `missing_store_id`, `missing_token`, `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn list_wallet_transactions(&self) -> ListWalletTransactions {
        ListWalletTransactions(Call::json(&self.client, &LIST_WALLET_TRANSACTIONS))
    }
}

/// A call of [`Billing::list_active_charges`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListActiveCharges(Call<SeloraX, Page<Charge>>);

codegen::paged_call!(ListActiveCharges, SeloraX, Charge);

static LIST_ACTIVE_CHARGES: Operation = Operation::new(
        "billing.list_active_charges",
        Method::GET,
        "/api/apps/v1/billing/active",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["billing"])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            items: &["data"],
            ..Pagination::SINGLE
        },
    );

/// A call of [`Billing::create_charge`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateCharge(Call<SeloraX, Charge>);

codegen::call!(CreateCharge, SeloraX, Charge);

static CREATE_CHARGE: Operation = Operation::new(
        "billing.create_charge",
        Method::POST,
        "/api/apps/v1/billing/charges",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["billing"])
    .idempotency(Idempotency::KeyBody {
        name: "idempotency_key",
        documented: true,
    })
    .payload(&["data"]);

/// A call of [`Billing::get_charge`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetCharge(Call<SeloraX, Charge>);

codegen::call!(GetCharge, SeloraX, Charge);

static GET_CHARGE: Operation = Operation::new(
        "billing.get_charge",
        Method::GET,
        "/api/apps/v1/billing/charges/{charge_id}",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["billing"])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`Billing::create_subscription`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateSubscription(Call<SeloraX, Subscription>);

codegen::call!(CreateSubscription, SeloraX, Subscription);

static CREATE_SUBSCRIPTION: Operation = Operation::new(
        "billing.create_subscription",
        Method::POST,
        "/api/apps/v1/billing/subscriptions",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["billing"])
    .payload(&["data"]);

/// A call of [`Billing::list_usage_charges`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListUsageCharges(Call<SeloraX, Page<UsageCharge>>);

impl ListUsageCharges {
    /// Sets `page`: Page number, starting at 1.
    ///
    /// Server default: `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", page))
    }

    /// Sets `limit`: Records per page. A number above the maximum is lowered to it without an error.
    ///
    /// Server default: `20`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }
}

codegen::paged_call!(ListUsageCharges, SeloraX, UsageCharge);

static LIST_USAGE_CHARGES: Operation = Operation::new(
        "billing.list_usage_charges",
        Method::GET,
        "/api/apps/v1/billing/usage-charges",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["billing"])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            style: PageStyle::Page {
                param: PageParam::Query("page"),
                first: 1,
            },
            items: &["data"],
            total: Some(&["pagination", "total"]),
            applied_limit: Some(&["pagination", "limit"]),
            applied_page: Some(&["pagination", "page"]),
            limit: Some(PageParam::Query("limit")),
            default_limit: Some(20),
            max_limit: Some(100),
            ..Pagination::SINGLE
        },
    );

/// A call of [`Billing::create_usage_charge`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateUsageCharge(Call<SeloraX, UsageCharge>);

codegen::call!(CreateUsageCharge, SeloraX, UsageCharge);

static CREATE_USAGE_CHARGE: Operation = Operation::new(
        "billing.create_usage_charge",
        Method::POST,
        "/api/apps/v1/billing/usage-charges",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["billing"])
    .payload(&["data"]);

/// A call of [`Billing::get_wallet`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetWallet(Call<SeloraX, Wallet>);

codegen::call!(GetWallet, SeloraX, Wallet);

static GET_WALLET: Operation = Operation::new(
        "billing.get_wallet",
        Method::GET,
        "/api/apps/v1/billing/wallet",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["billing"])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`Billing::create_wallet_topup`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateWalletTopup(Call<SeloraX, Charge>);

codegen::call!(CreateWalletTopup, SeloraX, Charge);

static CREATE_WALLET_TOPUP: Operation = Operation::new(
        "billing.create_wallet_topup",
        Method::POST,
        "/api/apps/v1/billing/wallet-topup",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["billing"])
    .payload(&["data"]);

/// A call of [`Billing::debit_wallet`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DebitWallet(Call<SeloraX, WalletDebitResult>);

codegen::call!(DebitWallet, SeloraX, WalletDebitResult);

static DEBIT_WALLET: Operation = Operation::new(
        "billing.debit_wallet",
        Method::POST,
        "/api/apps/v1/billing/wallet/debit",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["billing"])
    .payload(&["data"]);

/// A call of [`Billing::list_wallet_transactions`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListWalletTransactions(Call<SeloraX, WalletTransactions>);

impl ListWalletTransactions {
    /// Sets `page`: Page number, starting at 1.
    ///
    /// Server default: `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", page))
    }

    /// Sets `limit`: Records per page. A number above the maximum is lowered to it without an error.
    ///
    /// Server default: `20`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }
}

codegen::call!(ListWalletTransactions, SeloraX, WalletTransactions);

static LIST_WALLET_TRANSACTIONS: Operation = Operation::new(
        "billing.list_wallet_transactions",
        Method::GET,
        "/api/apps/v1/billing/wallet/transactions",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["billing"])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);
