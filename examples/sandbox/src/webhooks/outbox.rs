//! What waits to be delivered, and when it is due.

use std::time::Duration;

use bytes::Bytes;

use super::attempt::DeliveryAttempt;
use super::{Event, Outgoing, Subscriber, Webhooks, uuid};
use crate::description::Description;
use crate::store::{Store, World};

/// Deliveries that wait.
#[derive(Debug, Default)]
pub(crate) struct Outbox {
    waiting: Vec<Waiting>,
    events: u64,
    deliveries: u64,
    attempts: u64,
}

/// One delivery that waits.
#[derive(Debug)]
pub(crate) struct Waiting {
    store_id: i64,
    subscriber: Subscriber,
    topic: String,
    event_id: String,
    delivery: u64,
    body: Bytes,
    failures: usize,
    due: Duration,
}

impl Outbox {
    /// Takes in what the stores have to tell.
    pub(crate) fn collect(
        &mut self,
        webhooks: &dyn Webhooks,
        description: &Description,
        world: &mut World,
        now: Duration,
    ) {
        for (store_id, store) in &mut world.stores {
            for event in store.take_events() {
                self.add(webhooks, description, *store_id, store, &event, now);
            }
        }
    }

    fn add(
        &mut self,
        webhooks: &dyn Webhooks,
        description: &Description,
        store_id: i64,
        store: &mut Store,
        event: &Event,
        now: Duration,
    ) {
        self.events += 1;
        let event_id = uuid(self.events);
        let body = webhooks.body(event, &event_id, store_id, now);
        let body = Bytes::from(body.to_string());
        let subscribers = match &event.only {
            Some(only) => vec![only.clone()],
            None => webhooks.subscribers(description, store, &event.topic),
        };
        for subscriber in subscribers {
            self.deliveries += 1;
            self.waiting.push(Waiting {
                store_id,
                subscriber,
                topic: event.topic.clone(),
                event_id: event_id.clone(),
                delivery: self.deliveries,
                body: body.clone(),
                failures: 0,
                due: now,
            });
        }
    }

    /// Takes out what is due, the earliest first.
    pub(crate) fn take_due(&mut self, now: Duration) -> Vec<Waiting> {
        let (mut due, later) = std::mem::take(&mut self.waiting)
            .into_iter()
            .partition::<Vec<_>, _>(|waiting| waiting.due <= now);
        self.waiting = later;
        due.sort_by_key(|waiting| waiting.due);
        due
    }

    /// Makes everything due that waits.
    pub(crate) fn hurry(&mut self) {
        for waiting in &mut self.waiting {
            waiting.due = Duration::ZERO;
        }
    }

    /// Counts the deliveries that wait.
    pub(crate) fn len(&self) -> usize {
        self.waiting.len()
    }

    /// Gives the number of the next attempt.
    pub(crate) fn next_attempt(&mut self) -> u64 {
        self.attempts += 1;
        self.attempts
    }

    /// Puts a delivery back that failed, for its next attempt; after the last it is given up.
    pub(crate) fn put_back(
        &mut self,
        webhooks: &dyn Webhooks,
        mut waiting: Waiting,
        now: Duration,
    ) {
        if let Some(wait) = webhooks.waits().get(waiting.failures) {
            waiting.failures += 1;
            waiting.due = now.saturating_add(*wait);
            self.waiting.push(waiting);
        }
    }
}

impl Waiting {
    /// Signs and sends. It blocks until the subscriber has answered.
    pub(crate) fn send(
        &self,
        webhooks: &dyn Webhooks,
        serial: u64,
        now: Duration,
    ) -> DeliveryAttempt {
        let headers = webhooks.headers(&Outgoing {
            topic: &self.topic,
            event_id: &self.event_id,
            delivery: self.delivery,
            serial,
            secret: &self.subscriber.secret,
            body: &self.body,
            now,
        });
        let mut attempt = DeliveryAttempt {
            topic: self.topic.clone(),
            event_id: self.event_id.clone(),
            attempt: self.failures + 1,
            url: self.subscriber.url.clone(),
            headers,
            body: self.body.clone(),
            answer: Err("not sent".to_owned()),
        };
        attempt.send();
        attempt
    }

    /// Notes how an attempt ended.
    pub(crate) fn note(
        &self,
        webhooks: &dyn Webhooks,
        world: &mut World,
        attempt: &DeliveryAttempt,
        now: Duration,
    ) {
        let store = world.store(self.store_id);
        webhooks.note(store, &self.subscriber.id, attempt, now);
    }
}
