//! Products and variants.

use serde_json::json;
use shopwright::shoppex::models::{
    CreateProductRequest, StockDelimiter, UpdateProductRequest, UpdateProductVariantRequest,
};

use super::{decimal, members};
use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    list(bench).await;
    create(bench).await;
    create_more(bench).await;
    create_by_aliases(bench).await;
    search(bench).await;
    get(bench).await;
    update(bench).await;
    update_more(bench).await;
    update_by_aliases(bench).await;
    delete(bench).await;
    list_variants(bench).await;
    get_variant(bench).await;
    update_variant(bench).await;
}

async fn list(bench: &impl Judge) {
    let products = bench.client().products();
    bench
        .lists(
            "GET /products",
            products.list().cursor(TEXT).limit(3).with_response(),
            wire().query("cursor", TEXT).query("limit", 3),
        )
        .await;
}

async fn create(bench: &impl Judge) {
    let products = bench.client().products();
    let mut body = CreateProductRequest::new(TEXT, decimal("12345678901234.501"), TEXT)
        .cost(decimal("22345678901234.502"))
        .description(TEXT)
        .currency(TEXT)
        .gateways(vec!["gateways 1".to_owned(), TEXT.to_owned()])
        .subtype(TEXT)
        .serials(vec!["S-1 ü".into(), "S-2".into()])
        .serials_remove_duplicates(true)
        .service_text(TEXT)
        .stock(5)
        .dynamic_webhook(TEXT)
        .dynamic_webhook_secret(TEXT)
        .stock_delimiter(TEXT)
        .quantity(json!({ "a b": 5 }))
        .quantity_min(7)
        .quantity_max(8);
    body.additional = members(json!({ "not named é": [TEXT, 8] }));
    let sent = r#"
        {"title":TEXT,"price":12345678901234.501,"cost":22345678901234.502,"description":TEXT,
        "currency":TEXT,"gateways":["gateways 1",TEXT],"type":TEXT,"subtype":TEXT,"serials":["S-1 ü",
        "S-2"],"serials_remove_duplicates":true,"service_text":TEXT,"stock":5,"dynamic_webhook":TEXT,
        "dynamic_webhook_secret":TEXT,"stock_delimiter":TEXT,"quantity":{"a b":5},"quantity_min":7,
        "quantity_max":8,"not named é":[TEXT,8]}
    "#;
    bench
        .sends(
            "POST /products",
            products
                .create(&body)
                .with_idempotency_key("key of the caller")
                .with_response(),
            wire()
                .header("Idempotency-Key", "key of the caller")
                .json(sent),
        )
        .await;
}

async fn create_more(bench: &impl Judge) {
    let products = bench.client().products();
    let mut body = CreateProductRequest::new(TEXT, decimal("92345678901234.509"), TEXT)
        .delivery_text(TEXT)
        .custom_fields(vec![members(json!({ "ü \"": [TEXT, 10, null] }))])
        .delivery_instructions(members(json!({ "a b": 11 })))
        .crypto_confirmations_needed(13)
        .crypto_confirmations(14)
        .max_risk_level(decimal("142345678901234.514"))
        .unlisted(true)
        .private(false)
        .block_vpn_proxies(true)
        .sort_priority(19)
        .webhooks(vec!["webhooks 1".to_owned(), TEXT.to_owned()])
        .on_hold(true)
        .terms_of_service(TEXT)
        .warranty_days(21)
        .warranty_text(TEXT)
        .volume_discounts(vec![members(json!({ "ü \"": [TEXT, 21, null] }))])
        .recurring_interval(TEXT)
        .recurring_interval_count(23);
    body.additional = members(json!({ "not named é": [TEXT, 23] }));
    let sent = r#"
        {"title":TEXT,"price":92345678901234.509,"type":TEXT,"delivery_text":TEXT,
        "custom_fields":[{"ü \"":[TEXT,10,null]}],"delivery_instructions":{"a b":11},
        "crypto_confirmations_needed":13,"crypto_confirmations":14,"max_risk_level":142345678901234.514,
        "unlisted":true,"private":false,"block_vpn_proxies":true,"sort_priority":19,"webhooks":["webhooks 1",
        TEXT],"on_hold":true,"terms_of_service":TEXT,"warranty_days":21,"warranty_text":TEXT,
        "volume_discounts":[{"ü \"":[TEXT,21,null]}],"recurring_interval":TEXT,
        "recurringIntervalCount":23,"not named é":[TEXT,23]}
    "#;
    bench
        .sends(
            "POST /products",
            products
                .create(&body)
                .with_idempotency_key("key of the caller")
                .with_response(),
            wire()
                .header("Idempotency-Key", "key of the caller")
                .json(sent),
        )
        .await;
}

