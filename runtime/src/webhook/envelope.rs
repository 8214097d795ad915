//! The envelope of a delivery's body, for the APIs whose payload stands at `data`.

use serde_json::Value;

/// A body taken apart.
pub(crate) struct Opened {
    /// The payload; the whole body where there is none, null where it is not JSON.
    pub(crate) data: Value,
    /// The body without its payload.
    pub(crate) envelope: Value,
    /// What is wrong with the body as a whole.
    pub(crate) problem: Option<String>,
}

/// Takes a body apart; what is wrong with it loses nothing.
pub(crate) fn open(body: &[u8]) -> Opened {
    let mut envelope: Value = match serde_json::from_slice(body) {
        Ok(envelope) => envelope,
        Err(error) => {
            return Opened {
                data: Value::Null,
                envelope: Value::Null,
                problem: Some(format!("the body is no JSON: {error}")),
            };
        }
    };
    if let Some(data) = envelope.get_mut("data") {
        let data = data.take();
        return Opened {
            data,
            envelope,
            problem: None,
        };
    }
    Opened {
        data: envelope.clone(),
        envelope,
        problem: Some("the body has no payload at `/data`".to_owned()),
    }
}
