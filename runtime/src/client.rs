//! The client: base URL, credentials, policies and transport, shared by its clones.

use std::marker::PhantomData;

use crate::api::Api;

/// A client of one API; cheap to clone.
#[derive(Debug)]
pub struct Client<A: Api> {
    api: PhantomData<fn() -> A>,
}
