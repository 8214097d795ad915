//! What came of a call: what Prism says of the request, and whether its answer was decoded.

use serde_json::{Value, json};

use super::plan::Planned;

/// What went wrong with a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// No arguments could be made up.
    Unplanned,
    /// The client refused to send it.
    Refused,
    /// Prism says that the request violates the description.
    Violation,
    /// The request is fine, but no success was answered.
    Unanswered,
    /// The answer could not be decoded.
    Undecoded,
    /// The answer was only decoded with repairs.
    Repaired,
}

impl Kind {
    /// The word for it, as causes write it.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Unplanned => "unplanned",
            Self::Refused => "refused",
            Self::Violation => "violation",
            Self::Unanswered => "unanswered",
            Self::Undecoded => "undecoded",
            Self::Repaired => "repaired",
        }
    }
}

/// A call that did not go as it should.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) kind: Kind,
    /// `GET /orders required`.
    pub(super) call: String,
    pub(super) text: String,
    /// The name of the cause that explains it.
    pub(super) cause: Option<String>,
    /// That cause is that Prism cannot judge such a request.
    pub(super) limit: bool,
}

/// The calls of one document, counted.
#[derive(Clone, Debug, Default)]
pub(super) struct Outcome {
    pub(super) document: String,
    pub(super) operations: usize,
    /// All calls that were planned.
    pub(super) calls: usize,
    /// Those that reached Prism.
    pub(super) sent: usize,
    /// Answers that decoded.
    pub(super) decoded: usize,
    pub(super) findings: Vec<Finding>,
    /// Why the document could not be tried at all.
    pub(super) failure: Option<String>,
}

impl Outcome {
    /// Adds what came of a call; `line` is what the driver says of it.
    pub(super) fn add(&mut self, planned: &Planned, line: Option<&Value>) {
        self.calls += 1;
        let (kind, text) = match (&planned.code, line) {
            (Err(why), _) => (Kind::Unplanned, why.clone()),
            (Ok(_), None) => (Kind::Refused, "the driver says nothing of it".to_owned()),
            (Ok(_), Some(line)) => {
                self.sent += usize::from(line["sent"] == true);
                self.decoded += usize::from(line["result"] == "decoded");
                match judged(line) {
                    Some(judged) => judged,
                    None => return,
                }
            }
        };
        let call = format!("{} {}", planned.operation, planned.variant);
        self.findings.push(Finding {
            kind,
            call,
            text,
            cause: None,
            limit: false,
        });
    }

    /// Counts violations that Prism names of requests that it cannot judge.
    pub(super) fn not_judged(&self) -> usize {
        let of_limits = |finding: &&Finding| finding.kind == Kind::Violation && finding.limit;
        self.findings.iter().filter(of_limits).count()
    }

    /// Counts findings of a kind, all or those without a cause.
    pub(super) fn count(&self, kind: Kind, unexplained: bool) -> usize {
        let fits =
            |finding: &&Finding| finding.kind == kind && !(unexplained && finding.cause.is_some());
        self.findings.iter().filter(fits).count()
    }

    /// Counts what Prism answered with what it made up.
    pub(super) fn answers(&self) -> usize {
        self.sent - self.count(Kind::Violation, false) - self.count(Kind::Unanswered, false)
    }

    /// Counts findings that no cause explains.
    pub(super) fn unexplained(&self) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.cause.is_none())
            .count()
    }

    /// Writes everything for tools.
    pub(super) fn json(&self) -> Value {
        let findings = self.findings.iter().map(|finding| {
            json!({
                "kind": finding.kind.as_str(),
                "call": finding.call,
                "text": finding.text,
                "cause": finding.cause,
            })
        });
        json!({
            "document": self.document,
            "operations": self.operations,
            "calls": self.calls,
            "sent": self.sent,
            "decoded": self.decoded,
            "failure": self.failure,
            "findings": findings.collect::<Vec<_>>(),
        })
    }
}

/// Says what is wrong with a call that was made; `None` when nothing is.
fn judged(line: &Value) -> Option<(Kind, String)> {
    let text = |key: &str| line[key].as_str().unwrap_or_default();
    if line["sent"] != true {
        return Some((Kind::Refused, text("error").to_owned()));
    }
    let said = Said::read(text("violations"));
    let violations = said.of_request();
    if !violations.is_empty() {
        return Some((Kind::Violation, violations.join("; ")));
    }
    let about_body = || {
        format!(
            "{} {}: {}",
            line["status"],
            text("content_type"),
            text("body")
        )
    };
    match text("result") {
        "decoded" => {
            let repairs = line["repairs"]
                .as_array()
                .filter(|repairs| !repairs.is_empty())?;
            let pair = |repair: &Value| {
                let word = |at: usize| repair[at].as_str().unwrap_or_default().to_owned();
                (word(0), word(1))
            };
            let repairs: Vec<_> = repairs.iter().map(pair).collect();
            let of_prism = repairs.iter().all(|(path, _)| said.doubts(path));
            let list: Vec<_> = repairs
                .iter()
                .map(|(path, what)| format!("{path}: {what}"))
                .collect();
            Some((
                Kind::Repaired,
                format!("{}{}", doubt(of_prism), list.join("; ")),
            ))
        }
        "status" => Some(refused(text("body"), &about_body())),
        "undecoded" | "pagination" => {
            let doubt = doubt(said.doubts(text("path")));
            Some((
                Kind::Undecoded,
                format!("{doubt}{}; {}", text("error"), about_body()),
            ))
        }
        _ => Some((Kind::Unanswered, text("error").to_owned())),
    }
}

/// What begins the text of a finding whose place Prism finds wrong itself.
fn doubt(of_prism: bool) -> &'static str {
    if of_prism {
        "Prism finds this wrong itself: "
    } else {
        ""
    }
}

