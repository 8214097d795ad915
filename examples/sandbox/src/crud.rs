//! Create, read, change and delete, as far as the description tells what they do. What it cannot tell is in the
//! modules of the APIs, which are asked first. Filters, order and pages are in `lists`.

use http::Method;
use serde_json::{Value, json};

use crate::call::Call;
use crate::lists;
use crate::operation::{Operation, Place, Segment};
use crate::reply::{Failure, Reply};
use crate::shape::{Shape, sample};
use crate::store::{Record, Store, plain};

/// What an operation does, judged by method and path.
enum Kind {
    List,
    Create,
    /// One record: the path ends in its id, or in an action on it.
    Item {
        length: usize,
    },
    /// Neither a list nor a record with an id, such as the profile of a store.
    Single,
}

/// Answers an operation.
pub(crate) fn answer(call: &Call<'_>, store: &mut Store) -> Result<Reply, Failure> {
    match kind(call) {
        Kind::List => {
            let path = call.path_up_to(usize::MAX);
            let records = store.collection(&path).values();
            Ok(lists::list(call, records))
        }
        Kind::Create => create(call, store, call.body().clone()).map(reply_with),
        Kind::Item { length } => item(call, store, length),
        Kind::Single => Ok(single(call, store)),
    }
}

fn kind(call: &Call<'_>) -> Kind {
    let operation = call.operation;
    let last = operation
        .segments
        .iter()
        .rposition(|s| matches!(s, Segment::Parameter(_)));
    let ends_in_id = last.is_some_and(|position| position + 1 == operation.segments.len());
    if ends_in_id {
        return Kind::Item {
            length: operation.segments.len() - 1,
        };
    }
    if operation.method == Method::GET {
        let is_list = call
            .payload_schema()
            .is_some_and(|s| s.get("type") == Some(&json!("array")));
        return if is_list { Kind::List } else { Kind::Single };
    }
    if operation.method == Method::POST && is_collection(call) {
        return Kind::Create;
    }
    last.map_or(Kind::Single, |length| Kind::Item { length })
}

/// Whether there is a list at the operation's path, or records below it.
fn is_collection(call: &Call<'_>) -> bool {
    let path = &call.operation.template;
    let below = |other: &Operation| id_parameter(path, other).is_some();
    let same = |other: &Operation| other.method == Method::GET && other.template == *path;
    call.description
        .operations()
        .iter()
        .any(|other| same(other) || below(other))
}

/// The name of the id in the path, if `other` is about one record of the collection at `path`.
fn id_parameter<'a>(path: &str, other: &'a Operation) -> Option<&'a str> {
    let rest = other
        .template
        .strip_prefix(path)?
        .strip_prefix("/{")?
        .strip_suffix('}')?;
    (!rest.contains('/')).then_some(rest)
}

/// Gives the field of a record that holds its id.
pub(crate) fn id_field(call: &Call<'_>, shape: &Shape<'_>) -> String {
    let path = &call.operation.template;
    let below = call
        .description
        .operations()
        .iter()
        .find_map(|other| id_parameter(path, other));
    let by_path = below.filter(|name| shape.properties.contains_key(name));
    let plain = || shape.properties.contains_key("id").then_some("id");
    let by_name = || {
        shape
            .required
            .iter()
            .copied()
            .find(|name| name.ends_with("_id"))
    };
    by_path
        .or_else(plain)
        .or_else(by_name)
        .unwrap_or("id")
        .to_owned()
}

/// Makes a record out of the given fields and the schema of the answer, and keeps it.
pub(crate) fn create(
    call: &Call<'_>,
    store: &mut Store,
    fields: Record,
) -> Result<Record, Failure> {
    let path = call.path_up_to(usize::MAX);
    let mut record = fields;
    let collection = store.collection(&path);
    let id = call.api.id(&path, collection.take_id());
    let mut field = "id".to_owned();
    if let Some(schema) = call.payload_schema() {
        let shape = Shape::of(call.description, schema);
        field = id_field(call, &shape);
        if shape.properties.contains_key("store_id") {
            record.insert("store_id".to_owned(), json!(call.store_id));
        }
        // Ids of parents are known from the path.
        for (name, value) in path_ids(call) {
            if shape.properties.contains_key(name) {
                record.insert(name.to_owned(), value);
            }
        }
        for time in ["created_at", "updated_at"] {
            record.remove(time);
        }
        record.insert(field.clone(), id.clone());
        shape.complete(call.description, &mut record, call.now);
    }
    record.insert(field, id.clone());
    call.accept(&record)?;
    collection.insert(plain(&id), record.clone());
    Ok(record)
}

