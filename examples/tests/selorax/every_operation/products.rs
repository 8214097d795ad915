//! Products, their variants and images.

use shopwright::FilePart;
use shopwright::selorax::models::{
    CreateProductRequest, CreateVariantRequest, ProductStatus, UpdateProductRequest,
    UpdateVariantRequest, UploadImagesRequest,
};

use super::{decimal, open, time};
use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    reads(bench).await;
    writes(bench).await;
    variants(bench).await;
    images(bench).await;
}

async fn reads(bench: &impl Judge) {
    let products = bench.client().products();
    let key = "GET /api/apps/v1/products";
    bench
        .lists(key, products.list().with_response(), wire())
        .await;
    let call = products
        .list()
        .page(1)
        .limit(3)
        .status(ProductStatus::Inactive)
        .since(time("2026-01-02T03:04:05Z"))
        .category_id(12)
        .price_min(decimal("0.10"))
        .price_max(decimal("12345678901234567.89"))
        .search(TEXT)
        .sort("name:desc");
    let sent = wire()
        .query("page", 1)
        .query("limit", 3)
        .query("status", "inactive")
        .query("since", "2026-01-02T03:04:05Z")
        .query("category_id", 12)
        .query("price_min", "0.10")
        .query("price_max", "12345678901234567.89")
        .query("search", TEXT)
        .query("sort", "name:desc");
    bench.lists(key, call.with_response(), sent).await;
    bench
        .sends(
            "GET /api/apps/v1/products/{product_id}",
            products.get(1001).with_response(),
            wire().path("product_id", 1001),
        )
        .await;
}

async fn writes(bench: &impl Judge) {
    let products = bench.client().products();
    let body = open!(CreateProductRequest::new(), { "name": TEXT });
    bench
        .sends(
            "POST /api/apps/v1/products",
            products.create(&body).with_response(),
            wire().json(r#"{"name":TEXT}"#),
        )
        .await;
    let body = open!(UpdateProductRequest::new(), { "description": TEXT });
    bench
        .sends(
            "PUT /api/apps/v1/products/{product_id}",
            products.update(1002, &body).with_response(),
            wire()
                .path("product_id", 1002)
                .json(r#"{"description":TEXT}"#),
        )
        .await;
    bench
        .sends(
            "DELETE /api/apps/v1/products/{product_id}",
            products.delete(1003).with_response(),
            wire().path("product_id", 1003).whole(),
        )
        .await;
}

async fn variants(bench: &impl Judge) {
    let products = bench.client().products();
    let body = open!(CreateVariantRequest::new(), { "variant_name": TEXT, "price": 9 });
    bench
        .sends(
            "POST /api/apps/v1/products/{product_id}/variants",
            products.create_variant(1001, &body).with_response(),
            wire()
                .path("product_id", 1001)
                .json(r#"{"variant_name":TEXT,"price":9}"#),
        )
        .await;
    let body = open!(UpdateVariantRequest::new().images("a/ü.png,b.png"), { "weight": 0.25 });
    bench
        .sends(
            "PUT /api/apps/v1/products/{product_id}/variants/{sku_id}",
            products.update_variant(1001, 10010, &body).with_response(),
            wire()
                .path("product_id", 1001)
                .path("sku_id", 10010)
                .json(r#"{"images":"a/ü.png,b.png","weight":0.25}"#),
        )
        .await;
    bench
        .sends(
            "DELETE /api/apps/v1/products/{product_id}/variants/{sku_id}",
            products.delete_variant(1001, 10011).with_response(),
            wire()
                .path("product_id", 1001)
                .path("sku_id", 10011)
                .whole(),
        )
        .await;
}

async fn images(bench: &impl Judge) {
    let name = bench.file_name();
    let png = b"\x89PNG\r\n\r\n--\x00\xff";
    let body = UploadImagesRequest::new(vec![
        FilePart::new(name, "image/png", png.to_vec()),
        FilePart::new("two.jpg", "image/jpeg", "JPEG"),
    ]);
    bench
        .sends(
            "POST /api/apps/v1/products/{product_id}/images",
            bench
                .client()
                .products()
                .upload_images(1001, body)
                .with_response(),
            wire()
                .path("product_id", 1001)
                .file("files", name, "image/png", png)
                .file("files", "two.jpg", "image/jpeg", b"JPEG"),
        )
        .await;
}
