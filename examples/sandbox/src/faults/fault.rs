//! One fault: what a client sees instead of a plain answer, and whether its request took effect.

use std::fmt;

use http::StatusCode;
use serde::{Deserialize, Serialize};

/// The longest wait that a fault may ask for, in milliseconds.
const MAX_MILLIS: u64 = 60_000;
/// The most pieces that a body may come in.
const MAX_PIECES: u32 = 64;

/// What happens to a request.
///
/// As JSON: `{"fault":"reset","timing":"after"}`; a fault without settings may be its name alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Fault {
    /// The answer has this status (400 to 599) and no code.
    Status {
        /// The status.
        status: u16,
        /// Whether the request takes effect all the same.
        #[serde(default)]
        timing: Timing,
    },
    /// The answer is this documented error; the request has no effect.
    Code {
        /// The code, as the API writes it.
        code: String,
    },
    /// The answer is the HTML page of a proxy, with any status.
    Page {
        /// The status; 502 unless given.
        #[serde(default = "bad_gateway")]
        status: u16,
        /// Whether the request takes effect all the same.
        #[serde(default)]
        timing: Timing,
    },
    /// The answer is a 429, and so is that to the call's next requests; none has an effect.
    Throttle {
        /// How many requests are refused in all; 1 unless given.
        #[serde(default = "one")]
        requests: u32,
        /// What `Retry-After` says, in seconds; without it no header tells when to come back.
        #[serde(default)]
        retry_after: Option<u64>,
        /// `Retry-After` is a date, by a clock that is wrong by so many seconds; `Date` is by the same.
        #[serde(default)]
        dated: Option<i64>,
    },
    /// The request takes effect at once, and is answered after so many milliseconds.
    Delay {
        /// How long.
        millis: u64,
    },
    /// The request takes effect after so many milliseconds, whether or not its sender still waits.
    Late {
        /// How long.
        millis: u64,
    },
    /// The connection is reset (TCP RST) in place of an answer.
    Reset {
        /// Whether the request takes effect all the same.
        #[serde(default)]
        timing: Timing,
    },
    /// The connection is closed in an orderly way in place of an answer.
    Close {
        /// Whether the request takes effect all the same.
        #[serde(default)]
        timing: Timing,
    },
    /// The request takes effect; the connection is closed in the middle of the answer's body.
    Truncate,
    /// The request takes effect; the answer's body comes in pieces.
    Slow {
        /// How many pieces.
        pieces: u32,
        /// The wait before each piece, in milliseconds.
        millis: u64,
    },
    /// The request takes effect; its answer calls itself HTML.
    WrongType,
    /// The request takes effect; `Date` and the headers about limits are off by so many seconds.
    Skew {
        /// How far ahead the server's clock is; below zero, behind.
        seconds: i64,
    },
}

/// Whether a request meets its fault before or after it took effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Timing {
    /// The request has no effect.
    #[default]
    Before,
    /// The request took effect, if there was nothing else wrong with it.
    After,
}

fn bad_gateway() -> u16 {
    502
}

fn one() -> u32 {
    1
}

impl Fault {
    /// Reads a fault from JSON, or from its name alone.
    ///
    /// # Errors
    /// When there is no such fault, or a setting is out of bounds.
    pub fn from_text(text: &str) -> Result<Self, InvalidFault> {
        let text = text.trim();
        let fault: Result<Self, _> = if text.starts_with('{') {
            serde_json::from_str(text)
        } else {
            serde_json::from_value(serde_json::json!({ "fault": text }))
        };
        let fault = fault.map_err(|problem| InvalidFault(problem.to_string()))?;
        fault.check()?;
        Ok(fault)
    }

    /// Tells whether the request takes effect, if there is nothing else wrong with it.
    pub fn takes_effect(&self) -> bool {
        match self {
            Self::Status { timing, .. }
            | Self::Page { timing, .. }
            | Self::Reset { timing }
            | Self::Close { timing } => *timing == Timing::After,
            Self::Code { .. } | Self::Throttle { .. } => false,
            Self::Delay { .. }
            | Self::Late { .. }
            | Self::Truncate
            | Self::Slow { .. }
            | Self::WrongType
            | Self::Skew { .. } => true,
        }
    }

    /// Refuses settings that are out of bounds.
    pub(crate) fn check(&self) -> Result<(), InvalidFault> {
        let fail = |problem: String| Err(InvalidFault(problem));
        match self {
            Self::Status { status, .. } if !(400..=599).contains(status) => {
                fail(format!("status must be from 400 to 599, not {status}"))
            }
            Self::Page { status, .. } if StatusCode::from_u16(*status).is_err() => {
                fail(format!("{status} is no status"))
            }
            Self::Delay { millis } | Self::Late { millis } | Self::Slow { millis, .. }
                if *millis > MAX_MILLIS =>
            {
                fail(format!("millis must be at most {MAX_MILLIS}, not {millis}"))
            }
            Self::Slow { pieces, .. } if !(1..=MAX_PIECES).contains(pieces) => fail(format!(
                "pieces must be from 1 to {MAX_PIECES}, not {pieces}"
            )),
            _ => Ok(()),
        }
    }
}

/// Why a fault or a plan of faults cannot be played.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidFault(pub(crate) String);

impl fmt::Display for InvalidFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no fault to play: {}", self.0)
    }
}

impl std::error::Error for InvalidFault {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_alone_is_a_fault_with_its_defaults() {
        let reset = Fault::Reset {
            timing: Timing::Before,
        };
        assert_eq!(Fault::from_text("reset"), Ok(reset));
        let page = Fault::Page {
            status: 502,
            timing: Timing::Before,
        };
        assert_eq!(Fault::from_text(" page "), Ok(page));
    }

    #[test]
    fn what_cannot_be_played_is_refused_with_its_reason() {
        for (text, reason) in [
            ("nothing", "unknown variant"),
            (r#"{"fault":"reset","when":"after"}"#, "unknown field"),
            (r#"{"fault":"status","status":200}"#, "from 400 to 599"),
            (r#"{"fault":"delay","millis":60001}"#, "at most 60000"),
            (r#"{"fault":"slow","millis":1,"pieces":0}"#, "from 1 to 64"),
        ] {
            let problem = Fault::from_text(text).unwrap_err().to_string();
            assert!(problem.contains(reason), "{text}: {problem}");
        }
    }
}
