//! Calls to a server in memory behind a line with faults.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use super::{CREATE, GET, Shop, TOKEN};
use crate::auth::Credentials;
use crate::call::Call;
use crate::clock::VirtualClock;
use crate::transport::{Fault, FaultPlan, FaultyServer, Step, Timing};
use crate::{ApiError, Client, ClientBuilder, Outcome, RetryBudget};

/// A client of a server that counts its effects.
fn shop(plan: FaultPlan) -> (Client<Shop>, VirtualClock, Arc<AtomicU32>) {
    let clock = VirtualClock::new();
    let effects = Arc::new(AtomicU32::new(0));
    let counted = effects.clone();
    let server = FaultyServer::new(plan, move |_| {
        counted.fetch_add(1, Ordering::Relaxed);
        Step::json(200, r#"{"data":7,"status":200}"#)
    });
    let client = ClientBuilder::<Shop>::new()
        .credentials(Credentials::new().bearer("token", TOKEN))
        .transport(server.with_clock(clock.clone()))
        .clock(clock.clone())
        .retry_budget(RetryBudget::unlimited())
        .build();
    (client.unwrap(), clock, effects)
}

async fn create(client: &Client<Shop>) -> Result<u32, ApiError<Shop>> {
    Call::json(client, &CREATE).await
}

#[tokio::test]
async fn each_fault_has_its_outcome_and_its_effect() {
    use Timing::{After, Before};
    for (fault, outcome, effect) in [
        (Fault::Reset(Before), Outcome::MaybeApplied, 0),
        (Fault::Reset(After), Outcome::MaybeApplied, 1),
        (Fault::Hang(After), Outcome::MaybeApplied, 1),
        (Fault::Page(502, Before), Outcome::MaybeApplied, 0),
        (Fault::Page(200, Before), Outcome::MaybeApplied, 0),
        (Fault::Status(500, After), Outcome::MaybeApplied, 1),
        (Fault::Status(400, Before), Outcome::Rejected, 0),
        (
            Fault::Delay(Duration::from_secs(31)),
            Outcome::MaybeApplied,
            1,
        ),
        (Fault::Throttle(Some(3600)), Outcome::Rejected, 0),
        (Fault::Truncate, Outcome::Applied, 1),
    ] {
        let (client, _, effects) = shop(FaultPlan::list([fault.clone()]));
        let error = create(&client).await.unwrap_err();
        assert_eq!(error.outcome(), outcome, "{fault:?}");
        assert_eq!(effects.load(Ordering::Relaxed), effect, "{fault:?}");
    }
}

#[tokio::test]
async fn a_refused_connection_and_a_storm_are_waited_out_at_once() {
    let plan = [Fault::Refuse, Fault::Throttle(Some(30))];
    let (client, clock, effects) = shop(FaultPlan::list(plan));
    assert_eq!(create(&client).await.unwrap(), 7);
    assert!(clock.elapsed() >= Duration::from_secs(30));
    assert_eq!(effects.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_request_can_be_let_through_and_a_wrong_type_is_read_all_the_same() {
    let plan = FaultPlan::list([None, Some(Fault::WrongType)]);
    let (client, _, effects) = shop(plan);
    assert_eq!(create(&client).await.unwrap(), 7);
    assert_eq!(create(&client).await.unwrap(), 7);
    assert_eq!(effects.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn draws_come_again_with_their_seed() {
    let outcomes = async |seed| {
        let faults = [Fault::Refuse, Fault::Reset(Timing::After), Fault::Truncate];
        let (client, ..) = shop(FaultPlan::random(seed, 70, faults));
        let mut outcomes = Vec::new();
        for _ in 0..40 {
            let call = Call::<Shop, u32>::json(&client, &GET).path(7);
            outcomes.push(
                call.with_retry(crate::RetryPolicy::never())
                    .await
                    .err()
                    .map(|e| e.outcome()),
            );
        }
        outcomes
    };
    let first = outcomes(1).await;
    assert_eq!(first, outcomes(1).await);
    assert_ne!(first, outcomes(2).await);
    assert!(first.contains(&None) && first.contains(&Some(Outcome::NotSent)));
}
