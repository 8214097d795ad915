//! The three forms of paging, and lists that come whole.

use std::collections::BTreeSet;

use shopwright::dukanext::models::{CartItem, ContentModel, ProductSort, RefreshCartRequest};
use shopwright_sandbox::dukanext::id;

use crate::bench::start;

#[tokio::test]
async fn products_are_paged_inside_of_their_data() {
    let (sandbox, client) = start().await;
    let page = client.products().list().await.unwrap();
    assert_eq!(
        (page.len(), page.total, page.limit),
        (18, Some(120), Some(18))
    );
    let mut all = client.products().list().limit(50).items();
    let mut ids = BTreeSet::new();
    while let Some(product) = all.try_next().await.unwrap() {
        assert_eq!(product.id.len(), 24);
        ids.insert(product.id);
    }
    assert_eq!(ids.len(), 120);
    assert_eq!(sandbox.requests().len(), 4);
}

#[tokio::test]
async fn a_limit_that_the_server_lowers_cuts_nothing_off() {
    let (_sandbox, client) = start().await;
    let mut all = client.products().list().limit(500).items();
    let mut count = 0;
    while all.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!(count, 120);
}

#[tokio::test]
async fn filters_and_order_reach_the_server() {
    let (_sandbox, client) = start().await;
    let call = client.products().list().on_sale(true).term("mug").limit(50);
    let page = call.sort(ProductSort::NameDescending).await.unwrap();
    assert!(!page.is_empty());
    assert!(
        page.iter()
            .all(|product| product.on_sale && product.title.starts_with("Mug"))
    );
    assert!(
        page.iter()
            .all(|product| product.sale_price == Some(product.actual_price))
    );
    let titles: Vec<_> = page.iter().map(|product| &product.title).collect();
    assert!(titles.is_sorted_by(|one, next| one >= next));
}

#[tokio::test]
async fn categories_are_paged_beside_their_status() {
    let (sandbox, client) = start().await;
    let page = client.categories().list().limit(10).await.unwrap();
    assert_eq!((page.len(), page.total, page.limit), (10, Some(24), None));
    assert!(page.has_next());
    let mut all = client.categories().list().limit(10).items();
    let mut count = 0;
    while all.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!((count, sandbox.requests().len()), (24, 4));
}

#[tokio::test]
async fn reviews_are_paged_without_a_word_about_it() {
    let (sandbox, client) = start().await;
    let product = id("product", 1);
    let mut all = client.reviews().list(&product).limit(10).items();
    let mut count = 0;
    while all.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!((count, sandbox.requests().len()), (24, 3));
    sandbox.clear();
    let mut all = client.reviews().list(&product).items();
    while all.try_next().await.unwrap().is_some() {}
    let sent = sandbox.requests();
    assert_eq!(
        sent.last().unwrap().query.as_deref(),
        Some("page=3"),
        "the empty one"
    );
}

#[tokio::test]
async fn a_search_gives_two_pages_at_once() {
    let (_sandbox, client) = start().await;
    let found = client.search().find("a").limit(5).await.unwrap();
    assert_eq!(
        (found.products.data.len(), found.categories.data.len()),
        (5, 5)
    );
    assert_eq!((found.products.limit, found.categories.limit), (5, 5));
    assert!(found.products.data[0].review_aggregate.is_none());
}

#[tokio::test]
async fn content_is_a_page_a_record_or_nothing() {
    let (_sandbox, client) = start().await;
    let content = client.content();
    let Some(ContentModel::Collection(page)) = content.read("faq").limit(50).await.unwrap() else {
        panic!("a collection is a page");
    };
    assert_eq!((page.data.len(), page.total_documents), (45, 45));
    assert_eq!(page.data[0].additional["question"], "Question 1?");
    let Some(ContentModel::Singleton(about)) = content.read("about").await.unwrap() else {
        panic!("a singleton is a record");
    };
    assert_eq!(about.additional["title"], "About us");
    assert_eq!(content.read("banner").await.unwrap(), None);
    let entry = content.entry("faq", id("entry", 7)).await.unwrap();
    assert_eq!(entry.id, id("entry", 7));
}

#[tokio::test]
async fn a_cart_comes_whole_without_what_is_no_longer_sold() {
    let (_sandbox, client) = start().await;
    let cart = RefreshCartRequest::new(vec![
        CartItem::new(id("product", 1), 2),
        CartItem::new(id("product", 999), 1),
    ]);
    let page = client.products().refresh_cart(&cart).await.unwrap();
    assert_eq!(
        (page.len(), page.total, page.has_next()),
        (1, Some(1), false)
    );
    assert_eq!(page.items[0].sale_price, Some(None), "null: no sale is on");
}
