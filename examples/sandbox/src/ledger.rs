//! The ledger: every change that a request made, in order. It tells how often a call really took effect, whatever its
//! caller was told.

use rust_decimal::Decimal;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::api::Api;
use crate::call::Call;
use crate::money;
use crate::recorded::Recorded;
use crate::reply::Reply;

/// The request header by which a test marks the requests of one call: the repetitions of a call carry the same.
pub(crate) const CALL: &str = "x-sandbox-call";

/// Where amounts stand in answers and requests.
const AMOUNTS: [&str; 5] = ["amount", "total", "value", "grand_total", "cartTotal"];

/// A change that a request made.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Effect {
    /// Its place in the order of all changes, from 1.
    pub sequence: u64,
    /// Method and path with nameless parameters, such as `POST /orders/{}`.
    pub operation: String,
    /// The store that was changed.
    pub store_id: i64,
    /// Which credentials were used: the beginning of a hash of them, since they are secret.
    pub caller: String,
    /// The idempotency key that the request carried.
    pub key: Option<String>,
    /// The mark of the call, from the request header `X-Sandbox-Call`.
    pub call: Option<String>,
    /// The amount of money that it was about, if it was.
    pub amount: Option<Decimal>,
}

impl Effect {
    pub(crate) fn of(operation: String, request: &Recorded, store_id: i64, caller: &str) -> Self {
        let hash = Sha256::digest(caller.as_bytes());
        let beginning = hash
            .iter()
            .take(4)
            .fold(0_u32, |number, byte| (number << 8) | u32::from(*byte));
        Self {
            sequence: 0,
            operation,
            store_id,
            caller: format!("{beginning:08x}"),
            key: None,
            call: request.header(CALL).map(str::to_owned),
            amount: None,
        }
    }

    /// Gives it as the endpoint `/_sandbox/ledger` does.
    pub fn to_json(&self) -> Value {
        json!({
            "sequence": self.sequence,
            "operation": self.operation,
            "store_id": self.store_id,
            "caller": self.caller,
            "key": self.key,
            "call": self.call,
            "amount": self.amount.map(|amount| amount.to_string()),
        })
    }
}

/// All effects, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    effects: Vec<Effect>,
}

impl Ledger {
    pub(crate) fn write(&mut self, effect: Effect) {
        let sequence = self.effects.len() as u64 + 1;
        self.effects.push(Effect { sequence, ..effect });
    }

    /// Gives the effects of the call of that mark, or all.
    pub(crate) fn effects(&self, call: Option<&str>) -> Vec<Effect> {
        let of_call = |effect: &&Effect| call.is_none() || effect.call.as_deref() == call;
        self.effects.iter().filter(of_call).cloned().collect()
    }
}

/// Describes the change that a request made.
pub(crate) fn effect(call: &Call<'_>, request: &Recorded, reply: &Reply) -> Effect {
    let caller = call.api.client(&request.headers);
    Effect {
        key: key(call.api, request),
        amount: amount(&reply.data, call.body()),
        ..Effect::of(call.operation.key.clone(), request, call.store_id, &caller)
    }
}

/// Gives the key that a request carries, in a header or in its body.
fn key(api: &dyn Api, request: &Recorded) -> Option<String> {
    let header = api.key_header().map(str::to_ascii_lowercase);
    let of_header = header.and_then(|name| request.header(&name).map(str::to_owned));
    let of_body = || {
        request
            .json()?
            .get("idempotency_key")?
            .as_str()
            .map(str::to_owned)
    };
    of_header.or_else(of_body)
}

/// Finds the amount of money that a change was about.
fn amount(data: &Value, body: &Map<String, Value>) -> Option<Decimal> {
    let data = data.get("data").unwrap_or(data);
    let of = |name: &&str| {
        data.get(name)
            .or_else(|| body.get(*name))
            .and_then(money::read)
    };
    AMOUNTS.iter().find_map(of)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_amount_is_read_off_the_answer_before_the_request() {
        let body = json!({ "amount": 5 });
        let body = body.as_object().unwrap();
        assert_eq!(
            amount(&json!({ "amount": "7.50" }), body),
            "7.50".parse().ok()
        );
        assert_eq!(amount(&json!({ "id": 1 }), body), Some(Decimal::from(5)));
        let wrapped = json!({ "status": "success", "data": { "cartTotal": 3 } });
        assert_eq!(amount(&wrapped, &Map::new()), Some(Decimal::from(3)));
        assert_eq!(amount(&Value::Null, &Map::new()), None);
    }
}
