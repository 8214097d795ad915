//! The table of repetitions, cell by cell: what happened, times what may be sent twice, gives how
//! often it is sent, the waits, the outcome and the error. In virtual time, with seeded jitter.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use http::Method;
use serde_json::{Value, json};

use super::{CHARGE, CREATE, Fixture, GET, PAY, Shop};
use crate::Outcome::{Applied, MaybeApplied, NotSent, Rejected};
use crate::call::Call;
use crate::operation::{Idempotency, Operation};
use crate::transport::Step;
use crate::{ApiError, Outcome};

static PUT: Operation = Operation::new("items.put", Method::PUT, "/items")
    .security(&[&["token"]])
    .idempotency(Idempotency::Idempotent);
static DELETE: Operation = Operation::new("items.delete", Method::DELETE, "/items")
    .security(&[&["token"]])
    .idempotency(Idempotency::Idempotent);
static PATCH: Operation =
    Operation::new("items.patch", Method::PATCH, "/items").security(&[&["token"]]);

const SEEDS: [u64; 3] = [1, 7, 0x5eed];

/// Which calls a situation repeats.
#[derive(Clone, Copy, PartialEq)]
enum Repeats {
    All,
    Repeatable,
    Nothing,
}

/// How long it is waited between attempts.
#[derive(Clone, Copy)]
enum Wait {
    /// At random, up to so many milliseconds the first time and twice as many the next.
    Jitter(u64),
    /// So many seconds as the server asked for, and at most 50 ms on top: drawn from what
    /// [`Wait::Jitter`] of so many milliseconds would have given.
    Hint(u64, u64),
}

/// A row of the table.
struct Row {
    name: String,
    step: Box<dyn Fn() -> Step>,
    repeats: Repeats,
    wait: Wait,
    outcome: Outcome,
    error: fn(&ApiError<Shop>) -> bool,
}

fn row(
    name: impl Into<String>,
    step: impl Fn() -> Step + 'static,
    (repeats, wait): (Repeats, Wait),
    outcome: Outcome,
    error: fn(&ApiError<Shop>) -> bool,
) -> Row {
    Row {
        name: name.into(),
        step: Box::new(step),
        repeats,
        wait,
        outcome,
        error,
    }
}

const FAST: Wait = Wait::Jitter(50);
const SLOW: Wait = Wait::Jitter(1000);

