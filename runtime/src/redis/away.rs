//! What happens while Redis cannot be reached: the user's choice.

/// What to do while Redis is away: it cannot be reached, does not answer in time, or refuses.
///
/// Redis is asked again about every half second meanwhile, by one call, and all others do not wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Away {
    /// Fail, with an error that says so, before anything is sent or done.
    Fail,
    /// Go on without the others, as one of this many processes. What that costs:
    ///
    /// | | |
    /// |---|---|
    /// | [`pacing`](super::Redis::pacing) | this process keeps to that part of each budget, at least one request |
    /// | [`events`](super::Redis::events) | an event that reaches two processes meanwhile is handled **by both** |
    /// | [`locking`](super::Redis::locking) | two processes may refresh one account: where a refresh token is good for one use, one of them is refused, and a server that takes that for theft **ends the authorization** |
    ///
    /// Set it to the largest number of processes there can be; only pacing looks at it.
    LocalShare(u32),
}
