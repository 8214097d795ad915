//! Tokens to syntax trees for the few forms that nearly all of the output has. syn's parser copies the tokens and looks at most
//! of them several times, so it is asked for everything else: what is met here is what the siblings quote, never text of a
//! description. A form is known by its tokens before any of them is taken.

mod body;
mod expr;
mod member;
mod tokens;
mod words;

use proc_macro2::{Delimiter, Literal, TokenStream, TokenTree};
use syn::parse::Parse;
use syn::{
    AttrStyle, Attribute, Expr, ExprLit, Field, FieldModifiers, Fields, FieldsNamed, FieldsUnnamed,
    Generics, Item, ItemEnum, ItemStatic, ItemStruct, Lit, MacroDelimiter, Meta, MetaList,
    MetaNameValue, StaticMutability, Token, Variant, Visibility, token,
};

use expr::{is_name, is_path, ty};
pub(super) use member::member;
use tokens::Tokens;

/// Parses an item.
pub(super) fn item(tokens: TokenStream) -> Item {
    let tokens = Tokens::new(tokens);
    let at = head(&tokens);
    let braced = tokens.is_group(tokens.len().saturating_sub(1), Delimiter::Brace);
    let ends = |mark| tokens.is_punct(tokens.len().saturating_sub(1), mark);
    if tokens.is_word(at, "struct") {
        let named = braced && tokens.len() == at + 3;
        let tuple = tokens.is_group(at + 2, Delimiter::Parenthesis) && tokens.len() == at + 4;
        if named || tuple {
            return structure(tokens);
        }
    } else if tokens.is_word(at, "enum") && braced && tokens.len() == at + 3 {
        return enumeration(tokens);
    } else if tokens.is_word(at, "impl") && braced {
        let named = tokens.iter().skip(at + 1).take(tokens.len() - at - 2);
        let mut sides = named.clone().filter(|token| is_for(token));
        let plain = |token: &&TokenTree| !is_for(token);
        let first = is_path(named.clone().take_while(plain));
        let second = named.clone().skip_while(plain).skip(1);
        if first && (sides.next().is_none() || sides.next().is_none() && is_path(second)) {
            return member::implementation(tokens);
        }
    } else if tokens.is_word(at, "static")
        && tokens.is_ident(at + 1)
        && tokens.is_punct(at + 2, ':')
        && ends(';')
    {
        return constant(tokens);
    }
    by_syn(tokens)
}

/// Asks syn.
fn by_syn<T: Parse>(tokens: Tokens) -> T {
    syn::parse2(tokens.rest()).expect("what render quotes is an item")
}

fn is_for(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == "for")
}

/// Finds the word after attributes and visibility.
fn head(tokens: &Tokens) -> usize {
    let mut at = 0;
    while tokens.is_punct(at, '#') {
        at += 2;
    }
    if tokens.is_word(at, "pub") {
        at += 1;
        if tokens.is_group(at, Delimiter::Parenthesis) {
            at += 1;
        }
    }
    at
}

