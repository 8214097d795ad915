// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Products`.

use crate::codegen::{
    self, Call, DateTime, Decimal, Idempotency, Method, Operation, Page, PageParam,
    PageStyle, Pagination, Utc,
};
use super::super::SeloraX;
use super::super::models::{
    Confirmation, CreateProductRequest, CreateVariantRequest, Product, ProductDetail,
    ProductStatus, UpdateProductRequest, UpdateVariantRequest, UploadImagesRequest,
    UploadedImage, Variant,
};

/// Products, variants and images.
#[derive(Clone, Debug)]
pub struct Products {
    client: codegen::Client<SeloraX>,
}

impl Products {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<SeloraX>) -> Self {
        Self { client }
    }

    /// List products.
    ///
    /// `GET /api/apps/v1/products` · scope `read:products` ·
    /// [source](<https://docs.selorax.io/docs/api-reference/products>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn list(&self) -> ListProducts {
        ListProducts(Call::page(&self.client, &LIST))
    }

    /// Create a product.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `POST /api/apps/v1/products` · scope `write:products` · SeloraX-io/selorax-app-sdk
    /// lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn create(&self, body: &CreateProductRequest) -> CreateProduct {
        CreateProduct(Call::json(&self.client, &CREATE).json_body(body))
    }

    /// Delete a product.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `DELETE /api/apps/v1/products/{product_id}` · scope `write:products` ·
    /// SeloraX-io/selorax-app-sdk lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn delete(&self, product_id: i64) -> DeleteProduct {
        DeleteProduct(Call::json(&self.client, &DELETE).path(product_id))
    }

    /// Get a product with its variants.
    ///
    /// `GET /api/apps/v1/products/{product_id}` · scope `read:products` ·
    /// SeloraX-io/selorax-app-sdk lib/selorax-api.js · samiulislam09/remove-bg-selorax
    /// app/api/products/\[id\]/route.ts
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn get(&self, product_id: i64) -> GetProduct {
        GetProduct(Call::json(&self.client, &GET).path(product_id))
    }

    /// Edit a product.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `PUT /api/apps/v1/products/{product_id}` · scope `write:products` ·
    /// SeloraX-io/selorax-app-sdk lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn update(&self, product_id: i64, body: &UpdateProductRequest) -> UpdateProduct {
        UpdateProduct(Call::json(&self.client, &UPDATE).path(product_id).json_body(body))
    }

    /// Upload product images.
    ///
    /// Seen in a real app only; the scope is assumed. The upload is not attached to a variant:
    /// put stored_key in the variant images afterwards.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `POST /api/apps/v1/products/{product_id}/images` · scope `write:products` ·
    /// samiulislam09/remove-bg-selorax app/api/products/\[id\]/images/route.ts
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn upload_images(
        &self,
        product_id: i64,
        body: UploadImagesRequest,
    ) -> UploadProductImages {
        UploadProductImages(
            Call::json(&self.client, &UPLOAD_IMAGES)
                .path(product_id)
                .multipart_body(body.into()),
        )
    }

    /// Add a variant.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `POST /api/apps/v1/products/{product_id}/variants` · scope `write:products` ·
    /// SeloraX-io/selorax-app-sdk lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn create_variant(
        &self,
        product_id: i64,
        body: &CreateVariantRequest,
    ) -> CreateVariant {
        CreateVariant(
            Call::json(&self.client, &CREATE_VARIANT).path(product_id).json_body(body),
        )
    }

    /// Delete a variant.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `DELETE /api/apps/v1/products/{product_id}/variants/{sku_id}` · scope `write:products` ·
    /// SeloraX-io/selorax-app-sdk lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn delete_variant(&self, product_id: i64, sku_id: i64) -> DeleteVariant {
        DeleteVariant(
            Call::json(&self.client, &DELETE_VARIANT).path(product_id).path(sku_id),
        )
    }

    /// Edit a variant.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `PUT /api/apps/v1/products/{product_id}/variants/{sku_id}` · scope `write:products` ·
    /// SeloraX-io/selorax-app-sdk lib/selorax-api.js · samiulislam09/remove-bg-selorax
    /// app/api/products/\[id\]/variants/\[skuId\]/route.ts
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn update_variant(
        &self,
        product_id: i64,
        sku_id: i64,
        body: &UpdateVariantRequest,
    ) -> UpdateVariant {
        UpdateVariant(
            Call::json(&self.client, &UPDATE_VARIANT)
                .path(product_id)
                .path(sku_id)
                .json_body(body),
        )
    }
}

/// A call of [`Products::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListProducts(Call<SeloraX, Page<Product>>);

