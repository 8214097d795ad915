//! IR to text: nothing can fail here, and nothing is decided here.
//!
//! Every item is quoted as tokens and formatted by `prettyplease` where it is made, in a worker;
//! this file says what files there are and puts them together. Wire names are string literals,
//! identifiers are [`crate::ir::RustName`]s or derived from one, and text of the description
//! passes through `markdown`: that is why a document cannot inject code.

mod body;
mod body_name;
mod client;
mod comments;
mod context;
mod descriptor;
mod docs;
mod error_code;
mod format;
mod former;
mod group;
mod markdown;
mod model_answer;
mod model_build;
mod model_enum;
mod model_field;
mod model_multipart;
mod model_struct;
mod model_union;
mod models;
mod operation;
mod operation_docs;
mod operation_static;
mod operation_stream;
mod package;
mod param;
mod parse;
mod root;
mod scope;
mod scope_enum;
mod server;
mod types;
mod view;
mod work;

use proc_macro2::TokenStream;
use quote::quote;

pub use package::{Package, RuntimeDependency};

use crate::file_set::FileSet;
use crate::ir::{Api, GroupId};
use context::Context;
use operation::OperationText;
use scope::{Place, Uses, imports};

/// What rendering has to know beside the API.
#[derive(Clone, Debug)]
pub struct RenderOptions {
    /// Where the runtime is, as seen from the generated code.
    pub runtime: RuntimePath,
    /// Files that the API was read from, as the header names them.
    pub sources: Vec<String>,
    /// The command that writes the files anew.
    pub command: String,
    /// Manifest and README of a crate around the code; `None` for a module.
    pub package: Option<Package>,
}

/// Where generated code finds `codegen`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuntimePath {
    /// In the crate that the code is part of.
    InCrate,
    /// In the crate `shopwright`.
    External,
}

impl RuntimePath {
    fn tokens(self) -> TokenStream {
        match self {
            Self::InCrate => quote!(crate),
            Self::External => quote!(shopwright),
        }
    }
}

/// Renders an API whose names are assigned.
///
/// Paths are relative to the module's folder, or to the crate's when there is a
/// [`Package`]; then the code is below `src/`.
pub fn render(api: &Api, options: &RenderOptions) -> FileSet {
    let ctx = Context::new(api, options);
    let mut files = Files::new(&ctx);
    files.code(root_name(&ctx), root::text(&ctx));
    files.code("api.rs", descriptor::text(&ctx));
    files.code("client.rs", client::text(&ctx));
    files.code("error_code.rs", error_code::text(&ctx));
    if !api.scopes.is_empty() {
        files.code("scope.rs", scope_enum::text(&ctx));
    }
    if !api.views.is_empty() {
        files.code("views.rs", view::text(&ctx));
    }
    files.code("models/mod.rs", models::index(&ctx));
    files.code("operations/mod.rs", group::index(&ctx));
    render_models(&ctx, &mut files);
    render_operations(&ctx, &mut files);
    let mut set = files.set;
    if let Some(package) = &options.package {
        package::add(&mut set, &ctx, package);
    }
    set
}

fn root_name(ctx: &Context<'_>) -> &'static str {
    if ctx.options.package.is_some() {
        "lib.rs"
    } else {
        "mod.rs"
    }
}

/// Files in the making: each gets the header.
struct Files {
    header: String,
    folder: &'static str,
    set: FileSet,
}

impl Files {
    fn new(ctx: &Context<'_>) -> Self {
        let options = ctx.options;
        let sources: Vec<_> = options.sources.iter().map(|text| one_line(text)).collect();
        let sources = match sources.as_slice() {
            [] => "a description".to_owned(),
            [rest @ .., last] if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
            [only, ..] => only.clone(),
        };
        let command = one_line(&options.command);
        Self {
            header: format!(
                "// @generated from {sources}.\n// Run `{command}` to write it anew; do not edit.\n\n"
            ),
            folder: if options.package.is_some() {
                "src/"
            } else {
                ""
            },
            set: FileSet::new(),
        }
    }

    fn code(&mut self, path: &str, text: String) {
        let path = format!("{}{path}", self.folder);
        self.set.insert(path, format!("{}{text}", self.header));
    }
}

fn one_line(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

fn render_models(ctx: &Context<'_>, files: &mut Files) {
    let jobs: Vec<_> = ctx
        .model_files
        .iter()
        .enumerate()
        .flat_map(|(index, file)| file.types.iter().map(move |id| (index, *id)))
        .collect();
    let texts = work::map(&jobs, |(index, id)| {
        comments::during(|| models::text(ctx, *index, *id))
    });
    let mut texts = jobs.iter().map(|(index, _)| *index).zip(texts).peekable();
    for (index, file) in ctx.model_files.iter().enumerate() {
        let mut uses = Uses::default();
        let mut body = String::new();
        while let Some((_, (text, own))) = texts.next_if(|(owner, _)| *owner == index) {
            body.push('\n');
            body.push_str(&text);
            uses.merge(own);
        }
        let uses = imports(&uses, Place::Model(index), ctx.options.runtime);
        let mut text = models::head(ctx, file);
        if !uses.is_empty() {
            text.push('\n');
            text.push_str(&group::uses_text(uses));
        }
        text.push_str(&body);
        files.code(&format!("models/{}.rs", file.stem), text);
    }
}

fn render_operations(ctx: &Context<'_>, files: &mut Files) {
    let names = group::names(ctx);
    let operations = &ctx.api.operations;
    let texts = work::map(operations, |op| {
        comments::during(|| operation::text(ctx, &names[op.group.0], op))
    });
    let mut groups: Vec<Vec<OperationText>> = Vec::new();
    groups.resize_with(ctx.api.groups.len(), Vec::new);
    for (op, text) in operations.iter().zip(texts) {
        groups[op.group.0].push(text);
    }
    for (index, texts) in groups.into_iter().enumerate() {
        let text = group::text(ctx, GroupId(index), texts);
        files.code(&format!("operations/{}.rs", ctx.group_files[index]), text);
    }
}

#[cfg(test)]
mod tests;
