//! What a call returns when it succeeds: decided from the documented responses.

use crate::diagnostic::{Code, Pointer};
use crate::document::OperationNode;
use crate::ir::{
    Name, Origin, Output, Pagination, Payload, Primitive, Response, StatusRange, Tagging, TypeKind,
    TypeRef, UnionDef, UnionVariant,
};

use super::context::Lowering;
use super::envelope::Found;
use super::{docs, extension};

/// Where the payload of a JSON body is.
#[derive(Clone, Debug)]
pub(super) enum PayloadRule {
    /// The operation says so: it must be there.
    Own(Vec<String>, Pointer),
    /// The default of the API: only where it is there.
    Default(Vec<String>),
    /// The whole body.
    Whole,
}

/// What the output depends on, beside the responses.
pub(super) struct Wish<'w> {
    pub(super) payload: PayloadRule,
    pub(super) pagination: Option<&'w Pagination>,
    pub(super) operation_id: &'w str,
    pub(super) origin: &'w Origin,
}

type Case = (StatusRange, String, Payload);

impl<'d> Lowering<'d, '_> {
    /// Reads where the payload is: the operation's own pointer, else that of the root.
    pub(super) fn payload_rule(
        &mut self,
        node: &OperationNode<'d>,
        root: Option<&Vec<String>>,
    ) -> PayloadRule {
        if let Some(setting) = extension::setting(&node.node, "x-shopwright-payload") {
            return match setting.keys(self.sink) {
                Some(keys) if !keys.is_empty() => PayloadRule::Own(keys, setting.at().clone()),
                _ => PayloadRule::Whole,
            };
        }
        root.map_or(PayloadRule::Whole, |keys| {
            PayloadRule::Default(keys.clone())
        })
    }

    /// Decides what a call returns.
    pub(super) fn output(&mut self, responses: &[Response], wish: &Wish<'_>) -> Output {
        let successes = successes(responses);
        let empty = successes
            .iter()
            .any(|response| response.payloads.is_empty());
        let mut cases: Vec<Case> = Vec::new();
        for response in &successes {
            let Some((content_type, payload)) = response.payloads.first() else {
                continue;
            };
            let known = cases.iter().any(|(_, _, known)| known == payload);
            if !known {
                cases.push((response.status, content_type.clone(), payload.clone()));
            }
        }
        match cases.as_slice() {
            [] if successes.is_empty() && redirects(responses) => Output::Location,
            [] => Output::Empty,
            [(_, _, payload)] => self.single(payload, empty, wish),
            [(_, _, payload), ..] if wish.pagination.is_some() => self.single(payload, false, wish),
            _ => self.one_of(cases, &successes, wish),
        }
    }

    fn single(&mut self, payload: &Payload, empty: bool, wish: &Wish<'_>) -> Output {
        match payload {
            Payload::Json(body) => {
                if let Some(pagination) = wish.pagination {
                    return self.page(body, pagination);
                }
                let (ty, payload) = self.unwrap(body, &wish.payload);
                let ty = match ty {
                    TypeRef::Nullable(_) | TypeRef::Json => ty,
                    ty if empty => TypeRef::Nullable(Box::new(ty)),
                    ty => ty,
                };
                Output::Json { ty, payload }
            }
            // A stream is text when it is waited for, and read as it arrives by a method of the call.
            Payload::Text | Payload::Events(_) | Payload::Lines(_) => Output::Text,
            Payload::Bytes => Output::Bytes,
        }
    }

    /// Takes the envelope off.
    fn unwrap(&mut self, body: &TypeRef, rule: &PayloadRule) -> (TypeRef, Vec<String>) {
        let whole = (body.clone(), Vec::new());
        let (keys, own) = match rule {
            PayloadRule::Whole => return whole,
            PayloadRule::Own(keys, at) => (keys, Some(at)),
            PayloadRule::Default(keys) => (keys, None),
        };
        match (self.look_into(body, keys), own) {
            (Found::Value { ty, absent }, _) => {
                let absent = absent && ty != TypeRef::Json;
                let ty = if absent {
                    TypeRef::Nullable(Box::new(ty))
                } else {
                    ty
                };
                (ty, keys.clone())
            }
            (Found::Unknown, Some(_)) => (TypeRef::Json, keys.clone()),
            (Found::Nothing, Some(at)) => {
                let message = "the documented body has nothing there; it is returned whole";
                self.report(Code::PayloadMissing, at, message);
                whole
            }
            (Found::Unknown | Found::Nothing, None) => whole,
        }
    }

    /// Finds the items of a page.
    fn page(&self, body: &TypeRef, pagination: &Pagination) -> Output {
        let item = match self.look_into(body, &pagination.items) {
            Found::Value {
                ty: TypeRef::List(item),
                ..
            } => *item,
            // Where the items are was checked when the pagination was read.
            _ => TypeRef::Json,
        };
        Output::Page { item }
    }

    /// Makes the enum over several kinds of success.
    fn one_of(&mut self, cases: Vec<Case>, successes: &[&Response], wish: &Wish<'_>) -> Output {
        let mut cases = cases;
        let empties = successes
            .iter()
            .filter(|response| response.payloads.is_empty());
        cases.extend(empties.map(|response| (response.status, String::new(), Payload::Text)));
        // The most specific status is tried first.
        cases.sort_by_key(|(status, _, _)| *status);
        let variants = cases.iter().map(|(status, _, payload)| UnionVariant {
            name: Name::new(status_word(*status)),
            ty: held(payload),
            boxed: false,
            tags: Vec::new(),
            only: None,
        });
        let kind = TypeKind::Union(UnionDef {
            variants: variants.collect(),
            tagging: Tagging::Untagged,
        });
        let wire = format!("{} output", wish.operation_id);
        let docs = crate::ir::Docs {
            description: docs::text(Some("The kinds of success that are documented.")),
            ..crate::ir::Docs::default()
        };
        let origin = Origin(format!("{}/responses", wish.origin.0));
        let ty = self.enter_made(&wire, kind, docs, origin);
        Output::OneOf {
            ty,
            variants: cases,
        }
    }
}

