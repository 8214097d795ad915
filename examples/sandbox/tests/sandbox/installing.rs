//! The way from authorization to tokens.

use std::sync::atomic::Ordering;

use reqwest::Method;
use serde_json::{Value, json};
use shopwright_sandbox::{Sandbox, selorax};

use crate::bench::{Answer, Bench};

fn grant(kind: &str, field: &str, value: &str) -> Value {
    json!({
        "grant_type": kind, "client_id": selorax::CLIENT_ID, "client_secret": selorax::CLIENT_SECRET,
        field: value, "redirect_uri": selorax::REDIRECT_URI,
    })
}

async fn exchange(bench: &Bench, body: &Value) -> Answer {
    Answer::of(bench.open(Method::POST, "/api/apps/oauth/token").json(body)).await
}

#[tokio::test]
async fn a_code_from_the_redirect_buys_a_token_that_works() {
    let bench = Bench::new().await;
    let query = format!(
        "client_id={}&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback&scope=read:orders,read:store&state=a%26b&store_id=23",
        selorax::CLIENT_ID
    );
    let redirect =
        Answer::of(bench.open(Method::GET, &format!("/api/apps/oauth/authorize?{query}"))).await;
    assert_eq!(redirect.status, 302);
    let location = redirect.header("location").to_owned();
    let (code, state) = location
        .split_once("?code=")
        .unwrap()
        .1
        .split_once('&')
        .unwrap();
    assert_eq!(state, "state=a%26b");
    let tokens = exchange(&bench, &grant("authorization_code", "code", code))
        .await
        .data();
    assert_eq!(tokens["store_id"], 23);
    assert_eq!(tokens["scopes"], json!(["read:orders", "read:store"]));
    let token = tokens["access_token"].as_str().unwrap();
    assert_eq!(token.len(), "sx_at_".len() + 96);
    let store = Answer::of(
        bench
            .open(Method::GET, "/api/apps/v1/store")
            .bearer_auth(token),
    )
    .await;
    assert_eq!(store.data()["store_id"], 23);
    let wallet = bench
        .open(Method::GET, "/api/apps/v1/billing/wallet")
        .bearer_auth(token);
    Answer::of(wallet).await.refused(403, "insufficient_scope");
}

#[tokio::test]
async fn a_code_is_good_once_and_for_its_address() {
    let bench = Bench::new().await;
    let mut body = grant("authorization_code", "code", selorax::AUTHORIZATION_CODE);
    exchange(&bench, &body).await.data();
    exchange(&bench, &body).await.uncoded(400);
    let bench = Bench::new().await;
    body["redirect_uri"] = json!("https://elsewhere.example.com/");
    exchange(&bench, &body).await.uncoded(400);
}

#[tokio::test]
async fn a_code_ends_after_a_minute_and_a_token_after_a_day() {
    let (clock, hands) = crate::bench::clock(1_000_000);
    let bench = Bench::with(Sandbox::builder("selorax").clock(clock)).await;
    let refresh = grant("refresh_token", "refresh_token", selorax::REFRESH_TOKEN);
    let tokens = exchange(&bench, &refresh).await.data();
    assert_eq!(tokens["expires_at"], "1970-01-13T13:46:40.000Z");
    hands.fetch_add(60, Ordering::SeqCst);
    let code = grant("authorization_code", "code", selorax::AUTHORIZATION_CODE);
    exchange(&bench, &code).await.uncoded(400);
    let token = tokens["access_token"].as_str().unwrap();
    let store = || {
        bench
            .open(Method::GET, "/api/apps/v1/store")
            .bearer_auth(token)
    };
    Answer::of(store()).await.data();
    hands.fetch_add(24 * 60 * 60, Ordering::SeqCst);
    Answer::of(store()).await.refused(401, "token_expired");
}

#[tokio::test]
async fn a_refresh_token_is_replaced_by_its_use() {
    let bench = Bench::new().await;
    let first = grant("refresh_token", "refresh_token", selorax::REFRESH_TOKEN);
    let tokens = exchange(&bench, &first).await.data();
    exchange(&bench, &first).await.uncoded(400);
    let next = grant(
        "refresh_token",
        "refresh_token",
        tokens["refresh_token"].as_str().unwrap(),
    );
    exchange(&bench, &next).await.data();
}

#[tokio::test]
async fn a_wrong_secret_is_an_invalid_client() {
    let bench = Bench::new().await;
    let mut body = grant("refresh_token", "refresh_token", selorax::REFRESH_TOKEN);
    body["client_secret"] = json!(format!("sx_secret_{}", "0".repeat(64)));
    exchange(&bench, &body).await.refused(401, "invalid_client");
}

#[tokio::test]
async fn a_session_token_is_checked() {
    let bench = Bench::new().await;
    let verify = |token: &str| {
        let body = json!({
            "session_token": token, "client_id": selorax::CLIENT_ID, "client_secret": selorax::CLIENT_SECRET,
        });
        Answer::of(
            bench
                .open(Method::POST, "/api/apps/session/verify")
                .json(&body),
        )
    };
    assert_eq!(
        verify(selorax::SESSION_TOKEN).await.data()["store_id"],
        selorax::STORE_ID
    );
    verify("a.b.c").await.refused(401, "invalid_token");
}
