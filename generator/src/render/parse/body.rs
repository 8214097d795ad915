//! Bodies of functions: chains and assignments in a row, and structs that are made.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::{Block, Expr, ExprAssign, ExprPath, ExprStruct, FieldValue, Member, Stmt, Token, token};

use super::by_syn;
use super::expr::{expr, is_chain, is_path, path};
use super::tokens::Tokens;

/// Parses the body of a function up to a statement of another form; from there on syn does.
pub(super) fn block(mut tokens: Tokens) -> Block {
    let mut stmts = Vec::new();
    while !tokens.is_empty() {
        let end = tokens.iter().position(|token| is_mark(token, ';'));
        let part = tokens.take(end.unwrap_or(tokens.len()));
        if !(is_chain(&part) || is_struct(&part) || is_assignment(&part)) {
            tokens.put_back(part);
            let rest = Block::parse_within.parse2(tokens.rest());
            stmts.extend(rest.expect("what render quotes is a body"));
            break;
        }
        tokens.skip(usize::from(end.is_some()));
        let value = statement(part);
        stmts.push(Stmt::Expr(value, end.map(|_| <Token![;]>::default())));
    }
    Block {
        brace_token: token::Brace::default(),
        stmts,
    }
}

/// Tells whether one value is assigned to a field: `self.a = …`.
fn is_assignment(tokens: &Tokens) -> bool {
    tokens.is_word(0, "self")
        && tokens.is_punct(1, '.')
        && tokens.is_ident(2)
        && tokens.is_punct(3, '=')
        && !tokens.is_punct(4, '=')
        && !tokens.is_punct(4, '>')
}

fn statement(mut tokens: Tokens) -> Expr {
    if !is_assignment(&tokens) {
        return expr(tokens);
    }
    let left = Box::new(expr(tokens.take(3)));
    tokens.skip(1);
    Expr::Assign(ExprAssign {
        attrs: Vec::new(),
        left,
        eq_token: <Token![=]>::default(),
        right: Box::new(expr(tokens)),
    })
}

fn is_mark(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}

/// Tells whether there is a path with braces after it: no word that begins another form is a path.
pub(super) fn is_struct(tokens: &Tokens) -> bool {
    let Some(last) = tokens.len().checked_sub(1) else {
        return false;
    };
    tokens.is_group(last, Delimiter::Brace) && is_path(tokens.iter().take(last))
}

/// Parses a struct that is made of named fields; one with a rest, with attributes or by numbers is for syn.
pub(super) fn structure(mut tokens: Tokens) -> Expr {
    let path = path(&mut tokens);
    let fields = tokens.group().list();
    let is_plain = |field: &Tokens| {
        let names = field.is_punct(1, ':') && !field.is_path_separator(1);
        field.is_ident(0) && (names || field.len() == 1)
    };
    if !fields.iter().all(is_plain) {
        let fields: Vec<TokenStream> = fields.into_iter().map(Tokens::rest).collect();
        return by_syn(Tokens::new(quote!(#path { #(#fields),* })));
    }
    Expr::Struct(ExprStruct {
        attrs: Vec::new(),
        qself: None,
        path,
        brace_token: token::Brace::default(),
        fields: fields.into_iter().map(field).collect::<Punctuated<_, _>>(),
        dot2_token: None,
        rest: None,
    })
}

fn field(mut tokens: Tokens) -> FieldValue {
    let ident = tokens.ident();
    let is_named = !tokens.is_empty();
    tokens.skip(usize::from(is_named));
    FieldValue {
        attrs: Vec::new(),
        colon_token: is_named.then(Default::default),
        expr: if is_named {
            expr(tokens)
        } else {
            Expr::Path(ExprPath {
                attrs: Vec::new(),
                qself: None,
                path: ident.clone().into(),
            })
        },
        member: Member::Named(ident),
    }
}
