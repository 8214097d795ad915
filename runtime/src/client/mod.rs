//! The client: base URL, credentials, policies and transport, shared by its clones.

mod attempt;
mod builder;
mod core;
mod execute;
mod failure;
mod observed;
mod pace;

pub use builder::ClientBuilder;

pub(crate) use self::core::Core;
pub(crate) use builder::is_this_machine;
pub(crate) use execute::{Executing, execute};

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use http::Method;
use serde_json::Value;
use url::Url;

use crate::api::Api;
use crate::auth::{Granted, Provider};
use crate::call::Call;
use crate::secret::Secret;

/// A client of the API `A`; cheap to clone. Clones share connections and limits.
pub struct Client<A: Api> {
    core: Arc<Core>,
    api: PhantomData<fn() -> A>,
}

impl<A: Api> Client<A> {
    pub(crate) fn new(core: Core) -> Self {
        Self {
            core: Arc::new(core),
            api: PhantomData,
        }
    }

    pub(crate) fn core(&self) -> &Arc<Core> {
        &self.core
    }

    /// Returns the address that paths are appended to.
    pub fn base_url(&self) -> &Url {
        &self.core.base_url
    }

    /// Makes a client with other credentials that shares everything else.
    pub fn with_credentials(&self, provider: impl Provider + 'static) -> A::Client {
        self.with_provider(Arc::new(provider))
    }

    /// Makes a client with the same credentials for an account (store, tenant) of the API; it
    /// shares everything else. Credentials that know no accounts refuse every call.
    pub fn for_account(&self, account: &str) -> A::Client {
        self.with_provider(self.core.provider.for_account(account))
    }

    fn with_provider(&self, provider: Arc<dyn Provider>) -> A::Client {
        Self::new(self.core.with_provider(provider)).into()
    }

    /// Makes a client for a view: it adds one more credential to the operations of that view, and to
    /// calls that the description does not name. Generated code calls it.
    #[doc(hidden)]
    pub fn granting(&self, scheme: &'static str, secret: Secret) -> Self {
        Self::new(self.core.granting(Granted::new(scheme, secret)))
    }

    /// Calls what the description does not name, with the same credentials, retry and errors.
    ///
    /// `path` is appended to the base URL as it is, so it has to be percent-encoded; a query in
    /// it is kept. The answer is the whole body, without any envelope taken off.
    pub fn request(&self, method: Method, path: &str) -> Call<A, Value> {
        Call::raw(self, method, path)
    }
}

impl<A: Api> Clone for Client<A> {
    fn clone(&self) -> Self {
        Self {
            core: self.core.clone(),
            api: PhantomData,
        }
    }
}

impl<A: Api> fmt::Debug for Client<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("api", &self.core.descriptor.name)
            .field("base_url", &self.core.base_url.as_str())
            .field("credentials", &self.core.provider)
            .field("granted", &self.core.granted.as_ref().map(Granted::scheme))
            .finish_non_exhaustive()
    }
}