async fn create_by_aliases(bench: &impl Judge) {
    let products = bench.client().products();
    let mut body = CreateProductRequest::new(TEXT, decimal("242345678901234.524"), TEXT)
        .serials_remove_duplicates_alias(true)
        .service_text_alias(TEXT)
        .dynamic_webhook_alias(TEXT)
        .dynamic_webhook_secret_alias(TEXT)
        .stock_delimiter_alias(TEXT)
        .delivery_text_alias(TEXT)
        .custom_fields_alias(vec![members(json!({ "ü \"": [TEXT, 26, null] }))])
        .delivery_instructions_alias(members(json!({ "a b": 27 })))
        .crypto_confirmations_needed_alias(29)
        .max_risk_level_alias(decimal("292345678901234.529"))
        .block_vpn_proxies_alias(false)
        .sort_priority_alias(32)
        .on_hold_alias(false)
        .terms_of_service_alias(TEXT)
        .warranty_days_alias(34)
        .warranty_text_alias(TEXT)
        .volume_discounts_alias(vec![members(json!({ "ü \"": [TEXT, 34, null] }))])
        .recurring_interval_alias(TEXT);
    body.additional = members(json!({ "not named é": [TEXT, 35] }));
    let sent = r#"
        {"title":TEXT,"price":242345678901234.524,"type":TEXT,"serialsRemoveDuplicates":true,
        "serviceText":TEXT,"dynamicWebhook":TEXT,"dynamicWebhookSecret":TEXT,"stockDelimiter":TEXT,
        "deliveryText":TEXT,"customFields":[{"ü \"":[TEXT,26,null]}],"deliveryInstructions":{"a b":27},
        "cryptoConfirmationsNeeded":29,"maxRiskLevel":292345678901234.529,"blockVpnProxies":false,
        "sortPriority":32,"onHold":false,"termsOfService":TEXT,"warrantyDays":34,"warrantyText":TEXT,
        "volumeDiscounts":[{"ü \"":[TEXT,34,null]}],"recurringInterval":TEXT,"not named é":[TEXT,
        35]}
    "#;
    bench
        .sends(
            "POST /products",
            products
                .create(&body)
                .with_idempotency_key("key of the caller")
                .with_response(),
            wire()
                .header("Idempotency-Key", "key of the caller")
                .json(sent),
        )
        .await;
}

async fn search(bench: &impl Judge) {
    let products = bench.client().products();
    bench
        .lists(
            "GET /products/search",
            products.search().cursor(TEXT).limit(3).with_response(),
            wire().query("cursor", TEXT).query("limit", 3),
        )
        .await;
}

async fn get(bench: &impl Judge) {
    let products = bench.client().products();
    bench
        .sends(
            "GET /products/{id}",
            products.get("id/1 ü").with_response(),
            wire().path("id", "id/1 ü"),
        )
        .await;
}

