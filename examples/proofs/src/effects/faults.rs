//! Which faults are played, and which of them leave a client in doubt. This is the table that outcomes are held against.

use shopwright_sandbox::{Fault, FaultPlan, InvalidFault};

/// How long an attempt may take, in milliseconds.
pub(super) const ATTEMPT_MILLIS: u64 = 150;

/// How many of a hundred requests meet a fault of the sandbox.
const PERCENT: u8 = 60;

/// The faults and their weights; those with `"timing":TIMING` come before and after the effect.
const FAULTS: &[(u32, &str)] = &[
    (8, r#"{"fault":"reset","timing":TIMING}"#),
    (5, r#"{"fault":"close","timing":TIMING}"#),
    (5, r#"{"fault":"page","status":502,"timing":TIMING}"#),
    (2, r#"{"fault":"page","status":200,"timing":TIMING}"#),
    (3, r#"{"fault":"status","status":500,"timing":TIMING}"#),
    (3, r#"{"fault":"status","status":503,"timing":TIMING}"#),
    (3, r#"{"fault":"status","status":400}"#),
    (3, r#"{"fault":"page","status":403}"#),
    (4, r#"{"fault":"code","code":CODE}"#),
    (8, r#"{"fault":"truncate"}"#),
    (4, r#"{"fault":"wrong_type"}"#),
    (3, r#"{"fault":"slow","pieces":5,"millis":1}"#),
    (1, r#"{"fault":"slow","pieces":2,"millis":150}"#),
    (2, r#"{"fault":"delay","millis":300}"#),
    (2, r#"{"fault":"late","millis":300}"#),
    (3, r#"{"fault":"skew","seconds":7200}"#),
    (3, r#"{"fault":"skew","seconds":-7200}"#),
    (2, r#"{"fault":"throttle"}"#),
    (2, r#"{"fault":"throttle","requests":2,"retry_after":1}"#),
    (
        2,
        r#"{"fault":"throttle","requests":4,"retry_after":20,"dated":-3600}"#,
    ),
    (2, r#"{"fault":"throttle","requests":2,"retry_after":300}"#),
];

/// Makes the plan of one API; `code` is an error of its catalogue that says that nothing happened.
pub(super) fn plan(seed: u64, code: &str) -> Result<FaultPlan, InvalidFault> {
    let mut faults = Vec::new();
    for timing in ["before", "after"] {
        for (weight, text) in FAULTS {
            if timing == "after" && !text.contains("TIMING") {
                continue;
            }
            let text = text.replace("TIMING", &format!("{timing:?}"));
            let text = text.replace("CODE", &format!("{code:?}"));
            faults.push((*weight, Fault::from_text(&text)?));
        }
    }
    Ok(FaultPlan::random(seed, PERCENT, faults).method("POST"))
}

/// Tells whether a client that meets the fault cannot know whether its request took effect.
///
/// | fault | what it tells |
/// |---|---|
/// | a connection that ends without an answer, before or after the effect | nothing |
/// | 500, 502, 503 without a known code | nothing |
/// | a web page with a status of success | nothing: it is not the API that answered |
/// | any other status, a code of the catalogue, 429 | no effect |
/// | a head that says success, whatever becomes of the body | the effect |
/// | no answer in time | nothing; that it was so, the call tells, since it is a matter of time |
pub(super) fn leaves_doubt(fault: &Fault) -> bool {
    match fault {
        Fault::Reset { .. } | Fault::Close { .. } => true,
        Fault::Status { status, .. } => *status >= 500,
        Fault::Page { status, .. } => *status >= 500 || *status < 400,
        _ => false,
    }
}
