// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `forms`.

use shopwright::codegen::{self, Call, Method, Operation};
use super::super::Forms;
use super::super::models::FillRequiredModel;

/// Operations of the group `forms`.
#[derive(Clone, Debug)]
pub struct FormsApi {
    client: codegen::Client<Forms>,
}

impl FormsApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Forms>) -> Self {
        Self { client }
    }

    /// `POST /forms/{a}/{b}`
    #[inline]
    pub fn fill(
        &self,
        required: FillCallRequired,
        body: &FillRequiredModel,
    ) -> FillCall {
        FillCall(
            Call::json(&self.client, &FILL)
                .path(required.a)
                .path(required.b)
                .query("c", required.c)
                .header("d", required.d)
                .json_body(body),
        )
    }
}

/// A call of [`FormsApi::fill`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct FillCall(Call<Forms, FillRequiredModel>);

codegen::call!(FillCall, Forms, FillRequiredModel);

static FILL: Operation = Operation::new("forms.fill", Method::POST, "/forms/{a}/{b}");

/// What [`FormsApi::fill`] requires.
#[derive(Clone, Debug, PartialEq)]
pub struct FillCallRequired {
    /// `a`.
    pub a: String,
    /// `b`.
    pub b: String,
    /// `c`.
    pub c: bool,
    /// `d`.
    pub d: Vec<String>,
}
