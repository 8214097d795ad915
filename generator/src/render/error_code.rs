//! `error_code.rs`: the exhaustive enum of error codes, and the table of what is known of each.

use proc_macro2::TokenStream;
use quote::quote;

use super::RuntimePath;
use super::context::Context;
use super::docs::Doc;
use super::format;
use super::group::uses_text;
use super::markdown;
use super::scope::{Place, Scope, ident, imports, option};
use crate::ir::{CodeRetry, ErrorCode, Predicate};

/// Renders the file.
pub(super) fn text(ctx: &Context<'_>) -> String {
    let scope = Scope::new(ctx, Place::Root);
    let codes = &ctx.api.errors.codes;
    let variants: Vec<_> = codes
        .iter()
        .map(|code| ident(code.name.rust.as_str()))
        .collect();
    let mut items = vec![declaration(ctx), methods(&scope, &variants)];
    items.push(contract(&scope, codes.is_empty()));
    items.push(quote! {
        impl std::fmt::Display for ErrorCode {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    });
    items.extend(on_error(&scope));
    if !codes.is_empty() {
        items.push(table(&scope, codes));
    }
    let items = format::pieces(items);
    let uses = imports(&scope.into_uses(), Place::Root, ctx.options.runtime);
    format!("//! Error codes.\n\n{}\n{items}", uses_text(uses))
}

fn declaration(ctx: &Context<'_>) -> TokenStream {
    let title = markdown::inline(&ctx.api.title);
    let mut doc = Doc::line(&format!("Error codes of {title}."));
    doc.paragraph(
        "Exhaustive on purpose: a `match` needs no wildcard, and an update that adds a code says so.",
    );
    let docs = doc.outer();
    let variants = ctx.api.errors.codes.iter().map(|code| {
        let docs = code_docs(code).outer();
        let name = ident(code.name.rust.as_str());
        quote!(#docs #name,)
    });
    quote! {
        #docs
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum ErrorCode {
            #(#variants)*
        }
    }
}

fn code_docs(code: &ErrorCode) -> Doc {
    let mut facts = vec![markdown::code(code.name.wire.as_str())];
    facts.extend(code.status.map(|status| format!("status {status}")));
    facts.extend(code.group.as_deref().map(markdown::inline));
    let mut doc = Doc::new(&code.docs, &format!("{}.", facts.join(", ")));
    for text in [&code.cause, &code.resolution].into_iter().flatten() {
        doc.block(markdown::lines(text));
    }
    doc
}

fn methods(scope: &Scope<'_>, variants: &[proc_macro2::Ident]) -> TokenStream {
    let info = scope.codegen("CodeInfo");
    let predicates = predicates(scope.ctx);
    let entry = if variants.is_empty() {
        quote!(match self {})
    } else {
        quote!(&INFO[self as usize])
    };
    quote! {
        impl ErrorCode {
            /// All codes, sorted by their text on the wire.
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            /// Returns the text on the wire.
            pub fn as_str(self) -> &'static str {
                self.entry().code
            }

            /// Returns the HTTP status that it comes with, when documented.
            pub fn status(self) -> Option<u16> {
                self.entry().status
            }

            /// Returns its group in the catalogue; empty when there is none.
            pub fn group(self) -> &'static str {
                self.entry().group
            }

            /// Returns why it happens; empty when that is not documented.
            pub fn cause(self) -> &'static str {
                self.entry().cause
            }

            /// Returns what to do about it; empty when that is not documented.
            pub fn resolution(self) -> &'static str {
                self.entry().resolution
            }

            #(#predicates)*

            fn entry(self) -> &'static #info {
                #entry
            }
        }
    }
}

/// Renders the questions that the overlay names.
fn predicates(ctx: &Context<'_>) -> Vec<TokenStream> {
    let errors = &ctx.api.errors;
    let predicate = |predicate: &Predicate| {
        let docs = predicate_docs(predicate);
        let name = ident(predicate.name.rust.as_str());
        let holds = |code: &&ErrorCode| {
            let wire = code.name.wire.as_str();
            predicate.codes.iter().any(|code| code == wire)
        };
        let codes = errors.codes.iter().filter(holds);
        let variants = codes.map(|code| ident(code.name.rust.as_str()));
        quote! {
            #docs
            pub fn #name(self) -> bool {
                matches!(self, #(Self::#variants)|*)
            }
        }
    };
    errors.predicates.iter().map(predicate).collect()
}

