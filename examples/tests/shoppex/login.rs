//! The login of an app, from the consent page to a renewed token.

use shopwright::shoppex::models::{
    ConfirmAuthorizationRequest, GrantType, ResponseType, TokenRequest, ValidateLicenseRequest,
};
use shopwright::shoppex::{Client, Credentials, ErrorCode};
use shopwright_sandbox::shoppex;

use crate::bench::{Access, Bench};

#[tokio::test]
async fn a_token_is_exchanged_by_a_form_without_a_bearer_token() {
    let bench = Bench::start(Access::Key, None).await;
    let form = TokenRequest::new(GrantType::RefreshToken)
        .client_id(shoppex::CLIENT_ID)
        .client_secret(shoppex::CLIENT_SECRET)
        .refresh_token(shoppex::REFRESH_TOKEN);
    bench.client.oauth().exchange_token(&form).await.unwrap();
    let sent = &bench.sandbox.requests()[0];
    assert_eq!(sent.header("authorization"), None);
    assert_eq!(
        sent.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
}

#[tokio::test]
async fn the_oauth_answers_are_bare() {
    let bench = Bench::start(Access::Key, None).await;
    let oauth = bench.client.oauth();
    let page = oauth.show_consent(
        ResponseType::Code,
        shoppex::CLIENT_ID,
        "https://a.example/cb",
    );
    assert!(
        page.scope("orders.read")
            .await
            .unwrap()
            .contains("orders.read")
    );
    let yes = ConfirmAuthorizationRequest::new(shoppex::CLIENT_ID, "https://a.example/cb");
    let answer = oauth
        .confirm(&yes.scope("orders.read").state("s&t"))
        .await
        .unwrap();
    assert!(!format!("{answer:?}").contains("shoa_"), "{answer:?}");
    let address = answer.redirect_url.expose().to_owned();
    let (_, query) = address.split_once("code=").unwrap();
    let (code, state) = query.split_once("&state=").unwrap();
    assert_eq!(state, "s%26t");

    let form = TokenRequest::new(GrantType::AuthorizationCode)
        .client_id(shoppex::CLIENT_ID)
        .client_secret(shoppex::CLIENT_SECRET)
        .code(code)
        .redirect_uri("https://a.example/cb");
    let tokens = oauth.exchange_token(&form).await.unwrap();
    assert_eq!(
        (tokens.expires_in, tokens.scope.as_deref()),
        (Some(3600), Some("orders.read"))
    );
    assert!(!format!("{tokens:?}").contains("shpat_"), "{tokens:?}");

    let token = tokens.access_token.unwrap();
    let builder = Client::builder().base_url(bench.sandbox.base_url());
    let credentials = Credentials::access_token(token).unwrap();
    let app = builder.credentials(credentials).build().unwrap();
    assert_eq!(app.orders().list().await.unwrap().len(), 50);
    let error = app.products().list().await.unwrap_err();
    assert!(error.is_scope_missing(), "{error}");
}

#[tokio::test]
async fn a_code_that_was_used_is_refused_and_the_exchange_never_repeated() {
    let bench = Bench::start(Access::Key, None).await;
    let form = TokenRequest::new(GrantType::AuthorizationCode)
        .client_id(shoppex::CLIENT_ID)
        .client_secret(shoppex::CLIENT_SECRET)
        .code(shoppex::AUTHORIZATION_CODE)
        .redirect_uri(shoppex::REDIRECT_URI);
    let oauth = bench.client.oauth();
    oauth.exchange_token(&form).await.unwrap();
    let error = oauth.exchange_token(&form).await.unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::ValidationError));
    let lost = oauth
        .exchange_token(&form)
        .with_header("X-Sandbox-Status", "502");
    assert_eq!(lost.await.unwrap_err().attempts().len(), 1);
}

#[tokio::test]
async fn a_licence_is_bound_to_the_first_device_that_asks() {
    let bench = Bench::start(Access::Key, None).await;
    let ask = |device: &str| {
        let question = ValidateLicenseRequest::new(shoppex::LICENSE_KEY, "prod_1001");
        bench
            .client
            .licenses()
            .validate(&question.hardware_id(device))
    };
    let license = ask("a").await.unwrap();
    assert_eq!(
        (license.uses, license.hardware_id.as_deref()),
        (Some(1), Some("a"))
    );
    assert!(
        !format!("{license:?}").contains(shoppex::LICENSE_KEY),
        "{license:?}"
    );
    let error = ask("b").await.unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::LicenseHwidMismatch));
}
