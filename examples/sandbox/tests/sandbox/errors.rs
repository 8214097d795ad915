//! Errors on demand.

use reqwest::Method;

use crate::bench::{Answer, Bench};

async fn forced(bench: &Bench, header: &str, value: &str) -> Answer {
    Answer::of(bench.request(Method::GET, "/orders").header(header, value)).await
}

#[tokio::test]
async fn every_code_of_the_catalogue_comes_with_its_status_and_message() {
    let bench = Bench::new().await;
    let entries: Vec<_> = bench.sandbox.catalogue().iter().cloned().collect();
    assert_eq!(entries.len(), 15);
    for entry in entries {
        let body = forced(&bench, "x-sandbox-error", &entry.code)
            .await
            .refused(entry.status, &entry.code);
        let message = body["message"].as_str().unwrap();
        assert!(!message.is_empty() && !message.contains('<'), "{message}");
        for field in &entry.fields {
            assert!(body[field].is_string(), "{body}");
        }
    }
}

#[tokio::test]
async fn a_forced_insufficient_scope_names_the_scope_of_the_operation() {
    let bench = Bench::new().await;
    let body = forced(&bench, "x-sandbox-error", "insufficient_scope").await;
    assert_eq!(body.json()["required_scope"], "read:orders");
}

#[tokio::test]
async fn an_error_can_be_forced_without_credentials() {
    let bench = Bench::new().await;
    let open = bench
        .open(Method::GET, "/api/apps/v1/orders")
        .header("x-sandbox-error", "auth_error");
    Answer::of(open).await.refused(500, "auth_error");
}

#[tokio::test]
async fn a_forced_status_has_no_code() {
    let bench = Bench::new().await;
    for status in [400, 404, 409, 410, 429, 500] {
        forced(&bench, "x-sandbox-status", &status.to_string())
            .await
            .uncoded(status);
    }
    let throttled = forced(&bench, "x-sandbox-status", "429").await;
    assert_eq!(throttled.header("ratelimit-remaining"), "0");
}

#[tokio::test]
async fn a_forced_502_is_the_html_of_a_proxy() {
    let bench = Bench::new().await;
    for status in [502, 503, 504] {
        let answer = forced(&bench, "x-sandbox-status", &status.to_string()).await;
        assert_eq!(answer.status, status);
        assert_eq!(answer.header("content-type"), "text/html");
        assert!(answer.text.starts_with("<html>"));
    }
}

#[tokio::test]
async fn what_cannot_be_forced_is_said() {
    let bench = Bench::new().await;
    assert_eq!(
        forced(&bench, "x-sandbox-error", "no_such_code")
            .await
            .status,
        501
    );
    forced(&bench, "x-sandbox-status", "200").await.uncoded(400);
    forced(&bench, "x-sandbox-status", "soon")
        .await
        .uncoded(400);
}

#[tokio::test]
async fn an_unknown_path_is_404_and_a_wrong_method_405() {
    let bench = Bench::new().await;
    assert_eq!(bench.get("/nothing").await.uncoded(404), "Route not found");
    let answer = bench.delete("/orders").await;
    answer.uncoded(405);
    assert_eq!(answer.header("allow"), "GET, POST");
}
