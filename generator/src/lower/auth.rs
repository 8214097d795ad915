//! Ways to authenticate, and which of them an operation asks for.

use std::collections::BTreeSet;

use openapiv3::{APIKeyLocation, SecurityScheme};

use crate::diagnostic::{Code, Pointer};
use crate::document::SecuritySchemeNode;
use crate::ir::{AuthKind, AuthScheme, KeyPlace, Requirement};

use super::context::Lowering;
use super::docs;

impl<'d> Lowering<'d, '_> {
    /// Lowers the declared schemes, sorted by name.
    pub(super) fn schemes(&mut self) -> Vec<AuthScheme> {
        let nodes = self.document.security_schemes().into_iter();
        let mut schemes: Vec<_> = nodes.map(|(name, node)| self.scheme(name, node)).collect();
        schemes.sort_by(|one, other| one.name.cmp(&other.name));
        schemes
    }

    fn scheme(&mut self, name: &str, node: SecuritySchemeNode<'d>) -> AuthScheme {
        let node = node.clone().resolve(self.sink).unwrap_or(node);
        let kind = match node.typed(self.sink) {
            Some(typed) => kind(&typed),
            // It has been reported; users can sign requests themselves.
            None => AuthKind::Other(node.text("type").unwrap_or("unknown").to_owned()),
        };
        if let AuthKind::Other(scheme) = &kind {
            let message =
                format!("requests with `{scheme}` must be signed by a provider of your own");
            self.report(Code::SchemeUnsupported, node.pointer(), message);
        }
        AuthScheme {
            name: name.to_owned(),
            kind,
            docs: docs::docs(&node),
        }
    }

    /// Lowers the alternatives of `security`; one with a scheme that is not declared is left out.
    pub(super) fn requirements(
        &mut self,
        security: &[openapiv3::SecurityRequirement],
        declared: &BTreeSet<String>,
        at: &Pointer,
    ) -> Vec<Requirement> {
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        for alternative in security {
            let unknown = alternative.keys().find(|name| !declared.contains(*name));
            if let Some(name) = unknown {
                let message = format!("`{name}` is none of the security schemes");
                self.report(Code::SchemeUnknown, at, message);
                continue;
            }
            let requirement = requirement(alternative);
            if !self.afford(1, at) {
                break;
            }
            if seen.insert(requirement.clone()) {
                found.push(requirement);
            }
        }
        found
    }
}

/// Lowers one alternative: schemes sorted by name, each with its scopes, sorted.
pub(super) fn requirement(alternative: &openapiv3::SecurityRequirement) -> Requirement {
    let mut schemes: Vec<_> = alternative
        .iter()
        .map(|(name, scopes)| {
            let mut scopes = scopes.clone();
            scopes.sort();
            scopes.dedup();
            (name.clone(), scopes)
        })
        .collect();
    schemes.sort();
    Requirement { schemes }
}

fn kind(typed: &SecurityScheme) -> AuthKind {
    match typed {
        SecurityScheme::APIKey { location, name, .. } => AuthKind::Key {
            place: match location {
                APIKeyLocation::Header => KeyPlace::Header,
                APIKeyLocation::Query => KeyPlace::Query,
                APIKeyLocation::Cookie => KeyPlace::Cookie,
            },
            name: name.clone(),
        },
        SecurityScheme::HTTP { scheme, .. } => match scheme.to_ascii_lowercase().as_str() {
            "bearer" => AuthKind::Bearer,
            "basic" => AuthKind::Basic,
            _ => AuthKind::Other(scheme.clone()),
        },
        SecurityScheme::OAuth2 { .. } | SecurityScheme::OpenIDConnect { .. } => AuthKind::Bearer,
    }
}
