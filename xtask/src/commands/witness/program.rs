//! A program that uses every public item of a client, as its users could: if it compiles against the next version, so
//! do they.
//!
//! Functions are called and taken as values, fields read, written and matched, variants made and matched (without
//! a wildcard where the enum is closed), structs that can be built are built, and every trait is asked for.
//! The program is compiled and never run.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value;

use super::rustdoc::{Docs, id, list, text_of};
use super::types::Types;

/// What every program begins with.
const HEAD: &str = "\
#![allow(warnings)]
mod contract {
    pub use ::client::shopwright::*;
    pub use ::client::shopwright::codegen::*;
}
";

/// Traits that a program cannot name on a stable compiler.
const UNNAMEABLE: [&str; 3] = ["StructuralPartialEq", "Freeze", "UnsafeUnpin"];

/// A program in the making.
struct Program<'d> {
    docs: &'d Docs,
    text: String,
    uses: usize,
    /// Implementations that are in it: those of two types are listed with both.
    traits: BTreeSet<String>,
}

/// A program and how many uses it has.
#[derive(Clone, Debug, Default)]
pub(super) struct Witness {
    pub(super) text: String,
    pub(super) uses: usize,
}

/// Writes the program for a crate called `client`.
///
/// # Errors
///
/// When an item has a shape that no client had until now.
pub(super) fn write(docs: &Docs) -> Result<Witness, String> {
    let mut program = Program {
        docs,
        text: HEAD.to_owned(),
        uses: 0,
        traits: BTreeSet::new(),
    };
    for (path, item) in docs.items() {
        let written = program.item(&format!("::{path}"), item);
        written.map_err(|error| format!("{path}: {error}"))?;
    }
    Ok(Witness {
        text: program.text,
        uses: program.uses,
    })
}

impl<'d> Program<'d> {
    /// Adds a function of its own, so that each use fails alone.
    fn add(&mut self, arguments: &str, body: &str) {
        let number = self.uses;
        self.uses += 1;
        let _ = writeln!(self.text, "fn use_{number}({arguments}) {{ {body} }}");
    }

