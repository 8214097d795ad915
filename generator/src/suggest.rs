//! "Did you mean": the candidate nearest to a mistyped name.

/// Finds the candidate with the fewest edits to `name`, if they are few for its length.
pub(crate) fn nearest<'c>(
    name: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    let name: Vec<char> = name.chars().take(100).collect();
    let limit = name.len().div_ceil(3).max(1);
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates.into_iter().take(20_000) {
        if candidate.len().abs_diff(name.len()) > limit * 4 {
            continue;
        }
        let edits = distance(&name, candidate);
        if edits <= limit && best.is_none_or(|(fewest, _)| edits < fewest) {
            best = Some((edits, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Counts insertions, deletions and replacements; case counts half-heartedly: not at all.
fn distance(left: &[char], right: &str) -> usize {
    let right: Vec<char> = right.chars().take(100).collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in right.iter().enumerate() {
            let replaced = diagonal + usize::from(!a.eq_ignore_ascii_case(b));
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typing_mistake_finds_its_origin() {
        let candidates = ["Order", "OrderList", "Customer"];
        assert_eq!(nearest("Ordr", candidates), Some("Order"));
        assert_eq!(nearest("order", candidates), Some("Order"));
        assert_eq!(nearest("Shipment", candidates), None);
    }
}
