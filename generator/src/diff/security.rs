//! Who may call: credentials, schemes, scopes.

use std::collections::BTreeSet;

use super::Kind;
use super::change::Area;
use super::collect::{Diff, Spot, pair};
use crate::ir::{AuthKind, KeyPlace, Operation, Requirement};

impl Diff<'_> {
    /// Compares what an operation asks for.
    pub(super) fn security(&mut self, spot: &Spot, old: &Operation, new: &Operation) {
        let mut at = spot.clone();
        at.area = Area::Security;
        match (old.security.is_empty(), new.security.is_empty()) {
            (true, false) => self.add(Kind::CredentialsAdded, &at, "needs credentials"),
            (false, true) => self.add(Kind::CredentialsDropped, &at, "needs no credentials"),
            _ => self.alternatives(&at, &old.security, &new.security),
        }
        at.area = Area::Scope;
        let (_, gone, here) = pair(&old.scopes, &new.scopes, Clone::clone);
        for scope in gone {
            let at = at.below(&format!(" {scope}"));
            self.add(Kind::ScopeNotNeeded, &at, "is not needed any more");
        }
        for scope in here {
            let at = at.below(&format!(" {scope}"));
            self.add(Kind::ScopeNeeded, &at, "is needed now");
        }
    }

    fn alternatives(&mut self, spot: &Spot, old: &[Requirement], new: &[Requirement]) {
        let names = |requirement: &Requirement| {
            let names = requirement.schemes.iter().map(|(name, _)| name.clone());
            names.collect::<BTreeSet<_>>()
        };
        let words = |requirement: &Requirement| {
            let names: Vec<_> = names(requirement).into_iter().collect();
            if names.is_empty() {
                "no credentials".to_owned()
            } else {
                format!("`{}`", names.join("` with `"))
            }
        };
        let (_, gone, here) = pair(old, new, names);
        for requirement in gone {
            let message = format!("{} no longer suffices", words(requirement));
            self.add(Kind::AlternativeOfCredentialsRemoved, spot, message);
        }
        for requirement in here {
            let message = format!("{} suffices now", words(requirement));
            self.add(Kind::AlternativeOfCredentialsAdded, spot, message);
        }
    }

    /// Compares the API's schemes and scopes.
    pub(super) fn schemes(&mut self) {
        let (old, new) = (&self.old.api.schemes, &self.new.api.schemes);
        let (both, gone, here) = pair(old, new, |scheme| scheme.name.clone());
        let spot = |name: &str| Spot::new(Area::Security, format!("scheme {name}"));
        for scheme in gone {
            self.add(Kind::SchemeRemoved, &spot(&scheme.name), "is gone");
        }
        for scheme in here {
            self.add(Kind::SchemeAdded, &spot(&scheme.name), "is new");
        }
        for (old, new) in both {
            let at = spot(&new.name);
            if old.kind != new.kind {
                let message = format!("was {}, is {}", word(&old.kind), word(&new.kind));
                self.add(Kind::SchemeChanged, &at, message);
            }
            self.docs(&at, &old.docs, &new.docs);
        }
        self.scopes();
    }

    fn scopes(&mut self) {
        let (old, new) = (&self.old.api.scopes, &self.new.api.scopes);
        let (both, gone, here) = pair(old, new, |scope| scope.name.wire.clone());
        let spot = |scope: &crate::ir::Scope| {
            let name = &scope.name;
            let item = name
                .rust
                .is_assigned()
                .then(|| format!("Scope::{}", name.rust));
            Spot::new(Area::Scope, format!("scope {}", name.wire)).items(item)
        };
        for scope in gone {
            self.add(Kind::ScopeRemoved, &spot(scope), "is gone");
        }
        for scope in here {
            self.add(Kind::ScopeAdded, &spot(scope), "is new");
        }
        for (old, new) in both {
            self.docs(&spot(new), &old.docs, &new.docs);
        }
    }
}

fn word(kind: &AuthKind) -> String {
    match kind {
        AuthKind::Bearer => "a bearer token".to_owned(),
        AuthKind::Basic => "user and password".to_owned(),
        AuthKind::Key { place, name } => {
            let place = match place {
                KeyPlace::Header => "header",
                KeyPlace::Query => "query parameter",
                KeyPlace::Cookie => "cookie",
            };
            format!("a key in the {place} {name}")
        }
        AuthKind::Other(kind) => kind.clone(),
    }
}
