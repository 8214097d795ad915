//! Dukanext as the shared tests see it.

use serde_json::Value;
use shopwright::ApiError;
use shopwright::dukanext::{Client, Credentials, CustomerClient, Dukanext};
use shopwright_sandbox::{Sandbox, dukanext};

use crate::support::bench;
use crate::support::subject::{self, Subject};

pub(crate) type Bench = bench::Bench<Dukanext>;

/// The one kind of credentials: a key, and a customer's token where it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key;

impl Subject for Dukanext {
    const NAME: &'static str = "dukanext";
    const DESCRIPTION: &'static str = include_str!("../../../spec/dukanext/openapi.yaml");
    const OPERATIONS: usize = 30;
    const PAYLOAD: &'static str = "/data";
    const SECRET_PREFIXES: &'static [&'static str] = &["vst_", "eyJhbGciOiJ"];
    const SECRETS: &'static [&'static str] = &[dukanext::API_KEY, dukanext::CUSTOMER_TOKEN];

    type Access = Key;

    fn client(base_url: &str, _: Key) -> Client {
        client_at(base_url, dukanext::API_KEY)
    }

    fn credential(_: Key, header: &str) -> Option<String> {
        match header {
            "x-api-key" => Some(dukanext::API_KEY.to_owned()),
            "authorization" => Some(format!("Bearer {}", dukanext::CUSTOMER_TOKEN)),
            _ => None,
        }
    }

    fn sample(property: &str, _: &Value, count: u32) -> Option<String> {
        match property {
            // The page that was asked for, which a stream insists on.
            "currentPage" => Some("1".to_owned()),
            // A number, or text of digits, which is written again as a number.
            "size" => Some((20_480 + count).to_string()),
            _ => None,
        }
    }
}

/// Makes a client with this key of the server at this address.
pub(crate) fn client_at(base_url: &str, key: &str) -> Client {
    let credentials = Credentials::api_key(key).unwrap();
    let builder = Client::builder().base_url(base_url);
    builder.credentials(credentials).build().unwrap()
}

/// The view of the customer whom the sandbox knows.
pub(crate) fn customer(client: &Client) -> CustomerClient {
    client.customer(dukanext::CUSTOMER_TOKEN)
}

/// Starts a sandbox, and a client of it.
pub(crate) async fn start() -> (Sandbox, Client) {
    let sandbox = Sandbox::builder("dukanext").start().await.unwrap();
    let client = client_at(sandbox.base_url(), dukanext::API_KEY);
    (sandbox, client)
}

/// Fails if a text shows a secret.
#[track_caller]
pub(crate) fn assert_hides(text: &str, what: &str) {
    subject::assert_hides::<Dukanext>(text, what);
}

/// Gives the code of a failure.
#[track_caller]
pub(crate) fn code<T: std::fmt::Debug>(result: Result<T, ApiError<Dukanext>>) -> String {
    let error = result.expect_err("the call is refused");
    let code = error.raw_code();
    code.unwrap_or_else(|| panic!("no code: {error:?}"))
        .to_owned()
}
