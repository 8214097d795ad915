//! What is wrong with a request is answered with 400 and its place.

use reqwest::Method;
use serde_json::json;
use shopwright_sandbox::{Sandbox, UnknownParameters};

use crate::bench::{Answer, Bench};

#[tokio::test]
async fn parameters_are_checked_by_type_pattern_enum_and_bounds() {
    let bench = Bench::new().await;
    for (path, place) in [
        ("/orders/first", "path.order_id: "),
        ("/orders?page=0", "query.page: "),
        ("/orders?page=two", "query.page: "),
        ("/orders?sort=colour", "query.sort: "),
        ("/orders?since=yesterday", "query.since: "),
        ("/products?status=sold", "query.status: "),
        ("/orders?page=1&page=2", "query.page: "),
        (
            "/metafields/values?resource_type=order",
            "query.resource_id: is required",
        ),
    ] {
        let message = bench.get(path).await.uncoded(400);
        assert!(message.starts_with(place), "{path}: {message}");
    }
}

#[tokio::test]
async fn an_undocumented_parameter_is_refused_unless_told_otherwise() {
    let bench = Bench::new().await;
    let message = bench.get("/orders?colour=red").await.uncoded(400);
    assert!(message.starts_with("query.colour: "), "{message}");
    let lenient = Sandbox::builder("selorax").unknown_parameters(UnknownParameters::Ignore);
    Bench::with(lenient)
        .await
        .get("/orders?colour=red")
        .await
        .data();
}

#[tokio::test]
async fn a_body_is_checked_against_its_schema() {
    let bench = Bench::new().await;
    let charge = json!({ "name": "Pro", "amount": 100, "return_url": "not a url" });
    let message = bench.post("/billing/charges", &charge).await.uncoded(400);
    assert!(message.starts_with("body.return_url: "), "{message}");
    let message = bench
        .post("/billing/charges", &json!({ "name": "Pro" }))
        .await
        .uncoded(400);
    assert!(
        message.starts_with("body: ") && message.contains("amount"),
        "{message}"
    );
    let lines = json!({ "supplier_id": 1001, "location_id": 1, "items": [{ "quantity": "2" }] });
    let message = bench.post("/purchase-orders", &lines).await.uncoded(400);
    assert!(message.starts_with("body.items.0.quantity: "), "{message}");
}

#[tokio::test]
async fn a_field_that_the_answer_could_not_carry_is_refused_too() {
    let bench = Bench::new().await;
    let message = bench
        .post("/orders", &json!({ "grand_total": "a lot" }))
        .await
        .uncoded(400);
    assert!(message.starts_with("body.grand_total: "), "{message}");
    let message = bench
        .put("/products/1001", &json!({ "is_active": 7 }))
        .await
        .uncoded(400);
    assert!(message.starts_with("body.is_active: "), "{message}");
    assert_eq!(bench.get("/products/1001").await.data()["is_active"], 1);
}

#[tokio::test]
async fn a_body_that_is_missing_or_no_json_is_refused() {
    let bench = Bench::new().await;
    let post = || bench.request(Method::POST, "/orders");
    assert_eq!(Answer::of(post()).await.uncoded(400), "body: is required");
    let broken = post()
        .header("content-type", "application/json")
        .body("{\"a\":");
    let message = Answer::of(broken).await.uncoded(400);
    assert!(message.starts_with("body: is not valid JSON"), "{message}");
    let text = post().header("content-type", "text/plain").body("hello");
    let message = Answer::of(text).await.uncoded(400);
    assert!(message.contains("application/json"), "{message}");
}

#[tokio::test]
async fn a_form_needs_its_files_and_they_need_content() {
    let bench = Bench::new().await;
    let send = |body: &'static str| {
        let post = bench.request(Method::POST, "/products/1001/images");
        Answer::of(
            post.header("content-type", "multipart/form-data; boundary=b")
                .body(body),
        )
    };
    let other = "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n--b--\r\n";
    let message = send(other).await.uncoded(400);
    assert!(message.contains("files"), "{message}");
    let empty = "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a\"\r\n\r\n\r\n--b--\r\n";
    assert_eq!(
        send(empty).await.uncoded(400),
        "body.files: is an empty file"
    );
    let message = send("--b\r\nbroken").await.uncoded(400);
    assert!(
        message.starts_with("body: is not a valid multipart form"),
        "{message}"
    );
    let two = "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"../a.png\"\r\n\r\nA\r\n\
               --b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"b.png\"\r\n\r\nBB\r\n--b--\r\n";
    let stored = send(two).await.data();
    assert_eq!(
        (&stored[0]["size"], &stored[1]["size"]),
        (&json!(1), &json!(2))
    );
    assert!(!stored[0]["stored_key"].as_str().unwrap().contains(".."));
}

#[tokio::test]
async fn a_refused_secret_is_not_repeated() {
    let bench = Bench::new().await;
    let body =
        json!({ "session_token": "t", "client_id": "sx_app_hunter2", "client_secret": "hunter2" });
    let answer = Answer::of(
        bench
            .open(Method::POST, "/api/apps/session/verify")
            .json(&body),
    )
    .await;
    assert!(answer.uncoded(400).starts_with("body.client_"));
    assert!(!answer.text.contains("hunter2"), "{}", answer.text);
}

#[tokio::test]
async fn amounts_beyond_all_bounds_do_not_stop_the_server() {
    let bench = Bench::new().await;
    let line = json!({ "name": "Moon", "price": 7e28, "quantity": 1_000_000_000 });
    bench
        .post("/orders", &json!({ "items": [line, line], "tax": 7e28 }))
        .await;
    bench
        .get("/orders?limit=18446744073709551615&page=18446744073709551615")
        .await
        .data();
    bench.get("/store").await.data();
}
