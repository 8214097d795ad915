//! Newsletter, contact form, analytics, the merchant's content, and tags for the heads of pages.

use serde_json::{Value, json};

use super::catalogue::page;
use super::credentials::{SHOP, id};
use super::login::object;
use super::{Answer, refuse, success, told};
use crate::call::Call;
use crate::mail::Mail;
use crate::reply::{Failure, Reply};
use crate::store::{Record, World};

const SUBSCRIPTIONS: &str = "/newsletter";
/// Models by slug: a list of entries, or one record.
pub(super) const CONTENT: &str = "/content";

/// Bots fill what people do not see; they are told that all went well, and nothing is done.
fn is_bot(call: &Call<'_>) -> bool {
    call.text("_hp").is_some_and(|text| !text.is_empty())
}

pub(super) fn subscribe(call: &Call<'_>, world: &mut World) -> Answer {
    if is_bot(call) {
        return told("Subscribed");
    }
    let email = call.text("email").unwrap_or_default();
    let subscriptions = world.store(SHOP).collection(SUBSCRIPTIONS);
    let same = |record: &&mut Record| record["email"] == *email;
    let known = subscriptions.records_mut().find(same);
    let (told_of, subscription, integrity) = match known {
        Some(known) if known["state"] == "verified" => return refuse("EMAIL_ALREADY_SUBSCRIBED"),
        Some(known) => {
            let ended = known["state"] == "ended";
            known.insert("state".to_owned(), json!("pending"));
            let message = if ended {
                "Subscription renewed"
            } else {
                "Email not verified, new link sent"
            };
            (message, text_of(known, "_id"), text_of(known, "integrity"))
        }
        None => {
            let number = subscriptions.take_id().unsigned_abs();
            let (subscription, integrity) = (id("subscription", number), id("integrity", number));
            let record = json!({
                "_id": subscription, "email": email, "integrity": integrity, "state": "pending",
            });
            subscriptions.insert(&subscription, object(record));
            ("Subscribed", subscription, integrity)
        }
    };
    let parts = [
        ("subscription", subscription.as_str()),
        ("integrity", integrity.as_str()),
    ];
    world.mails.push(Mail::new(email, parts));
    told(told_of)
}

fn text_of(record: &Record, name: &str) -> String {
    record[name].as_str().unwrap_or_default().to_owned()
}

pub(super) fn verify_subscription(call: &Call<'_>, world: &mut World) -> Answer {
    let text = |name| call.text(name).unwrap_or_default();
    let record = subscription(call, world)?;
    if record["email"] != *text("email") || record["integrity"] != *text("integrityId") {
        return refuse("SUBSCRIPTION_NOT_VALID");
    }
    record.insert("state".to_owned(), json!("verified"));
    told("Verified")
}

pub(super) fn unsubscribe(call: &Call<'_>, world: &mut World) -> Answer {
    let record = subscription(call, world)?;
    record.insert("state".to_owned(), json!("ended"));
    told("Unsubscribed")
}

fn subscription<'w>(call: &Call<'_>, world: &'w mut World) -> Result<&'w mut Record, Failure> {
    let subscriptions = world.store(SHOP).collection(SUBSCRIPTIONS);
    let found = subscriptions.get_mut(call.arguments.segment(0));
    found.ok_or_else(|| Failure::code("SUBSCRIPTION_NOT_FOUND"))
}

pub(super) fn contact(_: &Call<'_>) -> Answer {
    told("Message sent")
}

pub(super) fn event(call: &Call<'_>) -> Answer {
    let text = |name| call.text(name).unwrap_or_default();
    if !is_stamped(text("userId")) {
        return refuse("INVALID_USER_ID");
    }
    match text("sessionId").strip_prefix("SESSION-") {
        Some(session) if is_stamped(session) => {}
        _ => return refuse("INVALID_SESSION_ID"),
    }
    if text("event").is_empty() {
        return refuse("INVALID_EVENT");
    }
    Ok(Reply::data(json!({})))
}

/// A UUID, a dash, and a time in milliseconds.
fn is_stamped(text: &str) -> bool {
    let hex = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    match text.rsplit_once('-') {
        Some((uuid, time)) => {
            let time = !time.is_empty() && time.bytes().all(|byte| byte.is_ascii_digit());
            uuid.len() == 36 && uuid.split('-').count() == 5 && uuid.split('-').all(hex) && time
        }
        None => false,
    }
}

/// A page of entries, one record, or null.
pub(super) fn read(call: &Call<'_>, world: &mut World) -> Answer {
    let models = world.store(SHOP).collection(CONTENT);
    let Some(model) = models.get(call.arguments.segment(0)) else {
        return refuse("CONTENT_MODEL_NOT_FOUND");
    };
    match model.get("entries").and_then(Value::as_array) {
        Some(entries) => success(page(call, entries.clone())),
        None => success(model["record"].clone()),
    }
}

pub(super) fn entry(call: &Call<'_>, world: &mut World) -> Answer {
    let models = world.store(SHOP).collection(CONTENT);
    let Some(model) = models.get(call.arguments.segment(0)) else {
        return refuse("CONTENT_MODEL_NOT_FOUND");
    };
    let entries = model.get("entries").and_then(Value::as_array);
    let mut entries = entries.into_iter().flatten();
    let found = entries.find(|entry| entry["_id"] == *call.arguments.segment(1));
    found.map_or_else(
        || refuse("CONTENT_ENTRY_NOT_FOUND"),
        |entry| success(entry.clone()),
    )
}

pub(super) fn page_meta(call: &Call<'_>, _: &mut World) -> Answer {
    let url = call.text("url").unwrap_or_default();
    if !url.starts_with('/') {
        return refuse("SHOP_URL_INVALID");
    }
    let title = call.text("param").unwrap_or("Sandbox Duka");
    success(json!({
        "title": title, "description": "A shop to try things in.", "author": "Sandbox Duka",
        "keywords": "sandbox,duka", "charSet": "utf-8", "metadataBase": "https://shop.example",
        "icons": { "icon": [{ "url": "https://cdn.example/icon.png", "type": "image/png" }] },
        "openGraph": {
            "type": "website", "title": title, "description": "A shop to try things in.",
            "url": "https://shop.example", "images": ["https://cdn.example/cover.png"],
        },
    }))
}
