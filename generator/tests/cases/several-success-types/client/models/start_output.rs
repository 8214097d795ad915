// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`StartOutput`].

use shopwright::codegen::{Answer, Bytes, DecodeError, FromAnswer};
use super::Job;

/// The kinds of success that are documented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StartOutput {
    /// `Ok`.
    Ok(Job),
    /// `Accepted`.
    Accepted(Vec<Job>),
    /// `NoContent`.
    NoContent(String),
    /// `Success`.
    Success(Bytes),
}

impl FromAnswer for StartOutput {
    fn from_answer(answer: &Answer<'_>) -> Result<Self, DecodeError> {
        if answer.is(200..=200, "application/json") {
            return answer.json().map(Self::Ok);
        }
        if answer.is(201..=201, "") {
            return answer.json().map(Self::Ok);
        }
        if answer.is(202..=202, "") {
            return answer.json().map(Self::Accepted);
        }
        if answer.is(204..=204, "") {
            return answer.text().map(Self::NoContent);
        }
        if answer.is(200..=299, "application/octet-stream") {
            return Ok(Self::Success(answer.bytes()));
        }
        Err(answer.unexpected())
    }
}
