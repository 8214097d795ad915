//! The shop and its catalogue.

use shopwright::dukanext::models::{
    CartItem, PageMetaRequest, ProductSort, RefreshCartRequest, ValidateCouponsRequest,
};
use shopwright_sandbox::dukanext::{COUPON_CODE, id};

use super::{decimal, products, variation};
use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    settings(bench).await;
    lists(bench).await;
    categories(bench).await;
    carts(bench).await;
    content(bench).await;
}

async fn settings(bench: &impl Judge) {
    let settings = bench.client().settings();
    bench
        .sends(
            "GET /settings/health",
            settings.health().with_response(),
            wire().whole(),
        )
        .await;
    bench
        .sends("GET /settings", settings.get().with_response(), wire())
        .await;
}

async fn lists(bench: &impl Judge) {
    let products = bench.client().products();
    let key = "GET /products";
    bench
        .lists(
            key,
            products.list().with_response(),
            wire().at("/data/data"),
        )
        .await;
    let sorts = [
        (ProductSort::NameAscending, "A-Z"),
        (ProductSort::NameDescending, "Z-A"),
        (ProductSort::Newest, "RECENT"),
        (ProductSort::Oldest, "OLD"),
    ];
    for (sort, sent) in sorts {
        let call = products
            .list()
            .page(1)
            .limit(50)
            .sort(sort)
            .categories(TEXT)
            .min_price(decimal("0.10"))
            .max_price(decimal("12345678901234567.89"))
            .featured(true)
            .on_sale(false)
            .term(TEXT);
        let sent = wire()
            .query("page", 1)
            .query("limit", 50)
            .query("sort", sent)
            .query("categories", TEXT)
            .query("minPrice", "0.10")
            .query("maxPrice", "12345678901234567.89")
            .query("featured", true)
            .query("onSale", false)
            .query("term", TEXT)
            .at("/data/data");
        bench.lists(key, call.with_response(), sent).await;
    }
    let search = bench.client().search();
    let key = "GET /search";
    bench
        .sends(
            key,
            search.find(TEXT).with_response(),
            wire().query("term", TEXT),
        )
        .await;
    bench
        .sends(
            key,
            search.find("mug").page(2).limit(18).with_response(),
            wire()
                .query("term", "mug")
                .query("page", 2)
                .query("limit", 18),
        )
        .await;
    let reviews = bench.client().reviews();
    let product = id("product", 1);
    bench
        .lists(
            "GET /reviews/{productId}",
            reviews.list(&product).page(1).limit(5).with_response(),
            wire()
                .path("productId", &product)
                .query("page", 1)
                .query("limit", 5),
        )
        .await;
    bench
        .sends(
            "GET /reviews/{productId}/summary",
            reviews.summary(&product).with_response(),
            wire().path("productId", &product),
        )
        .await;
}

async fn categories(bench: &impl Judge) {
    let categories = bench.client().categories();
    let key = "GET /categories";
    bench
        .lists(key, categories.list().with_response(), wire())
        .await;
    let parent = id("category", 1);
    let call = categories
        .list()
        .page(1)
        .limit(10)
        .term(TEXT)
        .parent(&parent);
    let sent = wire()
        .query("page", 1)
        .query("limit", 10)
        .query("term", TEXT)
        .query("parent", &parent);
    bench.lists(key, call.with_response(), sent).await;
    for name in ["category-1", &id("category", 1)] {
        bench
            .sends(
                "GET /categories/{id}",
                categories.get(name).with_response(),
                wire().path("id", name),
            )
            .await;
    }
    bench
        .sends(
            "GET /categories/{id}",
            categories.get(TEXT).with_response(),
            wire().path("id", TEXT).made_up(),
        )
        .await;
}

async fn carts(bench: &impl Judge) {
    let [varied, plain] = products();
    let cart = || {
        vec![
            CartItem::new(&varied, 2).variation_key(variation()),
            CartItem::new(&plain, 9_007_199_254_740_993),
        ]
    };
    let lines = format!(
        r#"[{{"productId":"{varied}","quantity":2,"type":"product","variationKey":"{}"}},
            {{"productId":"{plain}","quantity":9007199254740993,"type":"product"}}]"#,
        variation()
    );
    bench
        .lists(
            "POST /products/cart",
            bench
                .client()
                .products()
                .refresh_cart(&RefreshCartRequest::new(cart()))
                .with_response(),
            wire().json(&format!(r#"{{"cart":{lines}}}"#)),
        )
        .await;
    let codes = vec![COUPON_CODE.to_owned(), TEXT.to_owned()];
    bench
        .sends(
            "POST /coupons",
            bench
                .client()
                .coupons()
                .validate(&ValidateCouponsRequest::new(codes, cart()))
                .with_response(),
            wire().json(&format!(
                r#"{{"coupons":["{COUPON_CODE}",TEXT],"cart":{lines}}}"#
            )),
        )
        .await;
}

async fn content(bench: &impl Judge) {
    let content = bench.client().content();
    let key = "GET /content/{modelSlug}";
    bench
        .sends(
            key,
            content.read("faq").page(2).limit(50).with_response(),
            wire()
                .path("modelSlug", "faq")
                .query("page", 2)
                .query("limit", 50),
        )
        .await;
    for slug in ["about", "banner"] {
        bench
            .sends(
                key,
                content.read(slug).with_response(),
                wire().path("modelSlug", slug),
            )
            .await;
    }
    bench
        .sends(
            "GET /content/{modelSlug}/{entryId}",
            content.entry(TEXT, "a/b").with_response(),
            wire()
                .path("modelSlug", TEXT)
                .path("entryId", "a/b")
                .made_up(),
        )
        .await;
    bench
        .sends(
            "POST /config",
            bench
                .client()
                .config()
                .page_meta(&PageMetaRequest::new("/product/:id").param(TEXT))
                .with_response(),
            wire().json(r#"{"url":"/product/:id","param":TEXT}"#),
        )
        .await;
}
