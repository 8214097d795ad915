//! Every operation of the description is answered, and every answer is what the description says. The description is
//! read here once more, so that a mistake in the sandbox's own reading shows.

use std::collections::BTreeSet;

use reqwest::Method;
use serde_json::{Map, Value, json};
use shopwright_sandbox::selorax;

use crate::bench::{Answer, Bench, V1};

const DESCRIPTION: &str = include_str!("../../../../spec/selorax/openapi.yaml");

/// Method, template, path and body of one good call each. `{…}` in a template is filled by the path.
fn calls() -> Vec<(Method, &'static str, String, Option<Value>)> {
    let (get, post, put, delete) = (Method::GET, Method::POST, Method::PUT, Method::DELETE);
    let client =
        json!({ "client_id": selorax::CLIENT_ID, "client_secret": selorax::CLIENT_SECRET });
    let and = |more: Value| {
        let mut body = client.clone();
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        Some(body)
    };
    let authorize = format!(
        "/api/apps/oauth/authorize?client_id={}&redirect_uri=https%3A%2F%2Fa.example%2Fcb&scope=read:orders&state=s&store_id=22",
        selorax::CLIENT_ID
    );
    let exchange = json!({
        "grant_type": "authorization_code", "code": selorax::AUTHORIZATION_CODE, "redirect_uri": selorax::REDIRECT_URI,
    });
    let charge = json!({ "name": "Pro", "amount": 499.5, "currency": "BDT", "return_url": "https://a.example/back" });
    let subscription =
        json!({ "name": "Pro", "amount": 100, "currency": "BDT", "billing_interval": "monthly" });
    let topup = json!({ "name": "Top-up", "amount": 100, "currency": "BDT" });
    let hook = json!({ "event_topic": "order.created", "target_url": "https://a.example/hook" });
    let field =
        json!({ "namespace": "a", "key": "b", "resource_type": "order", "value_type": "string" });
    let value = json!({ "namespace": "a", "key": "b", "resource_type": "order", "resource_id": 1001, "value": "x" });
    let purchase = json!({ "supplier_id": 1001, "location_id": 1, "items": [{ "sku_id": 10010, "quantity": 2, "cost_price": 100 }] });
    let filters = json!({ "filters": [], "page": 1, "limit": 10 });
    let v1 = [
        (
            &get,
            "/orders",
            "/orders?page=2&limit=10&status=pending&sort=grand_total:asc",
            None,
        ),
        (
            &post,
            "/orders",
            "/orders",
            Some(json!({ "items": [{ "name": "Mug", "price": 10.5, "quantity": 2 }] })),
        ),
        (&get, "/orders/{order_id}", "/orders/1001", None),
        (
            &put,
            "/orders/{order_id}",
            "/orders/1001",
            Some(json!({ "note": "Ring twice" })),
        ),
        (
            &put,
            "/orders/{order_id}/status",
            "/orders/1001/status",
            Some(json!({ "status": "confirmed" })),
        ),
        (&post, "/orders/filters", "/orders/filters", Some(filters)),
        (
            &get,
            "/products",
            "/products?status=active&price_min=1&price_max=9999.5&search=mug",
            None,
        ),
        (
            &post,
            "/products",
            "/products",
            Some(json!({ "name": "Tea Pot", "variants": [{ "price": 12.5 }] })),
        ),
        (&get, "/products/{product_id}", "/products/1001", None),
        (
            &put,
            "/products/{product_id}",
            "/products/1001",
            Some(json!({ "name": "Shirt" })),
        ),
        (&delete, "/products/{product_id}", "/products/1005", None),
        (
            &post,
            "/products/{product_id}/variants",
            "/products/1001/variants",
            Some(json!({ "variant_name": "XL", "price": 9 })),
        ),
        (
            &put,
            "/products/{product_id}/variants/{sku_id}",
            "/products/1001/variants/10010",
            Some(json!({ "images": "a,b" })),
        ),
        (
            &delete,
            "/products/{product_id}/variants/{sku_id}",
            "/products/1001/variants/10011",
            None,
        ),
        (
            &get,
            "/customers",
            "/customers?include_guests=true&total_orders_min=1&total_spent_min=1&search=amina",
            None,
        ),
        (
            &post,
            "/customers",
            "/customers",
            Some(json!({ "name": "Mina", "phone": "+88017" })),
        ),
        (&get, "/customers/{user_id}", "/customers/1001", None),
        (
            &put,
            "/customers/{user_id}",
            "/customers/1001",
            Some(json!({ "email": "a@example.com" })),
        ),
        (&delete, "/customers/{user_id}", "/customers/1009", None),
        (
            &get,
            "/customers/{user_id}/orders",
            "/customers/1001/orders?limit=1",
            None,
        ),
        (
            &get,
            "/inventory",
            "/inventory?status=in_stock&sort=total_quantity:asc&search=mug",
            None,
        ),
        (&get, "/inventory/{product_id}", "/inventory/1001", None),
        (
            &put,
            "/inventory/{product_id}",
            "/inventory/1001",
            Some(json!({ "quantity": 5 })),
        ),
        (
            &post,
            "/inventory/{product_id}/adjust",
            "/inventory/1001/adjust",
            Some(json!({ "quantity": -2 })),
        ),
        (
            &get,
            "/discounts",
            "/discounts?is_active=1&search=save",
            None,
        ),
        (
            &post,
            "/discounts",
            "/discounts",
            Some(json!({ "code": "NEW", "is_amount": 1, "amount": 50 })),
        ),
        (
            &get,
            "/discounts/validate/{code}",
            "/discounts/validate/SAVE1",
            None,
        ),
        (&get, "/discounts/{discount_id}", "/discounts/1001", None),
        (
            &put,
            "/discounts/{discount_id}",
            "/discounts/1001",
            Some(json!({ "percentage": 15 })),
        ),
        (&delete, "/discounts/{discount_id}", "/discounts/1002", None),
        (&get, "/store", "/store", None),
        (&get, "/categories", "/categories?parent_id=null", None),
        (&post, "/billing/charges", "/billing/charges", Some(charge)),
        (
            &get,
            "/billing/charges/{charge_id}",
            "/billing/charges/1001",
            None,
        ),
        (
            &post,
            "/billing/subscriptions",
            "/billing/subscriptions",
            Some(subscription),
        ),
        (&get, "/billing/active", "/billing/active", None),
        (
            &get,
            "/billing/usage-charges",
            "/billing/usage-charges",
            None,
        ),
        (
            &post,
            "/billing/usage-charges",
            "/billing/usage-charges",
            Some(json!({ "description": "SMS", "quantity": 10, "unit_price": 0.35 })),
        ),
        (&get, "/billing/wallet", "/billing/wallet", None),
        (
            &post,
            "/billing/wallet/debit",
            "/billing/wallet/debit",
            Some(json!({ "amount": 1.25, "description": "SMS" })),
        ),
        (
            &post,
            "/billing/wallet-topup",
            "/billing/wallet-topup",
            Some(topup),
        ),
        (
            &get,
            "/billing/wallet/transactions",
            "/billing/wallet/transactions",
            None,
        ),
        (&get, "/webhooks", "/webhooks", None),
        (&post, "/webhooks", "/webhooks", Some(hook)),
        (
            &get,
            "/metafields/definitions",
            "/metafields/definitions?resource_type=order",
            None,
        ),
        (
            &post,
            "/metafields/definitions",
            "/metafields/definitions",
            Some(field),
        ),
        (
            &post,
            "/metafields/values",
            "/metafields/values",
            Some(json!({ "metafields": [value] })),
        ),
        (
            &get,
            "/metafields/values",
            "/metafields/values?resource_type=order&resource_id=1001",
            None,
        ),
        (&get, "/suppliers", "/suppliers", None),
        (
            &post,
            "/suppliers",
            "/suppliers",
            Some(json!({ "name": "Dhaka Looms" })),
        ),
        (&get, "/purchase-orders", "/purchase-orders", None),
        (
            &post,
            "/purchase-orders",
            "/purchase-orders",
            Some(purchase),
        ),
        (
            &post,
            "/purchase-orders/{id}/mark-ordered",
            "/purchase-orders/1001/mark-ordered",
            None,
        ),
        (
            &post,
            "/purchase-orders/{id}/receive",
            "/purchase-orders/1001/receive",
            None,
        ),
        (&get, "/transfers", "/transfers", None),
        (&post, "/transfers/{id}/ship", "/transfers/1001/ship", None),
        (
            &post,
            "/transfers/{id}/complete",
            "/transfers/1001/complete",
            None,
        ),
    ];
    let mut calls = vec![
        (Method::GET, "/api/apps/oauth/authorize", authorize, None),
        (
            Method::POST,
            "/api/apps/oauth/token",
            "/api/apps/oauth/token".to_owned(),
            and(exchange),
        ),
        (
            Method::POST,
            "/api/apps/session/verify",
            "/api/apps/session/verify".to_owned(),
            and(json!({ "session_token": selorax::SESSION_TOKEN })),
        ),
    ];
    calls.extend(v1.into_iter().map(|(method, template, path, body)| {
        (method.clone(), template, format!("{V1}{path}"), body)
    }));
    calls
}