fn path_ids<'a>(call: &'a Call<'_>) -> Vec<(&'a str, Value)> {
    let names = call
        .operation
        .segments
        .iter()
        .filter_map(|segment| match segment {
            Segment::Parameter(name) => Some(name.as_str()),
            Segment::Literal(_) => None,
        });
    let typed = |(name, text): (&'a str, &String)| {
        let schema = call
            .operation
            .parameter(Place::Path, name)
            .map(|p| p.schema.value());
        let schema = call.description.resolve(schema.unwrap_or(&Value::Null));
        (name, crate::arguments::typed(schema, text))
    };
    names.zip(&call.arguments.path).map(typed).collect()
}

fn item(call: &Call<'_>, store: &mut Store, length: usize) -> Result<Reply, Failure> {
    let path = call.path_up_to(length);
    let index = call.operation.segments[..length].iter();
    let index = index
        .filter(|segment| matches!(segment, Segment::Parameter(_)))
        .count();
    let id = call.arguments.segment(index);
    match call.operation.method {
        Method::GET => {
            let record = store.collection(&path).get(id).cloned();
            record.map(reply_with).ok_or_else(|| missing(call, &path))
        }
        Method::DELETE => {
            store
                .collection(&path)
                .remove(id)
                .ok_or_else(|| missing(call, &path))?;
            store.forget(&format!("{path}/{id}"));
            Ok(Reply::data(Value::Null).message("Deleted"))
        }
        _ => merge(call, store, &path, id, call.body().clone()).map(reply_with),
    }
}

/// Changes a record by the given fields; its ids and the time of its making stay.
pub(crate) fn merge(
    call: &Call<'_>,
    store: &mut Store,
    path: &str,
    id: &str,
    fields: Record,
) -> Result<Record, Failure> {
    let record = store
        .collection(path)
        .get_mut(id)
        .ok_or_else(|| missing(call, path))?;
    let mut changed = record.clone();
    for (name, value) in fields {
        let is_fixed = name == "created_at" || name == "store_id" || holds_id(&name, record, id);
        if !is_fixed {
            changed.insert(name, value);
        }
    }
    if let Some(time) = changed.get_mut("updated_at") {
        *time = if time.is_number() {
            json!(call.now.as_secs())
        } else {
            json!(call.timestamp())
        };
    }
    call.accept(&changed)?;
    record.clone_from(&changed);
    Ok(changed)
}

fn holds_id(name: &str, record: &Record, id: &str) -> bool {
    let is_id = name == "id" || name.ends_with("_id");
    is_id && record.get(name).is_some_and(|value| plain(value) == id)
}

fn single(call: &Call<'_>, store: &mut Store) -> Reply {
    let path = call.path_up_to(usize::MAX);
    if let Some(record) = store.collection(&path).records().next() {
        return reply_with(record.clone());
    }
    let schema = call.payload_schema();
    let value = schema.map(|schema| sample(call.description, schema, "data", call.now));
    Reply::data(value.unwrap_or(Value::Null))
}

pub(crate) fn missing(call: &Call<'_>, path: &str) -> Failure {
    let last = path.rsplit('/').next().unwrap_or("record");
    let name = last.strip_suffix('s').unwrap_or(last).replace('-', " ");
    let mut letters = name.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string());
    let what = format!("{}{}", first.unwrap_or_default(), letters.as_str());
    call.api.missing(&what)
}

fn reply_with(record: Record) -> Reply {
    Reply::data(Value::Object(record))
}
