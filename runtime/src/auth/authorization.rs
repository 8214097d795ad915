//! What a provider adds to a request. It prints names, never values.

use std::fmt;

use http::header::{AUTHORIZATION, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::AuthError;
use crate::encode::{cookie_text, header_text, header_value, query_text};

/// Credentials in the form they are sent in.
#[derive(Clone, Default)]
pub struct Authorization {
    headers: Vec<(HeaderName, HeaderValue)>,
    /// Encoded `name=value`.
    query: Vec<(String, String)>,
    cookies: Vec<(String, String)>,
}

impl Authorization {
    /// Sends nothing.
    pub fn none() -> Self {
        Self::default()
    }

    /// Adds `Authorization: <scheme> <value>`.
    ///
    /// # Errors
    ///
    /// The value has a character that no header can carry, such as a line break.
    pub fn authorization(self, scheme: &str, value: &str) -> Result<Self, AuthError> {
        let mut text = String::with_capacity(scheme.len() + 1 + value.len());
        text.push_str(scheme);
        text.push(' ');
        text.push_str(value);
        self.add(AUTHORIZATION, header_text(text))
    }

    /// Adds a header and marks its value as sensitive.
    ///
    /// # Errors
    ///
    /// The value has a character that no header can carry, such as a line break.
    pub fn header(self, name: HeaderName, value: &str) -> Result<Self, AuthError> {
        self.add(name, header_value(value))
    }

    fn add(mut self, name: HeaderName, value: Option<HeaderValue>) -> Result<Self, AuthError> {
        let Some(mut value) = value else {
            return Err(AuthError::new(format!(
                "the credential for the header `{name}` has a character that cannot be sent \
                 (a line break, a control or a non-ASCII character)"
            )));
        };
        value.set_sensitive(true);
        // Mostly it is the only one.
        self.headers.reserve_exact(1);
        self.headers.push((name, value));
        Ok(self)
    }

    /// Adds a query parameter.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.query.push((name.to_owned(), query_text(name, value)));
        self
    }

    /// Adds a cookie.
    pub fn cookie(mut self, name: &str, value: &str) -> Self {
        self.cookies
            .push((name.to_owned(), cookie_text(name, value)));
        self
    }

    /// Returns the headers; their values are marked as sensitive.
    pub fn headers(&self) -> &[(HeaderName, HeaderValue)] {
        &self.headers
    }

    /// Returns the names of its query parameters, which must not be logged with their values.
    pub fn query_names(&self) -> impl Iterator<Item = &str> {
        self.query.iter().map(|(name, _)| name.as_str())
    }

    /// Appends its query parameters to an encoded query.
    pub fn append_query(&self, query: &mut String) {
        for (_, pair) in &self.query {
            if !query.is_empty() {
                query.push('&');
            }
            query.push_str(pair);
        }
    }

    /// Puts its headers and cookies into the headers of a request, in place of any of the same
    /// name; cookies are added to those that are there.
    pub fn apply_headers(&self, headers: &mut HeaderMap) {
        for (name, value) in &self.headers {
            headers.insert(name.clone(), value.clone());
        }
        if self.cookies.is_empty() {
            return;
        }
        let mut text = headers
            .get(COOKIE)
            .map(|value| value.as_bytes().to_vec())
            .unwrap_or_default();
        for (_, pair) in &self.cookies {
            if !text.is_empty() {
                text.extend_from_slice(b"; ");
            }
            text.extend_from_slice(pair.as_bytes());
        }
        // Cookies are percent-encoded, so this cannot fail; were it to, none are sent.
        if let Ok(mut value) = HeaderValue::from_bytes(&text) {
            value.set_sensitive(true);
            headers.insert(COOKIE, value);
        }
    }
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        let names = |pairs: &[(String, String)]| -> Vec<String> {
            pairs.iter().map(|(name, _)| name.clone()).collect()
        };
        f.debug_struct("Authorization")
            .field("headers", &headers)
            .field("query", &names(&self.query))
            .field("cookies", &names(&self.cookies))
            .finish()
    }
}
