//! Types, paths, and expressions that are chains: a path or literal, with calls, methods and fields after it.

use proc_macro2::{Delimiter, TokenTree};
use syn::punctuated::Punctuated;
use syn::{
    AngleBracketedGenericArguments, Expr, ExprArray, ExprCall, ExprField, ExprLit, ExprMethodCall,
    ExprPath, ExprReference, ExprTry, GenericArgument, Lit, Member, Path, PathArguments,
    PathSegment, Token, TraitBound, TraitBoundModifiers, Type, TypeImplTrait, TypeParamBound,
    TypePath, TypeReference,
};

use super::tokens::Tokens;
use super::{body, by_syn, words};

/// Tells whether a token can be a step of a path, or a name after a dot.
pub(super) fn is_name(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Ident(ident) if !words::is_special(ident))
}

/// Tells whether there is a path and nothing else.
pub(super) fn is_path<'t>(mut tokens: impl Iterator<Item = &'t TokenTree>) -> bool {
    tokens.next().is_some_and(is_name)
        && tokens.all(|token| match token {
            TokenTree::Punct(punct) => matches!(punct.as_char(), ':' | '<' | '>' | ','),
            token => is_name(token),
        })
}

/// Parses a type.
pub(super) fn ty(mut tokens: Tokens) -> Type {
    if is_path(tokens.iter()) {
        let (attrs, qself, path) = (Vec::new(), None, path(&mut tokens));
        return Type::Path(TypePath { attrs, qself, path });
    }
    if tokens.is_punct(0, '&') && is_path(tokens.iter().skip(1)) {
        tokens.skip(1);
        return Type::Reference(TypeReference {
            attrs: Vec::new(),
            and_token: <Token![&]>::default(),
            lifetime: None,
            mutability: None,
            elem: Box::new(ty(tokens)),
        });
    }
    if tokens.is_word(0, "impl") && is_path(tokens.iter().skip(1)) {
        tokens.skip(1);
        let bound = TraitBound {
            paren_token: None,
            lifetimes: None,
            modifiers: TraitBoundModifiers::default(),
            maybe: None,
            path: path(&mut tokens),
        };
        return Type::ImplTrait(TypeImplTrait {
            attrs: Vec::new(),
            impl_token: <Token![impl]>::default(),
            bounds: std::iter::once(TypeParamBound::Trait(bound)).collect(),
        });
    }
    by_syn(tokens)
}

/// Parses a path, in an expression or a type.
pub(super) fn path(tokens: &mut Tokens) -> Path {
    let mut segments = Punctuated::new();
    loop {
        let ident = tokens.ident();
        let turbofish = tokens.is_path_separator(0) && tokens.is_punct(2, '<');
        let arguments = if turbofish || tokens.is_punct(0, '<') {
            PathArguments::AngleBracketed(arguments(tokens, turbofish))
        } else {
            PathArguments::None
        };
        segments.push_value(PathSegment { ident, arguments });
        if !tokens.is_path_separator(0) {
            break;
        }
        tokens.skip(2);
        segments.push_punct(<Token![::]>::default());
    }
    Path {
        leading_colon: None,
        segments,
    }
}

fn arguments(tokens: &mut Tokens, turbofish: bool) -> AngleBracketedGenericArguments {
    tokens.skip(if turbofish { 3 } else { 1 });
    let mut args = Punctuated::new();
    while !tokens.is_punct(0, '>') && !tokens.is_empty() {
        // An argument ends before a comma or the bracket that closes the list.
        let mut depth = 0_usize;
        let end = tokens.iter().position(|token| {
            let TokenTree::Punct(punct) = token else {
                return false;
            };
            match punct.as_char() {
                ',' => return depth == 0,
                '<' => depth += 1,
                '>' if depth == 0 => return true,
                '>' => depth -= 1,
                _ => {}
            }
            false
        });
        let argument = tokens.take(end.unwrap_or(tokens.len()));
        args.push(GenericArgument::Type(ty(argument)));
        if tokens.is_punct(0, ',') {
            tokens.skip(1);
        }
    }
    tokens.skip(1);
    AngleBracketedGenericArguments {
        colon2_token: turbofish.then(Default::default),
        lt_token: <Token![<]>::default(),
        args,
        gt_token: <Token![>]>::default(),
    }
}

/// Parses an expression.
pub(super) fn expr(mut tokens: Tokens) -> Expr {
    if body::is_struct(&tokens) {
        return body::structure(tokens);
    }
    if !is_chain(&tokens) {
        return by_syn(tokens);
    }
    if tokens.is_punct(0, '&') {
        tokens.skip(1);
        return Expr::Reference(ExprReference {
            attrs: Vec::new(),
            and_token: <Token![&]>::default(),
            mutability: None,
            expr: Box::new(expr(tokens)),
        });
    }
    let mut chain = primary(&mut tokens);
    while !tokens.is_empty() {
        chain = step(chain, &mut tokens);
    }
    chain
}

