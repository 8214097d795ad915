//! Keys by which repetitions are told: the first answer again for the same body, a refusal for another. How long a key is
//! remembered is documented nowhere; here it is as long as the sandbox lives.

use bytes::Bytes;

use crate::api::Api;
use crate::operation::{Operation, Parameter, Place};
use crate::recorded::Recorded;
use crate::reply::{Failure, Reply};
use crate::store::{Kept, World};

/// Gives the key that a request carries, if its operation takes one: it counts for one store, method and path.
pub(crate) fn read(
    api: &dyn Api,
    request: &Recorded,
    operation: &Operation,
    store_id: i64,
) -> Option<String> {
    let header = api.key_header()?;
    let takes = |parameter: &Parameter| {
        parameter.place == Place::Header && parameter.name.eq_ignore_ascii_case(header)
    };
    let key = request.header(&header.to_ascii_lowercase())?;
    let is_taken = operation.parameters.iter().any(takes);
    is_taken.then(|| format!("{store_id} {} {} {key}", request.method, request.path))
}

/// Answers a request whose key is known.
pub(crate) fn answer(
    api: &dyn Api,
    world: &World,
    key: Option<&str>,
    body: &Bytes,
) -> Option<Result<Reply, Failure>> {
    let kept = world.keys.get(key?)?;
    Some(if kept.body == *body {
        Ok(kept.reply.clone())
    } else {
        Err(api.key_reused())
    })
}

/// Remembers what was answered.
pub(crate) fn keep(world: &mut World, key: String, body: &Bytes, reply: &Reply) {
    let kept = Kept {
        body: body.clone(),
        reply: reply.clone(),
    };
    world.keys.insert(key, kept);
}
