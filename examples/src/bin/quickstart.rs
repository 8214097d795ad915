//! Lists orders, follows pages, creates a charge, and handles errors by their code.
//!
//! ```text
//! cargo run -p shopwright-examples --bin quickstart
//! ```
//!
//! Without credentials it starts a sandbox in this process and talks to that, over real HTTP. With
//! `SELORAX_ACCESS_TOKEN` (or the other variables of docs/selorax.md) it talks to SeloraX, where it
//! creates a charge only when told to, by `-- --charge`. No money moves until the merchant approves.

#![allow(clippy::print_stdout, reason = "a program for a terminal")]

use std::process::ExitCode;

use rust_decimal::Decimal;
use shopwright::Outcome;
use shopwright::selorax::models::CreateChargeRequest;
use shopwright::selorax::{Client, Credentials, Environment, Error, ErrorCode as Code};
use shopwright_sandbox::Sandbox;

type Failure = Box<dyn std::error::Error>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let result = run().await;
    if let Err(problem) = &result {
        println!("{problem}");
    }
    ExitCode::from(u8::from(result.is_err()))
}

async fn run() -> Result<(), Failure> {
    // The sandbox stops when it is dropped, so it is kept until the end.
    let (client, sandbox) = connect().await?;
    list_orders(&client).await?;
    if sandbox.is_some() || std::env::args().any(|argument| argument == "--charge") {
        charge(&client, Decimal::new(4_995, 1)).await?;
        charge(&client, Decimal::new(5, 0)).await?; // too little, to see an error
    }
    Ok(())
}

/// Makes a client from the environment, or of a new sandbox when nothing is set there.
async fn connect() -> Result<(Client, Option<Sandbox>), Failure> {
    match Environment::of_process() {
        Ok(_) => return Ok((Client::from_env()?, None)),
        Err(problem) if problem.is_absent() => {}
        Err(problem) => return Err(problem.into()),
    }
    let sandbox = Sandbox::builder("selorax").start().await?;
    let address = sandbox.base_url();
    println!("No credentials are set: using a sandbox at {address}");
    let token = shopwright_sandbox::selorax::ACCESS_TOKEN;
    let client = Client::builder()
        .base_url(address)
        .credentials(Credentials::access_token(token)?)
        .build()?;
    Ok((client, Some(sandbox)))
}

/// Prints one page, then adds up all of them.
async fn list_orders(client: &Client) -> Result<(), Error> {
    let page = client.orders().list().limit(5).await?;
    println!(
        "\n{} of {} orders:",
        page.len(),
        page.total.unwrap_or_default()
    );
    for order in &page {
        println!(
            "  {} {:>10} {}",
            order.order_id, order.grand_total, order.order_status
        );
    }

    // A stream over every page: the next one is fetched when it is needed.
    let mut orders = client.orders().list().status("confirmed").items();
    let (mut count, mut sum) = (0, Decimal::ZERO);
    while let Some(order) = orders.try_next().await? {
        count += 1;
        sum += order.grand_total;
    }
    println!("{count} confirmed orders are worth {sum}");
    Ok(())
}

/// Asks the merchant for an amount in BDT.
async fn charge(client: &Client, amount: Decimal) -> Result<(), Error> {
    // An idempotency key is added on the way, so that a repeat after a lost answer charges once.
    let request = CreateChargeRequest::new("Quickstart", amount, "https://app.example/thanks");
    match client.billing().create_charge(&request).await {
        Ok(charge) => {
            let place = charge.confirmation_url.unwrap_or_default();
            println!(
                "\nCharge {} is {}: approve at {place}",
                charge.charge_id, charge.status
            );
            Ok(())
        }
        Err(error) => explain(error),
    }
}

/// Tells what to do about an error. There is no wildcard among the codes: when an update of the
/// API's description adds one, this stops compiling, so that nobody misses it.
fn explain(error: Error) -> Result<(), Error> {
    let advice = match error.code() {
        Some(Code::InvalidAmount) => "ask for 10 to 50,000 BDT",
        Some(Code::InvalidToken | Code::TokenExpired) => "get a new access token",
        Some(Code::InsufficientScope) => {
            println!("\nMissing: {:?}", error.required_scope());
            "add the scope to the app"
        }
        Some(Code::NotInstalled | Code::InvalidInstallation) => "have the app installed",
        Some(Code::MissingToken | Code::MissingAuth | Code::MissingStoreId) => "set credentials",
        Some(Code::InsufficientBalance) => "top up the wallet",
        // Every code knows what to do about it.
        Some(code @ (Code::InvalidClient | Code::StoreInactive | Code::AuthError)) => {
            code.resolution()
        }
        Some(code @ (Code::ChargeNotFound | Code::DuplicateName)) => code.cause(),
        // No code: a rate limit, a proxy, a broken connection, or a code newer than this crate.
        None if error.outcome() == Outcome::MaybeApplied => "the charge may exist: look first",
        None => return Err(error),
    };
    println!("\n{error}\n-> {advice}");
    Ok(())
}
