//! Every operation is called with everything that is documented for it.

mod customer;
mod login;
mod shop;
mod visitor;

use rust_decimal::Decimal;
use serde_json::{Map, Value};
use shopwright_sandbox::dukanext::id;

use crate::bench::{Bench, Key};
use crate::judge::Judge;
use crate::support::description::Style;

/// Members that the description does not name.
fn members(json: Value) -> Map<String, Value> {
    match json {
        Value::Object(members) => members,
        other => panic!("not an object: {other}"),
    }
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// A product with variations, and one without.
fn products() -> [String; 2] {
    [id("product", 4), id("product", 1)]
}

/// A key of two options.
fn variation() -> String {
    format!("{}-{}", id("option", 1), id("option", 2))
}

/// Makes all calls, each judged on its own.
pub(crate) async fn calls(bench: &impl Judge) {
    shop::calls(bench).await;
    visitor::calls(bench).await;
    login::calls(bench).await;
    customer::calls(bench).await;
}

async fn every_operation(style: Option<Style>) {
    let bench = Bench::start(Key, style).await;
    calls(&bench).await;
    bench.finish();
}

#[tokio::test]
async fn every_operation_is_sent_as_described() {
    every_operation(None).await;
}

#[tokio::test]
async fn every_documented_field_of_an_answer_is_read() {
    every_operation(Some(Style::Full(0))).await;
    every_operation(Some(Style::Full(1))).await;
}

#[tokio::test]
async fn an_answer_with_nothing_but_what_is_required_is_read() {
    every_operation(Some(Style::Bare)).await;
}
