//! Scopes: those of the OAuth2 flows, those that operations ask for, and those of the overlay.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::ir::{Docs, Name, Operation, Scope};

use super::context::Lowering;
use super::docs;
use super::extension::{self, Setting};

const FLOWS: [&str; 4] = [
    "implicit",
    "password",
    "clientCredentials",
    "authorizationCode",
];

impl Lowering<'_, '_> {
    /// Collects the scopes, sorted by wire name.
    pub(super) fn scopes(&mut self, operations: &[Operation]) -> Vec<Scope> {
        let mut texts: BTreeMap<String, Option<String>> = BTreeMap::new();
        for (_, node) in self.document.security_schemes() {
            let Some(node) = node.resolve(self.sink) else {
                continue;
            };
            for flow in FLOWS {
                let flow = node.field("flows").and_then(|flows| flows.get(flow));
                let scopes = flow
                    .and_then(|flow| flow.get("scopes"))
                    .and_then(Value::as_object);
                for (name, text) in scopes.into_iter().flatten() {
                    if !name.starts_with("x-") {
                        add(&mut texts, name, text.as_str());
                    }
                }
            }
        }
        for scope in operations.iter().flat_map(|operation| &operation.scopes) {
            add(&mut texts, scope, None);
        }
        let root = self.document.root();
        let setting = extension::setting(&root, "x-shopwright-scopes");
        let mut rules = Vec::new();
        let mut names = BTreeMap::new();
        if let Some(setting) = setting {
            setting.is_mapping_of(&["values", "aliases", "names"], self.sink);
            let values = setting.get("values");
            for (name, text) in values
                .map(|values| values.entries(self.sink))
                .unwrap_or_default()
            {
                add(&mut texts, name, text.text(self.sink));
            }
            names = self.scope_names(&setting, &texts);
            let aliases = setting.get("aliases");
            for rule in aliases
                .map(|aliases| aliases.items(self.sink))
                .unwrap_or_default()
            {
                rule.is_mapping_of(&["replace", "with"], self.sink);
                let replace = rule
                    .need("replace", self.sink)
                    .and_then(|it| it.text(self.sink));
                let with = rule
                    .need("with", self.sink)
                    .and_then(|it| it.text(self.sink));
                rules.extend(replace.zip(with));
            }
        }
        texts
            .into_iter()
            .map(|(name, text)| scope(&name, names.remove(&name), text, &rules))
            .collect()
    }

    /// Reads the names that the overlay asks for scopes.
    fn scope_names(
        &mut self,
        setting: &Setting<'_>,
        known: &BTreeMap<String, Option<String>>,
    ) -> BTreeMap<String, String> {
        let asked = setting.get("names");
        let asked = asked.map(|asked| asked.entries(self.sink));
        let mut names = BTreeMap::new();
        for (scope, name) in asked.unwrap_or_default() {
            if !known.contains_key(scope) {
                name.refuse("the name of a known scope", self.sink);
            }
            if let Some(name) = name.text(self.sink) {
                names.insert(scope.to_owned(), name.to_owned());
            }
        }
        names
    }
}

fn add(texts: &mut BTreeMap<String, Option<String>>, name: &str, text: Option<&str>) {
    let known = texts.entry(name.to_owned()).or_default();
    if known.is_none() {
        *known = docs::text(text);
    }
}

fn scope(name: &str, asked: Option<String>, text: Option<String>, rules: &[(&str, &str)]) -> Scope {
    let mut aliases: Vec<String> = rules
        .iter()
        .map(|(replace, with)| name.replace(replace, with))
        .filter(|alias| alias != name)
        .collect();
    aliases.sort();
    aliases.dedup();
    let mut rust = Name::new(name);
    rust.explicit = asked;
    Scope {
        name: rust,
        aliases,
        docs: Docs {
            description: text,
            ..Docs::default()
        },
    }
}
