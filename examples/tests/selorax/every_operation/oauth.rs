//! Installing, tokens and sessions: credentials travel in query and body, never in headers.

use shopwright::selorax::models::{
    AuthorizationCodeGrant, AuthorizationCodeGrantRequired, RefreshTokenGrant, TokenGrant,
    VerifySessionRequest,
};
use shopwright::selorax::operations::oauth::AuthorizeAppRequired;
use shopwright_sandbox::selorax;

use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    let oauth = bench.client().oauth();
    let required = AuthorizeAppRequired {
        client_id: selorax::CLIENT_ID.to_owned(),
        redirect_uri: "https://app.example/cb?a=1&b=%C3%BC".to_owned(),
        scope: "read:orders,write:products".to_owned(),
        state: TEXT.to_owned(),
        store_id: selorax::STORE_ID,
    };
    bench
        .sends(
            "GET /api/apps/oauth/authorize",
            oauth.authorize_app(required).with_response(),
            wire()
                .query("client_id", selorax::CLIENT_ID)
                .query("redirect_uri", "https://app.example/cb?a=1&b=%C3%BC")
                .query("scope", "read:orders,write:products")
                .query("state", TEXT)
                .query("store_id", 22),
        )
        .await;

    let grant = AuthorizationCodeGrant::new(AuthorizationCodeGrantRequired {
        client_id: selorax::CLIENT_ID.to_owned(),
        client_secret: selorax::CLIENT_SECRET.into(),
        code: selorax::AUTHORIZATION_CODE.into(),
        redirect_uri: selorax::REDIRECT_URI.to_owned(),
    });
    let body = format!(
        r#"{{"grant_type":"authorization_code","client_id":"{}","client_secret":"{}","code":"{}","redirect_uri":"{}"}}"#,
        selorax::CLIENT_ID,
        selorax::CLIENT_SECRET,
        selorax::AUTHORIZATION_CODE,
        selorax::REDIRECT_URI
    );
    bench
        .sends(
            "POST /api/apps/oauth/token",
            oauth
                .exchange_token(&TokenGrant::from(grant))
                .with_response(),
            wire().json(&body),
        )
        .await;

    let grant = RefreshTokenGrant::new(
        selorax::CLIENT_ID,
        selorax::CLIENT_SECRET,
        selorax::REFRESH_TOKEN,
    );
    let body = format!(
        r#"{{"grant_type":"refresh_token","client_id":"{}","client_secret":"{}","refresh_token":"{}"}}"#,
        selorax::CLIENT_ID,
        selorax::CLIENT_SECRET,
        selorax::REFRESH_TOKEN
    );
    bench
        .sends(
            "POST /api/apps/oauth/token",
            oauth
                .exchange_token(&TokenGrant::from(grant))
                .with_response(),
            wire().json(&body),
        )
        .await;

    let session = VerifySessionRequest::new(
        selorax::SESSION_TOKEN,
        selorax::CLIENT_ID,
        selorax::CLIENT_SECRET,
    );
    let body = format!(
        r#"{{"session_token":"{}","client_id":"{}","client_secret":"{}"}}"#,
        selorax::SESSION_TOKEN,
        selorax::CLIENT_ID,
        selorax::CLIENT_SECRET
    );
    bench
        .sends(
            "POST /api/apps/session/verify",
            bench.client().session().verify(&session).with_response(),
            wire().json(&body),
        )
        .await;
}
