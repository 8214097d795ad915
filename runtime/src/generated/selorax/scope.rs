// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Scopes.

use crate::codegen;

/// Scopes of SeloraX Platform API: what a token allows.
#[derive(Clone)]
#[non_exhaustive]
pub enum Scope {
    /// Create charges and subscriptions and use the wallet.
    Billing,
    /// Send or set up messages to customers; the pages differ on which.
    ManageMessaging,
    /// Read analytics and reports.
    ReadAnalytics,
    /// Read billing history and charge state. The billing endpoints ask for `billing` all the
    /// same.
    ReadBilling,
    /// Read customers and their contact data.
    ReadCustomers,
    /// Read discount codes.
    ReadDiscounts,
    /// Read stock levels.
    ReadInventory,
    /// Read the app's own metafields.
    ReadMetafields,
    /// Read orders and their history.
    ReadOrders,
    /// Read suppliers, purchase orders and transfers.
    ReadProcurement,
    /// Read products, variants and categories.
    ReadProducts,
    /// Read shipping methods and rates.
    ReadShipping,
    /// Read the store profile.
    ReadStore,
    /// Named on the API overview only; what it allows is not described.
    WriteAnalytics,
    /// Create and edit customers.
    WriteCustomers,
    /// Create, edit and delete discount codes.
    WriteDiscounts,
    /// Change stock levels.
    WriteInventory,
    /// Create, edit and delete the app's own metafields.
    WriteMetafields,
    /// Create orders, edit them and change their status.
    WriteOrders,
    /// Create and advance suppliers, purchase orders and transfers.
    WriteProcurement,
    /// Create, edit and delete products and variants.
    WriteProducts,
    /// Edit shipping settings.
    WriteShipping,
    /// Edit store settings.
    WriteStore,
    /// A scope that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(both Scope {
    Billing = "billing",
    ManageMessaging = "manage:messaging" | "manage_messaging",
    ReadAnalytics = "read:analytics" | "read_analytics",
    ReadBilling = "read:billing" | "read_billing",
    ReadCustomers = "read:customers" | "read_customers",
    ReadDiscounts = "read:discounts" | "read_discounts",
    ReadInventory = "read:inventory" | "read_inventory",
    ReadMetafields = "read:metafields" | "read_metafields",
    ReadOrders = "read:orders" | "read_orders",
    ReadProcurement = "read:procurement" | "read_procurement",
    ReadProducts = "read:products" | "read_products",
    ReadShipping = "read:shipping" | "read_shipping",
    ReadStore = "read:store" | "read_store",
    WriteAnalytics = "write:analytics" | "write_analytics",
    WriteCustomers = "write:customers" | "write_customers",
    WriteDiscounts = "write:discounts" | "write_discounts",
    WriteInventory = "write:inventory" | "write_inventory",
    WriteMetafields = "write:metafields" | "write_metafields",
    WriteOrders = "write:orders" | "write_orders",
    WriteProcurement = "write:procurement" | "write_procurement",
    WriteProducts = "write:products" | "write_products",
    WriteShipping = "write:shipping" | "write_shipping",
    WriteStore = "write:store" | "write_store",
});
