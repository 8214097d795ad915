// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Contact Form`.

use crate::codegen::{self, Call, Method, Operation};
use super::super::Dukanext;
use super::super::models::{ContactFormReply, ContactFormRequest};

/// Messages to the shop: 3 an hour from one IP address.
#[derive(Clone, Debug)]
pub struct ContactForm {
    client: codegen::Client<Dukanext>,
}

impl ContactForm {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Dukanext>) -> Self {
        Self { client }
    }

    /// Send a message to the shop.
    ///
    /// At most 3 submissions per IP and shop in an hour.
    ///
    /// `POST /contact-form` ·
    /// [source](<https://docs.dukanext.co.ke/docs/api-reference/contact-form>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `CONTACT_FORM_LIMIT_EXCEEDED`, `CONTACT_FORM_RATE_LIMITED`,
    /// `DEV_MODE_DISABLED`, `ORIGIN_NOT_ALLOWED`, `SHOP_BILLING_INVALID`, `SHOP_NOT_FOUND`,
    /// `SHOP_UNDER_DEVELOPMENT`.
    #[inline]
    pub fn submit(&self, body: &ContactFormRequest) -> SubmitContactForm {
        SubmitContactForm(Call::json(&self.client, &SUBMIT).json_body(body))
    }
}

/// A call of [`ContactForm::submit`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SubmitContactForm(Call<Dukanext, ContactFormReply>);

codegen::call!(SubmitContactForm, Dukanext, ContactFormReply);

static SUBMIT: Operation = Operation::new(
        "contact_form.submit",
        Method::POST,
        "/contact-form",
    )
    .security(&[&["apiKey"]]);
