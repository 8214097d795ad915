//! The private classification behind the predicates of [`super::Error`].

/// What went wrong; details for people only.
#[derive(Debug)]
pub(crate) enum Kind {
    /// The caller's input, or the client's configuration.
    Invalid(String),
    /// Credentials are missing or malformed.
    Credentials(String),
    /// Name, connect, TLS: surely not sent.
    Connect,
    /// Time ran out.
    Timeout,
    /// The store that counts requests could not be asked.
    Pacing,
    /// The connection broke.
    Transport,
    /// A status other than success.
    Status,
    /// A success whose body could not be read.
    Decode(String),
    /// The body is longer than this many bytes.
    BodyTooLarge(usize),
    /// Pages make no progress.
    Pagination(String),
}

impl Kind {
    /// Names the kind for telemetry.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Invalid(_) => "invalid_input",
            Self::Credentials(_) => "credentials",
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Pacing => "pacing",
            Self::Transport => "transport",
            Self::Status => "status",
            Self::Decode(_) => "decode",
            Self::BodyTooLarge(_) => "body_too_large",
            Self::Pagination(_) => "pagination",
        }
    }
}
