// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Metafields`.

use crate::codegen::{self, Call, Idempotency, Method, Operation, Page, Pagination};
use super::super::SeloraX;
use super::super::models::{
    Confirmation, CreateMetafieldDefinitionRequest, MetafieldDefinition,
    MetafieldResourceType, MetafieldValue, SetMetafieldValuesRequest,
};

/// App-owned custom fields.
#[derive(Clone, Debug)]
pub struct Metafields {
    client: codegen::Client<SeloraX>,
}

impl Metafields {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<SeloraX>) -> Self {
        Self { client }
    }

    /// List metafield definitions.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `GET /api/apps/v1/metafields/definitions` · scope `read:metafields` ·
    /// samiulislam09/FulFLiz app/_lib/bootstrap-metafield.ts and app/_lib/credentials.ts
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn list_definitions(&self) -> ListMetafieldDefinitions {
        ListMetafieldDefinitions(Call::page(&self.client, &LIST_DEFINITIONS))
    }

    /// Create a metafield definition.
    ///
    /// Answers 409 when the namespace and key already exist.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `POST /api/apps/v1/metafields/definitions` · scope `write:metafields` ·
    /// samiulislam09/FulFLiz app/_lib/bootstrap-metafield.ts and app/_lib/credentials.ts ·
    /// [source](<https://docs.selorax.io/docs/extensions/metafields>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn create_definition(
        &self,
        body: &CreateMetafieldDefinitionRequest,
    ) -> CreateMetafieldDefinition {
        CreateMetafieldDefinition(
            Call::json(&self.client, &CREATE_DEFINITION).json_body(body),
        )
    }

    /// List the metafield values of a record.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `GET /api/apps/v1/metafields/values` · scope `read:metafields` · samiulislam09/FulFLiz
    /// app/_lib/bootstrap-metafield.ts and app/_lib/credentials.ts
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn list_values(
        &self,
        resource_type: impl Into<MetafieldResourceType>,
        resource_id: i64,
    ) -> ListMetafieldValues {
        ListMetafieldValues(
            Call::page(&self.client, &LIST_VALUES)
                .query("resource_type", resource_type.into())
                .query("resource_id", resource_id),
        )
    }

    /// Write metafield values.
    ///
    /// Writes a batch; the definitions must exist. One app notes a limit of 120 requests a minute
    /// per app.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `POST /api/apps/v1/metafields/values` · scope `write:metafields` · samiulislam09/FulFLiz
    /// app/_lib/bootstrap-metafield.ts and app/_lib/credentials.ts
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn set_values(&self, body: &SetMetafieldValuesRequest) -> SetMetafieldValues {
        SetMetafieldValues(Call::json(&self.client, &SET_VALUES).json_body(body))
    }
}

/// A call of [`Metafields::list_definitions`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListMetafieldDefinitions(Call<SeloraX, Page<MetafieldDefinition>>);

impl ListMetafieldDefinitions {
    /// Sets `resource_type`: Definitions for this kind of record.
    pub fn resource_type(self, resource_type: impl Into<MetafieldResourceType>) -> Self {
        Self(self.0.query("resource_type", resource_type.into()))
    }
}

codegen::paged_call!(ListMetafieldDefinitions, SeloraX, MetafieldDefinition);

static LIST_DEFINITIONS: Operation = Operation::new(
        "metafields.list_definitions",
        Method::GET,
        "/api/apps/v1/metafields/definitions",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["read:metafields"])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            items: &["data"],
            ..Pagination::SINGLE
        },
    );

/// A call of [`Metafields::create_definition`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateMetafieldDefinition(Call<SeloraX, MetafieldDefinition>);

codegen::call!(CreateMetafieldDefinition, SeloraX, MetafieldDefinition);

static CREATE_DEFINITION: Operation = Operation::new(
        "metafields.create_definition",
        Method::POST,
        "/api/apps/v1/metafields/definitions",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:metafields"])
    .payload(&["data"]);

/// A call of [`Metafields::list_values`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListMetafieldValues(Call<SeloraX, Page<MetafieldValue>>);

codegen::paged_call!(ListMetafieldValues, SeloraX, MetafieldValue);

static LIST_VALUES: Operation = Operation::new(
        "metafields.list_values",
        Method::GET,
        "/api/apps/v1/metafields/values",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["read:metafields"])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            items: &["data"],
            ..Pagination::SINGLE
        },
    );

/// A call of [`Metafields::set_values`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SetMetafieldValues(Call<SeloraX, Confirmation>);

codegen::call!(SetMetafieldValues, SeloraX, Confirmation);

static SET_VALUES: Operation = Operation::new(
        "metafields.set_values",
        Method::POST,
        "/api/apps/v1/metafields/values",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:metafields"]);
