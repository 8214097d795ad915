//! What a client is made of.

use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderValue};
use url::Url;

use crate::api::{CodeInfo, Descriptor, ResetUnit};
use crate::auth::{Granted, Provider};
use crate::clock::Clock;
use crate::limit::Pacer;
use crate::observer::Observer;
use crate::random::Random;
use crate::response::RateLimit;
use crate::retry::RetryPolicy;
use crate::retry::budget::Budget;
use crate::retry::classify::Classifier;
use crate::transport::{Limits, Transport};

/// The parts of a client, without the API's type.
pub(crate) struct Core {
    pub(crate) descriptor: &'static Descriptor,
    pub(crate) code_info: fn(&str) -> Option<&'static CodeInfo>,
    pub(crate) base_url: Url,
    /// The user chose the base URL, so operations with one of their own follow it too.
    pub(crate) is_custom_base: bool,
    pub(crate) allows_plain_http: bool,
    pub(crate) provider: Arc<dyn Provider>,
    /// What a view adds to the provider's credentials.
    pub(crate) granted: Option<Granted>,
    pub(crate) shared: Arc<Shared>,
}

/// The parts that clients with other credentials share.
pub(crate) struct Shared {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) limits: Limits,
    pub(crate) total_timeout: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: Budget,
    pub(crate) classifier: Option<Classifier>,
    /// The user's word on the unit of the rate-limit reset.
    pub(crate) reset_unit: Option<ResetUnit>,
    pub(crate) pacer: Option<Pacer>,
    pub(crate) random: Random,
    pub(crate) observers: Vec<Arc<dyn Observer>>,
    pub(crate) user_agent: HeaderValue,
}

impl Core {
    pub(crate) fn with_provider(&self, provider: Arc<dyn Provider>) -> Self {
        Self {
            descriptor: self.descriptor,
            code_info: self.code_info,
            base_url: self.base_url.clone(),
            is_custom_base: self.is_custom_base,
            allows_plain_http: self.allows_plain_http,
            provider,
            granted: self.granted.clone(),
            shared: self.shared.clone(),
        }
    }

    pub(crate) fn granting(&self, granted: Granted) -> Self {
        Self {
            granted: Some(granted),
            ..self.with_provider(self.provider.clone())
        }
    }

    pub(crate) fn rate_limit(&self, headers: &HeaderMap) -> RateLimit {
        RateLimit::read(
            self.descriptor,
            headers,
            self.shared.clock.unix_time().as_secs(),
            self.shared.reset_unit,
        )
    }

    pub(crate) fn request_id(&self, headers: &HeaderMap) -> Option<String> {
        self.descriptor.request_id(headers)
    }
}
