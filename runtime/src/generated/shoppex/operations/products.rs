// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Products`.

use crate::codegen::{
    self, Call, Idempotency, Method, Operation, Page, PageParam, PageStyle, Pagination,
};
use super::super::Shoppex;
use super::super::models::{
    AddSerialsRequest, AddSerialsResult, ClaimSerialsRequest, ClaimedSerials,
    CreateProductRequest, DeleteSerialsRequest, DeleteSerialsResult, Product,
    ProductSerial, ProductVariant, UpdateProductRequest, UpdateProductVariantRequest,
};

/// Catalogue, variants and serial inventory.
#[derive(Clone, Debug)]
pub struct Products {
    client: codegen::Client<Shoppex>,
}

impl Products {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Shoppex>) -> Self {
        Self { client }
    }

    /// List products.
    ///
    /// `GET /products` · scope `products.read` ·
    /// [source](<https://docs.shoppex.io/api-reference/products/list-products>) ·
    /// [source](<https://docs.shoppex.io/api-reference/pagination>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn list(&self) -> ListProducts {
        ListProducts(Call::page(&self.client, &LIST))
    }

    /// Create a product.
    ///
    /// The documented example answers an empty data object.
    ///
    /// `POST /products` · scope `products.write` ·
    /// [source](<https://docs.shoppex.io/api-reference/products/create-product>)
    ///
    /// Carries an idempotency key in the header `Idempotency-Key`: a new one for each call, or
    /// that of `with_idempotency_key`. What the key does is not documented, so after a lost
    /// answer the call is repeated only with a key of yours, or where the retry policy relies on
    /// inferred keys.
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `IDEMPOTENCY_CONFLICT`,
    /// `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn create(&self, body: &CreateProductRequest) -> CreateProduct {
        CreateProduct(Call::json(&self.client, &CREATE).json_body(body))
    }

    /// Delete a product.
    ///
    /// `DELETE /products/{id}` · scope `products.write` · ShoppexIO/sdk-js src/client.ts
    ///
    /// Carries an idempotency key in the header `Idempotency-Key`: a new one for each call, or
    /// that of `with_idempotency_key`.
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `IDEMPOTENCY_CONFLICT`,
    /// `NOT_FOUND`, `PRODUCT_NOT_FOUND`, `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn delete(&self, product_id: impl Into<String>) -> DeleteProduct {
        DeleteProduct(Call::empty(&self.client, &DELETE).path(product_id.into()))
    }

    /// Read a product.
    ///
    /// `GET /products/{id}` · scope `products.read` ·
    /// [source](<https://docs.shoppex.io/api-reference/products/get-product>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `PRODUCT_NOT_FOUND`,
    /// `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn get(&self, product_id: impl Into<String>) -> GetProduct {
        GetProduct(Call::json(&self.client, &GET).path(product_id.into()))
    }

    /// Change a product.
    ///
    /// Sending serials replaces the whole base inventory; the serials routes append and remove.
    ///
    /// `PATCH /products/{id}` · scope `products.write` ·
    /// [source](<https://docs.shoppex.io/api-reference/products/update-product>)
    ///
    /// Carries an idempotency key in the header `Idempotency-Key`: a new one for each call, or
    /// that of `with_idempotency_key`. What the key does is not documented, so after a lost
    /// answer the call is repeated only with a key of yours, or where the retry policy relies on
    /// inferred keys.
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `IDEMPOTENCY_CONFLICT`,
    /// `NOT_FOUND`, `PRODUCT_NOT_FOUND`, `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn update(
        &self,
        product_id: impl Into<String>,
        body: &UpdateProductRequest,
    ) -> UpdateProduct {
        UpdateProduct(
            Call::json(&self.client, &UPDATE).path(product_id.into()).json_body(body),
        )
    }

    /// Remove serials from a product.
    ///
    /// See add_product_serials.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `DELETE /products/{id}/serials` · scope `products.write` ·
    /// [source](<https://docs.shoppex.io/api-reference/products/update-product>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `PRODUCT_NOT_FOUND`,
    /// `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn delete_serials(
        &self,
        product_id: impl Into<String>,
        body: &DeleteSerialsRequest,
    ) -> DeleteProductSerials {
        DeleteProductSerials(
            Call::json(&self.client, &DELETE_SERIALS)
                .path(product_id.into())
                .json_body(body),
        )
    }

    /// List unsold serials of a product.
    ///
    /// For products without variants.
    ///
    /// `GET /products/{id}/serials` · scope `products.read` ·
    /// [source](<https://docs.shoppex.io/api-reference/products/list-product-serials>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `PRODUCT_NOT_FOUND`,
    /// `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn list_serials(&self, product_id: impl Into<String>) -> ListProductSerials {
        ListProductSerials(
            Call::page(&self.client, &LIST_SERIALS).path(product_id.into()),
        )
    }

    /// Append serials to a product.
    ///
    /// The source says that this path appends and removes serials; method and shapes are taken
    /// from the variant form.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `POST /products/{id}/serials` · scope `products.write` ·
    /// [source](<https://docs.shoppex.io/api-reference/products/update-product>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `PRODUCT_NOT_FOUND`,
    /// `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn add_serials(
        &self,
        product_id: impl Into<String>,
        body: &AddSerialsRequest,
    ) -> AddProductSerials {
        AddProductSerials(
            Call::json(&self.client, &ADD_SERIALS)
                .path(product_id.into())
                .json_body(body),
        )
    }

    /// Take serials out of the inventory.
    ///
    /// Atomic; the serials are removed and returned.
    ///
    /// `POST /products/{id}/serials/claim` · scope `products.write` ·
    /// [source](<https://docs.shoppex.io/api-reference/products/claim-product-serials>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `PRODUCT_NOT_FOUND`,
    /// `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn claim_serials(
        &self,
        product_id: impl Into<String>,
        body: &ClaimSerialsRequest,
    ) -> ClaimProductSerials {
        ClaimProductSerials(
            Call::json(&self.client, &CLAIM_SERIALS)
                .path(product_id.into())
                .json_body(body),
        )
    }

    /// List variants of a product.
    ///
    /// `GET /products/{id}/variants` · scope `products.read` ·
    /// [source](<https://docs.shoppex.io/api-reference/products/list-product-variants>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `PRODUCT_NOT_FOUND`,
    /// `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn list_variants(&self, product_id: impl Into<String>) -> ListProductVariants {
        ListProductVariants(
            Call::page(&self.client, &LIST_VARIANTS).path(product_id.into()),
        )
    }

    /// Read a variant.
    ///
    /// `GET /products/{id}/variants/{variantId}` · scope `products.read` ·
    /// [source](<https://docs.shoppex.io/api-reference/variants/get-a-variant>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `PRODUCT_NOT_FOUND`,
    /// `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn get_variant(
        &self,
        product_id: impl Into<String>,
        variant_id: impl Into<String>,
    ) -> GetProductVariant {
        GetProductVariant(
            Call::json(&self.client, &GET_VARIANT)
                .path(product_id.into())
                .path(variant_id.into()),
        )
    }

    /// Change a variant.
    ///
    /// `PATCH /products/{id}/variants/{variantId}` · scope `products.write` ·
    /// [source](<https://docs.shoppex.io/api-reference/variants/update-a-variant>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `PRODUCT_NOT_FOUND`,
    /// `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn update_variant(
        &self,
        product_id: impl Into<String>,
        variant_id: impl Into<String>,
        body: &UpdateProductVariantRequest,
    ) -> UpdateProductVariant {
        UpdateProductVariant(
            Call::json(&self.client, &UPDATE_VARIANT)
                .path(product_id.into())
                .path(variant_id.into())
                .json_body(body),
        )
    }

    /// Remove serials from a variant.
    ///
    /// A DELETE with a JSON body.
    ///
    /// `DELETE /products/{id}/variants/{variantId}/serials` · scope `products.write` ·
    /// [source](<https://docs.shoppex.io/api-reference/products/delete-product-variant-serial>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `PRODUCT_NOT_FOUND`,
    /// `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn delete_variant_serials(
        &self,
        product_id: impl Into<String>,
        variant_id: impl Into<String>,
        body: &DeleteSerialsRequest,
    ) -> DeleteProductVariantSerials {
        DeleteProductVariantSerials(
            Call::json(&self.client, &DELETE_VARIANT_SERIALS)
                .path(product_id.into())
                .path(variant_id.into())
                .json_body(body),
        )
    }

    /// List unsold serials of a variant.
    ///
    /// `GET /products/{id}/variants/{variantId}/serials` · scope `products.read` ·
    /// [source](<https://docs.shoppex.io/api-reference/products/list-product-variant-serials>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `PRODUCT_NOT_FOUND`,
    /// `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn list_variant_serials(
        &self,
        product_id: impl Into<String>,
        variant_id: impl Into<String>,
    ) -> ListProductVariantSerials {
        ListProductVariantSerials(
            Call::page(&self.client, &LIST_VARIANT_SERIALS)
                .path(product_id.into())
                .path(variant_id.into()),
        )
    }

    /// Append serials to a variant.
    ///
    /// `POST /products/{id}/variants/{variantId}/serials` · scope `products.write` ·
    /// [source](<https://docs.shoppex.io/api-reference/products/create-product-variant-serial>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `PRODUCT_NOT_FOUND`,
    /// `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn add_variant_serials(
        &self,
        product_id: impl Into<String>,
        variant_id: impl Into<String>,
        body: &AddSerialsRequest,
    ) -> AddProductVariantSerials {
        AddProductVariantSerials(
            Call::json(&self.client, &ADD_VARIANT_SERIALS)
                .path(product_id.into())
                .path(variant_id.into())
                .json_body(body),
        )
    }

    /// Search products.
    ///
    /// The name of the search-term parameter is not visible in any source.
    ///
    /// `GET /products/search` · scope `products.read` ·
    /// [source](<https://docs.shoppex.io/api-reference/products/search-products>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn search(&self) -> SearchProducts {
        SearchProducts(Call::page(&self.client, &SEARCH))
    }
}

