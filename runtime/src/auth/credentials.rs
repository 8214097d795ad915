//! Fixed credentials, by the names of the API's schemes.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderName;

use super::{AuthError, Authorization, Promise, Provider, Requirement};
use crate::api::Scheme;
use crate::secret::Secret;

/// Credentials that do not change, each under the name of a scheme in the API's description.
///
/// Of an operation's alternatives the first is used for which every credential is there. When
/// there is none, the request is not sent and the error names what is missing.
///
/// ```
/// use shopwright::auth::Credentials;
///
/// let credentials = Credentials::new().bearer("oauth2", "token").api_key("storeId", "22");
/// assert!(!format!("{credentials:?}").contains("token\""));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Credentials {
    values: BTreeMap<String, Credential>,
}

#[derive(Clone, Debug)]
enum Credential {
    Bearer(Secret),
    ApiKey(Secret),
    Basic { user: String, password: Secret },
    Elsewhere,
}

impl Credentials {
    /// Creates credentials with nothing in them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a token that is sent as `Authorization: Bearer …`.
    pub fn bearer(self, scheme: impl Into<String>, token: impl Into<Secret>) -> Self {
        self.with(scheme, Credential::Bearer(token.into()))
    }

    /// Adds a key that is sent in the header, query parameter or cookie of its scheme.
    pub fn api_key(self, scheme: impl Into<String>, key: impl Into<Secret>) -> Self {
        self.with(scheme, Credential::ApiKey(key.into()))
    }

    /// Adds a user name and password, sent as `Authorization: Basic …`.
    pub fn basic(
        self,
        scheme: impl Into<String>,
        user: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Self {
        self.with(
            scheme,
            Credential::Basic {
                user: user.into(),
                password: password.into(),
            },
        )
    }

    /// Says that a scheme is taken care of elsewhere, e.g. by a client certificate.
    pub fn elsewhere(self, scheme: impl Into<String>) -> Self {
        self.with(scheme, Credential::Elsewhere)
    }

    fn with(mut self, scheme: impl Into<String>, credential: Credential) -> Self {
        self.values.insert(scheme.into(), credential);
        self
    }

    /// Returns what to send with a request of this operation.
    ///
    /// # Errors
    ///
    /// For every alternative something is missing or is of another kind than its scheme, or a
    /// value cannot be sent in a header.
    pub fn authorization(&self, requirement: &Requirement) -> Result<Authorization, AuthError> {
        if requirement.security.is_empty() {
            return Ok(Authorization::none());
        }
        let mut problems = Vec::new();
        for alternative in requirement
            .security
            .iter()
            .filter(|names| !names.is_empty())
        {
            match self.problem_of(alternative, requirement) {
                None => return self.build(alternative, requirement),
                Some(problem) => problems.push(problem),
            }
        }
        if requirement.security.iter().any(|names| names.is_empty()) {
            return Ok(Authorization::none());
        }
        let mut message = format!(
            "no credentials for `{}`, which was not sent: ",
            requirement.operation
        );
        message.push_str(&problems.join("; or "));
        Err(AuthError::new(message))
    }

    /// Says what this alternative lacks; `None` when it is complete.
    fn problem_of(&self, alternative: &[&str], requirement: &Requirement) -> Option<String> {
        let mut problem = String::new();
        for name in alternative {
            let text = match (self.values.get(*name), requirement.scheme(name)) {
                (_, None) => format!("`{name}` is not among the API's schemes"),
                (None, Some(scheme)) => format!("`{name}` ({}) is missing", describe(scheme)),
                (Some(credential), Some(scheme)) if !credential.suits(scheme) => format!(
                    "`{name}` is given as {}, but is sent as {}",
                    credential.describe(),
                    describe(scheme)
                ),
                _ => continue,
            };
            let separator = if problem.is_empty() { "" } else { " and " };
            let _ = write!(problem, "{separator}{text}");
        }
        (!problem.is_empty()).then_some(problem)
    }

    fn build(
        &self,
        alternative: &[&str],
        requirement: &Requirement,
    ) -> Result<Authorization, AuthError> {
        let mut out = Authorization::none();
        for name in alternative {
            if let (Some(credential), Some(scheme)) =
                (self.values.get(*name), requirement.scheme(name))
            {
                out = credential.add_to(out, scheme)?;
            }
        }
        Ok(out)
    }
}

impl Provider for Credentials {
    fn authorize<'a>(
        &'a self,
        requirement: &'a Requirement,
    ) -> Promise<'a, Result<Authorization, AuthError>> {
        Promise::ready(self.authorization(requirement))
    }
}

