//! What the rate-limit headers of answers teach: how long to send nothing.
//!
//! An answer that says "nothing remains" holds requests back until the reset that it names. A
//! server that says so with every answer must not be believed for ever: when a request that was
//! sent after such an answer is handled all the same, and says it again, the word means nothing,
//! until an answer with something remaining, or a refusal, gives it back its meaning.

use std::time::Duration;

/// What one answer said of its limit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Said {
    /// Requests that remain.
    pub(crate) remaining: Option<u64>,
    /// When more come.
    pub(crate) reset: Option<Duration>,
    /// The server refused since too much came.
    pub(crate) throttled: bool,
    /// The server handled the request, for better or worse.
    pub(crate) handled: bool,
}

/// What is known of one limit. Serial numbers tell whether a request left before or after an
/// answer came, where times could be equal.
#[derive(Debug, Default)]
pub(super) struct Learnt {
    serial: u64,
    ignored: bool,
    empty: Option<Empty>,
}

/// Nothing remains.
#[derive(Clone, Copy, Debug)]
struct Empty {
    serial: u64,
    until: Duration,
}

impl Learnt {
    /// Returns until when to send nothing, if that is after `now`.
    pub(super) fn held(&self, now: Duration) -> Option<Duration> {
        let until = self.empty?.until;
        (until > now).then_some(until)
    }

    /// Notes that a request leaves; returns its serial number.
    pub(super) fn leaves(&mut self) -> u64 {
        self.serial += 1;
        self.serial
    }

    /// Notes what the answer to the request with this number said.
    pub(super) fn note(&mut self, sent: u64, said: Said, now: Duration, max_hold: Duration) {
        let sent_after = self.empty.is_some_and(|empty| sent > empty.serial);
        if said.throttled {
            self.ignored = false;
        } else {
            match said.remaining {
                None => return,
                Some(0) => {
                    self.ignored |= sent_after && said.handled;
                    if self.ignored {
                        self.empty = None;
                        return;
                    }
                }
                Some(_) => {
                    self.ignored = false;
                    if sent_after {
                        self.empty = None;
                    }
                    return;
                }
            }
        }
        let Some(reset) = said.reset.filter(|reset| !reset.is_zero()) else {
            return;
        };
        self.serial += 1;
        self.empty = Some(Empty {
            serial: self.serial,
            until: now.saturating_add(reset.min(max_hold)),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Duration = Duration::from_secs(1000);
    const MAX: Duration = Duration::from_secs(60);

    fn said(remaining: u64) -> Said {
        Said {
            remaining: Some(remaining),
            reset: Some(Duration::from_secs(30)),
            throttled: false,
            handled: true,
        }
    }

    fn is_held(learnt: &Learnt) -> bool {
        learnt.held(NOW).is_some()
    }

    #[test]
    fn a_request_under_way_when_nothing_remained_proves_nothing() {
        let mut learnt = Learnt::default();
        let (first, second) = (learnt.leaves(), learnt.leaves());
        learnt.note(first, said(0), NOW, MAX);
        learnt.note(second, said(0), NOW, MAX);
        assert!(is_held(&learnt));
        learnt.note(second, said(5), NOW, MAX);
        assert!(is_held(&learnt), "it was answered before");
    }

    #[test]
    fn a_request_that_is_handled_although_nothing_remained_ends_the_belief() {
        let mut learnt = Learnt::default();
        let first = learnt.leaves();
        learnt.note(first, said(0), NOW, MAX);
        let second = learnt.leaves();
        learnt.note(second, said(0), NOW, MAX);
        assert!(!is_held(&learnt));
        let third = learnt.leaves();
        learnt.note(third, said(0), NOW, MAX);
        assert!(!is_held(&learnt));
    }

    #[test]
    fn a_refusal_or_something_remaining_restores_the_belief() {
        let throttled = Said {
            throttled: true,
            handled: false,
            ..said(0)
        };
        for restoring in [throttled, said(1)] {
            let mut learnt = Learnt {
                ignored: true,
                ..Learnt::default()
            };
            let first = learnt.leaves();
            learnt.note(first, restoring, NOW, MAX);
            let second = learnt.leaves();
            learnt.note(second, throttled, NOW, MAX);
            assert!(is_held(&learnt));
            assert!(!learnt.ignored);
        }
    }

    #[test]
    fn a_hold_ends_at_the_reset_and_never_after_the_maximum() {
        for (reset, end) in [(30, 30), (86_400, 60)] {
            let mut learnt = Learnt::default();
            let sent = learnt.leaves();
            let reset = Some(Duration::from_secs(reset));
            learnt.note(sent, Said { reset, ..said(0) }, NOW, MAX);
            assert_eq!(learnt.held(NOW), Some(NOW + Duration::from_secs(end)));
        }
    }
}
