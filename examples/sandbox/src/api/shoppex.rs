//! Shoppex: what its description cannot say. Each file below holds one of its surfaces.

mod auth;
mod catalog;
mod coupons;
mod credentials;
mod events;
mod licenses;
mod oauth;
mod people;
mod sales;
mod seed;
mod serials;
mod webhooks;

use std::time::Duration;

use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Map, Value, json};

pub use self::credentials::*;
use crate::access::{Access, Caller};
use crate::api::{Api, Setup, Verdict};
use crate::call::Call;
use crate::crud;
use crate::flaw::Flaw;
use crate::limit::{Allowance, Limit};
use crate::operation::Operation;
use crate::page::PageRule;
use crate::reply::{Failure, Reply};
use crate::store::{Record, Store, World};
use crate::webhooks::Webhooks;

pub(crate) const NAME: &str = "shoppex";

/// What a cursor begins with; the number behind it is for the sandbox alone to read.
const CURSOR: &str = "cur_";

/// The behaviour of Shoppex.
#[derive(Debug)]
pub(crate) struct Shoppex;

impl Api for Shoppex {
    fn description(&self) -> &'static str {
        include_str!("../../../../spec/shoppex/openapi.yaml")
    }

    fn overlay(&self) -> &'static str {
        include_str!("../../../../spec/shoppex/overlay.yaml")
    }

    fn payload(&self) -> Option<&'static str> {
        Some("data")
    }

    fn found(&self, setup: &Setup) -> World {
        seed::world(setup)
    }

    fn client(&self, headers: &HeaderMap) -> String {
        let header = headers.get(http::header::AUTHORIZATION);
        let header = header.and_then(|value| value.to_str().ok());
        header.unwrap_or_default().to_owned()
    }

    fn limits(&self, _: Option<&Operation>) -> Vec<Limit> {
        // No figure is published.
        vec![Limit {
            group: "all",
            requests: 600,
            window: Duration::from_secs(60),
        }]
    }

    fn announce(&self, allowance: Allowance, headers: &mut HeaderMap) {
        headers.insert("x-ratelimit-limit", allowance.limit.into());
        headers.insert("x-ratelimit-remaining", allowance.remaining.into());
        // In seconds, which is a guess: no page tells the unit.
        headers.insert("x-ratelimit-reset", allowance.reset.into());
        if !allowance.granted {
            headers.insert("retry-after", allowance.reset.into());
        }
    }

    fn too_many(&self) -> Failure {
        Failure::code("RATE_LIMITED")
    }

    fn lacks(&self, _: &str) -> Failure {
        Failure::code("FORBIDDEN")
    }

    fn environment(&self, base_url: &str) -> Vec<(&'static str, String)> {
        vec![
            ("SHOPPEX_BASE_URL", base_url.to_owned()),
            ("SHOPPEX_API_KEY", API_KEY.to_owned()),
        ]
    }

    fn try_it(&self) -> &'static str {
        "curl -H \"Authorization: Bearer $SHOPPEX_API_KEY\" \"$SHOPPEX_BASE_URL/products?limit=2\""
    }

    fn common_parameters(&self) -> &'static [&'static str] {
        // Not on the pages of variants and reviews, whose answers have a cursor all the same.
        &["cursor"]
    }

    fn is_open(&self, operation: &Operation) -> bool {
        matches!(
            operation.key.as_str(),
            "POST /oauth/token" | "GET /oauth/authorize"
        )
    }

    fn authenticate(
        &self,
        headers: &HeaderMap,
        _: &[(String, String)],
        access: &Access,
        now: Duration,
    ) -> Result<Caller, Failure> {
        auth::authenticate(headers, access, now)
    }

    fn judge(&self, flaw: &Flaw) -> Verdict {
        let place = flaw.place.split_once('.');
        let field = place.map_or(flaw.place.as_str(), |(_, field)| field);
        Verdict::Refuse(invalid(field, &flaw.message))
    }

    fn page_rule(&self) -> PageRule {
        PageRule {
            default: 50,
            max: 100,
        }
    }

    fn is_paged(&self, call: &Call<'_>) -> bool {
        answer_schema(call).is_some_and(|schema| schema.pointer("/properties/pagination").is_some())
    }

    fn keeps(&self, key: &str, name: &str, wanted: &Value, record: &Value) -> Option<bool> {
        match name {
            "cursor" | "filters" | "sorts" | "per_page" => Some(true),
            "customerEmail" => Some(record["customer_email"] == *wanted),
            "status" if key.starts_with("GET /affiliates") => Some(record["status"] == *wanted),
            _ => None,
        }
    }

    fn handle(&self, call: &Call<'_>, world: &mut World) -> Option<Result<Reply, Failure>> {
        match call.operation.key.as_str() {
            "GET /oauth/authorize" => return Some(oauth::consent(call, world)),
            "POST /oauth/authorize" => return Some(oauth::approve(call, world)),
            "POST /oauth/token" => return Some(oauth::token(call, world)),
            _ => {}
        }
        if call.operation.key.starts_with("GET ") && self.is_paged(call) {
            let cursor = call.cursor.is_some();
            if cursor && self.behind(call).is_none() {
                return Some(Err(invalid("cursor", "Unknown cursor")));
            }
        }
        let store = world.store(call.store_id);
        let (method, path) = call.operation.key.split_once(" /")?;
        let (surface, rest) = path.split_once('/').unwrap_or((path, ""));
        match surface {
            "me" => Some(Ok(me(call, rest))),
            "payments" => sales::payments(call, store, method, rest),
            "checkout" => Some(sales::session(call, store)),
            "invoices" => sales::invoices(call, store, method, rest),
            "orders" => sales::orders(call, store, method, rest),
            "products" => catalog::products(call, store, method, rest),
            "categories" | "groups" => catalog::shelves(call, store, method),
            "coupons" => coupons::handle(call, store, method, rest),
            "licenses" => Some(licenses::handle(call, store, rest)),
            "customers" | "tickets" | "blacklist" | "whitelist" => {
                people::handle(call, store, method, path)
            }
            "affiliates" => Some(people::affiliates(call, store, method, rest)),
            "subscriptions" | "escrow" => people::contracts(call, store, path),
            "webhooks" => webhooks::handle(call, store, method, rest),
            "themes" => catalog::themes(call, store, method, rest),
            _ => None,
        }
    }

    fn id(&self, path: &str, number: i64) -> Value {
        json!(id(path, number))
    }

    fn missing(&self, what: &str) -> Failure {
        let known = [
            "Product",
            "Invoice",
            "Payment",
            "Customer",
            "Coupon",
            "Subscription",
            "Ticket",
        ];
        let code = match what {
            what if known.contains(&what) => format!("{}_NOT_FOUND", what.to_uppercase()),
            "Categorie" => "CATEGORY_NOT_FOUND".to_owned(),
            "Escrow" => "ESCROW_NOT_FOUND".to_owned(),
            "License" => "LICENSE_NOT_FOUND".to_owned(),
            _ => "NOT_FOUND".to_owned(),
        };
        Failure::code(&code)
    }

    fn error_field(&self, field: &str, code: &str) -> Option<Value> {
        match field {
            "doc_url" => Some(json!(format!("https://docs.shoppex.io/api/errors#{code}"))),
            "details" => Some(json!([{ "field": "sandbox", "message": "Refused on demand" }])),
            _ => None,
        }
    }

    fn behind(&self, call: &Call<'_>) -> Option<u64> {
        let numbered = call.query("page").is_some()
            || answer_schema(call)
                .and_then(|schema| schema.pointer("/properties/pagination"))
                .map(|block| call.description.resolve(block))
                .is_none_or(|block| block.pointer("/properties/next_cursor").is_none());
        if numbered {
            return None;
        }
        let cursor = call.cursor.as_deref();
        match cursor {
            None => Some(0),
            Some(cursor) => cursor.strip_prefix(CURSOR)?.parse().ok(),
        }
    }

    fn key_header(&self) -> Option<&'static str> {
        Some("Idempotency-Key")
    }

    fn key_reused(&self) -> Failure {
        Failure::code("IDEMPOTENCY_CONFLICT")
    }

    fn decorate(&self, headers: &mut HeaderMap, status: StatusCode, number: u64) {
        // Documented for errors; nothing is said about success.
        if status.is_client_error() || status.is_server_error() {
            if let Ok(id) = HeaderValue::from_str(&format!("req_{number:08}")) {
                headers.insert("x-request-id", id);
            }
        }
    }

    fn envelope(&self, _: StatusCode, reply: Reply) -> Value {
        let mut envelope = Map::from_iter([("data".to_owned(), reply.data)]);
        if let Some(page) = reply.page {
            let block = if page.by_cursor {
                let next = page.next.map(|next| format!("{CURSOR}{next}"));
                json!({ "next_cursor": next, "has_more": next.is_some() })
            } else {
                json!({
                    "total": page.total,
                    "page": page.page,
                    "limit": page.limit,
                    "total_pages": page.total.div_ceil(page.limit),
                    "has_more": page.next.is_some(),
                })
            };
            envelope.insert("pagination".to_owned(), block);
        }
        envelope.extend(reply.beside);
        Value::Object(envelope)
    }

    fn error(
        &self,
        status: StatusCode,
        code: Option<&str>,
        message: &str,
        fields: Map<String, Value>,
    ) -> Value {
        // The description wants a code in every error; for these statuses none is documented.
        let code = code.unwrap_or(match status.as_u16() {
            400 | 422 => "VALIDATION_ERROR",
            401 => "UNAUTHORIZED",
            403 => "FORBIDDEN",
            404 => "NOT_FOUND",
            _ => "INTERNAL_ERROR",
        });
        let mut error = fields;
        error.insert("code".to_owned(), json!(code));
        error.insert("message".to_owned(), json!(message));
        json!({ "error": error })
    }

    fn webhooks(&self) -> Option<&dyn Webhooks> {
        Some(self)
    }

    fn page(&self, _: &str, _: &mut World, _: Duration) -> Option<Reply> {
        None
    }
}

