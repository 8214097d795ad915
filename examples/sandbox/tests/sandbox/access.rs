//! Who is let in, and with which code the others are turned away.

use std::time::{Duration, UNIX_EPOCH};

use reqwest::{Method, RequestBuilder};
use shopwright_sandbox::{Grant, Sandbox, selorax};

use crate::bench::{Answer, Bench};

const ORDERS: &str = "/api/apps/v1/orders";

fn with_client(request: RequestBuilder, store: i64) -> RequestBuilder {
    request
        .header("x-client-id", selorax::CLIENT_ID)
        .header("x-client-secret", selorax::CLIENT_SECRET)
        .header("x-store-id", store)
}

#[tokio::test]
async fn without_credentials_the_code_is_missing_token() {
    let bench = Bench::new().await;
    Answer::of(bench.open(Method::GET, ORDERS))
        .await
        .refused(401, "missing_token");
    let half = bench
        .open(Method::GET, ORDERS)
        .header("x-client-id", selorax::CLIENT_ID);
    Answer::of(half).await.refused(401, "missing_token");
    let basic = bench
        .open(Method::GET, ORDERS)
        .header("authorization", "Basic eDp5");
    Answer::of(basic).await.refused(401, "missing_token");
}

#[tokio::test]
async fn an_unknown_token_is_invalid_and_one_past_its_life_is_expired() {
    let bench = Bench::new().await;
    let unknown = bench.open(Method::GET, ORDERS).bearer_auth("sx_at_00");
    Answer::of(unknown).await.refused(401, "invalid_token");
    let expired = bench
        .open(Method::GET, ORDERS)
        .bearer_auth(selorax::EXPIRED_ACCESS_TOKEN);
    Answer::of(expired).await.refused(401, "token_expired");
}

#[tokio::test]
async fn a_wrong_client_id_and_a_wrong_secret_differ_by_message_alone() {
    let bench = Bench::new().await;
    let id = with_client(bench.open(Method::GET, ORDERS), 22);
    let id = id.build().unwrap();
    let mut wrong_id = id.try_clone().unwrap();
    wrong_id
        .headers_mut()
        .insert("x-client-id", "sx_app_0".parse().unwrap());
    let mut wrong_secret = id;
    wrong_secret
        .headers_mut()
        .insert("x-client-secret", "sx_secret_0".parse().unwrap());
    let body = Answer::of(bench.ready(wrong_id))
        .await
        .refused(401, "invalid_client");
    assert_eq!(body["message"], "Invalid client_id.");
    let body = Answer::of(bench.ready(wrong_secret))
        .await
        .refused(401, "invalid_client");
    assert_eq!(body["message"], "Invalid client_secret.");
}

#[tokio::test]
async fn client_credentials_need_a_store_in_the_header_or_the_query() {
    let bench = Bench::new().await;
    let client = |path: &str| {
        bench
            .open(Method::GET, path)
            .header("x-client-id", selorax::CLIENT_ID)
            .header("x-client-secret", selorax::CLIENT_SECRET)
    };
    Answer::of(client(ORDERS))
        .await
        .refused(400, "missing_store_id");
    Answer::of(client(&format!("{ORDERS}?store_id=23")))
        .await
        .data();
    Answer::of(with_client(bench.open(Method::GET, ORDERS), 23))
        .await
        .data();
}

#[tokio::test]
async fn a_store_without_the_app_and_a_suspended_store_are_turned_away() {
    let bench = Bench::new().await;
    let elsewhere = with_client(bench.open(Method::GET, ORDERS), 999);
    Answer::of(elsewhere).await.refused(401, "not_installed");
    let suspended = with_client(bench.open(Method::GET, ORDERS), selorax::SUSPENDED_STORE_ID);
    Answer::of(suspended).await.refused(403, "store_inactive");
}

#[tokio::test]
async fn a_missing_scope_is_named() {
    let bench = Bench::new().await;
    let token = selorax::READ_ORDERS_ACCESS_TOKEN;
    Answer::of(bench.open(Method::GET, ORDERS).bearer_auth(token))
        .await
        .data();
    let write = bench.open(Method::POST, ORDERS).bearer_auth(token);
    let body = Answer::of(write).await.refused(403, "insufficient_scope");
    assert_eq!(body["required_scope"], "write:orders");
    assert_eq!(
        body["message"],
        "Insufficient scope. Required: write:orders"
    );
}

#[tokio::test]
async fn scopes_of_the_builder_hold_for_token_and_client_alike() {
    let bench = Bench::with(Sandbox::builder("selorax").scopes(["read:store"])).await;
    bench.get("/store").await.data();
    bench
        .get("/orders")
        .await
        .refused(403, "insufficient_scope");
    let client = with_client(bench.open(Method::GET, ORDERS), 22);
    Answer::of(client).await.refused(403, "insufficient_scope");
}

#[tokio::test]
async fn a_granted_token_works_for_its_store_until_it_expires() {
    let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
    let (clock, hands) = crate::bench::clock(1_000);
    let grant = Grant::new("sx_at_mine", 77)
        .scopes(["read:store"])
        .expires_at(at(2_000));
    let bench = Bench::with(Sandbox::builder("selorax").grant(grant).clock(clock)).await;
    let store = || {
        bench
            .open(Method::GET, "/api/apps/v1/store")
            .bearer_auth("sx_at_mine")
    };
    assert_eq!(Answer::of(store()).await.data()["store_id"], 77);
    hands.store(2_000, std::sync::atomic::Ordering::SeqCst);
    Answer::of(store()).await.refused(401, "token_expired");
}

#[tokio::test]
async fn stores_do_not_see_each_others_records() {
    let bench = Bench::new().await;
    let order = bench
        .post("/orders", &serde_json::json!({ "note": "mine" }))
        .await
        .data();
    let path = format!("{ORDERS}/{}", order["order_id"]);
    Answer::of(with_client(bench.open(Method::GET, &path), 22))
        .await
        .data();
    let other = with_client(bench.open(Method::GET, &path), selorax::SECOND_STORE_ID);
    assert_eq!(Answer::of(other).await.uncoded(404), "Order not found");
}
