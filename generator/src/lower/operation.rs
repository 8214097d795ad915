//! Operations: one HTTP method on one path.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Code;
use crate::document::{self, OperationNode};
use crate::ir::{
    Group, GroupId, Method, Name, Operation, PathTemplate, Requirement, RustName, Server, View,
};

use crate::naming;

use super::context::{Lowering, origin};
use super::output::Wish;
use super::pagination::Surroundings;
use super::parameter::MAX_PARAMETERS;
use super::{docs, extension, group, path, view};

/// Extensions that mean something on an operation.
const EXTENSIONS: [&str; 6] = [
    "x-shopwright-name",
    "x-shopwright-type-name",
    "x-shopwright-payload",
    "x-shopwright-pagination",
    "x-shopwright-idempotency",
    "x-shopwright-codes",
];

/// What all operations share.
pub(super) struct Shared<'s> {
    /// Names of the declared security schemes.
    pub(super) schemes: BTreeSet<String>,
    /// What the root asks for, once an operation has asked what that is.
    pub(super) security: OnceCell<Vec<Requirement>>,
    /// Codes of the catalogue, if there is one.
    pub(super) codes: Option<BTreeSet<String>>,
    /// Where payloads are, unless an operation says otherwise.
    pub(super) payload: Option<Vec<String>>,
    /// Parts of the client that one more credential opens.
    pub(super) views: &'s [View],
}

impl<'d> Lowering<'d, '_> {
    /// Lowers all operations, sorted by path, then method, and their groups.
    pub(super) fn operations(&mut self, shared: &Shared<'_>) -> (Vec<Group>, Vec<Operation>) {
        let mut nodes = self.document.operations(self.sink);
        for path in nodes.iter().map(|node| node.path).collect::<BTreeSet<_>>() {
            let stem = path.split('?').next().unwrap_or(path);
            *self.stems.entry(stem).or_default() += 1;
        }
        nodes.sort_by(|one, other| (one.path, one.method).cmp(&(other.path, other.method)));
        self.repeated_ids(&nodes);
        let mut lowered = Vec::with_capacity(nodes.len());
        for node in nodes {
            if let Some(operation) = self.operation(&node, shared) {
                let view = view::of_operation(shared.views, &operation.security);
                lowered.push(((group_name(&node), view), operation));
            }
        }
        let names: BTreeSet<_> = lowered.iter().map(|(group, _)| group.clone()).collect();
        let ids: BTreeMap<_, _> = names.iter().cloned().zip((0..).map(GroupId)).collect();
        let operations = lowered.into_iter().map(|(group, operation)| Operation {
            group: ids[&group],
            ..operation
        });
        let mut operations: Vec<_> = operations.collect();
        operations.sort_by(|one, other| (&one.path, one.method).cmp(&(&other.path, other.method)));
        (self.groups(names), operations)
    }

    /// Reports operationIds that another operation has already.
    fn repeated_ids(&mut self, nodes: &[OperationNode<'d>]) {
        let mut seen = BTreeSet::new();
        for node in nodes {
            let Some(id) = node.node.text("operationId") else {
                continue;
            };
            if !seen.insert(id) {
                let at = node.pointer().child("operationId");
                let message = format!("`{id}` is the operationId of another operation too");
                self.report(Code::OperationIdTwice, &at, message);
            }
        }
    }

    fn operation(&mut self, node: &OperationNode<'d>, shared: &Shared<'_>) -> Option<Operation> {
        let inner = &node.node;
        if !self.is_usable(node) {
            return None;
        }
        let method = method(node.method);
        let (path, pairs) = self.path_of(node);
        if !self.has_few_variables(node, path.variables().count() + pairs.len()) {
            return None;
        }
        let wire = operation_id(node, method, &path);
        let mut name = Name::new(&wire);
        name.explicit = extension::name(inner, "x-shopwright-name", self.sink);
        let params = self.params(node, &wire, &path, &pairs);
        let body = self.body(node, &wire);
        let responses = self.responses(node, &wire);
        let told = self.told_headers(node, body.as_ref(), &responses);
        let around = Surroundings {
            params: &params,
            body: body.as_ref(),
            responses: &responses,
        };
        let pagination = self.pagination(node, &around);
        let origin = origin(inner);
        let payload = self.payload_rule(node, shared.payload.as_ref());
        let wish = Wish {
            payload,
            pagination: pagination.as_ref(),
            operation_id: &wire,
            origin: &origin,
        };
        let output = self.output(&responses, &wish);
        let security = self.security(node, shared);
        Some(Operation {
            former: Vec::new(),
            name,
            type_name: RustName::default(),
            explicit_type: extension::name(inner, "x-shopwright-type-name", self.sink),
            group: GroupId::default(),
            method,
            path,
            idempotency: self.idempotency(node, body.as_ref()),
            params,
            body,
            responses,
            output,
            accept: told.accept,
            content_type: told.content_type,
            unpaged: node.node.field("x-shopwright-pagination").is_some(),
            pagination,
            scopes: scopes(&security),
            security,
            error_codes: self.error_codes(node, shared),
            servers: self.own_servers(node),
            docs: operation_docs(node),
            origin,
        })
    }

    /// Says whether an operation can be read, and reports what of it cannot.
    fn is_usable(&mut self, node: &OperationNode<'d>) -> bool {
        let usable = node.node.value().is_object();
        if usable {
            // Reads the node as a whole, so that fields that cannot be read are reported.
            node.typed(self.sink);
            extension::only(&node.node, &EXTENSIONS, self.sink);
        } else {
            let message = "the operation is no mapping; it was left out";
            self.report(Code::OperationUnusable, node.pointer(), message);
        }
        usable
    }

    /// Says whether a path has no more variables than an operation may have parameters.
    fn has_few_variables(&mut self, node: &OperationNode<'d>, count: usize) -> bool {
        let few = count <= MAX_PARAMETERS;
        if !few {
            let message = format!(
                "the path has more than {MAX_PARAMETERS} variables; the operation was left out"
            );
            self.report(Code::TooComplex, node.pointer(), message);
        }
        few
    }

    /// Reads the path; a query in it is taken off where no other path is the same without.
    fn path_of(&self, node: &OperationNode<'d>) -> (PathTemplate, Vec<(&'d str, &'d str)>) {
        let split = path::query_of(node.path);
        let split = split.filter(|(stem, _)| self.stems.get(stem) == Some(&1));
        let (path, pairs) = split.unwrap_or((node.path, Vec::new()));
        (path::template(path), pairs)
    }

    fn security(&mut self, node: &OperationNode<'d>, shared: &Shared<'_>) -> Vec<Requirement> {
        let own = node.node.field("security");
        if own.is_some_and(serde_json::Value::is_array) {
            let security = node.security().unwrap_or_default();
            let at = node.pointer().child("security");
            return self.requirements(&security, &shared.schemes, &at);
        }
        let at = crate::diagnostic::Pointer::root().child("security");
        if shared.security.get().is_none() {
            let security = self.document.security().unwrap_or_default();
            let lowered = self.requirements(&security, &shared.schemes, &at);
            // It was empty just now.
            let _ = shared.security.set(lowered);
        }
        let inherited = shared.security.get().cloned().unwrap_or_default();
        if self.afford(inherited.len(), &at) {
            inherited
        } else {
            Vec::new()
        }
    }

    /// Reads the codes documented for the operation; each must be in the catalogue.
    fn error_codes(&mut self, node: &OperationNode<'d>, shared: &Shared<'_>) -> Vec<String> {
        let Some(setting) = extension::setting(&node.node, "x-shopwright-codes") else {
            return Vec::new();
        };
        let mut found = BTreeSet::new();
        for item in setting.items(self.sink) {
            let Some(code) = item.text(self.sink) else {
                continue;
            };
            let known = shared
                .codes
                .as_ref()
                .is_none_or(|codes| codes.contains(code));
            if known {
                found.insert(code.to_owned());
            } else {
                let message = format!("`{code}` is not in the catalogue of errors");
                self.report(Code::ErrorCodeUnknown, item.at(), message);
            }
        }
        found.into_iter().collect()
    }

    /// Lowers the servers of the operation or its path; none when they are those of the document.
    fn own_servers(&mut self, node: &OperationNode<'d>) -> Vec<Server> {
        let has = |list: Option<&serde_json::Value>| {
            list.and_then(serde_json::Value::as_array)
                .is_some_and(|list| !list.is_empty())
        };
        if has(node.node.field("servers")) || has(node.path_item.field("servers")) {
            self.servers(node.servers())
        } else {
            Vec::new()
        }
    }
}