fn attributes(tokens: &mut Tokens) -> Vec<Attribute> {
    let mut attrs = Vec::new();
    while tokens.is_punct(0, '#') {
        tokens.skip(1);
        attrs.push(Attribute {
            pound_token: <Token![#]>::default(),
            style: AttrStyle::Outer,
            bracket_token: token::Bracket::default(),
            meta: meta(tokens.group()),
        });
    }
    attrs
}

fn meta(mut tokens: Tokens) -> Meta {
    if !tokens.peek(0).is_some_and(is_name) {
        return by_syn(tokens);
    }
    match (tokens.len(), tokens.peek(1), tokens.peek(2)) {
        (1, ..) => Meta::Path(tokens.ident().into()),
        (3, Some(TokenTree::Punct(punct)), Some(TokenTree::Literal(_)))
            if punct.as_char() == '=' =>
        {
            let path = tokens.ident().into();
            tokens.skip(1);
            let literal = match tokens.next() {
                Some(TokenTree::Literal(literal)) => literal,
                _ => Literal::string(""),
            };
            Meta::NameValue(MetaNameValue {
                path,
                eq_token: <Token![=]>::default(),
                value: Expr::Lit(ExprLit {
                    attrs: Vec::new(),
                    lit: Lit::new(literal),
                }),
            })
        }
        (2, Some(TokenTree::Group(group)), _) if group.delimiter() == Delimiter::Parenthesis => {
            Meta::List(MetaList {
                path: tokens.ident().into(),
                delimiter: MacroDelimiter::Paren(token::Paren::default()),
                tokens: tokens.group().rest(),
            })
        }
        _ => by_syn(tokens),
    }
}

fn visibility(tokens: &mut Tokens) -> Visibility {
    if !tokens.is_word(0, "pub") {
        return Visibility::Inherited;
    }
    if tokens.is_group(1, Delimiter::Parenthesis) {
        return by_syn(tokens.take(2));
    }
    tokens.skip(1);
    Visibility::Public(<Token![pub]>::default())
}

fn structure(mut tokens: Tokens) -> Item {
    let (attrs, vis) = (attributes(&mut tokens), visibility(&mut tokens));
    tokens.skip(1);
    let ident = tokens.ident();
    let is_tuple = tokens.is_group(0, Delimiter::Parenthesis);
    let list = tokens.group();
    Item::Struct(ItemStruct {
        attrs,
        vis,
        struct_token: <Token![struct]>::default(),
        ident,
        generics: Generics::default(),
        fields: if is_tuple {
            Fields::Unnamed(tuple(list))
        } else {
            Fields::Named(FieldsNamed {
                brace_token: token::Brace::default(),
                named: list.list().into_iter().map(field).collect(),
            })
        },
        semi_token: is_tuple.then(Default::default),
    })
}

fn tuple(list: Tokens) -> FieldsUnnamed {
    FieldsUnnamed {
        paren_token: token::Paren::default(),
        unnamed: list.list().into_iter().map(field).collect(),
    }
}

fn field(mut tokens: Tokens) -> Field {
    let (attrs, vis) = (attributes(&mut tokens), visibility(&mut tokens));
    let is_named = tokens.is_ident(0) && tokens.is_punct(1, ':') && !tokens.is_path_separator(1);
    let ident = is_named.then(|| tokens.ident());
    tokens.skip(usize::from(is_named));
    Field {
        attrs,
        vis,
        modifiers: FieldModifiers::default(),
        ident,
        colon_token: is_named.then(Default::default),
        ty: ty(tokens),
        default: None,
    }
}

fn enumeration(mut tokens: Tokens) -> Item {
    let (attrs, vis) = (attributes(&mut tokens), visibility(&mut tokens));
    tokens.skip(1);
    Item::Enum(ItemEnum {
        attrs,
        vis,
        enum_token: <Token![enum]>::default(),
        ident: tokens.ident(),
        generics: Generics::default(),
        brace_token: token::Brace::default(),
        variants: tokens.group().list().into_iter().map(variant).collect(),
    })
}

fn variant(mut tokens: Tokens) -> Variant {
    let at = head(&tokens);
    let is_unit = tokens.len() == at + 1;
    let is_tuple = tokens.len() == at + 2 && tokens.is_group(at + 1, Delimiter::Parenthesis);
    if !(is_unit || is_tuple) {
        return by_syn(tokens);
    }
    Variant {
        attrs: attributes(&mut tokens),
        ident: tokens.ident(),
        fields: if is_tuple {
            Fields::Unnamed(tuple(tokens.group()))
        } else {
            Fields::Unit
        },
        discriminant: None,
    }
}

fn constant(mut tokens: Tokens) -> Item {
    let (attrs, vis) = (attributes(&mut tokens), visibility(&mut tokens));
    tokens.skip(1);
    let ident = tokens.ident();
    tokens.skip(1);
    let ty = Box::new(ty(tokens.until(&['='])));
    Item::Static(ItemStatic {
        attrs,
        vis,
        static_token: <Token![static]>::default(),
        mutability: StaticMutability::None,
        ident,
        colon_token: <Token![:]>::default(),
        ty,
        eq_token: <Token![=]>::default(),
        expr: Box::new(expr::expr(tokens.take(tokens.len() - 1))),
        semi_token: <Token![;]>::default(),
    })
}

#[cfg(test)]
mod tests;
