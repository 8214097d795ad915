//! Shoppex as the shared tests see it.

use serde_json::Value;
use shopwright::shoppex::{Client, Credentials, Shoppex};
use shopwright_sandbox::shoppex;

use crate::support::bench;
use crate::support::subject::Subject;

pub(crate) type Bench = bench::Bench<Shoppex>;

/// Kinds of credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    Key,
    Token,
}

impl Access {
    pub(crate) fn credentials(self) -> Credentials {
        match self {
            Self::Key => Credentials::api_key(shoppex::API_KEY).unwrap(),
            Self::Token => Credentials::access_token(shoppex::ACCESS_TOKEN).unwrap(),
        }
    }
}

/// Times that stand as text without saying so.
const TIMES: [&str; 4] = [
    "expires_at",
    "current_period_end",
    "canceled_at",
    "created_at",
];

impl Subject for Shoppex {
    const NAME: &'static str = "shoppex";
    const DESCRIPTION: &'static str = include_str!("../../../spec/shoppex/openapi.yaml");
    const OPERATIONS: usize = 107;
    const PAYLOAD: &'static str = "/data";
    const SECRET_PREFIXES: &'static [&'static str] =
        &["shx_", "shpat_", "shprt_", "shcs_", "shoa_"];
    const SECRETS: &'static [&'static str] = &[];
    // The form carries the credentials; a token beside it could only be an old one.
    const OPEN: &'static [&'static str] = &["POST /oauth/token"];
    const LISTS: &'static [&'static str] = &["customers", "payout_requests"];

    type Access = Access;

    fn client(base_url: &str, access: Access) -> Client {
        let builder = Client::builder().base_url(base_url);
        builder.credentials(access.credentials()).build().unwrap()
    }

    fn credential(access: Access, header: &str) -> Option<String> {
        let value = match access {
            Access::Key => shoppex::API_KEY,
            Access::Token => shoppex::ACCESS_TOKEN,
        };
        (header == "authorization").then(|| format!("Bearer {value}"))
    }

    fn sample(property: &str, schema: &Value, count: u32) -> Option<String> {
        match (schema["type"].as_str(), schema["format"].as_str()) {
            // A page behind this one would need a cursor, which is null where only that is made.
            (Some("boolean"), _) if property == "has_more" => Some("false".to_owned()),
            // The page that the calls ask for.
            (Some("integer"), None) if property == "page" => Some("2".to_owned()),
            (Some("integer"), Some("int64")) => {
                Some((1_900_000_000 + i64::from(count)).to_string())
            }
            (Some("string"), None) if TIMES.contains(&property) => {
                Some(format!("\"2026-03-04T05:06:{:02}Z\"", count % 60))
            }
            // What a coupon takes off is the one amount that is text; other values are any text.
            (Some("string"), None) if property == "value" => Some(format!("\"12.{count:03}\"")),
            _ => None,
        }
    }
}
