//! What is sent twice, with which key, and after which wait.

use std::time::Duration;

use shopwright::RetryPolicy;
use shopwright::api::ResetUnit;
use shopwright::shoppex::models::{
    CreateCheckoutSessionRequest, CreateCustomerRequest, CreatePaymentRequest,
    CreatePaymentRequestRequired, CreateTicketRequest,
};
use shopwright::shoppex::{Client, ErrorCode};

use crate::bench::{Access, Bench};
use crate::support::subject::Subject;

fn payment(value: u32) -> CreatePaymentRequest {
    CreatePaymentRequest::new(CreatePaymentRequestRequired {
        title: "T".to_owned(),
        email: "a@b.example".to_owned(),
        value: value.into(),
        currency: "EUR".to_owned(),
    })
}

fn keys(bench: &Bench) -> Vec<Option<String>> {
    let requests = bench.sandbox.requests();
    let key = requests
        .iter()
        .map(|sent| sent.header("idempotency-key").map(str::to_owned));
    key.collect()
}

#[tokio::test]
async fn documented_keys_make_a_lost_answer_harmless() {
    let bench = Bench::start(Access::Key, None).await;
    let client = &bench.client;
    let before = client.payments().list().limit(100).await.unwrap().len();
    // The first answer is lost to a proxy after the fact, for all that the client can tell.
    for _ in 0..2 {
        let lost = http::Response::builder().status(502).body("");
        bench.sandbox.answer_next(lost.unwrap());
    }
    bench.sandbox.clear();
    client.payments().create(&payment(5)).await.unwrap();
    let keys = keys(&bench);
    assert_eq!(keys.len(), 3);
    assert!(keys[0].is_some() && keys.iter().all(|key| *key == keys[0]));
    assert_eq!(
        client.payments().list().limit(100).await.unwrap().len(),
        before + 1
    );
}

#[tokio::test]
async fn every_call_has_a_key_of_its_own() {
    let bench = Bench::start(Access::Key, None).await;
    let sessions = bench.client.checkout();
    let session = CreateCheckoutSessionRequest::new()
        .amount(5)
        .currency("EUR");
    let first = sessions.create_session(&session).await.unwrap();
    let second = sessions.create_session(&session).await.unwrap();
    assert_ne!(first.id, second.id);
    let mine = || {
        sessions
            .create_session(&session)
            .with_idempotency_key("mine")
    };
    assert_eq!(mine().await.unwrap().id, mine().await.unwrap().id);
    let keys = keys(&bench);
    assert_ne!(keys[0], keys[1]);
    assert_eq!(
        keys[2..],
        [Some("mine".to_owned()), Some("mine".to_owned())]
    );
}

#[tokio::test]
async fn the_same_key_with_another_body_is_a_conflict_that_explains_itself() {
    let bench = Bench::start(Access::Key, None).await;
    let pay = |value| {
        bench
            .client
            .payments()
            .create(&payment(value))
            .with_idempotency_key("k")
    };
    pay(5).await.unwrap();
    let error = pay(6).await.unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::IdempotencyConflict));
    assert!(
        error.to_string().contains("new key for the new body"),
        "{error}"
    );
    assert_eq!(error.attempts().len(), 1);
}

#[tokio::test]
async fn inferred_keys_are_sent_and_not_relied_on_unless_asked() {
    let bench = Bench::start(Access::Key, None).await;
    let body = CreateCustomerRequest::new("new@example.com");
    let lose = || {
        let lost = http::Response::builder().status(502).body("");
        bench.sandbox.answer_next(lost.unwrap());
    };
    lose();
    let error = bench.client.customers().create(&body).await.unwrap_err();
    assert_eq!(error.attempts().len(), 1);
    assert!(keys(&bench)[0].is_some());
    lose();
    let call = bench.client.customers().create(&body);
    let trusting = RetryPolicy::default().with_inferred_keys();
    call.with_retry(trusting).await.unwrap();
    // What takes no key is not helped by that.
    lose();
    let ticket = CreateTicketRequest::new("a@b.example", "Help", "It broke");
    let call = bench.client.tickets().create(&ticket);
    let trusting = RetryPolicy::default().with_inferred_keys();
    assert_eq!(
        call.with_retry(trusting)
            .await
            .unwrap_err()
            .attempts()
            .len(),
        1
    );
}

