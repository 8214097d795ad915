//! Installing an app, and the shop behind a token.

use shopwright::shoppex::models::{
    ConfirmAuthorizationRequest, GrantType, ResponseType, TokenRequest,
};
use shopwright_sandbox::shoppex;

use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    show_consent_oauth(bench).await;
    confirm_oauth(bench).await;
    exchange_token(bench).await;
    shop(bench).await;
    capabilities(bench).await;
}

async fn show_consent_oauth(bench: &impl Judge) {
    let oauth = bench.client().oauth();
    bench
        .sends(
            "GET /oauth/authorize",
            oauth
                .show_consent(ResponseType::Code, TEXT, TEXT)
                .scope(TEXT)
                .state(TEXT)
                .with_response(),
            wire()
                .query("response_type", "code")
                .query("client_id", TEXT)
                .query("redirect_uri", TEXT)
                .query("scope", TEXT)
                .query("state", TEXT),
        )
        .await;
}

async fn confirm_oauth(bench: &impl Judge) {
    let oauth = bench.client().oauth();
    let body = ConfirmAuthorizationRequest::new(TEXT, TEXT)
        .scope(TEXT)
        .state(TEXT);
    let sent = r#"{"response_type":"code","client_id":TEXT,"redirect_uri":TEXT,"scope":TEXT,"state":TEXT}"#;
    bench
        .sends(
            "POST /oauth/authorize",
            oauth.confirm(&body).with_response(),
            wire().json(sent).whole(),
        )
        .await;
}

async fn exchange_token(bench: &impl Judge) {
    let oauth = bench.client().oauth();
    let key = "POST /oauth/token";
    let body = TokenRequest::new(GrantType::AuthorizationCode)
        .client_id(shoppex::CLIENT_ID)
        .client_secret(shoppex::CLIENT_SECRET)
        .code(shoppex::AUTHORIZATION_CODE)
        .redirect_uri("https://app.example/cb?a=1&b=%C3%BC");
    let sent = wire()
        .pair("grant_type", "authorization_code")
        .pair("client_id", shoppex::CLIENT_ID)
        .pair("client_secret", shoppex::CLIENT_SECRET)
        .pair("code", shoppex::AUTHORIZATION_CODE)
        .pair("redirect_uri", "https://app.example/cb?a=1&b=%C3%BC");
    bench
        .sends(
            key,
            oauth.exchange_token(&body).with_response(),
            sent.whole(),
        )
        .await;
    let body = TokenRequest::new(GrantType::RefreshToken)
        .client_id(shoppex::CLIENT_ID)
        .client_secret(shoppex::CLIENT_SECRET)
        .refresh_token(shoppex::REFRESH_TOKEN);
    let sent = wire()
        .pair("grant_type", "refresh_token")
        .pair("client_id", shoppex::CLIENT_ID)
        .pair("client_secret", shoppex::CLIENT_SECRET)
        .pair("refresh_token", shoppex::REFRESH_TOKEN);
    bench
        .sends(
            key,
            oauth.exchange_token(&body).with_response(),
            sent.whole(),
        )
        .await;
}

async fn shop(bench: &impl Judge) {
    let me = bench.client().me();
    bench
        .sends("GET /me", me.get().with_response(), wire())
        .await;
}

async fn capabilities(bench: &impl Judge) {
    let me = bench.client().me();
    bench
        .sends(
            "GET /me/capabilities",
            me.capabilities().with_response(),
            wire(),
        )
        .await;
}
