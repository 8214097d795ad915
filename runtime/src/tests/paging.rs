//! Lists over several pages.

use http::Method;
use serde_json::Value;

use super::{Fixture, LIST, Shop};
use crate::call::Call;
use crate::operation::{Idempotency, Operation, PageParam, PageStyle, Pagination};
use crate::transport::Step;
use crate::{Page, Position};

fn list(fixture: &Fixture) -> Call<Shop, Page<u32>> {
    Call::page(&fixture.client, &LIST)
}

fn page(items: &str, page: u32, limit: u32, total: u32) -> Step {
    let paging = format!(r#"{{"page":{page},"limit":{limit},"total":{total}}}"#);
    Step::json(200, format!(r#"{{"data":{items},"pagination":{paging}}}"#))
}

fn queries(fixture: &Fixture) -> Vec<String> {
    fixture
        .sent()
        .iter()
        .map(|r| r.uri.query().unwrap_or_default().to_owned())
        .collect()
}

#[tokio::test]
async fn a_page_tells_total_limit_and_whether_there_is_more() {
    let fixture = Fixture::new([page("[1,2]", 1, 2, 5)]);
    let page = list(&fixture).await.unwrap();
    assert_eq!(page.items, [1, 2]);
    assert_eq!(
        (page.total, page.limit, page.has_next()),
        (Some(5), Some(2), true)
    );
}

#[tokio::test]
async fn items_come_over_all_pages_in_order() {
    let steps = [
        page("[1,2]", 1, 2, 5),
        page("[3,4]", 2, 2, 5),
        page("[5]", 3, 2, 5),
    ];
    let fixture = Fixture::new(steps);
    let mut items = list(&fixture).items();
    let mut seen = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        seen.push(item);
    }
    assert_eq!(seen, [1, 2, 3, 4, 5]);
    assert_eq!(queries(&fixture), ["", "page=2", "page=3"]);
}

#[tokio::test]
async fn parameters_are_kept_on_every_page() {
    let fixture = Fixture::new([page("[1]", 1, 1, 2), page("[2]", 2, 1, 2)]);
    let mut pages = list(&fixture)
        .query("limit", 1)
        .query("status", "a b")
        .pages();
    while pages.try_next().await.unwrap().is_some() {}
    assert_eq!(
        queries(&fixture),
        ["limit=1&status=a%20b", "limit=1&status=a%20b&page=2"]
    );
}

#[tokio::test]
async fn a_stored_position_resumes_within_a_page() {
    let fixture = Fixture::new([page("[1,2]", 1, 2, 4), page("[3,4]", 2, 2, 4)]);
    let mut items = list(&fixture).items();
    for _ in 0..3 {
        items.try_next().await.unwrap();
    }
    let stored = serde_json::to_string(&items.position().unwrap()).unwrap();

    let fixture = Fixture::new([page("[3,4]", 2, 2, 4)]);
    let position: Position = serde_json::from_str(&stored).unwrap();
    let mut items = list(&fixture).items().starting_at(position);
    assert_eq!(items.try_next().await.unwrap(), Some(4));
    assert_eq!(items.try_next().await.unwrap(), None);
    assert_eq!(queries(&fixture), ["page=2"]);
}

#[tokio::test]
async fn a_page_that_failed_is_asked_for_again() {
    let fixture = Fixture::new([
        page("[1]", 1, 1, 2),
        Step::status(403),
        page("[2]", 2, 1, 2),
    ]);
    let mut items = list(&fixture).items();
    assert_eq!(items.try_next().await.unwrap(), Some(1));
    items.try_next().await.unwrap_err();
    assert_eq!(items.try_next().await.unwrap(), Some(2));
}

#[tokio::test]
async fn a_server_that_gives_empty_pages_for_ever_is_an_error_and_not_the_end() {
    let fixture = Fixture::new([page("[]", 1, 2, 9), page("[]", 2, 2, 9)]);
    let mut pages = list(&fixture).pages();
    pages.try_next().await.unwrap();
    let error = pages.try_next().await.unwrap_err();
    assert!(error.is_pagination(), "{error}");
}

#[tokio::test]
async fn a_stream_starts_at_the_page_that_was_asked_for() {
    let fixture = Fixture::new([page("[5]", 3, 2, 5)]);
    let mut items = list(&fixture).query("page", 3).items();
    assert_eq!(items.try_next().await.unwrap(), Some(5));
    assert_eq!(items.try_next().await.unwrap(), None);
}

pub(super) static BY_CURSOR: Operation = Operation::new("items.cursor", Method::GET, "/items")
    .security(&[&["token"]])
    .idempotency(Idempotency::Safe)
    .pagination(&Pagination {
        style: PageStyle::Cursor {
            param: PageParam::Query("after"),
        },
        items: &["data"],
        next_cursor: Some(&["next"]),
        ..Pagination::SINGLE
    });

fn cursor(items: &str, next: &str) -> Step {
    Step::json(200, format!(r#"{{"data":{items},"next":{next}}}"#))
}

#[tokio::test]
async fn cursors_that_go_round_in_a_circle_are_an_error() {
    let steps = (0..20).map(|number| cursor("[1]", &format!("\"c{}\"", number % 3)));
    let fixture = Fixture::new(steps);
    let mut pages = Call::<Shop, Page<u32>>::page(&fixture.client, &BY_CURSOR).pages();
    let error = loop {
        match pages.try_next().await {
            Ok(page) => assert!(page.is_some(), "the list does not end"),
            Err(error) => break error,
        }
    };
    assert!(error.is_pagination(), "{error}");
}

#[tokio::test]
async fn empty_pages_behind_a_cursor_are_gone_through() {
    let steps = [
        cursor("[]", "\"a\""),
        cursor("[]", "\"b\""),
        cursor("[]", "\"c\""),
        cursor("[7]", "null"),
    ];
    let fixture = Fixture::new(steps);
    let mut items = Call::<Shop, Page<u32>>::page(&fixture.client, &BY_CURSOR).items();
    assert_eq!(items.try_next().await.unwrap(), Some(7));
    assert_eq!(items.try_next().await.unwrap(), None);
    assert_eq!(queries(&fixture), ["", "after=a", "after=b", "after=c"]);
}

static BY_LINK: Operation = Operation::new("items.link", Method::GET, "/items")
    .security(&[&["token"]])
    .idempotency(Idempotency::Safe)
    .pagination(&Pagination {
        style: PageStyle::Link,
        ..Pagination::SINGLE
    });

#[tokio::test]
async fn a_link_may_be_relative_to_its_page_and_must_not_lead_elsewhere() {
    let linked = |to: &str| Step::json(200, "[1]").header("link", &format!("<{to}>; rel=\"next\""));
    let fixture = Fixture::new([linked("?p=2"), linked("https://evil.example/items")]);
    let mut pages = Call::<Shop, Page<u32>>::page(&fixture.client, &BY_LINK).pages();
    pages.try_next().await.unwrap();
    pages.try_next().await.unwrap();
    let error = pages.try_next().await.unwrap_err();
    assert!(
        error.to_string().contains("leads to another host"),
        "{error}"
    );
    let sent: Vec<_> = fixture
        .sent()
        .iter()
        .map(|sent| sent.uri.to_string())
        .collect();
    assert_eq!(
        sent,
        [
            "https://shop.example/api/items",
            "https://shop.example/api/items?p=2"
        ]
    );
}

#[test]
fn streams_and_calls_can_cross_threads() {
    fn is_sendable<T: Send + 'static>(_: T) {}
    let fixture = Fixture::new([]);
    is_sendable(list(&fixture));
    is_sendable(list(&fixture).send());
    is_sendable(list(&fixture).items());
    is_sendable(list(&fixture).with_response());
    is_sendable(Call::<Shop, Value>::json(&fixture.client, &LIST));
}
