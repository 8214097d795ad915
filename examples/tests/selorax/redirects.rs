//! Redirects are shown, never followed: credentials must not travel to another host.

use std::io::ErrorKind;
use std::net::TcpListener;

use shopwright::RetryPolicy;
use shopwright::selorax::models::WalletDebitRequest;

use crate::bench::{Access, Bench};

/// Another host, which nobody may connect to.
struct Elsewhere(TcpListener);

impl Elsewhere {
    fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        Self(listener)
    }

    fn address(&self) -> String {
        format!("http://{}/", self.0.local_addr().unwrap())
    }

    /// Fails if a connection was made: a connection waits here from the moment it is made.
    #[track_caller]
    fn assert_untouched(&self) {
        let problem = self.0.accept().expect_err("somebody connected").kind();
        assert_eq!(problem, ErrorKind::WouldBlock);
    }
}

fn redirect(bench: &Bench, status: u16, to: &str) {
    let answer = http::Response::builder()
        .status(status)
        .header("location", to)
        .body("");
    bench.sandbox.answer_next(answer.unwrap());
}

#[tokio::test]
async fn a_redirect_to_another_host_is_not_followed() {
    let elsewhere = Elsewhere::new();
    for access in [Access::Token, Access::Client] {
        let bench = Bench::start(access, None).await;
        for status in [301, 302, 303, 307, 308] {
            redirect(&bench, status, &elsewhere.address());
            let read = bench.client.orders().get(1001).await.unwrap_err();
            assert_eq!(read.status().unwrap().as_u16(), status);
            assert_eq!(read.headers()["location"], elsewhere.address().as_str());
            redirect(&bench, status, &elsewhere.address());
            let body = WalletDebitRequest::new(rust_decimal::Decimal::ONE, "SMS");
            let call = bench.client.billing().debit_wallet(&body);
            let write = call.with_retry(RetryPolicy::never()).await.unwrap_err();
            assert_eq!(write.status().unwrap().as_u16(), status);
        }
        assert_eq!(bench.sandbox.requests().len(), 10);
    }
    elsewhere.assert_untouched();
}

#[tokio::test]
async fn a_redirect_on_the_same_host_is_not_followed_either() {
    let bench = Bench::start(Access::Token, None).await;
    redirect(&bench, 307, "/api/apps/v1/orders/1002");
    assert!(bench.client.orders().get(1001).await.is_err());
    assert_eq!(bench.sandbox.requests().len(), 1);
}

#[tokio::test]
async fn the_redirect_of_an_authorization_is_the_result() {
    use shopwright::selorax::operations::oauth::AuthorizeAppRequired;
    use shopwright_sandbox::selorax;

    let elsewhere = Elsewhere::new();
    let bench = Bench::start(Access::Token, None).await;
    let required = AuthorizeAppRequired {
        client_id: selorax::CLIENT_ID.to_owned(),
        redirect_uri: elsewhere.address(),
        scope: "read:orders".to_owned(),
        state: "s".to_owned(),
        store_id: selorax::STORE_ID,
    };
    let location = bench.client.oauth().authorize_app(required).await.unwrap();
    let address = location.expose();
    assert!(address.starts_with(&elsewhere.address()), "{address}");
    assert!(!format!("{location:?}").contains("sx_ac_"));
    elsewhere.assert_untouched();
}
