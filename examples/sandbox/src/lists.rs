//! Lists: filters, order and pages, with the meaning that most APIs give them. Where an API means something else by a
//! filter, its own module says so.

use std::cmp::Ordering;

use serde_json::Value;

use crate::call::Call;
use crate::clock::millis;
use crate::operation::{Parameter, Place};
use crate::reply::Reply;

/// Filters and sorts records as the query says, and cuts the page out if the answer is paged.
pub(crate) fn list(call: &Call<'_>, records: Vec<Value>) -> Reply {
    page(call, filtered(call, records))
}

/// Filters and sorts records as the query says.
pub(crate) fn filtered(call: &Call<'_>, mut records: Vec<Value>) -> Vec<Value> {
    let filters = filters(call);
    records.retain(|record| {
        filters.iter().all(|(name, value)| {
            let own = call.api.keeps(&call.operation.key, name, value, record);
            own.unwrap_or_else(|| keeps(name, value, record))
        })
    });
    sort(call, &mut records);
    records
}

/// Gives the query parameters that were sent, and the documented defaults of the others.
fn filters<'a>(call: &'a Call<'_>) -> Vec<(&'a str, &'a Value)> {
    let parameters = call.operation.parameters.iter();
    let filter = |parameter: &'a Parameter| {
        let default = || {
            call.description
                .resolve(parameter.schema.value())
                .get("default")
        };
        let value = call.query(&parameter.name).or_else(default)?;
        Some((parameter.name.as_str(), value))
    };
    parameters
        .filter(|p| p.place == Place::Query)
        .filter_map(filter)
        .collect()
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
