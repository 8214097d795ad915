//! What several of our scripts share: taking away what one set oneself, and durations as arguments.

use std::sync::LazyLock;
use std::time::Duration;

use ::redis::Script;

/// Takes the key away, if it holds this text still.
pub(super) static TAKE_AWAY: LazyLock<Script> = LazyLock::new(|| {
    Script::new(
        "if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
         return 1",
    )
});

/// Writes a life as Redis takes it: whole milliseconds, one at least.
pub(super) fn millis(life: Duration) -> Vec<u8> {
    life.as_millis().max(1).to_string().into_bytes()
}