fn predicate_docs(predicate: &Predicate) -> TokenStream {
    let codes: Vec<_> = predicate
        .codes
        .iter()
        .map(|code| markdown::code(code))
        .collect();
    let codes = format!("Holds for {}.", codes.join(", "));
    let mut doc = Doc::new(&predicate.docs, &codes);
    if predicate.docs.description.is_some() {
        doc.paragraph(&codes);
    }
    doc.outer()
}

/// Tells whether the questions are asked of errors by a trait: the error type of another crate can
/// have no methods of its own.
pub(super) fn has_trait(ctx: &Context<'_>) -> bool {
    ctx.options.runtime == RuntimePath::External && !ctx.api.errors.predicates.is_empty()
}

/// Renders the same questions about an error, which may have no code.
fn on_error(scope: &Scope<'_>) -> Vec<TokenStream> {
    let predicates = &scope.ctx.api.errors.predicates;
    if predicates.is_empty() {
        return Vec::new();
    }
    let error = scope.root("Error");
    let with_trait = has_trait(scope.ctx);
    let method = |predicate: &Predicate, public: TokenStream| {
        let name = ident(predicate.name.rust.as_str());
        quote! {
            #public fn #name(&self) -> bool {
                self.code().is_some_and(ErrorCode::#name)
            }
        }
    };
    if !with_trait {
        let methods = predicates.iter().map(|predicate| {
            let docs = error_docs(predicate);
            method(predicate, quote!(#docs pub))
        });
        return vec![quote!(impl #error { #(#methods)* })];
    }
    let declared = predicates.iter().map(|predicate| {
        let (docs, name) = (error_docs(predicate), ident(predicate.name.rust.as_str()));
        quote!(#docs fn #name(&self) -> bool;)
    });
    let methods = predicates
        .iter()
        .map(|predicate| method(predicate, quote!()));
    vec![
        quote! {
            /// Asks an error what its code asks for.
            pub trait ErrorExt {
                #(#declared)*
            }
        },
        quote!(impl ErrorExt for #error { #(#methods)* }),
    ]
}

fn error_docs(predicate: &Predicate) -> TokenStream {
    let mut doc = Doc::new(&predicate.docs, "Asks the code of the error.");
    let name = predicate.name.rust.as_str();
    doc.paragraph(&format!(
        "As [`ErrorCode::{name}`]; `false` without a code that is known."
    ));
    doc.outer()
}

fn contract(scope: &Scope<'_>, empty: bool) -> TokenStream {
    let (code, info) = (scope.codegen("ErrorCode"), scope.codegen("CodeInfo"));
    let (argument, find) = if empty {
        (quote!(_: &str), quote!(None))
    } else {
        let find = quote! {
            let place = INFO.binary_search_by(|info| info.code.cmp(code)).ok()?;
            Some(Self::ALL[place])
        };
        (quote!(code: &str), find)
    };
    quote! {
        impl #code for ErrorCode {
            fn from_wire(#argument) -> Option<Self> {
                #find
            }

            fn info(self) -> &'static #info {
                self.entry()
            }
        }
    }
}

fn table(scope: &Scope<'_>, codes: &[ErrorCode]) -> TokenStream {
    let info = scope.codegen("CodeInfo");
    let count = proc_macro2::Literal::usize_unsuffixed(codes.len());
    let rows = codes.iter().map(|code| {
        let (wire, messages, fields) = (code.name.wire.as_str(), &code.messages, &code.fields);
        let status = option(code.status.map(proc_macro2::Literal::u16_unsuffixed));
        let group = code.group.as_deref().unwrap_or_default();
        let cause = code.cause.as_deref().unwrap_or_default();
        let resolution = code.resolution.as_deref().unwrap_or_default();
        let retry = retry(scope, code.retry);
        quote! {
            #info {
                code: #wire,
                status: #status,
                group: #group,
                messages: &[#(#messages),*],
                cause: #cause,
                resolution: #resolution,
                fields: &[#(#fields),*],
                retry: #retry,
            }
        }
    });
    quote! {
        /// In order of the variants.
        static INFO: [#info; #count] = [#(#rows),*];
    }
}

/// Names whether trying again can help.
pub(super) fn retry(scope: &Scope<'_>, retry: CodeRetry) -> TokenStream {
    let ty = scope.codegen("CodeRetry");
    match retry {
        CodeRetry::Never => quote!(#ty::Never),
        CodeRetry::AfterRefresh => quote!(#ty::AfterRefresh),
        CodeRetry::Rejected => quote!(#ty::Rejected),
        CodeRetry::Throttled => quote!(#ty::Throttled),
        CodeRetry::Later => quote!(#ty::Later),
    }
}
