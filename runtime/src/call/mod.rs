//! One call: what generated methods build, and what is sent when it is awaited.
//!
//! A [`Call`] is a value: it can be stored, cloned and sent to another task. Everything that
//! repeats in every operation is here, so that generated code stays small.

mod answer;
mod content_type;
mod draft;
mod future;
mod json_member;
mod macros;
mod options;
mod prepared;
mod raw;
mod streamed;

pub use answer::{Answer, FromAnswer};
pub use future::{CallFuture, ResponseFuture};

pub(crate) use content_type::{content_type, essence};
pub(crate) use draft::Draft;
pub(crate) use options::Options;
pub(crate) use prepared::Prepared;
pub(crate) use raw::{Raw, Rest, is_web_page};
pub(crate) use streamed::Streamed;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::api::Api;
use crate::body::{BodyContent, Multipart};
use crate::client::Client;
use crate::decode::Decoded;
use crate::encode::Param;
use crate::error::Error;
use crate::operation::{Operation, Style};
use crate::pagination::{At, Items, Page, Pages, read_page};
use crate::retry::RetryPolicy;
use crate::secret::Secret;
use crate::wire::DecodeAs;

/// Turns an answer into a value.
pub(crate) type Decode<T> = fn(&Operation, &Raw) -> Result<Decoded<T>, Error>;

/// Headers that say where a request ends and what its connection is for. A wrong one would make
/// the server take the rest for another request.
const FRAMING: [HeaderName; 4] = [
    http::header::CONTENT_LENGTH,
    http::header::TRANSFER_ENCODING,
    http::header::CONNECTION,
    http::header::UPGRADE,
];

/// A call that has not been sent yet.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<A: Api, T> {
    client: Client<A>,
    draft: Box<Draft>,
    decode: Decode<T>,
}

/// Starts calls, by how their answer is read.
impl<A: Api, T: DeserializeOwned> Call<A, T> {
    /// Starts a call whose payload is JSON.
    pub fn json(client: &Client<A>, operation: &'static Operation) -> Self {
        Self::new(client, Draft::new(operation), raw::json)
    }
}

