//! Two contenders in turns. Other work on the machine comes in bursts and hits both alike when they
//! take turns quickly, so that the ratio of neighbours says more than that of two long runs.

use std::time::{Duration, Instant};

/// What came out of a race.
#[derive(Clone, Copy, Debug)]
pub struct Pair {
    /// Time of a turn by hand, the median over the rounds.
    pub by_hand: Duration,
    /// Time of our turn, the median over the rounds.
    pub ours: Duration,
    /// Time by hand for each of ours, the median of the rounds' own ratios; 1 is as fast, more is
    /// faster than by hand.
    pub ratio: f64,
    /// The half of all rounds around the median lies between these.
    pub middle: (f64, f64),
}

/// Runs two contenders in turns for this long; each begins every other round.
pub fn race(time: Duration, mut by_hand: impl FnMut(), mut ours: impl FnMut()) -> Pair {
    let mut turns = Vec::new();
    let mut round = || {
        let mut measure = |hand_first: bool| {
            let mut both = [Duration::ZERO; 2];
            for is_ours in [!hand_first, hand_first] {
                let start = Instant::now();
                if is_ours {
                    ours();
                } else {
                    by_hand();
                }
                both[usize::from(is_ours)] = start.elapsed();
            }
            both
        };
        [measure(true), measure(false)]
    };
    // Connections, caches and the branch predictor get to know both of them.
    let end = Instant::now() + time / 10;
    while Instant::now() < end {
        round();
    }
    let end = Instant::now() + time;
    while Instant::now() < end || turns.is_empty() {
        turns.extend(round());
    }
    summary(&turns)
}

fn summary(turns: &[[Duration; 2]]) -> Pair {
    let sorted = |of: usize| {
        let mut times: Vec<_> = turns.iter().map(|both| both[of]).collect();
        times.sort();
        times
    };
    let mut ratios: Vec<_> = turns
        .iter()
        .map(|[by_hand, ours]| by_hand.as_secs_f64() / ours.as_secs_f64())
        .collect();
    ratios.sort_by(f64::total_cmp);
    let middle = turns.len() / 2;
    Pair {
        by_hand: sorted(0)[middle],
        ours: sorted(1)[middle],
        ratio: ratios[middle],
        middle: (ratios[turns.len() / 4], ratios[turns.len() * 3 / 4]),
    }
}
