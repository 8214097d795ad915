//! The IR as text: one line for each fact, stable, for people and for comparing.
//!
//! It is no format to be read back.

mod errors;
mod operation;
mod types;

use std::fmt::{Display, Write};

use super::{
    Api, AuthKind, BudgetScope, Docs, Group, KeyPlace, Literal, Name, Requirement, Server,
};

/// Writes an API as text.
pub fn dump(api: &Api) -> String {
    let mut out = Dump::default();
    out.api(api);
    out.errors(api);
    for operation in &api.operations {
        out.operation(api, operation);
    }
    for (_, def) in api.types.iter() {
        out.type_def(api, def);
    }
    out.text
}

/// Text under construction.
#[derive(Default)]
struct Dump {
    text: String,
}

impl Dump {
    /// Writes a line at a depth.
    fn line(&mut self, depth: usize, text: impl Display) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "{:1$}{text}", "", depth * 2);
    }

    /// Writes a line if there is a value.
    fn option(&mut self, depth: usize, what: &str, value: Option<impl Display>) {
        if let Some(value) = value {
            self.line(depth, format_args!("{what} {value}"));
        }
    }

    fn api(&mut self, api: &Api) {
        self.line(0, format_args!("api {} {}", api.slug, name(&api.marker)));
        self.line(
            1,
            format_args!("title {:?} version {:?}", api.title, api.version),
        );
        self.option(1, "license", api.license.as_ref());
        self.docs(1, &api.docs);
        for server in &api.servers {
            self.server(1, server);
        }
        for scheme in &api.schemes {
            let kind = match &scheme.kind {
                AuthKind::Bearer => "bearer".to_owned(),
                AuthKind::Basic => "basic".to_owned(),
                AuthKind::Key { place, name } => format!("{} {name}", key_place(*place)),
                AuthKind::Other(kind) => format!("other {kind}"),
            };
            self.line(1, format_args!("scheme {} {kind}", scheme.name));
            self.docs(2, &scheme.docs);
        }
        for requirement in &api.default_security {
            self.line(
                1,
                format_args!("default security {}", security(requirement)),
            );
        }
        for scope in &api.scopes {
            let aliases = scope.aliases.iter().map(|alias| format!(" = {alias}"));
            let aliases: String = aliases.collect();
            self.line(1, format_args!("scope {}{aliases}", name(&scope.name)));
            self.docs(2, &scope.docs);
        }
        self.groups(api);
        self.rate_limit(api);
        for extra in &api.extras {
            let ty = types::reference(api, &extra.ty);
            let way = types::direction(extra.direction);
            self.line(1, format_args!("extra {:?} {ty}{way}", extra.key));
        }
    }

    fn groups(&mut self, api: &Api) {
        for view in &api.views {
            let asked = view.explicit_type.as_ref();
            let asked = asked.map_or_else(String::new, |name| format!(" asks {name}"));
            let head = format!("view {} {}{asked}", name(&view.name), view.type_name);
            self.line(1, format_args!("{} by {}", head.trim_end(), view.scheme));
            self.docs(2, &view.docs);
        }
        for group in &api.groups {
            let view = view_of(api, group).map_or_else(String::new, |view| format!(" in {view}"));
            let asked = group
                .explicit_type
                .as_ref()
                .map(|name| format!(" asks {name}"));
            let asked = asked.unwrap_or_default();
            self.line(
                1,
                format_args!(
                    "group {}{view} {}{asked}",
                    name(&group.name),
                    group.type_name
                ),
            );
            self.docs(2, &group.docs);
        }
    }

    fn server(&mut self, depth: usize, server: &Server) {
        self.line(depth, format_args!("server {}", server.url));
        self.option(
            depth + 1,
            "says",
            server.description.as_ref().map(|text| one_line(text)),
        );
        for variable in &server.variables {
            let values = variable.values.join(" | ");
            let line = format!(
                "variable {} = {:?} {values}",
                variable.name, variable.default
            );
            self.line(depth + 1, line.trim_end());
        }
    }

    fn rate_limit(&mut self, api: &Api) {
        let Some(limit) = &api.rate_limit else {
            return;
        };
        self.line(1, format_args!("rate limit in {:?}", limit.unit));
        self.option(2, "limit", limit.limit.as_ref());
        self.option(2, "remaining", limit.remaining.as_ref());
        self.option(2, "reset", limit.reset.as_ref());
        for budget in &limit.budgets {
            let head = format!(
                "budget {} {}/{} s",
                budget.name, budget.requests, budget.seconds
            );
            let scope = match &budget.scope {
                BudgetScope::All => "all".to_owned(),
                BudgetScope::Only(keys) => format!("[{}]", keys.join(", ")),
            };
            self.line(2, format_args!("{head} {:?} {scope}", budget.evidence));
        }
    }

    fn docs(&mut self, depth: usize, docs: &Docs) {
        self.option(
            depth,
            "summary",
            docs.summary.as_ref().map(|text| one_line(text)),
        );
        self.option(
            depth,
            "says",
            docs.description.as_ref().map(|text| one_line(text)),
        );
        for link in &docs.links {
            self.line(depth, format_args!("see {link}"));
        }
        if docs.inferred {
            self.line(depth, "inferred");
        }
        if docs.deprecated {
            self.line(depth, "deprecated");
        }
    }
}

/// Writes both names: `order_id` alone when they are the same, `orderId -> order_id` otherwise.
fn name(name: &Name) -> String {
    let wire = quoted(name.wire.as_str());
    let mut text = if !name.rust.is_assigned() || name.rust.as_str() == name.wire.as_str() {
        wire
    } else {
        format!("{wire} -> {}", name.rust)
    };
    if let Some(explicit) = &name.explicit {
        text.push_str(" asks ");
        text.push_str(explicit);
    }
    text
}

/// Quotes what is no plain word.
fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ':' | '/');
    if !text.is_empty() && text.chars().all(plain) {
        text.to_owned()
    } else {
        format!("{text:?}")
    }
}

/// Names the view that a group is in.
fn view_of<'a>(api: &'a Api, group: &Group) -> Option<&'a str> {
    let view = api.views.get(group.view?.0)?;
    Some(view.name.wire.as_str())
}

fn one_line(text: &str) -> String {
    format!("{text:?}")
}

fn pointer(keys: &[String]) -> String {
    let keys = keys.iter().map(|key| format!("/{key}"));
    let text: String = keys.collect();
    if text.is_empty() {
        "\"\"".to_owned()
    } else {
        text
    }
}

fn literal(value: &Literal) -> String {
    match value {
        Literal::Null => "null".to_owned(),
        Literal::Bool(value) => value.to_string(),
        Literal::Number(text) => text.clone(),
        Literal::String(text) => format!("{text:?}"),
    }
}

fn security(requirement: &Requirement) -> String {
    if requirement.schemes.is_empty() {
        return "none".to_owned();
    }
    let schemes = requirement.schemes.iter().map(|(name, scopes)| {
        if scopes.is_empty() {
            name.clone()
        } else {
            format!("{name}({})", scopes.join(" "))
        }
    });
    schemes.collect::<Vec<_>>().join(" and ")
}

fn key_place(place: KeyPlace) -> &'static str {
    match place {
        KeyPlace::Header => "header",
        KeyPlace::Query => "query",
        KeyPlace::Cookie => "cookie",
    }
}
