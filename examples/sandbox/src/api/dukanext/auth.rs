//! Who calls: the shop by its key, and the customer by a token. The key comes first, then origin, then the shop's state.

use http::HeaderMap;
use http::header::{AUTHORIZATION, ORIGIN as ORIGIN_HEADER};

use super::credentials::{
    API_KEY, CLOSED_SHOP_API_KEY, CUSTOMER_EMAIL, CUSTOMER_TOKEN, DELETED_SHOP_API_KEY,
    DEV_MODE_OFF_API_KEY, EXPIRED_CUSTOMER_TOKEN, GONE_CUSTOMER_TOKEN, ORIGIN,
    OTHER_DEVICE_CUSTOMER_TOKEN, REVOKED_API_KEY, SHOP, UNPAID_SHOP_API_KEY,
};
use crate::call::Call;
use crate::reply::Failure;
use crate::store::World;

/// Where tokens that logins gave are kept, with the email of their customer.
pub(super) const TOKENS: &str = "/tokens";

/// Gives the key of a request.
pub(super) fn key(headers: &HeaderMap) -> Option<&str> {
    headers.get("x-api-key")?.to_str().ok()
}

/// Checks key, origin and state of the shop.
pub(super) fn shop(headers: &HeaderMap) -> Result<(), Failure> {
    let refused = |code: &str| Err(Failure::code(code));
    let state = match key(headers) {
        None => return refused("API_KEY_REQUIRED"),
        Some(REVOKED_API_KEY) => return refused("API_KEY_REVOKED"),
        Some(DELETED_SHOP_API_KEY) => return refused("SHOP_NOT_FOUND"),
        Some(API_KEY) => None,
        Some(DEV_MODE_OFF_API_KEY) => Some("DEV_MODE_DISABLED"),
        Some(CLOSED_SHOP_API_KEY) => Some("SHOP_UNDER_DEVELOPMENT"),
        Some(UNPAID_SHOP_API_KEY) => Some("SHOP_BILLING_INVALID"),
        Some(_) => return refused("API_KEY_INVALID"),
    };
    let origin = headers.get(ORIGIN_HEADER);
    if origin.is_some_and(|origin| origin != ORIGIN) {
        return refused("ORIGIN_NOT_ALLOWED");
    }
    state.map_or(Ok(()), refused)
}

/// Finds the customer of a request by the token, and gives the email.
pub(super) fn customer(call: &Call<'_>, world: &mut World) -> Result<String, Failure> {
    let refused = |code: &str| Err(Failure::code(code));
    let header = call.headers.get(AUTHORIZATION);
    let header = header.and_then(|header| header.to_str().ok());
    let Some(token) = header.and_then(|header| header.strip_prefix("Bearer ")) else {
        return refused("AUTH_TOKEN_MISSING");
    };
    match token {
        CUSTOMER_TOKEN => return Ok(CUSTOMER_EMAIL.to_owned()),
        EXPIRED_CUSTOMER_TOKEN => return refused("SESSION_EXPIRED"),
        OTHER_DEVICE_CUSTOMER_TOKEN => return refused("AUTH_TOKEN_DEVICE_MISMATCH"),
        GONE_CUSTOMER_TOKEN => return refused("AUTH_USER_NOT_FOUND"),
        _ => {}
    }
    let issued = world.store(SHOP).collection(TOKENS).get(token);
    let email = issued.and_then(|issued| issued["email"].as_str());
    email.map_or_else(
        || refused("AUTH_TOKEN_INVALID"),
        |email| Ok(email.to_owned()),
    )
}
