// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `texts`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Texts;
use super::super::models::Text;

/// Operations of the group `texts`.
#[derive(Clone, Debug)]
pub struct TextsApi {
    client: codegen::Client<Texts>,
}

impl TextsApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Texts>) -> Self {
        Self { client }
    }

    /// / #\[no_std\] /*.
    ///
    /// ```text
    /// panic!("this would be a test");
    /// ```
    ///
    /// panic!("so would this");
    ///
    /// ```text
    /// [`Order`] and [evil](crate::nothing) <script>alert(1)</script> {braces} "quotes"
    /// ```
    ///
    /// `GET /texts`
    #[inline]
    pub fn texts(&self) -> TextsCall {
        TextsCall(Call::json(&self.client, &TEXTS))
    }
}

/// A call of [`TextsApi::texts`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TextsCall(Call<Texts, Text>);

impl TextsCall {
    /// Sets `q`: turned around
    ///
    /// Server default: `"); panic!("`.
    pub fn q(self, q: impl Into<String>) -> Self {
        Self(self.0.query("q", q.into()))
    }
}

codegen::call!(TextsCall, Texts, Text);

static TEXTS: Operation = Operation::new("texts.texts", Method::GET, "/texts")
    .idempotency(Idempotency::Safe);
