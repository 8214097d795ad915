//! Logins: a code by email, and the link of an order's email. Codes and links work once.

use serde_json::{Value, json};

use super::auth::TOKENS;
use super::credentials::{GOOGLE_CUSTOMER_EMAIL, SHOP, SUSPENDED_CUSTOMER_EMAIL, id};
use super::customer::CUSTOMERS;
use super::orders::LINKS;
use super::{Answer, refuse};
use crate::call::Call;
use crate::mail::Mail;
use crate::store::{Record, World};

/// Codes under way, by the id of the verification.
const VERIFICATIONS: &str = "/verifications";
/// How often a code may be typed wrongly.
const ATTEMPTS: u64 = 3;
/// How many codes may be under way for one address; the real number is not documented.
const CODES: usize = 5;

/// Mails a code.
pub(super) fn request(call: &Call<'_>, world: &mut World) -> Answer {
    let email = call.text("email").unwrap_or_default().to_owned();
    match email.as_str() {
        "" => return refuse("EMAIL_REQUIRED"),
        SUSPENDED_CUSTOMER_EMAIL => return refuse("ACCOUNT_BLACKLISTED"),
        GOOGLE_CUSTOMER_EMAIL => return refuse("GOOGLE_AUTH_REQUIRED"),
        _ => {}
    }
    let store = world.store(SHOP);
    if store.collection(CUSTOMERS).get(&email).is_none() {
        return refuse("ACCOUNT_NOT_FOUND");
    }
    let verifications = store.collection(VERIFICATIONS);
    let same = |record: &&Record| record["email"] == *email;
    if verifications.records().filter(same).count() >= CODES {
        return refuse("TOO_MANY_LOGIN_ATTEMPTS");
    }
    let number = verifications.take_id().unsigned_abs();
    let verification = id("verification", number);
    let code = format!("{:06}", 100_003 * number % 1_000_000);
    let record = json!({ "email": email, "code": code, "wrong": 0, "used": false });
    verifications.insert(&verification, object(record));
    world.mails.push(Mail::new(&email, [("code", &code)]));
    Ok(crate::reply::Reply::data(json!({
        "status": "verify",
        "message": "A code was sent to your email",
        "data": { "id": verification },
    })))
}

/// Trades a code for a token, which is at the top of the answer.
pub(super) fn verify(call: &Call<'_>, world: &mut World) -> Answer {
    let text = |name| call.text(name).unwrap_or_default();
    let store = world.store(SHOP);
    let verifications = store.collection(VERIFICATIONS);
    let Some(record) = verifications.get_mut(text("id")) else {
        return refuse("VERIFICATION_NOT_FOUND");
    };
    if record["email"] != *text("email") {
        return refuse("VERIFICATION_USER_MISMATCH");
    }
    if record["used"] == true {
        return refuse("VERIFICATION_NOT_VALID");
    }
    let wrong = record["wrong"].as_u64().unwrap_or(0);
    if wrong >= ATTEMPTS {
        return refuse("TOO_MANY_VERIFY_ATTEMPTS");
    }
    if record["code"] != *text("code") {
        record.insert("wrong".to_owned(), json!(wrong + 1));
        return refuse("INVALID_CODE");
    }
    record.insert("used".to_owned(), json!(true));
    let token = issue(world, text("email"));
    Ok(crate::reply::Reply::data(
        json!({ "status": "success", "token": token }),
    ))
}

/// Trades the parts of a link for a token, which is in the data of the answer.
pub(super) fn by_link(call: &Call<'_>, world: &mut World) -> Answer {
    let text = |name| call.text(name).unwrap_or_default();
    let links = world.store(SHOP).collection(LINKS);
    let fits = links
        .get(text("id"))
        .is_some_and(|link| link["email"] == *text("email") && link["order"] == *text("order"));
    if !fits {
        return refuse("INVALID_ACCESS_LINK");
    }
    links.remove(text("id"));
    let token = issue(world, text("email"));
    super::success(json!({ "token": token }))
}

/// Makes a token: each is another, and the same in every run.
fn issue(world: &mut World, email: &str) -> String {
    let number = world.access.take_number();
    let token = format!("eyJhbGciOiJIUzI1NiJ9.sandbox.login{number:04}");
    let tokens = world.store(SHOP).collection(TOKENS);
    tokens.insert(&token, object(json!({ "email": email })));
    token
}

/// Gives the members of an object.
pub(super) fn object(value: Value) -> Record {
    match value {
        Value::Object(object) => object,
        _ => Record::new(),
    }
}
