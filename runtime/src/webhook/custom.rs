//! Describing a scheme that is not known: an HMAC in a header over a text of given form.

use std::borrow::Cow;
use std::time::Duration;

use http::HeaderName;

use super::algorithm::{Algorithm, Encoding};
use super::error::InvalidScheme;
use super::scheme::{KeyForm, Layout, Part, Scheme};

/// Describes a scheme of one HMAC in a header; made by [`Scheme::hmac`].
///
/// ```
/// use shopwright::webhook::{Algorithm, Scheme};
///
/// // Slack's: `X-Slack-Signature: v0=…`
/// let slack = Scheme::hmac("slack", "X-Slack-Signature")
///     .prefix("v0=")
///     .timestamp_header("X-Slack-Request-Timestamp")
///     .signed_text("v0:{timestamp}:{body}")
///     .build()?;
/// assert!(slack.has_timestamp());
///
/// // Shopify's: base64 over the body alone.
/// let shopify = Scheme::hmac("shopify", "X-Shopify-Hmac-Sha256")
///     .base64()
///     .id_header("X-Shopify-Event-Id")
///     .build()?;
/// assert!(!shopify.has_timestamp());
/// # Ok::<(), shopwright::webhook::InvalidScheme>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "a scheme is made by `build`"]
pub struct SchemeBuilder {
    scheme: Scheme,
    template: String,
}

impl Scheme {
    /// Describes a scheme of one HMAC in the header `signature`; `name` is a word for it in logs and
    /// keys.
    ///
    /// Without further settings it is the HMAC-SHA256 of the raw body, in hex, and nothing else in
    /// the header.
    pub fn hmac(name: impl Into<String>, signature: impl Into<String>) -> SchemeBuilder {
        SchemeBuilder {
            scheme: Scheme {
                name: Cow::Owned(name.into()),
                algorithm: Algorithm::HmacSha256,
                encoding: Encoding::Hex,
                signature: Cow::Owned(signature.into()),
                layout: Layout::One {
                    prefix: Cow::Borrowed(""),
                },
                timestamp: None,
                ids: Cow::Borrowed(&[]),
                id_in_body: None,
                signed: Cow::Borrowed(&[]),
                key: KeyForm::Text,
                tolerance: Duration::from_secs(300),
            },
            template: "{body}".to_owned(),
        }
    }
}

