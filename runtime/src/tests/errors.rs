//! What a failed call tells.

use http::StatusCode;
use serde_json::Value;

use super::{CREATE, Code, Fixture, GET, Shop, TOKEN, data};
use crate::call::Call;
use crate::transport::Step;
use crate::{ApiError, Error, Outcome, RetryPolicy};

async fn fail(step: Step) -> ApiError<Shop> {
    let fixture = Fixture::with([step], |builder| builder.retry(RetryPolicy::never()));
    Call::<_, u32>::json(&fixture.client, &GET)
        .path(7)
        .await
        .unwrap_err()
}

#[tokio::test]
async fn a_known_code_is_typed_and_its_resolution_is_told() {
    let body = r#"{"code":"no_stock","message":"Sold out"}"#;
    let error = fail(Step::json(409, body).header("x-request-id", "r-9")).await;
    assert_eq!(error.code(), Some(Code::NoStock));
    assert_eq!(error.status(), Some(StatusCode::CONFLICT));
    assert_eq!(error.outcome(), Outcome::Rejected);
    let text = error.to_string();
    assert_eq!(
        text,
        "Shop items.get: the server answered 409 Conflict, no_stock: Sold out; order fewer \
         [request id r-9]"
    );
}

#[tokio::test]
async fn a_code_that_is_newer_than_this_crate_is_not_lost() {
    let error = fail(Step::json(
        422,
        r#"{"code":"brand_new","message":"?","extra":5}"#,
    ))
    .await;
    assert_eq!(error.code(), None);
    assert_eq!(error.raw_code(), Some("brand_new"));
    assert_eq!(error.body_json().unwrap()["extra"], 5);
}

#[tokio::test]
async fn a_page_of_a_proxy_still_gives_status_headers_and_text() {
    let page = "<html><h1>502 Bad Gateway</h1></html>";
    let error = fail(
        Step::status(502)
            .header("content-type", "text/html")
            .body(page),
    )
    .await;
    assert_eq!(error.code(), None);
    assert_eq!(error.status(), Some(StatusCode::BAD_GATEWAY));
    assert_eq!(error.headers()["content-type"], "text/html");
    assert_eq!(error.body_text(), page);
    assert_eq!(error.outcome(), Outcome::MaybeApplied);
}

#[tokio::test]
async fn a_success_that_cannot_be_read_says_that_it_was_applied_and_where() {
    let error = fail(data(r#"{"id":[]}"#)).await;
    assert!(error.is_decode());
    assert_eq!(error.outcome(), Outcome::Applied);
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert!(error.body_text().contains("[]"));
}

#[tokio::test]
async fn a_missing_field_is_named_by_its_path() {
    #[derive(Debug)]
    struct Item {
        #[allow(dead_code)]
        price: i64,
    }
    crate::codegen::record_read!(Item { 0 price "price" required, });
    let fixture = Fixture::new([data(r#"[{"price":1},{}]"#)]);
    let call = Call::<_, Vec<Item>>::json(&fixture.client, &GET).path(7);
    let error = call.await.unwrap_err();
    assert_eq!(error.field_path(), Some("data[1].price"), "{error}");
    assert_eq!(error.outcome(), Outcome::Applied);
}

#[tokio::test]
async fn no_error_shows_the_credentials() {
    for step in [
        Step::status(401),
        Step::connect_error(),
        Step::lost_answer(),
        data("{}"),
    ] {
        let error = fail(step).await;
        let neutral: Error = error.into();
        assert!(!format!("{neutral} {neutral:?}").contains(TOKEN));
    }
}

#[tokio::test]
async fn a_redirect_is_an_error_and_is_not_followed() {
    let step = Step::status(302).header("location", "https://evil.example/");
    let fixture = Fixture::new([step]);
    let call = Call::<_, Value>::json(&fixture.client, &CREATE);
    let error = call.await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::FOUND));
    assert_eq!(fixture.sent().len(), 1);
}

#[tokio::test]
async fn missing_credentials_are_told_before_anything_is_sent() {
    let fixture = Fixture::with([], |b| b.credentials(crate::auth::Credentials::new()));
    let error = Call::<_, Value>::json(&fixture.client, &CREATE)
        .await
        .unwrap_err();
    assert!(error.is_authentication(), "{error}");
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(fixture.sent().is_empty());
}

#[test]
fn errors_are_one_pointer_wide_and_can_cross_threads() {
    fn is_sendable<T: Send + Sync + 'static>() {}
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    assert_eq!(size_of::<ApiError<Shop>>(), size_of::<usize>());
    is_sendable::<ApiError<Shop>>();
}

#[tokio::test]
async fn a_message_of_the_server_stays_on_its_line_and_short() {
    let body = format!(
        r#"{{"code":"a\nb","message":"x\r\nERROR fake {}"}}"#,
        "y".repeat(5000)
    );
    let error = fail(Step::json(400, body)).await;
    let text = error.to_string();
    assert!(!text.contains(['\n', '\r']), "{text}");
    assert!(text.len() < 500 && text.ends_with('…'), "{text}");
    assert!(error.message().unwrap().len() > 5000);
}

#[tokio::test]
async fn an_answer_that_is_compressed_unasked_is_told_as_such() {
    let step = Step::status(200)
        .header("content-encoding", "br")
        .body(&[0x8b, 0x02, 0x80][..]);
    let error = fail(step).await;
    assert!(error.to_string().contains("it is compressed"), "{error}");
}

#[tokio::test]
async fn a_page_with_a_status_of_success_is_no_proof_that_the_api_did_anything() {
    let page =
        |kind: &str, body: &'static str| Step::status(200).header("content-type", kind).body(body);
    let maintenance = page("text/html; charset=utf-8", "\n<!doctype html>Back soon");
    let error = fail(maintenance).await;
    assert!(error.is_decode(), "{error:?}");
    assert_eq!(error.outcome(), Outcome::MaybeApplied);
    let broken = page("text/html", "<html>").broken_body();
    assert_eq!(fail(broken).await.outcome(), Outcome::MaybeApplied);
    // A server that calls its JSON HTML has answered all the same.
    let misnamed = page("text/html", r#"{"data":"not a number"}"#);
    assert_eq!(fail(misnamed).await.outcome(), Outcome::Applied);
}

#[tokio::test]
async fn a_page_after_an_answer_that_broke_off_does_not_undo_what_that_told() {
    let page = Step::status(200)
        .header("content-type", "text/html")
        .body("<html>");
    let fixture = Fixture::new([data("7").broken_body(), page]);
    let error = Call::<_, u32>::json(&fixture.client, &GET)
        .path(7)
        .await
        .unwrap_err();
    assert_eq!(error.attempts().len(), 2);
    assert_eq!(error.outcome(), Outcome::Applied);
}
