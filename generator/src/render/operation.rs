//! One operation: the method of its group, the type of its call with setters, and its constants.
//!
//! A call is a newtype around the runtime's `Call`; what is the same for all comes from a macro.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::body::{self, BodyForm};
use super::context::Context;
use super::docs::Doc;
use super::format::{self, Piece};
use super::former;
use super::model_build::MOST_ARGUMENTS;
use super::operation_docs as docs;
use super::operation_static;
use super::operation_stream;
use super::param::{self, Held};
use super::scope::{Place, Scope, Uses, ident};
use super::types;
use crate::ir::{Operation, Output, Param, ParamPlace, Presence};

/// The text of an operation.
pub(super) struct OperationText {
    /// Methods of the group, indented.
    pub(super) methods: String,
    /// Items behind the group.
    pub(super) items: String,
    pub(super) uses: Uses,
}

/// Names that the operations of a group must not take twice.
pub(super) struct GroupNames<'a> {
    /// Names of the methods.
    pub(super) methods: BTreeSet<&'a str>,
    /// Methods that take another form of a body and are named by its media type, by method and suffix: other methods may
    /// be made of the same words.
    pub(super) by_type: BTreeMap<(&'a str, Cow<'static, str>), String>,
}

/// Renders one operation; runs in a worker.
pub(super) fn text(ctx: &Context<'_>, names: &GroupNames<'_>, op: &Operation) -> OperationText {
    let scope = Scope::new(ctx, Place::Operation);
    let view = View::new(&scope, op);
    let mut methods = view.methods(names);
    methods.extend(view.former_methods(names));
    let methods = format::members(methods);
    let items = format::pieces(view.pieces());
    OperationText {
        methods,
        items,
        uses: scope.into_uses(),
    }
}

/// An operation as its renderers see it.
struct View<'a> {
    scope: &'a Scope<'a>,
    op: &'a Operation,
    call: Ident,
    statics: Ident,
    forms: Vec<BodyForm<'a>>,
    required: Vec<&'a Param>,
}

impl<'a> View<'a> {
    fn new(scope: &'a Scope<'a>, op: &'a Operation) -> Self {
        let required = op.params.iter();
        let required = required.filter(|param| param.presence == Presence::Required);
        Self {
            scope,
            op,
            call: ident(op.type_name.as_str()),
            statics: static_name(scope.ctx, op),
            forms: body::forms(op),
            required: required.collect(),
        }
    }

    /// Tells whether the required parameters are taken as a struct.
    fn takes_struct(&self) -> bool {
        self.required.len() > MOST_ARGUMENTS
    }

    fn required_struct(&self) -> Ident {
        ident(self.scope.ctx.required_name(self.op.type_name.as_str()))
    }

    fn body_required(&self) -> bool {
        self.op.body.as_ref().is_some_and(|body| body.required)
    }

