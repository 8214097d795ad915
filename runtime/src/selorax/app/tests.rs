//! The way from authorization to calls, on a scripted transport and in virtual time.

use std::time::Duration;

use super::{App, AppKeys, Approval};
use crate::auth::MemoryTokenStore;
use crate::auth::oauth::{AuthorizationError, Pending};
use crate::clock::VirtualClock;
use crate::selorax::{Client, Scope};
use crate::transport::{ScriptedTransport, Step};

const NOW: u64 = 1_790_000_000;

struct Bench {
    app: App,
    transport: ScriptedTransport,
    clock: VirtualClock,
}

fn bench(steps: impl IntoIterator<Item = Step>) -> Bench {
    let clock = VirtualClock::at(Duration::from_secs(NOW));
    let transport = ScriptedTransport::new(steps).with_clock(clock.clone());
    let builder = Client::builder()
        .transport(transport.clone())
        .clock(clock.clone());
    let keys = AppKeys::unchecked("the-app", "hush-secret");
    let client = builder.build().unwrap();
    let app = App::new(
        &client,
        keys,
        "https://app.example/cb?a=1",
        MemoryTokenStore::new(),
    );
    Bench {
        app,
        transport,
        clock,
    }
}

fn tokens(number: u32, store_id: i64) -> Step {
    Step::json(
        200,
        format!(
            r#"{{"data":{{"access_token":"at-{number}","refresh_token":"rt-{number}",
            "store_id":{store_id},"installation_id":31,"scopes":["read:orders"]}},"status":200}}"#
        ),
    )
}

fn orders() -> Step {
    Step::json(
        200,
        r#"{"data":[],"pagination":{"page":1,"limit":50,"total":0},"status":200}"#,
    )
}

