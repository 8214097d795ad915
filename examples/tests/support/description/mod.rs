//! The API's description, read once more for the tests: nothing here comes from the generator, so that a mistake in
//! the generator's own reading shows.

mod names;
mod sample;
mod schema;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::subject::Subject;

pub(crate) use sample::Style;

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

pub(crate) struct Description {
    root: Value,
}

/// One operation, as the description has it.
pub(crate) struct Op<'a> {
    /// `METHOD /path`.
    pub(crate) key: String,
    pub(crate) method: String,
    pub(crate) template: String,
    /// Place and name, e.g. `query page`.
    pub(crate) parameters: BTreeSet<String>,
    /// Alternatives of credentials; empty when none are sent.
    pub(crate) security: Vec<BTreeSet<String>>,
    /// Content type and schema of the body.
    pub(crate) body: Option<(&'a str, &'a Value)>,
    /// Documented statuses of success, the lowest first.
    pub(crate) statuses: Vec<u16>,
    /// Content type and schema of the answer of the lowest; `None` when it has no content.
    pub(crate) answer: Option<(&'a str, &'a Value)>,
}

impl Op<'_> {
    /// The status that a made answer has.
    pub(crate) fn status(&self) -> u16 {
        self.statuses[0]
    }

    /// Success is the address of a redirect.
    pub(crate) fn is_redirect(&self) -> bool {
        self.status() >= 300
    }
}

impl Description {
    /// Reads an API's description, and counts its operations.
    #[track_caller]
    pub(crate) fn of<S: Subject>() -> Self {
        let root = serde_yaml::from_str(S::DESCRIPTION).expect("the description is YAML");
        let description = Self { root };
        let count = description.operations().len();
        assert_eq!(count, S::OPERATIONS, "operations of {}", S::NAME);
        description
    }

    /// All operations by their key.
    pub(crate) fn operations(&self) -> BTreeMap<String, Op<'_>> {
        let paths = self.root["paths"].as_object().unwrap();
        let mut operations = BTreeMap::new();
        for (template, item) in paths {
            for method in METHODS {
                if let Some(node) = item.get(method) {
                    let op = self.operation(method, template, item, node);
                    operations.insert(op.key.clone(), op);
                }
            }
        }
        operations
    }

    fn operation<'a>(
        &'a self,
        method: &str,
        template: &str,
        item: &'a Value,
        node: &'a Value,
    ) -> Op<'a> {
        let method = method.to_uppercase();
        let parameters = [item, node]
            .into_iter()
            .filter_map(|owner| owner["parameters"].as_array())
            .flatten();
        let parameters = parameters.map(|parameter| {
            let parameter = self.resolve(parameter);
            let text = |name: &str| parameter[name].as_str().unwrap();
            format!("{} {}", text("in"), text("name"))
        });
        let security = node.get("security").unwrap_or(&self.root["security"]);
        let alternatives = security.as_array().into_iter().flatten();
        let alternatives = alternatives.map(|alternative| {
            let names = alternative.as_object().unwrap().keys();
            names.cloned().collect()
        });
        let (statuses, answer) = self.success(node);
        Op {
            key: format!("{method} {template}"),
            method,
            template: template.to_owned(),
            parameters: parameters.collect(),
            security: alternatives.collect(),
            body: node
                .get("requestBody")
                .and_then(|body| content(self.resolve(body))),
            statuses,
            answer,
        }
    }

    /// Finds the statuses below 400, and what comes with the lowest.
    fn success<'a>(&'a self, node: &'a Value) -> (Vec<u16>, Option<(&'a str, &'a Value)>) {
        let responses = node["responses"].as_object().unwrap();
        let successes: BTreeMap<u16, &Value> = responses
            .iter()
            .filter_map(|(status, response)| Some((status.parse().ok()?, response)))
            .filter(|(status, _)| *status < 400)
            .collect();
        let (_, lowest) = successes.iter().next().expect("an operation can succeed");
        let content = content(self.resolve(lowest));
        (successes.keys().copied().collect(), content)
    }

    /// The headers of a security scheme: `Authorization`, or the one that it names.
    pub(crate) fn header_of(&self, scheme: &str) -> String {
        let scheme = &self.root["components"]["securitySchemes"][scheme];
        match (scheme["type"].as_str(), scheme["in"].as_str()) {
            (Some("oauth2" | "http"), _) => "authorization".to_owned(),
            (Some("apiKey"), Some("header")) => scheme["name"].as_str().unwrap().to_lowercase(),
            other => panic!("a scheme that the tests do not know: {other:?}"),
        }
    }

    /// All error codes.
    pub(crate) fn error_codes(&self) -> Vec<&str> {
        let codes = self.root["components"]["schemas"]["ErrorCode"]["enum"].as_array();
        codes
            .unwrap()
            .iter()
            .map(|code| code.as_str().unwrap())
            .collect()
    }

    fn resolve<'a>(&'a self, mut node: &'a Value) -> &'a Value {
        while let Some(reference) = node.get("$ref").and_then(Value::as_str) {
            node = self
                .root
                .pointer(&reference[1..])
                .unwrap_or_else(|| panic!("{reference} leads nowhere"));
        }
        node
    }
}

/// The content type and schema of a body; the tests know bodies of one type only.
fn content(node: &Value) -> Option<(&str, &Value)> {
    let content = node.get("content")?.as_object()?;
    assert_eq!(content.len(), 1, "a body of several content types");
    let (content_type, media) = content.iter().next()?;
    Some((content_type, &media["schema"]))
}