fn operation_docs(node: &OperationNode<'_>) -> crate::ir::Docs {
    let mut found = docs::docs(&node.node);
    let of_path = docs::docs(&node.path_item);
    found.summary = found.summary.or(of_path.summary);
    found.description = found.description.or(of_path.description);
    found
}

/// Gives the operationId, or what stands in for a missing one.
fn operation_id(node: &OperationNode<'_>, method: Method, path: &PathTemplate) -> String {
    let stated = docs::text(node.node.text("operationId"));
    stated.unwrap_or_else(|| naming::operation_id(method, path))
}

fn group_name(node: &OperationNode<'_>) -> String {
    let tags = node
        .node
        .field("tags")
        .and_then(serde_json::Value::as_array);
    let mut tags = tags
        .into_iter()
        .flatten()
        .filter_map(serde_json::Value::as_str);
    let first = tags.find(|tag| !tag.trim().is_empty());
    first.map_or_else(|| group::of_path(node.path), str::to_owned)
}

/// Collects the scopes of all alternatives, sorted.
fn scopes(security: &[Requirement]) -> Vec<String> {
    let schemes = security.iter().flat_map(|requirement| &requirement.schemes);
    let scopes: BTreeSet<_> = schemes
        .flat_map(|(_, scopes)| scopes.iter().cloned())
        .collect();
    scopes.into_iter().collect()
}

fn method(method: document::Method) -> Method {
    match method {
        document::Method::Get => Method::Get,
        document::Method::Put => Method::Put,
        document::Method::Post => Method::Post,
        document::Method::Delete => Method::Delete,
        document::Method::Options => Method::Options,
        document::Method::Head => Method::Head,
        document::Method::Patch => Method::Patch,
        document::Method::Trace => Method::Trace,
    }
}