/// The description as JSON Schema: `nullable` is the one word of it that JSON Schema does not have.
fn described() -> Value {
    let mut root: Value = serde_yaml::from_str(DESCRIPTION).unwrap();
    visit(&mut root);
    root
}

fn visit(node: &mut Value) {
    match node {
        Value::Object(object) => {
            object.values_mut().for_each(visit);
            if object.remove("nullable") == Some(json!(true)) {
                let schema = Value::Object(std::mem::take(object));
                *object =
                    Map::from_iter([("anyOf".to_owned(), json!([schema, { "type": "null" }]))]);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(visit),
        _ => {}
    }
}

/// Refuses an answer that the description does not allow.
#[track_caller]
fn check(root: &Value, method: &Method, template: &str, answer: &Answer) {
    let operation = &root["paths"][template][method.as_str().to_lowercase()];
    let mut response = &operation["responses"][answer.status.as_str()];
    assert!(
        response.is_object(),
        "{method} {template}: {} is not documented: {}",
        answer.status,
        answer.text
    );
    if let Some(reference) = response["$ref"].as_str() {
        response = root.pointer(&reference[1..]).unwrap();
    }
    let Some(schema) = response.pointer("/content/application~1json/schema") else {
        assert_eq!(answer.text, "", "{method} {template}");
        return;
    };
    let mut document = root.clone();
    document
        .as_object_mut()
        .unwrap()
        .insert("allOf".to_owned(), json!([schema]));
    let validator = jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .should_validate_formats(true)
        .build(&document)
        .unwrap();
    let body = answer.json();
    let problems: Vec<String> = validator
        .iter_errors(&body)
        .map(|e| format!("{}: {e}", e.instance_path()))
        .collect();
    assert!(
        problems.is_empty(),
        "{method} {template}: {problems:#?}\n{body}"
    );
}

#[tokio::test]
async fn every_operation_answers_as_the_description_says() {
    let bench =
        Bench::with(shopwright_sandbox::Sandbox::builder("selorax").check_answers(false)).await;
    let root = described();
    let mut seen = BTreeSet::new();
    for (method, template, path, body) in calls() {
        let mut request = bench
            .open(method.clone(), &path)
            .bearer_auth(selorax::ACCESS_TOKEN);
        if let Some(body) = &body {
            request = request.json(body);
        }
        let answer = Answer::of(request).await;
        assert!(
            answer.status.as_u16() < 400,
            "{method} {path}: {}",
            answer.text
        );
        let template = if template.starts_with("/api") {
            template.to_owned()
        } else {
            format!("{V1}{template}")
        };
        check(&root, &method, &template, &answer);
        seen.insert(format!("{} {template}", method.as_str().to_lowercase()));
    }
    seen.insert(upload(&bench, &root).await);
    let paths = root["paths"].as_object().unwrap();
    let all: BTreeSet<String> = paths
        .iter()
        .flat_map(|(path, item)| {
            item.as_object()
                .unwrap()
                .keys()
                .map(move |word| format!("{word} {path}"))
        })
        .collect();
    assert_eq!(all.len(), 61);
    assert_eq!(seen, all);
}

#[tokio::test]
async fn new_operation_ids_and_schema_names_change_nothing() {
    let mut text = DESCRIPTION.to_owned();
    let names: Value = serde_yaml::from_str(DESCRIPTION).unwrap();
    for name in names["components"]["schemas"].as_object().unwrap().keys() {
        text = text.replace(&format!("schemas/{name}'"), &format!("schemas/X{name}'"));
        text = text.replace(&format!("\n    {name}:\n"), &format!("\n    X{name}:\n"));
    }
    text = text.replace("operationId: ", "operationId: renamed_");
    let renamed = shopwright_sandbox::Sandbox::builder("selorax").description(text);
    let bench = Bench::with(renamed).await;
    for (method, _, path, body) in calls() {
        let request = bench
            .open(method.clone(), &path)
            .bearer_auth(selorax::ACCESS_TOKEN);
        let answer = Answer::of(match &body {
            Some(body) => request.json(body),
            None => request,
        });
        let answer = answer.await;
        assert!(
            answer.status.as_u16() < 400,
            "{method} {path}: {}",
            answer.text
        );
    }
}

/// Each call with each argument of its path, and each field of its body, replaced by values that may hurt.
#[tokio::test]
async fn no_input_gets_an_undocumented_answer() {
    let builder = shopwright_sandbox::Sandbox::builder("selorax").unlimited();
    let bench = Bench::with(builder).await;
    let root = described();
    let documented = |method: &Method, template: &str, answer: &Answer| {
        let word = method.as_str().to_lowercase();
        let statuses = &root["paths"][template][word]["responses"];
        // A conflict of metafields and a path that no longer fits are uncoded and known.
        assert!(
            statuses.get(answer.status.as_str()).is_some() || answer.status == 404,
            "{method} {template}: {} {}",
            answer.status,
            answer.text
        );
    };
    for (method, template, path, body) in calls() {
        let template = if template.starts_with("/api") {
            template.to_owned()
        } else {
            format!("{V1}{template}")
        };
        let send = |path: &str| {
            bench
                .open(method.clone(), path)
                .bearer_auth(selorax::ACCESS_TOKEN)
        };
        let arguments = [
            "x",
            "-1",
            "0",
            "99999999999999999999",
            "%2F",
            "%00",
            "%FF",
            "..%2F",
        ];
        for argument in arguments.into_iter().filter(|_| template.contains('{')) {
            let bare = path.split('?').next().unwrap_or(&path);
            let pieces = bare.split('/').zip(template.split('/'));
            let pieces = pieces.map(|(given, named)| {
                if named.starts_with('{') {
                    argument
                } else {
                    given
                }
            });
            let answer = send(&pieces.collect::<Vec<_>>().join("/")).json(&body);
            documented(&method, &template, &Answer::of(answer).await);
        }
        let Some(Value::Object(body)) = body else {
            continue;
        };
        let more = [
            "items",
            "variants",
            "status",
            "quantity",
            "metafields",
            "sku_id",
            "price",
            "grand_total",
        ];
        let fields: BTreeSet<&str> = body.keys().map(String::as_str).chain(more).collect();
        for field in fields {
            for value in [
                json!(null),
                json!(true),
                json!(-1),
                json!(i64::MAX),
                json!(u64::MAX),
                json!(1e300),
                json!(""),
                json!("1"),
                json!([]),
                json!({}),
                json!([null]),
                json!([[]]),
                json!([{}]),
                json!([{ "price": 1e28, "quantity": 1e28 }]),
            ] {
                let mut changed = body.clone();
                changed.insert(field.to_owned(), value);
                let answer = Answer::of(send(&path).json(&changed)).await;
                documented(&method, &template, &answer);
            }
        }
    }
    // What was let in has spoilt nothing.
    for (method, template, path, _) in calls() {
        if method == Method::GET {
            let answer = Answer::of(
                bench
                    .open(method.clone(), &path)
                    .bearer_auth(selorax::ACCESS_TOKEN),
            );
            let status = answer.await.status.as_u16();
            assert!(status < 400 || status == 404, "{template}: {status}");
        }
    }
}

async fn upload(bench: &Bench, root: &Value) -> String {
    let template = format!("{V1}/products/{{product_id}}/images");
    let body = "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nPNG\r\n--b--\r\n";
    let request = bench
        .request(Method::POST, "/products/1001/images")
        .body(body);
    let answer =
        Answer::of(request.header("content-type", "multipart/form-data; boundary=b")).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    check(root, &Method::POST, &template, &answer);
    format!("post {template}")
}

#[tokio::test]
async fn every_documented_code_fits_the_description_where_its_status_is_documented() {
    let bench = Bench::new().await;
    let root = described();
    let codes: Vec<String> = bench
        .sandbox
        .catalogue()
        .iter()
        .map(|entry| entry.code.clone())
        .collect();
    assert_eq!(codes.len(), 15);
    for code in codes {
        let request = bench
            .request(Method::GET, "/billing/charges/1")
            .header("x-sandbox-error", &code);
        let answer = Answer::of(request).await;
        assert_eq!(answer.json()["code"], code.as_str(), "{}", answer.text);
        // duplicate_name belongs to the dashboard: no operation documents a 409 but one.
        if code != "duplicate_name" {
            check(
                &root,
                &Method::GET,
                &format!("{V1}/billing/charges/{{charge_id}}"),
                &answer,
            );
        }
    }
}
