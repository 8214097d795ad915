//! One client serves many stores through handles, each with its store's id in every request.

use shopwright::Outcome;
use shopwright::selorax::{Client, Credentials};
use shopwright_sandbox::{Sandbox, selorax};

use crate::bench::{Access, client_of};

/// A client that has credentials, and no store yet.
async fn of_no_store() -> (Sandbox, Client) {
    let sandbox = Sandbox::builder("selorax").start().await.unwrap();
    let credentials = Credentials::client(selorax::CLIENT_ID, selorax::CLIENT_SECRET).unwrap();
    let client = client_of(&sandbox, credentials);
    (sandbox, client)
}

#[tokio::test]
async fn each_handle_speaks_for_its_own_store() {
    let (sandbox, client) = of_no_store().await;
    let stores = [selorax::STORE_ID, selorax::SECOND_STORE_ID];
    let tasks = stores.map(|id| {
        let store = client.for_store(id);
        tokio::spawn(async move { store.store().get().await.unwrap().store_id })
    });
    for (task, id) in tasks.into_iter().zip(stores) {
        assert_eq!(task.await.unwrap(), id);
    }
    for request in sandbox.requests() {
        assert_eq!(request.header("x-client-id"), Some(selorax::CLIENT_ID));
        let secret = request.header("x-client-secret");
        assert_eq!(secret, Some(selorax::CLIENT_SECRET));
        assert!(request.header("authorization").is_none());
    }
}

#[tokio::test]
async fn what_one_store_makes_the_other_does_not_see() {
    use shopwright::selorax::models::CreateCustomerRequest;

    let (_sandbox, client) = of_no_store().await;
    let (one, other) = (
        client.for_store(selorax::STORE_ID),
        client.for_store(selorax::SECOND_STORE_ID),
    );
    let mut body = CreateCustomerRequest::new();
    body.additional.insert("name".to_owned(), "Mina ü".into());
    body.additional.insert("phone".to_owned(), "+88017".into());
    let made = one.customers().create(&body).await.unwrap();
    assert_eq!(made.store_id, selorax::STORE_ID);
    let read = one.customers().get(made.user_id).await.unwrap();
    assert_eq!(read.name, "Mina ü");
    let error = other.customers().get(made.user_id).await.unwrap_err();
    assert!(error.is_not_found());
}

#[tokio::test]
async fn client_credentials_without_a_store_are_refused_before_anything_is_sent() {
    let (sandbox, client) = of_no_store().await;
    let error = client.orders().get(1001).await.unwrap_err();
    assert!(error.is_authentication());
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn an_access_token_is_not_bound_to_another_store() {
    let sandbox = Sandbox::builder("selorax").start().await.unwrap();
    let client = client_of(&sandbox, Access::Token.credentials());
    let bound = client.for_store(selorax::SECOND_STORE_ID);
    let error = bound.orders().get(1001).await.unwrap_err();
    assert!(error.is_authentication());
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(sandbox.requests().is_empty());
    assert!(client.orders().get(1001).await.is_ok());
}
