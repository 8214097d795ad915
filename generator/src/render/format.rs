//! Tokens to text through `prettyplease`, as many items at once as stand together; blank lines between items and between
//! the members of an `impl`. It knows nothing of what the items mean.

use proc_macro2::TokenStream;
use syn::{File, ImplItem, Item};

use super::{comments, parse};

/// A piece of a file, set off by blank lines.
pub(super) enum Piece {
    /// One item.
    Item(TokenStream),
    /// An `impl` block, whose members need not be put together only to be parted again.
    Block {
        /// The block without members: `impl T {}`.
        head: TokenStream,
        /// A function each.
        members: Vec<TokenStream>,
    },
    /// The call of a macro with arguments.
    Call {
        /// Name of the macro in `codegen`.
        name: &'static str,
        /// Its arguments.
        arguments: Vec<String>,
    },
    /// The call of a macro that takes a table: one row on each line.
    Table {
        /// Name of the macro in `codegen`.
        name: &'static str,
        /// What stands before the table.
        head: String,
        /// Rows, without the commas.
        rows: Vec<String>,
    },
}

impl From<TokenStream> for Piece {
    fn from(tokens: TokenStream) -> Self {
        Self::Item(tokens)
    }
}

/// Formats pieces: each followed by a line end, with a blank line between two.
pub(super) fn pieces<P: Into<Piece>>(pieces: impl IntoIterator<Item = P>) -> String {
    let mut out = String::new();
    let mut waiting = Vec::new();
    for piece in pieces {
        let piece = piece.into();
        let item = match piece {
            Piece::Item(tokens) => spaced(parse::item(tokens)),
            Piece::Block { head, members } => block(head, members),
            Piece::Call { name, arguments } => {
                print(&mut out, std::mem::take(&mut waiting));
                blank(&mut out);
                out.push_str("codegen::");
                out.push_str(name);
                out.push_str("!(");
                out.push_str(&arguments.join(", "));
                out.push_str(");\n");
                continue;
            }
            Piece::Table { name, head, rows } => {
                print(&mut out, std::mem::take(&mut waiting));
                blank(&mut out);
                table(&mut out, name, &head, &rows);
                continue;
            }
        };
        if !waiting.is_empty() {
            waiting.push(Item::Verbatim(TokenStream::new()));
        }
        waiting.push(item);
    }
    print(&mut out, waiting);
    out
}

/// Formats one item.
pub(super) fn item(tokens: TokenStream) -> String {
    items([tokens])
}

/// Formats items without blank lines between them.
pub(super) fn items(tokens: impl IntoIterator<Item = TokenStream>) -> String {
    let items = tokens.into_iter().map(|tokens| spaced(parse::item(tokens)));
    unparse(items.collect())
}

fn print(out: &mut String, items: Vec<Item>) {
    if !items.is_empty() {
        blank(out);
        out.push_str(&unparse(items));
    }
}

fn blank(out: &mut String) {
    if !out.is_empty() {
        out.push('\n');
    }
}

fn table(out: &mut String, name: &str, head: &str, rows: &[String]) {
    out.push_str("codegen::");
    out.push_str(name);
    out.push_str("!(");
    out.push_str(head);
    out.push_str(" {\n");
    for row in rows {
        out.push_str("    ");
        out.push_str(row);
        out.push_str(",\n");
    }
    out.push_str("});\n");
}

/// Formats functions as they stand inside an `impl`: indented, a blank line between two.
pub(super) fn members(tokens: impl IntoIterator<Item = TokenStream>) -> String {
    let text = unparse(vec![block(quote::quote!(impl T {}), tokens)]);
    let inner = text
        .strip_prefix("impl T {\n")
        .and_then(|text| text.strip_suffix("}\n"));
    inner.unwrap_or_default().to_owned()
}

fn block(head: TokenStream, members: impl IntoIterator<Item = TokenStream>) -> Item {
    let mut item = parse::item(head);
    if let Item::Impl(block) = &mut item {
        block.items.extend(members.into_iter().map(parse::member));
    }
    spaced(item)
}

/// Puts blank lines between the members of an `impl`: as `prettyplease` prints what is empty.
fn spaced(mut item: Item) -> Item {
    if let Item::Impl(block) = &mut item {
        let members = std::mem::take(&mut block.items);
        block.items.reserve(members.len() * 2);
        for member in members {
            if !block.items.is_empty() {
                block.items.push(ImplItem::Verbatim(TokenStream::new()));
            }
            block.items.push(member);
        }
    }
    item
}

fn unparse(items: Vec<Item>) -> String {
    comments::put_in(prettyplease::unparse(&File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items,
    }))
}
