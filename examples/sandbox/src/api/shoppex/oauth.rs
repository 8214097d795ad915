//! Installing an app: the consent page, the merchant's yes, and the exchange and refresh of tokens. All answers come
//! without the envelope.

use std::collections::BTreeSet;
use std::time::Duration;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::auth::{CODE_LIFE, SHOP};
use super::invalid;
use crate::access::{Code, Grant};
use crate::call::Call;
use crate::reply::{Failure, Reply};
use crate::store::World;

const HOUR: Duration = Duration::from_secs(60 * 60);

/// Shows the page on which a merchant says yes or no.
pub(super) fn consent(call: &Call<'_>, world: &World) -> Result<Reply, Failure> {
    let text = |name: &str| call.query(name).and_then(Value::as_str).unwrap_or("");
    if !world.access.clients.contains_key(text("client_id")) {
        return Err(invalid("client_id", "Unknown client"));
    }
    let scope = text("scope").replace(['<', '&', '"'], " ");
    let page = format!("<!doctype html><title>Sandbox</title><p>Allow access to: {scope}</p>");
    Ok(Reply::html(page))
}

/// Takes the merchant's yes, and says where the browser is to go with the code.
pub(super) fn approve(call: &Call<'_>, world: &mut World) -> Result<Reply, Failure> {
    let text = |name: &str| call.text(name).unwrap_or("");
    let access = &mut world.access;
    if !access.clients.contains_key(text("client_id")) {
        return Err(invalid("client_id", "Unknown client"));
    }
    let scopes: BTreeSet<String> = text("scope")
        .split_whitespace()
        .map(str::to_owned)
        .collect();
    let grant = Grant {
        token: String::new(),
        store_id: SHOP,
        scopes: Some(scopes).filter(|scopes| !scopes.is_empty()),
        expires: Some(call.now + CODE_LIFE),
    };
    let code = format!("shoa_{:024x}", access.take_number());
    let redirect_uri = text("redirect_uri").to_owned();
    let joint = if redirect_uri.contains('?') { '&' } else { '?' };
    let mut address = format!("{redirect_uri}{joint}code={code}");
    if let Some(state) = call.text("state") {
        let state = utf8_percent_encode(state, NON_ALPHANUMERIC);
        address = format!("{address}&state={state}");
    }
    access.codes.insert(
        code,
        Code {
            redirect_uri,
            grant,
        },
    );
    Ok(Reply::bare(json!({ "redirect_url": address })))
}

/// Exchanges a code or a refresh token for tokens of an hour. Each is good once.
pub(super) fn token(call: &Call<'_>, world: &mut World) -> Result<Reply, Failure> {
    let field = |name: &str| call.text(name).unwrap_or("");
    let access = &mut world.access;
    let secret = access.clients.get(field("client_id"));
    if secret.map(String::as_str) != Some(field("client_secret")) {
        return Err(Failure::code("UNAUTHORIZED").saying("Invalid client credentials."));
    }
    let grant = if field("grant_type") == "refresh_token" {
        let known = access.refresh.remove(field("refresh_token"));
        known.ok_or_else(|| invalid("refresh_token", "Unknown or used"))?
    } else {
        let code = access.codes.remove(field("code"));
        let code = code.filter(|code| code.redirect_uri == field("redirect_uri"));
        let grant = code.map(|code| code.grant);
        let grant = grant.filter(|grant| grant.expires.is_none_or(|end| end > call.now));
        grant.ok_or_else(|| invalid("code", "Unknown, used or expired"))?
    };
    let access_token = format!("shpat_{:040x}", access.take_number());
    let refresh_token = format!("shprt_{:040x}", access.take_number());
    let scope = match &grant.scopes {
        Some(scopes) => scopes.iter().cloned().collect::<Vec<_>>().join(" "),
        None => "*".to_owned(),
    };
    let fresh = Grant {
        token: access_token.clone(),
        expires: Some(call.now + HOUR),
        ..grant
    };
    access.refresh.insert(refresh_token.clone(), fresh.clone());
    access.tokens.insert(access_token.clone(), fresh);
    Ok(Reply::bare(json!({
        "access_token": access_token,
        "token_type": "Bearer",
        "expires_in": HOUR.as_secs(),
        "refresh_token": refresh_token,
        "scope": scope,
    })))
}
