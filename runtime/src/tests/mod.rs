//! Tests of whole calls, on a scripted transport and a virtual clock: one behaviour each.

mod answers;
mod client;
mod emitted;
mod errors;
mod faults;
mod idempotency;
#[cfg(feature = "reqwest")]
mod loopback;
mod oauth;
mod observers;
mod pacing;
mod paging;
mod raw_calls;
mod records;
mod refresh;
mod repeats;
mod retry_sequences;
mod retry_table;
mod secrets;
mod shifting;
mod streams;
mod traces;
mod uploads;
mod views;

use std::fmt;

use http::Method;

use crate::api::{
    Api, CodeInfo, CodeRetry, Descriptor, ErrorCode, ErrorEnvelope, RateBudget, RateLimitHeaders,
    ResetUnit, Scheme, UncodedInfo,
};
use crate::auth::Credentials;
use crate::clock::VirtualClock;
use crate::operation::{Idempotency, Operation, PageParam, PageStyle, Pagination};
use crate::transport::{Recorded, ScriptedTransport, Step};
use crate::{Client, ClientBuilder};

pub(super) const TOKEN: &str = "a-token-that-must-not-show";

/// An API as generated code would describe it.
#[derive(Debug)]
pub(super) struct Shop;

impl Api for Shop {
    type Client = Client<Self>;
    type ErrorCode = Code;
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "Shop",
        version: "1",
        servers: &["https://shop.example/api"],
        schemes: &[
            ("token", Scheme::Bearer),
            ("customer", Scheme::Header("x-customer")),
        ],
        security: &[&["token"]],
        envelope: ErrorEnvelope {
            code: Some(&["code"]),
            message: Some(&["message"]),
            details: None,
            request_id: Some("x-request-id"),
        },
        uncoded: &[UncodedInfo {
            status: 429,
            cause: "too many requests",
            resolution: "wait",
            retry: CodeRetry::Throttled,
        }],
        rate_limit: Some(RateLimitHeaders {
            limit: Some("ratelimit-limit"),
            remaining: Some("ratelimit-remaining"),
            reset: Some("ratelimit-reset"),
            unit: ResetUnit::Seconds,
        }),
        budgets: &[
            budget("all", 10, None),
            budget("charges", 2, Some(&["POST /charges"])),
        ],
    };
}

/// A documented budget of requests in a minute.
const fn budget(
    name: &'static str,
    requests: u64,
    operations: Option<&'static [&'static str]>,
) -> RateBudget {
    RateBudget {
        name,
        requests,
        seconds: 60,
        operations,
        documented: true,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Code {
    AuthError,
    InvalidToken,
    NoStock,
}

impl ErrorCode for Code {
    fn from_wire(code: &str) -> Option<Self> {
        match code {
            "auth_error" => Some(Self::AuthError),
            "invalid_token" => Some(Self::InvalidToken),
            "no_stock" => Some(Self::NoStock),
            _ => None,
        }
    }

    fn info(self) -> &'static CodeInfo {
        const fn info(code: &'static str, status: u16, retry: CodeRetry) -> CodeInfo {
            CodeInfo {
                code,
                status: Some(status),
                group: "",
                messages: &[],
                cause: "",
                resolution: "order fewer",
                fields: &[],
                retry,
            }
        }
        static INFO: [CodeInfo; 3] = [
            info("auth_error", 500, CodeRetry::Rejected),
            info("invalid_token", 401, CodeRetry::AfterRefresh),
            info("no_stock", 409, CodeRetry::Never),
        ];
        &INFO[self as usize]
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.info().code)
    }
}

pub(super) static GET: Operation = Operation::new("items.get", Method::GET, "/items/{id}")
    .security(&[&["token"]])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

pub(super) static CREATE: Operation = Operation::new("items.create", Method::POST, "/items")
    .security(&[&["token"]])
    .payload(&["data"]);

pub(super) static CHARGE: Operation = Operation::new("items.charge", Method::POST, "/charges")
    .security(&[&["token"]])
    .idempotency(Idempotency::KeyBody {
        name: "idempotency_key",
        documented: true,
    })
    .payload(&["data"]);

pub(super) static PAY: Operation = Operation::new("items.pay", Method::POST, "/payments")
    .security(&[&["token"]])
    .idempotency(Idempotency::KeyHeader {
        name: "idempotency-key",
        documented: false,
    });

pub(super) static LIST: Operation = Operation::new("items.list", Method::GET, "/items")
    .security(&[&["token"]])
    .idempotency(Idempotency::Safe)
    .payload(&["data"])
    .pagination(&Pagination {
        style: PageStyle::Page {
            param: PageParam::Query("page"),
            first: 1,
        },
        items: &["data"],
        total: Some(&["pagination", "total"]),
        applied_limit: Some(&["pagination", "limit"]),
        applied_page: Some(&["pagination", "page"]),
        limit: Some(PageParam::Query("limit")),
        default_limit: Some(2),
        max_limit: Some(250),
        ..Pagination::SINGLE
    });

/// A client on a script.
pub(super) struct Fixture {
    pub(super) client: Client<Shop>,
    pub(super) clock: VirtualClock,
    transport: ScriptedTransport,
}

impl Fixture {
    pub(super) fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        Self::with(steps, |builder| builder)
    }

    pub(super) fn with(
        steps: impl IntoIterator<Item = Step>,
        configure: impl FnOnce(ClientBuilder<Shop>) -> ClientBuilder<Shop>,
    ) -> Self {
        let clock = VirtualClock::new();
        let transport = ScriptedTransport::new(steps).with_clock(clock.clone());
        let builder = ClientBuilder::new()
            .credentials(Credentials::new().bearer("token", TOKEN))
            .clock(clock.clone())
            .transport(transport.clone());
        Self {
            client: configure(builder).build().unwrap(),
            clock,
            transport,
        }
    }

    /// Returns what was sent.
    pub(super) fn sent(&self) -> Vec<Recorded> {
        self.transport.requests()
    }
}

/// An answer with a payload in the envelope.
pub(super) fn data(json: &str) -> Step {
    Step::json(200, format!(r#"{{"data":{json},"status":200}}"#))
}