/// A call of [`Products::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListProducts(Call<Shoppex, Page<Product>>);

impl ListProducts {
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

codegen::paged_call!(ListProducts, Shoppex, Product);

static LIST: Operation = Operation::new("products.list", Method::GET, "/products")
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["products.read"])
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

/// A call of [`Products::create`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateProduct(Call<Shoppex, Product>);

codegen::call!(CreateProduct, Shoppex, Product);

static CREATE: Operation = Operation::new("products.create", Method::POST, "/products")
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["products.write"])
    .idempotency(Idempotency::KeyHeader {
        name: "Idempotency-Key",
        documented: false,
    })
    .payload(&["data"]);

/// A call of [`Products::delete`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteProduct(Call<Shoppex, ()>);

codegen::call!(DeleteProduct, Shoppex, ());

static DELETE: Operation = Operation::new(
        "products.delete",
        Method::DELETE,
        "/products/{id}",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["products.write"])
    .idempotency(Idempotency::KeyHeader {
        name: "Idempotency-Key",
        documented: false,
    });

/// A call of [`Products::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetProduct(Call<Shoppex, Product>);

codegen::call!(GetProduct, Shoppex, Product);

static GET: Operation = Operation::new("products.get", Method::GET, "/products/{id}")
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["products.read"])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`Products::update`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateProduct(Call<Shoppex, Product>);

