// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`UpdateProductRequest`].

use crate::codegen::{self, Decimal, Exact, Map, Same, Secret, Value};

/// Same fields as creation, all optional. The visible part of the list ends after type; the
/// rest is carried over from creation.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateProductRequest {
    /// The same as block_vpn_proxies, spelled otherwise; send one of the two.
    pub block_vpn_proxies_alias: Option<bool>,
    /// `block_vpn_proxies`.
    pub block_vpn_proxies: Option<bool>,
    /// `cost`.
    ///
    /// `Some(None)` sends `null`.
    pub cost: Option<Option<Decimal>>,
    /// The same as crypto_confirmations_needed, spelled otherwise; send one of the two.
    pub crypto_confirmations_needed_alias: Option<i64>,
    /// `crypto_confirmations`.
    pub crypto_confirmations: Option<i64>,
    /// `crypto_confirmations_needed`.
    pub crypto_confirmations_needed: Option<i64>,
    /// `currency`.
    pub currency: Option<String>,
    /// The same as custom_fields, spelled otherwise; send one of the two.
    pub custom_fields_alias: Option<Vec<Map<String, Value>>>,
    /// `custom_fields`.
    pub custom_fields: Option<Vec<Map<String, Value>>>,
    /// The same as delivery_instructions, spelled otherwise; send one of the two.
    pub delivery_instructions_alias: Option<Map<String, Value>>,
    /// The same as delivery_text, spelled otherwise; send one of the two.
    pub delivery_text_alias: Option<String>,
    /// `delivery_instructions`.
    pub delivery_instructions: Option<Map<String, Value>>,
    /// `delivery_text`.
    pub delivery_text: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// The same as dynamic_webhook, spelled otherwise; send one of the two.
    ///
    /// `Some(None)` sends `null`.
    pub dynamic_webhook_alias: Option<Option<String>>,
    /// The same as dynamic_webhook_secret, spelled otherwise; send one of the two.
    pub dynamic_webhook_secret_alias: Option<Secret>,
    /// `dynamic_webhook`.
    ///
    /// `Some(None)` sends `null`.
    pub dynamic_webhook: Option<Option<String>>,
    /// `dynamic_webhook_secret`.
    pub dynamic_webhook_secret: Option<Secret>,
    /// `gateways`.
    pub gateways: Option<Vec<String>>,
    /// The same as max_risk_level, spelled otherwise; send one of the two.
    pub max_risk_level_alias: Option<Decimal>,
    /// `max_risk_level`.
    pub max_risk_level: Option<Decimal>,
    /// The same as on_hold, spelled otherwise; send one of the two.
    pub on_hold_alias: Option<bool>,
    /// `on_hold`.
    pub on_hold: Option<bool>,
    /// `price`.
    pub price: Option<Decimal>,
    /// `private`.
    pub private: Option<bool>,
    /// `quantity`.
    pub quantity: Option<Value>,
    /// `quantity_max`.
    pub quantity_max: Option<i64>,
    /// `quantity_min`.
    pub quantity_min: Option<i64>,
    /// The same as recurring_interval, spelled otherwise; send one of the two.
    pub recurring_interval_alias: Option<String>,
    /// `recurringIntervalCount`.
    ///
    /// `Some(None)` sends `null`.
    pub recurring_interval_count: Option<Option<i64>>,
    /// The page displays only DAY.
    pub recurring_interval: Option<String>,
    /// On update this replaces the whole base inventory.
    pub serials: Option<Vec<Secret>>,
    /// The same as serials_remove_duplicates, spelled otherwise; send one of the two.
    pub serials_remove_duplicates_alias: Option<bool>,
    /// `serials_remove_duplicates`.
    pub serials_remove_duplicates: Option<bool>,
    /// The same as service_text, spelled otherwise; send one of the two.
    pub service_text_alias: Option<String>,
    /// `service_text`.
    pub service_text: Option<String>,
    /// The same as sort_priority, spelled otherwise; send one of the two.
    pub sort_priority_alias: Option<i64>,
    /// `sort_priority`.
    pub sort_priority: Option<i64>,
    /// -1 stands for unlimited according to the plugin notes.
    pub stock: Option<i64>,
    /// The same as stock_delimiter, spelled otherwise; send one of the two.
    pub stock_delimiter_alias: Option<String>,
    /// comma (others not displayed).
    pub stock_delimiter: Option<String>,
    /// The page displays only SINGLE.
    pub subtype: Option<String>,
    /// The same as terms_of_service, spelled otherwise; send one of the two.
    ///
    /// `Some(None)` sends `null`.
    pub terms_of_service_alias: Option<Option<String>>,
    /// `terms_of_service`.
    ///
    /// `Some(None)` sends `null`.
    pub terms_of_service: Option<Option<String>>,
    /// `title`.
    pub title: Option<String>,
    /// SERVICE, SERIALS, DYNAMIC or FILE are named; the page itself displays only SERIALS.
    pub kind: Option<String>,
    /// `unlisted`.
    pub unlisted: Option<bool>,
    /// The same as volume_discounts, spelled otherwise; send one of the two.
    pub volume_discounts_alias: Option<Vec<Map<String, Value>>>,
    /// `volume_discounts`.
    pub volume_discounts: Option<Vec<Map<String, Value>>>,
    /// The same as warranty_days, spelled otherwise; send one of the two.
    pub warranty_days_alias: Option<i64>,
    /// The same as warranty_text, spelled otherwise; send one of the two.
    ///
    /// `Some(None)` sends `null`.
    pub warranty_text_alias: Option<Option<String>>,
    /// `warranty_days`.
    pub warranty_days: Option<i64>,
    /// `warranty_text`.
    ///
    /// `Some(None)` sends `null`.
    pub warranty_text: Option<Option<String>>,
    /// `webhooks`.
    pub webhooks: Option<Vec<String>>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