/// Tells what Prism has against a request from what it cannot answer.
fn refused(body: &str, about: &str) -> (Kind, String) {
    let problem: Value = serde_json::from_str(body).unwrap_or_default();
    let word = problem["type"]
        .as_str()
        .and_then(|kind| kind.split_once("prism/errors#"));
    let Some((_, word)) = word else {
        return (Kind::Unanswered, about.to_owned());
    };
    let found = problem["validation"].as_array().into_iter().flatten();
    let found: Vec<_> = found
        .filter_map(|entry| entry["message"].as_str())
        .collect();
    if !found.is_empty() {
        return (Kind::Violation, found.join("; "));
    }
    let kind = match word {
        "UNAUTHORIZED" | "UNPROCESSABLE_ENTITY" | "INVALID_CONTENT_TYPE" => Kind::Violation,
        word if word.starts_with("NO_PATH")
            || word.starts_with("NO_METHOD")
            || word.starts_with("NO_SERVER") =>
        {
            Kind::Violation
        }
        _ => Kind::Unanswered,
    };
    let says = |key: &str| problem[key].as_str().unwrap_or_default();
    (
        kind,
        format!("{word}: {}: {}", says("title"), says("detail")),
    )
}

/// What Prism says in its header against a request, and against its own answer.
struct Said<'h> {
    list: Vec<Value>,
    /// A list that is too long for a header is cut.
    cut: Option<&'h str>,
}

impl<'h> Said<'h> {
    fn read(header: &'h str) -> Self {
        match serde_json::from_str(header) {
            Ok(list) => Self { list, cut: None },
            Err(_) => Self {
                list: Vec::new(),
                cut: Some(header).filter(|header| !header.is_empty()),
            },
        }
    }

    fn of_request(&self) -> Vec<String> {
        let cut = self.cut.filter(|header| header.contains("\"request\""));
        let cut = cut.map(|header| header.chars().take(300).collect());
        let of_request = self
            .list
            .iter()
            .filter(|entry| entry["location"][0] == "request");
        let messages =
            of_request.map(|entry| entry["message"].as_str().unwrap_or_default().to_owned());
        messages.chain(cut).collect()
    }

    /// Says whether Prism itself finds its answer wrong at a place (`/a/0`), or at what holds it.
    fn doubts(&self, path: &str) -> bool {
        if self
            .cut
            .is_some_and(|header| header.contains("\"response\""))
        {
            return true;
        }
        let place: Vec<&str> = path
            .split(['/', '.'])
            .filter(|part| !part.is_empty())
            .collect();
        let of_response = self
            .list
            .iter()
            .filter(|entry| entry["location"][0] == "response");
        of_response
            .filter_map(|entry| entry["location"].as_array())
            .any(|location| {
                let location = location.iter().skip(2).filter_map(Value::as_str);
                location.zip(&place).all(|(theirs, ours)| theirs == *ours)
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn planned() -> Planned {
        Planned {
            operation: "GET /a".to_owned(),
            variant: "required".to_owned(),
            prefer: String::new(),
            code: Ok(String::new()),
        }
    }

    fn of(line: Value) -> Outcome {
        let mut outcome = Outcome::default();
        outcome.add(&planned(), Some(&line));
        outcome
    }

    #[test]
    fn a_decoded_answer_is_no_finding() {
        let outcome =
            of(json!({ "sent": true, "result": "decoded", "status": 200, "repairs": [] }));
        assert_eq!(
            (outcome.sent, outcome.decoded, outcome.findings.len()),
            (1, 1, 0)
        );
    }

    #[test]
    fn a_violation_counts_only_when_it_is_of_the_request() {
        let says = |place: &str| {
            let entry = json!([{ "location": [place, "body"], "message": "wrong" }]);
            of(json!({ "sent": true, "result": "decoded", "violations": entry.to_string() }))
        };
        assert_eq!(says("request").count(Kind::Violation, false), 1);
        assert!(says("response").findings.is_empty());
    }

    #[test]
    fn a_cut_list_of_violations_is_one() {
        let header = "Too many violations! [{\"location\":[\"request\",\"body\"]";
        let outcome = of(json!({ "sent": true, "result": "status", "violations": header }));
        assert_eq!(outcome.findings[0].kind, Kind::Violation);
    }

    #[test]
    fn a_repair_is_prisms_own_where_it_doubts_the_same_place() {
        let of = |place: &str| {
            let header =
                json!([{ "location": ["response", "body", "a", "0"], "message": "wrong" }]);
            let repairs = json!([[place, "left out"]]);
            let line = json!({
                "sent": true, "result": "decoded", "violations": header.to_string(), "repairs": repairs,
            });
            of(line).findings[0].text.clone()
        };
        assert_eq!(
            of("/a/0/b"),
            "Prism finds this wrong itself: /a/0/b: left out"
        );
        assert_eq!(of("/a"), "Prism finds this wrong itself: /a: left out");
        assert_eq!(of("/b"), "/b: left out");
    }

    #[test]
    fn an_operation_that_prism_does_not_find_is_a_violation() {
        let body = json!({ "type": "https://stoplight.io/prism/errors#NO_PATH_MATCHED_ERROR" });
        let line =
            json!({ "sent": true, "result": "status", "status": 404, "body": body.to_string() });
        assert_eq!(of(line).findings[0].kind, Kind::Violation);
    }

    #[test]
    fn what_was_never_sent_is_told_apart() {
        let outcome = of(json!({ "sent": false, "result": "refused", "error": "no" }));
        assert_eq!((outcome.sent, outcome.findings[0].kind), (0, Kind::Refused));
    }
}
