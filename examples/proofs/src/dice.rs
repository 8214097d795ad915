//! Choices that depend on a seed and a number alone, so that one call of a run can be repeated by itself.

use fastrand::Rng;

/// Gives the choices of one call.
pub(crate) fn dice(seed: u64, number: u64) -> Rng {
    // Neighbours must not be alike: the finalizer of SplitMix64.
    let mut mixed = seed ^ number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    Rng::with_seed(mixed ^ (mixed >> 31))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_choices_of_a_call_are_its_own_and_always_the_same() {
        let first = |seed, number| dice(seed, number).u64(..);
        assert_eq!(first(1, 2), first(1, 2));
        assert_ne!(first(1, 2), first(1, 3));
        assert_ne!(first(1, 2), first(2, 2));
    }
}