impl UpdateProductRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            block_vpn_proxies_alias: None,
            block_vpn_proxies: None,
            cost: None,
            crypto_confirmations_needed_alias: None,
            crypto_confirmations: None,
            crypto_confirmations_needed: None,
            currency: None,
            custom_fields_alias: None,
            custom_fields: None,
            delivery_instructions_alias: None,
            delivery_text_alias: None,
            delivery_instructions: None,
            delivery_text: None,
            description: None,
            dynamic_webhook_alias: None,
            dynamic_webhook_secret_alias: None,
            dynamic_webhook: None,
            dynamic_webhook_secret: None,
            gateways: None,
            max_risk_level_alias: None,
            max_risk_level: None,
            on_hold_alias: None,
            on_hold: None,
            price: None,
            private: None,
            quantity: None,
            quantity_max: None,
            quantity_min: None,
            recurring_interval_alias: None,
            recurring_interval_count: None,
            recurring_interval: None,
            serials: None,
            serials_remove_duplicates_alias: None,
            serials_remove_duplicates: None,
            service_text_alias: None,
            service_text: None,
            sort_priority_alias: None,
            sort_priority: None,
            stock: None,
            stock_delimiter_alias: None,
            stock_delimiter: None,
            subtype: None,
            terms_of_service_alias: None,
            terms_of_service: None,
            title: None,
            kind: None,
            unlisted: None,
            volume_discounts_alias: None,
            volume_discounts: None,
            warranty_days_alias: None,
            warranty_text_alias: None,
            warranty_days: None,
            warranty_text: None,
            webhooks: None,
            additional: Map::new(),
        }
    }

    /// Sets `blockVpnProxies`.
    pub fn block_vpn_proxies_alias(mut self, block_vpn_proxies_alias: bool) -> Self {
        self.block_vpn_proxies_alias = Some(block_vpn_proxies_alias);
        self
    }

    /// Sets `block_vpn_proxies`.
    pub fn block_vpn_proxies(mut self, block_vpn_proxies: bool) -> Self {
        self.block_vpn_proxies = Some(block_vpn_proxies);
        self
    }

    /// Sets `cost`.
    pub fn cost(mut self, cost: impl Into<Decimal>) -> Self {
        self.cost = Some(Some(cost.into()));
        self
    }

    /// Sets `cost` to `null`.
    pub fn cost_null(mut self) -> Self {
        self.cost = Some(None);
        self
    }

    /// Sets `cryptoConfirmationsNeeded`.
    pub fn crypto_confirmations_needed_alias(
        mut self,
        crypto_confirmations_needed_alias: i64,
    ) -> Self {
        self.crypto_confirmations_needed_alias = Some(crypto_confirmations_needed_alias);
        self
    }

    /// Sets `crypto_confirmations`.
    pub fn crypto_confirmations(mut self, crypto_confirmations: i64) -> Self {
        self.crypto_confirmations = Some(crypto_confirmations);
        self
    }

    /// Sets `crypto_confirmations_needed`.
    pub fn crypto_confirmations_needed(
        mut self,
        crypto_confirmations_needed: i64,
    ) -> Self {
        self.crypto_confirmations_needed = Some(crypto_confirmations_needed);
        self
    }

    /// Sets `currency`.
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets `customFields`.
    pub fn custom_fields_alias(
        mut self,
        custom_fields_alias: Vec<Map<String, Value>>,
    ) -> Self {
        self.custom_fields_alias = Some(custom_fields_alias);
        self
    }

    /// Sets `custom_fields`.
    pub fn custom_fields(mut self, custom_fields: Vec<Map<String, Value>>) -> Self {
        self.custom_fields = Some(custom_fields);
        self
    }

    /// Sets `deliveryInstructions`.
    pub fn delivery_instructions_alias(
        mut self,
        delivery_instructions_alias: Map<String, Value>,
    ) -> Self {
        self.delivery_instructions_alias = Some(delivery_instructions_alias);
        self
    }

    /// Sets `deliveryText`.
    pub fn delivery_text_alias(
        mut self,
        delivery_text_alias: impl Into<String>,
    ) -> Self {
        self.delivery_text_alias = Some(delivery_text_alias.into());
        self
    }

    /// Sets `delivery_instructions`.
    pub fn delivery_instructions(
        mut self,
        delivery_instructions: Map<String, Value>,
    ) -> Self {
        self.delivery_instructions = Some(delivery_instructions);
        self
    }

    /// Sets `delivery_text`.
    pub fn delivery_text(mut self, delivery_text: impl Into<String>) -> Self {
        self.delivery_text = Some(delivery_text.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `dynamicWebhook`.
    pub fn dynamic_webhook_alias(
        mut self,
        dynamic_webhook_alias: impl Into<String>,
    ) -> Self {
        self.dynamic_webhook_alias = Some(Some(dynamic_webhook_alias.into()));
        self
    }

    /// Sets `dynamicWebhook` to `null`.
    pub fn dynamic_webhook_alias_null(mut self) -> Self {
        self.dynamic_webhook_alias = Some(None);
        self
    }

    /// Sets `dynamicWebhookSecret`.
    pub fn dynamic_webhook_secret_alias(
        mut self,
        dynamic_webhook_secret_alias: impl Into<Secret>,
    ) -> Self {
        self.dynamic_webhook_secret_alias = Some(dynamic_webhook_secret_alias.into());
        self
    }

    /// Sets `dynamic_webhook`.
    pub fn dynamic_webhook(mut self, dynamic_webhook: impl Into<String>) -> Self {
        self.dynamic_webhook = Some(Some(dynamic_webhook.into()));
        self
    }

    /// Sets `dynamic_webhook` to `null`.
    pub fn dynamic_webhook_null(mut self) -> Self {
        self.dynamic_webhook = Some(None);
        self
    }

    /// Sets `dynamic_webhook_secret`.
    pub fn dynamic_webhook_secret(
        mut self,
        dynamic_webhook_secret: impl Into<Secret>,
    ) -> Self {
        self.dynamic_webhook_secret = Some(dynamic_webhook_secret.into());
        self
    }

    /// Sets `gateways`.
    pub fn gateways(mut self, gateways: Vec<String>) -> Self {
        self.gateways = Some(gateways);
        self
    }

    /// Sets `maxRiskLevel`.
    pub fn max_risk_level_alias(
        mut self,
        max_risk_level_alias: impl Into<Decimal>,
    ) -> Self {
        self.max_risk_level_alias = Some(max_risk_level_alias.into());
        self
    }

    /// Sets `max_risk_level`.
    pub fn max_risk_level(mut self, max_risk_level: impl Into<Decimal>) -> Self {
        self.max_risk_level = Some(max_risk_level.into());
        self
    }

    /// Sets `onHold`.
    pub fn on_hold_alias(mut self, on_hold_alias: bool) -> Self {
        self.on_hold_alias = Some(on_hold_alias);
        self
    }

    /// Sets `on_hold`.
    pub fn on_hold(mut self, on_hold: bool) -> Self {
        self.on_hold = Some(on_hold);
        self
    }

    /// Sets `price`.
    pub fn price(mut self, price: impl Into<Decimal>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets `private`.
    pub fn private(mut self, private: bool) -> Self {
        self.private = Some(private);
        self
    }

    /// Sets `quantity`.
    pub fn quantity(mut self, quantity: impl Into<Value>) -> Self {
        self.quantity = Some(quantity.into());
        self
    }

    /// Sets `quantity_max`.
    pub fn quantity_max(mut self, quantity_max: i64) -> Self {
        self.quantity_max = Some(quantity_max);
        self
    }

    /// Sets `quantity_min`.
    pub fn quantity_min(mut self, quantity_min: i64) -> Self {
        self.quantity_min = Some(quantity_min);
        self
    }

    /// Sets `recurringInterval`.
    pub fn recurring_interval_alias(
        mut self,
        recurring_interval_alias: impl Into<String>,
    ) -> Self {
        self.recurring_interval_alias = Some(recurring_interval_alias.into());
        self
    }

    /// Sets `recurringIntervalCount`.
    pub fn recurring_interval_count(mut self, recurring_interval_count: i64) -> Self {
        self.recurring_interval_count = Some(Some(recurring_interval_count));
        self
    }

    /// Sets `recurringIntervalCount` to `null`.
    pub fn recurring_interval_count_null(mut self) -> Self {
        self.recurring_interval_count = Some(None);
        self
    }

    /// Sets `recurring_interval`.
    pub fn recurring_interval(mut self, recurring_interval: impl Into<String>) -> Self {
        self.recurring_interval = Some(recurring_interval.into());
        self
    }

    /// Sets `serials`.
    pub fn serials(mut self, serials: Vec<Secret>) -> Self {
        self.serials = Some(serials);
        self
    }

    /// Sets `serialsRemoveDuplicates`.
    pub fn serials_remove_duplicates_alias(
        mut self,
        serials_remove_duplicates_alias: bool,
    ) -> Self {
        self.serials_remove_duplicates_alias = Some(serials_remove_duplicates_alias);
        self
    }

    /// Sets `serials_remove_duplicates`.
    pub fn serials_remove_duplicates(mut self, serials_remove_duplicates: bool) -> Self {
        self.serials_remove_duplicates = Some(serials_remove_duplicates);
        self
    }

    /// Sets `serviceText`.
    pub fn service_text_alias(mut self, service_text_alias: impl Into<String>) -> Self {
        self.service_text_alias = Some(service_text_alias.into());
        self
    }

    /// Sets `service_text`.
    pub fn service_text(mut self, service_text: impl Into<String>) -> Self {
        self.service_text = Some(service_text.into());
        self
    }

    /// Sets `sortPriority`.
    pub fn sort_priority_alias(mut self, sort_priority_alias: i64) -> Self {
        self.sort_priority_alias = Some(sort_priority_alias);
        self
    }

    /// Sets `sort_priority`.
    pub fn sort_priority(mut self, sort_priority: i64) -> Self {
        self.sort_priority = Some(sort_priority);
        self
    }

    /// Sets `stock`.
    pub fn stock(mut self, stock: i64) -> Self {
        self.stock = Some(stock);
        self
    }

    /// Sets `stockDelimiter`.
    pub fn stock_delimiter_alias(
        mut self,
        stock_delimiter_alias: impl Into<String>,
    ) -> Self {
        self.stock_delimiter_alias = Some(stock_delimiter_alias.into());
        self
    }

    /// Sets `stock_delimiter`.
    pub fn stock_delimiter(mut self, stock_delimiter: impl Into<String>) -> Self {
        self.stock_delimiter = Some(stock_delimiter.into());
        self
    }

    /// Sets `subtype`.
    pub fn subtype(mut self, subtype: impl Into<String>) -> Self {
        self.subtype = Some(subtype.into());
        self
    }

    /// Sets `termsOfService`.
    pub fn terms_of_service_alias(
        mut self,
        terms_of_service_alias: impl Into<String>,
    ) -> Self {
        self.terms_of_service_alias = Some(Some(terms_of_service_alias.into()));
        self
    }

    /// Sets `termsOfService` to `null`.
    pub fn terms_of_service_alias_null(mut self) -> Self {
        self.terms_of_service_alias = Some(None);
        self
    }

    /// Sets `terms_of_service`.
    pub fn terms_of_service(mut self, terms_of_service: impl Into<String>) -> Self {
        self.terms_of_service = Some(Some(terms_of_service.into()));
        self
    }

    /// Sets `terms_of_service` to `null`.
    pub fn terms_of_service_null(mut self) -> Self {
        self.terms_of_service = Some(None);
        self
    }

    /// Sets `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `type`.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `unlisted`.
    pub fn unlisted(mut self, unlisted: bool) -> Self {
        self.unlisted = Some(unlisted);
        self
    }

    /// Sets `volumeDiscounts`.
    pub fn volume_discounts_alias(
        mut self,
        volume_discounts_alias: Vec<Map<String, Value>>,
    ) -> Self {
        self.volume_discounts_alias = Some(volume_discounts_alias);
        self
    }

    /// Sets `volume_discounts`.
    pub fn volume_discounts(
        mut self,
        volume_discounts: Vec<Map<String, Value>>,
    ) -> Self {
        self.volume_discounts = Some(volume_discounts);
        self
    }

    /// Sets `warrantyDays`.
    pub fn warranty_days_alias(mut self, warranty_days_alias: i64) -> Self {
        self.warranty_days_alias = Some(warranty_days_alias);
        self
    }

    /// Sets `warrantyText`.
    pub fn warranty_text_alias(
        mut self,
        warranty_text_alias: impl Into<String>,
    ) -> Self {
        self.warranty_text_alias = Some(Some(warranty_text_alias.into()));
        self
    }

    /// Sets `warrantyText` to `null`.
    pub fn warranty_text_alias_null(mut self) -> Self {
        self.warranty_text_alias = Some(None);
        self
    }

    /// Sets `warranty_days`.
    pub fn warranty_days(mut self, warranty_days: i64) -> Self {
        self.warranty_days = Some(warranty_days);
        self
    }

    /// Sets `warranty_text`.
    pub fn warranty_text(mut self, warranty_text: impl Into<String>) -> Self {
        self.warranty_text = Some(Some(warranty_text.into()));
        self
    }

    /// Sets `warranty_text` to `null`.
    pub fn warranty_text_null(mut self) -> Self {
        self.warranty_text = Some(None);
        self
    }

    /// Sets `webhooks`.
    pub fn webhooks(mut self, webhooks: Vec<String>) -> Self {
        self.webhooks = Some(webhooks);
        self
    }
}

impl Default for UpdateProductRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent UpdateProductRequest {
    0 block_vpn_proxies_alias "blockVpnProxies" optional,
    1 block_vpn_proxies "block_vpn_proxies" optional,
    2 cost "cost" optional as Option<Option<Exact>>,
    3 crypto_confirmations_needed_alias "cryptoConfirmationsNeeded" optional,
    4 crypto_confirmations "crypto_confirmations" optional,
    5 crypto_confirmations_needed "crypto_confirmations_needed" optional,
    6 currency "currency" optional,
    7 custom_fields_alias "customFields" optional,
    8 custom_fields "custom_fields" optional,
    9 delivery_instructions_alias "deliveryInstructions" optional,
    10 delivery_text_alias "deliveryText" optional,
    11 delivery_instructions "delivery_instructions" optional,
    12 delivery_text "delivery_text" optional,
    13 description "description" optional,
    14 dynamic_webhook_alias "dynamicWebhook" optional as Option<Option<Same>>,
    15 dynamic_webhook_secret_alias "dynamicWebhookSecret" optional,
    16 dynamic_webhook "dynamic_webhook" optional as Option<Option<Same>>,
    17 dynamic_webhook_secret "dynamic_webhook_secret" optional,
    18 gateways "gateways" optional,
    19 max_risk_level_alias "maxRiskLevel" optional as Option<Exact>,
    20 max_risk_level "max_risk_level" optional as Option<Exact>,
    21 on_hold_alias "onHold" optional,
    22 on_hold "on_hold" optional,
    23 price "price" optional as Option<Exact>,
    24 private "private" optional,
    25 quantity "quantity" optional,
    26 quantity_max "quantity_max" optional,
    27 quantity_min "quantity_min" optional,
    28 recurring_interval_alias "recurringInterval" optional,
    29 recurring_interval_count "recurringIntervalCount" optional as Option<Option<Same>>,
    30 recurring_interval "recurring_interval" optional,
    31 serials "serials" optional,
    32 serials_remove_duplicates_alias "serialsRemoveDuplicates" optional,
    33 serials_remove_duplicates "serials_remove_duplicates" optional,
    34 service_text_alias "serviceText" optional,
    35 service_text "service_text" optional,
    36 sort_priority_alias "sortPriority" optional,
    37 sort_priority "sort_priority" optional,
    38 stock "stock" optional,
    39 stock_delimiter_alias "stockDelimiter" optional,
    40 stock_delimiter "stock_delimiter" optional,
    41 subtype "subtype" optional,
    42 terms_of_service_alias "termsOfService" optional as Option<Option<Same>>,
    43 terms_of_service "terms_of_service" optional as Option<Option<Same>>,
    44 title "title" optional,
    45 kind "type" optional,
    46 unlisted "unlisted" optional,
    47 volume_discounts_alias "volumeDiscounts" optional,
    48 volume_discounts "volume_discounts" optional,
    49 warranty_days_alias "warrantyDays" optional,
    50 warranty_text_alias "warrantyText" optional as Option<Option<Same>>,
    51 warranty_days "warranty_days" optional,
    52 warranty_text "warranty_text" optional as Option<Option<Same>>,
    53 webhooks "webhooks" optional,
    ..additional,
});
