//! The inventory of products and variants.

use shopwright::shoppex::models::{AddSerialsRequest, ClaimSerialsRequest, DeleteSerialsRequest};

use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    list_serials(bench).await;
    add_serials(bench).await;
    delete_serials(bench).await;
    claim_serials(bench).await;
    list_variant_serials(bench).await;
    add_variant_serials(bench).await;
    delete_variant_serials(bench).await;
}

async fn list_serials(bench: &impl Judge) {
    let products = bench.client().products();
    bench
        .lists(
            "GET /products/{id}/serials",
            products
                .list_serials("id/1 ü")
                .page(2)
                .limit(3)
                .with_response(),
            wire()
                .path("id", "id/1 ü")
                .query("page", 2)
                .query("limit", 3),
        )
        .await;
}

async fn add_serials(bench: &impl Judge) {
    let products = bench.client().products();
    let body = AddSerialsRequest::new()
        .serials(TEXT)
        .remove_duplicates(true);
    let sent = r#"{"serials":TEXT,"remove_duplicates":true}"#;
    bench
        .sends(
            "POST /products/{id}/serials",
            products.add_serials("id/1 ü", &body).with_response(),
            wire().path("id", "id/1 ü").json(sent),
        )
        .await;
}

async fn delete_serials(bench: &impl Judge) {
    let products = bench.client().products();
    let body =
        DeleteSerialsRequest::new().serial_ids(vec!["serial_ids 1".to_owned(), TEXT.to_owned()]);
    let sent = r#"{"serial_ids":["serial_ids 1",TEXT]}"#;
    bench
        .sends(
            "DELETE /products/{id}/serials",
            products.delete_serials("id/1 ü", &body).with_response(),
            wire().path("id", "id/1 ü").json(sent),
        )
        .await;
}

async fn claim_serials(bench: &impl Judge) {
    let products = bench.client().products();
    let body = ClaimSerialsRequest::new(3);
    let sent = r#"{"amount":3}"#;
    bench
        .sends(
            "POST /products/{id}/serials/claim",
            products.claim_serials("id/1 ü", &body).with_response(),
            wire().path("id", "id/1 ü").json(sent),
        )
        .await;
}

async fn list_variant_serials(bench: &impl Judge) {
    let products = bench.client().products();
    bench
        .lists(
            "GET /products/{id}/variants/{variantId}/serials",
            products
                .list_variant_serials("id/1 ü", "v#2")
                .page(2)
                .limit(3)
                .with_response(),
            wire()
                .path("id", "id/1 ü")
                .path("variantId", "v#2")
                .query("page", 2)
                .query("limit", 3),
        )
        .await;
}

async fn add_variant_serials(bench: &impl Judge) {
    let products = bench.client().products();
    let body = AddSerialsRequest::new()
        .serials(TEXT)
        .remove_duplicates(true);
    let sent = r#"{"serials":TEXT,"remove_duplicates":true}"#;
    bench
        .sends(
            "POST /products/{id}/variants/{variantId}/serials",
            products
                .add_variant_serials("id/1 ü", "v#2", &body)
                .with_response(),
            wire()
                .path("id", "id/1 ü")
                .path("variantId", "v#2")
                .json(sent),
        )
        .await;
}

async fn delete_variant_serials(bench: &impl Judge) {
    let products = bench.client().products();
    let body =
        DeleteSerialsRequest::new().serial_ids(vec!["serial_ids 1".to_owned(), TEXT.to_owned()]);
    let sent = r#"{"serial_ids":["serial_ids 1",TEXT]}"#;
    bench
        .sends(
            "DELETE /products/{id}/variants/{variantId}/serials",
            products
                .delete_variant_serials("id/1 ü", "v#2", &body)
                .with_response(),
            wire()
                .path("id", "id/1 ü")
                .path("variantId", "v#2")
                .json(sent),
        )
        .await;
}
