//! Dukanext: what its description cannot say. Each file below holds one of its surfaces.
//!
//! Envelopes differ from operation to operation, so handlers make whole bodies.
#![allow(
    clippy::unnecessary_wraps,
    reason = "handlers have one signature, whether they can refuse or not"
)]

mod auth;
mod cart;
mod catalogue;
mod content;
mod credentials;
mod customer;
mod login;
mod orders;
mod seed;

use std::time::Duration;

use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value, json};

pub use self::credentials::*;
use crate::access::{Access, Caller};
use crate::api::{Api, Setup, Verdict};
use crate::call::Call;
use crate::flaw::Flaw;
use crate::limit::{Allowance, Limit};
use crate::operation::Operation;
use crate::page::PageRule;
use crate::reply::{Failure, Reply};
use crate::store::World;

pub(crate) const NAME: &str = "dukanext";

const HOUR: Duration = Duration::from_secs(3600);
const NEWSLETTER: &str = "POST /newsletter";
const CONTACT_FORM: &str = "POST /contact-form";

/// The behaviour of Dukanext.
#[derive(Debug)]
pub(crate) struct Dukanext;

/// What an operation is answered: a whole body, or a refusal.
type Answer = Result<Reply, Failure>;

/// Gives a body in the usual envelope.
fn success(data: impl Into<Value>) -> Answer {
    Ok(Reply::data(
        json!({ "status": "success", "data": data.into() }),
    ))
}

/// Gives a body that only tells that all went well, and how.
fn told(message: &str) -> Answer {
    Ok(Reply::data(
        json!({ "status": "success", "message": message }),
    ))
}

fn refuse(code: &str) -> Answer {
    Err(Failure::code(code))
}

/// Names the member that a body lacks.
fn missing(flaw: &Flaw) -> Option<&str> {
    let is_missing = flaw.keyword == "required";
    let name = flaw.message.split('"').nth(1);
    name.filter(|_| is_missing)
}

