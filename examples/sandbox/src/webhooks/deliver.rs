//! From the engine and its handle to the outbox: events that are made to happen, and deliveries that are sent.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tokio::sync::oneshot;

use super::attempt::DeliveryAttempt;
use crate::engine::{Engine, lock};
use crate::sandbox::Sandbox;
use crate::store::World;

impl Engine {
    /// Puts into the outbox what the stores have to tell.
    pub(crate) fn collect(&self, world: &mut World, now: Duration) {
        if let Some(webhooks) = self.api.webhooks() {
            lock(&self.outbox).collect(webhooks, &self.description, world, now);
        }
    }

    /// Has an event happen; `data` is made up when there is none.
    fn announce(&self, topic: &str, data: Option<Value>) {
        let Some(webhooks) = self.api.webhooks() else {
            return;
        };
        let now = self.clock.now();
        let data = data.unwrap_or_else(|| webhooks.sample(&self.description, topic, now));
        let mut world = lock(&self.world);
        world.store(webhooks.store()).tell(topic, data);
        self.collect(&mut world, now);
    }

    /// Sends the deliveries that are due, and blocks until all are answered.
    fn deliver_due(&self) -> Vec<DeliveryAttempt> {
        let Some(webhooks) = self.api.webhooks() else {
            return Vec::new();
        };
        let now = self.clock.now();
        let due = lock(&self.outbox).take_due(now);
        let mut attempts = Vec::new();
        for waiting in due {
            // Nothing is locked meanwhile: a subscriber may ask the sandbox something.
            let serial = lock(&self.outbox).next_attempt();
            let attempt = waiting.send(webhooks, serial, now);
            waiting.note(webhooks, &mut lock(&self.world), &attempt, now);
            if !attempt.is_delivered() {
                lock(&self.outbox).put_back(webhooks, waiting, now);
            }
            attempts.push(attempt);
        }
        attempts
    }
}

impl Sandbox {
    /// Has an event happen in the first store, with a payload that is made up of what the description requires. Most
    /// events happen by themselves when a request changes something. A topic that the API does not know, for it may be
    /// new, is told to all subscribers.
    pub fn publish(&self, topic: &str) {
        self.engine.announce(topic, None);
    }

    /// Has an event happen like [`publish`](Self::publish), with this payload.
    pub fn publish_with(&self, topic: &str, data: Value) {
        self.engine.announce(topic, Some(data));
    }

    /// Sends the deliveries that are due by the sandbox's clock, to plain addresses of this machine alone, and gives the
    /// attempts once all are answered. Nothing is sent before this is called.
    ///
    /// What is not answered with 2xx is due again after the API's waits: set the clock forward and call this again, or
    /// call [`deliver_all`](Self::deliver_all). Every attempt is signed anew.
    pub async fn deliver(&self) -> Vec<DeliveryAttempt> {
        let (sender, receiver) = oneshot::channel();
        let engine = Arc::clone(&self.engine);
        // Sending blocks, and the subscriber may live on the caller's runtime.
        std::thread::spawn(move || {
            let _ = sender.send(engine.deliver_due());
        });
        receiver.await.unwrap_or_default()
    }

    /// Sends all deliveries that wait, due or not.
    pub async fn deliver_all(&self) -> Vec<DeliveryAttempt> {
        lock(&self.engine.outbox).hurry();
        self.deliver().await
    }

    /// Sends like [`deliver`](Self::deliver), for programs without a runtime.
    pub fn deliver_blocking(&self) -> Vec<DeliveryAttempt> {
        self.engine.deliver_due()
    }

    /// Sends the very bytes of an attempt once more, as somebody who had captured them could.
    pub async fn replay(&self, attempt: &DeliveryAttempt) -> DeliveryAttempt {
        let (sender, receiver) = oneshot::channel();
        let mut again = attempt.clone();
        std::thread::spawn(move || {
            again.send();
            let _ = sender.send(again);
        });
        receiver.await.unwrap_or_else(|_| attempt.clone())
    }

    /// Counts the deliveries that wait, for their first attempt or for another.
    pub fn waiting_deliveries(&self) -> usize {
        lock(&self.engine.outbox).len()
    }
}
