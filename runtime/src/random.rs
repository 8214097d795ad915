//! Randomness, from the operating system; where there is none, fixed values that only make
//! waits less random.

use std::sync::Arc;

/// Gives numbers of at least 0 and less than 1: [`unit`], or a fixed sequence in tests.
pub(crate) type Random = Arc<dyn Fn() -> f64 + Send + Sync>;

/// Returns a number of at least 0 and less than 1.
pub(crate) fn unit() -> f64 {
    let bits = getrandom::u32().unwrap_or(u32::MAX / 2);
    f64::from(bits) / (f64::from(u32::MAX) + 1.0)
}

/// Returns a random UUID (RFC 9562, version 4), or `None` without a source of randomness: a
/// guessable key would be worse than an error.
pub(crate) fn uuid() -> Option<String> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).ok()?;
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let number = u128::from_be_bytes(bytes);
    let part = |shift: u32, digits: u32| (number >> shift) & ((1 << (digits * 4)) - 1);
    Some(format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        part(96, 8),
        part(80, 4),
        part(64, 4),
        part(48, 4),
        part(0, 12)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uuid_has_its_form_and_is_another_every_time() {
        let uuid = uuid().unwrap();
        let parts: Vec<_> = uuid.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12]);
        assert_eq!(uuid.as_bytes()[14], b'4', "version: {uuid}");
        assert!(b"89ab".contains(&uuid.as_bytes()[19]), "variant: {uuid}");
        assert_ne!(super::uuid().unwrap(), uuid);
    }

    #[test]
    fn a_random_number_stays_below_one() {
        for _ in 0..100 {
            assert!((0.0..1.0).contains(&unit()));
        }
    }
}
