//! `SeloraX`: what its description cannot say. Each file below holds one of its surfaces.

mod auth;
mod billing;
mod credentials;
mod events;
mod inventory;
mod metafields;
mod oauth;
mod orders;
mod procurement;
mod products;
mod seed;
mod webhooks;

use std::time::Duration;

use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value, json};

pub use self::credentials::*;
use crate::access::{Access, Caller};
use crate::api::{Api, Setup, Verdict};
use crate::call::Call;
use crate::clock::millis;
use crate::flaw::Flaw;
use crate::limit::{Allowance, Limit};
use crate::operation::Operation;
use crate::page::PageRule;
use crate::reply::{Failure, Reply};
use crate::store::{World, plain};
use crate::webhooks::Webhooks;

pub(crate) const NAME: &str = "selorax";

/// Where the runtime API begins.
const V1: &str = "/api/apps/v1";
const MINUTE: Duration = Duration::from_secs(60);

/// The behaviour of `SeloraX`.
#[derive(Debug)]
pub(crate) struct SeloraX;

impl Api for SeloraX {
    fn description(&self) -> &'static str {
        include_str!("../../../../spec/selorax/openapi.yaml")
    }

    fn overlay(&self) -> &'static str {
        include_str!("../../../../spec/selorax/overlay.yaml")
    }

    fn payload(&self) -> Option<&'static str> {
        Some("data")
    }

    fn found(&self, setup: &Setup) -> World {
        seed::world(setup)
    }

    fn client(&self, headers: &HeaderMap) -> String {
        auth::client(headers)
    }

    fn limits(&self, operation: Option<&Operation>) -> Vec<Limit> {
        let mut limits = vec![Limit {
            group: "all",
            requests: 1000,
            window: MINUTE,
        }];
        let key = operation.map_or("", |operation| operation.key.as_str());
        let own = match key {
            "POST /api/apps/oauth/token" => Some(("token", 10)),
            "POST /api/apps/session/verify" => Some(("session", 300)),
            _ if key.contains("/metafields/") => Some(("metafields", 120)),
            _ => None,
        };
        limits.extend(own.map(|(group, requests)| Limit {
            group,
            requests,
            window: MINUTE,
        }));
        limits
    }

    fn announce(&self, allowance: Allowance, headers: &mut HeaderMap) {
        headers.insert("ratelimit-limit", allowance.limit.into());
        headers.insert("ratelimit-remaining", allowance.remaining.into());
        headers.insert("ratelimit-reset", allowance.reset.into());
    }

    fn too_many(&self) -> Failure {
        // The one error that is documented to have no code.
        let message = "Too many requests, please try again later.";
        Failure::status(StatusCode::TOO_MANY_REQUESTS, message)
    }

    fn lacks(&self, scope: &str) -> Failure {
        Failure::code("insufficient_scope").with("required_scope", scope)
    }

    fn environment(&self, base_url: &str) -> Vec<(&'static str, String)> {
        vec![
            ("SELORAX_BASE_URL", base_url.to_owned()),
            ("SELORAX_ACCESS_TOKEN", ACCESS_TOKEN.to_owned()),
        ]
    }

    fn try_it(&self) -> &'static str {
        "curl -H \"Authorization: Bearer $SELORAX_ACCESS_TOKEN\" \"$SELORAX_BASE_URL/api/apps/v1/orders?limit=2\""
    }

    fn common_parameters(&self) -> &'static [&'static str] {
        // The message of `missing_store_id` speaks of a parameter beside the header.
        &["store_id"]
    }

    fn authenticate(
        &self,
        headers: &HeaderMap,
        query: &[(String, String)],
        access: &Access,
        now: Duration,
    ) -> Result<Caller, Failure> {
        auth::authenticate(headers, query, access, now)
    }

    fn judge(&self, flaw: &Flaw) -> Verdict {
        match (flaw.place.as_str(), flaw.keyword.as_str()) {
            // Longer pages are cut down without a word.
            ("query.limit" | "body.limit", "maximum") => Verdict::Overlook,
            ("body.amount", "minimum" | "maximum") => {
                Verdict::Refuse(Failure::code("invalid_amount"))
            }
            _ => Verdict::Refuse(Failure::bad_request(flaw.to_string())),
        }
    }

    fn page_rule(&self) -> PageRule {
        PageRule {
            default: 50,
            max: 250,
        }
    }

    fn is_paged(&self, call: &Call<'_>) -> bool {
        let schema = call
            .operation
            .success()
            .and_then(|response| response.schema.as_ref());
        let schema = schema.map(|schema| call.description.resolve(schema.value()));
        schema.is_some_and(|schema| schema.pointer("/properties/pagination").is_some())
    }

    fn keeps(&self, key: &str, name: &str, wanted: &Value, record: &Value) -> Option<bool> {
        let text = wanted.as_str().unwrap_or("");
        match (key.strip_prefix("GET /api/apps/v1/")?, name) {
            ("orders", "status") => Some(record["order_status"] == *wanted),
            ("orders", "customer_id") => Some(record["user_id"] == *wanted),
            ("products", "status") => {
                Some(record["is_active"] == json!(i32::from(text == "active")))
            }
            ("products", "since") => {
                let changed = record["updated_at"].as_str().and_then(millis);
                Some(changed >= millis(text))
            }
            // Judged with the variants at hand, in `products`.
            ("products", "price_min" | "price_max") => Some(true),
            ("customers", "include_guests") => {
                Some(text == "true" || record["is_guest"] == json!(0))
            }
            ("inventory", "status") => {
                Some(record["has_stock"] == json!(i32::from(text == "in_stock")))
            }
            ("categories", "parent_id") => {
                let parent = &record["parent_id"];
                let is_root = matches!(text, "null" | "0");
                Some(if is_root {
                    parent.is_null()
                } else {
                    plain(parent) == text
                })
            }
            _ => None,
        }
    }

    fn handle(&self, call: &Call<'_>, world: &mut World) -> Option<Result<Reply, Failure>> {
        let key = call.operation.key.as_str();
        let (method, path) = key.split_once(' ')?;
        if let Some(path) = path.strip_prefix("/api/apps/") {
            match (method, path) {
                ("GET", "oauth/authorize") => return Some(oauth::authorize(call, world)),
                ("POST", "oauth/token") => return Some(oauth::token(call, world)),
                ("POST", "session/verify") => return Some(oauth::verify(call, world)),
                _ => {}
            }
        }
        let path = path.strip_prefix(V1)?.strip_prefix('/')?;
        let (surface, rest) = path.split_once('/').unwrap_or((path, ""));
        let store = world.store(call.store_id);
        match surface {
            "orders" => orders::handle(call, store, method, rest),
            "customers" => orders::of_customer(call, store, method, rest),
            "products" => products::handle(call, store, method, rest),
            "inventory" => inventory::handle(call, store, method, rest),
            "discounts" => products::discounts(call, store, method, rest),
            "billing" => billing::handle(call, store, method, rest),
            "webhooks" => webhooks::handle(call, store, method),
            "metafields" => metafields::handle(call, store, method, rest),
            "purchase-orders" | "transfers" => procurement::handle(call, store, method, rest),
            _ => None,
        }
    }

    fn envelope(&self, status: StatusCode, reply: Reply) -> Value {
        let mut envelope = Map::new();
        if let Some(message) = reply.message {
            envelope.insert("message".to_owned(), json!(message));
        }
        envelope.insert("data".to_owned(), reply.data);
        if let Some(page) = reply.page {
            let pagination = json!({ "page": page.page, "limit": page.limit, "total": page.total });
            envelope.insert("pagination".to_owned(), pagination);
        }
        envelope.insert("status".to_owned(), json!(status.as_u16()));
        Value::Object(envelope)
    }

    fn error(
        &self,
        status: StatusCode,
        code: Option<&str>,
        message: &str,
        fields: Map<String, Value>,
    ) -> Value {
        let mut body = Map::from_iter([("message".to_owned(), json!(message))]);
        body.extend(code.map(|code| ("code".to_owned(), json!(code))));
        body.insert("status".to_owned(), json!(status.as_u16()));
        body.extend(fields);
        Value::Object(body)
    }

    fn webhooks(&self) -> Option<&dyn Webhooks> {
        Some(self)
    }

    fn page(&self, path: &str, world: &mut World, now: Duration) -> Option<Reply> {
        // The page that `confirmation_url` leads to.
        let (store, charge) = path
            .strip_prefix('/')?
            .split_once("/settings/apps/billing/")?;
        billing::approve(world.store(store.parse().ok()?), charge, now)
    }
}
