//! `impl` blocks and the functions in them.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{
    FnArg, FnModifiers, Generics, ImplItem, ImplItemFn, ImplModifiers, Item, ItemImpl, Pat,
    PatIdent, PatType, Receiver, ReceiverKind, ReturnType, Safety, Signature, Token, token,
};

use super::body::block;
use super::expr::{is_name, path, ty};
use super::tokens::Tokens;
use super::{attributes, by_syn, head, is_for, visibility};

/// Parses a member of an `impl`.
pub(in super::super) fn member(tokens: TokenStream) -> ImplItem {
    function(Tokens::new(tokens))
}

/// Parses an `impl` that was seen to have no generics of its own.
pub(super) fn implementation(mut tokens: Tokens) -> Item {
    let attrs = attributes(&mut tokens);
    tokens.skip(1);
    let for_at = tokens.iter().position(is_for);
    let trait_ = for_at.map(|at| {
        let path = path(&mut tokens.take(at));
        tokens.skip(1);
        (path, <Token![for]>::default())
    });
    let self_ty = Box::new(ty(tokens.take(tokens.len() - 1)));
    Item::Impl(ItemImpl {
        attrs,
        modifiers: ImplModifiers::default(),
        unsafety: None,
        impl_token: <Token![impl]>::default(),
        generics: Generics::default(),
        trait_,
        self_ty,
        brace_token: token::Brace::default(),
        items: members(tokens.group()),
    })
}

/// Parses members up to one that is no plain function; from there on syn does.
fn members(mut tokens: Tokens) -> Vec<ImplItem> {
    let mut items = Vec::new();
    while !tokens.is_empty() {
        let at = head(&tokens);
        let body = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        let end = tokens.iter().skip(at).position(body);
        let Some(end) = end.filter(|_| tokens.is_word(at, "fn")) else {
            let rest = Parser::parse2(by_syn_members, tokens.rest());
            items.extend(rest.expect("what render quotes is members"));
            return items;
        };
        items.push(function(tokens.take(at + end + 1)));
    }
    items
}

fn by_syn_members(input: ParseStream<'_>) -> syn::Result<Vec<ImplItem>> {
    let mut items = Vec::new();
    while !input.is_empty() {
        items.push(input.parse()?);
    }
    Ok(items)
}

fn function(mut tokens: Tokens) -> ImplItem {
    let at = head(&tokens);
    let last = tokens.len().saturating_sub(1);
    let is_plain = tokens.is_word(at, "fn")
        && tokens.is_ident(at + 1)
        && tokens.is_group(at + 2, Delimiter::Parenthesis)
        && tokens.is_group(last, Delimiter::Brace)
        && (last == at + 3 || tokens.is_punct(at + 3, '-'))
        && !(at..last).any(|ahead| tokens.is_word(ahead, "where"));
    if !is_plain {
        return by_syn(tokens);
    }
    let (attrs, vis) = (attributes(&mut tokens), visibility(&mut tokens));
    tokens.skip(1);
    let ident = tokens.ident();
    let inputs = tokens.group().list().into_iter().map(argument).collect();
    let output = if tokens.len() == 1 {
        ReturnType::Default
    } else {
        tokens.skip(2);
        let result = ty(tokens.take(tokens.len() - 1));
        ReturnType::Type(<Token![->]>::default(), Box::new(result))
    };
    ImplItem::Fn(ImplItemFn {
        attrs,
        vis,
        modifiers: FnModifiers::default(),
        sig: signature(ident, inputs, output),
        block: block(tokens.group()),
    })
}

fn signature(ident: Ident, inputs: Punctuated<FnArg, Token![,]>, output: ReturnType) -> Signature {
    Signature {
        constness: None,
        asyncness: None,
        safety: Safety::Default,
        abi: None,
        fn_token: <Token![fn]>::default(),
        ident,
        generics: Generics::default(),
        paren_token: token::Paren::default(),
        inputs,
        variadic: None,
        output,
    }
}

fn argument(mut tokens: Tokens) -> FnArg {
    let is_receiver = |ahead| tokens.is_word(ahead, "self") && tokens.len() == ahead + 1;
    let is_mutable = tokens.is_word(0, "mut") && is_receiver(1);
    let kind = if is_receiver(0) || is_mutable {
        Some(ReceiverKind::Value)
    } else if tokens.is_punct(0, '&') && is_receiver(1) {
        Some(ReceiverKind::Reference(<Token![&]>::default(), None, None))
    } else {
        None
    };
    if let Some(kind) = kind {
        return FnArg::Receiver(Receiver {
            attrs: Vec::new(),
            mutability: is_mutable.then(Default::default),
            self_token: <Token![self]>::default(),
            kind,
        });
    }
    if !(tokens.peek(0).is_some_and(is_name) && tokens.is_punct(1, ':'))
        || tokens.is_word(0, "self")
    {
        return by_syn(tokens);
    }
    let ident = tokens.ident();
    tokens.skip(1);
    FnArg::Typed(PatType {
        attrs: Vec::new(),
        pat: Box::new(Pat::Ident(PatIdent {
            attrs: Vec::new(),
            by_ref: None,
            mutability: None,
            ident,
            subpat: None,
        })),
        colon_token: <Token![:]>::default(),
        ty: Box::new(ty(tokens)),
    })
}
