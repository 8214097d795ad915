//! The state of the shop, and where calls come from.

use shopwright::dukanext::{Client, Credentials, Error, ErrorCode};
use shopwright_sandbox::{Sandbox, dukanext};

use crate::bench::{client_at, start};

async fn health(sandbox: &Sandbox, key: &str) -> Error {
    let client = client_at(sandbox.base_url(), key);
    client.settings().health().await.unwrap_err()
}

#[tokio::test]
async fn an_open_shop_tells_its_name() {
    let (_sandbox, client) = start().await;
    let shop = client.settings().health().await.unwrap();
    assert_eq!(
        (shop.status.as_str(), shop.name.as_str()),
        ("ok", "Sandbox Duka")
    );
    assert_eq!(shop.id, dukanext::id("shop", 1));
}

#[tokio::test]
async fn a_closed_shop_asks_for_the_coming_soon_page_whatever_is_called() {
    let (sandbox, _client) = start().await;
    for (key, code) in [
        (
            dukanext::CLOSED_SHOP_API_KEY,
            ErrorCode::ShopUnderDevelopment,
        ),
        (dukanext::UNPAID_SHOP_API_KEY, ErrorCode::ShopBillingInvalid),
        (dukanext::DEV_MODE_OFF_API_KEY, ErrorCode::DevModeDisabled),
    ] {
        let client = client_at(sandbox.base_url(), key);
        let list = client.products().list().await.unwrap_err();
        for error in [health(&sandbox, key).await, list] {
            assert_eq!(error.code(), Some(code));
            assert!(error.needs_coming_soon_page() && error.needs_merchant());
        }
    }
}

#[tokio::test]
async fn a_key_that_is_set_up_wrongly_is_for_the_developer() {
    let (sandbox, _client) = start().await;
    for (key, code) in [
        (dukanext::REVOKED_API_KEY, ErrorCode::ApiKeyRevoked),
        (dukanext::DELETED_SHOP_API_KEY, ErrorCode::ShopNotFound),
        ("vst_unknown", ErrorCode::ApiKeyInvalid),
    ] {
        let error = health(&sandbox, key).await;
        assert_eq!(error.code(), Some(code));
        assert!(error.needs_developer() && !error.needs_coming_soon_page());
    }
}

fn from(sandbox: &Sandbox, credentials: Credentials) -> Client {
    let builder = Client::builder().base_url(sandbox.base_url());
    builder.credentials(credentials).build().unwrap()
}

#[tokio::test]
async fn the_origin_is_held_against_the_keys_list() {
    let (sandbox, _client) = start().await;
    let key = || Credentials::api_key(dukanext::API_KEY).unwrap();
    let listed = from(&sandbox, key().origin("shop.example").unwrap());
    listed.settings().health().await.unwrap();
    let sent = &sandbox.requests()[0];
    assert_eq!(sent.header("origin"), Some(dukanext::ORIGIN));
    let other = from(&sandbox, key().origin("https://elsewhere.example").unwrap());
    let error = other.settings().health().await.unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::OriginNotAllowed));
    assert!(error.is_authentication() && error.needs_developer());
}

#[tokio::test]
async fn the_shops_domain_reaches_the_server_as_host() {
    let (sandbox, _client) = start().await;
    let key = Credentials::api_key(dukanext::API_KEY).unwrap();
    let client = from(&sandbox, key.host("shop.example").unwrap());
    client.settings().health().await.unwrap();
    assert_eq!(sandbox.requests()[0].header("host"), Some("shop.example"));
}
