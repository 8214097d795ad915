//! Pages, filters and order of lists.

use serde_json::{Value, json};
use shopwright_sandbox::Sandbox;

use crate::bench::Bench;

fn column(list: &Value, name: &str) -> Vec<Value> {
    list.as_array()
        .unwrap()
        .iter()
        .map(|record| record[name].clone())
        .collect()
}

async fn pagination(bench: &Bench, path: &str) -> (Value, usize) {
    let answer = bench.get(path).await;
    let length = answer.data().as_array().unwrap().len();
    (answer.json()["pagination"].clone(), length)
}

#[tokio::test]
async fn pages_have_fifty_records_by_default_and_250_at_most() {
    let bench = Bench::with(Sandbox::builder("selorax").records(300)).await;
    assert_eq!(
        pagination(&bench, "/orders").await,
        (json!({ "page": 1, "limit": 50, "total": 300 }), 50)
    );
    assert_eq!(
        pagination(&bench, "/orders?limit=500").await,
        (json!({ "page": 1, "limit": 250, "total": 300 }), 250)
    );
    assert_eq!(pagination(&bench, "/orders?page=2&limit=250").await.1, 50);
    assert_eq!(pagination(&bench, "/orders?page=9").await.1, 0);
}

#[tokio::test]
async fn usage_charges_have_pages_of_twenty_and_at_most_a_hundred() {
    let bench = Bench::new().await;
    let path = "/billing/usage-charges";
    assert_eq!(
        pagination(&bench, path).await,
        (json!({ "page": 1, "limit": 20, "total": 45 }), 20)
    );
    assert_eq!(
        pagination(&bench, &format!("{path}?limit=1000")).await.0["limit"],
        100
    );
}

#[tokio::test]
async fn following_all_pages_gives_every_record_once() {
    let bench = Bench::new().await;
    let mut seen = Vec::new();
    for page in 1..=3 {
        let list = bench
            .get(&format!("/orders?limit=50&page={page}"))
            .await
            .data();
        seen.extend(column(&list, "order_id").iter().filter_map(Value::as_i64));
    }
    seen.sort_unstable();
    assert_eq!(seen, (1001..1121).collect::<Vec<_>>());
}

#[tokio::test]
async fn lists_are_sorted_newest_first_or_as_asked() {
    let bench = Bench::new().await;
    let newest = column(&bench.get("/orders?limit=3").await.data(), "order_id");
    assert_eq!(newest, [1120, 1119, 1118]);
    let oldest = column(
        &bench
            .get("/orders?limit=2&sort=created_at:asc")
            .await
            .data(),
        "order_id",
    );
    assert_eq!(oldest, [1001, 1002]);
    let totals = column(
        &bench.get("/orders?sort=grand_total").await.data(),
        "grand_total",
    );
    let totals: Vec<f64> = totals.iter().filter_map(Value::as_f64).collect();
    assert!(totals.is_sorted_by(|a, b| a >= b), "{totals:?}");
}

#[tokio::test]
async fn filters_of_orders_hold() {
    let bench = Bench::new().await;
    let pending = bench.get("/orders?status=pending").await.data();
    assert!(
        column(&pending, "order_status")
            .iter()
            .all(|status| status == "pending")
    );
    assert_eq!(pending.as_array().unwrap().len(), 30);
    let of_one = bench.get("/orders?customer_id=1003").await.data();
    assert!(column(&of_one, "user_id").iter().all(|id| *id == 1003));
    let times = column(&bench.get("/orders?limit=10").await.data(), "created_at");
    let (since, until) = (times[9].as_str().unwrap(), times[5].as_str().unwrap());
    let within = bench
        .get(&format!("/orders?since={since}&until={until}"))
        .await
        .data();
    assert_eq!(within.as_array().unwrap().len(), 5);
}

#[tokio::test]
async fn filters_of_products_customers_and_stock_hold() {
    let bench = Bench::new().await;
    let inactive = bench.get("/products?status=inactive").await.data();
    assert!(!inactive.as_array().unwrap().is_empty());
    assert!(
        column(&inactive, "is_active")
            .iter()
            .all(|active| *active == 0)
    );
    assert_eq!(
        bench.get("/products?price_min=100000").await.data(),
        json!([])
    );
    let mugs = bench.get("/products?search=clay+mug").await.data();
    assert_eq!(mugs.as_array().unwrap().len(), 12);
    let guests = |list: &Value| {
        column(list, "is_guest")
            .iter()
            .filter(|guest| **guest == 1)
            .count()
    };
    assert_eq!(guests(&bench.get("/customers?limit=100").await.data()), 0);
    assert_eq!(
        guests(
            &bench
                .get("/customers?limit=100&include_guests=true")
                .await
                .data()
        ),
        7
    );
    assert_eq!(
        bench.get("/customers?total_orders_min=3").await.data(),
        json!([])
    );
    let empty = bench.get("/inventory?status=out_of_stock").await.data();
    assert!(
        column(&empty, "total_quantity")
            .iter()
            .all(|total| *total == 0)
    );
}

#[tokio::test]
async fn categories_come_all_at_once_and_by_parent() {
    let bench = Bench::new().await;
    let answer = bench.get("/categories").await;
    assert!(answer.json().get("pagination").is_none());
    assert_eq!(answer.data().as_array().unwrap().len(), 8);
    for root in ["null", "0"] {
        let roots = bench
            .get(&format!("/categories?parent_id={root}"))
            .await
            .data();
        assert_eq!(roots.as_array().unwrap().len(), 3);
    }
    let children = bench.get("/categories?parent_id=1001").await.data();
    assert_eq!(children.as_array().unwrap().len(), 5);
}

#[tokio::test]
async fn an_empty_sandbox_has_empty_lists() {
    let bench = Bench::with(Sandbox::builder("selorax").records(0)).await;
    for path in [
        "/orders",
        "/products",
        "/customers",
        "/inventory",
        "/webhooks",
        "/suppliers",
        "/transfers",
    ] {
        assert_eq!(bench.get(path).await.data(), json!([]), "{path}");
    }
    bench.get("/store").await.data();
}

#[tokio::test]
async fn a_search_of_orders_takes_conditions_and_leaves_out_by_metafield() {
    let bench = Bench::new().await;
    let condition = |name: &str, kind: &str, value: Value| json!({ "name": name, "type": kind, "tableAlias": "o", "dataType": "select", "value": value });
    let search = |filters: Value| json!({ "filters": filters, "limit": 999, "sort": "order_id", "order": "ASC" });
    let body = search(json!([condition(
        "order_id",
        "select",
        json!([1001, "1002", 1003])
    )]));
    let answer = bench.post("/orders/filters", &body).await;
    assert_eq!(column(&answer.data(), "order_id"), [1001, 1002, 1003]);
    assert_eq!(answer.json()["pagination"]["limit"], 250);
    let unknown = search(json!([condition("order_id", "sounds_like", json!("x"))]));
    let answer = bench.post("/orders/filters", &unknown).await;
    assert_eq!(answer.json()["pagination"]["total"], 120);

    let value = json!({ "namespace": "a", "key": "b", "resource_type": "order", "resource_id": 1002, "value": "x" });
    bench
        .post("/metafields/values", &json!({ "metafields": [value] }))
        .await
        .data();
    let mut without = body;
    without["exclude_metafields"] = json!([{ "namespace": "a", "key": "b" }]);
    let answer = bench.post("/orders/filters", &without).await;
    assert_eq!(column(&answer.data(), "order_id"), [1001, 1003]);
}
