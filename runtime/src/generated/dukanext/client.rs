// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! The client.

use crate::codegen;
use super::{CustomerClient, Dukanext};
use super::operations;

/// A client of Dukanext storefront API; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Dukanext>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Dukanext> {
        codegen::ClientBuilder::new()
    }

    /// Events of visitors.
    pub fn analytics(&self) -> operations::analytics::Analytics {
        operations::analytics::Analytics::new(self.0.clone())
    }

    /// The tree of categories.
    pub fn categories(&self) -> operations::categories::Categories {
        operations::categories::Categories::new(self.0.clone())
    }

    /// Tags for the heads of pages.
    pub fn config(&self) -> operations::config::Config {
        operations::config::Config::new(self.0.clone())
    }

    /// Messages to the shop: 3 an hour from one IP address.
    pub fn contact_form(&self) -> operations::contact_form::ContactForm {
        operations::contact_form::ContactForm::new(self.0.clone())
    }

    /// Content whose models the merchant defines.
    pub fn content(&self) -> operations::content::Content {
        operations::content::Content::new(self.0.clone())
    }

    /// Coupon codes, checked against a cart.
    pub fn coupons(&self) -> operations::coupons::Coupons {
        operations::coupons::Coupons::new(self.0.clone())
    }

    /// Login with a code by email, or by the link of an order's email.
    pub fn login(&self) -> operations::login::Login {
        operations::login::Login::new(self.0.clone())
    }

    /// Subscriptions to the newsletter: 5 requests an hour from one IP address.
    pub fn newsletter(&self) -> operations::newsletter::Newsletter {
        operations::newsletter::Newsletter::new(self.0.clone())
    }

    /// Orders: anyone may place one, only a customer reads theirs.
    pub fn orders(&self) -> operations::orders::Orders {
        operations::orders::Orders::new(self.0.clone())
    }

    /// The catalogue, and fresh prices for a cart.
    pub fn products(&self) -> operations::products::Products {
        operations::products::Products::new(self.0.clone())
    }

    /// Reviews of products.
    pub fn reviews(&self) -> operations::reviews::Reviews {
        operations::reviews::Reviews::new(self.0.clone())
    }

    /// Products and categories by words.
    pub fn search(&self) -> operations::search::CatalogSearch {
        operations::search::CatalogSearch::new(self.0.clone())
    }

    /// Whether the shop is open, and how it is set up.
    pub fn settings(&self) -> operations::settings::ShopSettings {
        operations::settings::ShopSettings::new(self.0.clone())
    }

    /// Opens the operations that need a `customerToken` as well, and sends this one with them.
    ///
    /// What a customer may see and change; the token comes from the login.
    pub fn customer(&self, secret: impl Into<codegen::Secret>) -> CustomerClient {
        CustomerClient::new(self.0.granting("customerToken", secret.into()))
    }
}

impl From<codegen::Client<Dukanext>> for Client {
    fn from(client: codegen::Client<Dukanext>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Dukanext>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