codegen::call!(UpdateProduct, Shoppex, Product);

static UPDATE: Operation = Operation::new(
        "products.update",
        Method::PATCH,
        "/products/{id}",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["products.write"])
    .idempotency(Idempotency::KeyHeader {
        name: "Idempotency-Key",
        documented: false,
    })
    .payload(&["data"]);

/// A call of [`Products::delete_serials`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteProductSerials(Call<Shoppex, DeleteSerialsResult>);

codegen::call!(DeleteProductSerials, Shoppex, DeleteSerialsResult);

static DELETE_SERIALS: Operation = Operation::new(
        "products.delete_serials",
        Method::DELETE,
        "/products/{id}/serials",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["products.write"])
    .idempotency(Idempotency::Idempotent)
    .payload(&["data"]);

/// A call of [`Products::list_serials`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListProductSerials(Call<Shoppex, Page<ProductSerial>>);

impl ListProductSerials {
    /// Sets `page`: Page number, from 1.
    ///
    /// Server default: `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", page))
    }

    /// Sets `limit`: Items per page. The current pages type it as a string and show no bounds.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }
}

codegen::paged_call!(ListProductSerials, Shoppex, ProductSerial);

static LIST_SERIALS: Operation = Operation::new(
        "products.list_serials",
        Method::GET,
        "/products/{id}/serials",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["products.read"])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            style: PageStyle::Page {
                param: PageParam::Query("page"),
                first: 1,
            },
            items: &["data"],
            total: Some(&["pagination", "total"]),
            total_pages: Some(&["pagination", "total_pages"]),
            applied_limit: Some(&["pagination", "limit"]),
            applied_page: Some(&["pagination", "page"]),
            has_more: Some(&["pagination", "has_more"]),
            limit: Some(PageParam::Query("limit")),
            ..Pagination::SINGLE
        },
    );

/// A call of [`Products::add_serials`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct AddProductSerials(Call<Shoppex, AddSerialsResult>);

codegen::call!(AddProductSerials, Shoppex, AddSerialsResult);

static ADD_SERIALS: Operation = Operation::new(
        "products.add_serials",
        Method::POST,
        "/products/{id}/serials",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["products.write"])
    .payload(&["data"]);

