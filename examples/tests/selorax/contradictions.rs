//! Where the platform's sources disagree: what the client follows. docs/contradictions/selorax.md has them all.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;
use shopwright::RetryPolicy;
use shopwright::auth::{AuthError, Authorization, Promise, Provider, Requirement};
use shopwright::selorax::models::{CreateCustomerRequest, UpdateCustomerRequest, WebhookTopic};
use shopwright::selorax::{Client, ErrorCode, Scope, SeloraX};
use shopwright_sandbox::{Sandbox, selorax};

use crate::bench::{Access, Bench, client_of};
use crate::support::subject::Subject;

/// Gives the same token again, and counts how often another was asked for.
#[derive(Clone, Debug, Default)]
struct Tokens(Arc<AtomicUsize>);

impl Provider for Tokens {
    fn authorize<'a>(
        &'a self,
        _: &'a Requirement,
    ) -> Promise<'a, Result<Authorization, AuthError>> {
        Promise::ready(Authorization::none().authorization("Bearer", selorax::ACCESS_TOKEN))
    }

    fn refresh<'a>(&'a self, _: &'a Authorization) -> Promise<'a, Result<bool, AuthError>> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Promise::ready(Ok(true))
    }
}

#[tokio::test]
async fn either_code_of_an_expired_token_asks_for_a_new_one() {
    let sandbox = Sandbox::builder("selorax").start().await.unwrap();
    for code in ["invalid_token", "token_expired"] {
        let tokens = Tokens::default();
        let client = Client::builder()
            .base_url(sandbox.base_url())
            .credentials(tokens.clone())
            .build()
            .unwrap();
        let call = client.orders().get(1001);
        let error = call.with_header("X-Sandbox-Error", code).await.unwrap_err();
        assert_eq!(error.raw_code(), Some(code));
        assert!(error.is_token_expired());
        assert_eq!(tokens.0.load(Ordering::SeqCst), 1, "{code}");
        assert_eq!(error.attempts().len(), 2, "{code}");
    }
}

#[tokio::test]
async fn either_code_of_an_app_that_is_not_installed_is_recognised() {
    let bench = Bench::start(Access::Token, None).await;
    let cases = [
        ("not_installed", true),
        ("invalid_installation", true),
        ("invalid_client", false),
    ];
    for (code, expected) in cases {
        let call = bench.client.store().get();
        let error = call.with_header("X-Sandbox-Error", code).await.unwrap_err();
        assert_eq!(error.is_not_installed(), expected, "{code}");
    }
}

#[tokio::test]
async fn a_message_of_the_catalogue_makes_no_code() {
    let bench = Bench::start(Access::Token, None).await;
    let messages = [
        "Invalid or expired access token.",
        "Token is expired or invalid",
        "Invalid client_id.",
        "Invalid client credentials",
    ];
    for message in messages {
        bench.answer(401, format!(r#"{{"message":"{message}","status":401}}"#));
        let call = bench.client.orders().get(1001);
        let error = call.with_retry(RetryPolicy::never()).await.unwrap_err();
        assert_eq!(error.code(), None, "{message}");
        bench.answer(
            403,
            format!(r#"{{"message":"{message}","code":"store_inactive"}}"#),
        );
        let call = bench.client.orders().get(1001);
        let error = call.with_retry(RetryPolicy::never()).await.unwrap_err();
        assert_eq!(error.code(), Some(ErrorCode::StoreInactive), "{message}");
    }
}

#[test]
fn every_scope_of_the_description_is_a_variant() {
    let description: Value = serde_yaml::from_str(SeloraX::DESCRIPTION).unwrap();
    let flows = &description["components"]["securitySchemes"]["oauth2"]["flows"];
    let scopes = flows.as_object().unwrap().values();
    let scopes = scopes.flat_map(|flow| flow["scopes"].as_object().unwrap().keys());
    let mut count = 0;
    for scope in scopes {
        let read = Scope::from(scope.as_str());
        assert_eq!(read.as_str(), scope);
        assert!(!matches!(read, Scope::Unrecognized(_)), "{scope}");
        count += 1;
    }
    assert!(count > 15, "{count} scopes");
}

#[tokio::test]
async fn creating_changing_and_deleting_customers_need_the_same_scope() {
    let sandbox = Sandbox::builder("selorax").scopes(["read:customers"]);
    let sandbox = sandbox.start().await.unwrap();
    let client = client_of(&sandbox, Access::Token.credentials());
    let customers = client.customers();
    let errors = [
        customers
            .create(&CreateCustomerRequest::default())
            .await
            .unwrap_err(),
        customers
            .update(1001, &UpdateCustomerRequest::default())
            .await
            .unwrap_err(),
        customers.delete(1001).await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.required_scope(), Some(Scope::WriteCustomers));
    }
}

#[test]
fn a_topic_that_only_the_sdk_knows_is_kept_as_text() {
    for text in ["order.cancelled", "order.deleted"] {
        let topic = WebhookTopic::from(text);
        assert_eq!(topic.as_str(), text);
        assert!(matches!(topic, WebhookTopic::Unrecognized(_)));
    }
    let description: Value = serde_yaml::from_str(SeloraX::DESCRIPTION).unwrap();
    let topics = &description["components"]["schemas"]["WebhookTopic"]["enum"];
    for text in topics.as_array().unwrap() {
        let topic = WebhookTopic::from(text.as_str().unwrap());
        assert!(!matches!(topic, WebhookTopic::Unrecognized(_)), "{text}");
    }
    assert_eq!(topics.as_array().unwrap().len(), 21);
}
