//! Lists over several pages.

use std::collections::BTreeSet;

use shopwright::selorax::Client;
use shopwright::selorax::models::{FilterOrdersRequest, Order, SortDirection};
use shopwright::{Items, Position};
use shopwright_sandbox::Sandbox;

use crate::bench::{Access, client_of};

async fn with_orders(count: usize) -> (Sandbox, Client) {
    let sandbox = Sandbox::builder("selorax").records(count).unlimited();
    let sandbox = sandbox.start().await.unwrap();
    let client = client_of(&sandbox, Access::Token.credentials());
    (sandbox, client)
}

async fn ids(mut items: Items<shopwright::selorax::SeloraX, Order>) -> Vec<i64> {
    let mut ids = Vec::new();
    while let Some(order) = items.try_next().await.unwrap() {
        ids.push(order.order_id);
    }
    ids
}

/// Fails unless every order of the sandbox is there exactly once.
#[track_caller]
fn assert_all(ids: &[i64], count: usize) {
    let first = 1001;
    let all: BTreeSet<i64> = (first..first + i64::try_from(count).unwrap()).collect();
    assert_eq!(ids.len(), count);
    assert_eq!(ids.iter().copied().collect::<BTreeSet<_>>(), all);
}

#[tokio::test]
async fn a_page_has_fifty_records_and_tells_of_the_rest() {
    let (sandbox, client) = with_orders(120).await;
    let page = client.orders().list().await.unwrap();
    assert_eq!(
        (page.len(), page.total, page.limit),
        (50, Some(120), Some(50))
    );
    assert!(page.has_next());
    assert_eq!(sandbox.requests()[0].query, None);
    let last = client.orders().list().page(3).await.unwrap();
    assert_eq!(last.len(), 20);
    assert!(!last.has_next());
}

#[tokio::test]
async fn the_items_of_all_pages_come_once_each() {
    let (sandbox, client) = with_orders(120).await;
    assert_all(&ids(client.orders().list().items()).await, 120);
    assert_eq!(sandbox.requests().len(), 3);
}

#[tokio::test]
async fn the_largest_page_has_250_records() {
    let (sandbox, client) = with_orders(501).await;
    assert_all(&ids(client.orders().list().limit(250).items()).await, 501);
    assert_eq!(sandbox.requests().len(), 3);
}

#[tokio::test]
async fn a_limit_that_the_server_lowers_cuts_nothing_off() {
    let (sandbox, client) = with_orders(620).await;
    let call = client.orders().list().limit(500);
    let first = call.clone().await.unwrap();
    assert_eq!((first.len(), first.limit), (250, Some(250)));
    assert!(first.has_next());
    sandbox.clear();
    assert_all(&ids(call.items()).await, 620);
    let asked: Vec<_> = sandbox
        .requests()
        .iter()
        .map(shopwright_sandbox::Recorded::query_pairs)
        .map(|pairs| pairs.into_iter().find(|(name, _)| name == "page"))
        .map(|page| page.map_or(1, |(_, number)| number.parse().unwrap()))
        .collect();
    assert_eq!(asked, [1, 2, 3]);
}

#[tokio::test]
async fn pages_come_one_by_one_and_keep_the_filters() {
    let (sandbox, client) = with_orders(120).await;
    let mut pages = client
        .orders()
        .list()
        .limit(40)
        .sort("created_at:asc")
        .pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        assert_eq!(page.total, Some(120));
        sizes.push(page.len());
    }
    assert_eq!(sizes, [40, 40, 40]);
    for request in sandbox.requests() {
        let pairs = request.query_pairs();
        assert!(pairs.contains(&("limit".to_owned(), "40".to_owned())));
        assert!(pairs.contains(&("sort".to_owned(), "created_at:asc".to_owned())));
    }
}

#[tokio::test]
async fn a_search_is_paged_in_its_body() {
    let (sandbox, client) = with_orders(120).await;
    let search = FilterOrdersRequest::new(Vec::new())
        .limit(500)
        .order(SortDirection::Asc);
    assert_all(&ids(client.orders().filter(&search).items()).await, 120);
    let search = search.limit(50);
    sandbox.clear();
    assert_all(&ids(client.orders().filter(&search).items()).await, 120);
    let requests = sandbox.requests();
    assert_eq!(requests.len(), 3);
    for (request, number) in requests.iter().zip(1..) {
        assert_eq!(request.query, None);
        let body = request.json().unwrap();
        let page = body.get("page").map_or(1, |page| page.as_i64().unwrap());
        assert_eq!(page, number);
        assert_eq!(
            (&body["limit"], &body["order"]),
            (&50.into(), &"ASC".into())
        );
    }
}

#[tokio::test]
async fn a_stored_position_goes_on_where_it_was_taken() {
    let (_sandbox, client) = with_orders(120).await;
    let call = client.orders().list().limit(50);
    let mut items = call.clone().items();
    let mut seen = Vec::new();
    for _ in 0..70 {
        seen.push(items.try_next().await.unwrap().unwrap().order_id);
    }
    let stored = serde_json::to_string(&items.position().unwrap()).unwrap();
    let position: Position = serde_json::from_str(&stored).unwrap();
    seen.extend(ids(call.items().starting_at(position)).await);
    assert_all(&seen, 120);
}
