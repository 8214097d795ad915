//! One call judged: what its caller was told against what the ledger knows. A pure function.

use shopwright::{Error, Outcome};
use shopwright_sandbox::Fault;

use super::faults::leaves_doubt;
use super::wish::Wish;
use crate::wire::Sent;

/// What a caller was told.
#[derive(Debug)]
pub(super) enum Told {
    Success,
    Failure {
        outcome: Outcome,
        /// The attempts, in the words of the error.
        attempts: Vec<String>,
    },
}

impl Told {
    pub(super) fn of(result: Result<(), Error>) -> Self {
        match result {
            Ok(()) => Self::Success,
            Err(error) => Self::Failure {
                outcome: error.outcome(),
                attempts: error
                    .attempts()
                    .iter()
                    .map(|attempt| attempt.problem.clone())
                    .collect(),
            },
        }
    }
}

/// What really happened.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub(super) effects: usize,
    /// How its requests were sent.
    pub(super) sent: Vec<Sent>,
    /// What those met that arrived.
    pub(super) met: Vec<Option<Fault>>,
}

impl Known {
    /// Whether a fault was played that leaves a client in doubt.
    fn is_doubtful(&self) -> bool {
        self.met.iter().flatten().any(leaves_doubt)
    }

    /// Whether a fault was played that takes longer than an attempt may.
    pub(super) fn is_slow(&self) -> bool {
        let slow = |fault: &Fault| {
            matches!(
                fault,
                Fault::Delay { .. } | Fault::Late { .. } | Fault::Slow { .. }
            )
        };
        self.met.iter().flatten().any(slow)
    }
}

/// Whether an attempt ended since time ran out.
pub(super) fn is_timeout(told: &Told) -> bool {
    let Told::Failure { attempts, .. } = told else {
        return false;
    };
    attempts
        .iter()
        .any(|attempt| attempt.contains("time ran out"))
}

/// Lists what is wrong.
pub(super) fn judge(wish: &Wish, told: &Told, known: &Known) -> Vec<String> {
    let mut wrong = Vec::new();
    let effects = known.effects;
    if effects > 1 {
        wrong.push(format!("DOUBLE EFFECT: it took effect {effects} times"));
    }
    let to_sandbox = known.sent.iter().filter(|sent| **sent == Sent::ToSandbox);
    if known.met.len() > to_sandbox.count() {
        wrong.push("more requests arrived than were sent".to_owned());
    }
    match told {
        Told::Success if effects == 0 => wrong.push("success, and no effect".to_owned()),
        Told::Success => {}
        Told::Failure {
            outcome, attempts, ..
        } => {
            let agrees = match outcome {
                Outcome::NotSent | Outcome::Rejected => effects == 0,
                Outcome::Applied => effects == 1,
                _ => true,
            };
            if !agrees {
                wrong.push(format!("{outcome}, and the ledger has {effects}"));
            }
            let has_reason = known.is_doubtful() || is_timeout(told);
            if *outcome == Outcome::MaybeApplied && !has_reason {
                wrong.push(format!(
                    "{outcome}, although nothing that it met leaves doubt: the ledger has {effects}"
                ));
            }
            if !known.sent.is_empty() && attempts.len() != known.sent.len() {
                let (told, sent) = (attempts.len(), known.sent.len());
                wrong.push(format!("{told} attempts are told and {sent} were made"));
            }
        }
    }
    if known.sent.len() > wish.attempts as usize {
        wrong.push(format!(
            "{} attempts of {}",
            known.sent.len(),
            wish.attempts
        ));
    }
    wrong
}

#[cfg(test)]
mod tests {
    use shopwright_sandbox::Timing;

    use super::*;

    fn wish() -> Wish {
        Wish {
            attempts: 3,
            ..Wish::draw(1, 1)
        }
    }

    fn failure(outcome: Outcome) -> Told {
        Told::Failure {
            outcome,
            attempts: vec!["the connection broke".to_owned()],
        }
    }

    fn known(effects: usize, fault: Fault) -> Known {
        Known {
            effects,
            sent: vec![Sent::ToSandbox],
            met: vec![Some(fault)],
        }
    }

    const RESET: Fault = Fault::Reset {
        timing: Timing::After,
    };

    #[test]
    fn what_agrees_with_the_ledger_is_right() {
        for (told, known) in [
            (Told::Success, known(1, Fault::WrongType)),
            (failure(Outcome::MaybeApplied), known(0, RESET)),
            (failure(Outcome::MaybeApplied), known(1, RESET)),
            (failure(Outcome::Applied), known(1, Fault::Truncate)),
            (
                failure(Outcome::Rejected),
                known(0, Fault::from_text("throttle").unwrap()),
            ),
        ] {
            assert_eq!(
                judge(&wish(), &told, &known),
                Vec::<String>::new(),
                "{told:?}"
            );
        }
    }

    #[test]
    fn each_way_to_be_wrong_is_noticed() {
        for (told, known, said) in [
            (Told::Success, known(2, RESET), "DOUBLE EFFECT"),
            (Told::Success, known(0, RESET), "success, and no effect"),
            (
                failure(Outcome::Rejected),
                known(1, RESET),
                "rejected, and the ledger has 1",
            ),
            (
                failure(Outcome::NotSent),
                known(1, RESET),
                "not sent, and the ledger has 1",
            ),
            (
                failure(Outcome::Applied),
                known(0, RESET),
                "applied, and the ledger has 0",
            ),
            (
                failure(Outcome::MaybeApplied),
                known(1, Fault::Truncate),
                "nothing that it met leaves doubt",
            ),
            (
                Told::Success,
                Known {
                    sent: Vec::new(),
                    ..known(1, RESET)
                },
                "more requests arrived",
            ),
            (
                failure(Outcome::MaybeApplied),
                Known {
                    sent: vec![Sent::ToSandbox; 2],
                    ..known(1, RESET)
                },
                "1 attempts are told and 2",
            ),
            (
                Told::Success,
                Known {
                    sent: vec![Sent::ToSandbox; 4],
                    ..known(1, RESET)
                },
                "4 attempts of 3",
            ),
        ] {
            let wrong = judge(&wish(), &told, &known).join("; ");
            assert!(wrong.contains(said), "{told:?} {known:?}: {wrong:?}");
        }
    }
}
