//! Installing: the authorization redirect, the exchange and refresh of tokens, and the check of sessions.

use std::collections::BTreeSet;
use std::time::Duration;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::auth::check_client;
use super::credentials::{APP_ID, INSTALLATION_ID, SESSION_TOKEN, STORE_ID};
use crate::access::{Code, Grant};
use crate::call::Call;
use crate::clock::timestamp;
use crate::reply::{Failure, Reply};
use crate::store::World;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const CODE_LIFE: Duration = Duration::from_secs(60);

/// Sends the browser back with a code, as if the merchant had agreed at once.
pub(super) fn authorize(call: &Call<'_>, world: &mut World) -> Result<Reply, Failure> {
    let text = |name: &str| call.query(name).and_then(Value::as_str).unwrap_or("");
    let access = &mut world.access;
    if !access.clients.contains_key(text("client_id")) {
        return Err(Failure::code("invalid_client").saying("Invalid client_id."));
    }
    let store_id = call
        .query("store_id")
        .and_then(Value::as_i64)
        .unwrap_or(STORE_ID);
    let scopes: BTreeSet<String> = text("scope").split(',').map(str::to_owned).collect();
    let grant = Grant {
        token: String::new(),
        store_id,
        scopes: Some(scopes),
        expires: Some(call.now + CODE_LIFE),
    };
    let code = format!("sx_ac_{:064x}", access.take_number());
    let redirect_uri = text("redirect_uri").to_owned();
    let joint = if redirect_uri.contains('?') { '&' } else { '?' };
    let state = utf8_percent_encode(text("state"), NON_ALPHANUMERIC);
    let location = format!("{redirect_uri}{joint}code={code}&state={state}");
    access.codes.insert(
        code,
        Code {
            redirect_uri,
            grant,
        },
    );
    Ok(Reply::elsewhere(location))
}

/// Exchanges a code or a refresh token for tokens of a day.
pub(super) fn token(call: &Call<'_>, world: &mut World) -> Result<Reply, Failure> {
    let field = |name: &str| call.text(name).unwrap_or("");
    check_client(field("client_id"), field("client_secret"), &world.access)?;
    let access = &mut world.access;
    let grant = if field("grant_type") == "refresh_token" {
        let known = access.refresh.remove(field("refresh_token"));
        known.ok_or_else(|| Failure::bad_request("Invalid refresh_token."))?
    } else {
        // A code is good for one attempt, right or wrong.
        let code = access.codes.remove(field("code"));
        let code = code.filter(|code| code.redirect_uri == field("redirect_uri"));
        let grant = code
            .map(|code| code.grant)
            .filter(|g| g.expires.is_none_or(|end| end > call.now));
        grant.ok_or_else(|| Failure::bad_request("Invalid or expired code."))?
    };
    let access_token = format!("sx_at_{:096x}", access.take_number());
    let refresh_token = format!("sx_rt_{:096x}", access.take_number());
    let expires = call.now + DAY;
    let fresh = Grant {
        token: access_token.clone(),
        expires: Some(expires),
        ..grant
    };
    let mut data = json!({
        "access_token": access_token,
        "refresh_token": refresh_token,
        "store_id": fresh.store_id,
        "installation_id": INSTALLATION_ID,
        "expires_at": timestamp(expires),
    });
    if let Some(scopes) = &fresh.scopes {
        data["scopes"] = json!(scopes);
    }
    access.refresh.insert(refresh_token, fresh.clone());
    access.tokens.insert(access_token, fresh);
    Ok(Reply::data(data))
}

/// Checks a session token.
pub(super) fn verify(call: &Call<'_>, world: &mut World) -> Result<Reply, Failure> {
    let field = |name: &str| call.text(name).unwrap_or("");
    check_client(field("client_id"), field("client_secret"), &world.access)?;
    if field("session_token") != SESSION_TOKEN {
        return Err(Failure::code("invalid_token"));
    }
    Ok(Reply::data(json!({
        "store_id": STORE_ID,
        "installation_id": INSTALLATION_ID,
        "app_id": APP_ID,
    })))
}
