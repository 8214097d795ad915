//! Limits, which count by IP address and shop: whoever calls for visitors shares one allowance among them.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, UNIX_EPOCH};

use shopwright::Pacing;
use shopwright::dukanext::models::{
    ContactFormRequest, ContactFormRequestRequired, SubscribeOutcome, SubscribeRequest,
    VerifySubscriptionRequest,
};
use shopwright::dukanext::{Client, Credentials, ErrorCode};
use shopwright::{Outcome, RetryPolicy};
use shopwright_sandbox::{Sandbox, dukanext};

use crate::bench::{client_at, start};

/// A sandbox whose hour passes when the test says so.
async fn with_clock() -> (Sandbox, Arc<AtomicU64>) {
    let hands = Arc::new(AtomicU64::new(1_767_225_600));
    let shown = hands.clone();
    let now = move || UNIX_EPOCH + Duration::from_secs(shown.load(Ordering::SeqCst));
    let sandbox = Sandbox::builder("dukanext")
        .clock(now)
        .start()
        .await
        .unwrap();
    (sandbox, hands)
}

fn message() -> ContactFormRequest {
    ContactFormRequest::new(ContactFormRequestRequired {
        email: "eve@example.com".to_owned(),
        first_name: "Eve".to_owned(),
        last_name: "Moneypenny".to_owned(),
        message: "Do you ship to Kisumu?".to_owned(),
    })
}

#[tokio::test]
async fn the_sixth_subscription_of_an_hour_is_refused_once_and_for_all_visitors() {
    let (sandbox, hands) = with_clock().await;
    let client = client_at(sandbox.base_url(), dukanext::API_KEY);
    let newsletter = client.newsletter();
    for visitor in 0..5 {
        let email = format!("visitor{visitor}@example.com");
        newsletter
            .subscribe(&SubscribeRequest::new(email, ""))
            .await
            .unwrap();
    }
    sandbox.clear();
    let another = SubscribeRequest::new("another@example.com", "");
    let error = newsletter.subscribe(&another).await.unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::NewsletterRateLimited));
    assert_eq!(error.outcome(), Outcome::Rejected);
    assert_eq!(
        sandbox.requests().len(),
        1,
        "an hour is too long to wait within a call"
    );
    hands.fetch_add(3600, Ordering::SeqCst);
    newsletter.subscribe(&another).await.unwrap();
}

#[tokio::test]
async fn the_fourth_message_of_an_hour_is_refused() {
    let (_sandbox, client) = start().await;
    for _ in 0..3 {
        client.contact_form().submit(&message()).await.unwrap();
    }
    let error = client.contact_form().submit(&message()).await.unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::ContactFormRateLimited));
    assert!(!error.needs_merchant());
}

#[tokio::test]
async fn a_paced_client_does_not_send_what_the_shop_would_refuse() {
    let (sandbox, _client) = start().await;
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .credentials(Credentials::api_key(dukanext::API_KEY).unwrap())
        .retry(RetryPolicy::never())
        .pacing(Pacing::default())
        .build()
        .unwrap();
    for _ in 0..3 {
        client.contact_form().submit(&message()).await.unwrap();
    }
    let error = client.contact_form().submit(&message()).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(error.retry_after() > Some(Duration::from_secs(3000)));
    assert_eq!(sandbox.requests().len(), 3);
    client.settings().get().await.unwrap();
}

#[tokio::test]
async fn a_subscription_goes_through_its_states() {
    let (sandbox, client) = start().await;
    let newsletter = client.newsletter();
    let request = SubscribeRequest::new("eve@example.com", "");
    let first = newsletter.subscribe(&request).await.unwrap();
    assert_eq!(first.message, SubscribeOutcome::Subscribed);
    let again = newsletter.subscribe(&request).await.unwrap();
    assert_eq!(again.message, SubscribeOutcome::LinkSentAgain);
    let mails = sandbox.mails();
    let part = |name| mails[1].part(name).unwrap();
    let link = VerifySubscriptionRequest::new("eve@example.com", part("integrity"));
    newsletter
        .verify(part("subscription"), &link)
        .await
        .unwrap();
    let error = newsletter.subscribe(&request).await.unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::EmailAlreadySubscribed));
    newsletter.unsubscribe(part("subscription")).await.unwrap();
    let renewed = newsletter.subscribe(&request).await.unwrap();
    assert_eq!(renewed.message, SubscribeOutcome::Renewed);
}

#[tokio::test]
async fn a_filled_honeypot_is_sent_on_so_that_the_shop_can_drop_it() {
    let (sandbox, client) = start().await;
    let bot = SubscribeRequest::new("bot@example.com", "buy now");
    let reply = client.newsletter().subscribe(&bot).await.unwrap();
    assert_eq!(reply.message, SubscribeOutcome::Subscribed);
    assert!(sandbox.mails().is_empty());
}