impl Credential {
    fn suits(&self, scheme: Scheme) -> bool {
        match self {
            Self::Bearer(_) => scheme == Scheme::Bearer,
            Self::ApiKey(_) => {
                matches!(
                    scheme,
                    Scheme::Header(_) | Scheme::Query(_) | Scheme::Cookie(_)
                )
            }
            Self::Basic { .. } => scheme == Scheme::Basic,
            Self::Elsewhere => true,
        }
    }

    fn describe(&self) -> &'static str {
        match self {
            Self::Bearer(_) => "a bearer token",
            Self::ApiKey(_) => "an API key",
            Self::Basic { .. } => "user and password",
            Self::Elsewhere => "taken care of elsewhere",
        }
    }

    fn add_to(&self, out: Authorization, scheme: Scheme) -> Result<Authorization, AuthError> {
        match (self, scheme) {
            (Self::Bearer(token), Scheme::Bearer) => out.authorization("Bearer", token.expose()),
            (Self::Basic { user, password }, Scheme::Basic) => {
                let text = STANDARD.encode(format!("{user}:{}", password.expose()));
                out.authorization("Basic", &text)
            }
            (Self::ApiKey(key), Scheme::Header(name)) => {
                let name = HeaderName::from_bytes(name.as_bytes())
                    .map_err(|_| AuthError::new(format!("`{name}` is no possible header name")))?;
                out.header(name, key.expose())
            }
            (Self::ApiKey(key), Scheme::Query(name)) => Ok(out.query(name, key.expose())),
            (Self::ApiKey(key), Scheme::Cookie(name)) => Ok(out.cookie(name, key.expose())),
            _ => Ok(out),
        }
    }
}

/// Adds a token or a key in the form of its scheme.
pub(super) fn add_secret(
    out: Authorization,
    name: &str,
    secret: &Secret,
    requirement: &Requirement,
) -> Result<Authorization, AuthError> {
    let credential = match requirement.scheme(name) {
        Some(Scheme::Bearer) => Credential::Bearer(secret.clone()),
        _ => Credential::ApiKey(secret.clone()),
    };
    match requirement.scheme(name) {
        Some(scheme) if credential.suits(scheme) => credential.add_to(out, scheme),
        _ => Err(AuthError::new(format!(
            "`{name}` is no scheme of the API that one secret is enough for"
        ))),
    }
}

fn describe(scheme: Scheme) -> String {
    match scheme {
        Scheme::Bearer => "a bearer token".to_owned(),
        Scheme::Basic => "user and password".to_owned(),
        Scheme::Header(name) => format!("an API key in the header `{name}`"),
        Scheme::Query(name) => format!("an API key in the query parameter `{name}`"),
        Scheme::Cookie(name) => format!("an API key in the cookie `{name}`"),
        Scheme::Other(kind) => format!("{kind}, which needs a provider of your own"),
    }
}

/// Sends no credentials, whatever the operation.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoCredentials;

