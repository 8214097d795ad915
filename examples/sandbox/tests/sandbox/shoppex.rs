//! What Shoppex has of its own: its errors, keys, pages, login and licences.

use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};
use shopwright_sandbox::{Sandbox, shoppex};

use crate::bench::{Answer, Bench, clock};

async fn bench() -> Bench {
    Bench::with(Sandbox::builder("shoppex")).await
}

fn with_key(bench: &Bench, method: Method, path: &str) -> RequestBuilder {
    bench.open(method, path).bearer_auth(shoppex::API_KEY)
}

/// A request with a urlencoded form.
pub(crate) fn form(bench: &Bench, path: &str, pairs: &[(&str, &str)]) -> RequestBuilder {
    let encode = |text: &str| {
        percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
    };
    let pairs = pairs
        .iter()
        .map(|(name, value)| format!("{name}={}", encode(value)));
    let body = pairs.collect::<Vec<_>>().join("&");
    let request = bench.open(Method::POST, path);
    request
        .header("content-type", "application/x-www-form-urlencoded")
        .body(body)
}

async fn get(bench: &Bench, path: &str) -> Answer {
    Answer::of(with_key(bench, Method::GET, path)).await
}

async fn post(bench: &Bench, path: &str, body: &Value) -> Answer {
    Answer::of(with_key(bench, Method::POST, path).json(body)).await
}

#[track_caller]
fn refused(answer: &Answer, status: u16, code: &str) -> Value {
    let body = answer.json();
    assert_eq!(answer.status, status, "{body}");
    assert_eq!(body["error"]["code"], code, "{body}");
    assert!(answer.header("x-request-id").starts_with("req_"));
    body["error"].clone()
}

#[tokio::test]
async fn cursors_lead_to_the_end_of_a_list() {
    let bench = bench().await;
    let (mut path, mut seen) = ("/orders?limit=50".to_owned(), 0);
    loop {
        let body = get(&bench, &path).await.json();
        seen += body["data"].as_array().unwrap().len();
        let block = &body["pagination"];
        assert_eq!(block["has_more"], json!(!block["next_cursor"].is_null()));
        let Some(cursor) = block["next_cursor"].as_str() else {
            break;
        };
        path = format!("/orders?limit=50&cursor={cursor}");
    }
    assert_eq!(seen, 120);
    let error = refused(
        &get(&bench, "/orders?cursor=x").await,
        422,
        "VALIDATION_ERROR",
    );
    assert_eq!(error["details"][0]["field"], "cursor");
}

#[tokio::test]
async fn serials_and_logs_are_counted_by_page_and_affiliates_inside_of_data() {
    let bench = bench().await;
    let body = get(&bench, "/products/prod_1001/serials?page=2&limit=50")
        .await
        .json();
    assert_eq!(body["data"].as_array().unwrap().len(), 10);
    let block = json!({ "total": 60, "page": 2, "limit": 50, "total_pages": 2, "has_more": false });
    assert_eq!(body["pagination"], block);
    let data = get(&bench, "/affiliates/customers?page=3").await.data();
    assert_eq!(
        (
            data["total"].clone(),
            data["customers"].as_array().unwrap().len()
        ),
        (json!(120), 20)
    );
    let stats = get(&bench, "/products").await.json()["stats"].clone();
    assert_eq!(stats["total"], 60);
}

#[tokio::test]
async fn a_key_gives_the_first_answer_again_and_refuses_another_body() {
    let bench = bench().await;
    let pay = |value: Value| {
        let body =
            json!({ "title": "T", "email": "a@b.example", "value": value, "currency": "EUR" });
        let request = with_key(&bench, Method::POST, "/payments").header("Idempotency-Key", "k");
        Answer::of(request.json(&body))
    };
    let (first, second) = (pay(json!(5)).await, pay(json!(5)).await);
    assert_eq!(first.data(), second.data());
    refused(&pay(json!(6)).await, 422, "IDEMPOTENCY_CONFLICT");
    let made = get(&bench, "/payments?limit=100").await.data();
    assert_eq!(made.as_array().unwrap().len(), 31);
}

#[tokio::test]
async fn what_is_wrong_is_told_field_by_field() {
    let bench = bench().await;
    let answer = post(&bench, "/customers", &json!({ "name": "N" })).await;
    let error = refused(&answer, 422, "VALIDATION_ERROR");
    assert!(error["details"][0]["message"].is_string(), "{error}");
    assert_eq!(
        error["doc_url"],
        "https://docs.shoppex.io/api/errors#VALIDATION_ERROR"
    );
    refused(
        &get(&bench, "/products/nope").await,
        404,
        "PRODUCT_NOT_FOUND",
    );
    refused(&get(&bench, "/orders/nope").await, 404, "NOT_FOUND");
    refused(&get(&bench, "/nowhere").await, 404, "NOT_FOUND");
}

