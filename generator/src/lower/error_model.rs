//! Errors of the API: from the overlay, else from the schemas of error responses, else from their
//! examples.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic, Pointer};
use crate::document::{MediaTypeNode, Status};
use crate::ir::{
    ErrorCode, ErrorModel, Name, Operation, Origin, Payload, StatusRange, TypeId, TypeRef,
};

use super::context::Lowering;
use super::envelope::Found;
use super::error_catalogue::StatedErrors;
use super::extension;

/// Codes longer than this, or with other characters than names have, are texts.
const MAX_CODE: usize = 64;

impl<'d> Lowering<'d, '_> {
    /// Completes what the overlay states with what the responses tell.
    pub(super) fn errors(&mut self, stated: StatedErrors, operations: &[Operation]) -> ErrorModel {
        let (has_envelope, has_codes) = (stated.envelope.is_some(), stated.codes.is_some());
        let mut model = stated.model();
        let bodies = error_bodies(operations);
        if let [(only, _)] = bodies.as_slice() {
            model.body = Some(*only);
        }
        if !has_envelope {
            if let Some((most, _)) = bodies.first() {
                model.envelope = self.guess_envelope(&TypeRef::Named(*most));
            }
        }
        if let Some(keys) = model.envelope.code.clone() {
            if has_codes {
                self.add_uncatalogued(&mut model.codes, &bodies, &keys);
            } else {
                model.codes = self.found_codes(&bodies, &keys);
            }
        }
        model.envelope.request_id = self.request_id();
        model
    }

    fn request_id(&mut self) -> Option<String> {
        let root = self.document.root();
        let setting = extension::setting(&root, "x-shopwright-api")?;
        Some(setting.get("request-id")?.text(self.sink)?.to_owned())
    }

    /// Adds the codes that error bodies list and the catalogue lacks: an enum without them would not be exhaustive.
    fn add_uncatalogued(
        &mut self,
        codes: &mut Vec<ErrorCode>,
        bodies: &[(TypeId, usize)],
        keys: &[String],
    ) {
        let known: BTreeSet<String> = codes
            .iter()
            .map(|code| code.name.wire.as_str().to_owned())
            .collect();
        for (wire, (code, origin)) in self.listed_codes(bodies, keys) {
            if known.contains(&wire) {
                continue;
            }
            if let Some(pointer) = Pointer::parse(&origin.0) {
                let message = format!("the error code {wire:?} is not in the catalogue");
                let found = Diagnostic::new(Code::CodeUncatalogued, &pointer, message);
                self.sink.push(found);
            }
            codes.push(code);
        }
        codes.sort_by(|one, other| one.name.wire.cmp(&other.name.wire));
    }

    fn found_codes(&mut self, bodies: &[(TypeId, usize)], keys: &[String]) -> Vec<ErrorCode> {
        let codes = self.listed_codes(bodies, keys);
        if codes.is_empty() {
            return self.codes_of_examples(keys);
        }
        codes.into_values().map(|(code, _)| code).collect()
    }

    /// Lists the values of the code's enum in error bodies, each with the node of the enum.
    fn listed_codes(
        &mut self,
        bodies: &[(TypeId, usize)],
        keys: &[String],
    ) -> BTreeMap<String, (ErrorCode, Origin)> {
        let mut codes = BTreeMap::new();
        for (body, _) in bodies {
            let found = self.look_into(&TypeRef::Named(*body), keys);
            let Found::Value { ty, .. } = found else {
                continue;
            };
            let (TypeRef::Named(id), Some(list)) = (&ty, self.text_enum(&ty)) else {
                continue;
            };
            let origin = &self.types.get(*id).origin;
            for value in &list.values {
                let wire = value.name.wire.as_str().to_owned();
                let code = ErrorCode {
                    name: value.name.clone(),
                    docs: value.docs.clone(),
                    ..ErrorCode::default()
                };
                codes.entry(wire).or_insert((code, origin.clone()));
            }
        }
        codes
    }

    /// Collects codes from the examples of error responses, with the status they come with.
    fn codes_of_examples(&mut self, keys: &[String]) -> Vec<ErrorCode> {
        let mut found: BTreeMap<String, BTreeSet<Status>> = BTreeMap::new();
        let mut seen = BTreeSet::new();
        for operation in self.document.operations(self.sink) {
            for (status, response) in operation.responses(self.sink) {
                let is_error = matches!(
                    status,
                    Status::Code(400..) | Status::Range(4..) | Status::Default
                );
                if !is_error || !seen.insert((status, response.pointer().clone())) {
                    continue;
                }
                for (_, media) in response.content() {
                    for code in self.example_codes(&media, keys) {
                        found.entry(code).or_default().insert(status);
                    }
                }
            }
        }
        let code = |(wire, statuses): (String, BTreeSet<Status>)| {
            let status = match statuses.first() {
                Some(Status::Code(status)) if statuses.len() == 1 => Some(*status),
                _ => None,
            };
            let name = Name::new(wire);
            ErrorCode {
                name,
                status,
                ..ErrorCode::default()
            }
        };
        found.into_iter().map(code).collect()
    }

    fn example_codes(&mut self, media: &MediaTypeNode<'d>, keys: &[String]) -> Vec<String> {
        let mut values: Vec<&'d Value> = media.field("example").into_iter().collect();
        for (_, example) in media.examples() {
            let example = example.resolve(self.sink);
            values.extend(example.and_then(|example| example.field("value")));
        }
        let code = |value: &'d Value| {
            let found = keys.iter().try_fold(value, |value, key| value.get(key));
            found
                .and_then(Value::as_str)
                .filter(|text| is_code(text))
                .map(str::to_owned)
        };
        values.into_iter().filter_map(code).collect()
    }
}

/// Lists the types of JSON error bodies, the most frequent first, with how often they occur.
fn error_bodies(operations: &[Operation]) -> Vec<(TypeId, usize)> {
    let mut counts: BTreeMap<TypeId, usize> = BTreeMap::new();
    for response in operations.iter().flat_map(|operation| &operation.responses) {
        let is_error = match response.status {
            StatusRange::Exact(status) => status >= 400,
            StatusRange::Class(class) => class >= 4,
            StatusRange::Default => true,
        };
        let first = response.payloads.first().filter(|_| is_error);
        if let Some((_, Payload::Json(TypeRef::Named(id)))) = first {
            *counts.entry(*id).or_default() += 1;
        }
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(id, count)| (std::cmp::Reverse(*count), *id));
    counts
}

fn is_code(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ':' | '/');
    text.len() <= MAX_CODE
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(allowed)
}
