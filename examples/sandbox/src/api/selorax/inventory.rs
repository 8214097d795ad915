//! Stock: a view of products and their variants, and the changing of quantities.

use serde_json::{Value, json};

use super::V1;
use super::products::variants_of;
use crate::call::Call;
use crate::lists;
use crate::reply::{Failure, Reply};
use crate::store::{Record, Store};

pub(super) fn handle(
    call: &Call<'_>,
    store: &mut Store,
    method: &str,
    rest: &str,
) -> Option<Result<Reply, Failure>> {
    if (method, rest) == ("GET", "") {
        let products = store.collection(&format!("{V1}/products")).values();
        let items = products
            .iter()
            .map(|product| overview(store, product))
            .collect();
        return Some(Ok(lists::list(call, items)));
    }
    let id = call.arguments.segment(0);
    let Some(product) = store.collection(&format!("{V1}/products")).get(id).cloned() else {
        return Some(Err(Failure::not_found("Product")));
    };
    let changed = match (method, rest) {
        ("GET", "{}") => Ok(()),
        ("PUT", "{}") => change(call, store, id, |_, given| given),
        ("POST", "{}/adjust") => change(call, store, id, |before, given| {
            before.saturating_add(given)
        }),
        _ => return None,
    };
    Some(changed.map(|()| {
        let mut detail = overview(store, &Value::Object(product));
        let variants = store.collection(&variants_of(id)).records();
        let pick = |variant: &Record| {
            let field = |name: &str| variant.get(name).cloned().unwrap_or(Value::Null);
            json!({
                "sku_id": field("sku_id"),
                "variant_name": field("variant_name"),
                "quantity": field("quantity"),
            })
        };
        detail["skus"] = variants.map(pick).collect();
        Reply::data(detail)
    }))
}

fn overview(store: &mut Store, product: &Value) -> Value {
    let variants = store.collection(&variants_of(&product["product_id"].to_string()));
    let quantities = variants
        .records()
        .filter_map(|variant| variant["quantity"].as_i64());
    let (total, count) = quantities.fold((0_i64, 0), |(sum, n), q| (sum.saturating_add(q), n + 1));
    json!({
        "product_id": product["product_id"],
        "name": product["name"],
        "is_active": product["is_active"],
        "updated_at": product["updated_at"],
        "total_quantity": total,
        "variant_count": count,
        "has_stock": i32::from(total > 0),
    })
}

/// Reads `quantity` (or `adjustment`) for one `sku_id` or for all, or a list of such under `skus`, `variants` or `items`:
/// the documentation does not show which of them the platform takes.
fn change(
    call: &Call<'_>,
    store: &mut Store,
    product: &str,
    apply: fn(i64, i64) -> i64,
) -> Result<(), Failure> {
    let body = call.body();
    let lists = ["skus", "variants", "items"]
        .into_iter()
        .filter_map(|name| body.get(name));
    let mut changes: Vec<&Record> = lists
        .filter_map(Value::as_array)
        .flatten()
        .filter_map(Value::as_object)
        .collect();
    if changes.is_empty() {
        changes.push(body);
    }
    for change in changes {
        let given = ["quantity", "adjustment", "delta"]
            .into_iter()
            .find_map(|name| change.get(name));
        let given = given.and_then(Value::as_i64);
        let given =
            given.ok_or_else(|| Failure::bad_request("body.quantity: is not an integer"))?;
        let sku = change.get("sku_id");
        let variants = store.collection(&variants_of(product));
        let wanted = variants
            .records_mut()
            .filter(|variant| sku.is_none_or(|sku| variant["sku_id"] == *sku));
        let mut found = false;
        for variant in wanted {
            let before = variant.get("quantity").and_then(Value::as_i64).unwrap_or(0);
            variant.insert("quantity".to_owned(), json!(apply(before, given)));
            found = true;
        }
        if !found && sku.is_some() {
            return Err(Failure::not_found("Variant"));
        }
    }
    let now = json!(call.timestamp());
    if let Some(product) = store.collection(&format!("{V1}/products")).get_mut(product) {
        product.insert("updated_at".to_owned(), now);
    }
    Ok(())
}