fn stale() -> Step {
    Step::json(401, r#"{"message":"","code":"token_expired","status":401}"#)
}

/// Begins with store 22, and returns the query that the browser comes back with.
fn begin(bench: &Bench) -> (Pending, String) {
    let begun = bench.app.authorize(22, [Scope::ReadOrders]).unwrap();
    let state = begun.pending.state.secret().expose().to_owned();
    (begun.pending, format!("code=sx_ac_1&state={state}"))
}

impl Bench {
    async fn install(&self) {
        let (pending, query) = begin(self);
        self.app.finish(&query, &pending).await.unwrap();
    }

    async fn list(&self) -> Result<(), crate::selorax::Error> {
        self.app.client(22).orders().list().await.map(drop)
    }

    fn tokens_sent(&self) -> Vec<String> {
        let requests = self.transport.requests();
        let tokens = requests
            .iter()
            .filter_map(|sent| sent.headers.get("authorization"));
        tokens
            .map(|token| token.to_str().unwrap().to_owned())
            .collect()
    }
}

#[test]
fn the_address_of_the_authorization_has_all_five_parameters() {
    let bench = bench([]);
    let scopes = [Scope::ReadOrders, Scope::Billing];
    let begun = bench.app.authorize(22, scopes).unwrap();
    let url = begun.url.as_str();
    let expected = "https://api.selorax.io/api/apps/oauth/authorize?client_id=the-app&\
        redirect_uri=https%3A%2F%2Fapp.example%2Fcb%3Fa%3D1&scope=read%3Aorders%2Cbilling&store_id=22&state=";
    assert!(url.starts_with(expected), "{url}");
    let state = begun.pending.state.secret().expose();
    assert!(url.ends_with(state), "{url}");
    assert!(!format!("{begun:?}").contains(state));
    assert_ne!(bench.app.authorize(22, []).unwrap().pending, begun.pending);
}

#[tokio::test]
async fn a_code_buys_tokens_by_which_the_store_is_called() {
    let bench = bench([tokens(1, 22), orders()]);
    let (pending, query) = begin(&bench);
    let kept = serde_json::to_string(&pending).unwrap();
    let kept = serde_json::from_str(&kept).unwrap();
    let installed = bench.app.finish(&query, &kept).await.unwrap();
    assert_eq!(
        (installed.store_id, installed.installation_id),
        (22, Some(31))
    );
    assert_eq!(installed.scopes, ["read:orders"]);
    bench.list().await.unwrap();
    let sent = &bench.transport.requests()[0];
    assert!(!sent.headers.contains_key("authorization"));
    let body: serde_json::Value = serde_json::from_slice(&sent.body).unwrap();
    assert_eq!(
        body,
        serde_json::json!({
            "grant_type": "authorization_code", "client_id": "the-app",
            "client_secret": "hush-secret", "code": "sx_ac_1",
            "redirect_uri": "https://app.example/cb?a=1",
        })
    );
    assert_eq!(bench.tokens_sent(), ["Bearer at-1"]);
}

#[tokio::test]
async fn with_another_state_no_code_is_traded() {
    let bench = bench([]);
    let (pending, _) = begin(&bench);
    let (_, others) = begin(&bench);
    let error = bench.app.finish(&others, &pending).await.unwrap_err();
    let AuthorizationError::Callback(error) = error else {
        panic!("{error}");
    };
    assert!(error.is_wrong_state());
    assert!(bench.transport.requests().is_empty());
}

#[tokio::test]
async fn tokens_for_another_store_are_not_kept() {
    let bench = bench([tokens(1, 23)]);
    let (pending, query) = begin(&bench);
    let error = bench.app.finish(&query, &pending).await.unwrap_err();
    let expected = "account `22` was asked, and the tokens are for `23`; they were not kept";
    assert_eq!(error.to_string(), expected);
    for store in [22, 23] {
        let error = bench.app.client(store).orders().list().await.unwrap_err();
        assert!(error.needs_authorization());
    }
}

#[tokio::test]
async fn a_code_whose_answer_is_lost_is_not_sent_again() {
    let bench = bench([Step::lost_answer(), tokens(1, 22)]);
    let (pending, query) = begin(&bench);
    let error = bench.app.finish(&query, &pending).await.unwrap_err();
    assert!(matches!(&error, AuthorizationError::Exchange(error) if error.is_in_doubt()));
    assert!(!format!("{error} {error:?}").contains("sx_ac_1"));
    assert_eq!(bench.transport.requests().len(), 1);
}

#[tokio::test]
async fn a_token_that_is_called_expired_is_refreshed_and_the_call_replayed() {
    let bench = bench([tokens(1, 22), stale(), tokens(2, 22), orders()]);
    bench.install().await;
    bench.list().await.unwrap();
    assert_eq!(bench.tokens_sent(), ["Bearer at-1", "Bearer at-2"]);
    let body: serde_json::Value =
        serde_json::from_slice(&bench.transport.requests()[2].body).unwrap();
    assert_eq!(body["grant_type"], "refresh_token");
    assert_eq!(body["refresh_token"], "rt-1");
}

#[tokio::test]
async fn a_token_without_a_stated_end_is_taken_to_live_a_day() {
    let bench = bench([tokens(1, 22), orders(), tokens(2, 22), orders()]);
    bench.install().await;
    bench.clock.advance(Duration::from_secs(86_400 - 601));
    bench.list().await.unwrap();
    bench.clock.advance(Duration::from_secs(601));
    bench.list().await.unwrap();
    assert_eq!(bench.tokens_sent(), ["Bearer at-1", "Bearer at-2"]);
}

#[tokio::test]
async fn a_refresh_that_gives_no_refresh_token_leaves_the_old_one() {
    let only_access = Step::json(200, r#"{"data":{"access_token":"at-2"},"status":200}"#);
    let steps = [
        tokens(1, 22),
        stale(),
        only_access,
        orders(),
        stale(),
        tokens(3, 22),
        orders(),
    ];
    let bench = bench(steps);
    bench.install().await;
    bench.list().await.unwrap();
    bench.clock.advance(Duration::from_secs(60));
    bench.list().await.unwrap();
    let body: serde_json::Value =
        serde_json::from_slice(&bench.transport.requests()[5].body).unwrap();
    assert_eq!(body["refresh_token"], "rt-1");
}

#[tokio::test]
async fn a_refresh_that_answers_for_another_store_changes_nothing() {
    let bench = bench([tokens(1, 22), stale(), tokens(2, 23)]);
    bench.install().await;
    bench.list().await.unwrap_err();
    let kept = bench.app.oauth().load("22").await.unwrap().unwrap();
    assert_eq!(kept.access_token.expose(), "at-1");
    assert_eq!(bench.app.oauth().load("23").await.unwrap(), None);
}

#[tokio::test]
async fn a_forgotten_store_has_to_authorize_anew() {
    let bench = bench([tokens(1, 22)]);
    bench.install().await;
    bench.app.forget(22).await.unwrap();
    assert!(bench.list().await.unwrap_err().needs_authorization());
}

/// A token whose claims end at this time. Its signature is the platform's business.
fn session_token(end: u64) -> String {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD as URL;

    format!(
        "{}.{}.c2ln",
        URL.encode("{}"),
        URL.encode(format!(r#"{{"exp":{end}}}"#))
    )
}

fn session() -> Step {
    Step::json(
        200,
        r#"{"data":{"store_id":22,"installation_id":31,"app_id":7},"status":200}"#,
    )
}

#[tokio::test]
async fn a_session_that_the_platform_verified_is_believed_for_five_minutes() {
    let bench = bench([session(), session()]);
    let token = session_token(NOW + 600);
    for _ in 0..3 {
        assert_eq!(bench.app.verify_session(&token).await.unwrap().store_id, 22);
    }
    assert_eq!(bench.transport.requests().len(), 1);
    bench.clock.advance(Duration::from_secs(299));
    bench.app.verify_session(&token).await.unwrap();
    assert_eq!(bench.transport.requests().len(), 1);
    bench.clock.advance(Duration::from_secs(1));
    bench.app.verify_session(&token).await.unwrap();
    assert_eq!(bench.transport.requests().len(), 2);
}

#[tokio::test]
async fn a_session_is_not_believed_past_its_end_nor_without_one() {
    let refused = || Step::json(401, r#"{"code":"invalid_token","status":401}"#);
    let bench = bench([session(), refused(), session(), session()]);
    let token = session_token(NOW + 100);
    bench.app.verify_session(&token).await.unwrap();
    bench.clock.advance(Duration::from_secs(100));
    assert!(bench.app.verify_session(&token).await.is_err());
    for _ in 0..2 {
        bench.app.verify_session("a.b.c").await.unwrap();
    }
    assert_eq!(bench.transport.remaining(), 0);
}

#[tokio::test]
async fn a_refused_session_is_asked_about_again() {
    let refused = Step::json(401, r#"{"code":"invalid_token","status":401}"#);
    let bench = bench([refused, session()]);
    let token = session_token(NOW + 600);
    assert!(bench.app.verify_session(&token).await.is_err());
    bench.app.verify_session(&token).await.unwrap();
}

fn charge(status: &str) -> Step {
    Step::json(
        200,
        format!(
            r#"{{"data":{{"charge_id":5,"name":"Setup","amount":500,"currency":"BDT",
            "status":"{status}","created_at":"2026-01-01T00:00:00.000Z"}},"status":200}}"#
        ),
    )
}

async fn waiting(steps: Vec<Step>) -> (Bench, Result<Approval, crate::selorax::Error>) {
    let bench = bench(std::iter::once(tokens(1, 22)).chain(steps));
    bench.install().await;
    let client = bench.app.client(22);
    let waited = client
        .wait_for_approval(5)
        .at_most(Duration::from_secs(60))
        .await;
    (bench, waited)
}

#[tokio::test]
async fn waiting_ends_when_the_merchant_has_decided() {
    type Is = fn(&Approval) -> bool;
    let table: [(&str, Is); 6] = [
        ("active", |a| matches!(a, Approval::Approved(_))),
        ("completed", |a| a.is_approved()),
        ("declined", |a| matches!(a, Approval::Declined(_))),
        ("cancelled", |a| matches!(a, Approval::Cancelled(_))),
        ("expired", |a| matches!(a, Approval::Expired(_))),
        ("payment_failed", |a| {
            matches!(a, Approval::PaymentFailed(_))
        }),
    ];
    for (status, is) in table {
        let steps = vec![charge("pending"), charge("brand-new"), charge(status)];
        let (bench, waited) = waiting(steps).await;
        let approval = waited.unwrap();
        assert!(is(&approval), "{approval:?}");
        assert_eq!(bench.transport.remaining(), 0);
        // Waits of 2 s and 3 s, of which chance leaves between a half and all.
        let elapsed = bench.clock.elapsed().as_secs_f64();
        assert!((2.5..=5.0).contains(&elapsed), "{elapsed}");
    }
}

#[tokio::test]
async fn waiting_ends_at_its_limit_with_the_charge_as_it_was_seen() {
    let (bench, waited) = waiting((0..40).map(|_| charge("pending")).collect()).await;
    let approval = waited.unwrap();
    assert!(matches!(&approval, Approval::StillPending(charge) if charge.charge_id == 5));
    let elapsed = bench.clock.elapsed().as_secs();
    assert!((30..60).contains(&elapsed), "{elapsed}");
    let asked = 40 - bench.transport.remaining();
    assert!((4..=12).contains(&asked), "{asked} questions");
}

#[tokio::test]
async fn faults_that_pass_do_not_end_waiting_and_others_do_at_once() {
    let faults = [500, 503, 500, 500].map(Step::status);
    let steps = faults.into_iter().chain([charge("active")]).collect();
    assert!(waiting(steps).await.1.unwrap().is_approved());
    let gone = Step::json(404, r#"{"code":"charge_not_found","status":404}"#);
    let (bench, waited) = waiting(vec![gone, charge("active")]).await;
    assert!(waited.unwrap_err().is_not_found());
    assert_eq!(bench.transport.remaining(), 1);
}

#[tokio::test]
async fn when_no_answer_ever_came_the_last_error_is_the_result() {
    let (_, waited) = waiting((0..100).map(|_| Step::status(503)).collect()).await;
    assert_eq!(waited.unwrap_err().status().unwrap().as_u16(), 503);
}
