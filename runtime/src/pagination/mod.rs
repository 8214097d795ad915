//! Lists, page by page: one page as a value, all pages and all items as streams.
//!
//! A stream never cuts a list off silently: it ends where the server says that the list ends,
//! and a server whose pages make no progress is an error.

mod cycle;
mod next;
mod page;
mod position;
mod stream;

pub use page::Page;
pub use position::Position;
pub use stream::{Items, Pages};

pub(crate) use next::Asked;
pub(crate) use page::read_page;
pub(crate) use position::At;
