//! Calls and lists without `async`, over real HTTP.

use std::collections::BTreeSet;

use shopwright::Outcome;
use shopwright::blocking::Wait as _;
use shopwright::selorax::{Client, Credentials, ErrorCode};
use shopwright_sandbox::Sandbox;

use crate::bench::{Access, client_of};

fn with_orders(count: usize) -> (Sandbox, Client) {
    let sandbox = Sandbox::builder("selorax").records(count).unlimited();
    let sandbox = sandbox.start_blocking().unwrap();
    let client = client_of(&sandbox, Access::Token.credentials());
    (sandbox, client)
}

#[test]
fn a_call_waits_for_its_answer() {
    let (sandbox, client) = with_orders(3);
    assert_eq!(client.orders().get(1001).wait().unwrap().order_id, 1001);
    assert_eq!(sandbox.requests().len(), 1);
}

#[test]
fn the_items_of_all_pages_come_once_each_in_a_loop() {
    let (sandbox, client) = with_orders(120);
    let mut ids = Vec::new();
    for order in client.orders().list().items() {
        ids.push(order.unwrap().order_id);
    }
    assert_eq!(ids.len(), 120);
    assert_eq!(
        ids.into_iter().collect::<BTreeSet<_>>(),
        (1001..1121).collect()
    );
    assert_eq!(sandbox.requests().len(), 3);
}

#[test]
fn a_page_is_fetched_only_when_the_loop_comes_to_it() {
    let (sandbox, client) = with_orders(120);
    let mut pages = client.orders().list().pages().into_iter();
    assert_eq!(pages.next().unwrap().unwrap().len(), 50);
    assert_eq!(sandbox.requests().len(), 1);
    assert_eq!(
        pages.map(|page| page.unwrap().len()).collect::<Vec<_>>(),
        [50, 20]
    );
}

#[test]
fn a_refusal_keeps_its_code_and_its_status() {
    let (sandbox, _) = with_orders(3);
    let token = shopwright_sandbox::selorax::READ_ORDERS_ACCESS_TOKEN;
    let narrow = client_of(&sandbox, Credentials::access_token(token).unwrap());
    let error = narrow.customers().list().wait().unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::InsufficientScope));
    assert_eq!(error.outcome(), Outcome::Rejected);
}

#[test]
fn threads_share_a_client_and_each_gets_its_answers() {
    let (sandbox, client) = with_orders(3);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..4 {
                    client.orders().get(1002).wait().unwrap();
                }
            });
        }
    });
    assert_eq!(sandbox.requests().len(), 32);
}

#[tokio::test]
async fn within_an_asynchronous_runtime_it_is_an_error_and_nothing_is_sent() {
    let (sandbox, client) = with_orders(3);
    let error = client.orders().get(1001).wait().unwrap_err();
    assert!(error.is_invalid_input(), "{error}");
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(error.to_string().contains("write `.await`"), "{error}");
    let mut items = client.orders().list().items().into_iter();
    assert!(items.next().unwrap().unwrap_err().is_invalid_input());
    assert!(sandbox.requests().is_empty());
    // The same client goes on, the other way.
    assert_eq!(client.orders().get(1001).await.unwrap().order_id, 1001);
}
