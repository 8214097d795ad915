//! What compilers say about many documents, grouped by cause: the same message with other names is one.

use std::collections::BTreeMap;

use super::outcome::Entry;

/// A cause of failures.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Cause {
    /// What the compiler says, without names.
    pub(super) text: String,
    /// The documents, in their order.
    pub(super) documents: Vec<String>,
    /// What it says in the first of them.
    pub(super) example: String,
}

/// Groups what does not compile by the first error of each document, the most frequent first.
pub(super) fn causes(entries: &[Entry]) -> Vec<Cause> {
    let mut found = BTreeMap::<String, Cause>::new();
    for entry in entries {
        let Some(error) = entry
            .compiled
            .as_ref()
            .and_then(|compiled| compiled.errors.first())
        else {
            continue;
        };
        let text = without_names(error);
        let cause = found.entry(text.clone()).or_insert_with(|| Cause {
            text,
            documents: Vec::new(),
            example: error.clone(),
        });
        cause.documents.push(entry.name.clone());
    }
    let mut causes: Vec<_> = found.into_values().collect();
    causes.sort_by_key(|cause| std::cmp::Reverse(cause.documents.len()));
    causes
}

/// Takes out the place before `error`, and what stands between backticks.
fn without_names(error: &str) -> String {
    let from = error.find("error").unwrap_or(0);
    let mut parts = error[from..].split('`');
    let mut text = parts.next().unwrap_or_default().to_owned();
    while parts.next().is_some() {
        text.push_str("`…`");
        text.push_str(parts.next().unwrap_or_default());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::outcome::{Compiled, Outcome};
    use super::*;

    #[test]
    fn one_message_with_other_names_is_one_cause() {
        let failed = |name: &str, error: &str| {
            let mut entry = Entry::new(name.to_owned(), Outcome::Generated);
            let errors = vec![error.to_owned()];
            entry.compiled = Some(Compiled { errors });
            entry
        };
        let entries = [
            failed("a", "src/x.rs:1:2: error: unused"),
            failed("b", "src/x.rs:1:2: error[E0412]: no type `A` in `m`"),
            failed("c", "src/y.rs:9:9: error[E0412]: no type `B` in `n`"),
        ];
        let found = causes(&entries);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].text, "error[E0412]: no type `…` in `…`");
        assert_eq!(found[0].documents, ["b", "c"]);
        assert_eq!(
            found[0].example,
            "src/x.rs:1:2: error[E0412]: no type `A` in `m`"
        );
    }
}
