//! What the measurements in `benches/` compare: a client written by hand, the generated one, and
//! what both of them talk to. No measuring here, but for the pairing of two contenders.

pub mod by_hand;
mod copies;
pub mod load;
mod memory;
mod paged;
mod pairs;
mod regen;
mod sample;
mod server;
mod traffic;

pub use by_hand::{ByHand, Failure, read_page};
pub use copies::copies;
pub use memory::{Memory, whole};
pub use paged::{PAGE, Paged};
pub use pairs::{Pair, race};
pub use regen::Regen;
pub use sample::{order, orders, orders_page};
pub use server::Server;
pub use traffic::drive;

use reqwest::redirect::Policy;
use shopwright::selorax::{Client, Credentials};
use shopwright::transport::{ReqwestTransport, Transport};

/// The token that both clients send.
pub const TOKEN: &str = "sx_at_0123456789abcdef0123456789abcdef0123456789abcdef";

/// Makes the HTTP client of the calls by hand, with the settings of [`transport`].
///
/// # Panics
///
/// When it cannot be set up.
pub fn http_client() -> reqwest::Client {
    builder()
        .redirect(Policy::none())
        .build()
        .expect("the HTTP client can be built")
}

/// Makes the transport of the generated client.
///
/// # Panics
///
/// When it cannot be set up.
pub fn transport() -> ReqwestTransport {
    ReqwestTransport::from_builder(builder()).expect("the HTTP client can be built")
}

fn builder() -> reqwest::ClientBuilder {
    ReqwestTransport::client_builder()
        .expect("the TLS library starts")
        .no_proxy()
}

/// Makes a generated client on this transport.
///
/// # Panics
///
/// When the address is none.
pub fn generated(base_url: &str, transport: impl Transport + 'static) -> Client {
    Client::builder()
        .base_url(base_url)
        .transport(transport)
        .credentials(Credentials::access_token_unchecked(TOKEN))
        .build()
        .expect("the settings are possible")
}

/// Makes the runtime that calls are driven by: one thread, so that nothing depends on which of
/// them does the work.
///
/// # Panics
///
/// When the operating system refuses.
pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime of one thread starts")
}
