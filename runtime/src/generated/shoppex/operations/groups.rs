// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Groups`.

use crate::codegen::{
    self, Call, Idempotency, Method, Operation, Page, PageParam, PageStyle, Pagination,
};
use super::super::Shoppex;
use super::super::models::{CreateGroupRequest, Group, UpdateGroupRequest};

/// Product groups.
#[derive(Clone, Debug)]
pub struct ProductGroups {
    client: codegen::Client<Shoppex>,
}

impl ProductGroups {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Shoppex>) -> Self {
        Self { client }
    }

    /// List product groups.
    ///
    /// `GET /groups` · [source](<https://docs.shoppex.io/api-reference/groups/list-groups>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn list(&self) -> ListGroups {
        ListGroups(Call::page(&self.client, &LIST))
    }

    /// Create a product group.
    ///
    /// `POST /groups` · [source](<https://docs.shoppex.io/api-reference/groups/create-group>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn create(&self, body: &CreateGroupRequest) -> CreateGroup {
        CreateGroup(Call::json(&self.client, &CREATE).json_body(body))
    }

    /// Change a product group.
    ///
    /// `PATCH /groups/{uniqid}` ·
    /// [source](<https://docs.shoppex.io/api-reference/groups/update-group>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn update(
        &self,
        group_id: impl Into<String>,
        body: &UpdateGroupRequest,
    ) -> UpdateGroup {
        UpdateGroup(
            Call::json(&self.client, &UPDATE).path(group_id.into()).json_body(body),
        )
    }
}

/// A call of [`ProductGroups::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListGroups(Call<Shoppex, Page<Group>>);

impl ListGroups {
    /// Sets `cursor`: next_cursor of the previous answer.
    pub fn cursor(self, cursor: impl Into<String>) -> Self {
        Self(self.0.query("cursor", cursor.into()))
    }

    /// Sets `limit`: Items per page.
    ///
    /// Server default: `50`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }
}

codegen::paged_call!(ListGroups, Shoppex, Group);

static LIST: Operation = Operation::new("groups.list", Method::GET, "/groups")
    .security(&[&["oauth2"], &["apiKey"]])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            style: PageStyle::Cursor {
                param: PageParam::Query("cursor"),
            },
            items: &["data"],
            has_more: Some(&["pagination", "has_more"]),
            next_cursor: Some(&["pagination", "next_cursor"]),
            limit: Some(PageParam::Query("limit")),
            default_limit: Some(50),
            max_limit: Some(100),
            ..Pagination::SINGLE
        },
    );

/// A call of [`ProductGroups::create`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateGroup(Call<Shoppex, Group>);

codegen::call!(CreateGroup, Shoppex, Group);

static CREATE: Operation = Operation::new("groups.create", Method::POST, "/groups")
    .security(&[&["oauth2"], &["apiKey"]])
    .payload(&["data"]);

/// A call of [`ProductGroups::update`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateGroup(Call<Shoppex, Group>);

codegen::call!(UpdateGroup, Shoppex, Group);

static UPDATE: Operation = Operation::new(
        "groups.update",
        Method::PATCH,
        "/groups/{uniqid}",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .payload(&["data"]);
