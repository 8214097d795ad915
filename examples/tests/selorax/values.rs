//! What answers are in Rust: amounts, times, flags, enums, unions, secrets and open fields.

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use shopwright::selorax::Scope;
use shopwright::selorax::models::{
    AuthorizationCodeGrant, AuthorizationCodeGrantRequired, FeePayer, TokenGrant,
    WalletTransactions,
};
use shopwright_sandbox::selorax;

use crate::bench::{Access, Bench};

/// Answers the next request with this payload.
fn answer(bench: &Bench, data: &str) {
    let answer = http::Response::builder()
        .header("content-type", "application/json")
        .body(format!(r#"{{"data":{data},"status":200}}"#));
    bench.sandbox.answer_next(answer.unwrap());
}

#[tokio::test]
async fn a_charge_has_amounts_times_and_enums() {
    let bench = Bench::start(Access::Token, None).await;
    answer(
        &bench,
        r#"{"charge_id":7,"name":"Pro","amount":499.5,"base_amount":"450.00","currency":"BDT",
            "fee_payer":"merchant","status":"pending","activated_at":null,
            "created_at":"2026-03-04T05:06:07.089+06:00","not_documented":[1]}"#,
    );
    let charge = bench.client.billing().get_charge("7").await.unwrap();
    assert_eq!(charge.amount, Decimal::new(4995, 1));
    assert_eq!(charge.base_amount.unwrap().to_string(), "450.00");
    assert_eq!(charge.fee_payer, Some(FeePayer::Merchant));
    assert_eq!(charge.activated_at, None);
    let made: DateTime<Utc> = "2026-03-03T23:06:07.089Z".parse().unwrap();
    assert_eq!(charge.created_at, made);
}

#[tokio::test]
async fn a_product_has_flags_and_its_variants() {
    let bench = Bench::start(Access::Token, None).await;
    let product = bench.client.products().get(1001).await.unwrap();
    assert_eq!(product.product_id, 1001);
    let sent = bench.sandbox.requests().len();
    assert_eq!((product.is_active, sent), (true, 1));
    assert_eq!(product.variants[0].sku_id, 10010);
    assert!(product.variants[0].price > Decimal::ZERO);
}

#[tokio::test]
async fn wallet_transactions_come_in_either_form() {
    let bench = Bench::start(Access::Token, None).await;
    let billing = bench.client.billing();
    answer(&bench, r#"[{"amount":1.25,"kind":"debit"}]"#);
    let listed = billing.list_wallet_transactions().await.unwrap();
    let WalletTransactions::List(items) = listed else {
        panic!("a list was sent: {listed:?}");
    };
    assert_eq!(items[0].additional["kind"], "debit");
    answer(&bench, r#"{"transactions":[],"total":0}"#);
    let wrapped = billing.list_wallet_transactions().await.unwrap();
    let WalletTransactions::Object(object) = wrapped else {
        panic!("an object was sent: {wrapped:?}");
    };
    assert_eq!(object["total"], 0);
}

#[tokio::test]
async fn an_exchanged_token_works_and_carries_its_scopes() {
    let bench = Bench::start(Access::Token, None).await;
    let grant = AuthorizationCodeGrant::new(AuthorizationCodeGrantRequired {
        client_id: selorax::CLIENT_ID.to_owned(),
        client_secret: selorax::CLIENT_SECRET.into(),
        code: selorax::AUTHORIZATION_CODE.into(),
        redirect_uri: selorax::REDIRECT_URI.to_owned(),
    });
    let oauth = bench.client.oauth();
    let tokens = oauth.exchange_token(&TokenGrant::from(grant)).await;
    let tokens = tokens.unwrap();
    assert_eq!(tokens.store_id, Some(selorax::STORE_ID));
    let token = tokens.access_token.expose();
    let credentials = shopwright::selorax::Credentials::access_token(token).unwrap();
    let client = crate::bench::client_of(&bench.sandbox, credentials);
    assert_eq!(client.orders().get(1001).await.unwrap().order_id, 1001);
}

#[test]
fn scopes_are_read_in_both_spellings() {
    for text in ["read:orders", "read_orders"] {
        assert_eq!(Scope::from(text), Scope::ReadOrders);
    }
    assert_eq!(Scope::ReadOrders.as_str(), "read:orders");
    assert_eq!(Scope::from("read:moon").as_str(), "read:moon");
}
