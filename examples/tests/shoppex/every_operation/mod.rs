//! Every operation is called with everything that is documented for it.

mod affiliates;
mod coupons;
mod customers;
mod invoices;
mod licenses;
mod oauth;
mod orders;
mod payments;
mod products;
mod serials;
mod shelves;
mod subscriptions;
mod themes;
mod tickets;
mod webhooks;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use serde_json::{Map, Value};

use crate::bench::{Access, Bench};
use crate::judge::Judge;
use crate::support::description::Style;

/// An object of any members.
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

/// Makes all calls, each judged on its own.
pub(crate) async fn calls(bench: &impl Judge) {
    oauth::calls(bench).await;
    payments::calls(bench).await;
    invoices::calls(bench).await;
    orders::calls(bench).await;
    products::calls(bench).await;
    serials::calls(bench).await;
    shelves::calls(bench).await;
    customers::calls(bench).await;
    coupons::calls(bench).await;
    licenses::calls(bench).await;
    subscriptions::calls(bench).await;
    tickets::calls(bench).await;
    affiliates::calls(bench).await;
    webhooks::calls(bench).await;
    themes::calls(bench).await;
}

async fn every_operation(access: Access, style: Style) {
    let bench = Bench::start(access, Some(style)).await;
    calls(&bench).await;
    bench.finish();
}

#[tokio::test]
async fn every_operation_is_called_as_documented_and_every_field_of_its_answer_read() {
    every_operation(Access::Key, Style::Full(0)).await;
}

#[tokio::test]
async fn every_operation_is_called_as_documented_with_an_access_token() {
    every_operation(Access::Token, Style::Full(1)).await;
}

#[tokio::test]
async fn an_answer_with_nothing_but_what_is_required_is_read() {
    every_operation(Access::Key, Style::Bare).await;
}
