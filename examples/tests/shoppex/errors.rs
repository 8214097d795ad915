//! Every error of the catalogue, and those that are not in it, over real HTTP into typed errors.

use serde_json::Value;
use shopwright::shoppex::{Error, ErrorCode, Shoppex};
use shopwright::{Outcome, RetryPolicy};

use crate::bench::{Access, Bench};
use crate::support::description::Description;
use crate::support::subject::assert_hides;

const OVERLAY: &str = include_str!("../../../spec/shoppex/overlay.yaml");

/// The catalogue as the overlay has it, read without the generator.
fn catalogue() -> Vec<Value> {
    let overlay: Value = serde_yaml::from_str(OVERLAY).unwrap();
    let actions = overlay["actions"].as_array().unwrap();
    let mut errors = actions
        .iter()
        .filter_map(|action| action["update"].get("x-shopwright-errors"));
    errors.next().unwrap()["codes"].as_array().unwrap().clone()
}

/// Calls three operations that read their answers in different ways, and gives their errors.
async fn errors(bench: &Bench, header: &str, value: &str) -> Vec<Error> {
    let client = &bench.client;
    let list = client.orders().list().with_header(header, value);
    let get = client.coupons().validate("x").with_header(header, value);
    let delete = client.customers().delete("c").with_header(header, value);
    let never = RetryPolicy::never;
    vec![
        list.with_retry(never()).await.unwrap_err(),
        get.with_retry(never()).await.unwrap_err(),
        delete.with_retry(never()).await.unwrap_err(),
    ]
}

/// Answers the next request with this, and gives the error of it.
async fn scripted(bench: &Bench, status: u16, body: &str) -> Error {
    bench.answer(status, body.to_owned());
    let call = bench.client.products().get("p");
    call.with_retry(RetryPolicy::never()).await.unwrap_err()
}

fn coded(code: &str) -> String {
    format!(
        r#"{{"error":{{"code":"{code}","message":"M","doc_url":"https://d.example/#{code}"}}}}"#
    )
}

#[tokio::test]
async fn every_code_decodes_with_status_group_and_resolution() {
    let bench = Bench::start(Access::Key, None).await;
    let catalogue = catalogue();
    let mut known: Vec<_> = ErrorCode::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(known.len(), 26);
    for entry in &catalogue {
        let text = |name: &str| entry[name].as_str().unwrap();
        let wire = text("code");
        for error in errors(&bench, "X-Sandbox-Error", wire).await {
            let code = error
                .code()
                .unwrap_or_else(|| panic!("{wire} is not known"));
            assert_eq!(code.as_str(), wire);
            assert_eq!(error.raw_code(), Some(wire));
            let status = error.status().map(|status| u64::from(status.as_u16()));
            assert_eq!(status, entry["status"].as_u64());
            assert_eq!(code.status().map(u64::from), entry["status"].as_u64());
            assert_eq!(code.group(), text("group"));
            assert_eq!(code.cause(), text("cause"));
            assert_eq!(code.resolution(), text("resolution"));
            assert_eq!(error.outcome(), Outcome::Rejected, "{wire}");
            let body = error.body_json().unwrap();
            assert_eq!(error.message(), body["error"]["message"].as_str());
            assert_eq!(
                error.doc_url().as_deref(),
                body["error"]["doc_url"].as_str()
            );
            let id = error.request_id().expect("every error has a request id");
            assert!(error.to_string().contains(id), "{error}");
            assert!(error.to_string().contains(code.resolution()), "{error}");
            assert_hides::<Shoppex>(&format!("{error} {error:?}"), wire);
        }
    }
    let sorted = |mut codes: Vec<&str>| {
        codes.sort_unstable();
        codes.join(" ")
    };
    let description = Description::of::<Shoppex>();
    known.sort_unstable();
    assert_eq!(sorted(description.error_codes()), known.join(" "));
    let listed = catalogue
        .iter()
        .map(|entry| entry["code"].as_str().unwrap());
    assert_eq!(sorted(listed.collect()), known.join(" "));
}

#[tokio::test]
async fn refused_licences_and_coupons_are_told_from_refused_calls() {
    let bench = Bench::start(Access::Key, None).await;
    let cases = [
        ("LICENSE_EXPIRED", (true, false)),
        ("LICENSE_NOT_FOUND", (true, false)),
        ("COUPON_MAX_USES_REACHED", (false, true)),
        ("COUPON_NOT_FOUND", (false, true)),
        ("UNAUTHORIZED", (false, false)),
        ("LICENSE_DREAMT", (false, false)),
    ];
    for (code, expected) in cases {
        let error = scripted(&bench, 400, &coded(code)).await;
        assert_eq!(
            (error.refuses_license(), error.refuses_coupon()),
            expected,
            "{code}"
        );
    }
}

