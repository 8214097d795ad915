//! The catalogue of errors that the overlay states: `x-shopwright-errors`.

use std::collections::BTreeMap;

use crate::ir::{
    CodeRetry, Docs, ErrorCode, ErrorEnvelope, ErrorModel, Name, Predicate, UncodedError,
};

use super::context::Lowering;
use super::extension::{self, Setting};

const RETRIES: [(&str, CodeRetry); 5] = [
    ("never", CodeRetry::Never),
    ("after-refresh", CodeRetry::AfterRefresh),
    ("rejected", CodeRetry::Rejected),
    ("throttled", CodeRetry::Throttled),
    ("later", CodeRetry::Later),
];

const CODE_KEYS: [&str; 10] = [
    "code",
    "status",
    "group",
    "messages",
    "cause",
    "resolution",
    "fields",
    "retry",
    "name",
    "sources",
];

/// What the overlay states about errors; what it leaves out is `None`.
#[derive(Debug, Default)]
pub(super) struct StatedErrors {
    pub(super) envelope: Option<ErrorEnvelope>,
    pub(super) codes: Option<Vec<ErrorCode>>,
    pub(super) uncoded: Vec<UncodedError>,
    pub(super) predicates: Vec<Predicate>,
}

impl StatedErrors {
    /// Puts what is stated into a model, as a start.
    pub(super) fn model(self) -> ErrorModel {
        ErrorModel {
            envelope: self.envelope.unwrap_or_default(),
            codes: self.codes.unwrap_or_default(),
            uncoded: self.uncoded,
            predicates: self.predicates,
            body: None,
        }
    }
}

impl<'d> Lowering<'d, '_> {
    /// Reads the catalogue.
    pub(super) fn stated_errors(&mut self) -> StatedErrors {
        let root = self.document.root();
        let mut stated = StatedErrors::default();
        let Some(setting) = extension::setting(&root, "x-shopwright-errors") else {
            return stated;
        };
        setting.is_mapping_of(&["envelope", "codes", "predicates", "uncoded"], self.sink);
        stated.envelope = setting.get("envelope").map(|it| self.stated_envelope(&it));
        if let Some(codes) = setting.get("codes") {
            let mut found = BTreeMap::new();
            for item in codes.items(self.sink) {
                let Some(code) = self.stated_code(&item) else {
                    continue;
                };
                let wire = code.name.wire.clone();
                if found.insert(wire, code).is_some() {
                    item.refuse("a code that is not listed yet", self.sink);
                }
            }
            stated.codes = Some(found.into_values().collect());
        }
        if let Some(predicates) = setting.get("predicates") {
            let codes = stated.codes.as_deref().unwrap_or_default();
            stated.predicates = self.predicates(&predicates, codes);
        }
        let uncoded = setting.get("uncoded").map(|list| list.items(self.sink));
        let uncoded = uncoded.into_iter().flatten();
        stated.uncoded = uncoded
            .filter_map(|item| self.stated_uncoded(&item))
            .collect();
        stated
    }

    fn stated_envelope(&mut self, setting: &Setting<'d>) -> ErrorEnvelope {
        setting.is_mapping_of(&["code", "message", "details"], self.sink);
        let mut keys = |key: &str| setting.get(key)?.keys(self.sink);
        ErrorEnvelope {
            code: keys("code"),
            message: keys("message"),
            details: keys("details"),
            request_id: None,
        }
    }

    fn stated_code(&mut self, setting: &Setting<'d>) -> Option<ErrorCode> {
        setting.is_mapping_of(&CODE_KEYS, self.sink);
        let mut name = Name::new(setting.need("code", self.sink)?.text(self.sink)?);
        name.explicit = self.entry(setting, "name");
        let status = setting
            .get("status")
            .and_then(|status| self.status(&status));
        let group = self.entry(setting, "group");
        Some(ErrorCode {
            name,
            status,
            group,
            messages: self.entries(setting, "messages"),
            cause: self.entry(setting, "cause"),
            resolution: self.entry(setting, "resolution"),
            fields: self.entries(setting, "fields"),
            retry: self.retry(setting),
            docs: Docs {
                links: self.entries(setting, "sources"),
                ..Docs::default()
            },
        })
    }

    fn stated_uncoded(&mut self, setting: &Setting<'d>) -> Option<UncodedError> {
        let keys = ["status", "cause", "resolution", "retry", "sources"];
        setting.is_mapping_of(&keys, self.sink);
        let status = setting.need("status", self.sink)?;
        Some(UncodedError {
            status: self.status(&status)?,
            cause: self.entry(setting, "cause"),
            resolution: self.entry(setting, "resolution"),
            retry: self.retry(setting),
        })
    }

    fn status(&mut self, setting: &Setting<'d>) -> Option<u16> {
        let status = setting.count(self.sink)?;
        let status = u16::try_from(status)
            .ok()
            .filter(|status| (100..600).contains(status));
        if status.is_none() {
            setting.refuse("a status from 100 to 599", self.sink);
        }
        status
    }

    fn retry(&mut self, setting: &Setting<'d>) -> CodeRetry {
        let stated = setting.get("retry");
        let stated = stated.and_then(|retry| retry.word(&RETRIES, self.sink));
        stated.unwrap_or_default()
    }

    fn entry(&mut self, setting: &Setting<'d>, key: &str) -> Option<String> {
        Some(setting.get(key)?.text(self.sink)?.to_owned())
    }

    fn entries(&mut self, setting: &Setting<'d>, key: &str) -> Vec<String> {
        let list = setting.get(key);
        list.map(|list| list.texts(self.sink)).unwrap_or_default()
    }
}
