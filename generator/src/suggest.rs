//! "Did you mean": the candidate nearest to a mistyped name.

/// How many pairs of letters all suggestions of a run may compare: help is worth a second, and a document can have as many
/// wrong names as right ones.
const MAX_COMPARED: usize = 200_000_000;

/// Suggestions for a whole run, as long as they are affordable.
#[derive(Clone, Debug, Default)]
pub(crate) struct Suggestions {
    compared: usize,
}

impl Suggestions {
    /// Finds the nearest candidate as [`nearest`] does, until the run has compared enough.
    pub(crate) fn nearest<'c>(
        &mut self,
        name: &str,
        candidates: impl IntoIterator<Item = &'c str>,
    ) -> Option<&'c str> {
        let affordable = candidates.into_iter().take_while(|candidate| {
            self.compared += cost(name, candidate);
            self.compared <= MAX_COMPARED
        });
        nearest(name, affordable)
    }
}

/// Counts what a comparison takes at most, and a little for looking at the candidate at all.
fn cost(name: &str, candidate: &str) -> usize {
    let letters = |text: &str| text.len().min(LONGEST);
    50 + letters(name) * letters(candidate)
}

/// How many letters of a name are compared.
const LONGEST: usize = 100;

/// Finds the candidate with the fewest edits to `name`, if they are few for its length.
pub(crate) fn nearest<'c>(
    name: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    let name: Vec<char> = name.chars().take(LONGEST).collect();
    let limit = name.len().div_ceil(3).max(1);
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates.into_iter().take(20_000) {
        let letters = candidate.chars().take(LONGEST).count();
        if letters.abs_diff(name.len()) > limit {
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
    let right: Vec<char> = right.chars().take(LONGEST).collect();
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

    #[test]
    fn a_run_of_wrong_names_ends_in_no_suggestions() {
        let candidates: Vec<_> = (0..20_000)
            .map(|number| format!("schema{number}"))
            .collect();
        let mut suggestions = Suggestions::default();
        let mut ask = || {
            let candidates = candidates.iter().map(String::as_str);
            suggestions.nearest("scheme7", candidates).is_some()
        };
        assert!(ask());
        let answered = (0..1_000).filter(|_| ask()).count();
        assert!((50..500).contains(&answered), "{answered}");
    }
}
