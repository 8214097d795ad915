// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `Things`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Files;
use super::super::models::{Other, Thing};

/// Operations of the group `Things`.
#[derive(Clone, Debug)]
pub struct Things {
    client: codegen::Client<Files>,
}

impl Things {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Files>) -> Self {
        Self { client }
    }

    /// `GET /answers`
    #[inline]
    pub fn answers(&self) -> Answers {
        Answers(Call::json(&self.client, &ANSWERS))
    }

    /// `POST /saved`
    ///
    /// Content type: `application/json`.
    #[inline]
    pub fn save(&self, body: &Thing) -> Save {
        Save(Call::empty(&self.client, &SAVE).json_body(body))
    }

    /// `POST /saved`
    ///
    /// Content type: `application/vnd.a+json`.
    #[inline]
    pub fn save_vnd_a_json(&self, body: &Other) -> Save {
        Save(
            Call::empty(&self.client, &SAVE)
                .json_body(body)
                .content_type("application/vnd.a+json"),
        )
    }

    /// `PUT /saved`
    ///
    /// Content type: `application/json`.
    #[inline]
    pub fn save_vnd(&self, body: &Thing) -> SaveVnd {
        SaveVnd(Call::empty(&self.client, &SAVE_VND).json_body(body))
    }

    /// `PUT /saved`
    ///
    /// Content type: `application/a+json`.
    #[inline]
    pub fn save_vnd_a_json_body(&self, body: &Other) -> SaveVnd {
        SaveVnd(
            Call::empty(&self.client, &SAVE_VND)
                .json_body(body)
                .content_type("application/a+json"),
        )
    }

    /// `PATCH /things`
    #[inline]
    pub fn amend(&self) -> Amend {
        Amend(Call::empty(&self.client, &AMEND))
    }

    /// `POST /things`
    ///
    /// Content type: `application/json`.
    #[inline]
    pub fn create(&self, body: &Thing) -> Create {
        Create(Call::empty(&self.client, &CREATE).json_body(body))
    }

    /// `POST /things`
    ///
    /// Content type: `application/vnd.things+json`.
    #[inline]
    pub fn create_vnd_things_json(&self, body: &Other) -> Create {
        Create(
            Call::empty(&self.client, &CREATE)
                .json_body(body)
                .content_type("application/vnd.things+json"),
        )
    }

    /// `POST /things`
    ///
    /// Content type: `application/x-www-form-urlencoded`.
    #[inline]
    pub fn create_form(&self, body: &Thing) -> Create {
        Create(Call::empty(&self.client, &CREATE).form_body(body))
    }

    /// `POST /things`
    ///
    /// Content type: `application/x-www-form-urlencoded; charset=windows-1252`.
    #[inline]
    pub fn create_form_charset_windows_1252(&self, body: &Other) -> Create {
        Create(
            Call::empty(&self.client, &CREATE)
                .form_body(body)
                .content_type("application/x-www-form-urlencoded; charset=windows-1252"),
        )
    }

    /// `PUT /things`
    ///
    /// Content type: `application/json;version=2018-01-01`.
    #[inline]
    pub fn create_vnd_json(&self, body: &Thing) -> CreateVndThingsJson {
        CreateVndThingsJson(
            Call::empty(&self.client, &CREATE_VND_JSON)
                .json_body(body)
                .content_type("application/json;version=2018-01-01"),
        )
    }

    /// `PUT /things`
    ///
    /// Content type: `application/json;version=2019-12-16`.
    #[inline]
    pub fn create_vnd_json_json_version_2019_12_16(
        &self,
        body: &Other,
    ) -> CreateVndThingsJson {
        CreateVndThingsJson(
            Call::empty(&self.client, &CREATE_VND_JSON)
                .json_body(body)
                .content_type("application/json;version=2019-12-16"),
        )
    }
}

/// A call of [`Things::answers`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Answers(Call<Files, Thing>);

codegen::call!(Answers, Files, Thing);

static ANSWERS: Operation = Operation::new("things.answers", Method::GET, "/answers")
    .idempotency(Idempotency::Safe)
    .accept("application/vnd.a+json");

/// A call of [`Things::save`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Save(Call<Files, ()>);

codegen::call!(Save, Files, ());

static SAVE: Operation = Operation::new("things.save", Method::POST, "/saved");

/// A call of [`Things::save_vnd`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SaveVnd(Call<Files, ()>);

codegen::call!(SaveVnd, Files, ());

static SAVE_VND: Operation = Operation::new("things.save_vnd", Method::PUT, "/saved")
    .idempotency(Idempotency::Idempotent);

/// A call of [`Things::amend`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Amend(Call<Files, ()>);

impl Amend {
    /// Sets `body_json_version_2019_12_16`.
    pub fn body_json_version_2019_12_16(
        self,
        body_json_version_2019_12_16: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .query(
                    "body_json_version_2019_12_16",
                    body_json_version_2019_12_16.into(),
                ),
        )
    }

    /// Sets the body.
    ///
    /// Content type: `application/json;version=2018-01-01`.
    #[inline]
    pub fn body(self, body: &Thing) -> Self {
        Self(self.0.json_body(body).content_type("application/json;version=2018-01-01"))
    }

    /// Sets the body.
    ///
    /// Content type: `application/json;version=2019-12-16`.
    #[inline]
    pub fn body_json_version_2019_12_16_(self, body: &Other) -> Self {
        Self(self.0.json_body(body).content_type("application/json;version=2019-12-16"))
    }
}

codegen::call!(Amend, Files, ());

static AMEND: Operation = Operation::new("things.amend", Method::PATCH, "/things");

/// A call of [`Things::create`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create(Call<Files, ()>);

codegen::call!(Create, Files, ());

static CREATE: Operation = Operation::new("things.create", Method::POST, "/things");

/// A call of [`Things::create_vnd_json`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateVndThingsJson(Call<Files, ()>);

codegen::call!(CreateVndThingsJson, Files, ());

static CREATE_VND_JSON: Operation = Operation::new(
        "things.create_vnd_json",
        Method::PUT,
        "/things",
    )
    .idempotency(Idempotency::Idempotent);
