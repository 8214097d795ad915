//! Lists over several pages: by cursor, by page number, and inside of `data`.

use std::collections::BTreeSet;

use shopwright::shoppex::models::{ProductStats, WebhookLogStatus};
use shopwright::{Items, Position};

use crate::bench::{Access, Bench};

/// Reads a list to its end, and gives how many entries came.
async fn count<T>(mut items: Items<shopwright::shoppex::Shoppex, T>) -> usize {
    let mut count = 0;
    while items.try_next().await.unwrap().is_some() {
        count += 1;
    }
    count
}

#[tokio::test]
async fn every_list_is_read_to_its_end() {
    let bench = Bench::start(Access::Key, None).await;
    let client = &bench.client;
    assert_eq!(count(client.orders().list().items()).await, 120);
    assert_eq!(count(client.invoices().list().limit(7).items()).await, 120);
    assert_eq!(count(client.payments().list().limit(100).items()).await, 30);
    assert_eq!(count(client.products().list().limit(11).items()).await, 60);
    assert_eq!(count(client.products().search().items()).await, 60);
    assert_eq!(count(client.customers().list().limit(59).items()).await, 60);
    assert_eq!(count(client.categories().list().limit(3).items()).await, 4);
    assert_eq!(count(client.groups().list().limit(2).items()).await, 3);
    assert_eq!(count(client.coupons().list().items()).await, 3);
    assert_eq!(
        count(client.subscriptions().list().limit(2).items()).await,
        3
    );
    assert_eq!(count(client.tickets().list().limit(2).items()).await, 3);
    assert_eq!(count(client.reviews().list().items()).await, 2);
    assert_eq!(count(client.escrow().list().items()).await, 2);
    assert_eq!(count(client.blacklist().list().limit(1).items()).await, 2);
    assert_eq!(count(client.webhooks().list().items()).await, 2);
    assert_eq!(count(client.webhooks().list_logs().items()).await, 70);
    assert_eq!(
        count(client.products().list_variants("prod_1001").items()).await,
        2
    );
    assert_eq!(
        count(
            client
                .products()
                .list_serials("prod_1001")
                .limit(25)
                .items()
        )
        .await,
        60
    );
    let serials = client
        .products()
        .list_variant_serials("prod_1001", "vari_1001");
    assert_eq!(count(serials.limit(2).items()).await, 3);
    assert_eq!(
        count(client.affiliates().list_customers().items()).await,
        120
    );
    assert_eq!(
        count(client.affiliates().list_payout_requests().limit(25).items()).await,
        60
    );
    assert_eq!(count(client.themes().list().items()).await, 1);
}

#[tokio::test]
async fn each_entry_comes_once_and_each_page_is_asked_for_once() {
    let bench = Bench::start(Access::Key, None).await;
    let mut items = bench.client.orders().list().limit(50).items();
    let mut ids = BTreeSet::new();
    while let Some(order) = items.try_next().await.unwrap() {
        assert!(ids.insert(order.uniqid.unwrap()));
    }
    assert_eq!(ids.len(), 120);
    let queries: Vec<_> = bench
        .sandbox
        .requests()
        .iter()
        .map(|sent| sent.query.clone())
        .collect();
    assert_eq!(
        queries,
        [
            Some("limit=50".to_owned()),
            Some("limit=50&cursor=cur_50".to_owned()),
            Some("limit=50&cursor=cur_100".to_owned()),
        ]
    );
}

#[tokio::test]
async fn a_list_is_resumed_from_a_stored_position() {
    let bench = Bench::start(Access::Key, None).await;
    let orders = || bench.client.orders().list().limit(20).items();
    let mut items = orders();
    for _ in 0..33 {
        items.try_next().await.unwrap().unwrap();
    }
    let stored = serde_json::to_string(&items.position().unwrap()).unwrap();
    let position: Position = serde_json::from_str(&stored).unwrap();
    let mut resumed = orders().starting_at(position);
    let (next, again) = (items.try_next().await, resumed.try_next().await);
    assert_eq!(
        next.unwrap().unwrap().uniqid,
        again.unwrap().unwrap().uniqid
    );
    assert_eq!(count(resumed).await, 120 - 34);
}