impl<A: Api, T> Call<A, T> {
    /// Starts a call whose payload is JSON in the form of the codec `C`.
    pub fn json_as<C>(client: &Client<A>, operation: &'static Operation) -> Self
    where
        C: for<'de> DecodeAs<'de, T>,
    {
        Self::new(client, Draft::new(operation), raw::json_as::<T, C>)
    }

    /// Starts a call whose answer decides what it is.
    pub fn answer(client: &Client<A>, operation: &'static Operation) -> Self
    where
        T: FromAnswer,
    {
        Self::new(client, Draft::new(operation), raw::answer)
    }
}

impl<A: Api, T: DeserializeOwned> Call<A, Page<T>> {
    /// Starts a call whose payload is a page of a list.
    pub fn page(client: &Client<A>, operation: &'static Operation) -> Self {
        Self::new(client, Draft::new(operation), read_page)
    }
}

impl<A: Api> Call<A, ()> {
    /// Starts a call that answers without content.
    pub fn empty(client: &Client<A>, operation: &'static Operation) -> Self {
        Self::new(client, Draft::new(operation), raw::empty)
    }
}

impl<A: Api> Call<A, String> {
    /// Starts a call that answers with text.
    pub fn text(client: &Client<A>, operation: &'static Operation) -> Self {
        Self::new(client, Draft::new(operation), raw::text)
    }
}

impl<A: Api> Call<A, Secret> {
    /// Starts a call whose success is a redirect, which is not followed. Its address may hold a code
    /// or a signature, so it is a secret.
    pub fn location(client: &Client<A>, operation: &'static Operation) -> Self {
        Self::new(client, Draft::new(operation), raw::location)
    }
}

impl<A: Api> Call<A, Bytes> {
    /// Starts a call that answers with bytes.
    pub fn bytes(client: &Client<A>, operation: &'static Operation) -> Self {
        Self::new(client, Draft::new(operation), raw::bytes)
    }
}

impl<A: Api> Call<A, Value> {
    pub(crate) fn raw(client: &Client<A>, method: Method, path: &str) -> Self {
        Self::new(client, Draft::raw(method, path), raw::value)
    }
}

/// Adds to the request. What cannot be sent is remembered and comes out as the call's error.
impl<A: Api, T> Call<A, T> {
    fn new(client: &Client<A>, draft: Draft, decode: Decode<T>) -> Self {
        Self {
            client: client.clone(),
            draft: Box::new(draft),
            decode,
        }
    }

    /// Gives the value of the path template's next variable.
    pub fn path(self, value: impl Param) -> Self {
        self.path_styled("", value, Style::Simple)
    }

    /// Gives the value of the path template's next variable in another style.
    pub fn path_styled(mut self, name: &str, value: impl Param, style: Style) -> Self {
        self.draft.add_path(name, &value.to_param(), style);
        self
    }

    /// Sets a query parameter, replacing one of the same name.
    pub fn query(self, name: &str, value: impl Param) -> Self {
        self.query_styled(name, value, Style::FormExploded)
    }

    /// Sets a query parameter in another style.
    pub fn query_styled(mut self, name: &str, value: impl Param, style: Style) -> Self {
        self.draft.set_query(name, &value.to_param(), style);
        self
    }

    /// Sets a header parameter.
    pub fn header(self, name: &str, value: impl Param) -> Self {
        self.header_styled(name, value, Style::Simple)
    }

    /// Sets a header parameter in another style.
    pub fn header_styled(mut self, name: &str, value: impl Param, style: Style) -> Self {
        self.draft.set_header(name, &value.to_param(), style);
        self
    }

    /// Sets a cookie parameter.
    pub fn cookie(self, name: &str, value: impl Param) -> Self {
        self.cookie_styled(name, value, Style::FormExploded)
    }

    /// Sets a cookie parameter in another style.
    pub fn cookie_styled(mut self, name: &str, value: impl Param, style: Style) -> Self {
        self.draft.set_cookie(name, &value.to_param(), style);
        self
    }

    /// Sets a JSON body.
    pub fn json_body(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        self.draft.set_json(body);
        self
    }

    /// Sets an `application/x-www-form-urlencoded` body.
    pub fn form_body(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        self.draft.set_form(body, &[], &[]);
        self
    }

    /// Sets an `application/x-www-form-urlencoded` body in which these properties have a style of their own.
    pub fn form_body_styled(
        mut self,
        body: &(impl Serialize + ?Sized),
        styles: &[(&str, Style)],
    ) -> Self {
        self.draft.set_form(body, styles, &[]);
        self
    }

    /// Sets such a body in which these properties also keep their reserved characters (`allowReserved`).
    pub fn form_body_reserved(
        mut self,
        body: &(impl Serialize + ?Sized),
        styles: &[(&str, Style)],
        reserved: &[&str],
    ) -> Self {
        self.draft.set_form(body, styles, reserved);
        self
    }

    /// Sets a `multipart/form-data` body.
    pub fn multipart_body(mut self, body: Multipart) -> Self {
        self.draft.set_multipart(body);
        self
    }

    /// Sets a body of text.
    pub fn text_body(self, content_type: &str, body: String) -> Self {
        self.bytes_body(content_type, body.into())
    }

    /// Sets a body of bytes, or of what a source gives.
    pub fn bytes_body(mut self, content_type: &str, body: BodyContent) -> Self {
        self.draft.set_bytes(content_type, body);
        self
    }

    /// Replaces the content type of the body that was set.
    pub fn content_type(mut self, content_type: &str) -> Self {
        self.draft.set_content_type(content_type);
        self
    }

    /// Moves to a place in a list.
    pub(crate) fn at(mut self, at: &At) -> Self {
        self.draft.set_position(at);
        self
    }
}

/// Options of this one call.
impl<A: Api, T> Call<A, T> {
    /// Sets how long one attempt may take, from connecting to the last byte of the answer.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.draft.options.attempt_timeout = Some(timeout);
        self
    }

    /// Sets how long the call may take in all, over attempts and waits.
    pub fn with_total_timeout(mut self, timeout: Duration) -> Self {
        self.draft.options.total_timeout = Some(timeout);
        self
    }

    /// Sets the idempotency key in place of a random one; the same on each attempt.
    ///
    /// An operation that takes no key ends in an error before anything is sent.
    pub fn with_idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.draft.options.idempotency_key = Some(key.into());
        self
    }

    /// Sets a header, replacing one of the same name. Headers of credentials win over it, and
    /// those by which HTTP tells where a request ends are not for callers to set.
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        match (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) {
            (Ok(name), Ok(value)) if !FRAMING.contains(&name) => {
                self.draft.options.headers.insert(name, value);
            }
            _ => self.draft.fail(Error::invalid(format!(
                "the header `{name}` cannot be sent"
            ))),
        }
        self
    }

    /// Sets how this call is tried again.
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.draft.options.retry = Some(policy);
        self
    }

    /// Asks for the whole answer: status, headers, rate limit and envelope beside the value.
    pub fn with_response(self) -> ResponseFuture<A, T> {
        ResponseFuture::new(self)
    }
}

impl<A: Api, T> Call<A, Page<T>> {
    /// Reads the list as a stream of pages.
    pub fn pages(self) -> Pages<A, T> {
        Pages::new(self)
    }

    /// Reads the list as a stream of items.
    pub fn items(self) -> Items<A, T> {
        Items::new(Pages::new(self))
    }
}

impl<A: Api, T> Call<A, T> {
    /// Sends the call.
    pub fn send(self) -> CallFuture<A, T> {
        CallFuture::new(self)
    }

    pub(crate) fn into_parts(self) -> (Client<A>, Box<Draft>, Decode<T>) {
        (self.client, self.draft, self.decode)
    }
}

impl<A: Api, T> Clone for Call<A, T> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            draft: self.draft.clone(),
            decode: self.decode,
        }
    }
}

impl<A: Api, T> fmt::Debug for Call<A, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.draft.name())
            .finish_non_exhaustive()
    }
}

impl<A: Api, T> IntoFuture for Call<A, T> {
    type Output = <CallFuture<A, T> as Future>::Output;
    type IntoFuture = CallFuture<A, T>;

    fn into_future(self) -> CallFuture<A, T> {
        self.send()
    }
}