impl ListProducts {
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

    /// Sets `status`: Product status.
    pub fn status(self, status: impl Into<ProductStatus>) -> Self {
        Self(self.0.query("status", status.into()))
    }

    /// Sets `since`: Changed at or after this time (orders and customers use the creation time).
    pub fn since(self, since: DateTime<Utc>) -> Self {
        Self(self.0.query("since", since))
    }

    /// Sets `category_id`: Products of this category.
    pub fn category_id(self, category_id: i64) -> Self {
        Self(self.0.query("category_id", category_id))
    }

    /// Sets `price_min`: At least one live variant costs this or more.
    pub fn price_min(self, price_min: Decimal) -> Self {
        Self(self.0.query("price_min", price_min))
    }

    /// Sets `price_max`: At least one live variant costs this or less.
    pub fn price_max(self, price_max: Decimal) -> Self {
        Self(self.0.query("price_max", price_max))
    }

    /// Sets `search`: Part of the name.
    pub fn search(self, search: impl Into<String>) -> Self {
        Self(self.0.query("search", search.into()))
    }

    /// Sets `sort`: Column and direction, as column:asc or column:desc; the column alone is accepted too.
    ///
    /// Server default: `created_at:desc`.
    pub fn sort(self, sort: impl Into<String>) -> Self {
        Self(self.0.query("sort", sort.into()))
    }
}

codegen::paged_call!(ListProducts, SeloraX, Product);

static LIST: Operation = Operation::new(
        "products.list",
        Method::GET,
        "/api/apps/v1/products",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["read:products"])
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

/// A call of [`Products::create`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateProduct(Call<SeloraX, ProductDetail>);

codegen::call!(CreateProduct, SeloraX, ProductDetail);

static CREATE: Operation = Operation::new(
        "products.create",
        Method::POST,
        "/api/apps/v1/products",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:products"])
    .payload(&["data"]);

/// A call of [`Products::delete`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteProduct(Call<SeloraX, Confirmation>);

codegen::call!(DeleteProduct, SeloraX, Confirmation);

static DELETE: Operation = Operation::new(
        "products.delete",
        Method::DELETE,
        "/api/apps/v1/products/{product_id}",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:products"])
    .idempotency(Idempotency::Idempotent);

/// A call of [`Products::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetProduct(Call<SeloraX, ProductDetail>);

codegen::call!(GetProduct, SeloraX, ProductDetail);

static GET: Operation = Operation::new(
        "products.get",
        Method::GET,
        "/api/apps/v1/products/{product_id}",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["read:products"])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`Products::update`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateProduct(Call<SeloraX, ProductDetail>);

codegen::call!(UpdateProduct, SeloraX, ProductDetail);

static UPDATE: Operation = Operation::new(
        "products.update",
        Method::PUT,
        "/api/apps/v1/products/{product_id}",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:products"])
    .idempotency(Idempotency::Idempotent)
    .payload(&["data"]);

/// A call of [`Products::upload_images`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UploadProductImages(Call<SeloraX, Vec<UploadedImage>>);

codegen::call!(UploadProductImages, SeloraX, Vec<UploadedImage>);

static UPLOAD_IMAGES: Operation = Operation::new(
        "products.upload_images",
        Method::POST,
        "/api/apps/v1/products/{product_id}/images",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:products"])
    .payload(&["data"]);

/// A call of [`Products::create_variant`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateVariant(Call<SeloraX, Variant>);

codegen::call!(CreateVariant, SeloraX, Variant);

static CREATE_VARIANT: Operation = Operation::new(
        "products.create_variant",
        Method::POST,
        "/api/apps/v1/products/{product_id}/variants",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:products"])
    .payload(&["data"]);

/// A call of [`Products::delete_variant`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteVariant(Call<SeloraX, Confirmation>);

codegen::call!(DeleteVariant, SeloraX, Confirmation);

static DELETE_VARIANT: Operation = Operation::new(
        "products.delete_variant",
        Method::DELETE,
        "/api/apps/v1/products/{product_id}/variants/{sku_id}",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:products"])
    .idempotency(Idempotency::Idempotent);

/// A call of [`Products::update_variant`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateVariant(Call<SeloraX, Variant>);

codegen::call!(UpdateVariant, SeloraX, Variant);

static UPDATE_VARIANT: Operation = Operation::new(
        "products.update_variant",
        Method::PUT,
        "/api/apps/v1/products/{product_id}/variants/{sku_id}",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:products"])
    .idempotency(Idempotency::Idempotent)
    .payload(&["data"]);