#[tokio::test]
async fn every_code_decodes_at_another_status_too() {
    let bench = Bench::start(Access::Key, None).await;
    for code in ErrorCode::ALL {
        for status in [400, 422] {
            let error = scripted(&bench, status, &coded(code.as_str())).await;
            assert_eq!(error.code(), Some(*code), "{status}");
            assert_eq!(error.outcome(), Outcome::Rejected, "{code} {status}");
        }
    }
}

#[tokio::test]
async fn an_unknown_code_loses_nothing() {
    let bench = Bench::start(Access::Key, None).await;
    let error = scripted(&bench, 400, &coded("LICENSE_DREAMT")).await;
    assert_eq!(error.code(), None);
    assert_eq!(error.raw_code(), Some("LICENSE_DREAMT"));
    assert_eq!(error.message(), Some("M"));
    assert_eq!(
        error.doc_url().as_deref(),
        Some("https://d.example/#LICENSE_DREAMT")
    );
    assert!(error.to_string().contains("LICENSE_DREAMT"), "{error}");
}

#[tokio::test]
async fn an_error_without_a_code_loses_nothing() {
    let bench = Bench::start(Access::Key, None).await;
    for body in [
        r#"{"message":"down"}"#,
        r#"{"error":"down"}"#,
        "<html>down</html>",
        "",
    ] {
        let error = scripted(&bench, 500, body).await;
        assert_eq!((error.code(), error.raw_code()), (None, None), "{body}");
        assert_eq!(error.status().unwrap(), 500);
        assert_eq!(error.body_text(), body);
        assert_eq!(error.doc_url(), None);
        assert_eq!(
            error.outcome(),
            Outcome::MaybeApplied,
            "a 500 may come late"
        );
    }
}

#[tokio::test]
async fn an_error_without_doc_url_and_details_loses_nothing() {
    let bench = Bench::start(Access::Key, None).await;
    let body = r#"{"error":{"code":"VALIDATION_ERROR","message":"Validation failed"}}"#;
    let error = scripted(&bench, 422, body).await;
    assert_eq!(error.code(), Some(ErrorCode::ValidationError));
    assert_eq!(error.doc_url(), None);
    assert_eq!(error.field_errors(), []);
    assert!(
        error
            .to_string()
            .contains("VALIDATION_ERROR: Validation failed;"),
        "{error}"
    );
}

#[tokio::test]
async fn what_the_sandbox_refuses_is_told_field_by_field() {
    let bench = Bench::start(Access::Key, None).await;
    let list = bench.client.orders().list().cursor("not one of ours");
    let error = list.await.unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::ValidationError));
    let [field] = error.field_errors() else {
        panic!("{error}");
    };
    assert_eq!(field.field.as_deref(), Some("cursor"));
    assert!(
        error.to_string().contains("(cursor: Unknown cursor)"),
        "{error}"
    );
}

#[tokio::test]
async fn a_message_changes_nothing() {
    let bench = Bench::start(Access::Key, None).await;
    let messages = [
        "Invalid API key.",
        "Missing or invalid API key. Expected: Authorization: Bearer shx_...",
        "",
    ];
    for message in messages {
        let body = format!(r#"{{"error":{{"code":"UNAUTHORIZED","message":"{message}"}}}}"#);
        let error = scripted(&bench, 401, &body).await;
        assert_eq!(error.code(), Some(ErrorCode::Unauthorized));
        assert!(error.is_authentication());
    }
}

#[tokio::test]
async fn both_codes_of_a_missing_record_are_not_found() {
    let bench = Bench::start(Access::Key, None).await;
    for code in [ErrorCode::NotFound, ErrorCode::ProductNotFound] {
        let error = scripted(&bench, 404, &coded(code.as_str())).await;
        assert_eq!(error.code(), Some(code));
        assert!(error.is_not_found());
    }
}

#[tokio::test]
async fn a_missing_scope_and_a_suspended_shop_are_guessed_apart_over_http() {
    use shopwright::shoppex::{Client, Credentials};
    use shopwright_sandbox::shoppex;

    let bench = Bench::start(Access::Key, None).await;
    let with = |key: &str| {
        let builder = Client::builder().base_url(bench.sandbox.base_url());
        builder
            .credentials(Credentials::api_key(key).unwrap())
            .build()
            .unwrap()
    };
    let error = with(shoppex::READ_ORDERS_API_KEY)
        .products()
        .list()
        .await
        .unwrap_err();
    assert!(
        error.is_scope_missing() && !error.is_shop_suspended(),
        "{error}"
    );
    let error = with(shoppex::SUSPENDED_API_KEY)
        .products()
        .list()
        .await
        .unwrap_err();
    assert!(
        error.is_shop_suspended() && !error.is_scope_missing(),
        "{error}"
    );
}
