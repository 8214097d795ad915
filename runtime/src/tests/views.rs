//! Views of a client: one more credential, for the operations that need it.

use http::Method;

use super::{Fixture, GET, Shop, TOKEN};
use crate::operation::Operation;
use crate::transport::Step;
use crate::{Call, Client, Outcome};

const SECRET: &str = "a-customer-that-must-not-show";

static MINE: Operation = Operation::new("customer.items.list", Method::GET, "/me/items")
    .security(&[&["token"]])
    .granted("customer");

fn mine(client: &Client<Shop>) -> Call<Shop, String> {
    Call::text(client, &MINE)
}

#[tokio::test]
async fn an_operation_of_a_view_has_the_credentials_of_the_client_and_its_own() {
    let fixture = Fixture::new([Step::status(200)]);
    let view = fixture.client.granting("customer", SECRET.into());
    mine(&view).await.unwrap();
    let sent = &fixture.sent()[0];
    assert_eq!(sent.headers["authorization"], format!("Bearer {TOKEN}"));
    assert_eq!(sent.headers["x-customer"], SECRET);
}

#[tokio::test]
async fn a_view_shows_its_credential_to_no_operation_that_does_not_need_it() {
    let fixture = Fixture::new([Step::json(200, r#"{"data":"x"}"#)]);
    let view = fixture.client.granting("customer", SECRET.into());
    let call: Call<Shop, String> = Call::json(&view, &GET).path(1);
    call.await.unwrap();
    assert!(!fixture.sent()[0].headers.contains_key("x-customer"));
}

#[tokio::test]
async fn a_raw_call_through_a_view_has_both_and_one_through_the_client_has_not() {
    let fixture = Fixture::new([Step::json(200, "1"), Step::json(200, "1")]);
    let view = fixture.client.granting("customer", SECRET.into());
    view.request(Method::GET, "/x").await.unwrap();
    fixture.client.request(Method::GET, "/x").await.unwrap();
    let sent = fixture.sent();
    assert_eq!(sent[0].headers["x-customer"], SECRET);
    assert!(!sent[1].headers.contains_key("x-customer"));
}

#[tokio::test]
async fn without_its_credential_or_with_an_empty_one_nothing_is_sent() {
    let fixture = Fixture::new([]);
    for client in [
        fixture.client.clone(),
        fixture.client.granting("customer", "".into()),
        fixture.client.granting("another", SECRET.into()),
    ] {
        let error = mine(&client).await.unwrap_err();
        assert!(error.is_authentication(), "{error}");
        assert_eq!(error.outcome(), Outcome::NotSent);
        assert!(error.to_string().contains("customer"), "{error}");
    }
    assert!(fixture.sent().is_empty());
}

#[tokio::test]
async fn a_scheme_that_one_secret_cannot_satisfy_is_refused() {
    static ODD: Operation = Operation::new("odd", Method::GET, "/odd").granted("odd");
    let fixture = Fixture::new([]);
    let view = fixture.client.granting("odd", SECRET.into());
    let error = Call::<Shop, String>::text(&view, &ODD).await.unwrap_err();
    assert!(error.is_authentication(), "{error}");
}

#[test]
fn a_view_is_printed_without_its_credential() {
    let fixture = Fixture::new([]);
    let view = fixture.client.granting("customer", SECRET.into());
    let printed = format!("{view:?}");
    assert!(
        printed.contains("customer") && !printed.contains(SECRET),
        "{printed}"
    );
}
