//! Create, read, change, delete and list, as far as the description tells what they do. What it cannot tell is in the
//! modules of the APIs, which are asked first.

use std::cmp::Ordering;

use http::Method;
use serde_json::{Value, json};

use crate::call::Call;
use crate::clock::millis;
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
            Ok(list(call, records))
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
    let now = call.timestamp();
    let collection = store.collection(&path);
    let id = collection.take_id();
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
        record.insert(field.clone(), json!(id));
        shape.complete(call.description, &mut record, &now);
    }
    record.insert(field, json!(id));
    call.accept(&record)?;
    collection.insert(id, record.clone());
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
            record.map(reply_with).ok_or_else(|| missing(&path))
        }
        Method::DELETE => {
            store
                .collection(&path)
                .remove(id)
                .ok_or_else(|| missing(&path))?;
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
        .ok_or_else(|| missing(path))?;
    let mut changed = record.clone();
    for (name, value) in fields {
        let is_fixed = name == "created_at" || name == "store_id" || holds_id(&name, record, id);
        if !is_fixed {
            changed.insert(name, value);
        }
    }
    if changed.contains_key("updated_at") {
        changed.insert("updated_at".to_owned(), json!(call.timestamp()));
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
    let value = schema.map(|schema| sample(call.description, schema, "data", &call.timestamp()));
    Reply::data(value.unwrap_or(Value::Null))
}

/// Filters and sorts records as the query says, and cuts the page out if the answer is paged.
pub(crate) fn list(call: &Call<'_>, mut records: Vec<Value>) -> Reply {
    records.retain(|record| {
        call.arguments.query.iter().all(|(name, value)| {
            let own = call.api.keeps(&call.operation.key, name, value, record);
            own.unwrap_or_else(|| keeps(name, value, record))
        })
    });
    sort(call, &mut records);
    page(call, records)
}

/// Cuts the page out if the answer is paged.
pub(crate) fn page(call: &Call<'_>, records: Vec<Value>) -> Reply {
    if !call.api.is_paged(call) {
        return Reply::data(records);
    }
    let (records, of) = call.page_asked().cut(records);
    Reply::data(records).page(of)
}

/// What a filter means when the API's module has no opinion.
fn keeps(name: &str, wanted: &Value, record: &Value) -> bool {
    let time = |field: &str| record.get(field).and_then(Value::as_str).and_then(millis);
    let asked = wanted.as_str().and_then(millis);
    match name {
        "page" | "limit" | "sort" | "order" => true,
        "since" => asked.is_none_or(|asked| time("created_at").is_some_and(|t| t >= asked)),
        "until" => asked.is_none_or(|asked| time("created_at").is_some_and(|t| t <= asked)),
        "search" => wanted
            .as_str()
            .is_none_or(|wanted| mentions(record, wanted)),
        _ => {
            let bound = |suffix: &str, ordering: Ordering| {
                let field = record.get(name.strip_suffix(suffix)?)?;
                Some(compare(field, wanted) != ordering)
            };
            let bounded =
                bound("_min", Ordering::Less).or_else(|| bound("_max", Ordering::Greater));
            bounded.unwrap_or_else(|| record.get(name).is_none_or(|value| value == wanted))
        }
    }
}

fn mentions(record: &Value, wanted: &str) -> bool {
    let wanted = wanted.to_lowercase();
    let values = record
        .as_object()
        .into_iter()
        .flat_map(|object| object.values());
    values
        .filter_map(Value::as_str)
        .any(|text| text.to_lowercase().contains(&wanted))
}

fn sort(call: &Call<'_>, records: &mut [Value]) {
    let default = || {
        let parameter = call.operation.parameter(Place::Query, "sort")?;
        call.description
            .resolve(parameter.schema.value())
            .get("default")?
            .as_str()
    };
    let asked = call.query("sort").and_then(Value::as_str).or_else(default);
    if let Some(asked) = asked {
        let (column, direction) = asked.split_once(':').unwrap_or((asked, "desc"));
        sort_by(records, column, direction.eq_ignore_ascii_case("asc"));
    }
}

/// Sorts records by a column; those that are equal stay in order.
pub(crate) fn sort_by(records: &mut [Value], column: &str, ascending: bool) {
    records.sort_by(|a, b| {
        let ordering = compare(&a[column], &b[column]);
        if ascending {
            ordering
        } else {
            ordering.reverse()
        }
    });
}

fn compare(a: &Value, b: &Value) -> Ordering {
    match (a, b) {
        (Value::String(a), Value::String(b)) => a.cmp(b),
        _ => a
            .as_f64()
            .unwrap_or(f64::MIN)
            .total_cmp(&b.as_f64().unwrap_or(f64::MIN)),
    }
}

fn missing(path: &str) -> Failure {
    let last = path.rsplit('/').next().unwrap_or("record");
    let name = last.strip_suffix('s').unwrap_or(last).replace('-', " ");
    let mut letters = name.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string());
    Failure::not_found(&format!(
        "{}{}",
        first.unwrap_or_default(),
        letters.as_str()
    ))
}

fn reply_with(record: Record) -> Reply {
    Reply::data(Value::Object(record))
}
