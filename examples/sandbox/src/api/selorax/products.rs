//! Products with their variants and images, and discount codes.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::V1;
use crate::call::Call;
use crate::crud;
use crate::lists;
use crate::money;
use crate::reply::{Failure, Reply};
use crate::shape::Shape;
use crate::store::{Record, Store};

pub(super) fn handle(
    call: &Call<'_>,
    store: &mut Store,
    method: &str,
    rest: &str,
) -> Option<Result<Reply, Failure>> {
    let id = call.arguments.segment(0);
    let products = format!("{V1}/products");
    if rest.starts_with("{}") && store.collection(&products).get(id).is_none() {
        return Some(Err(Failure::not_found("Product")));
    }
    match (method, rest) {
        ("GET", "") => Some(Ok(list(call, store))),
        ("POST", "") => Some(create(call, store)),
        ("GET", "{}") => {
            let product = store.collection(&products).get(id).cloned();
            Some(Ok(Reply::data(detail(store, product.unwrap_or_default()))))
        }
        ("PUT", "{}") => {
            let mut fields = call.body().clone();
            fields.remove("variants");
            Some(update(call, store, &products, id, fields))
        }
        ("POST", "{}/variants") => {
            Some(crud::create(call, store, call.body().clone()).map(Reply::data))
        }
        ("POST", "{}/images") => Some(Ok(upload(call, id))),
        _ => None,
    }
}

/// Checks a discount code; everything else about discounts is left to the engine.
pub(super) fn discounts(
    call: &Call<'_>,
    store: &mut Store,
    method: &str,
    rest: &str,
) -> Option<Result<Reply, Failure>> {
    match (method, rest) {
        ("POST", "") => {
            let mut fields = call.body().clone();
            fields.entry("is_active").or_insert(json!(1));
            Some(crud::create(call, store, fields).map(Reply::data))
        }
        ("GET", "validate/{}") => {
            let code = call.arguments.segment(0);
            let discounts = store.collection(&format!("{V1}/discounts"));
            let found = discounts
                .records()
                .find(|discount| discount["code"] == code)
                .cloned();
            Some(found.map_or_else(
                || Err(Failure::not_found("Discount")),
                |discount| {
                    let valid = discount["is_active"] == json!(1);
                    Ok(Reply::data(json!({ "valid": valid, "discount": discount })))
                },
            ))
        }
        _ => None,
    }
}

/// Gives the path of a product's variants.
pub(super) fn variants_of(product: &str) -> String {
    format!("{V1}/products/{product}/variants")
}

fn list(call: &Call<'_>, store: &mut Store) -> Reply {
    let bound = |name: &str| call.query(name).and_then(money::read);
    let (min, max) = (bound("price_min"), bound("price_max"));
    let mut products = store.collection(&format!("{V1}/products")).values();
    if min.is_some() || max.is_some() {
        products.retain(|product| {
            let variants = store.collection(&variants_of(&product["product_id"].to_string()));
            variants
                .records()
                .filter_map(|variant| money::read(&variant["price"]))
                .any(|price| {
                    min.is_none_or(|min: Decimal| price >= min)
                        && max.is_none_or(|max| price <= max)
                })
        });
    }
    lists::list(call, products)
}

fn detail(store: &mut Store, mut product: Record) -> Value {
    let id = product
        .get("product_id")
        .map(Value::to_string)
        .unwrap_or_default();
    product.insert(
        "variants".to_owned(),
        json!(store.collection(&variants_of(&id)).values()),
    );
    Value::Object(product)
}

fn create(call: &Call<'_>, store: &mut Store) -> Result<Reply, Failure> {
    let mut fields = call.body().clone();
    let given = fields.remove("variants");
    let name = fields.entry("name").or_insert(json!("Product"));
    let slug = slug(name.as_str().unwrap_or_default());
    fields.entry("slug").or_insert(json!(slug));
    for flag in ["is_active", "is_visible"] {
        fields.entry(flag).or_insert(json!(1));
    }
    let id = store.collection(&format!("{V1}/products")).peek_id();
    let variants = match &given {
        Some(Value::Array(given)) if !given.is_empty() => given.clone(),
        _ => vec![json!({ "variant_name": "Default", "is_default": 1 })],
    };
    let variants: Vec<Record> = (id * 10..)
        .zip(variants)
        .map(|(sku, variant)| {
            let record = variant.as_object().cloned().unwrap_or_default();
            complete_variant(call, record, id, sku)
        })
        .collect();
    fields.insert("variants".to_owned(), json!(variants));
    // Refused as a whole when a variant does not fit.
    let mut product = crud::create(call, store, fields)?;
    product.remove("variants");
    store
        .collection(&format!("{V1}/products"))
        .insert(id, product.clone());
    let collection = store.collection(&variants_of(&id.to_string()));
    for mut variant in variants {
        let sku = variant
            .get("sku_id")
            .and_then(Value::as_i64)
            .unwrap_or_default();
        collection.number_from(sku + 1);
        variant.insert("sku_id".to_owned(), json!(sku));
        collection.insert(sku, variant);
    }
    Ok(Reply::data(detail(store, product)))
}

fn complete_variant(call: &Call<'_>, mut record: Record, product: i64, sku: i64) -> Record {
    record.insert("sku_id".to_owned(), json!(sku));
    record.insert("product_id".to_owned(), json!(product));
    let schema = call.payload_schema();
    let shape = schema
        .map(|schema| Shape::of(call.description, schema))
        .unwrap_or_default();
    let variants = shape
        .properties
        .get("variants")
        .and_then(|list| list.get("items"));
    if let Some(schema) = variants {
        let shape = Shape::of(call.description, schema);
        shape.complete(call.description, &mut record, call.now);
    }
    record
}

fn update(
    call: &Call<'_>,
    store: &mut Store,
    path: &str,
    id: &str,
    fields: Record,
) -> Result<Reply, Failure> {
    // The answer carries the variants, which are kept apart: they are lent to the record while it is checked.
    let variants = store.collection(&variants_of(id)).values();
    let lent = store.collection(path).get_mut(id);
    if let Some(record) = lent {
        record.insert("variants".to_owned(), json!(variants));
    }
    let changed = crud::merge(call, store, path, id, fields);
    if let Some(record) = store.collection(path).get_mut(id) {
        record.remove("variants");
    }
    changed.map(Reply::data)
}

fn upload(call: &Call<'_>, product: &str) -> Reply {
    let files = call.parts().iter().filter(|part| part.file_name.is_some());
    let stored: Vec<Value> = files
        .enumerate()
        .map(|(index, part)| {
            let name = part.file_name.as_deref().unwrap_or("file");
            let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
            let key = format!("products/{product}/{}-{index}-{name}", call.now.as_millis());
            json!({ "stored_key": key, "size": part.content.len() })
        })
        .collect();
    Reply::data(stored)
}

fn slug(name: &str) -> String {
    let words = name
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}
