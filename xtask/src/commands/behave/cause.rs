//! Why findings are no fault of the client: causes, each with the findings that it explains.
//!
//! A cause is a line `[name] sentence`, or `[name | cannot judge] sentence` where no request that OpenAPI describes would
//! pass, since Prism does not read what the description asks for; below it stand rules `document | kind | text`, where `*` is any document and the
//! text has to occur in the finding. A rule that explains nothing is out of date.

use super::verdict::Outcome;
use crate::failure::Failure;

/// A cause with its rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cause {
    pub(super) name: String,
    pub(super) sentence: String,
    /// Prism cannot judge such a request, however it is written.
    pub(super) limit: bool,
    rules: Vec<Rule>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Rule {
    document: String,
    kind: String,
    text: String,
    line: usize,
    used: bool,
}

/// Reads causes.
pub(super) fn parse(text: &str) -> Result<Vec<Cause>, Failure> {
    let mut causes: Vec<Cause> = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let broken = || {
            Failure::failed(format!(
                "line {number} of the causes is neither a cause nor a rule"
            ))
        };
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some((name, sentence)) = line
            .strip_prefix('[')
            .and_then(|rest| rest.split_once("] "))
        {
            let (name, limit) = match name.split_once(" | ") {
                Some((name, "cannot judge")) => (name, true),
                Some(_) => return Err(broken()),
                None => (name, false),
            };
            causes.push(Cause {
                name: name.to_owned(),
                sentence: sentence.to_owned(),
                limit,
                rules: Vec::new(),
            });
            continue;
        }
        let mut parts = line.splitn(3, " | ");
        let mut part = || parts.next().map(|part| part.trim().to_owned());
        let (Some(document), Some(kind), Some(text)) = (part(), part(), part()) else {
            return Err(broken());
        };
        let rule = Rule {
            document,
            kind,
            text,
            line: number,
            used: false,
        };
        causes.last_mut().ok_or_else(broken)?.rules.push(rule);
    }
    Ok(causes)
}

/// Names the cause of every finding that has one.
pub(super) fn explain(causes: &mut [Cause], outcome: &mut Outcome) {
    for finding in &mut outcome.findings {
        let whole = format!("{}: {}", finding.call, finding.text);
        let found = causes.iter_mut().find_map(|cause| {
            let rule = cause.rules.iter_mut().find(|rule| {
                (rule.document == "*" || rule.document == outcome.document)
                    && rule.kind == finding.kind.as_str()
                    && whole.contains(&rule.text)
            })?;
            rule.used = true;
            Some((cause.name.clone(), cause.limit))
        });
        finding.limit = found.as_ref().is_some_and(|(_, limit)| *limit);
        finding.cause = found.map(|(name, _)| name);
    }
}

/// Lists the rules that explained nothing among these documents.
pub(super) fn idle(causes: &[Cause], documents: &[String]) -> Vec<String> {
    let rules = causes.iter().flat_map(|cause| &cause.rules);
    let idle = rules.filter(|rule| !rule.used && documents.contains(&rule.document));
    idle.map(|rule| format!("line {} of the causes explains nothing: drop it", rule.line))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::verdict::{Finding, Kind};
    use super::*;

    const TEXT: &str =
        "# comment\n[odd] Prism is odd.\n  a.json | violation | GET /a\n  b.json | undecoded | x\n";

    fn outcome(kind: Kind) -> Outcome {
        let finding = Finding {
            kind,
            call: "GET /a required".to_owned(),
            text: "no".to_owned(),
            cause: None,
            limit: false,
        };
        Outcome {
            document: "a.json".to_owned(),
            findings: vec![finding],
            ..Outcome::default()
        }
    }

    #[test]
    fn a_rule_explains_its_kind_in_its_document() {
        let mut causes = parse(TEXT).unwrap();
        let mut found = outcome(Kind::Violation);
        explain(&mut causes, &mut found);
        assert_eq!(found.findings[0].cause.as_deref(), Some("odd"));
        let mut other = outcome(Kind::Undecoded);
        explain(&mut causes, &mut other);
        assert_eq!(other.unexplained(), 1);
    }

    #[test]
    fn a_rule_that_explains_nothing_is_told() {
        let mut causes = parse(TEXT).unwrap();
        explain(&mut causes, &mut outcome(Kind::Violation));
        let documents = ["a.json".to_owned(), "b.json".to_owned()];
        assert_eq!(idle(&causes, &documents).len(), 1);
        assert!(idle(&causes, &documents[..1]).is_empty());
    }

    #[test]
    fn what_the_judge_cannot_read_is_marked() {
        let mut causes = parse(&TEXT.replace("[odd]", "[odd | cannot judge]")).unwrap();
        let mut found = outcome(Kind::Violation);
        explain(&mut causes, &mut found);
        assert!(found.findings[0].limit);
        assert_eq!(found.findings[0].cause.as_deref(), Some("odd"));
        assert!(parse("[odd | whatever] Odd.\n").is_err());
    }

    #[test]
    fn a_line_that_is_neither_is_refused() {
        assert!(parse("a | violation | x\n").is_err());
        assert!(parse("[a] b\nnothing\n").is_err());
    }
}
