//! A script without `async`: looks up an order, adds up a list, and tells errors apart by their code.
//!
//! ```text
//! cargo run -p shopwright-examples --bin script
//! ```
//!
//! It is what the feature `blocking` is for: `.wait()` stands in the place of `.await`, and lists are
//! iterators. Without credentials it starts a sandbox in this process and talks to that, over real
//! HTTP. With `SELORAX_ACCESS_TOKEN` (or the other variables of docs/selorax.md) it talks to SeloraX;
//! it only reads.

#![allow(clippy::print_stdout, reason = "a program for a terminal")]

use rust_decimal::Decimal;
use shopwright::blocking::Wait as _;
use shopwright::selorax::{Client, Credentials, Environment, Error, ErrorCode as Code};
use shopwright_sandbox::Sandbox;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    // The sandbox stops when it is dropped, so it is kept until the end.
    let (client, _sandbox) = connect()?;

    // A page of a list is a call like any other.
    let newest = client.orders().list().limit(1).wait()?;
    if let Some(order) = newest.items.first() {
        let order = client.orders().get(order.order_id).wait()?;
        println!("order {}: {}", order.order_id, order.grand_total);
    }

    // All pages: the next one is fetched when the loop comes to it.
    let (mut count, mut sum) = (0, Decimal::ZERO);
    for order in client.orders().list().status("confirmed").items() {
        count += 1;
        sum += order?.grand_total;
    }
    println!("{count} confirmed orders are worth {sum}");

    match client.customers().list().limit(1).wait() {
        Ok(page) => println!("{} customers", page.total.unwrap_or_default()),
        Err(error) => println!("no customers: {}", explain(&error)),
    }
    Ok(())
}

/// Makes a client from the environment, or of a new sandbox when nothing is set there.
fn connect() -> Result<(Client, Option<Sandbox>), Failure> {
    match Environment::of_process() {
        Ok(_) => return Ok((Client::from_env()?, None)),
        Err(problem) if problem.is_absent() => {}
        Err(problem) => return Err(problem.into()),
    }
    // A server needs no runtime of the caller: it has a thread of its own.
    let sandbox = Sandbox::builder("selorax").start_blocking()?;
    println!(
        "No credentials are set: using a sandbox at {}",
        sandbox.base_url()
    );
    // It may read orders and nothing else, to see an error.
    let token = shopwright_sandbox::selorax::READ_ORDERS_ACCESS_TOKEN;
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .credentials(Credentials::access_token(token)?)
        .build()?;
    Ok((client, Some(sandbox)))
}

/// Says what to do about an error, as far as this script knows.
fn explain(error: &Error) -> String {
    match error.code() {
        Some(Code::InsufficientScope) => {
            format!("the app lacks the scope {:?}", error.required_scope())
        }
        Some(Code::InvalidToken | Code::TokenExpired) => "get a new access token".to_owned(),
        Some(code) => code.resolution().to_owned(),
        // A proxy, a broken connection, or a code newer than this crate.
        None => error.to_string(),
    }
}
