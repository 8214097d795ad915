// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Licenses`.

use crate::codegen::{self, Call, Method, Operation};
use super::super::Shoppex;
use super::super::models::{
    License, UpdateLicenseRequest, UpdateLicenseResult, ValidateLicenseRequest,
};

/// Licence keys.
#[derive(Clone, Debug)]
pub struct Licenses {
    client: codegen::Client<Shoppex>,
}

impl Licenses {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Shoppex>) -> Self {
        Self { client }
    }

    /// Change a licence.
    ///
    /// `PATCH /licenses/{id}` · scope `licenses.write` ·
    /// [source](<https://docs.shoppex.io/api-reference/licenses/update-license>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `LICENSE_NOT_FOUND`, `NOT_FOUND`,
    /// `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn update(
        &self,
        license_id: impl Into<String>,
        body: &UpdateLicenseRequest,
    ) -> UpdateLicense {
        UpdateLicense(
            Call::json(&self.client, &UPDATE).path(license_id.into()).json_body(body),
        )
    }

    /// Check a licence key.
    ///
    /// `POST /licenses/validate` · scope `licenses.read` ·
    /// [source](<https://docs.shoppex.io/api-reference/licenses/validate-license>) ·
    /// [source](<https://docs.shoppex.io/developers/tutorials/desktop-license-validation>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `LICENSE_EXPIRED`,
    /// `LICENSE_HWID_MISMATCH`, `LICENSE_INVALID`, `LICENSE_IP_BLOCKED`,
    /// `LICENSE_MAX_USES_REACHED`, `LICENSE_NOT_FOUND`, `LICENSE_REVOKED`, `LICENSE_SUSPENDED`,
    /// `NOT_FOUND`, `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn validate(&self, body: &ValidateLicenseRequest) -> ValidateLicense {
        ValidateLicense(Call::json(&self.client, &VALIDATE).json_body(body))
    }
}

/// A call of [`Licenses::update`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateLicense(Call<Shoppex, UpdateLicenseResult>);

codegen::call!(UpdateLicense, Shoppex, UpdateLicenseResult);

static UPDATE: Operation = Operation::new(
        "licenses.update",
        Method::PATCH,
        "/licenses/{id}",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["licenses.write"])
    .payload(&["data"]);

/// A call of [`Licenses::validate`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ValidateLicense(Call<Shoppex, License>);

codegen::call!(ValidateLicense, Shoppex, License);

static VALIDATE: Operation = Operation::new(
        "licenses.validate",
        Method::POST,
        "/licenses/validate",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["licenses.read"])
    .payload(&["data"]);
