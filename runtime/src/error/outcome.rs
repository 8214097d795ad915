//! Whether a request took effect.

/// Whether a failed request took effect on the server.
///
/// The order is that of growing doubt: over several attempts the outcome only gets worse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// It never reached the server: sending it again is safe.
    NotSent,
    /// The server refused it without effect.
    Rejected,
    /// It was sent and no answer tells what became of it. Before sending it again, find out
    /// by a read, or use the same idempotency key.
    MaybeApplied,
    /// It took effect; only the answer could not be read.
    Applied,
}

impl std::fmt::Display for Outcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::NotSent => "not sent",
            Self::Rejected => "rejected",
            Self::MaybeApplied => "maybe applied",
            Self::Applied => "applied",
        })
    }
}
