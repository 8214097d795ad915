//! Webhooks from end to end: the sandbox signs by code of its own, the client verifies and reads.

use serde_json::{Value, json};
use shopwright::selorax::models::{CreateOrderRequest, CreateWebhookRequest, WebhookTopic};
use shopwright::selorax::webhook::{Delivery, Event};
use shopwright::webhook::{Scheme, Verifier, VerifyError};
use shopwright_sandbox::{DeliveryAttempt, Sandbox};

use crate::bench::{Access, client_of};
use crate::support::subject::Subject;

/// Nobody listens there; what is sent is looked at where it was sent.
const NOWHERE: &str = "http://127.0.0.1:9/";

async fn subscribe(sandbox: &Sandbox, topic: WebhookTopic) -> Verifier {
    let client = client_of(sandbox, Access::Token.credentials());
    let wanted = CreateWebhookRequest::new(topic, NOWHERE);
    let subscription = client.webhooks().create(&wanted).await.unwrap();
    Verifier::new(Scheme::selorax(), subscription.signing_secret).unwrap()
}

fn read(verifier: &Verifier, attempt: &DeliveryAttempt) -> Delivery {
    let result = verifier.verify(&attempt.headers, &attempt.body);
    result.unwrap().read()
}

/// The topics as the description lists them.
fn topics() -> Vec<String> {
    let description: Value =
        serde_yaml::from_str(shopwright::selorax::SeloraX::DESCRIPTION).unwrap();
    let topics = &description["components"]["schemas"]["WebhookTopic"]["enum"];
    serde_json::from_value(topics.clone()).unwrap()
}

#[tokio::test]
async fn every_topic_of_the_description_arrives_as_an_event_of_its_own() {
    let topics = topics();
    assert_eq!(topics.len(), 21);
    let mut kinds = Vec::new();
    for topic in topics {
        let sandbox = Sandbox::builder("selorax").start().await.unwrap();
        let verifier = subscribe(&sandbox, topic.clone().into()).await;
        sandbox.publish(&topic);
        let attempts = sandbox.deliver().await;
        assert_eq!(attempts.len(), 1, "{topic}");
        let delivery = read(&verifier, &attempts[0]);
        assert_eq!(delivery.event.topic().to_string(), topic);
        assert_eq!(delivery.store_id, Some(22));
        assert_eq!(delivery.event_id.as_ref(), Some(&attempts[0].event_id));
        assert!(delivery.delivery_id.is_some() && delivery.published_at.is_some());
        assert!(
            delivery.repairs.is_empty(),
            "{topic}: {:?}",
            delivery.repairs
        );
        let known = !matches!(
            delivery.event,
            Event::Unrecognized { .. } | Event::Unreadable { .. }
        );
        assert!(known, "{topic}: {:?}", delivery.event);
        kinds.push(std::mem::discriminant(&delivery.event));
    }
    for (index, kind) in kinds.iter().enumerate() {
        assert!(!kinds[..index].contains(kind), "two topics share a variant");
    }
}

#[tokio::test]
async fn an_order_made_through_the_client_arrives_with_its_exact_total() {
    let sandbox = Sandbox::builder("selorax").start().await.unwrap();
    let verifier = subscribe(&sandbox, WebhookTopic::OrderCreated).await;
    let client = client_of(&sandbox, Access::Token.credentials());
    let items = json!([{ "sku_id": 10010, "quantity": 3, "price": 33.33 }]);
    let mut wanted = CreateOrderRequest::new();
    wanted.additional.insert("items".to_owned(), items);
    let order = client.orders().create(&wanted).await.unwrap();
    let attempts = sandbox.deliver().await;
    let Event::OrderCreated(told) = read(&verifier, &attempts[0]).event else {
        panic!("{attempts:?}");
    };
    assert_eq!(told.order_id, order.order_id);
    assert_eq!(told.total, Some(order.grand_total));
    assert_eq!(told.total.unwrap().to_string(), "99.99");
    assert_eq!(told.status, Some(order.order_status));
}

#[tokio::test]
async fn a_retry_has_the_key_of_the_first_delivery_and_another_delivery_id() {
    let sandbox = Sandbox::builder("selorax").start().await.unwrap();
    let verifier = subscribe(&sandbox, WebhookTopic::AppInstalled).await;
    sandbox.publish("app.installed");
    let first = read(&verifier, &sandbox.deliver().await[0]);
    let second = read(&verifier, &sandbox.deliver_all().await[0]);
    assert_eq!(first.key, second.key);
    assert_ne!(first.delivery_id, second.delivery_id);
}

#[tokio::test]
async fn the_secret_of_another_subscription_does_not_fit() {
    let sandbox = Sandbox::builder("selorax").start().await.unwrap();
    let installed = subscribe(&sandbox, WebhookTopic::AppInstalled).await;
    let redact = subscribe(&sandbox, WebhookTopic::ShopRedact).await;
    sandbox.publish("shop/redact");
    let attempt = sandbox.deliver().await.remove(0);
    let error = installed
        .verify(&attempt.headers, &attempt.body)
        .unwrap_err();
    assert_eq!(error, VerifyError::Mismatch);
    assert!(matches!(
        read(&redact, &attempt).event,
        Event::ShopRedact(_)
    ));
}

#[tokio::test]
async fn a_topic_that_is_newer_than_the_client_is_kept() {
    let sandbox = Sandbox::builder("selorax").start().await.unwrap();
    let verifier = subscribe(&sandbox, WebhookTopic::AppInstalled).await;
    let data = json!({ "points": 5 });
    sandbox.publish_with("loyalty.earned", data.clone());
    let delivery = read(&verifier, &sandbox.deliver().await[0]);
    let topic = "loyalty.earned".to_owned();
    assert_eq!(delivery.event, Event::Unrecognized { topic, data });
}
