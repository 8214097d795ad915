//! The result as tables: printed, and kept in `docs/behaviour.md` between two marks.

use std::fmt::Write as _;

use super::cause::Cause;
use super::verdict::{Finding, Kind, Outcome};
use crate::failure::Failure;

const BEGIN: &str = "<!-- begin: cargo xtask behave --write -->\n";
const END: &str = "<!-- end -->\n";

/// Sums of all documents.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sum {
    operations: usize,
    calls: usize,
    sent: usize,
    violations: usize,
    not_judged: usize,
    decoded: usize,
    answers: usize,
    unanswered: usize,
    findings: usize,
    explained: usize,
}

impl Sum {
    pub(super) fn of(outcomes: &[Outcome]) -> Self {
        let mut sum = Self::default();
        for outcome in outcomes {
            let violations = outcome.count(Kind::Violation, false);
            sum.operations += outcome.operations;
            sum.calls += outcome.calls;
            sum.sent += outcome.sent;
            sum.violations += violations;
            sum.not_judged += outcome.not_judged();
            sum.decoded += outcome.decoded;
            sum.findings += outcome.findings.len();
            sum.explained += outcome.findings.len() - outcome.unexplained();
            sum.answers += outcome.answers();
            sum.unanswered += outcome.count(Kind::Unanswered, false);
        }
        sum
    }

    /// Says the figures that count.
    pub(super) fn text(&self) -> String {
        let percent = |part: usize, whole: usize| {
            let tenths = part * 1000 / whole.max(1);
            format!("{}.{}", tenths / 10, tenths % 10)
        };
        let clean = self.sent - self.violations;
        format!(
            "{clean} of {} requests without violation ({} %), which is {clean} of {} ({} %) of those that Prism can judge; {} of {} answers decoded ({} %); {} of {} findings have a cause",
            self.sent,
            percent(clean, self.sent),
            self.sent - self.not_judged,
            percent(clean, self.sent - self.not_judged),
            self.decoded,
            self.answers,
            percent(self.decoded, self.answers),
            self.explained,
            self.findings,
        )
    }
}

/// Writes the table of documents, and that of causes.
pub(super) fn tables(outcomes: &[Outcome], causes: &[Cause], version: &str) -> String {
    let sum = Sum::of(outcomes);
    let mut text = format!("Prism {version}: {}.\n\n", sum.text());
    text.push_str("| document | operations | calls | sent | violations | without answer | answers | decoded | explained | not explained |\n");
    text.push_str("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
    for outcome in outcomes {
        if let Some(failure) = &outcome.failure {
            let _ = writeln!(
                text,
                "| `{}` | {} |",
                outcome.document,
                failure.lines().next().unwrap_or_default()
            );
            continue;
        }
        let unexplained = outcome.unexplained();
        let violations = outcome.count(Kind::Violation, false);
        let _ = writeln!(
            text,
            "| `{}` | {} | {} | {} | {violations} | {} | {} | {} | {} | {unexplained} |",
            outcome.document,
            outcome.operations,
            outcome.calls,
            outcome.sent,
            outcome.count(Kind::Unanswered, false),
            outcome.answers(),
            outcome.decoded,
            outcome.findings.len() - unexplained,
        );
    }
    let _ = writeln!(
        text,
        "| **{} documents** | {} | {} | {} | {} | {} | {} | {} | {} | {} |\n",
        outcomes.len(),
        sum.operations,
        sum.calls,
        sum.sent,
        sum.violations,
        sum.unanswered,
        sum.answers,
        sum.decoded,
        outcomes
            .iter()
            .map(|outcome| outcome.findings.len() - outcome.unexplained())
            .sum::<usize>(),
        outcomes.iter().map(Outcome::unexplained).sum::<usize>(),
    );
    causes_table(outcomes, causes, &mut text);
    text
}

fn causes_table(outcomes: &[Outcome], causes: &[Cause], text: &mut String) {
    text.push_str("| cause | calls | documents | why |\n|---|--:|--:|---|\n");
    for cause in causes {
        let of = |finding: &&Finding| finding.cause.as_ref() == Some(&cause.name);
        let counts: Vec<_> = outcomes
            .iter()
            .map(|outcome| outcome.findings.iter().filter(of).count())
            .filter(|count| *count > 0)
            .collect();
        if counts.is_empty() {
            continue;
        }
        let calls: usize = counts.iter().sum();
        let _ = writeln!(
            text,
            "| {} | {calls} | {} | {}{} |",
            cause.name,
            counts.len(),
            if cause.limit {
                "*Cannot be judged.* "
            } else {
                ""
            },
            cause.sentence
        );
    }
}

/// Lists what no cause explains.
pub(super) fn unexplained(outcomes: &[Outcome]) -> String {
    let mut text = String::new();
    for outcome in outcomes {
        for finding in outcome
            .findings
            .iter()
            .filter(|finding| finding.cause.is_none())
        {
            let says: String = finding.text.chars().take(400).collect();
            let _ = writeln!(
                text,
                "{}: {}: {}: {says}",
                outcome.document,
                finding.kind.as_str(),
                finding.call
            );
        }
    }
    text
}

/// Puts the tables into the page.
///
/// # Errors
///
/// When the page has lost its marks.
pub(super) fn written(page: &str, tables: &str) -> Result<String, Failure> {
    let parts = page
        .split_once(BEGIN)
        .and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) =
        parts.ok_or_else(|| Failure::failed("docs/behaviour.md has lost its marks"))?;
    Ok(format!("{before}{BEGIN}\n{tables}\n{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_stand_between_the_marks() {
        let page = format!("a\n{BEGIN}old\n{END}b\n");
        let page = written(&page, "new\n").unwrap();
        assert_eq!(page, format!("a\n{BEGIN}\nnew\n\n{END}b\n"));
        assert_eq!(written(&page, "new\n").unwrap(), page);
        assert!(written("a", "b").is_err());
    }

    #[test]
    fn answers_are_counted_of_requests_without_violation() {
        let finding = |limit| Finding {
            kind: Kind::Violation,
            call: String::new(),
            text: String::new(),
            cause: None,
            limit,
        };
        let outcome = Outcome {
            sent: 5,
            decoded: 3,
            findings: vec![finding(false), finding(true)],
            ..Outcome::default()
        };
        let text = Sum::of(&[outcome]).text();
        assert_eq!(
            text,
            "3 of 5 requests without violation (60.0 %), which is 3 of 4 (75.0 %) of those that Prism can judge; 3 of 3 answers decoded (100.0 %); 0 of 2 findings have a cause"
        );
    }
}
