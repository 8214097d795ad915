//! Each kind of change, as a minimal pair.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{BASE, Kind, Way, compare, ids};

/// The pairs, and what they are told as.
fn pairs() -> Vec<Value> {
    let pairs: Value = serde_yaml::from_str(include_str!("pairs.yaml")).expect("it is YAML");
    pairs.as_array().expect("it is a list").clone()
}

fn edited(pair: &Value) -> String {
    let edits = pair["edits"].as_array().expect("there are edits").iter();
    edits.fold(BASE.to_owned(), |text, edit| {
        let part = |name: &str| edit[name].as_str().expect("edits are texts");
        let old = part("from");
        assert!(text.contains(old), "{pair}: {old:?} is not in the base");
        text.replace(old, part("to"))
    })
}

/// The kinds that a pair is told as.
fn kinds(told: &Value) -> Vec<String> {
    let kinds = told["kinds"].as_array().expect("there are kinds").iter();
    let text = |kind: &Value| kind.as_str().expect("kinds are texts").to_owned();
    kinds.map(text).collect()
}

#[test]
fn each_pair_is_told_as_what_it_is_in_both_directions() {
    let mut wrong = Vec::new();
    for pair in pairs() {
        let text = edited(&pair);
        let runs = [
            ("made", compare(BASE, &text)),
            ("undone", compare(&text, BASE)),
        ];
        for (word, report) in runs {
            let (expected, verdict) = (kinds(&pair[word]), pair[word]["verdict"].as_str());
            let found = (ids(&report), report.verdict().as_str());
            if found.0 != expected || Some(found.1) != verdict {
                wrong.push(format!("{} {word}: {found:?}", pair["name"]));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_kind_has_a_pair() {
    let pairs = pairs();
    let told = pairs
        .iter()
        .flat_map(|pair| [&pair["made"], &pair["undone"]]);
    let known: BTreeSet<String> = told.flat_map(kinds).collect();
    let mut missing = Vec::new();
    for kind in Kind::ALL {
        let ways = [Way::Request, Way::Response];
        let ids: BTreeSet<_> = ways.iter().map(|way| kind.id(*way)).collect();
        for id in ids {
            // What Rust alone shows is a consequence, which `ids` leaves out.
            if !known.contains(&id) && id != "rust-only" {
                missing.push(id);
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// The table of kinds as documentation has it.
fn documented() -> String {
    let mut rows = vec![
        "| kind | request | response | what to do |".to_owned(),
        "|---|---|---|---|".to_owned(),
    ];
    rows.extend(Kind::ALL.iter().map(|kind| {
        let id = if kind.is_by_way() {
            kind.id(Way::Request).replacen("request", "…", 1)
        } else {
            kind.id(Way::Request)
        };
        let level = |way| kind.level(way).as_str();
        let (request, response) = (level(Way::Request), level(Way::Response));
        format!("| `{id}` | {request} | {response} | {} |", kind.hint())
    }));
    rows.join("\n")
}

#[test]
fn the_documentation_has_every_kind_as_it_is() {
    let page = include_str!("../../../../docs/diff.md");
    let table = documented();
    assert!(
        page.contains(&table),
        "docs/diff.md has to end with:\n{table}"
    );
}

/// A description of one operation that is sent a body of this media type.
fn posting(media_type: &str) -> String {
    format!(
        "openapi: 3.0.3
info: {{ title: T, version: '1' }}
paths:
  /f:
    post:
      operationId: f
      requestBody:
        content:
          {media_type}
      responses: {{ '204': {{ description: done }} }}
"
    )
}

#[test]
fn a_form_whose_property_is_written_in_another_style_is_told() {
    let form = |encoding: &str| {
        posting(&format!(
            "application/x-www-form-urlencoded:
            schema: {{ type: object, properties: {{ ids: {{ type: array, items: {{ type: string }} }} }} }}
            encoding: {{ ids: {{ {encoding} }} }}"
        ))
    };
    let of = |old: &str, new: &str| ids(&compare(&form(old), &form(new)));
    let changed = ["request-parameter-style-changed"];
    assert_eq!(
        of("style: form, explode: true", "style: form, explode: false"),
        changed
    );
    assert_eq!(
        of("style: form", "style: pipeDelimited, explode: false"),
        changed
    );
    // `form` is exploded unless it says otherwise.
    assert!(of("style: form", "style: form, explode: true").is_empty());
}

#[test]
fn the_only_text_of_an_alternative_is_what_the_alternative_is_known_by() {
    let union = |alternative: &str| {
        posting(&format!(
            "application/json:
            schema: {{ type: object, properties: {{ at: {{ anyOf: [{{ type: integer }}, {alternative}] }} }} }}"
        ))
    };
    let of = |old: &str, new: &str| ids(&compare(&union(old), &union(new)));
    let replaced = ["request-alternative-added", "request-alternative-removed"];
    let now = "{ type: string, enum: [now] }";
    assert_eq!(of(now, "{ type: string, enum: [later] }"), replaced);
    assert_eq!(of(now, "{ type: string, enum: [now, later] }"), replaced);
    assert_eq!(
        of(now, "{ type: string, enum: [now], description: At once. }"),
        ["text-changed"]
    );
}
