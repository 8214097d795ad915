//! Licences: checked in the order in which the tutorial lists the reasons to refuse one, and bound to the first device.

use serde_json::{Map, Value, json};

use crate::call::Call;
use crate::clock::millis;
use crate::crud;
use crate::reply::{Failure, Reply};
use crate::store::{Record, Store};

const LICENSES: &str = "/licenses";

pub(super) fn handle(call: &Call<'_>, store: &mut Store, rest: &str) -> Result<Reply, Failure> {
    if rest == "validate" {
        return validate(call, store).map(Reply::data);
    }
    let id = call.arguments.segment(0);
    let changed = crud::merge(call, store, LICENSES, id, call.body().clone());
    let license = changed?;
    let shown = json!({ "uniqid": license["uniqid"], "hardware_id": license.get("hardware_id") });
    let shown = shown.as_object().cloned().unwrap_or_default();
    let shown: Record = shown
        .into_iter()
        .filter(|(_, value)| !value.is_null())
        .collect();
    Ok(Reply::data(json!({ "productLicense": shown })))
}

fn validate(call: &Call<'_>, store: &mut Store) -> Result<Record, Failure> {
    let key = call.text("key").unwrap_or_default();
    if key.trim() != key || key.len() < 4 {
        return Err(Failure::code("LICENSE_INVALID"));
    }
    let mut licenses = store.collection(LICENSES).records_mut();
    let product = call.text("product_id").unwrap_or_default();
    let license = licenses
        .find(|license| license["license_key"] == key && license["product_id"] == product)
        .ok_or_else(|| Failure::code("LICENSE_NOT_FOUND"))?;
    check(call, license)?;
    let uses = license.get("uses").and_then(Value::as_i64).unwrap_or(0);
    license.insert("uses".to_owned(), json!(uses + 1));
    if let Some(hardware) = call.text("hardware_id") {
        license.insert("hardware_id".to_owned(), json!(hardware));
        license.insert("hwid_pending".to_owned(), json!(false));
    }
    Ok(license.clone())
}

fn check(call: &Call<'_>, license: &Map<String, Value>) -> Result<(), Failure> {
    let text = |name: &str| license.get(name).and_then(Value::as_str);
    let number = |name: &str| license.get(name).and_then(Value::as_i64);
    let refused = match text("status") {
        Some("SUSPENDED") => Some("LICENSE_SUSPENDED"),
        Some("REVOKED") => Some("LICENSE_REVOKED"),
        _ => None,
    };
    let end = text("expires_at").and_then(millis);
    let now = i64::try_from(call.now.as_millis()).unwrap_or(i64::MAX);
    let asked = call.text("hardware_id");
    let addresses = license.get("allowed_ips").and_then(Value::as_array);
    let is_elsewhere = addresses.is_some_and(|allowed| {
        !allowed.is_empty() && !allowed.iter().any(|ip| ip.as_str() == call.text("ip"))
    });
    let refused = refused
        .or((end.is_some_and(|end| end <= now)).then_some("LICENSE_EXPIRED"))
        .or(
            (text("hardware_id").is_some() && text("hardware_id") != asked)
                .then_some("LICENSE_HWID_MISMATCH"),
        )
        .or(is_elsewhere.then_some("LICENSE_IP_BLOCKED"))
        .or(
            (number("max_uses").is_some_and(|most| number("uses").unwrap_or(0) >= most))
                .then_some("LICENSE_MAX_USES_REACHED"),
        );
    match refused {
        Some(code) => Err(Failure::code(code)),
        None => Ok(()),
    }
}