/// Gives the successes: 2xx, else `default` where nothing else can be one.
pub(super) fn successes(responses: &[Response]) -> Vec<&Response> {
    let is_success = |response: &&Response| match response.status {
        StatusRange::Exact(status) => (200..300).contains(&status),
        StatusRange::Class(class) => class == 2,
        StatusRange::Default => false,
    };
    let found: Vec<_> = responses.iter().filter(is_success).collect();
    if !found.is_empty() || redirects(responses) {
        return found;
    }
    let default = |response: &&Response| response.status == StatusRange::Default;
    responses.iter().filter(default).collect()
}

fn redirects(responses: &[Response]) -> bool {
    responses.iter().any(|response| match response.status {
        StatusRange::Exact(status) => matches!(status, 300..=303 | 307 | 308),
        StatusRange::Class(class) => class == 3,
        StatusRange::Default => false,
    })
}

fn held(payload: &Payload) -> TypeRef {
    match payload {
        Payload::Json(ty) => ty.clone(),
        Payload::Text | Payload::Events(_) | Payload::Lines(_) => {
            TypeRef::Primitive(Primitive::String)
        }
        Payload::Bytes => TypeRef::Primitive(Primitive::Bytes),
    }
}

fn status_word(status: StatusRange) -> String {
    match status {
        StatusRange::Exact(200) => "ok".to_owned(),
        StatusRange::Exact(201) => "created".to_owned(),
        StatusRange::Exact(202) => "accepted".to_owned(),
        StatusRange::Exact(203) => "non authoritative".to_owned(),
        StatusRange::Exact(204) => "no content".to_owned(),
        StatusRange::Exact(205) => "reset content".to_owned(),
        StatusRange::Exact(206) => "partial content".to_owned(),
        StatusRange::Exact(207) => "multi status".to_owned(),
        StatusRange::Exact(status) => format!("status {status}"),
        StatusRange::Class(_) => "success".to_owned(),
        StatusRange::Default => "other".to_owned(),
    }
}
