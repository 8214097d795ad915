// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`FraudShield`].

use crate::codegen;

/// Buyer's browser data for fraud checks.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FraudShield {
    /// `ip`.
    pub ip: Option<String>,
    /// `user_agent`.
    pub user_agent: Option<String>,
    /// `user_language`.
    pub user_language: Option<String>,
}

impl FraudShield {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            ip: None,
            user_agent: None,
            user_language: None,
        }
    }

    /// Sets `ip`.
    pub fn ip(mut self, ip: impl Into<String>) -> Self {
        self.ip = Some(ip.into());
        self
    }

    /// Sets `user_agent`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Sets `user_language`.
    pub fn user_language(mut self, user_language: impl Into<String>) -> Self {
        self.user_language = Some(user_language.into());
        self
    }
}

impl Default for FraudShield {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent FraudShield {
    0 ip "ip" optional,
    1 user_agent "user_agent" optional,
    2 user_language "user_language" optional,
});