async fn update(bench: &impl Judge) {
    let products = bench.client().products();
    let mut body = UpdateProductRequest::new()
        .title(TEXT)
        .price(decimal("362345678901234.536"))
        .cost(decimal("372345678901234.537"))
        .description(TEXT)
        .currency(TEXT)
        .gateways(vec!["gateways 1".to_owned(), TEXT.to_owned()])
        .kind(TEXT)
        .subtype(TEXT)
        .serials(vec!["S-1 ü".into(), "S-2".into()])
        .serials_remove_duplicates(false)
        .service_text(TEXT)
        .stock(40)
        .dynamic_webhook(TEXT)
        .dynamic_webhook_secret(TEXT)
        .stock_delimiter(TEXT)
        .quantity(json!({ "a b": 40 }))
        .quantity_min(42)
        .quantity_max(43);
    body.additional = members(json!({ "not named é": [TEXT, 43] }));
    let sent = r#"
        {"title":TEXT,"price":362345678901234.536,"cost":372345678901234.537,"description":TEXT,
        "currency":TEXT,"gateways":["gateways 1",TEXT],"type":TEXT,"subtype":TEXT,"serials":["S-1 ü",
        "S-2"],"serials_remove_duplicates":false,"service_text":TEXT,"stock":40,
        "dynamic_webhook":TEXT,"dynamic_webhook_secret":TEXT,"stock_delimiter":TEXT,"quantity":{"a b":40},
        "quantity_min":42,"quantity_max":43,"not named é":[TEXT,43]}
    "#;
    bench
        .sends(
            "PATCH /products/{id}",
            products
                .update("id/1 ü", &body)
                .with_idempotency_key("key of the caller")
                .with_response(),
            wire()
                .path("id", "id/1 ü")
                .header("Idempotency-Key", "key of the caller")
                .json(sent),
        )
        .await;
}

async fn update_more(bench: &impl Judge) {
    let products = bench.client().products();
    let mut body = UpdateProductRequest::new()
        .delivery_text(TEXT)
        .custom_fields(vec![members(json!({ "ü \"": [TEXT, 44, null] }))])
        .delivery_instructions(members(json!({ "a b": 45 })))
        .crypto_confirmations_needed(47)
        .crypto_confirmations(48)
        .max_risk_level(decimal("482345678901234.548"))
        .unlisted(true)
        .private(false)
        .block_vpn_proxies(true)
        .sort_priority(53)
        .webhooks(vec!["webhooks 1".to_owned(), TEXT.to_owned()])
        .on_hold(true)
        .terms_of_service(TEXT)
        .warranty_days(55)
        .warranty_text(TEXT)
        .volume_discounts(vec![members(json!({ "ü \"": [TEXT, 55, null] }))])
        .recurring_interval(TEXT)
        .recurring_interval_count(57);
    body.additional = members(json!({ "not named é": [TEXT, 57] }));
    let sent = r#"
        {"delivery_text":TEXT,"custom_fields":[{"ü \"":[TEXT,44,null]}],"delivery_instructions":{"a b":45},
        "crypto_confirmations_needed":47,"crypto_confirmations":48,"max_risk_level":482345678901234.548,
        "unlisted":true,"private":false,"block_vpn_proxies":true,"sort_priority":53,"webhooks":["webhooks 1",
        TEXT],"on_hold":true,"terms_of_service":TEXT,"warranty_days":55,"warranty_text":TEXT,
        "volume_discounts":[{"ü \"":[TEXT,55,null]}],"recurring_interval":TEXT,
        "recurringIntervalCount":57,"not named é":[TEXT,57]}
    "#;
    bench
        .sends(
            "PATCH /products/{id}",
            products
                .update("id/1 ü", &body)
                .with_idempotency_key("key of the caller")
                .with_response(),
            wire()
                .path("id", "id/1 ü")
                .header("Idempotency-Key", "key of the caller")
                .json(sent),
        )
        .await;
}

