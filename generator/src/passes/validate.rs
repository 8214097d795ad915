//! Checks what rendering relies on, so that rendering itself cannot fail.
//!
//! A finding here is a fault of the generator, never of the document.

use std::collections::BTreeSet;

use super::refs;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Pointer};
use crate::ir::{
    Api, BodyKind, Idempotency, Operation, Origin, Output, ParamPlace, RustName, TypeDef, TypeId,
    TypeKind, TypeRef, ViewId,
};
use crate::naming::keywords::is_identifier;

/// Reports every broken invariant as `SW900`.
pub(super) fn run(api: &Api, sink: &mut Diagnostics) {
    let mut check = Check {
        sink,
        types: api.types.len(),
    };
    check.accessors(api);
    check.scope(
        &Origin::default(),
        api.errors.predicates.iter().map(|one| &one.name.rust),
    );
    check.scope(
        &Origin::default(),
        api.errors.codes.iter().map(|code| &code.name.rust),
    );
    check.scope(
        &Origin::default(),
        api.scopes.iter().map(|scope| &scope.name.rust),
    );
    let used = || {
        api.types
            .iter()
            .map(|(_, def)| def)
            .filter(|def| def.direction.is_used())
    };
    let types = used().map(|def| &def.name.rust);
    let handles = api.groups.iter().map(|group| &group.type_name);
    let calls = api.operations.iter().map(|operation| &operation.type_name);
    let views = api.views.iter().map(|view| &view.type_name);
    let marker = std::iter::once(&api.marker.rust);
    check.scope(
        &Origin::default(),
        types.chain(handles).chain(calls).chain(views).chain(marker),
    );
    check.methods(api);
    for (_, def) in api.types.iter() {
        let mut ids = Vec::new();
        refs::each_in_type(def, &mut |ty| refs::each_id(ty, &mut |id| ids.push(id)));
        check.references(&def.origin, &ids);
        if def.direction.is_used() {
            check.leads_to_code(api, def, &ids);
        }
    }
    for operation in &api.operations {
        check.operation(api, operation);
    }
    for def in used() {
        check.members(def);
    }
}

struct Check<'s> {
    sink: &'s mut Diagnostics,
    types: usize,
}

impl Check<'_> {
    /// A type that is written as code names only types that are.
    fn leads_to_code(&mut self, api: &Api, def: &TypeDef, ids: &[TypeId]) {
        let is_missing =
            |id: &&TypeId| (id.0 as usize) < self.types && !api.types.get(**id).direction.is_used();
        if let Some(id) = ids.iter().find(is_missing) {
            let name = &api.types.get(*id).name.wire;
            self.fault(
                &def.origin,
                format!("`{}` leads to `{name}`, which gets no code", def.name.wire),
            );
        }
    }

    fn fault(&mut self, origin: &Origin, message: String) {
        let place = Pointer::parse(&origin.0).unwrap_or_default();
        self.sink
            .push(Diagnostic::new(Code::Internal, &place, message));
    }

    /// Names of one scope are identifiers and differ.
    fn scope<'n>(&mut self, origin: &Origin, names: impl Iterator<Item = &'n RustName>) {
        let mut seen = BTreeSet::new();
        for name in names {
            if !is_identifier(name.as_str()) {
                self.fault(origin, format!("`{name}` was given as a name"));
            } else if !seen.insert(name.as_str()) {
                self.fault(origin, format!("the name `{name}` was given twice"));
            }
        }
    }

    /// The accessors of the client, beside what opens views, and those of each view.
    fn accessors(&mut self, api: &Api) {
        let of = |view: Option<ViewId>| {
            let groups = api.groups.iter().filter(move |group| group.view == view);
            groups.map(|group| &group.name.rust)
        };
        let openers = api.views.iter().map(|view| &view.name.rust);
        self.scope(&Origin::default(), of(None).chain(openers));
        for index in 0..api.views.len() {
            self.scope(&Origin::default(), of(Some(ViewId(index))));
        }
    }

    fn methods(&mut self, api: &Api) {
        let mut seen = BTreeSet::new();
        for operation in &api.operations {
            let name = operation.name.rust.as_str();
            if api.groups.get(operation.group.0).is_none() {
                self.fault(&operation.origin, "the operation has no group".to_owned());
            }
            if !is_identifier(name) || !seen.insert((operation.group, name)) {
                self.fault(
                    &operation.origin,
                    format!("`{name}` was given as a method's name"),
                );
            }
        }
    }

    /// References lead to types that exist.
    fn references(&mut self, origin: &Origin, ids: &[TypeId]) {
        let types = self.types;
        for id in ids.iter().filter(|id| id.0 as usize >= types) {
            self.fault(origin, format!("type {} does not exist", id.0));
        }
    }

    fn members(&mut self, def: &TypeDef) {
        match &def.kind {
            TypeKind::Struct(kind) => {
                self.scope(
                    &def.origin,
                    kind.fields.iter().map(|field| &field.name.rust),
                );
                let known: BTreeSet<&str> = kind
                    .fields
                    .iter()
                    .map(|field| field.name.wire.as_str())
                    .collect();
                if let Some(name) = kind
                    .required
                    .iter()
                    .find(|name| !known.contains(name.as_str()))
                {
                    self.fault(&def.origin, format!("`{name}` is required and no field"));
                }
            }
            TypeKind::Enum(kind) => {
                self.scope(
                    &def.origin,
                    kind.values.iter().map(|value| &value.name.rust),
                );
            }
            TypeKind::Union(kind) => {
                self.scope(
                    &def.origin,
                    kind.variants.iter().map(|variant| &variant.name.rust),
                );
            }
            TypeKind::Alias(_) => {}
        }
    }

    fn operation(&mut self, api: &Api, operation: &Operation) {
        let origin = &operation.origin;
        let mut ids = Vec::new();
        refs::each_in_operation(operation, &mut |ty| {
            refs::each_id(ty, &mut |id| ids.push(id));
        });
        self.references(origin, &ids);
        self.scope(
            origin,
            operation.params.iter().map(|param| &param.name.rust),
        );
        let in_path = operation
            .params
            .iter()
            .filter(|param| param.place == ParamPlace::Path);
        let in_path: BTreeSet<&str> = in_path.map(|param| param.name.wire.as_str()).collect();
        let variables: BTreeSet<&str> = operation.path.variables().collect();
        if in_path != variables {
            self.fault(
                origin,
                "path parameters and variables of the path differ".to_owned(),
            );
        }
        if matches!(operation.output, Output::Page { .. }) && operation.pagination.is_none() {
            self.fault(origin, "pages without a way to the next".to_owned());
        }
        if operation.idempotency == Idempotency::Unstated {
            self.fault(origin, "nothing is known about sending it twice".to_owned());
        }
        for alternative in operation.body.iter().flat_map(|body| &body.alternatives) {
            self.multipart(api, origin, &alternative.kind);
        }
    }

    fn multipart(&mut self, api: &Api, origin: &Origin, kind: &BodyKind) {
        let BodyKind::Multipart { ty, parts } = kind else {
            return;
        };
        let fields = match ty {
            TypeRef::Named(id) if (id.0 as usize) < self.types => match &api.types.get(*id).kind {
                TypeKind::Struct(def) => &def.fields[..],
                _ => &[],
            },
            _ => &[],
        };
        let known: BTreeSet<&RustName> = fields.iter().map(|field| &field.name.rust).collect();
        if parts.iter().any(|part| !known.contains(&part.name.rust)) {
            self.fault(
                origin,
                "a part of the body is no field of its struct".to_owned(),
            );
        }
    }
}
