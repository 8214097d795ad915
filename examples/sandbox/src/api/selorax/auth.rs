//! Authentication: a bearer token, or client id, secret and store in headers. Scopes are checked by the server.

use std::collections::BTreeSet;
use std::time::Duration;

use http::HeaderMap;
use http::header::AUTHORIZATION;

use super::credentials::{
    ACCESS_TOKEN, AUTHORIZATION_CODE, CLIENT_ID, CLIENT_SECRET, EXPIRED_ACCESS_TOKEN,
    READ_ORDERS_ACCESS_TOKEN, REDIRECT_URI, REFRESH_TOKEN, SECOND_STORE_ID, STORE_ID,
    SUSPENDED_STORE_ID,
};
use crate::access::{Access, Caller, Code, Grant};
use crate::api::Setup;
use crate::reply::Failure;

/// Makes the credentials that are known from the start.
pub(super) fn known(setup: &Setup) -> Access {
    let scopes = setup
        .scopes
        .as_ref()
        .map(|scopes| scopes.iter().cloned().collect::<BTreeSet<_>>());
    let main = Grant {
        scopes: scopes.clone(),
        ..Grant::new(ACCESS_TOKEN, STORE_ID)
    };
    let expired = Grant {
        expires: Some(Duration::ZERO),
        ..Grant::new(EXPIRED_ACCESS_TOKEN, STORE_ID)
    };
    let narrow = Grant::new(READ_ORDERS_ACCESS_TOKEN, STORE_ID).scopes(["read:orders"]);
    let code = Code {
        redirect_uri: REDIRECT_URI.to_owned(),
        grant: Grant {
            expires: Some(setup.now + Duration::from_secs(60)),
            ..main.clone()
        },
    };
    let mut access = Access {
        client_scopes: scopes,
        ..Access::default()
    };
    access.stores.extend([
        (STORE_ID, true),
        (SECOND_STORE_ID, true),
        (SUSPENDED_STORE_ID, false),
    ]);
    access
        .clients
        .insert(CLIENT_ID.to_owned(), CLIENT_SECRET.to_owned());
    access.codes.insert(AUTHORIZATION_CODE.to_owned(), code);
    access
        .refresh
        .insert(REFRESH_TOKEN.to_owned(), main.clone());
    for grant in [main, expired, narrow]
        .into_iter()
        .chain(setup.grants.iter().cloned())
    {
        access.stores.entry(grant.store_id).or_insert(true);
        access.tokens.insert(grant.token.clone(), grant);
    }
    access
}

/// Names whose requests are counted together: a token, or a client on one store.
pub(super) fn client(headers: &HeaderMap) -> String {
    match header(headers, AUTHORIZATION.as_str()) {
        Some(value) => value.to_owned(),
        None => [
            header(headers, "x-client-id"),
            header(headers, "x-store-id"),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("/"),
    }
}

/// Finds out who sent a request. What happens when both kinds are sent is not documented; here the token counts.
pub(super) fn authenticate(
    headers: &HeaderMap,
    query: &[(String, String)],
    access: &Access,
    now: Duration,
) -> Result<Caller, Failure> {
    let bearer = header(headers, AUTHORIZATION.as_str()).and_then(|value| value.split_once(' '));
    let bearer = bearer.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    if let Some((_, token)) = bearer {
        return by_token(token.trim(), access, now);
    }
    let (Some(id), Some(secret)) = (
        header(headers, "x-client-id"),
        header(headers, "x-client-secret"),
    ) else {
        return Err(Failure::code("missing_token"));
    };
    check_client(id, secret, access)?;
    let parameter = query
        .iter()
        .find(|(name, _)| name == "store_id")
        .map(|(_, value)| value.as_str());
    let store = header(headers, "x-store-id")
        .filter(|text| !text.is_empty())
        .or(parameter);
    let store = store.ok_or_else(|| Failure::code("missing_store_id"))?;
    let store_id = store.parse().map_err(|_| Failure::code("not_installed"))?;
    check_store(store_id, access)?;
    Ok(Caller {
        store_id,
        scopes: access.client_scopes.clone(),
    })
}

/// Checks a client id and its secret.
pub(super) fn check_client(id: &str, secret: &str, access: &Access) -> Result<(), Failure> {
    match access.clients.get(id) {
        None => Err(Failure::code("invalid_client").saying("Invalid client_id.")),
        Some(known) if known != secret => {
            Err(Failure::code("invalid_client").saying("Invalid client_secret."))
        }
        Some(_) => Ok(()),
    }
}

fn by_token(token: &str, access: &Access, now: Duration) -> Result<Caller, Failure> {
    let grant = access
        .tokens
        .get(token)
        .ok_or_else(|| Failure::code("invalid_token"))?;
    if grant.expires.is_some_and(|end| end <= now) {
        // The pages differ on the code; this is the one of custom apps.
        return Err(Failure::code("token_expired"));
    }
    check_store(grant.store_id, access)?;
    Ok(Caller {
        store_id: grant.store_id,
        scopes: grant.scopes.clone(),
    })
}

fn check_store(id: i64, access: &Access) -> Result<(), Failure> {
    match access.stores.get(&id) {
        None => Err(Failure::code("not_installed")),
        Some(false) => Err(Failure::code("store_inactive")),
        Some(true) => Ok(()),
    }
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}
