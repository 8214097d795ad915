//! What the sandbox remembers, in memory: records in collections, collections in stores. It gives no meaning to any.

use std::collections::BTreeMap;

use bytes::Bytes;
use indexmap::IndexMap;
use serde_json::{Map, Value};

use crate::access::Access;
use crate::ledger::Ledger;
use crate::mail::Mail;
use crate::reply::Reply;
use crate::webhooks::{Event, Subscriber};

/// One record: a JSON object.
pub(crate) type Record = Map<String, Value>;

/// Gives a value as it stands in a path or query: a text without its quotes.
pub(crate) fn plain(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// Everything that a sandbox remembers.
#[derive(Debug, Default)]
pub(crate) struct World {
    pub(crate) access: Access,
    pub(crate) stores: BTreeMap<i64, Store>,
    /// The emails that would have been sent.
    pub(crate) mails: Vec<Mail>,
    /// What was answered to requests with a key: by the key, and what it counts for.
    pub(crate) keys: BTreeMap<String, Kept>,
    /// What was changed by whom.
    pub(crate) ledger: Ledger,
}

/// A request with a key, and its answer.
#[derive(Debug)]
pub(crate) struct Kept {
    pub(crate) body: Bytes,
    pub(crate) reply: Reply,
}

impl World {
    /// Gives the store of that id, made empty on first use.
    pub(crate) fn store(&mut self, id: i64) -> &mut Store {
        self.stores.entry(id).or_default()
    }

    /// Counts the changes so far: of records, and of credentials.
    pub(crate) fn changes(&self) -> u64 {
        let stores = self.stores.values().map(Store::changes);
        stores.sum::<u64>() + self.access.issued
    }
}

/// The records of one store; what happens here is invisible to every other.
#[derive(Debug, Default)]
pub(crate) struct Store {
    collections: BTreeMap<String, Collection>,
    /// What happened and was not yet told to subscribers.
    events: Vec<Event>,
    /// Changes to collections that are gone.
    past: u64,
}

impl Store {
    fn changes(&self) -> u64 {
        let kept = self.collections.values().map(|kept| kept.changes);
        kept.sum::<u64>() + self.past
    }

    /// Gives the collection at that path, made empty on first use.
    pub(crate) fn collection(&mut self, path: &str) -> &mut Collection {
        // Not `entry`: it would copy the path on every call.
        if !self.collections.contains_key(path) {
            self.collections
                .insert(path.to_owned(), Collection::default());
        }
        self.collections.get_mut(path).expect("it was just made")
    }

    /// Has subscribers be told that something happened.
    pub(crate) fn tell(&mut self, topic: &str, data: Value) {
        self.events.push(Event {
            topic: topic.to_owned(),
            data,
            only: None,
        });
    }

    /// Has one be told, whatever was subscribed to.
    pub(crate) fn tell_only(&mut self, only: Subscriber, topic: &str, data: Value) {
        self.events.push(Event {
            topic: topic.to_owned(),
            data,
            only: Some(only),
        });
    }

    /// Takes out what is to be told.
    pub(crate) fn take_events(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.events)
    }

    /// Forgets the collection at that path, and all below it.
    pub(crate) fn forget(&mut self, path: &str) {
        let below = format!("{path}/");
        let past = &mut self.past;
        self.collections.retain(|key, gone| {
            let stays = key != path && !key.starts_with(&below);
            if !stays {
                *past += gone.changes + 1;
            }
            stays
        });
    }
}

/// Records by id, in the order in which they came.
#[derive(Debug)]
pub(crate) struct Collection {
    next: i64,
    records: IndexMap<String, Record>,
    /// How often a record was put in, taken out, or handed out to be changed.
    changes: u64,
}

impl Default for Collection {
    fn default() -> Self {
        Self {
            next: 1001,
            records: IndexMap::new(),
            changes: 0,
        }
    }
}

impl Collection {
    /// Makes the next id be at least `first`.
    pub(crate) fn number_from(&mut self, first: i64) {
        self.next = self.next.max(first);
    }

    /// Takes the next id.
    pub(crate) fn take_id(&mut self) -> i64 {
        self.next += 1;
        self.next - 1
    }

    /// Gives the next id without taking it.
    pub(crate) fn peek_id(&self) -> i64 {
        self.next
    }

    pub(crate) fn insert(&mut self, id: impl ToString, record: Record) {
        self.changes += 1;
        self.records.insert(id.to_string(), record);
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Record> {
        self.records.get(id)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut Record> {
        let record = self.records.get_mut(id)?;
        self.changes += 1;
        Some(record)
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<Record> {
        let record = self.records.shift_remove(id)?;
        self.changes += 1;
        Some(record)
    }

    pub(crate) fn records(&self) -> impl Iterator<Item = &Record> {
        self.records.values()
    }

    pub(crate) fn records_mut(&mut self) -> impl Iterator<Item = &mut Record> {
        self.changes += 1;
        self.records.values_mut()
    }

    /// Copies all records out as values.
    pub(crate) fn values(&self) -> Vec<Value> {
        self.records.values().cloned().map(Value::Object).collect()
    }
}
