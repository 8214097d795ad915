//! How a client is configured.

use std::marker::PhantomData;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use url::{Host, Url};

use super::Client;
use super::core::{Core, Shared};
use crate::api::{Api, ErrorCode, ResetUnit};
use crate::auth::{Credentials, Provider};
use crate::clock::{Clock, TokioClock};
use crate::error::{ApiError, Error};
use crate::limit::{Pacer, Pacing};
use crate::observer::Observer;
use crate::random::{self, Random};
use crate::retry::budget::Budget;
use crate::retry::classify::Classifier;
use crate::retry::{Refusal, RetryAdvice, RetryBudget, RetryPolicy};
use crate::transport::{Limits, Transport};

/// Configures and makes a client of the API `A`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder<A: Api> {
    base_url: Option<String>,
    plain_http: bool,
    provider: Arc<dyn Provider>,
    transport: Option<Arc<dyn Transport>>,
    clock: Arc<dyn Clock>,
    limits: Limits,
    total_timeout: Duration,
    retry: RetryPolicy,
    budget: RetryBudget,
    classifier: Option<Classifier>,
    reset_unit: Option<ResetUnit>,
    pacing: Option<Pacing>,
    random: Random,
    observers: Vec<Arc<dyn Observer>>,
    user_agent: String,
    api: PhantomData<fn() -> A>,
}

impl<A: Api> Default for ClientBuilder<A> {
    fn default() -> Self {
        Self::new()
    }
}

impl<A: Api> ClientBuilder<A> {
    /// Starts with the defaults: the description's first base URL, no credentials, 30 s for an
    /// attempt, 120 s for a call, at most 3 attempts, 64 MiB of answer.
    pub fn new() -> Self {
        Self {
            base_url: None,
            plain_http: false,
            provider: Arc::new(Credentials::new()),
            transport: None,
            clock: Arc::new(TokioClock),
            limits: Limits::default(),
            total_timeout: Duration::from_secs(120),
            retry: RetryPolicy::default(),
            budget: RetryBudget::default(),
            classifier: None,
            reset_unit: None,
            pacing: None,
            random: Arc::new(random::unit),
            observers: Vec::new(),
            user_agent: concat!("shopwright/", env!("CARGO_PKG_VERSION")).to_owned(),
            api: PhantomData,
        }
    }

    /// Sets the address that paths are appended to. It must be `https`, except on this machine.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Allows plain `http` to other machines. Credentials then travel readable for everyone on
    /// the way.
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    /// Sets who gives the credentials.
    pub fn credentials(mut self, provider: impl Provider + 'static) -> Self {
        self.provider = Arc::new(provider);
        self
    }

