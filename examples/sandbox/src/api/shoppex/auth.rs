//! Authentication: a bearer token, an API key or an access token. Scopes are checked by the engine.

use std::collections::BTreeSet;
use std::time::Duration;

use http::HeaderMap;
use http::header::AUTHORIZATION;

use super::credentials::{
    ACCESS_TOKEN, API_KEY, AUTHORIZATION_CODE, CLIENT_ID, CLIENT_SECRET, EXPIRED_ACCESS_TOKEN,
    READ_ORDERS_API_KEY, REDIRECT_URI, REFRESH_TOKEN, SUSPENDED_API_KEY,
};
use crate::access::{Access, Caller, Code, Grant};
use crate::api::Setup;
use crate::reply::Failure;

/// The shop of all credentials but one.
pub(super) const SHOP: i64 = 1;
const SUSPENDED_SHOP: i64 = 2;
pub(super) const CODE_LIFE: Duration = Duration::from_secs(600);

/// Makes the credentials that are known from the start.
pub(super) fn known(setup: &Setup) -> Access {
    let scopes = setup.scopes.as_ref();
    let scopes = scopes.map(|scopes| scopes.iter().cloned().collect::<BTreeSet<_>>());
    let whole = |token: &str| Grant {
        scopes: scopes.clone(),
        ..Grant::new(token, SHOP)
    };
    let expired = Grant {
        expires: Some(Duration::ZERO),
        ..Grant::new(EXPIRED_ACCESS_TOKEN, SHOP)
    };
    let grants = [
        whole(API_KEY),
        whole(ACCESS_TOKEN),
        expired,
        Grant::new(READ_ORDERS_API_KEY, SHOP).scopes(["orders.read"]),
        Grant::new(SUSPENDED_API_KEY, SUSPENDED_SHOP),
    ];
    let mut access = Access::default();
    access
        .stores
        .extend([(SHOP, true), (SUSPENDED_SHOP, false)]);
    access
        .clients
        .insert(CLIENT_ID.to_owned(), CLIENT_SECRET.to_owned());
    let code = Code {
        redirect_uri: REDIRECT_URI.to_owned(),
        grant: Grant {
            expires: Some(setup.now + CODE_LIFE),
            ..whole("")
        },
    };
    access.codes.insert(AUTHORIZATION_CODE.to_owned(), code);
    access.refresh.insert(REFRESH_TOKEN.to_owned(), whole(""));
    for grant in grants.into_iter().chain(setup.grants.iter().cloned()) {
        access.stores.entry(grant.store_id).or_insert(true);
        access.tokens.insert(grant.token.clone(), grant);
    }
    access
}

/// Finds out who sent a request.
pub(super) fn authenticate(
    headers: &HeaderMap,
    access: &Access,
    now: Duration,
) -> Result<Caller, Failure> {
    let header = headers.get(AUTHORIZATION);
    let header = header.and_then(|value| value.to_str().ok()?.split_once(' '));
    let token = header.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    let Some((_, token)) = token else {
        let message = "Missing or invalid API key. Expected: Authorization: Bearer shx_...";
        return Err(Failure::code("UNAUTHORIZED").saying(message));
    };
    let grant = access.tokens.get(token.trim());
    let grant = grant.filter(|grant| grant.expires.is_none_or(|end| end > now));
    let grant = grant.ok_or_else(|| Failure::code("UNAUTHORIZED"))?;
    if access.stores.get(&grant.store_id) != Some(&true) {
        return Err(Failure::code("FORBIDDEN").saying("Your shop has been suspended."));
    }
    // `*` stands for every scope.
    let scopes = grant.scopes.clone().filter(|scopes| !scopes.contains("*"));
    Ok(Caller {
        store_id: grant.store_id,
        scopes,
    })
}
