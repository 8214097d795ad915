//! Amounts over the wire, both ways, without losing a digit.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use rust_decimal::Decimal;
use shopwright::selorax::models::CreateUsageChargeRequest;

use crate::bench::{Access, Bench};
use crate::json::Json;

/// Amounts of up to 17 significant digits, which a binary fraction does not keep.
fn amounts() -> impl Strategy<Value = Decimal> {
    let limit = 100_000_000_000_000_000_i64;
    (-limit + 1..limit, 0_u32..=17).prop_map(|(digits, scale)| Decimal::new(digits, scale))
}

/// Sends two amounts, and is answered with them as a number and as text.
async fn round_trip(bench: &Bench, quantity: Decimal, unit_price: Decimal) {
    let answer = format!(
        r#"{{"data":{{"usage_charge_id":1,"description":"","quantity":{quantity},"unit_price":"{unit_price}","amount":"{quantity}","currency":"BDT","platform_amount":{unit_price},"status":"pending"}},"status":200}}"#
    );
    let answer = http::Response::builder()
        .header("content-type", "application/json")
        .body(answer);
    bench.sandbox.answer_next(answer.unwrap());
    let body = CreateUsageChargeRequest::new("SMS", quantity, unit_price);
    let response = bench
        .client
        .billing()
        .create_usage_charge(&body)
        .with_response()
        .await
        .unwrap();
    let charge = response.value();
    let read = [
        (charge.quantity, quantity),
        (charge.unit_price, unit_price),
        (charge.amount, quantity),
        (charge.platform_amount.unwrap(), unit_price),
    ];
    for (read, expected) in read {
        // The text too: it is the scale that says whether cents are known.
        assert_eq!(read.to_string(), expected.to_string());
    }
    let requests = bench.sandbox.requests();
    let sent = Json::parse(std::str::from_utf8(&requests[requests.len() - 1].body).unwrap());
    for (name, expected) in [("quantity", quantity), ("unit_price", unit_price)] {
        assert_eq!(sent.get(name), Some(&Json::number(&expected.to_string())));
    }
    bench.sandbox.clear();
}

#[test]
fn amounts_of_17_digits_come_and_go_unchanged() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let bench = runtime.block_on(Bench::start(Access::Token, None));
    let config = Config {
        cases: 64,
        failure_persistence: None,
        ..Config::default()
    };
    let run = TestRunner::new(config).run(&(amounts(), amounts()), |(quantity, unit_price)| {
        runtime.block_on(round_trip(&bench, quantity, unit_price));
        Ok(())
    });
    run.unwrap();
}

#[tokio::test]
async fn an_amount_with_an_exponent_is_read() {
    let bench = Bench::start(Access::Token, None).await;
    let wallet = r#"{"data":{"wallet_id":1,"balance":1.25e3,"currency":"BDT","total_topup":5E-1,"total_spent":0},"status":200}"#;
    let answer = http::Response::builder()
        .header("content-type", "application/json")
        .body(wallet);
    bench.sandbox.answer_next(answer.unwrap());
    let wallet = bench.client.billing().get_wallet().await.unwrap();
    assert_eq!(wallet.balance, Decimal::from(1250));
    assert_eq!(wallet.total_topup, Decimal::new(5, 1));
}
