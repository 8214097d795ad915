//! Checks licence keys as a desktop program would at its start, and says for each answer what the
//! program should do.
//!
//! ```text
//! cargo run -p shopwright-examples --bin license_check
//! cargo run -p shopwright-examples --bin license_check -- KEY PRODUCT_ID
//! ```
//!
//! Without credentials it starts a sandbox in this process, and checks a licence of every kind that
//! there is, over real HTTP. With `SHOPPEX_API_KEY` (or the other variables of docs/shoppex.md) it
//! checks the key given, of the product given, at Shoppex: **the first check binds a licence to
//! this device**. An API key does not belong into a program that others run: put the check behind a
//! server of yours.

#![allow(clippy::print_stdout, reason = "a program for a terminal")]

use std::process::ExitCode;

use shopwright::shoppex::models::ValidateLicenseRequest;
use shopwright::shoppex::{Client, Credentials, Environment, Error, ErrorCode as Code};
use shopwright_sandbox::{Sandbox, shoppex};

type Failure = Box<dyn std::error::Error>;

/// What a program does after the check.
#[derive(Debug, PartialEq, Eq)]
enum Decision {
    Start,
    /// Start this once: nothing was said against the licence.
    StartForNow,
    Refuse,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            println!("{problem}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Failure> {
    match Environment::of_process() {
        Ok(_) => {
            let arguments: Vec<_> = std::env::args().skip(1).collect();
            let [key, product] = arguments.as_slice() else {
                return Err("give a licence key and the id of its product".into());
            };
            check(&Client::from_env()?, key, product, device()).await;
            Ok(())
        }
        Err(problem) if problem.is_absent() => in_sandbox().await,
        Err(problem) => Err(problem.into()),
    }
}

/// Checks a licence of every kind.
async fn in_sandbox() -> Result<(), Failure> {
    // It stops when it is dropped, so it is kept until the end.
    let sandbox = Sandbox::builder("shoppex").start().await?;
    let address = sandbox.base_url();
    println!("No credentials are set: using a sandbox at {address}\n");
    let client = Client::builder()
        .base_url(address)
        .credentials(Credentials::api_key(shoppex::API_KEY)?)
        .build()?;
    let kinds = [
        (shoppex::LICENSE_KEY, "device-1", Decision::Start),
        (shoppex::LICENSE_KEY, "device-2", Decision::Refuse),
        (shoppex::EXPIRED_LICENSE_KEY, "device-1", Decision::Refuse),
        (shoppex::SUSPENDED_LICENSE_KEY, "device-1", Decision::Refuse),
        (shoppex::REVOKED_LICENSE_KEY, "device-1", Decision::Refuse),
        (shoppex::USED_UP_LICENSE_KEY, "device-1", Decision::Refuse),
        (shoppex::LICENSE_KEY_WITH_IP, "device-1", Decision::Refuse),
        ("TYPED-WRONG", "device-1", Decision::Refuse),
    ];
    for (key, device, expected) in kinds {
        let decision = check(&client, key, "prod_1001", device.to_owned()).await;
        if decision != expected {
            return Err(format!("{key}: {decision:?} in place of {expected:?}").into());
        }
    }
    Ok(())
}

/// Asks Shoppex about a key, and prints what came of it.
async fn check(client: &Client, key: &str, product: &str, device: String) -> Decision {
    let question = ValidateLicenseRequest::new(key, product).hardware_id(device);
    let (decision, why) = match client.licenses().validate(&question).await {
        Ok(license) => {
            let end = license.expires_at.map(|end| end.date_naive().to_string());
            let end = end.unwrap_or_else(|| "for ever".to_owned());
            (Decision::Start, format!("licensed until {end}"))
        }
        Err(error) => decide(&error),
    };
    println!("{key:<24} {decision:?}: {why}");
    decision
}

/// Decides about an error. There is no wildcard among the codes: when an update of the API's
/// description adds one, this stops compiling, so that nobody misses it.
fn decide(error: &Error) -> (Decision, String) {
    let refuse = |why: &str| (Decision::Refuse, why.to_owned());
    match error.code() {
        Some(Code::LicenseNotFound | Code::LicenseInvalid) => refuse("is the key typed right?"),
        Some(Code::LicenseExpired) => refuse("the licence has ended: renew it"),
        Some(Code::LicenseHwidMismatch) => refuse("the licence belongs to another device"),
        Some(Code::LicenseIpBlocked) => refuse("the licence is for another network"),
        Some(Code::LicenseMaxUsesReached) => refuse("the licence is used up"),
        Some(Code::LicenseSuspended | Code::LicenseRevoked) => refuse("ask the seller"),
        // The seller's side is at fault, which no buyer should pay for.
        Some(
            code @ (Code::Unauthorized
            | Code::Forbidden
            | Code::RateLimited
            | Code::ValidationError
            | Code::NotFound
            | Code::ProductNotFound
            | Code::IdempotencyConflict),
        ) => (Decision::StartForNow, code.resolution().to_owned()),
        // Codes of other operations.
        Some(
            code @ (Code::InvoiceNotFound
            | Code::PaymentNotFound
            | Code::CustomerNotFound
            | Code::CategoryNotFound
            | Code::CouponNotFound
            | Code::SubscriptionNotFound
            | Code::TicketNotFound
            | Code::ReviewNotFound
            | Code::EscrowNotFound
            | Code::CouponExpired
            | Code::CouponMaxUsesReached),
        ) => (Decision::StartForNow, format!("unexpected: {code}")),
        // No network, a proxy, or a code newer than this crate. Whoever pulls the plug could start
        // for ever by this: count such starts, and refuse after a few.
        None => (Decision::StartForNow, error.to_string()),
    }
}

/// Names this device. A real program takes something that survives a reinstallation.
fn device() -> String {
    std::env::var("HOSTNAME").unwrap_or_else(|_| "device-1".to_owned())
}