    fn types<'t>(&self, own: &'t str) -> Types<'t>
    where
        'd: 't,
    {
        Types {
            docs: self.docs,
            own,
            elided: "",
            chosen: None,
        }
    }

    fn item(&mut self, path: &str, item: &Value) -> Result<(), String> {
        let (kind, inner) = item["inner"]
            .as_object()
            .and_then(|inner| inner.iter().next())
            .ok_or("no item")?;
        if !list(&inner["generics"]["params"]).is_empty() {
            return Err("an item with parameters".to_owned());
        }
        match kind.as_str() {
            "module" => {
                self.add("", &format!("use {path} as _module;"));
                return Ok(());
            }
            "type_alias" => {
                let ty = self.types(path).ty(&inner["type"])?;
                self.add(&format!("a: {path}"), &format!("let _: {ty} = a;"));
                return Ok(());
            }
            "struct" => self.structure(path, item, inner)?,
            "enum" => self.enumeration(path, item, inner)?,
            other => return Err(format!("an item of the kind `{other}`")),
        }
        for implementation in list(&inner["impls"]) {
            let id = id(implementation).ok_or("an implementation without an id")?;
            if self.traits.insert(id.clone()) {
                self.implementation(path, &self.docs.item(&id)["inner"]["impl"])?;
            }
        }
        Ok(())
    }

    /// The fields behind ids, as names and types; `None` where one is private.
    fn fields(&self, path: &str, ids: &Value) -> Result<Vec<Option<(String, String)>>, String> {
        let fields = list(ids).iter().map(|field| {
            let Some(id) = id(field) else { return Ok(None) };
            let field = self.docs.item(&id);
            let ty = self.types(path).ty(&field["inner"]["struct_field"])?;
            Ok(Some((text_of(&field["name"]).to_owned(), ty)))
        });
        fields.collect()
    }

    fn structure(&mut self, path: &str, item: &Value, inner: &Value) -> Result<(), String> {
        let kind = &inner["kind"];
        let is_closed = !is_open(item);
        if kind == "unit" {
            if is_closed {
                self.add("", &format!("let _: {path} = {path};"));
            }
            return Ok(());
        }
        if !kind["tuple"].is_null() {
            // All tuples of clients hide what is in them.
            let open = self
                .fields(path, &kind["tuple"])?
                .iter()
                .any(Option::is_some);
            return if open {
                Err("a public field of a tuple".to_owned())
            } else {
                Ok(())
            };
        }
        let plain = &kind["plain"];
        let fields: Vec<_> = self
            .fields(path, &plain["fields"])?
            .into_iter()
            .flatten()
            .collect();
        for (name, ty) in &fields {
            self.add(&format!("a: {path}"), &format!("let _: {ty} = a.{name};"));
            self.add(
                &format!("a: &mut {path}, v: {ty}"),
                &format!("a.{name} = v;"),
            );
        }
        let names: Vec<_> = fields.iter().map(|(name, _)| name.as_str()).collect();
        let whole = names.join(", ");
        if is_closed && plain["has_stripped_fields"] == false {
            let arguments = fields.iter().map(|(name, ty)| format!("{name}: {ty}"));
            let arguments: Vec<_> = arguments.collect();
            self.add(
                &arguments.join(", "),
                &format!("let _ = {path} {{ {whole} }};"),
            );
            self.add(
                &format!("a: {path}"),
                &format!("let {path} {{ {whole} }} = a;"),
            );
        } else {
            let comma = if names.is_empty() { "" } else { ", " };
            self.add(
                &format!("a: {path}"),
                &format!("let {path} {{ {whole}{comma}.. }} = a;"),
            );
        }
        Ok(())
    }

    fn enumeration(&mut self, path: &str, item: &Value, inner: &Value) -> Result<(), String> {
        let mut arms = String::new();
        for variant in list(&inner["variants"]) {
            let variant = self
                .docs
                .item(&id(variant).ok_or("a variant without an id")?);
            let name = text_of(&variant["name"]);
            let kind = &variant["inner"]["variant"]["kind"];
            if kind == "plain" {
                self.add("", &format!("let _: {path} = {path}::{name};"));
                let _ = write!(arms, "{path}::{name} => (), ");
                continue;
            }
            let fields = self.fields(path, &kind["tuple"])?;
            let types: Option<Vec<_>> = fields.into_iter().map(|field| Some(field?.1)).collect();
            let types = types.filter(|types| !types.is_empty());
            let types = types.ok_or("a variant that is neither plain nor a tuple")?;
            let places: Vec<_> = (0..types.len()).map(|place| format!("v{place}")).collect();
            let listed = places.join(", ");
            let arguments = places
                .iter()
                .zip(&types)
                .map(|(v, ty)| format!("{v}: {ty}"));
            let arguments: Vec<_> = arguments.collect();
            self.add(
                &arguments.join(", "),
                &format!("let _: {path} = {path}::{name}({listed});"),
            );
            let read = places
                .iter()
                .zip(&types)
                .map(|(v, ty)| format!("let _: {ty} = {v};"));
            let _ = write!(
                arms,
                "{path}::{name}({listed}) => {{ {} }} ",
                read.collect::<String>()
            );
        }
        let rest = if is_open(item) { "_ => (), " } else { "" };
        self.add(&format!("a: {path}"), &format!("match a {{ {arms}{rest}}}"));
        Ok(())
    }

    fn implementation(&mut self, path: &str, inner: &Value) -> Result<(), String> {
        if inner["is_negative"] == true || !inner["blanket_impl"].is_null() {
            return Ok(());
        }
        if !inner["trait"].is_null() {
            return self.trait_of(path, inner);
        }
        for item in list(&inner["items"]) {
            let item = self.docs.item(&id(item).ok_or("an item without an id")?);
            let name = text_of(&item["name"]);
            match (&item["inner"]["function"], &item["inner"]["assoc_const"]) {
                (Value::Null, Value::Null) => {
                    return Err(format!("`{name}` is neither function nor constant"));
                }
                (Value::Null, constant) => {
                    let ty = self.types(path).ty(&constant["type"])?;
                    self.add("", &format!("let _: {ty} = <{path}>::{name};"));
                }
                (function, _) => self.function(path, name, function)?,
            }
        }
        Ok(())
    }

    fn function(&mut self, path: &str, name: &str, function: &Value) -> Result<(), String> {
        let types = self.types(path);
        let written = |parameter: &Value| parameter["kind"]["type"]["is_synthetic"] == true;
        if !list(&function["generics"]["params"]).iter().all(written) {
            return Err(format!("`{name}` has parameters of its own"));
        }
        let signature = &function["sig"];
        let mut inputs = Vec::new();
        for input in list(&signature["inputs"]) {
            inputs.push((text_of(&input[0]) == "self", types.ty(&input[1])?));
        }
        let output = match &signature["output"] {
            Value::Null => "()".to_owned(),
            output => types.ty(output)?,
        };
        let names: Vec<_> = (0..inputs.len()).map(|place| format!("a{place}")).collect();
        let arguments = names
            .iter()
            .zip(&inputs)
            .map(|(name, (_, ty))| format!("{name}: {ty}"));
        let arguments = arguments.collect::<Vec<_>>().join(", ");
        let body = format!("let _: {output} = <{path}>::{name}({});", names.join(", "));
        self.add(&arguments, &body);
        if inputs.first().is_some_and(|(is_self, _)| *is_self) {
            let body = format!("let _: {output} = a0.{name}({});", names[1..].join(", "));
            self.add(&arguments, &body);
        }
        // `.map(Order::new)`: only where no argument is of a type that the caller chooses.
        let has_choice = inputs.iter().any(|(_, ty)| ty.contains("impl "));
        let is_plain = !output.contains('&') || output.contains("&'static");
        if !has_choice && is_plain {
            let types: Vec<_> = inputs.iter().map(|(_, ty)| ty.as_str()).collect();
            self.add(
                "",
                &format!(
                    "let _: fn({}) -> {output} = <{path}>::{name};",
                    types.join(", ")
                ),
            );
        }
        Ok(())
    }

    fn trait_of(&mut self, path: &str, inner: &Value) -> Result<(), String> {
        let of = &inner["trait"];
        if UNNAMEABLE.contains(&text_of(&of["path"])) {
            return Ok(());
        }
        let parameters = list(&inner["generics"]["params"]);
        let (lifetimes, types): (Vec<_>, Vec<_>) = parameters
            .iter()
            .partition(|parameter| !parameter["kind"]["lifetime"].is_null());
        let lifetimes: Vec<_> = lifetimes.iter().map(|one| text_of(&one["name"])).collect();
        match types.as_slice() {
            [] => self.trait_with(path, inner, lifetimes, None),
            // Whatever is a text: users have these two.
            [one] if is_text(one) => ["&'static str", "::std::string::String"]
                .into_iter()
                .try_for_each(|ty| {
                    let chosen = Some((text_of(&one["name"]), ty));
                    self.trait_with(path, inner, lifetimes.clone(), chosen)
                }),
            _ => Err(format!("an implementation with parameters: {inner}")),
        }
    }

    fn trait_with(
        &mut self,
        path: &str,
        inner: &Value,
        mut lifetimes: Vec<&str>,
        chosen: Option<(&str, &'static str)>,
    ) -> Result<(), String> {
        let of = &inner["trait"];
        let subject = self.types(path).ty(&inner["for"])?;
        let types = Types {
            elided: "'any ",
            chosen,
            ..self.types(&subject)
        };
        let mut wanted = types.path(of)?;
        let mut outputs = Vec::new();
        for item in list(&inner["items"]) {
            let item = self.docs.item(&id(item).ok_or("an item without an id")?);
            let ty = &item["inner"]["assoc_type"]["type"];
            if !ty.is_null() {
                outputs.push(format!("{} = {}", text_of(&item["name"]), types.ty(ty)?));
            }
        }
        if !outputs.is_empty() {
            let outputs = outputs.join(", ");
            wanted = match wanted.strip_suffix('>') {
                Some(start) => format!("{start}, {outputs}>"),
                None => format!("{wanted}<{outputs}>"),
            };
        }
        if wanted.contains("'any ") {
            lifetimes.push("'any");
        }
        if !lifetimes.is_empty() {
            wanted = format!("for<{}> {wanted}", lifetimes.join(", "));
        }
        let named = format!("fn is<T: {wanted}>() {{}} is::<{subject}>();");
        self.add("", &named);
        Ok(())
    }
}

/// Tells whether a parameter of an `impl` stands for whatever is a text: `T: AsRef<str>`.
fn is_text(parameter: &Value) -> bool {
    let bounds = list(&parameter["kind"]["type"]["bounds"]);
    let [bound] = bounds else {
        return false;
    };
    let of = &bound["trait_bound"]["trait"];
    text_of(&of["path"]).ends_with("AsRef")
        && of["args"]["angle_bracketed"]["args"][0]["type"]["primitive"] == "str"
}

fn is_open(item: &Value) -> bool {
    list(&item["attrs"])
        .iter()
        .any(|attribute| attribute == "non_exhaustive")
}
