//! Every error of the catalogue, and those without a code, over real HTTP into typed errors.

use serde_json::Value;
use shopwright::dukanext::{Dukanext, Error, ErrorCode};
use shopwright::{Outcome, RetryPolicy};
use shopwright_sandbox::dukanext::id;

use crate::bench::{Bench, Key, assert_hides, customer};
use crate::support::description::Description;

const OVERLAY: &str = include_str!("../../../spec/dukanext/overlay.yaml");

/// The catalogue as the overlay has it, read without the generator.
fn catalogue() -> Value {
    let overlay: Value = serde_yaml::from_str(OVERLAY).unwrap();
    let actions = overlay["actions"].as_array().unwrap();
    let errors = actions
        .iter()
        .find_map(|action| action["update"].get("x-shopwright-errors"));
    errors.unwrap().clone()
}

/// Calls operations that read their answers in different ways, one of them a customer's, and gives their errors.
async fn errors(bench: &Bench, header: &str, value: &str) -> Vec<Error> {
    let client = &bench.client;
    let never = RetryPolicy::never;
    let health = client.settings().health().with_header(header, value);
    let list = client.products().list().with_header(header, value);
    let delete = customer(client).notifications();
    let delete = delete
        .delete(id("notification", 1))
        .with_header(header, value);
    vec![
        health.with_retry(never()).await.unwrap_err(),
        list.with_retry(never()).await.unwrap_err(),
        delete.with_retry(never()).await.unwrap_err(),
    ]
}

/// Answers the next request with this, and gives the error of it.
async fn scripted(bench: &Bench, status: u16, body: &'static str) -> Error {
    bench.answer(status, body);
    let call = bench.client.settings().get();
    call.with_retry(RetryPolicy::never()).await.unwrap_err()
}

#[tokio::test]
async fn every_code_arrives_as_its_own_value_with_all_that_is_known_of_it() {
    let bench = Bench::start(Key, None).await;
    let catalogue = catalogue();
    let catalogue = catalogue["codes"].as_array().unwrap();
    assert_eq!((ErrorCode::ALL.len(), catalogue.len()), (79, 79));
    for entry in catalogue {
        let text = |name: &str| entry[name].as_str().unwrap();
        let wire = text("code");
        for error in errors(&bench, "X-Sandbox-Error", wire).await {
            let code = error.code();
            let code = code.unwrap_or_else(|| panic!("{wire} is not known"));
            assert_eq!(code.as_str(), wire);
            assert_eq!(error.raw_code(), Some(wire));
            let status = error.status().map(|status| u64::from(status.as_u16()));
            assert_eq!(status, entry["status"].as_u64(), "{wire}");
            assert_eq!(code.status().map(u64::from), entry["status"].as_u64());
            assert_eq!(code.group(), text("group"));
            assert_eq!(code.cause(), text("cause"));
            assert_eq!(code.resolution(), text("resolution"));
            let is_fault = status == Some(500);
            let outcome = if is_fault {
                Outcome::MaybeApplied
            } else {
                Outcome::Rejected
            };
            assert_eq!(error.outcome(), outcome, "{wire}");
            let body = error.body_json().unwrap();
            assert_eq!(body["code"], wire);
            assert_eq!(error.message(), body["message"].as_str());
            assert_eq!(error.attempts().len(), 1);
            assert_hides(&format!("{error} {error:?}"), wire);
        }
    }
}

#[test]
fn the_description_and_the_catalogue_have_the_same_codes() {
    let description = Description::of::<Dukanext>();
    let mut described = description.error_codes();
    described.sort_unstable();
    let known: Vec<_> = ErrorCode::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(described, known);
}

/// The predicates as the overlay states them, against those of the enum.
#[test]
fn every_predicate_holds_for_the_codes_of_the_overlay_and_no_other() {
    type Predicate = (&'static str, fn(ErrorCode) -> bool);
    let predicates: [Predicate; 6] = [
        ("needs_login", ErrorCode::needs_login),
        ("needs_new_login_code", ErrorCode::needs_new_login_code),
        ("needs_coming_soon_page", ErrorCode::needs_coming_soon_page),
        ("needs_merchant", ErrorCode::needs_merchant),
        ("needs_developer", ErrorCode::needs_developer),
        ("is_silent", ErrorCode::is_silent),
    ];
    let catalogue = catalogue();
    let stated = catalogue["predicates"].as_object().unwrap();
    assert_eq!(stated.len(), predicates.len());
    let has = |list: &Value, text: &str| {
        list.as_array()
            .is_some_and(|list| list.iter().any(|one| one == text))
    };
    for (name, holds) in predicates {
        let entry = &stated[name];
        for code in ErrorCode::ALL {
            let expected =
                has(&entry["codes"], code.as_str()) || has(&entry["groups"], code.group());
            assert_eq!(holds(*code), expected, "{name} of {code}");
        }
    }
}

#[tokio::test]
async fn no_code_is_repeated_by_itself() {
    let bench = Bench::start(Key, None).await;
    for code in ErrorCode::ALL {
        bench.sandbox.clear();
        let call = bench.client.settings().get();
        let error = call.with_header("X-Sandbox-Error", code.as_str()).await;
        assert_eq!(error.unwrap_err().code(), Some(*code));
        assert_eq!(bench.sandbox.requests().len(), 1, "{code}");
    }
}

#[tokio::test]
async fn a_code_that_is_newer_than_the_crate_is_kept_as_text() {
    let bench = Bench::start(Key, None).await;
    let body = r#"{"status":"failed","message":"Too hot","code":"TEA_SPILLED","cup":7}"#;
    let error = scripted(&bench, 418, body).await;
    assert_eq!(error.code(), None);
    assert_eq!(error.raw_code(), Some("TEA_SPILLED"));
    assert_eq!(error.message(), Some("Too hot"));
    assert_eq!(error.status().unwrap().as_u16(), 418);
    assert_eq!(error.body_json().unwrap()["cup"], 7);
    assert!(!error.needs_login() && !error.needs_coming_soon_page());
}

#[tokio::test]
async fn an_error_without_a_code_or_a_message_loses_nothing() {
    let bench = Bench::start(Key, None).await;
    let error = scripted(
        &bench,
        403,
        r#"{"status":"failed","code":"SHOP_BILLING_INVALID"}"#,
    )
    .await;
    assert_eq!(error.code(), Some(ErrorCode::ShopBillingInvalid));
    assert_eq!(error.message(), None);
    for body in [
        "",
        "null",
        "[]",
        "\"no\"",
        "{\"code\":7}",
        "{",
        "{\"status\":\"failed\"}",
    ] {
        let error = scripted(&bench, 400, body).await;
        assert_eq!(error.code(), None, "{body}");
        assert_eq!(error.status().unwrap().as_u16(), 400);
        assert_eq!(error.body_text(), body);
    }
    for error in errors(&bench, "X-Sandbox-Status", "502").await {
        assert_eq!(
            (error.code(), error.raw_code(), error.message()),
            (None, None, None)
        );
        assert!(error.body_text().starts_with("<html>"));
    }
}
