//! Whether a prediction holds before the judges, and why it may be stricter than one of them.
//!
//! A prediction that is milder than any judge is a bug. One that is stricter needs a reason, and reasons are drawn
//! from what changed, not from the case: a change without one is a finding.

use std::collections::BTreeSet;

use shopwright_generator::surface::{Impact, Item, ItemChange, ItemKind};

use super::compiler::Complaint;
use super::judge::{PublicApi, SemverChecks};

/// What the tools that others wrote say.
#[derive(Clone, Debug, Default)]
pub(super) struct Tools {
    pub(super) semver_checks: SemverChecks,
    pub(super) public_api: PublicApi,
}

/// A comparison that was judged.
#[derive(Clone, Debug)]
pub(super) struct Judged {
    pub(super) name: String,
    /// The kinds of changes that `diff` tells.
    pub(super) kinds: Vec<String>,
    pub(super) prediction: Impact,
    /// The items that `diff` sees change.
    pub(super) items: Vec<ItemChange>,
    /// How many uses of the old client there are.
    pub(super) uses: usize,
    pub(super) complaints: Vec<Complaint>,
    pub(super) tools: Option<Tools>,
}

/// How a judge sees a prediction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Opinion {
    Agrees,
    /// The judge sees less, for this reason.
    Stricter(String),
    /// What must not be: the judge sees more, or less for no known reason.
    Against(String),
}

impl Judged {
    /// What the old client's users can be sure of: that their programs break, or nothing.
    pub(super) fn witness(&self) -> Impact {
        if self.complaints.is_empty() {
            Impact::None
        } else {
            Impact::Major
        }
    }

    /// What each judge thinks, by name.
    pub(super) fn opinions(&self) -> Vec<(&'static str, Opinion)> {
        let mut opinions = vec![("witness", self.of_witness())];
        if let Some(tools) = &self.tools {
            opinions.push(("semver-checks", self.of_semver_checks(&tools.semver_checks)));
            opinions.push(("public-api", self.of_public_api(&tools.public_api)));
        }
        opinions
    }

    /// Tells whether every judge agrees or sees less for a known reason.
    pub(super) fn holds(&self) -> bool {
        let opinions = self.opinions();
        !opinions
            .iter()
            .any(|(_, opinion)| matches!(opinion, Opinion::Against(_)))
    }

    fn of_witness(&self) -> Opinion {
        match (
            self.prediction == Impact::Major,
            self.witness() == Impact::Major,
        ) {
            (false, true) => Opinion::Against("programs break".to_owned()),
            (true, false) => self.stricter("programs compile", &|_| None),
            _ => Opinion::Agrees,
        }
    }

    fn of_semver_checks(&self, found: &SemverChecks) -> Opinion {
        if found.bump > self.prediction {
            let lints = found.lints.join(", ");
            return Opinion::Against(format!("it asks for {}: {lints}", found.bump));
        }
        // It has no lints for what is new: that asks for nothing, and agrees with minor.
        if self.prediction < Impact::Major || found.bump == Impact::Major {
            return Opinion::Agrees;
        }
        self.stricter("it asks for less", &unseen_by_semver_checks)
    }

    fn of_public_api(&self, found: &PublicApi) -> Opinion {
        // A new part of something closed is listed as new.
        let whole = self
            .items
            .iter()
            .any(|item| item.old.is_none() && item.impact == Impact::Major);
        let bump = match found.bump() {
            Impact::Minor if whole => Impact::Major,
            bump => bump,
        };
        if bump > self.prediction {
            return Opinion::Against(format!("its lists amount to {bump}"));
        }
        // Texts and behaviour are not its business, and `#[deprecated]` is not listed.
        let told = |item: &ItemChange| item.impact == Impact::Minor && !is_deprecation(item);
        let least = match self.prediction {
            Impact::Minor if !self.items.iter().any(told) => Impact::None,
            Impact::Patch => Impact::None,
            prediction => prediction,
        };
        if bump >= least {
            return Opinion::Agrees;
        }
        self.stricter("it lists less", &|_| None)
    }

    /// Finds a reason for each change that makes the prediction major.
    fn stricter(
        &self,
        word: &str,
        reason: &dyn Fn(&ItemChange) -> Option<&'static str>,
    ) -> Opinion {
        let mut reasons = BTreeSet::new();
        for item in self
            .items
            .iter()
            .filter(|item| item.impact == self.prediction)
        {
            match reason(item) {
                Some(reason) => _ = reasons.insert(reason),
                None => return Opinion::Against(format!("{word}, in spite of `{}`", item.path)),
            }
        }
        if reasons.is_empty() {
            return Opinion::Against(format!("{word}, and no item shows why"));
        }
        let reasons: Vec<_> = reasons.into_iter().collect();
        Opinion::Stricter(reasons.join("; "))
    }
}

/// Why `cargo semver-checks` has no lint for a change.
fn unseen_by_semver_checks(change: &ItemChange) -> Option<&'static str> {
    let kind = |item: &Item| item.kind;
    match (&change.old, &change.new) {
        (Some(old), Some(new)) if old.kind == new.kind && old.signature != new.signature => {
            Some("types of fields, arguments and results are not compared")
        }
        (Some(_), None) if change.old.as_ref().map(kind) == Some(ItemKind::Implementation) => {
            Some("implementations that are not derived are not compared")
        }
        _ => None,
    }
}

/// Tells whether nothing but `#[deprecated]` came or went.
fn is_deprecation(change: &ItemChange) -> bool {
    match (&change.old, &change.new) {
        (Some(old), Some(new)) => {
            let alike = Item {
                is_deprecated: new.is_deprecated,
                ..old.clone()
            };
            alike == *new
        }
        _ => false,
    }
}
