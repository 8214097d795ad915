//! Logins from end to end: a code by email, an order's link, and what becomes of tokens.

use shopwright::dukanext::models::{
    AccessLinkRequest, CartItem, PlaceOrderRequest, PlaceOrderRequestRequired, PlacedOrder,
    VerifyLoginCodeRequest,
};
use shopwright::dukanext::{Client, ErrorCode, PendingLogin};
use shopwright_sandbox::dukanext::{self, id};
use shopwright_sandbox::{Mail, Sandbox};

use crate::bench::{assert_hides, code, start};

/// The last email to this address.
#[track_caller]
fn mail(sandbox: &Sandbox, to: &str) -> Mail {
    let mails = sandbox.mails();
    mails
        .into_iter()
        .rfind(|mail| mail.to() == to)
        .expect("an email was sent")
}

async fn log_in(sandbox: &Sandbox, client: &Client) -> shopwright::Secret {
    let pending = client.start_login(dukanext::CUSTOMER_EMAIL).await.unwrap();
    let mail = mail(sandbox, dukanext::CUSTOMER_EMAIL);
    client
        .finish_login(&pending, mail.part("code").unwrap())
        .await
        .unwrap()
}

#[tokio::test]
async fn the_code_of_the_email_gives_a_token_that_opens_the_customers_view() {
    let (sandbox, client) = start().await;
    let token = log_in(&sandbox, &client).await;
    assert_hides(&format!("{token} {token:?}"), "the token");
    let customer = client.customer(token);
    let profile = customer.profile().get().await.unwrap();
    assert_eq!(profile.email, dukanext::CUSTOMER_EMAIL);
    assert_hides(&format!("{customer:?}"), "the view");
}

#[tokio::test]
async fn a_login_goes_on_from_parts_that_were_kept() {
    let (sandbox, client) = start().await;
    let pending = client.start_login(dukanext::CUSTOMER_EMAIL).await.unwrap();
    let kept = (pending.email().to_owned(), pending.id().to_owned());
    let pending = PendingLogin::resume(kept.0, kept.1);
    let mail = mail(&sandbox, dukanext::CUSTOMER_EMAIL);
    let token = client.finish_login(&pending, mail.part("code").unwrap());
    assert!(!token.await.unwrap().expose().is_empty());
}

#[tokio::test]
async fn a_wrong_code_may_be_typed_again_until_too_many_were_wrong() {
    let (sandbox, client) = start().await;
    let pending = client.start_login(dukanext::CUSTOMER_EMAIL).await.unwrap();
    for _ in 0..3 {
        let error = client.finish_login(&pending, "nonsense").await.unwrap_err();
        assert_eq!(error.code(), Some(ErrorCode::InvalidCode));
        assert!(!error.needs_new_login_code());
    }
    let mail = mail(&sandbox, dukanext::CUSTOMER_EMAIL);
    let right = mail.part("code").unwrap();
    let error = client.finish_login(&pending, right).await.unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::TooManyVerifyAttempts));
    assert!(error.needs_new_login_code() && error.is_rate_limited());
}

#[tokio::test]
async fn a_code_works_once_and_for_its_address_alone() {
    let (sandbox, client) = start().await;
    let pending = client.start_login(dukanext::CUSTOMER_EMAIL).await.unwrap();
    let mail = mail(&sandbox, dukanext::CUSTOMER_EMAIL);
    let right = mail.part("code").unwrap();
    let other = PendingLogin::resume("eve@example.com", pending.id());
    assert_eq!(
        code(client.finish_login(&other, right).await),
        "VERIFICATION_USER_MISMATCH"
    );
    client.finish_login(&pending, right).await.unwrap();
    assert_eq!(
        code(client.finish_login(&pending, right).await),
        "VERIFICATION_NOT_VALID"
    );
    let unknown = PendingLogin::resume(dukanext::CUSTOMER_EMAIL, id("verification", 99));
    assert_eq!(
        code(client.finish_login(&unknown, right).await),
        "VERIFICATION_NOT_FOUND"
    );
}

#[tokio::test]
async fn the_errors_of_all_pages_about_logins_are_told_apart() {
    let (_sandbox, client) = start().await;
    for (email, expected) in [
        ("nobody@example.com", "ACCOUNT_NOT_FOUND"),
        (dukanext::SUSPENDED_CUSTOMER_EMAIL, "ACCOUNT_BLACKLISTED"),
        (dukanext::GOOGLE_CUSTOMER_EMAIL, "GOOGLE_AUTH_REQUIRED"),
    ] {
        assert_eq!(code(client.start_login(email).await), expected);
    }
    let without = client.request(http::Method::POST, "/auth");
    let without = without.json_body(&serde_json::json!({})).await;
    assert_eq!(code(without), "EMAIL_REQUIRED");
    for _ in 0..5 {
        client.start_login(dukanext::CUSTOMER_EMAIL).await.unwrap();
    }
    let error = client
        .start_login(dukanext::CUSTOMER_EMAIL)
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::TooManyLoginAttempts));
    let mut request = VerifyLoginCodeRequest::new(dukanext::CUSTOMER_EMAIL, "x", "1");
    request.event = "register".to_owned();
    let reply = client.login().verify_code(&request).await;
    assert_eq!(code(reply), "VERIFICATION_EVENT_MISMATCH");
}

#[tokio::test]
async fn the_link_of_an_orders_email_signs_in_once() {
    let (sandbox, client) = start().await;
    let order = PlaceOrderRequest::new(PlaceOrderRequestRequired {
        cart: vec![CartItem::new(id("product", 1), 2)],
        name: "Ada".to_owned(),
        email: dukanext::CUSTOMER_EMAIL.to_owned(),
        phone: "+254700000001".to_owned(),
        town: "Nairobi".to_owned(),
    });
    let PlacedOrder::Order(order) = client.orders().place(&order).await.unwrap() else {
        panic!("a shop without online payments answers with the order");
    };
    let mail = mail(&sandbox, dukanext::CUSTOMER_EMAIL);
    let part = |name| mail.part(name).unwrap();
    let link = AccessLinkRequest::new(part("id"), part("email"), part("order"));
    assert_eq!(part("order"), order.id);
    let token = client.login_by_access_link(&link).await.unwrap();
    let orders = client.customer(token).orders();
    let own = orders.get(&order.id).await.unwrap().data.unwrap();
    assert_eq!(own["orderNumber"], order.order_number);
    assert_eq!(
        code(client.login_by_access_link(&link).await),
        "INVALID_ACCESS_LINK"
    );
}

#[tokio::test]
async fn a_token_that_is_of_no_use_asks_for_a_login() {
    let (sandbox, client) = start().await;
    for (token, expected) in [
        (dukanext::EXPIRED_CUSTOMER_TOKEN, ErrorCode::SessionExpired),
        ("eyJ.made.up", ErrorCode::AuthTokenInvalid),
        (
            dukanext::OTHER_DEVICE_CUSTOMER_TOKEN,
            ErrorCode::AuthTokenDeviceMismatch,
        ),
        (dukanext::GONE_CUSTOMER_TOKEN, ErrorCode::AuthUserNotFound),
    ] {
        let error = client.customer(token).orders().list().await.unwrap_err();
        assert_eq!(error.code(), Some(expected));
        assert!(error.needs_login(), "{expected}");
        assert_eq!(
            error.attempts().len(),
            1,
            "nothing refreshes a customer's token"
        );
    }
    sandbox.clear();
    let error = client.customer("").orders().list().await.unwrap_err();
    assert!(error.is_authentication() && sandbox.requests().is_empty());
}
