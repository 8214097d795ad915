//! Every operation is called with everything that is documented for it.

mod billing;
mod customers;
mod discounts;
mod inventory;
mod metafields;
mod oauth;
mod orders;
mod procurement;
mod products;
mod store;
mod webhooks;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use serde_json::{Map, Value};

use crate::bench::{Access, Bench};
use crate::judge::Judge;
use crate::support::description::Style;

/// Members that the description does not name.
fn members(json: serde_json::Value) -> Map<String, Value> {
    match json {
        Value::Object(members) => members,
        other => panic!("not an object: {other}"),
    }
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn time(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// Makes a body with members that the description does not name.
macro_rules! open {
    ($body:expr, $($json:tt)+) => {{
        let mut body = $body;
        body.additional = $crate::every_operation::members(serde_json::json!($($json)+));
        body
    }};
}
use open;

/// Makes all calls, each judged on its own.
pub(crate) async fn calls(bench: &impl Judge) {
    oauth::calls(bench).await;
    orders::calls(bench).await;
    products::calls(bench).await;
    customers::calls(bench).await;
    inventory::calls(bench).await;
    discounts::calls(bench).await;
    store::calls(bench).await;
    billing::calls(bench).await;
    webhooks::calls(bench).await;
    metafields::calls(bench).await;
    procurement::calls(bench).await;
}

pub(crate) async fn every_operation(access: Access, style: Option<Style>) {
    let bench = Bench::start(access, style).await;
    calls(&bench).await;
    bench.finish();
}

#[tokio::test]
async fn every_operation_is_sent_as_described_with_an_access_token() {
    every_operation(Access::Token, None).await;
}

#[tokio::test]
async fn every_operation_is_sent_as_described_with_client_credentials() {
    every_operation(Access::Client, None).await;
}

#[tokio::test]
async fn every_documented_field_of_an_answer_is_read() {
    every_operation(Access::Token, Some(Style::Full(0))).await;
    every_operation(Access::Token, Some(Style::Full(1))).await;
}

#[tokio::test]
async fn an_answer_with_nothing_but_what_is_required_is_read() {
    every_operation(Access::Token, Some(Style::Bare)).await;
}
