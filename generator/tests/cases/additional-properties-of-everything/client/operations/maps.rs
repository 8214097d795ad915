// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `maps`.

use shopwright::codegen::{self, Call, Map, Method, Operation, Value};
use super::super::Maps;
use super::super::models::Open;

/// Operations of the group `maps`.
#[derive(Clone, Debug)]
pub struct MapsApi {
    client: codegen::Client<Maps>,
}

impl MapsApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Maps>) -> Self {
        Self { client }
    }

    /// `POST /maps`
    #[inline]
    pub fn maps(&self) -> MapsCall {
        MapsCall(Call::json(&self.client, &MAPS))
    }
}

/// A call of [`MapsApi::maps`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct MapsCall(Call<Maps, Map<String, Value>>);

impl MapsCall {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &Open) -> Self {
        Self(self.0.json_body(body))
    }
}

codegen::call!(MapsCall, Maps, Map<String, Value>);

static MAPS: Operation = Operation::new("maps.maps", Method::POST, "/maps");
