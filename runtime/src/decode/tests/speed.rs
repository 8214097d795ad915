//! What reading costs, beside `serde_json` alone.
//!
//! `cargo test --release -p shopwright --no-default-features --lib -- --ignored --nocapture speed`

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::decode::decode_payload;
use crate::wire::{As, BoolInt, Exact, Rfc3339};

#[derive(Deserialize)]
#[allow(dead_code)]
struct Order {
    id: i64,
    status: String,
    #[serde(with = "As::<Exact>")]
    grand_total: Decimal,
    #[serde(default, with = "As::<Option<Exact>>")]
    discount: Option<Decimal>,
    #[serde(with = "As::<BoolInt>")]
    is_guest: bool,
    #[serde(with = "As::<Rfc3339>")]
    created_at: DateTime<Utc>,
    customer: Customer,
    items: Vec<Item>,
    note: Option<String>,
    meta: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Customer {
    name: String,
    phone: String,
    address: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Item {
    product_id: i64,
    name: String,
    quantity: i32,
    #[serde(with = "As::<Exact>")]
    price: Decimal,
}

/// The body read whole, as one would by hand.
#[derive(Deserialize)]
#[allow(dead_code)]
struct Envelope<T> {
    message: String,
    data: T,
    pagination: Value,
}

fn page(quantity: &Value) -> Vec<u8> {
    let order = |id: i64| {
        json!({
            "id": id, "status": "confirmed", "grand_total": 1299.5, "discount": "100.00",
            "is_guest": 1, "created_at": "2026-01-31T12:00:00Z", "note": null, "unknown": [1, 2, 3],
            "customer": {"name": "A. Customer", "phone": "+8801700000000", "address": "House 1, Road 2"},
            "meta": {"source": "web", "campaign": "winter"},
            "items": [
                {"product_id": id * 3, "name": "A product", "quantity": 1, "price": 649.75},
                {"product_id": id * 3 + 1, "name": "Another", "quantity": quantity, "price": 649.75},
            ],
        })
    };
    let orders: Vec<Value> = (1..=250).map(order).collect();
    let body = json!({"message": "OK", "data": orders, "pagination": {"total": 250, "page": 1}});
    serde_json::to_vec(&body).unwrap()
}

fn by_hand<T: DeserializeOwned>(body: &[u8]) -> T {
    serde_json::from_slice::<Envelope<T>>(body).unwrap().data
}

fn by_us<T: DeserializeOwned>(body: &[u8]) -> T {
    decode_payload::<T>(body, &["data"]).unwrap().value
}

fn time<R>(run: impl Fn() -> R) -> Duration {
    let start = Instant::now();
    black_box(run());
    start.elapsed()
}

/// The fastest of many runs each, taken in turns, so that other work on the machine hits both.
fn race<A, B>(rounds: usize, a: impl Fn() -> A, b: impl Fn() -> B) -> (Duration, Duration) {
    let mut best = (Duration::MAX, Duration::MAX);
    for _ in 0..rounds {
        best = (best.0.min(time(&a)), best.1.min(time(&b)));
    }
    best
}

#[test]
#[ignore = "a measurement: run it in a release build"]
fn speed_of_a_page_of_250_orders() {
    let body = page(&json!(2));
    let (hand, us) = race(
        2_000,
        || by_hand::<Vec<Order>>(&body),
        || by_us::<Vec<Order>>(&body),
    );
    let ratio = hand.as_secs_f64() / us.as_secs_f64();
    println!(
        "{} bytes: serde_json {hand:?}, decode_payload {us:?}, speed {ratio:.3}",
        body.len()
    );

    let odd = page(&json!("2"));
    let (us, lenient) = race(
        100,
        || by_us::<Vec<Order>>(&body),
        || by_us::<Vec<Order>>(&odd),
    );
    println!("strict {us:?}, lenient with 250 repairs {lenient:?}");

    let price = b"1299.55";
    let float = |json: &[u8]| serde_json::from_slice::<f64>(json).unwrap();
    let (decimals, floats) = race(
        200,
        || {
            (0..10_000)
                .map(|_| exact(black_box(price)))
                .filter(Decimal::is_sign_negative)
                .count()
        },
        || {
            (0..10_000)
                .map(|_| float(black_box(price)))
                .filter(|f| f.is_sign_negative())
                .count()
        },
    );
    println!("10,000 numbers: as Decimal {decimals:?}, as f64 {floats:?}");
}

fn exact(json: &[u8]) -> Decimal {
    As::<Exact>::deserialize(&mut serde_json::Deserializer::from_slice(json)).unwrap()
}