impl Provider for NoCredentials {
    fn authorize<'a>(
        &'a self,
        _requirement: &'a Requirement,
    ) -> Promise<'a, Result<Authorization, AuthError>> {
        Promise::ready(Ok(Authorization::none()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderMap;

    const SCHEMES: &[(&str, Scheme)] = &[
        ("oauth2", Scheme::Bearer),
        ("clientId", Scheme::Header("X-Client-Id")),
        ("clientSecret", Scheme::Header("X-Client-Secret")),
        ("login", Scheme::Basic),
        ("key", Scheme::Query("api key")),
        ("session", Scheme::Cookie("sid")),
        ("mtls", Scheme::Other("mutualTLS")),
    ];

    fn requirement(security: &'static [&'static [&'static str]]) -> Requirement {
        Requirement {
            operation: "orders.list",
            security,
            schemes: SCHEMES,
        }
    }

    fn headers(authorization: &Authorization) -> HeaderMap {
        let mut headers = HeaderMap::new();
        authorization.apply_headers(&mut headers);
        headers
    }

    #[test]
    fn the_first_alternative_that_is_complete_is_sent() {
        let security: &[&[&str]] = &[&["oauth2"], &["clientId", "clientSecret"]];
        let credentials = Credentials::new()
            .api_key("clientId", "id")
            .api_key("clientSecret", "secret");
        let sent = headers(&credentials.authorization(&requirement(security)).unwrap());
        assert_eq!(
            (&sent["x-client-id"], &sent["x-client-secret"]),
            (&"id".parse().unwrap(), &"secret".parse().unwrap())
        );
        let both = credentials.bearer("oauth2", "token");
        let sent = headers(&both.authorization(&requirement(security)).unwrap());
        assert_eq!(sent.len(), 1);
        assert_eq!(sent["authorization"], "Bearer token");
    }

    #[test]
    fn every_kind_of_scheme_has_its_form() {
        let credentials = Credentials::new()
            .basic("login", "Aladdin", "open sesame")
            .api_key("key", "a&b")
            .api_key("session", "x;y");
        let authorization = credentials
            .authorization(&requirement(&[&["login", "key", "session"]]))
            .unwrap();
        let sent = headers(&authorization);
        assert_eq!(sent["authorization"], "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        assert_eq!(sent["cookie"], "sid=x%3By");
        let mut query = "page=1".to_owned();
        authorization.append_query(&mut query);
        assert_eq!(query, "page=1&api%20key=a%26b");
        assert_eq!(authorization.query_names().collect::<Vec<_>>(), ["api key"]);
    }

    #[test]
    fn cookies_join_those_that_are_there() {
        let credentials = Credentials::new().api_key("session", "x");
        let authorization = credentials
            .authorization(&requirement(&[&["session"]]))
            .unwrap();
        let mut sent = HeaderMap::from_iter([(http::header::COOKIE, "a=b".parse().unwrap())]);
        authorization.apply_headers(&mut sent);
        assert_eq!(sent["cookie"], "a=b; sid=x");
    }

    #[test]
    fn what_is_missing_is_named() {
        let credentials = Credentials::new().api_key("clientId", "id");
        let security: &[&[&str]] = &[&["oauth2"], &["clientId", "clientSecret"]];
        let error = credentials
            .authorization(&requirement(security))
            .unwrap_err()
            .to_string();
        assert_eq!(
            error,
            "no credentials for `orders.list`, which was not sent: `oauth2` (a bearer token) is \
             missing; or `clientSecret` (an API key in the header `X-Client-Secret`) is missing"
        );
    }

    #[test]
    fn a_credential_of_another_kind_is_named() {
        let credentials = Credentials::new().api_key("oauth2", "token");
        let error = credentials
            .authorization(&requirement(&[&["oauth2"]]))
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("`oauth2` is given as an API key, but is sent as a bearer token"),
            "{error}"
        );
    }

    #[test]
    fn an_operation_without_security_gets_nothing() {
        let credentials = Credentials::new().bearer("oauth2", "token");
        let sent = headers(&credentials.authorization(&requirement(&[])).unwrap());
        assert!(sent.is_empty());
    }

    #[test]
    fn optional_credentials_are_sent_when_they_are_there() {
        let security: &[&[&str]] = &[&[], &["oauth2"]];
        let with = Credentials::new().bearer("oauth2", "token");
        assert_eq!(
            headers(&with.authorization(&requirement(security)).unwrap()).len(),
            1
        );
        let without = Credentials::new();
        assert!(headers(&without.authorization(&requirement(security)).unwrap()).is_empty());
    }

    #[test]
    fn an_unknown_kind_of_scheme_needs_a_provider_or_a_word() {
        let security: &[&[&str]] = &[&["mtls"]];
        let error = Credentials::new()
            .authorization(&requirement(security))
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("mutualTLS, which needs a provider of your own"),
            "{error}"
        );
        let credentials = Credentials::new().elsewhere("mtls");
        assert!(credentials.authorization(&requirement(security)).is_ok());
    }

    #[test]
    fn no_secret_is_printed_and_header_values_are_sensitive() {
        let credentials = Credentials::new()
            .bearer("oauth2", "hush-1")
            .basic("login", "user", "hush-2")
            .api_key("key", "hush-3")
            .api_key("session", "hush-4");
        assert!(!format!("{credentials:?}").contains("hush"));
        let security: &[&[&str]] = &[&["oauth2", "key", "session"]];
        let authorization = credentials.authorization(&requirement(security)).unwrap();
        assert!(!format!("{authorization:?}").contains("hush"));
        assert!(
            headers(&authorization)
                .values()
                .all(http::HeaderValue::is_sensitive)
        );
    }

    #[test]
    fn a_token_with_a_line_break_is_refused_without_showing_it() {
        let credentials = Credentials::new().bearer("oauth2", "hush\n");
        let error = credentials
            .authorization(&requirement(&[&["oauth2"]]))
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("line break") && !error.contains("hush"),
            "{error}"
        );
    }

    #[tokio::test]
    async fn no_credentials_sends_nothing() {
        let requirement = requirement(&[&["oauth2"]]);
        assert!(headers(&NoCredentials.authorize(&requirement).await.unwrap()).is_empty());
    }

    #[tokio::test]
    async fn fixed_credentials_cannot_be_refreshed_or_bound_to_an_account() {
        let credentials = Credentials::new().bearer("oauth2", "token");
        assert!(!credentials.refresh(&Authorization::none()).await.unwrap());
        let requirement = requirement(&[&["oauth2"]]);
        let error = credentials
            .for_account("22")
            .authorize(&requirement)
            .await
            .unwrap_err();
        assert!(error.to_string().contains("account `22`"), "{error}");
    }
}
