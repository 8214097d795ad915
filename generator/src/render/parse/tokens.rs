//! Tokens in a row, taken from the front; what is ahead can be looked at. It knows no syntax but brackets and commas.

use std::iter::Rev;
use std::slice::Iter;

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};

/// Tokens, the first one last, so that taking one moves nothing.
pub(super) struct Tokens(Vec<TokenTree>);

impl Tokens {
    pub(super) fn new(stream: TokenStream) -> Self {
        let mut tokens: Vec<_> = stream.into_iter().collect();
        tokens.reverse();
        Self(tokens)
    }

    /// Takes what is in a group. The group goes first, so that its tokens are moved and not copied.
    pub(super) fn inside(group: Group) -> Self {
        let stream = group.stream();
        drop(group);
        Self::new(stream)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn peek(&self, ahead: usize) -> Option<&TokenTree> {
        self.0.get(self.0.len().checked_sub(ahead + 1)?)
    }

    pub(super) fn is_punct(&self, ahead: usize, mark: char) -> bool {
        matches!(self.peek(ahead), Some(TokenTree::Punct(punct)) if punct.as_char() == mark)
    }

    pub(super) fn is_path_separator(&self, ahead: usize) -> bool {
        self.is_punct(ahead, ':') && self.is_punct(ahead + 1, ':')
    }

    pub(super) fn is_word(&self, ahead: usize, word: &str) -> bool {
        matches!(self.peek(ahead), Some(TokenTree::Ident(ident)) if ident == word)
    }

    pub(super) fn is_ident(&self, ahead: usize) -> bool {
        matches!(self.peek(ahead), Some(TokenTree::Ident(_)))
    }

    pub(super) fn is_group(&self, ahead: usize, delimiter: Delimiter) -> bool {
        matches!(self.peek(ahead), Some(TokenTree::Group(group)) if group.delimiter() == delimiter)
    }

    /// Walks what is ahead.
    pub(super) fn iter(&self) -> Rev<Iter<'_, TokenTree>> {
        self.0.iter().rev()
    }

    pub(super) fn next(&mut self) -> Option<TokenTree> {
        self.0.pop()
    }

    pub(super) fn skip(&mut self, count: usize) {
        self.0.truncate(self.0.len().saturating_sub(count));
    }

    /// Takes a token that was seen to be a name.
    pub(super) fn ident(&mut self) -> Ident {
        let token = self.next();
        let ident = match token {
            Some(TokenTree::Ident(ident)) => Some(ident),
            _ => None,
        };
        ident.expect("what render quotes has a name here")
    }

    /// Takes a token that was seen to be a group, and what is in it.
    pub(super) fn group(&mut self) -> Tokens {
        let group = match self.next() {
            Some(TokenTree::Group(group)) => Some(group),
            _ => None,
        };
        Self::inside(group.expect("what render quotes has a bracket here"))
    }

    /// Takes as many tokens.
    pub(super) fn take(&mut self, count: usize) -> Tokens {
        Self(self.0.split_off(self.0.len().saturating_sub(count)))
    }

    /// Puts tokens back that were taken.
    pub(super) fn put_back(&mut self, tokens: Tokens) {
        self.0.extend(tokens.0);
    }

    /// Takes all tokens up to one of these marks outside of angle brackets; the end is taken too, and left out.
    pub(super) fn until(&mut self, marks: &[char]) -> Tokens {
        let mut depth = 0_usize;
        let mut previous = ' ';
        let mut end = self.0.len();
        for (index, token) in self.iter().enumerate() {
            let mark = match token {
                TokenTree::Punct(punct) => punct.as_char(),
                _ => ' ',
            };
            if depth == 0 && marks.contains(&mark) {
                end = index;
                break;
            }
            match mark {
                '<' => depth += 1,
                '>' if previous != '-' => depth = depth.saturating_sub(1),
                _ => {}
            }
            previous = mark;
        }
        let taken = self.take(end);
        self.skip(1);
        taken
    }

    /// Takes all tokens, cut at the commas outside of angle brackets.
    pub(super) fn list(mut self) -> Vec<Tokens> {
        let mut parts = Vec::new();
        while !self.is_empty() {
            parts.push(self.until(&[',']));
        }
        parts
    }

    /// Gives what is left for syn to parse.
    pub(super) fn rest(self) -> TokenStream {
        self.0.into_iter().rev().collect()
    }
}
