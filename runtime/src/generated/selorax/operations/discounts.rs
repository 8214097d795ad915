// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Discounts`.

use crate::codegen::{
    self, Call, Idempotency, Method, Operation, Page, PageParam, PageStyle, Pagination,
};
use super::super::SeloraX;
use super::super::models::{
    Confirmation, CreateDiscountRequest, Discount, DiscountValidation,
    UpdateDiscountRequest,
};

/// Discount codes.
#[derive(Clone, Debug)]
pub struct Discounts {
    client: codegen::Client<SeloraX>,
}

impl Discounts {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<SeloraX>) -> Self {
        Self { client }
    }

    /// List discount codes.
    ///
    /// `GET /api/apps/v1/discounts` · scope `read:discounts` ·
    /// [source](<https://docs.selorax.io/docs/api-reference/discounts>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn list(&self) -> ListDiscounts {
        ListDiscounts(Call::page(&self.client, &LIST))
    }

    /// Create a discount code.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `POST /api/apps/v1/discounts` · scope `write:discounts` · SeloraX-io/selorax-app-sdk
    /// lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn create(&self, body: &CreateDiscountRequest) -> CreateDiscount {
        CreateDiscount(Call::json(&self.client, &CREATE).json_body(body))
    }

    /// Delete a discount code.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `DELETE /api/apps/v1/discounts/{discount_id}` · scope `write:discounts` ·
    /// SeloraX-io/selorax-app-sdk lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn delete(&self, discount_id: i64) -> DeleteDiscount {
        DeleteDiscount(Call::json(&self.client, &DELETE).path(discount_id))
    }

    /// Get a discount code.
    ///
    /// `GET /api/apps/v1/discounts/{discount_id}` · scope `read:discounts` ·
    /// SeloraX-io/selorax-app-sdk lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn get(&self, discount_id: i64) -> GetDiscount {
        GetDiscount(Call::json(&self.client, &GET).path(discount_id))
    }

    /// Edit a discount code.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `PUT /api/apps/v1/discounts/{discount_id}` · scope `write:discounts` ·
    /// SeloraX-io/selorax-app-sdk lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn update(
        &self,
        discount_id: i64,
        body: &UpdateDiscountRequest,
    ) -> UpdateDiscount {
        UpdateDiscount(
            Call::json(&self.client, &UPDATE).path(discount_id).json_body(body),
        )
    }

    /// Check a discount code.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `GET /api/apps/v1/discounts/validate/{code}` · scope `read:discounts` ·
    /// SeloraX-io/selorax-app-sdk lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn validate(&self, code: impl Into<String>) -> ValidateDiscount {
        ValidateDiscount(Call::json(&self.client, &VALIDATE).path(code.into()))
    }
}

/// A call of [`Discounts::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListDiscounts(Call<SeloraX, Page<Discount>>);

impl ListDiscounts {
    /// Sets `page`: Page number, starting at 1.
    ///
    /// Server default: `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", page))
    }

    /// Sets `limit`: Records per page. A number above the maximum is lowered to it without an error.
    ///
    /// Server default: `50`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Sets `is_active`:
    ///
    /// 1 for usable codes, 0 for the others.
    pub fn is_active(self, is_active: bool) -> Self {
        Self(self.0.query("is_active", codegen::bool_int(is_active)))
    }

    /// Sets `search`: Part of the code.
    pub fn search(self, search: impl Into<String>) -> Self {
        Self(self.0.query("search", search.into()))
    }
}

codegen::paged_call!(ListDiscounts, SeloraX, Discount);

static LIST: Operation = Operation::new(
        "discounts.list",
        Method::GET,
        "/api/apps/v1/discounts",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["read:discounts"])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            style: PageStyle::Page {
                param: PageParam::Query("page"),
                first: 1,
            },
            items: &["data"],
            total: Some(&["pagination", "total"]),
            applied_limit: Some(&["pagination", "limit"]),
            applied_page: Some(&["pagination", "page"]),
            limit: Some(PageParam::Query("limit")),
            default_limit: Some(50),
            max_limit: Some(250),
            ..Pagination::SINGLE
        },
    );

/// A call of [`Discounts::create`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateDiscount(Call<SeloraX, Discount>);

codegen::call!(CreateDiscount, SeloraX, Discount);

static CREATE: Operation = Operation::new(
        "discounts.create",
        Method::POST,
        "/api/apps/v1/discounts",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:discounts"])
    .payload(&["data"]);

/// A call of [`Discounts::delete`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteDiscount(Call<SeloraX, Confirmation>);

codegen::call!(DeleteDiscount, SeloraX, Confirmation);

static DELETE: Operation = Operation::new(
        "discounts.delete",
        Method::DELETE,
        "/api/apps/v1/discounts/{discount_id}",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:discounts"])
    .idempotency(Idempotency::Idempotent);

/// A call of [`Discounts::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetDiscount(Call<SeloraX, Discount>);

codegen::call!(GetDiscount, SeloraX, Discount);

static GET: Operation = Operation::new(
        "discounts.get",
        Method::GET,
        "/api/apps/v1/discounts/{discount_id}",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["read:discounts"])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`Discounts::update`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateDiscount(Call<SeloraX, Discount>);

codegen::call!(UpdateDiscount, SeloraX, Discount);

static UPDATE: Operation = Operation::new(
        "discounts.update",
        Method::PUT,
        "/api/apps/v1/discounts/{discount_id}",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:discounts"])
    .idempotency(Idempotency::Idempotent)
    .payload(&["data"]);

/// A call of [`Discounts::validate`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ValidateDiscount(Call<SeloraX, DiscountValidation>);

codegen::call!(ValidateDiscount, SeloraX, DiscountValidation);

static VALIDATE: Operation = Operation::new(
        "discounts.validate",
        Method::GET,
        "/api/apps/v1/discounts/validate/{code}",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["read:discounts"])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);
