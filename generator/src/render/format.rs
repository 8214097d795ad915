//! Tokens to text, item by item, through `prettyplease`; blank lines between items and between
//! the members of an `impl`. It knows nothing of what the items mean.

use proc_macro2::TokenStream;
use syn::{File, ImplItem, Item, ItemImpl};

/// A piece of a file, set off by blank lines.
pub(super) enum Piece {
    /// One item.
    Item(TokenStream),
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
    for piece in pieces {
        if !out.is_empty() {
            out.push('\n');
        }
        match piece.into() {
            Piece::Call { name, arguments } => {
                out.push_str("codegen::");
                out.push_str(name);
                out.push_str("!(");
                out.push_str(&arguments.join(", "));
                out.push_str(");\n");
            }
            Piece::Item(tokens) => out.push_str(&item(tokens)),
            Piece::Table { name, head, rows } => table(&mut out, name, &head, &rows),
        }
    }
    out
}

/// Formats one item.
pub(super) fn item(tokens: TokenStream) -> String {
    match parse::<Item>(tokens) {
        Item::Impl(block) if block.items.len() > 1 => spaced_impl(block),
        item => prettyplease::unparse(&file(item)),
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
    let mut shell = Shell::new(parse(quote::quote!(impl T {})));
    for member in tokens {
        shell.print(parse(member));
    }
    shell.members
}

/// Prints the members of an `impl` one by one, so that the boundaries are ours.
fn spaced_impl(mut block: ItemImpl) -> String {
    let members = std::mem::take(&mut block.items);
    let mut shell = Shell::new(block);
    for member in members {
        shell.print(member);
    }
    format!("{}{{\n{}}}\n", shell.header, shell.members)
}

/// An `impl` that holds one member at a time.
struct Shell {
    file: File,
    /// How the `impl` prints up to its opening brace.
    header: String,
    members: String,
}

impl Shell {
    fn new(block: ItemImpl) -> Self {
        let file = file(Item::Impl(block));
        let mut header = prettyplease::unparse(&file);
        header.truncate(header.trim_end_matches(['{', '}', '\n']).len());
        Self {
            file,
            header,
            members: String::new(),
        }
    }

    /// Prints a member and takes its lines out of the `impl` around it.
    fn print(&mut self, member: ImplItem) {
        if let [Item::Impl(block)] = self.file.items.as_mut_slice() {
            block.items = vec![member];
        }
        let text = prettyplease::unparse(&self.file);
        let inner = text
            .strip_prefix(&self.header)
            .and_then(|text| text.strip_prefix("{\n"))
            .and_then(|text| text.strip_suffix("}\n"));
        if !self.members.is_empty() {
            self.members.push('\n');
        }
        self.members.push_str(inner.unwrap_or(&text));
    }
}

fn file(item: Item) -> File {
    File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    }
}

/// Parses what this module's siblings quoted.
fn parse<T: syn::parse::Parse>(tokens: TokenStream) -> T {
    syn::parse2(tokens).expect("what render quotes is an item")
}
