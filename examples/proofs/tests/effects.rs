//! The short form of the proof of no double effect, and that it can fail: it catches policies that are broken.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

use shopwright_proofs::effects::{Policy, Report, Settings, run};

const SEED: u64 = 7;

async fn report(policy: Policy, calls: u64) -> Report {
    let settings = Settings {
        calls,
        seed: SEED,
        clients: 8,
        only: None,
        policy,
    };
    run(settings).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_call_takes_effect_twice_and_every_error_knows_what_it_can() {
    let report = report(Policy::Shipped, 400).await;
    assert!(report.violations.is_empty(), "{report}");
    // It is no proof unless everything that can be told was told.
    for what in [
        "success",
        "not sent",
        "rejected",
        "maybe applied",
        "applied",
    ] {
        assert!(report.told(what).0 > 0, "nobody was told {what}\n{report}");
    }
    let (doubts, effects) = report.told("maybe applied");
    assert!(effects > 0 && effects < doubts, "{report}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_policy_that_repeats_lost_answers_is_caught_with_its_seed() {
    let report = report(Policy::RepeatsLostAnswers, 200).await;
    assert!(report.double_effects() > 0, "{report}");
    let violation = report
        .violations
        .iter()
        .find(|text| text.contains("DOUBLE EFFECT"));
    assert!(
        violation
            .unwrap()
            .contains(&format!("--seed {SEED} --only "))
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_policy_that_repeats_a_bad_gateway_is_caught() {
    let report = report(Policy::RepeatsBadGateways, 400).await;
    assert!(report.double_effects() > 0, "{report}");
}
