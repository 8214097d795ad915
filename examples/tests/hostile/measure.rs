//! Calls against a hostile server, with what they took.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use http::Method;
use shopwright::RetryPolicy;
use shopwright::selorax::models::WalletDebitRequest;
use shopwright::selorax::{Client, ClientBuilder, Credentials, Error};

use crate::MEMORY;
use crate::server::Server;

/// What a client may keep of an answer, in bytes.
pub(crate) const LIMIT: usize = 1 << 20;
/// What an attempt may take.
pub(crate) const PATIENCE: Duration = Duration::from_millis(400);
/// The secret that no other host may see, and no message show.
pub(crate) const TOKEN: &str = "sx_at_5eed5eed5eed5eed5eed5eed5eed5eed5eed5eed5eed5eed5eed5eed5eed5eed5eed5eed5eed5eed5eed5eed5eed5eed";

/// The process has one peak of memory, so that one measurement goes on at a time.
static ALONE: Mutex<()> = Mutex::new(());

/// What a call ended with, and what it took.
pub(crate) struct Measured<T> {
    pub(crate) result: Result<T, Error>,
    /// Bytes in use at the peak, above those at the start.
    pub(crate) memory: usize,
    pub(crate) time: Duration,
}

impl<T: std::fmt::Debug> Measured<T> {
    /// Returns the error, after a look at what must hold for each.
    #[track_caller]
    pub(crate) fn error(self) -> Error {
        let error = self.result.unwrap_err();
        for shown in [format!("{error}"), format!("{error:?}")] {
            assert!(!shown.contains(TOKEN), "{shown}");
        }
        error
    }

    /// Fails when the call took more memory than this, in bytes.
    #[track_caller]
    pub(crate) fn within(self, memory: usize) -> Self {
        assert!(self.memory <= memory, "{} bytes at the peak", self.memory);
        self
    }

    /// Fails when the call took much longer than its limit of time. The allowance is for a machine that is busy: what
    /// it has to tell apart is an end from none.
    #[track_caller]
    pub(crate) fn in_time(self) -> Self {
        assert!(
            self.time < PATIENCE + Duration::from_secs(10),
            "{:?}",
            self.time
        );
        self
    }
}

/// Reads an order.
pub(crate) fn read(server: &Server) -> Measured<serde_json::Value> {
    measured(server, |client| async move {
        client.request(Method::GET, "/api/apps/v1/orders/1").await
    })
}

/// Lists orders into their types.
pub(crate) fn list(server: &Server) -> Measured<usize> {
    measured(server, |client| async move {
        client.orders().list().await.map(|page| page.len())
    })
}

/// Takes money out of the wallet.
pub(crate) fn debit(server: &Server) -> Measured<()> {
    measured(server, |client| async move {
        let body = WalletDebitRequest::new(rust_decimal::Decimal::ONE, "SMS");
        client.billing().debit_wallet(&body).await.map(drop)
    })
}

/// Runs a call within the limits of this module.
pub(crate) fn measured<T, F: Future<Output = Result<T, Error>>>(
    server: &Server,
    call: impl FnOnce(Client) -> F,
) -> Measured<T> {
    let limited = |client: ClientBuilder| {
        client
            .timeout(PATIENCE)
            .max_body_bytes(LIMIT)
            .max_error_body_bytes(LIMIT / 16)
            .max_json_values(LIMIT / 16)
    };
    measured_with(server, limited, call)
}

/// Runs a call within limits that `limited` sets.
pub(crate) fn measured_with<T, F: Future<Output = Result<T, Error>>>(
    server: &Server,
    limited: impl FnOnce(ClientBuilder) -> ClientBuilder,
    call: impl FnOnce(Client) -> F,
) -> Measured<T> {
    let _alone: MutexGuard<'_, ()> = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let client = Client::builder()
        .base_url(server.base_url())
        .credentials(Credentials::access_token(TOKEN).unwrap())
        .retry(RetryPolicy::never());
    let client = limited(client).build().unwrap();
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let start = Instant::now();
    let result = runtime.block_on(call(client));
    Measured {
        result,
        memory: MEMORY.peak_usage().saturating_sub(before),
        time: start.elapsed(),
    }
}