    /// Sets how requests are sent, in place of the built-in transport.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sets the clock, for tests.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Sets how long one attempt may take, from connecting to the last byte; 30 s by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = Some(timeout);
        self
    }

    /// Sets how long a call may take in all, over attempts and waits; 120 s by default.
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.total_timeout = timeout;
        self
    }

    /// Sets how calls are tried again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets how many repetitions all calls of the client, its clones and its accounts may make
    /// together; 500 tokens by default.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.budget = budget;
        self
    }

    /// Sets a function that looks at every answer other than success before it is decided whether
    /// the call is tried again; by default there is none.
    pub fn retry_classifier(
        mut self,
        classify: impl Fn(&Refusal<'_>) -> RetryAdvice + Send + Sync + 'static,
    ) -> Self {
        self.classifier = Some(Arc::new(classify));
        self
    }

    /// Sets the unit of the API's rate-limit reset header, in place of what its description
    /// declares or guesses. APIs whose module says nothing of it have no use for this.
    ///
    /// After a 429 without `Retry-After`, a call is not sent again before the reset; what cannot
    /// be read as a time to come is ignored.
    pub fn rate_limit_reset_unit(mut self, unit: ResetUnit) -> Self {
        self.reset_unit = Some(unit);
        self
    }

    /// Holds requests back so that the API's limits are kept, over all calls of the client, its
    /// clones and its accounts together; by default nothing is held back. A call that could not
    /// be sent before its time is over fails at once.
    pub fn pacing(mut self, pacing: Pacing) -> Self {
        self.pacing = Some(pacing);
        self
    }

    /// Adds hooks before and after each attempt.
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observers.push(Arc::new(observer));
        self
    }

    /// Sets where the randomness of waits comes from.
    #[cfg(test)]
    pub(crate) fn random(mut self, random: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        self.random = Arc::new(random);
        self
    }

    /// Sets the largest answer that is read, in bytes, as it arrives and unpacked; 64 MiB by default.
    pub fn max_body_bytes(mut self, bytes: usize) -> Self {
        self.limits.body = bytes;
        self
    }

    /// Sets how much of an error's body is kept, in bytes, as it arrives and unpacked; 1 MiB by
    /// default.
    pub fn max_error_body_bytes(mut self, bytes: usize) -> Self {
        self.limits.error_body = bytes;
        self
    }

    /// Sets how many values an answer may hold that is read as JSON, an object counting as eight
    /// more; 4,194,304 by default. It bounds the memory for values, of which a hostile answer makes a
    /// hundred times its size.
    pub fn max_json_values(mut self, values: usize) -> Self {
        self.limits.json_values = values;
        self
    }

    /// Puts a program's name before this crate's in the `User-Agent` header.
    pub fn user_agent(mut self, program: &str) -> Self {
        self.user_agent = format!("{program} {}", self.user_agent);
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    /// [`is_invalid_input`](Error::is_invalid_input): the base URL is missing, malformed, or
    /// plain `http` to another machine; the user agent cannot be sent; no transport was given
    /// and none is built in (features `rustls`, `native-tls`).
    pub fn build(self) -> Result<A::Client, ApiError<A>> {
        let base_url = self.checked_base_url()?;
        let user_agent = HeaderValue::from_str(&self.user_agent)
            .map_err(|_| Error::invalid("the user agent has characters that cannot be sent"))?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => built_in(&base_url)?,
        };
        let pacer = self
            .pacing
            .map(|pacing| Pacer::new(pacing, A::DESCRIPTOR, self.clock.clone()));
        let shared = Shared {
            transport,
            clock: self.clock,
            limits: self.limits,
            total_timeout: self.total_timeout,
            retry: self.retry,
            budget: Budget::new(self.budget),
            classifier: self.classifier,
            reset_unit: self.reset_unit,
            pacer,
            random: self.random,
            observers: self.observers,
            user_agent,
        };
        let core = Core {
            descriptor: A::DESCRIPTOR,
            code_info: |code| A::ErrorCode::from_wire(code).map(ErrorCode::info),
            base_url,
            is_custom_base: self.base_url.is_some(),
            allows_plain_http: self.plain_http,
            provider: self.provider,
            granted: None,
            shared: Arc::new(shared),
        };
        Ok(A::Client::from(Client::new(core)))
    }

    /// Reads the base URL, and refuses one that would not be safe.
    pub(crate) fn checked_base_url(&self) -> Result<Url, Error> {
        let name = A::DESCRIPTOR.name;
        let text = match (&self.base_url, A::DESCRIPTOR.servers.first()) {
            (Some(text), _) => text,
            (None, Some(server)) => *server,
            (None, None) => {
                let message =
                    format!("{name} has no base URL of its own: set one with `base_url(…)`");
                return Err(Error::invalid(message));
            }
        };
        let url = Url::parse(text).map_err(|problem| {
            Error::invalid(format!("the base URL of {name} cannot be read")).with_source(problem)
        })?;
        if url.query().is_some() || url.fragment().is_some() {
            return Err(Error::invalid(
                "the base URL must have no query and no fragment",
            ));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Error::invalid(
                "the base URL must have no user name and no password: set them by `credentials(…)`",
            ));
        }
        match url.scheme() {
            "https" => Ok(url),
            "http" if self.plain_http || is_this_machine(&url) => Ok(url),
            "http" => Err(Error::invalid(
                "the base URL is plain http, which would show credentials to everyone on the \
                 way: use https, or `allow_plain_http()` if you accept that",
            )),
            _ => Err(Error::invalid("the base URL must be https")),
        }
    }
}

/// Tells whether a URL leads to a loopback address.
pub(crate) fn is_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => IpAddr::V4(address).is_loopback(),
        Some(Host::Ipv6(address)) => IpAddr::V6(address).is_loopback(),
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        None => false,
    }
}

#[cfg(feature = "reqwest")]
fn built_in(base_url: &Url) -> Result<Arc<dyn Transport>, Error> {
    use crate::transport::ReqwestTransport;

    let transport = if is_this_machine(base_url) {
        ReqwestTransport::without_proxy()
    } else {
        ReqwestTransport::new()
    };
    match transport {
        Ok(transport) => Ok(Arc::new(transport)),
        Err(problem) => {
            Err(Error::invalid("the HTTP transport cannot be set up").with_source(problem))
        }
    }
}

#[cfg(not(feature = "reqwest"))]
fn built_in(_: &Url) -> Result<Arc<dyn Transport>, Error> {
    Err(Error::invalid(
        "this build has no HTTP transport: switch on the feature `rustls` or `native-tls`, or \
         give one with `transport(…)`",
    ))
}

impl<A: Api> std::fmt::Debug for ClientBuilder<A> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.base_url)
            .field("credentials", &self.provider)
            .finish_non_exhaustive()
    }
}
