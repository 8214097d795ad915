//! The files below `operations/`: a handle for each group, with a method for each operation.

use std::collections::{BTreeMap, BTreeSet};

use quote::quote;

use super::body;
use super::context::Context;
use super::docs::Doc;
use super::format;
use super::markdown;
use super::operation::{GroupNames, OperationText, name_of};
use super::scope::{Place, Scope, Uses, ident, imports};
use crate::ir::{Group, GroupId, Operation};

/// Lists the method names of each group.
pub(super) fn names<'a>(ctx: &Context<'a>) -> Vec<GroupNames<'a>> {
    let mut names: Vec<_> = ctx
        .api
        .groups
        .iter()
        .map(|_| GroupNames {
            methods: BTreeSet::from(["new"]),
            by_type: BTreeMap::new(),
        })
        .collect();
    for op in &ctx.api.operations {
        let former = op.former.iter().map(|old| old.method.as_str());
        names[op.group.0].methods.extend(former);
        names[op.group.0].methods.insert(op.name.rust.as_str());
    }
    name_by_type(ctx, &mut names);
    names
}

/// Names the methods for bodies that the media type tells apart. Names by the kind alone cannot meet each other.
fn name_by_type<'a>(ctx: &Context<'a>, names: &mut [GroupNames<'a>]) {
    let of_op = |op: &'a Operation| {
        let former = op.former.iter().map(|old| old.method.as_str());
        let methods: BTreeSet<_> = former.chain([op.name.rust.as_str()]).collect();
        (op.group.0, methods, body::forms(op))
    };
    let several = |op: &&Operation| {
        let body = op.body.as_ref();
        body.is_some_and(|body| body.required && body.alternatives.len() > 1)
    };
    let ops: Vec<_> = ctx
        .api
        .operations
        .iter()
        .filter(several)
        .map(of_op)
        .collect();
    let is_named = |form: &body::BodyForm<'_>| form.is_named_by_type();
    if !ops.iter().any(|(_, _, forms)| forms.iter().any(is_named)) {
        return;
    }
    let mut taken: Vec<BTreeSet<String>> = vec![BTreeSet::new(); names.len()];
    for named in [false, true] {
        for (group, methods, forms) in &ops {
            let others = forms.iter().skip(1);
            for form in others.filter(|form| is_named(form) == named) {
                for method in methods {
                    let mut name = name_of(method, form, &names[*group]);
                    while taken[*group].contains(&name)
                        || names[*group].methods.contains(name.as_str())
                    {
                        name.push_str("_body");
                    }
                    taken[*group].insert(name.clone());
                    if named {
                        let key = (*method, form.suffix.clone());
                        names[*group].by_type.insert(key, name);
                    }
                }
            }
        }
    }
}

/// Puts the file of a group together.
pub(super) fn text(ctx: &Context<'_>, id: GroupId, operations: Vec<OperationText>) -> String {
    let group = &ctx.api.groups[id.0];
    let scope = Scope::new(ctx, Place::Operation);
    let handle = handle(&scope, group);
    let new = constructor(&scope, group);
    let mut uses: Uses = scope.into_uses();
    let mut methods = new;
    let mut items = String::new();
    for operation in operations {
        methods.push('\n');
        methods.push_str(&operation.methods);
        items.push('\n');
        items.push_str(&operation.items);
        uses.merge(operation.uses);
    }
    let name = &group.type_name;
    let tag = markdown::code(group.name.wire.as_str());
    let uses = imports(&uses, Place::Operation, ctx.options.runtime);
    format!(
        "//! Operations of the group {tag}.\n\n{}\n{handle}\nimpl {name} {{\n{methods}}}\n{items}",
        uses_text(uses)
    )
}

/// Formats imports: no blank lines between them.
pub(super) fn uses_text(uses: Vec<proc_macro2::TokenStream>) -> String {
    format::items(uses)
}

fn handle(scope: &Scope<'_>, group: &Group) -> String {
    let name = ident(group.type_name.as_str());
    let tag = markdown::code(group.name.wire.as_str());
    let mut doc = Doc::new(&group.docs, &format!("Operations of the group {tag}."));
    doc.links(&group.docs);
    let docs = doc.outer();
    let (client, marker) = (scope.codegen("Client"), scope.root(scope.ctx.marker()));
    format::item(quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct #name {
            client: #client<#marker>,
        }
    })
}

/// Renders how a handle is made: in a view only by the view, which has the credential.
fn constructor(scope: &Scope<'_>, group: &Group) -> String {
    let (client, marker) = (scope.codegen("Client"), scope.root(scope.ctx.marker()));
    if group.view.is_some() {
        return format::members([quote! {
            pub(in super::super) fn new(client: #client<#marker>) -> Self {
                Self { client }
            }
        }]);
    }
    format::members([quote! {
        /// Makes a handle that sends by this client.
        pub fn new(client: #client<#marker>) -> Self {
            Self { client }
        }
    }])
}

/// Renders `operations/mod.rs`.
pub(super) fn index(ctx: &Context<'_>) -> String {
    let title = markdown::inline(&ctx.api.title);
    let mut out = format!("//! Operations of {title}, by group.\n");
    let mut stems: Vec<_> = ctx.group_files.iter().collect();
    stems.sort();
    if !stems.is_empty() {
        out.push('\n');
    }
    for stem in stems {
        out.extend(["pub mod ", stem, ";\n"]);
    }
    out
}
