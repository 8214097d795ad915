//! What the APIs have of their own: the things that a description cannot say. One module each, over the same engine;
//! a further API is a module here and a line in `find`.

pub(crate) mod dukanext;
pub(crate) mod selorax;
pub(crate) mod shoppex;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value, json};

use crate::access::{Access, Caller, Grant};
use crate::call::Call;
use crate::description::{Description, DescriptionError};
use crate::engine::lock;
use crate::flaw::Flaw;
use crate::limit::{Allowance, Limit};
use crate::operation::Operation;
use crate::page::PageRule;
use crate::reply::{Failure, Reply};
use crate::store::World;
use crate::webhooks::Webhooks;

/// The texts of the APIs that can be served.
pub(crate) const NAMES: [&str; 3] = [dukanext::NAME, selorax::NAME, shoppex::NAME];

/// Gives the API of that name.
pub(crate) fn find(name: &str) -> Option<Arc<dyn Api>> {
    match name {
        dukanext::NAME => Some(Arc::new(dukanext::Dukanext)),
        selorax::NAME => Some(Arc::new(selorax::SeloraX)),
        shoppex::NAME => Some(Arc::new(shoppex::Shoppex)),
        _ => None,
    }
}

/// Gives the published description of an API, read once for all sandboxes of a process.
pub(crate) fn description(name: &str, api: &dyn Api) -> Result<Arc<Description>, DescriptionError> {
    static READ: Mutex<BTreeMap<String, Arc<Description>>> = Mutex::new(BTreeMap::new());
    let mut read = lock(&READ);
    if let Some(description) = read.get(name) {
        return Ok(Arc::clone(description));
    }
    let description = Arc::new(Description::read(api.description())?);
    read.insert(name.to_owned(), Arc::clone(&description));
    Ok(description)
}

/// How a flaw in a request is answered.
pub(crate) enum Verdict {
    /// The server is more lenient than the description.
    Overlook,
    Refuse(Failure),
}

/// What the sandbox starts with.
#[derive(Debug)]
pub(crate) struct Setup {
    pub(crate) scopes: Option<Vec<String>>,
    pub(crate) grants: Vec<Grant>,
    /// How many records the largest list has.
    pub(crate) records: usize,
    pub(crate) now: Duration,
}

/// One API's own behaviour.
pub(crate) trait Api: fmt::Debug + Send + Sync {
    /// The published description.
    fn description(&self) -> &'static str;

    /// The overlay with the catalogue of error codes.
    fn overlay(&self) -> &'static str;

    /// The property of an answer that carries what was asked for; `None` when there is no envelope.
    fn payload(&self) -> Option<&'static str>;

    /// Makes the world that the sandbox starts with.
    fn found(&self, setup: &Setup) -> World;

    /// Names whose requests are counted together.
    fn client(&self, headers: &HeaderMap) -> String;

    /// The limits that hold for an operation, the general one first.
    fn limits(&self, operation: Option<&Operation>) -> Vec<Limit>;

    /// Tells the client what is left of its allowance.
    fn announce(&self, allowance: Allowance, headers: &mut HeaderMap);

    /// What a request that is one too many is answered.
    fn too_many(&self) -> Failure;

    /// What a request of that operation that is one too many is answered.
    fn too_many_of(&self, _: Option<&Operation>) -> Failure {
        self.too_many()
    }

    /// What a request whose sender lacks a scope is answered.
    fn lacks(&self, scope: &str) -> Failure;

    /// The variables to export so that a client finds the sandbox.
    fn environment(&self, base_url: &str) -> Vec<(&'static str, String)>;

    /// A command line that gets an answer once the variables are exported.
    fn try_it(&self) -> &'static str;

    /// Query parameters that every operation takes.
    fn common_parameters(&self) -> &'static [&'static str];

    /// Finds out who sent a request.
    fn authenticate(
        &self,
        headers: &HeaderMap,
        query: &[(String, String)],
        access: &Access,
        now: Duration,
    ) -> Result<Caller, Failure>;

    /// Says how a flaw in a request is answered.
    fn judge(&self, flaw: &Flaw) -> Verdict;

    /// How long pages are where the description is silent.
    fn page_rule(&self) -> PageRule;

    /// Whether the answer comes in pages.
    fn is_paged(&self, call: &Call<'_>) -> bool;

    /// Whether a filter lets a record through; `None` leaves it to the engine.
    fn keeps(&self, key: &str, name: &str, wanted: &Value, record: &Value) -> Option<bool>;

    /// Answers an operation that the engine cannot; `None` leaves it to the engine.
    fn handle(&self, call: &Call<'_>, world: &mut World) -> Option<Result<Reply, Failure>>;

    /// Wraps an answer.
    fn envelope(&self, status: StatusCode, reply: Reply) -> Value;

    /// Makes the body of an error.
    fn error(
        &self,
        status: StatusCode,
        code: Option<&str>,
        message: &str,
        fields: Map<String, Value>,
    ) -> Value;

    /// Its part in webhooks; `None` when it has none.
    fn webhooks(&self) -> Option<&dyn Webhooks> {
        None
    }

    /// Whether an operation is open to everybody, whatever the description says of it.
    fn is_open(&self, _: &Operation) -> bool {
        false
    }

    /// The id of the record with that number in the collection at `path`.
    fn id(&self, _path: &str, number: i64) -> Value {
        json!(number)
    }

    /// What a request for a record that is not there is answered; `what` names it.
    fn missing(&self, what: &str) -> Failure {
        Failure::not_found(what)
    }

    /// A value for a further field of an error's body, when the one who refuses gave none.
    fn error_field(&self, _field: &str, _code: &str) -> Option<Value> {
        Some(json!("sandbox"))
    }

    /// How many records a page begins behind, when it is asked for by a cursor.
    fn behind(&self, _: &Call<'_>) -> Option<u64> {
        None
    }

    /// The request header by which a repetition is told, where an operation takes it.
    fn key_header(&self) -> Option<&'static str> {
        None
    }

    /// What a key that was used for another body is answered.
    fn key_reused(&self) -> Failure {
        Failure::status(StatusCode::CONFLICT, "This key was used for another body")
    }

    /// Adds headers that every answer has; `number` counts the answers.
    fn decorate(&self, _headers: &mut HeaderMap, _status: StatusCode, _number: u64) {}

    /// Serves what belongs to the API but is not in its description, such as the page where a charge is approved.
    fn page(&self, path: &str, world: &mut World, now: Duration) -> Option<Reply>;
}
