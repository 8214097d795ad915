// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Scopes.

use crate::codegen;

/// Scopes of Shoppex Dev API: what a token allows.
#[derive(Clone)]
#[non_exhaustive]
pub enum Scope {
    /// Full access.
    All,
    /// Read the affiliate programme.
    AffiliatesRead,
    /// Change the affiliate programme.
    AffiliatesWrite,
    /// Read reports.
    AnalyticsRead,
    /// Create reports.
    AnalyticsWrite,
    /// Read customers.
    CustomersRead,
    /// Change customers.
    CustomersWrite,
    /// Read disputes.
    DisputesRead,
    /// Read invoices (name inferred from the resource.action rule).
    InvoicesRead,
    /// Complete and change invoices.
    InvoicesWrite,
    /// Read and validate licences.
    LicensesRead,
    /// Change licences.
    LicensesWrite,
    /// Read orders.
    OrdersRead,
    /// Change orders.
    OrdersWrite,
    /// Change payment links.
    PaymentLinksWrite,
    /// Read products.
    ProductsRead,
    /// Change products (name inferred from the resource.action rule).
    ProductsWrite,
    /// Read security settings.
    SecurityRead,
    /// Change security settings.
    SecurityWrite,
    /// Read store settings.
    StoreRead,
    /// Change store settings.
    StoreWrite,
    /// Read subscriptions (name inferred from the resource.action rule).
    SubscriptionsRead,
    /// Change subscriptions.
    SubscriptionsWrite,
    /// Read themes.
    ThemesRead,
    /// Change themes.
    ThemesWrite,
    /// Read webhooks and logs.
    WebhooksRead,
    /// Change webhooks.
    WebhooksWrite,
    /// A scope that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(both Scope {
    All = "*",
    AffiliatesRead = "affiliates.read",
    AffiliatesWrite = "affiliates.write",
    AnalyticsRead = "analytics.read",
    AnalyticsWrite = "analytics.write",
    CustomersRead = "customers.read",
    CustomersWrite = "customers.write",
    DisputesRead = "disputes.read",
    InvoicesRead = "invoices.read",
    InvoicesWrite = "invoices.write",
    LicensesRead = "licenses.read",
    LicensesWrite = "licenses.write",
    OrdersRead = "orders.read",
    OrdersWrite = "orders.write",
    PaymentLinksWrite = "payment_links.write",
    ProductsRead = "products.read",
    ProductsWrite = "products.write",
    SecurityRead = "security.read",
    SecurityWrite = "security.write",
    StoreRead = "store.read",
    StoreWrite = "store.write",
    SubscriptionsRead = "subscriptions.read",
    SubscriptionsWrite = "subscriptions.write",
    ThemesRead = "themes.read",
    ThemesWrite = "themes.write",
    WebhooksRead = "webhooks.read",
    WebhooksWrite = "webhooks.write",
});