fn rows() -> Vec<Row> {
    use Repeats::{All, Repeatable};

    let limited = || Step::status(429);
    let hinted = |status: u16, name: &'static str| move || Step::status(status).header(name, "7");
    let asked = (All, Wait::Hint(7, 1000));
    let unsure = (Repeatable, FAST);
    let unavailable = (Repeatable, Wait::Hint(7, 50));
    let rejected = || Step::json(500, r#"{"code":"auth_error"}"#);
    let rejected_429 = || Step::json(429, r#"{"code":"auth_error"}"#).header("retry-after", "7");
    let whole = || Step::status(200).body("{}");
    let broken = move || whole().broken_body();
    let endless = move || whole().hanging_body();
    let is_429 = |e: &ApiError<Shop>| e.is_rate_limited();
    let is_503 = |e: &ApiError<Shop>| e.status().is_some_and(|s| s == 503);
    let is_lost = |e: &ApiError<Shop>| e.is_transport();
    let is_late = |e: &ApiError<Shop>| e.is_timeout();
    let is_coded = |e: &ApiError<Shop>| e.raw_code() == Some("auth_error");
    let mut rows = vec![
        row("not sent", Step::connect_error, (All, FAST), NotSent, |e| {
            e.is_connect()
        }),
        row("429", limited, (All, SLOW), Rejected, is_429),
        row(
            "429 + Retry-After",
            hinted(429, "retry-after"),
            asked,
            Rejected,
            is_429,
        ),
        row(
            "429 + reset",
            hinted(429, "ratelimit-reset"),
            asked,
            Rejected,
            is_429,
        ),
        row(
            "rejected before processing",
            rejected,
            (All, FAST),
            Rejected,
            is_coded,
        ),
        row("the same as 429", rejected_429, asked, Rejected, is_coded),
        row("lost", Step::lost_answer, unsure, MaybeApplied, is_lost),
        row("timeout", Step::hang, unsure, MaybeApplied, is_late),
        row(
            "503 + Retry-After",
            hinted(503, "retry-after"),
            unavailable,
            MaybeApplied,
            is_503,
        ),
        row(
            "503 + reset",
            hinted(503, "ratelimit-reset"),
            unsure,
            MaybeApplied,
            is_503,
        ),
        row("broken body", broken, unsure, Applied, is_lost),
        row("endless body", endless, unsure, Applied, is_late),
    ];
    rows.extend(statuses());
    rows
}

/// The rows for answers that tell nothing but a status, or a code that no repetition helps.
fn statuses() -> Vec<Row> {
    use Repeats::{Nothing, Repeatable};

    let plain = |status: u16, repeats, outcome| {
        let step = move || Step::status(status).header("retry-after-ms", "1");
        row(status.to_string(), step, (repeats, FAST), outcome, |e| {
            e.is_status()
        })
    };
    let coded = |status: u16, code: &'static str, outcome| {
        let step = move || {
            Step::json(status, format!(r#"{{"code":"{code}"}}"#)).header("retry-after", "1")
        };
        let name = format!("{status} {code}");
        row(name, step, (Nothing, FAST), outcome, |e| e.is_status())
    };
    let mut rows: Vec<_> = [500, 502, 503, 504]
        .map(|status| plain(status, Repeatable, MaybeApplied))
        .into();
    rows.extend([302, 303].map(|status| plain(status, Nothing, MaybeApplied)));
    rows.extend([307, 400, 401, 403, 404, 408, 409, 410, 422].map(|s| plain(s, Nothing, Rejected)));
    rows.extend([501, 505].map(|status| plain(status, Nothing, MaybeApplied)));
    rows.push(coded(409, "no_stock", Rejected));
    rows.push(coded(429, "no_stock", Rejected));
    rows.push(coded(503, "no_stock", MaybeApplied));
    rows.push(coded(401, "invalid_token", Rejected)); // These credentials cannot be refreshed.
    rows
}

/// The columns: a call of each class, and whether it may be sent twice.
fn calls(fixture: &Fixture) -> Vec<(&'static str, bool, Call<Shop, Value>)> {
    let call = |operation| Call::<Shop, Value>::json(&fixture.client, operation);
    let body = json!({"amount": 1});
    vec![
        ("GET", true, call(&GET).path(1)),
        ("PUT", true, call(&PUT).json_body(&body)),
        ("DELETE", true, call(&DELETE)),
        ("documented key", true, call(&CHARGE).json_body(&body)),
        (
            "the user's key",
            true,
            call(&PAY).json_body(&body).with_idempotency_key("k"),
        ),
        ("inferred key", false, call(&PAY).json_body(&body)),
        ("POST", false, call(&CREATE).json_body(&body)),
        ("PATCH", false, call(&PATCH).json_body(&body)),
    ]
}

/// Numbers that look random, and are the same for the same seed (splitmix64).
fn seeded(seed: u64) -> impl Fn() -> f64 {
    const STEP: u64 = 0x9e37_79b9_7f4a_7c15;
    let state = AtomicU64::new(seed);
    move || {
        let mut z = state.fetch_add(STEP, Ordering::Relaxed).wrapping_add(STEP);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        f64::from(u32::try_from((z ^ (z >> 31)) >> 32).unwrap()) / 4_294_967_296.0
    }
}

/// The waits before each of so many attempts.
fn waits(wait: Wait, attempts: usize, seed: u64) -> Vec<Duration> {
    let random = seeded(seed);
    let repetitions = (0..attempts.saturating_sub(1)).map(|nth| {
        let jitter = |base: u64| Duration::from_millis(base << nth).mul_f64(random());
        match wait {
            Wait::Jitter(base) => jitter(base),
            Wait::Hint(seconds, base) => {
                Duration::from_secs(seconds) + jitter(base).min(Duration::from_millis(50))
            }
        }
    });
    std::iter::once(Duration::ZERO).chain(repetitions).collect()
}

#[tokio::test]
async fn every_cell_of_the_table_holds() {
    for row in rows() {
        for column in 0..calls(&Fixture::new([])).len() {
            for seed in SEEDS {
                check(&row, column, seed).await;
            }
        }
    }
}

async fn check(row: &Row, column: usize, seed: u64) {
    let steps = [(row.step)(), (row.step)(), (row.step)(), (row.step)()];
    let fixture = Fixture::with(steps, |builder| builder.random(seeded(seed)));
    let (class, repeatable, call) = calls(&fixture).swap_remove(column);
    let place = format!("{} x {class}, seed {seed}", row.name);
    let error = call.await.expect_err(&place);
    let again = match row.repeats {
        Repeats::All => true,
        Repeats::Repeatable => repeatable,
        Repeats::Nothing => false,
    };
    let attempts = if again { 3 } else { 1 };
    assert_eq!(fixture.sent().len(), attempts, "sent: {place}");
    let waited: Vec<_> = error.attempts().iter().map(|a| a.waited).collect();
    assert_eq!(waited, waits(row.wait, attempts, seed), "waits: {place}");
    assert_eq!(error.outcome(), row.outcome, "outcome: {place}");
    assert!((row.error)(&error), "{place}: {error}");
}
