//! Tokens that are refreshed, over a server that rotates them, in virtual time.

mod failures;
mod processes;
mod refreshing;
mod server;
mod storing;

use std::time::Duration;

use serde_json::Value;
use tokio::task::JoinHandle;

use self::server::{Server, Upset};
use super::{CREATE, Shop};
use crate::auth::oauth::TokenServer;
use crate::auth::{MemoryTokenStore, OAuth, OAuthBuilder, TokenStore};
use crate::call::Call;
use crate::clock::{Clock, VirtualClock};
use crate::{ApiError, Client, ClientBuilder};

const HOUR: Duration = Duration::from_secs(3_600);

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// A server, and one process with a provider and clients of it.
struct Bench {
    clock: VirtualClock,
    server: Server,
    oauth: OAuth,
    client: Client<Shop>,
}

impl Bench {
    fn new() -> Self {
        Self::on(&Server::new(), MemoryTokenStore::new())
    }

    /// Makes a process that uses this store.
    fn on(server: &Server, store: impl TokenStore + 'static) -> Self {
        Self::with(server, store, |builder| builder)
    }

    fn with(
        server: &Server,
        store: impl TokenStore + 'static,
        configure: impl FnOnce(OAuthBuilder) -> OAuthBuilder,
    ) -> Self {
        Self::by(&server.clock, server, store, configure)
    }

    /// Makes a process that goes by another clock than the server.
    fn by(
        clock: &(impl Clock + Clone + 'static),
        server: &Server,
        store: impl TokenStore + 'static,
        configure: impl FnOnce(OAuthBuilder) -> OAuthBuilder,
    ) -> Self {
        let client = ClientBuilder::<Shop>::new()
            .clock(clock.clone())
            .transport(server.clone())
            .build()
            .unwrap();
        let endpoint = TokenServer::new(&client, "/oauth/token", "app", "app-secret");
        let builder = OAuth::builder(endpoint, store).clock(clock.clone());
        let oauth = configure(builder.random(|| 0.5)).build();
        Self {
            clock: server.clock.clone(),
            server: server.clone(),
            client,
            oauth,
        }
    }

    fn client(&self, account: &str) -> Client<Shop> {
        self.client.with_credentials(self.oauth.account(account))
    }

    /// Sends a write, which nothing but a refresh may repeat.
    async fn call(&self, account: &str) -> Result<Value, ApiError<Shop>> {
        call(&self.client(account)).await
    }

    /// Installs the app: the server gives tokens that live for `life`, and they are saved.
    async fn install(&self, account: &str, life: Option<Duration>) {
        let tokens = self.server.grant(account);
        let now = self.clock.unix_time();
        self.oauth
            .save(account, &tokens.obtained(now, life))
            .await
            .unwrap();
    }

    async fn stored(&self, account: &str) -> String {
        let tokens = self.oauth.load(account).await.unwrap().unwrap();
        tokens.access_token.expose().to_owned()
    }
}

/// Begins a call in a task of its own, and returns when its refresh is under way, which takes ten
/// seconds more or less.
async fn begin(bench: &Bench, account: &str) -> JoinHandle<Result<Value, ApiError<Shop>>> {
    bench.server.upset(Upset::Dawdles(10));
    let client = bench.client(account);
    let calling = tokio::spawn(async move { call(&client).await });
    while bench.server.refreshes().is_empty() {
        bench.clock.sleep(seconds(1)).await;
    }
    calling
}

async fn call(client: &Client<Shop>) -> Result<Value, ApiError<Shop>> {
    Call::json(client, &CREATE).json_body(&1).await
}

/// Makes this many calls at once, and returns how each ended.
async fn calls(client: &Client<Shop>, count: usize) -> Vec<Result<Value, ApiError<Shop>>> {
    let tasks: Vec<_> = (0..count)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client).await })
        })
        .collect();
    let mut results = Vec::new();
    for task in tasks {
        results.push(task.await.unwrap());
    }
    results
}
