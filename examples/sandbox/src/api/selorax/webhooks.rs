//! Webhook subscriptions: the signing secret is shown once, when one is made.

use serde_json::{Value, json};

use super::V1;
use super::credentials::{APP_ID, INSTALLATION_ID};
use crate::call::Call;
use crate::crud;
use crate::lists;
use crate::reply::{Failure, Reply};
use crate::store::Store;

pub(super) fn handle(
    call: &Call<'_>,
    store: &mut Store,
    method: &str,
) -> Option<Result<Reply, Failure>> {
    match method {
        "GET" => {
            let mut subscriptions = store.collection(&format!("{V1}/webhooks")).values();
            for subscription in subscriptions.iter_mut().filter_map(Value::as_object_mut) {
                subscription.remove("signing_secret");
            }
            Some(Ok(lists::list(call, subscriptions)))
        }
        "POST" => Some(create(call, store)),
        _ => None,
    }
}

fn create(call: &Call<'_>, store: &mut Store) -> Result<Reply, Failure> {
    let mut fields = call.body().clone();
    let number = store.collection(&format!("{V1}/webhooks")).peek_id();
    let made = json!({
        "app_id": APP_ID,
        "installation_id": INSTALLATION_ID,
        "is_active": 1,
        "failure_count": 0,
        "created_by_type": "app",
        "signing_secret": format!("whsec_{number:064x}"),
    });
    fields.extend(made.as_object().cloned().unwrap_or_default());
    crud::create(call, store, fields).map(Reply::data)
}
