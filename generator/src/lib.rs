//! Turns an OpenAPI document into the source of a Rust client.
//!
//! ```text
//! bytes -> source -> external -> overlay -> normalize -> document -> lower -> passes -> render -> FileSet
//! ```
//!
//! No network, no processes, no files: texts come in, texts go out, and whatever is to be said about
//! the input is in [`Diagnostics`]. The same input gives the same output, byte for byte.

pub mod diagnostic;
pub mod diff;
pub mod document;
pub mod external;
pub mod file_set;
pub mod grammar;
pub mod ir;
mod load;
pub mod lower;
pub mod naming;
pub mod normalize;
pub mod overlay;
pub mod passes;
pub mod render;
pub mod source;
mod suggest;
pub mod surface;

use diagnostic::{Code, Diagnostics};
use document::Document;
use external::Loader;
use file_set::FileSet;
use ir::Api;
use naming::NamesLock;
use passes::Selection;
use render::RenderOptions;
use source::SourceFile;

pub use load::{effective_yaml, load};

/// What a client is made from.
#[derive(Clone, Copy, Debug)]
pub struct Input<'i> {
    /// The description, YAML or JSON.
    pub document: &'i SourceFile,
    /// Overlays, in the order in which they are applied.
    pub overlays: &'i [SourceFile],
    /// Hands in the files that the description refers to.
    pub loader: &'i dyn Loader,
    /// Names that were released before.
    pub lock: &'i NamesLock,
    /// Which operations are wanted.
    pub selection: &'i Selection,
}

/// A client.
#[derive(Clone, Debug)]
pub struct Generated {
    /// Its files.
    pub files: FileSet,
    /// All names that it has, to be kept for the next time.
    pub lock: NamesLock,
    /// What it was rendered from.
    pub api: Api,
}

/// Generates a client.
///
/// `None` means that the description cannot be read at all or is no OpenAPI 3. A client may come with
/// errors in `sink`: what they are about is missing from it, and the caller decides whether it is
/// wanted all the same.
pub fn generate(
    input: &Input<'_>,
    options: &RenderOptions,
    sink: &mut Diagnostics,
) -> Option<Generated> {
    let document = load(input.document, input.overlays, input.loader, sink)?;
    generate_from(document, input.lock, input.selection, options, sink)
}

/// Generates a client of a description that was loaded, which is let go before anything is rendered.
///
/// `None`, with an error in `sink`, means that the generator has a fault.
pub fn generate_from(
    document: Document,
    lock: &NamesLock,
    selection: &Selection,
    options: &RenderOptions,
    sink: &mut Diagnostics,
) -> Option<Generated> {
    let (api, lock) = named(&document, lock, selection, sink);
    drop(document);
    let broken = sink.iter().any(|found| found.code == Code::Internal);
    let files = (!broken).then(|| render::render(&api, options))?;
    Some(Generated { files, lock, api })
}

/// Runs all stages but the last: gives the meaning of a description, with names, and their new lock.
///
/// `None` as in [`generate`].
pub fn lower_to_ir(input: &Input<'_>, sink: &mut Diagnostics) -> Option<(Api, NamesLock)> {
    let document = load(input.document, input.overlays, input.loader, sink)?;
    Some(named(&document, input.lock, input.selection, sink))
}

fn named(
    document: &Document,
    lock: &NamesLock,
    selection: &Selection,
    sink: &mut Diagnostics,
) -> (Api, NamesLock) {
    let mut api = lower::lower(document, sink);
    passes::select(&mut api, selection);
    let lock = passes::run(&mut api, lock, sink);
    (api, lock)
}