/// Has the next answer be a 429 with these headers.
fn throttle(bench: &Bench, headers: &[(&str, &str)]) {
    let body = r#"{"error":{"code":"RATE_LIMITED","message":"Rate limit exceeded."}}"#;
    let mut answer = http::Response::builder().status(429);
    for (name, value) in headers {
        answer = answer.header(*name, *value);
    }
    bench.sandbox.answer_next(answer.body(body).unwrap());
}

#[tokio::test]
async fn a_429_is_repeated_after_the_wait_that_it_names() {
    let bench = Bench::start(Access::Key, None).await;
    throttle(&bench, &[("retry-after", "0")]);
    let ticket = CreateTicketRequest::new("a@b.example", "Help", "It broke");
    bench.client.tickets().create(&ticket).await.unwrap();
    assert_eq!(
        bench.sandbox.requests().len(),
        2,
        "a plain POST too: it was refused before"
    );
    let never_that_long = RetryPolicy::default().with_max_hint(Duration::from_secs(5));
    for (headers, seconds) in [
        (&[("retry-after", "7")][..], 7),
        (&[("retry-after", "7"), ("x-ratelimit-reset", "30")], 7),
        (&[("x-ratelimit-reset", "30")], 30),
    ] {
        throttle(&bench, headers);
        let call = bench
            .client
            .orders()
            .list()
            .with_retry(never_that_long.clone());
        let error = call.await.unwrap_err();
        assert_eq!(error.code(), Some(ErrorCode::RateLimited));
        assert_eq!(error.retry_after(), Some(Duration::from_secs(seconds)));
        assert_eq!(error.attempts().len(), 1, "never before the hint");
    }
}

#[tokio::test]
async fn the_unit_of_the_reset_is_guessed_by_its_size_and_can_be_stated() {
    let bench = Bench::start(Access::Key, None).await;
    let stated = |unit| {
        let builder = Client::builder().base_url(bench.sandbox.base_url());
        let credentials = Access::Key.credentials();
        builder
            .credentials(credentials)
            .rate_limit_reset_unit(unit)
            .build()
            .unwrap()
    };
    let none = RetryPolicy::never();
    let far = (chrono::DateTime::UNIX_EPOCH + chrono::TimeDelta::days(30_000)).timestamp();
    let soon = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let soon = soon.unwrap().as_secs() + 40;
    let guess = |value: String| {
        throttle(&bench, &[("x-ratelimit-reset", &value)]);
        let call = bench.client.orders().list().with_retry(none.clone());
        async { call.await.unwrap_err().retry_after() }
    };
    assert_eq!(guess("45".to_owned()).await, Some(Duration::from_secs(45)));
    let by_epoch = guess(soon.to_string()).await.unwrap().as_secs();
    assert!((30..=40).contains(&by_epoch), "{by_epoch}");
    for nonsense in [
        "soon",
        "-4",
        "1500000000",
        &far.to_string(),
        "99999999999999999",
    ] {
        assert_eq!(guess(nonsense.to_owned()).await, None, "{nonsense}");
    }
    throttle(&bench, &[("x-ratelimit-reset", &(soon * 1000).to_string())]);
    let call = stated(ResetUnit::EpochMilliseconds)
        .orders()
        .list()
        .with_retry(none.clone());
    let wait = call.await.unwrap_err().retry_after().unwrap().as_secs();
    assert!((30..=40).contains(&wait), "{wait}");
    throttle(&bench, &[("x-ratelimit-reset", "45")]);
    let call = stated(ResetUnit::EpochSeconds)
        .orders()
        .list()
        .with_retry(none.clone());
    assert_eq!(call.await.unwrap_err().retry_after(), None, "1970 is over");
}

#[tokio::test]
async fn what_is_left_of_the_allowance_comes_with_the_answer() {
    let bench = Bench::start(Access::Key, None).await;
    let response = bench.client.me().get().with_response().await.unwrap();
    let limit = response.rate_limit();
    assert_eq!((limit.limit, limit.remaining), (Some(600), Some(599)));
    assert!(limit.reset.unwrap() <= Duration::from_secs(60));
}

/// Following would take the key along.
#[tokio::test]
async fn a_redirect_to_the_other_spelling_of_a_path_is_not_followed() {
    let bench = Bench::start(Access::Key, None).await;
    let elsewhere = http::Response::builder()
        .status(307)
        .header("location", "/products/");
    bench.sandbox.answer_next(elsewhere.body("").unwrap());
    let client = shopwright::shoppex::Shoppex::client(bench.sandbox.base_url(), Access::Key);
    let error = client.products().list().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 307);
    assert_eq!(bench.sandbox.requests().len(), 1);
}