    /// Returns the name of the body's argument or setter: `body`, unless a parameter has it.
    fn body_name(&self) -> &'static str {
        let taken = self
            .op
            .params
            .iter()
            .any(|param| param.name.rust.as_str() == "body");
        if taken { "request_body" } else { "body" }
    }

    /// Renders the methods of the group: one, or one for each form of a required body.
    fn methods(&self, names: &GroupNames<'_>) -> Vec<TokenStream> {
        let name = self.op.name.rust.as_str();
        if !self.body_required() || self.forms.is_empty() {
            return vec![self.method(name, None)];
        }
        let mut methods = Vec::new();
        for (index, form) in self.forms.iter().enumerate() {
            if index == 0 {
                methods.push(self.method(name, Some(form)));
                continue;
            }
            methods.push(self.method(&name_of(name, form, names), Some(form)));
        }
        methods
    }

    /// Renders the methods under their former names.
    fn former_methods(&self, names: &GroupNames<'_>) -> Vec<TokenStream> {
        let now = self.op.name.rust.as_str();
        let former: BTreeSet<&str> = self
            .op
            .former
            .iter()
            .map(|old| old.method.as_str())
            .collect();
        let mut methods = Vec::new();
        for old in former.into_iter().filter(|old| *old != now) {
            if !self.body_required() || self.forms.is_empty() {
                methods.push(self.former_method(old, now, None));
            }
            let forms = self.forms.iter().filter(|_| self.body_required());
            for (index, form) in forms.enumerate() {
                let (mut old, mut now) = (old.to_owned(), now.to_owned());
                if index > 0 {
                    old = name_of(&old, form, names);
                    now = name_of(&now, form, names);
                }
                methods.push(self.former_method(&old, &now, Some(form)));
            }
        }
        methods
    }

    fn former_method(&self, old: &str, new: &str, form: Option<&BodyForm<'_>>) -> TokenStream {
        let docs = Doc::line(&format!("The former name of [`Self::{new}`].")).outer();
        self.method_with(docs, Some(former::deprecated(new)), old, form)
    }

    /// Renders the former names of the call, and of the struct of its required parameters.
    fn former_types(&self) -> Vec<TokenStream> {
        let now = self.op.type_name.as_str();
        let former = self.op.former.iter().map(|old| &old.type_name);
        let former: BTreeSet<_> = former.filter(|old| old.as_str() != now).collect();
        let mut items = Vec::new();
        for old in former {
            items.push(former::alias(old.as_str(), now));
            if let (true, Some(old)) = (self.takes_struct(), former::required(self.scope.ctx, old))
            {
                items.push(former::alias(&old, &self.required_struct().to_string()));
            }
        }
        items
    }

    fn method(&self, name: &str, form: Option<&BodyForm<'_>>) -> TokenStream {
        let docs = docs::method(self.op, form).outer();
        self.method_with(docs, docs::deprecated(&self.op.docs), name, form)
    }

    fn method_with(
        &self,
        docs: TokenStream,
        deprecated: Option<TokenStream>,
        name: &str,
        form: Option<&BodyForm<'_>>,
    ) -> TokenStream {
        let (method, call, statics) = (ident(name), &self.call, &self.statics);
        let body = ident(self.body_name());
        let body = quote!(#body);
        let mut arguments = self.arguments();
        arguments.extend(form.map(|form| form.arguments(self.scope, &body)));
        let start = self.constructor();
        let params = self.sent_params();
        let body = form.map(|form| form.sent(self.scope, &body));
        quote! {
            #docs
            #deprecated
            #[inline]
            pub fn #method(&self, #(#arguments),*) -> #call {
                #call(#start(&self.client, &#statics)#params #body)
            }
        }
    }

    /// Returns the arguments for the required parameters.
    fn arguments(&self) -> Vec<TokenStream> {
        if self.takes_struct() {
            let ty = self.required_struct();
            return vec![quote!(required: #ty)];
        }
        self.required
            .iter()
            .map(|param| {
                let name = ident(param.name.rust.as_str());
                let ty = if self.is_repeated(param) {
                    types::borrowed(self.scope, &param.ty)
                } else {
                    param::argument(self.scope, &param.ty)
                };
                quote!(#name: #ty)
            })
            .collect()
    }

    /// Returns the calls that send the required parameters: the path's in order of the template.
    fn sent_params(&self) -> TokenStream {
        let in_path = self.op.path.variables().filter_map(|variable| {
            let mut params = self.required.iter();
            params.find(|param| {
                param.place == ParamPlace::Path && param.name.wire.as_str() == variable
            })
        });
        let others = self
            .required
            .iter()
            .filter(|param| param.place != ParamPlace::Path);
        let mut calls = TokenStream::new();
        for param in in_path.into_iter().chain(others) {
            calls.extend(self.sent(param));
        }
        calls
    }

    /// Tells whether the path names the parameter more than once.
    fn is_repeated(&self, param: &Param) -> bool {
        let name = param.name.wire.as_str();
        let uses = self
            .op
            .path
            .variables()
            .filter(|variable| *variable == name);
        param.place == ParamPlace::Path && uses.count() > 1
    }

    fn sent(&self, param: &Param) -> TokenStream {
        let name = ident(param.name.rust.as_str());
        let (value, held) = match (self.takes_struct(), self.is_repeated(param)) {
            (true, true) => (quote!(required.#name.clone()), Held::Owned),
            (true, false) => (quote!(required.#name), Held::Owned),
            (false, true) => (quote!(#name), Held::Borrowed),
            (false, false) => (quote!(#name), Held::Argument),
        };
        param::sent(
            self.scope,
            param,
            &param::value(self.scope, param, &value, held),
        )
    }

    /// Returns the constructor of the call, by how the answer is read.
    fn constructor(&self) -> TokenStream {
        let call = self.scope.rt("Call");
        match &self.op.output {
            Output::Empty => quote!(#call::empty),
            Output::Json { ty, .. } if types::has_codec(self.scope, ty) => {
                let codec: TokenStream = types::codec(self.scope, ty).parse().unwrap_or_default();
                quote!(#call::json_as::<#codec>)
            }
            Output::Json { .. } => quote!(#call::json),
            Output::Page { .. } => quote!(#call::page),
            Output::Text => quote!(#call::text),
            Output::Bytes => quote!(#call::bytes),
            Output::Location => quote!(#call::location),
            Output::OneOf { .. } => quote!(#call::answer),
        }
    }

    /// Returns what the call returns.
    fn output(&self) -> TokenStream {
        match &self.op.output {
            Output::Empty => quote!(()),
            Output::Json { ty, .. } => types::rust(self.scope, ty),
            Output::Page { item } => {
                let (page, item) = (self.scope.rt("Page"), types::rust(self.scope, item));
                quote!(#page<#item>)
            }
            Output::Text => quote!(String),
            // Such an address may hold a code or a signature that lets in whoever reads it.
            Output::Location => self.scope.rt("Secret"),
            Output::Bytes => self.scope.rt("Bytes"),
            Output::OneOf { ty, .. } => self.scope.model(*ty),
        }
    }

    fn pieces(&self) -> Vec<Piece> {
        let (call, marker) = (&self.call, self.scope.root(self.scope.ctx.marker()));
        let group = &self.scope.ctx.api.groups[self.op.group.0].type_name;
        let docs = Doc::line(&format!("A call of [`{group}::{}`].", self.op.name.rust)).outer();
        let (inner, output) = (self.scope.rt("Call"), self.output());
        let mut items: Vec<Piece> = vec![
            quote! {
                #docs
                #[derive(Clone, Debug)]
                #[must_use = "a call does nothing until it is awaited"]
                pub struct #call(#inner<#marker, #output>);
            }
            .into(),
        ];
        let mut setters = self.setters();
        setters.extend(operation_stream::methods(self.scope, self.op));
        if !setters.is_empty() {
            items.push(Piece::Block {
                head: quote!(impl #call {}),
                members: setters,
            });
        }
        let (shared, result) = match &self.op.output {
            Output::Page { item } => ("paged_call", types::rust(self.scope, item)),
            _ => ("call", output),
        };
        let arguments = vec![call.to_string(), marker.to_string(), types::text(&result)];
        items.push(self.scope.call(shared, arguments));
        items.push(operation_static::item(self.scope, self.op, &self.statics).into());
        if self.takes_struct() {
            items.push(self.required_declaration().into());
        }
        items.extend(self.former_types().into_iter().map(Piece::from));
        items
    }

    fn required_declaration(&self) -> TokenStream {
        let name = self.required_struct();
        let group = &self.scope.ctx.api.groups[self.op.group.0].type_name;
        let what = format!("What [`{group}::{}`] requires.", self.op.name.rust);
        let docs = Doc::line(&what).outer();
        let fields = self.required.iter().map(|param| {
            let docs = docs::param(param).outer();
            let name = ident(param.name.rust.as_str());
            let ty = param::field(self.scope, &param.ty);
            quote!(#docs pub #name: #ty)
        });
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            pub struct #name {
                #(#fields,)*
            }
        }
    }

    /// Renders a setter for each optional parameter, and for an optional body.
    fn setters(&self) -> Vec<TokenStream> {
        let optional = self.op.params.iter();
        let optional = optional.filter(|param| param.presence == Presence::Optional);
        let mut setters: Vec<_> = optional.map(|param| self.setter(param)).collect();
        if self.body_required() {
            return setters;
        }
        for (index, form) in self.forms.iter().enumerate() {
            let argument = ident(self.body_name());
            let method = if index == 0 {
                argument.clone()
            } else {
                self.body_setter_name(form)
            };
            let argument = quote!(#argument);
            let docs = docs::body(self.op, form).outer();
            let arguments = form.arguments(self.scope, &argument);
            let sent = form.sent(self.scope, &argument);
            setters.push(quote! {
                #docs
                #[inline]
                pub fn #method(self, #arguments) -> Self {
                    Self(self.0 #sent)
                }
            });
        }
        setters
    }

    fn body_setter_name(&self, form: &BodyForm<'_>) -> Ident {
        let mut name = format!("{}_{}", self.body_name(), form.suffix);
        while self
            .op
            .params
            .iter()
            .any(|param| param.name.rust.as_str() == name)
        {
            name.push('_');
        }
        ident(&name)
    }

    fn setter(&self, param: &Param) -> TokenStream {
        let docs = docs::setter(param).outer();
        let deprecated = docs::deprecated(&param.docs);
        let name = ident(param.name.rust.as_str());
        let ty = param::argument(self.scope, &param.ty);
        let value = param::value(self.scope, param, &quote!(#name), Held::Argument);
        let bound = param::is_long(&value).then(|| quote!(let #name = #value;));
        let value = if bound.is_some() {
            quote!(#name)
        } else {
            value
        };
        let sent = param::sent(self.scope, param, &value);
        quote! {
            #docs
            #deprecated
            pub fn #name(self, #name: #ty) -> Self {
                #bound
                Self(self.0 #sent)
            }
        }
    }
}

/// Names the method that takes another form of the body.
pub(super) fn name_of(name: &str, form: &BodyForm<'_>, names: &GroupNames<'_>) -> String {
    if let Some(found) = names.by_type.get(&(name, form.suffix.clone())) {
        return found.clone();
    }
    let mut other = format!("{name}_{}", form.suffix);
    while names.methods.contains(other.as_str()) {
        other.push_str("_body");
    }
    other
}

/// Writes a letter as a capital, and one that has none of its own by its number: two methods may differ in it alone
/// (`maß` and `mass`), and no name of a method has two underscores in a row.
fn capital(c: char) -> String {
    let upper: String = c.to_uppercase().collect();
    let own = upper.to_lowercase() == c.to_string() && !upper.contains(char::is_lowercase);
    if own || !c.is_lowercase() {
        upper
    } else {
        format!("__{:X}_", u32::from(c))
    }
}

/// Names the constants of an operation after its method.
fn static_name(ctx: &Context<'_>, op: &Operation) -> Ident {
    let method = op.name.rust.as_str();
    let name: String = method.chars().map(capital).collect();
    // In a script without capitals, an argument could have the name.
    let is_lower = !name.contains(char::is_uppercase);
    if is_lower || name == ctx.marker() || ctx.is_taken(&name) {
        format_ident!("{name}_OPERATION")
    } else {
        ident(&name)
    }
}
