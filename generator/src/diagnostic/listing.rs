//! Lists of names inside a message, cut where nobody would read on.

/// Writes names one after the other, at most `max` of them, and how many more there are.
pub(crate) fn listing(names: &[&str], max: usize) -> String {
    let list = names[..names.len().min(max)].join(", ");
    match names.len().saturating_sub(max) {
        0 => list,
        more => format!("{list} and {more} more"),
    }
}