impl Api for Dukanext {
    fn description(&self) -> &'static str {
        include_str!("../../../../spec/dukanext/openapi.yaml")
    }

    fn overlay(&self) -> &'static str {
        include_str!("../../../../spec/dukanext/overlay.yaml")
    }

    fn payload(&self) -> Option<&'static str> {
        None
    }

    fn found(&self, setup: &Setup) -> World {
        seed::world(setup)
    }

    fn client(&self, headers: &HeaderMap) -> String {
        // The limits count by IP address and shop, and everybody here has one address.
        auth::key(headers).unwrap_or_default().to_owned()
    }

    fn limits(&self, operation: Option<&Operation>) -> Vec<Limit> {
        let limit = |group, requests| Limit {
            group,
            requests,
            window: HOUR,
        };
        match operation.map_or("", |operation| operation.key.as_str()) {
            NEWSLETTER => vec![limit("newsletter", 5)],
            CONTACT_FORM => vec![limit("contact form", 3)],
            _ => Vec::new(),
        }
    }

    fn announce(&self, _: Allowance, _: &mut HeaderMap) {
        // No header about limits is documented.
    }

    fn too_many(&self) -> Failure {
        Failure::status(StatusCode::TOO_MANY_REQUESTS, "Too many requests")
    }

    fn too_many_of(&self, operation: Option<&Operation>) -> Failure {
        match operation.map_or("", |operation| operation.key.as_str()) {
            NEWSLETTER => Failure::code("NEWSLETTER_RATE_LIMITED"),
            CONTACT_FORM => Failure::code("CONTACT_FORM_RATE_LIMITED"),
            "POST /auth" => Failure::code("TOO_MANY_LOGIN_ATTEMPTS"),
            "POST /auth/verify" => Failure::code("TOO_MANY_VERIFY_ATTEMPTS"),
            _ => self.too_many(),
        }
    }

    fn lacks(&self, _: &str) -> Failure {
        // There are no scopes.
        Failure::code("API_KEY_INVALID")
    }

    fn environment(&self, base_url: &str) -> Vec<(&'static str, String)> {
        vec![
            ("DUKANEXT_BASE_URL", base_url.to_owned()),
            ("DUKANEXT_API_KEY", API_KEY.to_owned()),
        ]
    }

    fn try_it(&self) -> &'static str {
        "curl -H \"x-api-key: $DUKANEXT_API_KEY\" \"$DUKANEXT_BASE_URL/products?limit=2\""
    }

    fn common_parameters(&self) -> &'static [&'static str] {
        &[]
    }

    fn authenticate(
        &self,
        headers: &HeaderMap,
        _: &[(String, String)],
        _: &Access,
        _: Duration,
    ) -> Result<Caller, Failure> {
        auth::shop(headers)?;
        Ok(Caller {
            store_id: SHOP,
            scopes: None,
        })
    }

    fn judge(&self, flaw: &Flaw) -> Verdict {
        let place = match (flaw.place.as_str(), missing(flaw)) {
            ("body", Some(name)) => format!("body.{name}"),
            (place, _) => place.to_owned(),
        };
        let code = match (place.as_str(), flaw.keyword.as_str()) {
            // Longer pages are cut down; what happens above the maximum is not documented.
            ("query.limit", "maximum") => return Verdict::Overlook,
            ("query.term", "required" | "minLength") => "INVALID_SEARCH_QUERY",
            ("body.coupons", "minItems" | "required") => "COUPON_CODE_REQUIRED",
            ("body.email", "required") => "EMAIL_REQUIRED",
            ("body.event", "enum") => "VERIFICATION_EVENT_MISMATCH",
            ("body.event", _) => "INVALID_EVENT",
            ("body.userId", _) => "INVALID_USER_ID",
            ("body.sessionId", _) => "INVALID_SESSION_ID",
            _ => return Verdict::Refuse(Failure::bad_request(flaw.to_string())),
        };
        Verdict::Refuse(Failure::code(code))
    }

    fn page_rule(&self) -> PageRule {
        PageRule {
            default: 20,
            max: 50,
        }
    }

    fn is_paged(&self, _: &Call<'_>) -> bool {
        false
    }

    fn keeps(&self, _: &str, _: &str, _: &Value, _: &Value) -> Option<bool> {
        None
    }

    fn handle(&self, call: &Call<'_>, world: &mut World) -> Option<Answer> {
        Some(match call.operation.key.as_str() {
            "GET /settings/health" => catalogue::health(),
            "GET /settings" => catalogue::settings(world),
            "GET /products" => catalogue::products(call, world),
            "GET /categories" => catalogue::categories(call, world),
            "GET /categories/{}" => catalogue::category(call, world),
            "GET /search" => catalogue::search(call, world),
            "POST /products/cart" => cart::refresh(call, world),
            "POST /coupons" => cart::coupons(call, world),
            "POST /orders" => orders::place(call, world),
            "POST /auth" => login::request(call, world),
            "POST /auth/verify" => login::verify(call, world),
            "POST /auth/access" => login::by_link(call, world),
            "GET /reviews/{}" => catalogue::reviews(call, world),
            "GET /reviews/{}/summary" => catalogue::review_summary(call, world),
            NEWSLETTER => content::subscribe(call, world),
            "PATCH /newsletter/{}" => content::verify_subscription(call, world),
            "DELETE /newsletter/{}" => content::unsubscribe(call, world),
            CONTACT_FORM => content::contact(call),
            "PUT /analytics" => content::event(call),
            "GET /content/{}" => content::read(call, world),
            "GET /content/{}/{}" => content::entry(call, world),
            "POST /config" => content::page_meta(call, world),
            _ => return customer::handle(call, world),
        })
    }

    fn envelope(&self, _: StatusCode, reply: Reply) -> Value {
        reply.data
    }

    fn error(
        &self,
        _: StatusCode,
        code: Option<&str>,
        message: &str,
        fields: Map<String, Value>,
    ) -> Value {
        let mut body = Map::from_iter([("status".to_owned(), json!("failed"))]);
        // One documented example has no message.
        if code != Some("SHOP_BILLING_INVALID") {
            body.insert("message".to_owned(), json!(message));
        }
        body.extend(code.map(|code| ("code".to_owned(), json!(code))));
        body.extend(fields);
        Value::Object(body)
    }

    fn page(&self, _: &str, _: &mut World, _: Duration) -> Option<Reply> {
        None
    }
}
