// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `formats`.

use shopwright::codegen::{
    self, Call, DateTime, Idempotency, Method, NaiveDate, Operation, Secret, Utc,
};
use super::super::Formats;
use super::super::models::FormatsResponse;

/// Operations of the group `formats`.
#[derive(Clone, Debug)]
pub struct FormatsApi {
    client: codegen::Client<Formats>,
}

impl FormatsApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Formats>) -> Self {
        Self { client }
    }

    /// `GET /formats`
    #[inline]
    pub fn formats(&self) -> FormatsCall {
        FormatsCall(Call::json(&self.client, &FORMATS))
    }
}

/// A call of [`FormatsApi::formats`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct FormatsCall(Call<Formats, FormatsResponse>);

impl FormatsCall {
    /// Sets `day`.
    pub fn day(self, day: NaiveDate) -> Self {
        Self(self.0.query("day", day))
    }

    /// Sets `since`.
    pub fn since(self, since: DateTime<Utc>) -> Self {
        Self(self.0.query("since", since))
    }

    /// Sets `secret`.
    pub fn secret(self, secret: impl Into<Secret>) -> Self {
        Self(self.0.query("secret", secret.into()))
    }
}

codegen::call!(FormatsCall, Formats, FormatsResponse);

static FORMATS: Operation = Operation::new("formats.formats", Method::GET, "/formats")
    .idempotency(Idempotency::Safe);