/// A call of [`Products::claim_serials`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ClaimProductSerials(Call<Shoppex, ClaimedSerials>);

codegen::call!(ClaimProductSerials, Shoppex, ClaimedSerials);

static CLAIM_SERIALS: Operation = Operation::new(
        "products.claim_serials",
        Method::POST,
        "/products/{id}/serials/claim",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["products.write"])
    .payload(&["data"]);

/// A call of [`Products::list_variants`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListProductVariants(Call<Shoppex, Page<ProductVariant>>);

impl ListProductVariants {
    /// Sets `cursor`: next_cursor of the previous answer. Not shown for this list; its answer has the block all
    /// the same.
    ///
    /// Concluded, not stated by the API's documentation.
    pub fn cursor(self, cursor: impl Into<String>) -> Self {
        Self(self.0.query("cursor", cursor.into()))
    }
}

codegen::paged_call!(ListProductVariants, Shoppex, ProductVariant);

static LIST_VARIANTS: Operation = Operation::new(
        "products.list_variants",
        Method::GET,
        "/products/{id}/variants",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["products.read"])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            style: PageStyle::Cursor {
                param: PageParam::Query("cursor"),
            },
            items: &["data"],
            has_more: Some(&["pagination", "has_more"]),
            next_cursor: Some(&["pagination", "next_cursor"]),
            default_limit: Some(50),
            max_limit: Some(100),
            ..Pagination::SINGLE
        },
    );

/// A call of [`Products::get_variant`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetProductVariant(Call<Shoppex, ProductVariant>);

codegen::call!(GetProductVariant, Shoppex, ProductVariant);

static GET_VARIANT: Operation = Operation::new(
        "products.get_variant",
        Method::GET,
        "/products/{id}/variants/{variantId}",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["products.read"])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`Products::update_variant`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateProductVariant(Call<Shoppex, ProductVariant>);

codegen::call!(UpdateProductVariant, Shoppex, ProductVariant);

static UPDATE_VARIANT: Operation = Operation::new(
        "products.update_variant",
        Method::PATCH,
        "/products/{id}/variants/{variantId}",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["products.write"])
    .payload(&["data"]);

/// A call of [`Products::delete_variant_serials`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteProductVariantSerials(Call<Shoppex, DeleteSerialsResult>);

codegen::call!(DeleteProductVariantSerials, Shoppex, DeleteSerialsResult);

static DELETE_VARIANT_SERIALS: Operation = Operation::new(
        "products.delete_variant_serials",
        Method::DELETE,
        "/products/{id}/variants/{variantId}/serials",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["products.write"])
    .idempotency(Idempotency::Idempotent)
    .payload(&["data"]);

/// A call of [`Products::list_variant_serials`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListProductVariantSerials(Call<Shoppex, Page<ProductSerial>>);

impl ListProductVariantSerials {
    /// Sets `page`: Page number, from 1.
    ///
    /// Server default: `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", page))
    }

    /// Sets `limit`: Items per page. The current pages type it as a string and show no bounds.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }
}

codegen::paged_call!(ListProductVariantSerials, Shoppex, ProductSerial);

static LIST_VARIANT_SERIALS: Operation = Operation::new(
        "products.list_variant_serials",
        Method::GET,
        "/products/{id}/variants/{variantId}/serials",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["products.read"])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            style: PageStyle::Page {
                param: PageParam::Query("page"),
                first: 1,
            },
            items: &["data"],
            total: Some(&["pagination", "total"]),
            total_pages: Some(&["pagination", "total_pages"]),
            applied_limit: Some(&["pagination", "limit"]),
            applied_page: Some(&["pagination", "page"]),
            has_more: Some(&["pagination", "has_more"]),
            limit: Some(PageParam::Query("limit")),
            ..Pagination::SINGLE
        },
    );

/// A call of [`Products::add_variant_serials`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct AddProductVariantSerials(Call<Shoppex, AddSerialsResult>);

codegen::call!(AddProductVariantSerials, Shoppex, AddSerialsResult);

static ADD_VARIANT_SERIALS: Operation = Operation::new(
        "products.add_variant_serials",
        Method::POST,
        "/products/{id}/variants/{variantId}/serials",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["products.write"])
    .payload(&["data"]);

/// A call of [`Products::search`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SearchProducts(Call<Shoppex, Page<Product>>);

impl SearchProducts {
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

codegen::paged_call!(SearchProducts, Shoppex, Product);

static SEARCH: Operation = Operation::new(
        "products.search",
        Method::GET,
        "/products/search",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["products.read"])
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