#[tokio::test]
async fn pages_that_go_round_in_a_circle_are_an_error() {
    let bench = Bench::start(Access::Key, None).await;
    for cursor in ["a", "b", "a", "b", "a", "b"] {
        let page = format!(
            r#"{{"data":[{{"id":"x"}}],"pagination":{{"next_cursor":"{cursor}","has_more":true}}}}"#
        );
        bench.answer(200, page);
    }
    let mut items = bench.client.orders().list().items();
    let error = loop {
        match items.try_next().await {
            Ok(item) => assert!(item.is_some(), "it has to end with an error"),
            Err(error) => break error,
        }
    };
    assert!(error.is_pagination(), "{error}");
    assert!(bench.sandbox.requests().len() < 6);
}

#[tokio::test]
async fn webhook_logs_are_read_to_the_end_in_both_forms() {
    let bench = Bench::start(Access::Key, None).await;
    let page = |page: u64, block: &str| {
        format!(
            r#"{{"data":[{{"id":"{page}"}},{{"id":"{page}b"}}],"pagination":{{"total":6,"page":{page},{block},"total_pages":3}}}}"#
        )
    };
    for number in 1..=3 {
        bench.answer(200, page(number, r#""per_page":2"#));
    }
    // More was asked for than the server gives: its own count of pages tells the end.
    let earlier = bench.client.webhooks().list_logs().limit(5);
    assert_eq!(count(earlier.items()).await, 6);
    assert_eq!(bench.sandbox.requests().len(), 3);
    for number in 1..=3 {
        let block = format!(r#""limit":2,"has_more":{}"#, number < 3);
        bench.answer(200, page(number, &block));
    }
    assert_eq!(count(bench.client.webhooks().list_logs().items()).await, 6);
    assert_eq!(bench.sandbox.requests().len(), 6);
}

#[tokio::test]
async fn logs_are_filtered_by_what_is_asked_for() {
    let bench = Bench::start(Access::Key, None).await;
    let failed = bench
        .client
        .webhooks()
        .list_logs()
        .status(WebhookLogStatus::Failed);
    let page = failed.event_type("order:paid").await.unwrap();
    assert_eq!(page.total, Some(7));
    assert!(page.iter().all(|log| log.status_code == Some(500)));
}

#[tokio::test]
async fn a_limit_that_the_server_lowers_ends_nothing_early() {
    let bench = Bench::start(Access::Key, None).await;
    for (cursor, more) in [("\"c\"", true), ("null", false)] {
        let entries = vec![r#"{"id":"x"}"#; 50].join(",");
        let page = format!(
            r#"{{"data":[{entries}],"pagination":{{"next_cursor":{cursor},"has_more":{more}}}}}"#
        );
        bench.answer(200, page);
    }
    assert_eq!(
        count(bench.client.orders().list().limit(100).items()).await,
        100
    );
}

#[tokio::test]
async fn the_totals_beside_products_come_with_the_first_page() {
    let bench = Bench::start(Access::Key, None).await;
    let page = bench
        .client
        .products()
        .list()
        .limit(1)
        .with_response()
        .await
        .unwrap();
    let stats = ProductStats::of(&page).unwrap();
    assert_eq!((stats.total, stats.published), (Some(60), Some(54)));
}

#[tokio::test]
async fn an_affiliate_list_in_the_form_of_the_schema_table_is_an_error_that_names_the_place() {
    let bench = Bench::start(Access::Key, None).await;
    bench.answer(200, r#"{"data":[],"pagination":{}}"#);
    let error = bench
        .client
        .affiliates()
        .list_customers()
        .await
        .unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.field_path(), Some("data.customers"));
}
