//! Views: the operations that need one more credential than the others, `x-shopwright-views`.

use std::collections::BTreeSet;

use crate::ir::{AuthKind, AuthScheme, Docs, Name, Requirement, RustName, View, ViewId};

use super::context::Lowering;
use super::extension::{self, Setting};

impl<'d> Lowering<'d, '_> {
    /// Reads the views, sorted by name.
    pub(super) fn views(&mut self, schemes: &[AuthScheme]) -> Vec<View> {
        let root = self.document.root();
        let Some(setting) = extension::setting(&root, "x-shopwright-views") else {
            return Vec::new();
        };
        let mut views: Vec<View> = Vec::new();
        for (name, entry) in setting.entries(self.sink) {
            let Some(view) = self.view(name, &entry, schemes) else {
                continue;
            };
            if views.iter().any(|other| other.scheme == view.scheme) {
                entry.refuse("a scheme that no other view has", self.sink);
            } else {
                views.push(view);
            }
        }
        views
    }

    fn view(&mut self, name: &str, setting: &Setting<'d>, schemes: &[AuthScheme]) -> Option<View> {
        setting.is_mapping_of(&["scheme", "type-name", "description"], self.sink);
        let scheme = setting.need("scheme", self.sink)?;
        let wanted = scheme.text(self.sink)?;
        let one_secret = |kind: &AuthKind| matches!(kind, AuthKind::Bearer | AuthKind::Key { .. });
        let known = schemes
            .iter()
            .any(|scheme| scheme.name == wanted && one_secret(&scheme.kind));
        if !known {
            let expected =
                "the name of a security scheme with one secret (a bearer token or a key)";
            scheme.refuse(expected, self.sink);
            return None;
        }
        let mut text = |key: &str| Some(setting.get(key)?.text(self.sink)?.to_owned());
        Some(View {
            name: Name {
                explicit: Some(name.to_owned()),
                ..Name::new(name)
            },
            type_name: RustName::default(),
            explicit_type: text("type-name"),
            scheme: wanted.to_owned(),
            docs: Docs {
                description: text("description"),
                ..Docs::default()
            },
        })
    }
}

/// Finds the view of an operation: the first whose credential every alternative asks for.
pub(super) fn of_operation(views: &[View], security: &[Requirement]) -> Option<ViewId> {
    let asks = |scheme: &str| {
        let mut alternatives = security.iter();
        let has = |one: &Requirement| one.schemes.iter().any(|(name, _)| name == scheme);
        !security.is_empty() && alternatives.all(has)
    };
    views.iter().position(|view| asks(&view.scheme)).map(ViewId)
}

/// Takes the credentials of views out of alternatives: a view adds its own.
pub(super) fn without(views: &[View], security: Vec<Requirement>) -> Vec<Requirement> {
    let mut left: Vec<Requirement> = Vec::new();
    let mut seen = BTreeSet::new();
    for mut one in security {
        one.schemes
            .retain(|(name, _)| views.iter().all(|view| view.scheme != *name));
        if seen.insert(one.clone()) {
            left.push(one);
        }
    }
    left
}