/// Tells whether an expression is a chain, as far as its own level goes.
pub(super) fn is_chain(tokens: &Tokens) -> bool {
    let skipped = usize::from(tokens.is_punct(0, '&'));
    if skipped > 0 && tokens.is_punct(1, '&') {
        return is_chain_after(tokens, 2);
    }
    is_chain_after(tokens, skipped)
}

fn is_chain_after(tokens: &Tokens, start: usize) -> bool {
    let mut depth = 0_usize;
    let mut previous: Option<&TokenTree> = None;
    let after = |previous: Option<&TokenTree>, mark: char| matches!(previous, Some(TokenTree::Punct(punct)) if punct.as_char() == mark);
    for token in tokens.iter().skip(start) {
        let fits = match (token, previous) {
            (TokenTree::Literal(_), None) => true,
            (TokenTree::Group(group), None) => {
                group.delimiter() == Delimiter::Bracket && tokens.len() == start + 1
            }
            (TokenTree::Ident(_), _) => {
                let starts = previous.is_none() || after(previous, '.') || after(previous, ':');
                (starts || depth > 0) && (is_name(token) || depth > 0 && is_wildcard(token))
            }
            (TokenTree::Literal(literal), _) => {
                let digits = literal.to_string().bytes().all(|b| b.is_ascii_digit());
                digits && after(previous, '.')
            }
            (TokenTree::Group(group), Some(before)) => {
                let callee = matches!(before, TokenTree::Ident(_)) || after(previous, '>');
                depth == 0 && callee && group.delimiter() == Delimiter::Parenthesis
            }
            (TokenTree::Punct(punct), Some(_)) => match punct.as_char() {
                '.' => depth == 0 && !after(previous, '.') && !after(previous, ':'),
                '?' => depth == 0,
                ':' => true,
                ',' => depth > 0,
                '<' if depth > 0 || after(previous, ':') => {
                    depth += 1;
                    true
                }
                '>' if depth > 0 => {
                    depth -= 1;
                    true
                }
                _ => false,
            },
            (TokenTree::Punct(_), None) => false,
        };
        if !fits {
            return false;
        }
        previous = Some(token);
    }
    depth == 0 && previous.is_some() && !after(previous, '.') && !after(previous, ':')
}

fn is_wildcard(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == "_")
}

fn primary(tokens: &mut Tokens) -> Expr {
    let attrs = Vec::new();
    match tokens.peek(0) {
        Some(TokenTree::Ident(_)) => Expr::Path(ExprPath {
            attrs,
            qself: None,
            path: path(tokens),
        }),
        Some(TokenTree::Group(_)) => array(tokens),
        _ => match tokens.next() {
            Some(TokenTree::Literal(literal)) => Expr::Lit(ExprLit {
                attrs,
                lit: Lit::new(literal),
            }),
            _ => Expr::Verbatim(proc_macro2::TokenStream::new()),
        },
    }
}

fn array(tokens: &mut Tokens) -> Expr {
    let inner = tokens.group();
    let repeats =
        |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';');
    if inner.iter().any(repeats) {
        let inner = inner.rest();
        return by_syn(Tokens::new(quote::quote!([#inner])));
    }
    Expr::Array(ExprArray {
        attrs: Vec::new(),
        bracket_token: syn::token::Bracket::default(),
        elems: exprs(inner),
    })
}

/// Parses what is between the brackets of a call or an array.
fn exprs(mut tokens: Tokens) -> Punctuated<Expr, Token![,]> {
    let mut list = Punctuated::new();
    while !tokens.is_empty() {
        // A comma inside of a turbofish is no end; a `<` that compares does not stand beside one in what is quoted.
        list.push(expr(tokens.until(&[','])));
    }
    list
}

fn step(base: Expr, tokens: &mut Tokens) -> Expr {
    let attrs = Vec::new();
    let base = Box::new(base);
    if tokens.is_group(0, Delimiter::Parenthesis) {
        return Expr::Call(ExprCall {
            attrs,
            func: base,
            paren_token: syn::token::Paren::default(),
            args: exprs(tokens.group()),
        });
    }
    if tokens.is_punct(0, '?') {
        tokens.skip(1);
        return Expr::Try(ExprTry {
            attrs,
            expr: base,
            question_token: <Token![?]>::default(),
        });
    }
    tokens.skip(1);
    if let Some(TokenTree::Literal(_)) = tokens.peek(0) {
        return Expr::Field(ExprField {
            attrs,
            base,
            dot_token: <Token![.]>::default(),
            member: Member::Unnamed(by_syn(tokens.take(1))),
        });
    }
    let method = tokens.ident();
    let turbofish = tokens.is_path_separator(0) && tokens.is_punct(2, '<');
    let turbofish = turbofish.then(|| arguments(tokens, true));
    if !tokens.is_group(0, Delimiter::Parenthesis) {
        return Expr::Field(ExprField {
            attrs,
            base,
            dot_token: <Token![.]>::default(),
            member: Member::Named(method),
        });
    }
    Expr::MethodCall(ExprMethodCall {
        attrs,
        receiver: base,
        dot_token: <Token![.]>::default(),
        method,
        turbofish,
        paren_token: syn::token::Paren::default(),
        args: exprs(tokens.group()),
    })
}
