//! The files below `operations/`: a handle for each group, with a method for each operation.

use std::collections::BTreeSet;

use quote::quote;

use super::context::Context;
use super::docs::Doc;
use super::format;
use super::markdown;
use super::operation::{GroupNames, OperationText};
use super::scope::{Place, Scope, Uses, ident, imports};
use crate::ir::{Group, GroupId};

/// Lists the method names of each group.
pub(super) fn names<'a>(ctx: &Context<'a>) -> Vec<GroupNames<'a>> {
    let mut names: Vec<_> = ctx
        .api
        .groups
        .iter()
        .map(|_| GroupNames {
            methods: BTreeSet::from(["new"]),
        })
        .collect();
    for op in &ctx.api.operations {
        let former = op.former.iter().map(|old| old.method.as_str());
        names[op.group.0].methods.extend(former);
        names[op.group.0].methods.insert(op.name.rust.as_str());
    }
    names
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