async fn update_by_aliases(bench: &impl Judge) {
    let products = bench.client().products();
    let mut body = UpdateProductRequest::new()
        .serials_remove_duplicates_alias(false)
        .service_text_alias(TEXT)
        .dynamic_webhook_alias(TEXT)
        .dynamic_webhook_secret_alias(TEXT)
        .stock_delimiter_alias(TEXT)
        .delivery_text_alias(TEXT)
        .custom_fields_alias(vec![members(json!({ "ü \"": [TEXT, 59, null] }))])
        .delivery_instructions_alias(members(json!({ "a b": 60 })))
        .crypto_confirmations_needed_alias(62)
        .max_risk_level_alias(decimal("622345678901234.562"))
        .block_vpn_proxies_alias(true)
        .sort_priority_alias(65)
        .on_hold_alias(true)
        .terms_of_service_alias(TEXT)
        .warranty_days_alias(67)
        .warranty_text_alias(TEXT)
        .volume_discounts_alias(vec![members(json!({ "ü \"": [TEXT, 67, null] }))])
        .recurring_interval_alias(TEXT);
    body.additional = members(json!({ "not named é": [TEXT, 68] }));
    let sent = r#"
        {"serialsRemoveDuplicates":false,"serviceText":TEXT,"dynamicWebhook":TEXT,
        "dynamicWebhookSecret":TEXT,"stockDelimiter":TEXT,"deliveryText":TEXT,"customFields":[{"ü \"":[TEXT,
        59,null]}],"deliveryInstructions":{"a b":60},"cryptoConfirmationsNeeded":62,
        "maxRiskLevel":622345678901234.562,"blockVpnProxies":true,"sortPriority":65,"onHold":true,
        "termsOfService":TEXT,"warrantyDays":67,"warrantyText":TEXT,"volumeDiscounts":[{"ü \"":[TEXT,
        67,null]}],"recurringInterval":TEXT,"not named é":[TEXT,68]}
    "#;
    bench
        .sends(
            "PATCH /products/{id}",
            products
                .update("id/1 ü", &body)
                .with_idempotency_key("key of the caller")
                .with_response(),
            wire()
                .path("id", "id/1 ü")
                .header("Idempotency-Key", "key of the caller")
                .json(sent),
        )
        .await;
}

async fn delete(bench: &impl Judge) {
    let products = bench.client().products();
    bench
        .sends(
            "DELETE /products/{id}",
            products
                .delete("id/1 ü")
                .with_idempotency_key("key of the caller")
                .with_response(),
            wire()
                .path("id", "id/1 ü")
                .header("Idempotency-Key", "key of the caller"),
        )
        .await;
}

async fn list_variants(bench: &impl Judge) {
    let products = bench.client().products();
    bench
        .lists(
            "GET /products/{id}/variants",
            products.list_variants("id/1 ü").with_response(),
            wire().path("id", "id/1 ü"),
        )
        .await;
}

async fn get_variant(bench: &impl Judge) {
    let products = bench.client().products();
    bench
        .sends(
            "GET /products/{id}/variants/{variantId}",
            products.get_variant("id/1 ü", "v#2").with_response(),
            wire().path("id", "id/1 ü").path("variantId", "v#2"),
        )
        .await;
}

async fn update_variant(bench: &impl Judge) {
    let products = bench.client().products();
    let body = UpdateProductVariantRequest::new()
        .title(TEXT)
        .description(TEXT)
        .price(decimal("692345678901234.569"))
        .price_modifier(decimal("702345678901234.570"))
        .stock(72)
        .stock_delimiter(StockDelimiter::Newline)
        .license_period(73)
        .option_values(members(json!({ "a b": 73 })))
        .is_default(false)
        .sort_order(76);
    let sent = r#"
        {"title":TEXT,"description":TEXT,"price":692345678901234.569,"price_modifier":702345678901234.570,
        "stock":72,"stock_delimiter":"newline","license_period":73,"option_values":{"a b":73},
        "is_default":false,"sort_order":76}
    "#;
    bench
        .sends(
            "PATCH /products/{id}/variants/{variantId}",
            products
                .update_variant("id/1 ü", "v#2", &body)
                .with_response(),
            wire()
                .path("id", "id/1 ü")
                .path("variantId", "v#2")
                .json(sent),
        )
        .await;
}
