//! No secret in `Debug`, error texts or a captured trace. Every answer's `Debug` is checked in `Bench::sends`.

use shopwright::RetryPolicy;
use shopwright::selorax::models::{
    AuthorizationCodeGrant, AuthorizationCodeGrantRequired, RefreshTokenGrant, TokenGrant,
    VerifySessionRequest,
};
use shopwright_sandbox::selorax;

use crate::bench::{Access, Bench, assert_hides};
use crate::every_operation;
use crate::support::trace::capture;

#[tokio::test]
async fn a_trace_of_every_operation_holds_no_secret() {
    for access in [Access::Token, Access::Client] {
        let (trace, _guard) = capture();
        every_operation::every_operation(access, None).await;
        let trace = trace.text();
        assert!(trace.contains("billing.debit_wallet"), "nothing was traced");
        assert_hides(&trace, "the trace");
    }
}

#[tokio::test]
async fn a_trace_of_failures_holds_no_secret() {
    let (trace, _guard) = capture();
    for access in [Access::Token, Access::Client] {
        let bench = Bench::start(access, None).await;
        for status in ["401", "429", "500", "502"] {
            let call = bench.client.orders().get(1001);
            let call = call.with_header("X-Sandbox-Status", status);
            let error = call.with_retry(RetryPolicy::never()).await.unwrap_err();
            assert_hides(&format!("{error} {error:?}"), status);
            assert_hides(&format!("{:?}", error.into_error()), status);
        }
        let unreachable = shopwright::selorax::Client::builder()
            .base_url("http://127.0.0.1:1")
            .credentials(access.credentials())
            .retry(RetryPolicy::never());
        assert_hides(&format!("{unreachable:?}"), "the builder");
        let error = unreachable.build().unwrap().orders().get(1).await;
        let error = error.unwrap_err();
        assert!(error.is_connect());
        assert_hides(&format!("{error} {error:?}"), "no connection");
    }
    assert_hides(&trace.text(), "the trace");
}

#[tokio::test]
async fn clients_credentials_and_calls_print_without_secrets() {
    for access in [Access::Token, Access::Client] {
        let bench = Bench::start(access, None).await;
        let client = &bench.client;
        assert_hides(&format!("{:?}", access.credentials()), "credentials");
        assert_hides(&format!("{client:?}"), "a client");
        assert_hides(&format!("{:?}", client.orders()), "a group");
        assert_hides(&format!("{:?}", client.orders().get(1)), "a call");
    }
}

#[test]
fn bodies_with_credentials_print_without_them() {
    let code = AuthorizationCodeGrant::new(AuthorizationCodeGrantRequired {
        client_id: selorax::CLIENT_ID.to_owned(),
        client_secret: selorax::CLIENT_SECRET.into(),
        code: selorax::AUTHORIZATION_CODE.into(),
        redirect_uri: selorax::REDIRECT_URI.to_owned(),
    });
    let refresh = RefreshTokenGrant::new(
        selorax::CLIENT_ID,
        selorax::CLIENT_SECRET,
        selorax::REFRESH_TOKEN,
    );
    let session = VerifySessionRequest::new(
        selorax::SESSION_TOKEN,
        selorax::CLIENT_ID,
        selorax::CLIENT_SECRET,
    );
    assert_hides(
        &format!("{code:?} {:?}", TokenGrant::from(code.clone())),
        "a grant",
    );
    assert_hides(&format!("{refresh:?}"), "a grant");
    assert_hides(&format!("{session:?}"), "a session");
}

#[test]
fn a_refused_credential_is_not_shown() {
    use shopwright::selorax::Credentials;

    let cut = &selorax::ACCESS_TOKEN[..90];
    let error = Credentials::access_token(cut).unwrap_err();
    assert!(!format!("{error} {error:?}").contains(&cut[10..]));
    let error = Credentials::client(selorax::CLIENT_ID, &selorax::CLIENT_SECRET[..40]);
    assert!(!format!("{:?}", error.unwrap_err()).contains(&selorax::CLIENT_SECRET[12..40]));
}
