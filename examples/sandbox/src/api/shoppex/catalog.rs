//! Products with their variants, the categories and groups that show them, and themes.

use serde_json::{Map, Value, json};

use super::{make, serials};
use crate::call::Call;
use crate::crud;
use crate::lists;
use crate::reply::{Failure, Reply};
use crate::store::{Record, Store};

type Answer = Option<Result<Reply, Failure>>;

pub(super) fn products(call: &Call<'_>, store: &mut Store, method: &str, rest: &str) -> Answer {
    let id = call.arguments.segment(0);
    let is_below = rest.starts_with("{}/");
    if is_below && store.collection("/products").get(id).is_none() {
        return Some(Err(crud::missing(call, "/products")));
    }
    if let Some(answer) = serials::handle(call, store, method, rest) {
        return Some(answer);
    }
    match (method, rest) {
        ("GET", "" | "search") => {
            let products = store.collection("/products").values();
            let stats = stats(&products);
            let mut reply = lists::list(call, products);
            reply.beside.insert("stats".to_owned(), stats);
            Some(Ok(reply))
        }
        ("POST", "") => {
            let codes = call.body().get("serials").cloned();
            let made = make(call, store, product(call.body()));
            Some(made.map(|made| {
                let id = made["id"].as_str().unwrap_or_default();
                put_serials(call, store, id, codes.as_ref());
                Reply::data(made)
            }))
        }
        ("PATCH", "{}") => {
            let changed = crud::merge(call, store, "/products", id, product(call.body()));
            if let (Ok(_), Some(codes)) = (&changed, call.body().get("serials")) {
                // They replace the inventory.
                store.forget(&format!("/products/{id}/serials"));
                put_serials(call, store, id, Some(codes));
            }
            Some(changed.map(Reply::data))
        }
        _ => None,
    }
}

fn put_serials(call: &Call<'_>, store: &mut Store, id: &str, codes: Option<&Value>) {
    let path = format!("/products/{id}/serials");
    let codes = codes.and_then(Value::as_array).into_iter().flatten();
    for code in codes.filter_map(Value::as_str) {
        serials::add(store, &path, code, call.now);
    }
}

/// Keeps of what is sent what the answer has a place for.
fn product(body: &Record) -> Record {
    let kept = [
        "title",
        "price",
        "cost",
        "description",
        "currency",
        "gateways",
        "type",
        "subtype",
        "stock",
        "quantity_min",
        "quantity_max",
        "unlisted",
        "private",
        "on_hold",
        "sort_priority",
        "custom_fields",
        "volume_discounts",
        "terms_of_service",
        "warranty_days",
        "warranty_text",
        "service_text",
        "delivery_text",
        "stock_delimiter",
    ];
    let fields = body
        .iter()
        .filter(|(name, _)| kept.contains(&name.as_str()));
    fields
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

fn stats(products: &[Value]) -> Value {
    let stock = |product: &Value| product["stock"].as_i64().unwrap_or(0);
    let count = |is: &dyn Fn(&Value) -> bool| products.iter().filter(|p| is(p)).count();
    json!({
        "total": products.len(),
        "published": count(&|product| product["unlisted"] != json!(true)),
        "low_stock": count(&|product| (1..5).contains(&stock(product))),
        "out_of_stock": count(&|product| stock(product) == 0),
    })
}

/// Categories and groups: sent with ids of products, and answered with products.
pub(super) fn shelves(call: &Call<'_>, store: &mut Store, method: &str) -> Answer {
    if method == "GET" {
        return None;
    }
    let mut fields = Map::new();
    for (name, value) in call.body() {
        let name = match name.as_str() {
            "isUnlisted" => "is_unlisted",
            "productsBound" => "products_bound",
            "sortOrder" | "sort_priority" => "sort_order",
            "removeImage" => continue,
            name => name,
        };
        let value = match name {
            "products_bound" => bound(store, "/products", value),
            "groups_bound" => bound(store, "/groups", value),
            _ => value.clone(),
        };
        fields.insert(name.to_owned(), value);
    }
    if method == "POST" {
        return Some(make(call, store, fields).map(Reply::data));
    }
    let path = call.path_up_to(1);
    let changed = crud::merge(call, store, &path, call.arguments.segment(0), fields);
    Some(changed.map(Reply::data))
}

fn bound(store: &mut Store, path: &str, ids: &Value) -> Value {
    let ids = ids
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str);
    let records = store.collection(path);
    let shown = ids.map(|id| {
        let title = records
            .get(id)
            .map_or(json!(id), |record| record["title"].clone());
        json!({ "uniqid": id, "title": title })
    });
    shown.collect()
}

/// Themes: nothing is shown of their bodies and answers, so that little can be done with them here.
pub(super) fn themes(call: &Call<'_>, store: &mut Store, method: &str, rest: &str) -> Answer {
    if rest.is_empty() {
        return None;
    }
    if rest == "control/create" {
        let themes = store.collection("/themes");
        let id = super::id("/themes", themes.take_id());
        let theme = Map::from_iter([("id".to_owned(), json!(id))]);
        themes.insert(id, theme.clone());
        return Some(Ok(Reply::data(theme)));
    }
    let id = call.arguments.segment(0);
    if store.collection("/themes").get(id).is_none() {
        return Some(Err(crud::missing(call, "/themes")));
    }
    Some(Ok(match (method, rest) {
        ("DELETE", _) => Reply::data(Value::Null),
        ("GET", "{}/control/files/{}") => {
            let path = call.arguments.segment(1);
            Reply::data(json!({ "path": path, "content": "<h1>Sandbox</h1>" }))
        }
        _ => Reply::data(json!({ "theme_id": id, "sandbox": true })),
    }))
}