#[tokio::test]
async fn keys_are_told_apart() {
    let bench = bench().await;
    let ask = |key: &'static str, path: &'static str| {
        Answer::of(bench.open(Method::GET, path).bearer_auth(key))
    };
    refused(&ask("shx_wrong", "/me").await, 401, "UNAUTHORIZED");
    refused(
        &ask(shoppex::EXPIRED_ACCESS_TOKEN, "/me").await,
        401,
        "UNAUTHORIZED",
    );
    let error = refused(
        &ask(shoppex::SUSPENDED_API_KEY, "/me").await,
        403,
        "FORBIDDEN",
    );
    assert_eq!(error["message"], "Your shop has been suspended.");
    let error = refused(
        &ask(shoppex::READ_ORDERS_API_KEY, "/products").await,
        403,
        "FORBIDDEN",
    );
    assert_eq!(error["message"], "Missing required API scope.");
    assert_eq!(
        ask(shoppex::READ_ORDERS_API_KEY, "/orders").await.status,
        200
    );
    let able = ask(shoppex::READ_ORDERS_API_KEY, "/me/capabilities")
        .await
        .data();
    assert_eq!(able["scopes"], json!(["orders.read"]));
    refused(
        &Answer::of(bench.open(Method::GET, "/me")).await,
        401,
        "UNAUTHORIZED",
    );
}