/// Refuses a field of a request.
fn invalid(field: &str, message: &str) -> Failure {
    let details = json!([{ "field": field, "message": message }]);
    Failure::code("VALIDATION_ERROR").with("details", details)
}

/// The documented body of the operation's answer.
fn answer_schema<'a>(call: &'a Call<'_>) -> Option<&'a Value> {
    let schema = call.operation.success()?.schema.as_ref()?;
    Some(call.description.resolve(schema.value()))
}

/// The id of the record with that number: `prod_1001`.
fn id(path: &str, number: i64) -> String {
    let last = path.rsplit('/').next().unwrap_or("x");
    let prefix: String = last.chars().take(4).collect();
    format!("{prefix}_{number}")
}

/// Makes a record of the collection that the operation is about, under both names that ids have here.
fn make(call: &Call<'_>, store: &mut Store, mut fields: Record) -> Result<Record, Failure> {
    let path = call.path_up_to(usize::MAX);
    let id = id(&path, store.collection(&path).peek_id());
    fields.insert("id".to_owned(), json!(id));
    fields.insert("uniqid".to_owned(), json!(id));
    fields.entry("shop_id").or_insert_with(|| json!("shop_1"));
    crud::create(call, store, fields)
}

fn me(call: &Call<'_>, rest: &str) -> Reply {
    if rest == "capabilities" {
        let scopes = match &call.scopes {
            Some(scopes) => scopes.iter().cloned().collect(),
            None => vec!["*".to_owned()],
        };
        return Reply::data(json!({ "scopes": scopes, "payment_methods": ["STRIPE", "PAYPAL"] }));
    }
    Reply::data(json!({ "id": "shop_1", "name": "Sandbox", "store_name": "Sandbox" }))
}
