//! An app's own fields.

use shopwright::selorax::models::{
    CreateMetafieldDefinitionRequest, CreateMetafieldDefinitionRequestRequired,
    MetafieldResourceType, MetafieldValueInput, MetafieldValueInputRequired,
    SetMetafieldValuesRequest,
};

use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    definitions(bench).await;
    values(bench).await;
}

async fn definitions(bench: &impl Judge) {
    let metafields = bench.client().metafields();
    let body = CreateMetafieldDefinitionRequest::new(CreateMetafieldDefinitionRequestRequired {
        namespace: "my-app".to_owned(),
        key: "size_2".to_owned(),
        resource_type: MetafieldResourceType::Product,
        value_type: TEXT.to_owned(),
    })
    .name(TEXT)
    .description(TEXT);
    let sent = r#"{
        "namespace":"my-app", "key":"size_2", "resource_type":"product", "value_type":TEXT,
        "name":TEXT, "description":TEXT
    }"#;
    bench
        .sends(
            "POST /api/apps/v1/metafields/definitions",
            metafields.create_definition(&body).with_response(),
            wire().json(sent),
        )
        .await;
    let call = metafields
        .list_definitions()
        .resource_type(MetafieldResourceType::Product);
    bench
        .lists(
            "GET /api/apps/v1/metafields/definitions",
            call.with_response(),
            wire().query("resource_type", "product"),
        )
        .await;
}

async fn values(bench: &impl Judge) {
    let metafields = bench.client().metafields();
    let value = MetafieldValueInput::new(MetafieldValueInputRequired {
        namespace: "my-app".to_owned(),
        key: "size_2".to_owned(),
        resource_type: MetafieldResourceType::Order,
        resource_id: 1001,
        value: TEXT.to_owned(),
    });
    let sent = r#"{"metafields":[{
        "namespace":"my-app", "key":"size_2", "resource_type":"order", "resource_id":1001,
        "value":TEXT
    }]}"#;
    bench
        .sends(
            "POST /api/apps/v1/metafields/values",
            metafields
                .set_values(&SetMetafieldValuesRequest::new(vec![value]))
                .with_response(),
            wire().json(sent).whole(),
        )
        .await;
    bench
        .lists(
            "GET /api/apps/v1/metafields/values",
            metafields
                .list_values(MetafieldResourceType::Order, 1001)
                .with_response(),
            wire()
                .query("resource_type", "order")
                .query("resource_id", 1001),
        )
        .await;
}
