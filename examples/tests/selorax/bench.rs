//! SeloraX as the shared tests see it.

use shopwright::selorax::{Client, Credentials, SeloraX};
use shopwright_sandbox::{Sandbox, selorax};

use crate::support::bench;
use crate::support::subject::{self, Subject};

pub(crate) type Bench = bench::Bench<SeloraX>;

/// Kinds of credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    Token,
    Client,
}

impl Access {
    pub(crate) fn credentials(self) -> Credentials {
        match self {
            Self::Token => Credentials::access_token(selorax::ACCESS_TOKEN).unwrap(),
            Self::Client => Credentials::client(selorax::CLIENT_ID, selorax::CLIENT_SECRET)
                .unwrap()
                .store(selorax::STORE_ID),
        }
    }
}

impl Subject for SeloraX {
    const NAME: &'static str = "selorax";
    const DESCRIPTION: &'static str = include_str!("../../../spec/selorax/openapi.yaml");
    const OPERATIONS: usize = 61;
    const PAYLOAD: &'static str = "/data";
    const SECRET_PREFIXES: &'static [&'static str] =
        &["sx_at_", "sx_rt_", "sx_ac_", "sx_secret_", "whsec_"];
    const SECRETS: &'static [&'static str] = &[selorax::SESSION_TOKEN];

    type Access = Access;

    fn client(base_url: &str, access: Access) -> Client {
        client_at(base_url, access.credentials())
    }

    fn credential(access: Access, header: &str) -> Option<String> {
        match (access, header) {
            (Access::Token, "authorization") => Some(format!("Bearer {}", selorax::ACCESS_TOKEN)),
            (Access::Client, "x-client-id") => Some(selorax::CLIENT_ID.to_owned()),
            (Access::Client, "x-client-secret") => Some(selorax::CLIENT_SECRET.to_owned()),
            (Access::Client, "x-store-id") => Some(selorax::STORE_ID.to_string()),
            _ => None,
        }
    }
}

/// Makes a client of a sandbox.
pub(crate) fn client_of(sandbox: &Sandbox, credentials: Credentials) -> Client {
    client_at(sandbox.base_url(), credentials)
}

/// Makes a client of the server at this address.
fn client_at(base_url: &str, credentials: Credentials) -> Client {
    let builder = Client::builder().base_url(base_url);
    builder.credentials(credentials).build().unwrap()
}

/// Fails if a text shows a secret.
#[track_caller]
pub(crate) fn assert_hides(text: &str, what: &str) {
    subject::assert_hides::<SeloraX>(text, what);
}