#[tokio::test]
async fn an_app_logs_in_by_consent_code_and_refresh() {
    let bench = bench().await;
    let consent = format!(
        "/oauth/authorize?response_type=code&client_id={}&redirect_uri=https%3A%2F%2Fa.example%2Fcb&scope=orders.read&state=s%26t",
        shoppex::CLIENT_ID
    );
    let page = Answer::of(bench.open(Method::GET, &consent)).await;
    assert!(page.header("content-type").starts_with("text/html"));
    assert!(page.text.contains("orders.read"));
    let yes = json!({
        "response_type": "code", "client_id": shoppex::CLIENT_ID, "redirect_uri": "https://a.example/cb",
        "scope": "orders.read", "state": "s&t",
    });
    let answer = post(&bench, "/oauth/authorize", &yes).await.json();
    let address = reqwest::Url::parse(answer["redirect_url"].as_str().unwrap()).unwrap();
    let pairs: std::collections::BTreeMap<_, _> = address.query_pairs().into_owned().collect();
    assert_eq!(pairs["state"], "s&t");
    let client = [
        ("client_id", shoppex::CLIENT_ID),
        ("client_secret", shoppex::CLIENT_SECRET),
    ];
    let exchange = |more: &[(&'static str, String)]| {
        let more = more.iter().map(|(name, value)| (*name, value.as_str()));
        let pairs: Vec<_> = client.iter().copied().chain(more).collect();
        Answer::of(form(&bench, "/oauth/token", &pairs))
    };
    let code = [
        ("grant_type", "authorization_code".to_owned()),
        ("code", pairs["code"].clone()),
        ("redirect_uri", "https://a.example/cb".to_owned()),
    ];
    let tokens = exchange(&code).await.json();
    assert_eq!(
        (&tokens["scope"], &tokens["expires_in"]),
        (&json!("orders.read"), &json!(3600))
    );
    refused(&exchange(&code).await, 422, "VALIDATION_ERROR");
    let token = tokens["access_token"].as_str().unwrap();
    let orders = bench.open(Method::GET, "/orders").bearer_auth(token);
    assert_eq!(Answer::of(orders).await.status, 200);
    let refresh = [
        ("grant_type", "refresh_token".to_owned()),
        (
            "refresh_token",
            tokens["refresh_token"].as_str().unwrap().to_owned(),
        ),
    ];
    let again = exchange(&refresh).await.json();
    assert_ne!(again["access_token"], tokens["access_token"]);
    refused(&exchange(&refresh).await, 422, "VALIDATION_ERROR");
}

#[tokio::test]
async fn one_request_too_many_is_told_with_a_wait() {
    let (now, _) = clock(1_900_000_000);
    let builder = Sandbox::builder("shoppex").rate_limit(1).clock(now);
    let bench = Bench::with(builder).await;
    let first = get(&bench, "/me").await;
    assert_eq!(first.header("x-ratelimit-remaining"), "0");
    assert!(!first.headers.contains_key("retry-after"));
    assert!(!first.headers.contains_key("x-request-id"));
    let second = get(&bench, "/me").await;
    refused(&second, 429, "RATE_LIMITED");
    assert_eq!(second.header("retry-after"), "60");
    assert_eq!(second.header("x-ratelimit-reset"), "60");
}

#[tokio::test]
async fn a_licence_is_refused_for_each_documented_reason() {
    let bench = bench().await;
    let check = |key: &str, more: Value| {
        let mut body = json!({ "key": key, "product_id": "prod_1001" });
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        let request = with_key(&bench, Method::POST, "/licenses/validate");
        Answer::of(request.json(&body))
    };
    let table = [
        ("nope", "LICENSE_NOT_FOUND", 404),
        (" x", "LICENSE_INVALID", 400),
        (shoppex::EXPIRED_LICENSE_KEY, "LICENSE_EXPIRED", 400),
        (shoppex::SUSPENDED_LICENSE_KEY, "LICENSE_SUSPENDED", 400),
        (shoppex::REVOKED_LICENSE_KEY, "LICENSE_REVOKED", 400),
        (
            shoppex::USED_UP_LICENSE_KEY,
            "LICENSE_MAX_USES_REACHED",
            400,
        ),
        (shoppex::LICENSE_KEY_WITH_IP, "LICENSE_IP_BLOCKED", 400),
    ];
    for (key, code, status) in table {
        refused(&check(key, json!({})).await, status, code);
    }
    let from = check(
        shoppex::LICENSE_KEY_WITH_IP,
        json!({ "ip": shoppex::LICENSED_IP }),
    );
    assert_eq!(from.await.status, 200);
    let bound = check(shoppex::LICENSE_KEY, json!({ "hardware_id": "a" }))
        .await
        .data();
    assert_eq!(
        (&bound["hardware_id"], &bound["uses"]),
        (&json!("a"), &json!(1))
    );
    let other = check(shoppex::LICENSE_KEY, json!({ "hardware_id": "b" })).await;
    refused(&other, 400, "LICENSE_HWID_MISMATCH");
}

#[tokio::test]
async fn a_coupon_is_refused_for_each_documented_reason() {
    let bench = bench().await;
    let table = [
        ("nope", 404, "COUPON_NOT_FOUND"),
        (shoppex::EXPIRED_COUPON_CODE, 400, "COUPON_EXPIRED"),
        (shoppex::USED_UP_COUPON_CODE, 400, "COUPON_MAX_USES_REACHED"),
    ];
    for (code, status, expected) in table {
        refused(
            &get(&bench, &format!("/coupons/code/{code}")).await,
            status,
            expected,
        );
    }
    let good = get(&bench, &format!("/coupons/code/{}", shoppex::COUPON_CODE))
        .await
        .data();
    assert_eq!(good["coupon"]["value"], "10");
}

#[tokio::test]
async fn only_what_is_pending_can_be_completed_and_only_what_is_completed_refunded() {
    let bench = bench().await;
    let none = json!({});
    refused(
        &post(&bench, "/orders/orde_1001/refund", &none).await,
        422,
        "VALIDATION_ERROR",
    );
    assert_eq!(
        post(&bench, "/orders/orde_1001/complete", &none)
            .await
            .status,
        200
    );
    refused(
        &post(&bench, "/orders/orde_1001/complete", &none).await,
        422,
        "VALIDATION_ERROR",
    );
    assert_eq!(
        post(&bench, "/orders/orde_1001/refund", &none).await.status,
        200
    );
}

#[tokio::test]
async fn every_code_of_shoppex_can_be_asked_for() {
    let bench = bench().await;
    let entries: Vec<_> = bench.sandbox.catalogue().iter().cloned().collect();
    assert_eq!(entries.len(), 26);
    for entry in entries {
        let request = with_key(&bench, Method::GET, "/coupons/code/x");
        let answer = Answer::of(request.header("x-sandbox-error", &entry.code)).await;
        refused(&answer, entry.status, &entry.code);
    }
    for status in [400, 401, 403, 404, 422, 500] {
        let request = with_key(&bench, Method::GET, "/coupons/code/x");
        let answer = Answer::of(request.header("x-sandbox-status", status.to_string())).await;
        assert_eq!(answer.status, status, "{}", answer.text);
    }
}
