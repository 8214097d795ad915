//! Starting, recording, scripted answers, stopping.

use std::net::TcpStream;

use reqwest::Method;
use serde_json::json;
use shopwright_sandbox::{Sandbox, selorax};

use crate::bench::{Answer, Bench};

#[tokio::test]
async fn requests_are_recorded_as_they_were_sent() {
    let bench = Bench::new().await;
    let path = "/discounts/validate/A%2FB%20%C3%A9?store_id=22";
    Answer::of(bench.request(Method::GET, path).header("x-mine", "1")).await;
    bench.post("/nothing", &json!({ "a": 1 })).await;
    let requests = bench.sandbox.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[0].method, "GET");
    assert_eq!(
        requests[0].path,
        "/api/apps/v1/discounts/validate/A%2FB%20%C3%A9"
    );
    assert_eq!(requests[0].query.as_deref(), Some("store_id=22"));
    assert_eq!(requests[0].header("x-mine"), Some("1"));
    let bearer = format!("Bearer {}", selorax::ACCESS_TOKEN);
    assert_eq!(requests[0].header("authorization"), Some(bearer.as_str()));
    assert_eq!(requests[1].body, "{\"a\":1}");
    assert_eq!(requests[1].json(), Some(json!({ "a": 1 })));
    bench.sandbox.clear();
    assert!(bench.sandbox.requests().is_empty());
}

#[tokio::test]
async fn recorded_secrets_are_not_in_debug() {
    let bench = Bench::new().await;
    let request = bench
        .request(Method::POST, "/orders?store_id=1")
        .header("x-client-secret", selorax::CLIENT_SECRET);
    Answer::of(request.json(&json!({ "client_secret": selorax::CLIENT_SECRET }))).await;
    let text = format!("{:?} {:?}", bench.sandbox.requests(), bench.sandbox);
    assert!(!text.contains(selorax::CLIENT_SECRET), "{text}");
    assert!(!text.contains(selorax::ACCESS_TOKEN), "{text}");
}

#[tokio::test]
async fn a_scripted_answer_comes_instead_and_once() {
    let bench = Bench::new().await;
    let away = http::Response::builder()
        .status(307)
        .header("location", "https://elsewhere.example/");
    bench.sandbox.answer_next(away.body("gone").unwrap());
    bench.sandbox.answer_next(http::Response::new("second"));
    let answer = bench.get("/orders").await;
    assert_eq!(
        (answer.status.as_u16(), answer.text.as_str()),
        (307, "gone")
    );
    assert_eq!(answer.header("location"), "https://elsewhere.example/");
    assert_eq!(bench.get("/orders").await.text, "second");
    bench.get("/orders").await.data();
    assert_eq!(bench.sandbox.requests().len(), 3);
}

#[tokio::test]
async fn dropping_a_sandbox_frees_its_port() {
    let sandbox = Sandbox::builder("selorax").start().await.unwrap();
    let address = sandbox
        .base_url()
        .strip_prefix("http://")
        .unwrap()
        .to_owned();
    assert!(address.starts_with("127.0.0.1:"));
    TcpStream::connect(&address).unwrap();
    drop(sandbox);
    TcpStream::connect(&address).unwrap_err();
}

#[test]
fn a_sandbox_starts_without_a_runtime_and_two_do_not_share() {
    let first = Sandbox::builder("selorax").start_blocking().unwrap();
    let second = Sandbox::builder("selorax").start_blocking().unwrap();
    assert_ne!(first.base_url(), second.base_url());
}

#[tokio::test]
async fn a_sandbox_starts_blocking_within_a_runtime_too() {
    let sandbox = Sandbox::builder("selorax").start_blocking().unwrap();
    assert!(sandbox.requests().is_empty());
}

#[test]
fn a_sandbox_can_be_shared_by_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Sandbox>();
}

#[test]
fn the_environment_leads_a_client_to_the_sandbox() {
    let sandbox = Sandbox::builder("selorax").start_blocking().unwrap();
    let expected = [
        ("SELORAX_BASE_URL", sandbox.base_url().to_owned()),
        ("SELORAX_ACCESS_TOKEN", selorax::ACCESS_TOKEN.to_owned()),
    ];
    assert_eq!(sandbox.environment(), expected);
    assert!(sandbox.try_it().contains("$SELORAX_BASE_URL"));
}

#[test]
fn a_wrong_start_says_what_is_wrong() {
    let start = |name: &str| {
        Sandbox::builder(name)
            .start_blocking()
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        start("shop"),
        "the sandbox cannot start: there is no API \"shop\"; known: dukanext, selorax, shoppex"
    );
    let broken = Sandbox::builder("selorax")
        .description("paths: [")
        .start_blocking()
        .unwrap_err();
    assert!(broken.to_string().contains("line"), "{broken}");
    let empty = Sandbox::builder("selorax")
        .description("paths: {}")
        .start_blocking()
        .unwrap_err();
    assert!(empty.to_string().contains("no operations"), "{empty}");
    let first = Sandbox::builder("selorax").start_blocking().unwrap();
    let port = first
        .base_url()
        .rsplit(':')
        .next()
        .unwrap()
        .parse()
        .unwrap();
    Sandbox::builder("selorax")
        .port(port)
        .start_blocking()
        .unwrap_err();
}

#[tokio::test]
async fn an_answer_that_breaks_the_description_is_reported() {
    let description = include_str!("../../../../spec/selorax/openapi.yaml");
    // A description in which every store has a colour, of which the sandbox knows nothing.
    let stricter = description.replace(
        "      description: Profile of the authenticated store.\n      required:\n",
        "      required:\n      - colour\n",
    );
    assert_ne!(stricter, description);
    let bench = Bench::with(Sandbox::builder("selorax").description(stricter)).await;
    let answer = bench.get("/store").await;
    assert_eq!(answer.status, 501);
    assert!(
        answer.text.contains("GET /api/apps/v1/store") && answer.text.contains("colour"),
        "{}",
        answer.text
    );
}

#[tokio::test]
async fn the_oldest_requests_make_room() {
    let bench = Bench::with(Sandbox::builder("selorax").keep_requests(2)).await;
    for path in ["/store", "/orders", "/products"] {
        bench.get(path).await.data();
    }
    let paths: Vec<String> = bench
        .sandbox
        .requests()
        .into_iter()
        .map(|r| r.path)
        .collect();
    assert_eq!(paths, ["/api/apps/v1/orders", "/api/apps/v1/products"]);
}
