//! Opens a Dukanext shop, logs a customer in with an email code, and acts on each error by what it asks for.
//!
//! ```text
//! cargo run -p shopwright-examples --bin storefront_login
//! ```
//!
//! Without credentials it starts a sandbox in this process and talks to that, over real HTTP; the code is read from
//! the email that the sandbox would have sent. With `DUKANEXT_API_KEY` (and the other variables of docs/dukanext.md) it
//! talks to the shop of that key, mails a code to the address given by `-- you@example.com`, and asks for it.

#![allow(clippy::print_stdout, reason = "a program for a terminal")]

use std::io::BufRead as _;
use std::process::ExitCode;

use shopwright::dukanext::models::{CartItem, RefreshCartRequest};
use shopwright::dukanext::{Client, Credentials, CustomerClient, Environment, Error, PendingLogin};
use shopwright_sandbox::{Sandbox, dukanext};

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
    if !is_open(&client).await {
        return Ok(());
    }
    browse(&client).await?;
    let Some(customer) = log_in(&client, sandbox.as_ref()).await? else {
        return Ok(());
    };
    let profile = customer.profile().get().await?;
    println!("\nWelcome back, {}.", profile.name);
    let notices = customer.notifications().list().await?.data;
    let count = notices.as_ref().and_then(|notices| notices.as_array());
    println!("Notifications: {}", count.map_or(0, Vec::len));
    if sandbox.is_some() {
        // What a token that has run out looks like.
        let stale = client.customer(dukanext::EXPIRED_CUSTOMER_TOKEN);
        if let Err(error) = stale.profile().get().await {
            explain(&error);
        }
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
    let sandbox = Sandbox::builder("dukanext").start().await?;
    let address = sandbox.base_url();
    println!("No credentials are set: using a sandbox at {address}");
    let client = Client::builder()
        .base_url(address)
        .credentials(Credentials::api_key(dukanext::API_KEY)?.origin(dukanext::ORIGIN)?)
        .build()?;
    Ok((client, Some(sandbox)))
}

/// Asks first of all whether the shop may be shown; whatever goes wrong, it may not.
async fn is_open(client: &Client) -> bool {
    match client.settings().health().await {
        Ok(shop) => println!("\n{} is open.", shop.name),
        Err(error) => {
            explain(&error);
            println!("Showing the coming-soon page.");
            return false;
        }
    }
    true
}

/// Shows what is on sale, and what a cart of it costs now.
async fn browse(client: &Client) -> Result<(), Error> {
    let page = client.products().list().on_sale(true).limit(3).await?;
    println!(
        "{} of {} on sale:",
        page.len(),
        page.total.unwrap_or_default()
    );
    let mut lines = Vec::new();
    for product in &page {
        println!(
            "  {:<12} {:>8} instead of {}",
            product.title, product.actual_price, product.price
        );
        if !product.has_variations {
            lines.push(CartItem::new(&product.id, 2));
        }
    }
    let fresh = client
        .products()
        .refresh_cart(&RefreshCartRequest::new(lines))
        .await?;
    let sum: rust_decimal::Decimal = fresh.iter().map(|line| line.actual_price).sum();
    println!("Two of each cost {}.", sum * rust_decimal::Decimal::TWO);
    Ok(())
}

/// Mails a code and trades it for the view of a customer; `None` when it was mailed in vain.
async fn log_in(
    client: &Client,
    sandbox: Option<&Sandbox>,
) -> Result<Option<CustomerClient>, Failure> {
    let given = std::env::args().nth(1);
    let email = match (given, sandbox) {
        (Some(email), None) => email,
        (_, Some(_)) => dukanext::CUSTOMER_EMAIL.to_owned(),
        (None, None) => {
            println!("\nTo log in, give an address: -- you@example.com");
            return Ok(None);
        }
    };
    let pending = client.start_login(&email).await?;
    println!("\nA code was mailed to {}.", pending.email());
    let mut wrong = sandbox.map(|_| "000000".to_owned()); // to see an error
    for _ in 0..3 {
        let code = match wrong.take() {
            Some(code) => code,
            None => read_code(&pending, sandbox)?,
        };
        match client.finish_login(&pending, code).await {
            Ok(token) => return Ok(Some(client.customer(token))),
            Err(error) if error.needs_new_login_code() => {
                explain(&error);
                return Ok(None);
            }
            // Another status than an answer's, say: nothing that typing again helps against.
            Err(error) if error.code().is_none() => return Err(error.into()),
            Err(error) => explain(&error),
        }
    }
    Ok(None)
}

/// Reads the code from the sandbox's email, or asks for it.
fn read_code(pending: &PendingLogin, sandbox: Option<&Sandbox>) -> Result<String, Failure> {
    if let Some(sandbox) = sandbox {
        let mails = sandbox.mails();
        let mail = mails.iter().rfind(|mail| mail.to() == pending.email());
        let code = mail.and_then(|mail| mail.part("code"));
        return Ok(code.ok_or("no code was mailed")?.to_owned());
    }
    println!("The code:");
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim().to_owned())
}

/// Tells what to do about an error: that is known of every code.
fn explain(error: &Error) {
    let who = if error.needs_login() || error.needs_new_login_code() {
        "the customer logs in"
    } else if error.needs_developer() {
        "the developer"
    } else if error.needs_merchant() {
        "the merchant"
    } else {
        "the customer tries again"
    };
    println!("{error}\n-> {who}");
}