impl SchemeBuilder {
    /// Sets what stands before the signature in its header, e.g. `sha256=`.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.scheme.layout = Layout::One {
            prefix: Cow::Owned(prefix.into()),
        };
        self
    }

    /// Sets the hash; HMAC-SHA256 by default.
    pub fn algorithm(mut self, algorithm: Algorithm) -> Self {
        self.scheme.algorithm = algorithm;
        self
    }

    /// Says that the signature is written in base64, not in hex.
    pub fn base64(mut self) -> Self {
        self.scheme.encoding = Encoding::Base64;
        self
    }

    /// Says that the secret is base64 of the key, with or without `whsec_`. By default its text is
    /// the key.
    pub fn base64_secret(mut self) -> Self {
        self.scheme.key = KeyForm::Base64;
        self
    }

    /// Names the header with the time of signing, in seconds since 1970. It has to be part of the
    /// [signed text](Self::signed_text).
    pub fn timestamp_header(mut self, header: impl Into<String>) -> Self {
        self.scheme.timestamp = Some(Cow::Owned(header.into()));
        self
    }

    /// Names the header with the id of the delivery or event.
    pub fn id_header(mut self, header: impl Into<String>) -> Self {
        self.scheme.ids = Cow::Owned(vec![Cow::Owned(header.into())]);
        self
    }

    /// Names the top-level property of the JSON body with the id of the event. It is preferred to a
    /// header that is not signed.
    pub fn id_in_body(mut self, property: impl Into<String>) -> Self {
        self.scheme.id_in_body = Some(Cow::Owned(property.into()));
        self
    }

    /// Sets the signed text, with `{id}`, `{timestamp}` and `{body}` for what is sent; `{body}` by
    /// default.
    pub fn signed_text(mut self, template: impl Into<String>) -> Self {
        self.template = template.into();
        self
    }

    /// Sets how old or early a signature may be; 300 s by default.
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.scheme.tolerance = tolerance;
        self
    }

    /// Makes the scheme.
    ///
    /// # Errors
    ///
    /// A header has an impossible name, the signed text has an unknown placeholder or not exactly
    /// one `{body}`, or what it holds and what headers there are do not go together: a timestamp
    /// that is not signed would protect from nothing.
    pub fn build(self) -> Result<Scheme, InvalidScheme> {
        let mut scheme = self.scheme;
        let mut headers = vec![&scheme.signature];
        headers.extend(&scheme.timestamp);
        headers.extend(scheme.ids.iter());
        for header in headers {
            if HeaderName::from_bytes(header.as_bytes()).is_err() {
                return Err(InvalidScheme(format!(
                    "names the header {header:?}, which cannot exist"
                )));
            }
        }
        scheme.signed = Cow::Owned(parts(&self.template)?);
        let count = |wanted: &Part| scheme.signed.iter().filter(|part| *part == wanted).count();
        if count(&Part::Body) != 1 {
            let problem = "has to sign `{body}`, once";
            return Err(InvalidScheme(problem.to_owned()));
        }
        let id = (
            "{id}",
            "an id header",
            count(&Part::Id) > 0,
            !scheme.ids.is_empty(),
        );
        let timestamp = (
            "{timestamp}",
            "a timestamp header",
            count(&Part::Timestamp) > 0,
            scheme.timestamp.is_some(),
        );
        for (placeholder, header, signed, named) in [id, timestamp] {
            if signed && !named {
                let problem = format!("signs `{placeholder}`, but has not {header}");
                return Err(InvalidScheme(problem));
            }
        }
        if scheme.timestamp.is_some() && !scheme.has_timestamp() {
            let problem = "has a timestamp header that is not signed: anybody could change it";
            return Err(InvalidScheme(problem.to_owned()));
        }
        if !scheme.has_timestamp() {
            scheme.tolerance = Duration::ZERO;
        }
        Ok(scheme)
    }
}

/// Takes a template apart.
fn parts(template: &str) -> Result<Vec<Part>, InvalidScheme> {
    let mut parts = Vec::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        if !before.is_empty() {
            parts.push(Part::Text(Cow::Owned(before.to_owned())));
        }
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        parts.push(match name {
            "id" => Part::Id,
            "timestamp" => Part::Timestamp,
            "body" => Part::Body,
            _ => {
                return Err(InvalidScheme(format!(
                    "signs `{{{name}}}`; known are `{{id}}`, `{{timestamp}}` and `{{body}}`"
                )));
            }
        });
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(Part::Text(Cow::Owned(rest.to_owned())));
    }
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(builder: SchemeBuilder) -> String {
        builder.build().unwrap_err().to_string()
    }

    #[test]
    fn a_scheme_that_cannot_work_is_refused_with_its_reason() {
        let hmac = || Scheme::hmac("mine", "X-Signature");
        for (builder, reason) in [
            (hmac().signed_text("{timestamp}"), "has to sign `{body}`"),
            (hmac().signed_text("{body}{body}"), "has to sign `{body}`"),
            (hmac().signed_text("{url}{body}"), "signs `{url}`"),
            (hmac().signed_text("{body}{"), "signs `{}`"),
            (
                hmac().signed_text("{timestamp}.{body}"),
                "has not a timestamp header",
            ),
            (hmac().signed_text("{id}.{body}"), "has not an id header"),
            (hmac().timestamp_header("X-Time"), "that is not signed"),
            (hmac().id_header("X Id"), "names the header \"X Id\""),
            (Scheme::hmac("mine", ""), "names the header \"\""),
        ] {
            let refusal = refusal(builder);
            assert!(refusal.contains(reason), "{refusal}");
        }
    }

    #[test]
    fn the_signed_text_is_taken_apart_in_order() {
        assert_eq!(
            parts("v0:{timestamp}:{body}").unwrap(),
            [
                Part::Text(Cow::Borrowed("v0:")),
                Part::Timestamp,
                Part::Text(Cow::Borrowed(":")),
                Part::Body,
            ]
        );
        assert_eq!(
            parts("{body}}").unwrap(),
            [Part::Body, Part::Text("}".into())]
        );
    }
}
