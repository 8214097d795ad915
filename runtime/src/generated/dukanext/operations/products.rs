// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Products`.

use crate::codegen::{
    self, Call, Decimal, Idempotency, Method, Operation, Page, PageParam, PageStyle,
    Pagination,
};
use super::super::Dukanext;
use super::super::models::{CartProduct, Product, ProductSort, RefreshCartRequest};

/// The catalogue, and fresh prices for a cart.
#[derive(Clone, Debug)]
pub struct Products {
    client: codegen::Client<Dukanext>,
}

impl Products {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Dukanext>) -> Self {
        Self { client }
    }

    /// List and filter products.
    ///
    /// `GET /products` · [source](<https://docs.dukanext.co.ke/docs/api-reference/products>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `DEV_MODE_DISABLED`, `ORIGIN_NOT_ALLOWED`, `SHOP_BILLING_INVALID`,
    /// `SHOP_NOT_FOUND`, `SHOP_UNDER_DEVELOPMENT`.
    #[inline]
    pub fn list(&self) -> ListProducts {
        ListProducts(Call::page(&self.client, &LIST))
    }

    /// Refresh price and stock for cart lines.
    ///
    /// Call before showing the cart and before checkout. Lines that vanished from the reply are
    /// no longer for sale.
    ///
    /// `POST /products/cart` ·
    /// [source](<https://docs.dukanext.co.ke/docs/theme-guide/cart-and-checkout>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `DEV_MODE_DISABLED`, `INVALID_OPTION_VALUES`, `INVALID_VARIATION_KEY`,
    /// `ORIGIN_NOT_ALLOWED`, `SHOP_BILLING_INVALID`, `SHOP_NOT_FOUND`, `SHOP_UNDER_DEVELOPMENT`,
    /// `VARIANT_NOT_FOUND`.
    #[inline]
    pub fn refresh_cart(&self, body: &RefreshCartRequest) -> RefreshCart {
        RefreshCart(Call::page(&self.client, &REFRESH_CART).json_body(body))
    }
}

/// A call of [`Products::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListProducts(Call<Dukanext, Page<Product>>);

impl ListProducts {
    /// Sets `page`: Page to fetch. Documented as number.
    ///
    /// Server default: `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", page))
    }

    /// Sets `limit`: Items per page.
    ///
    /// Server default: `18`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Sets `sort`: Sort order; the default is not documented.
    pub fn sort(self, sort: impl Into<ProductSort>) -> Self {
        Self(self.0.query("sort", sort.into()))
    }

    /// Sets `categories`: Category slug; descendants are included.
    pub fn categories(self, categories: impl Into<String>) -> Self {
        Self(self.0.query("categories", categories.into()))
    }

    /// Sets `minPrice`: Lower price bound.
    pub fn min_price(self, min_price: Decimal) -> Self {
        Self(self.0.query("minPrice", min_price))
    }

    /// Sets `maxPrice`: Upper price bound.
    pub fn max_price(self, max_price: Decimal) -> Self {
        Self(self.0.query("maxPrice", max_price))
    }

    /// Sets `featured`: Featured products only.
    pub fn featured(self, featured: bool) -> Self {
        Self(self.0.query("featured", featured))
    }

    /// Sets `onSale`: Discounted products only.
    pub fn on_sale(self, on_sale: bool) -> Self {
        Self(self.0.query("onSale", on_sale))
    }

    /// Sets `term`: Text filter within the list.
    pub fn term(self, term: impl Into<String>) -> Self {
        Self(self.0.query("term", term.into()))
    }
}

codegen::paged_call!(ListProducts, Dukanext, Product);

static LIST: Operation = Operation::new("products.list", Method::GET, "/products")
    .security(&[&["apiKey"]])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            style: PageStyle::Page {
                param: PageParam::Query("page"),
                first: 1,
            },
            items: &["data", "data"],
            total: Some(&["data", "totalDocuments"]),
            applied_limit: Some(&["data", "limit"]),
            applied_page: Some(&["data", "currentPage"]),
            limit: Some(PageParam::Query("limit")),
            default_limit: Some(18),
            max_limit: Some(50),
            ..Pagination::SINGLE
        },
    );

/// A call of [`Products::refresh_cart`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RefreshCart(Call<Dukanext, Page<CartProduct>>);

codegen::paged_call!(RefreshCart, Dukanext, CartProduct);

static REFRESH_CART: Operation = Operation::new(
        "products.refresh_cart",
        Method::POST,
        "/products/cart",
    )
    .security(&[&["apiKey"]])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            items: &["data"],
            total: Some(&["total"]),
            ..Pagination::SINGLE
        },
    );
