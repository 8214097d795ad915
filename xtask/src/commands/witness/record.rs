//! The result for tools, one record per comparison, and for people, one line each where something is to be said.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::agreement::{Judged, Opinion};
use crate::terminal::count;

/// Gives everything for tools.
pub(super) fn json(judged: &[Judged]) -> String {
    let records: Vec<_> = judged.iter().map(one).collect();
    format!("{:#}\n", Value::Array(records))
}

fn one(judged: &Judged) -> Value {
    let complaint = |found: &super::compiler::Complaint| json!({ "code": found.code, "message": found.message });
    let opinions = judged.opinions().into_iter().map(|(judge, opinion)| {
        let (word, reason) = match opinion {
            Opinion::Agrees => ("agrees", String::new()),
            Opinion::Stricter(reason) => ("sees less", reason),
            Opinion::Against(reason) => ("against", reason),
        };
        (
            judge.to_owned(),
            json!({ "opinion": word, "reason": reason }),
        )
    });
    let items = judged
        .items
        .iter()
        .map(|item| json!({ "path": item.path, "impact": item.impact.as_str() }));
    let tools = judged.tools.as_ref();
    json!({
        "name": judged.name,
        "kinds": judged.kinds,
        "prediction": judged.prediction.as_str(),
        "items": items.collect::<Vec<_>>(),
        "witness": {
            "uses": judged.uses,
            "errors": judged.complaints.iter().map(complaint).collect::<Vec<_>>(),
        },
        "semver_checks": tools.map(|tools| json!({
            "bump": tools.semver_checks.bump.as_str(),
            "lints": tools.semver_checks.lints,
        })),
        "public_api": tools.map(|tools| json!({
            "removed": tools.public_api.removed,
            "changed": tools.public_api.changed,
            "added": tools.public_api.added,
        })),
        "judges": opinions.collect::<serde_json::Map<_, _>>(),
        "holds": judged.holds(),
    })
}

/// Says what does not hold, and how much there was.
pub(super) fn text(judged: &[Judged]) -> String {
    let mut out = String::new();
    let mut stricter = 0;
    for case in judged {
        let opinions = case.opinions();
        for (judge, opinion) in &opinions {
            if let Opinion::Against(why) = opinion {
                let (name, prediction) = (&case.name, case.prediction);
                let _ = writeln!(
                    out,
                    "{name}: {prediction} does not hold before {judge}: {why}"
                );
            }
        }
        let sees_less = |(_, opinion): &(_, Opinion)| matches!(opinion, Opinion::Stricter(_));
        stricter += usize::from(case.holds() && opinions.iter().any(sees_less));
    }
    if let [one] = judged {
        let _ = writeln!(out, "{}", single(one));
    }
    let held = judged.iter().filter(|case| case.holds()).count();
    let _ = writeln!(
        out,
        "{}: {held} hold, {stricter} of these with a judge that sees less",
        count(judged.len(), "prediction"),
    );
    out
}

/// All that is known of one comparison.
fn single(case: &Judged) -> String {
    let errors = count(case.complaints.len(), "error");
    let mut out = format!(
        "predicted {}; the program with {} has {errors}",
        case.prediction,
        count(case.uses, "use")
    );
    if let Some(tools) = &case.tools {
        let (lints, api) = (&tools.semver_checks.lints, &tools.public_api);
        let _ = write!(
            out,
            "; semver-checks asks for {} ({}); public-api lists {} removed, {} changed, {} added",
            tools.semver_checks.bump,
            lints.join(", "),
            api.removed.len(),
            api.changed.len(),
            api.added.len()
        );
    }
    for (judge, opinion) in case.opinions() {
        if let Opinion::Stricter(reason) = opinion {
            let _ = write!(out, "; {judge} sees less: {reason}");
        }
    }
    out
}
