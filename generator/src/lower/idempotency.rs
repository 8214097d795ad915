//! Whether an operation may be sent twice, as far as the description says so.

use serde_json::Value;

use crate::diagnostic::Code;
use crate::document::OperationNode;
use crate::ir::{Body, Evidence, Idempotency};

use super::context::Lowering;
use super::extension::{self, Setting};

pub(super) const EVIDENCE: [(&str, Evidence); 2] = [
    ("documented", Evidence::Documented),
    ("inferred", Evidence::Inferred),
];

const WORDS: [(&str, u8); 3] = [("safe", 0), ("idempotent", 1), ("unsafe", 2)];

impl<'d> Lowering<'d, '_> {
    /// Reads `x-shopwright-idempotency`; without it, the method decides later.
    pub(super) fn idempotency(
        &mut self,
        node: &OperationNode<'d>,
        body: Option<&Body>,
    ) -> Idempotency {
        let stated = extension::setting(&node.node, "x-shopwright-idempotency");
        let stated = stated.and_then(|setting| self.stated_idempotency(&setting, body));
        stated.unwrap_or_default()
    }

    fn stated_idempotency(
        &mut self,
        setting: &Setting<'d>,
        body: Option<&Body>,
    ) -> Option<Idempotency> {
        if !matches!(setting.value(), Value::Object(_)) {
            return Some(match setting.word(&WORDS, self.sink)? {
                0 => Idempotency::Safe,
                1 => Idempotency::Idempotent,
                _ => Idempotency::Unsafe,
            });
        }
        setting.is_mapping_of(&["header", "body", "evidence"], self.sink);
        let evidence = setting
            .need("evidence", self.sink)?
            .word(&EVIDENCE, self.sink)?;
        if let Some(header) = setting.get("header") {
            let name = header.text(self.sink)?.to_owned();
            return Some(Idempotency::KeyHeader { name, evidence });
        }
        let key = setting.need("body", self.sink)?;
        let name = key.text(self.sink)?;
        if !body.is_some_and(|body| self.has_property(body, name)) {
            let message = format!("the operation has no JSON body with the property `{name}`");
            self.report(Code::IdempotencyUnusable, key.at(), message);
            return None;
        }
        let name = name.to_owned();
        Some(Idempotency::KeyBody { name, evidence })
    }
}
