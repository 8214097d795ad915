//! One request that has passed all checks, as handlers see it.

use std::collections::BTreeSet;
use std::sync::LazyLock;
use std::time::Duration;

use http::HeaderMap;
use serde_json::{Map, Value};

use crate::api::Api;
use crate::arguments::Arguments;
use crate::clock::timestamp;
use crate::description::Description;
use crate::flaw::Flaw;
use crate::operation::{Operation, Place, Segment};
use crate::page::{PageAsked, PageRule};
use crate::payload::{Part, Payload};
use crate::reply::{Failure, Reply};
use crate::schema::Misfit;
use crate::store::Record;

static EMPTY: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);

/// A request that has passed all checks.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    pub(crate) api: &'a dyn Api,
    pub(crate) description: &'a Description,
    pub(crate) operation: &'a Operation,
    pub(crate) arguments: &'a Arguments,
    pub(crate) payload: &'a Payload,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) store_id: i64,
    /// What the sender may do; `None` stands for everything.
    pub(crate) scopes: Option<BTreeSet<String>>,
    /// The query parameter `cursor`, also where it is not documented.
    pub(crate) cursor: Option<String>,
    /// Since 1970.
    pub(crate) now: Duration,
}

impl Call<'_> {
    /// Gives the JSON object of the body; empty for any other body.
    pub(crate) fn body(&self) -> &Map<String, Value> {
        match self.payload {
            Payload::Json(Value::Object(object)) => object,
            _ => &EMPTY,
        }
    }

    /// Gives a field of the body as text, of JSON or of a form.
    pub(crate) fn text(&self, field: &str) -> Option<&str> {
        let parts = self.parts().iter();
        let mut parts = parts.filter(|part| part.name == field && part.file_name.is_none());
        let of_form = parts.next().map(|part| std::str::from_utf8(&part.content));
        match of_form {
            Some(text) => text.ok(),
            None => self.body().get(field).and_then(Value::as_str),
        }
    }

    /// Gives the parts of a form.
    pub(crate) fn parts(&self) -> &[Part] {
        match self.payload {
            Payload::Form(parts) => parts,
            _ => &[],
        }
    }

    /// Gives a query parameter.
    pub(crate) fn query(&self, name: &str) -> Option<&Value> {
        self.arguments.query.get(name)
    }

    /// Gives the time as the API writes it.
    pub(crate) fn timestamp(&self) -> String {
        timestamp(self.now)
    }

    /// Gives the path of the collection that the operation works on: up to the last argument if the path ends in one or
    /// in an action on one record, else the whole.
    pub(crate) fn path_up_to(&self, count: usize) -> String {
        let mut values = self.arguments.path.iter();
        let mut path = String::new();
        for segment in self.operation.segments.iter().take(count) {
            path.push('/');
            match segment {
                Segment::Literal(text) => path.push_str(text),
                Segment::Parameter(_) => path.push_str(values.next().map_or("", String::as_str)),
            }
        }
        path
    }

    /// Gives the schema of what the answer carries, out of its envelope.
    pub(crate) fn payload_schema(&self) -> Option<&Value> {
        let schema = self.operation.success()?.schema.as_ref()?;
        let schema = self.description.resolve(schema.value());
        let inner = match self.api.payload() {
            Some(property) => schema.get("properties")?.get(property)?,
            None => schema,
        };
        Some(self.description.resolve(inner))
    }

    /// Gives the page asked for, in the query or in the body.
    pub(crate) fn page_asked(&self) -> PageAsked {
        let of = |name: &str| self.query(name).or_else(|| self.body().get(name));
        let asked = self.page_rule().asked(of("page"), of("limit"));
        let behind = self.api.behind(self);
        PageAsked { behind, ..asked }
    }

    /// Reads from the description how long pages are; where it is silent, the API's own rule holds.
    fn page_rule(&self) -> PageRule {
        let usual = self.api.page_rule();
        let Some(parameter) = self.operation.parameter(Place::Query, "limit") else {
            return usual;
        };
        let schema = self.description.resolve(parameter.schema.value());
        let number = |key: &str| schema.get(key).and_then(Value::as_u64);
        PageRule {
            default: number("default").unwrap_or(usual.default),
            max: number("maximum").unwrap_or(usual.max),
        }
    }

    /// Refuses a record that the documented answer could not carry, naming the field of the body.
    pub(crate) fn accept(&self, record: &Record) -> Result<(), Failure> {
        let Some(response) = self.operation.success() else {
            return Ok(());
        };
        let Some(schema) = &response.schema else {
            return Ok(());
        };
        let reply = Reply::data(Value::Object(record.clone()));
        let envelope = self.api.envelope(response.status, reply);
        let root = self
            .api
            .payload()
            .map_or(String::new(), |property| format!("/{property}"));
        let misfits = schema.misfits(self.description.components(), &envelope);
        let flaw = misfits.into_iter().find_map(|misfit| {
            let pointer = misfit.pointer.strip_prefix(&root)?.to_owned();
            Some(Flaw::below("body", Misfit { pointer, ..misfit }))
        });
        flaw.map_or(Ok(()), |flaw| Err(Failure::bad_request(flaw.to_string())))
    }
}
