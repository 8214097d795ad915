//! The files that were read, each once, and the way of a reference through them.

use std::collections::BTreeMap;

use serde_json::Value;

use super::limits::{MAX_BYTES, MAX_FILES, MAX_HOPS};
use super::loader::{Loader, Refusal};
use super::path;
use super::trouble::Trouble;
use crate::diagnostic::{Diagnostics, FileId, Pointer};
use crate::source::{self, SourceFile};
use crate::suggest::nearest;

/// A file, by the order in which files were read.
pub(super) type FileNumber = usize;

/// The document itself.
pub(super) const ROOT: FileNumber = 0;

/// A node of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spot {
    pub(super) file: FileNumber,
    pub(super) pointer: Pointer,
}

/// A file that was read.
pub(super) struct File {
    /// Its path from the folder of the document.
    pub(super) path: String,
    pub(super) id: FileId,
    /// Null for the document, whose nodes stay where they are.
    pub(super) value: Value,
}

pub(super) struct Library<'l> {
    loader: &'l dyn Loader,
    files: Vec<File>,
    by_path: BTreeMap<String, Result<FileNumber, Trouble>>,
    by_name: BTreeMap<String, FileNumber>,
    bytes: usize,
}

impl<'l> Library<'l> {
    pub(super) fn new(document: &SourceFile, loader: &'l dyn Loader) -> Self {
        let name = document.name.as_str();
        let path = name.rsplit(['/', '\\']).next().unwrap_or(name).to_owned();
        Self {
            loader,
            by_path: BTreeMap::from([(path.clone(), Ok(ROOT))]),
            by_name: BTreeMap::from([(document.name.clone(), ROOT)]),
            files: vec![File {
                path,
                id: FileId::DOCUMENT,
                value: Value::Null,
            }],
            bytes: 0,
        }
    }

    pub(super) fn file(&self, number: FileNumber) -> &File {
        &self.files[number]
    }

    pub(super) fn value(&self, spot: &Spot) -> Option<&Value> {
        spot.pointer.find(&self.files[spot.file].value)
    }

    /// Finds the node that a reference in the file `from` means, behind nodes that are nothing but references
    /// themselves. A node of the document is not looked up.
    pub(super) fn resolve(
        &mut self,
        from: FileNumber,
        reference: &str,
        sink: &mut Diagnostics,
    ) -> Result<Spot, Trouble> {
        let mut spot = self.enter(from, reference, sink)?;
        let mut reached = None;
        for _ in 0..MAX_HOPS {
            if spot.file == ROOT {
                return Ok(spot);
            }
            let next = match walk(&self.files[spot.file].value, &spot.pointer) {
                Walk::Reached(None) => return Ok(spot),
                Walk::Reached(Some(alias)) => {
                    reached.get_or_insert_with(|| spot.clone());
                    (alias.to_owned(), Pointer::root())
                }
                Walk::Crossed(reference, rest) => (reference.to_owned(), rest),
                Walk::Missing(parent, key) => {
                    let trouble = self.missing(&spot, &parent, &key);
                    return reached.ok_or(trouble);
                }
            };
            match self.enter(spot.file, &next.0, sink) {
                Ok(target) => {
                    spot.file = target.file;
                    spot.pointer = target.pointer.join(&next.1);
                }
                // What stands there says by itself that it leads nowhere.
                Err(trouble) => return reached.ok_or(trouble),
            }
        }
        let cycle = || {
            let message = format!("`{reference}` leads back to itself");
            Trouble::dangling(message, None)
        };
        reached.ok_or_else(cycle)
    }

    fn missing(&self, spot: &Spot, parent: &Pointer, key: &str) -> Trouble {
        let file = &self.files[spot.file];
        let message = format!("`{}#{}` does not exist", file.path, spot.pointer);
        let siblings = parent.find(&file.value).and_then(Value::as_object);
        let names = siblings.into_iter().flatten();
        let near = nearest(key, names.map(|(name, _)| name.as_str()));
        let help = near.map(|name| format!("there is `{}#{}`", file.path, parent.child(name)));
        Trouble::dangling(message, help)
    }

    /// Opens the file of a reference; the pointer is not followed.
    fn enter(
        &mut self,
        from: FileNumber,
        reference: &str,
        sink: &mut Diagnostics,
    ) -> Result<Spot, Trouble> {
        let (path, fragment) = path::split(reference, &self.files[from].path)?;
        let file = match path {
            None => from,
            Some(path) => self.open(&path, sink)?,
        };
        let Some(decoded) = Pointer::from_fragment(fragment) else {
            let message = format!("`{reference}` is an anchor, not a JSON pointer");
            return Err(Trouble::dangling(message, None));
        };
        // Written without percent-encoding, so that a literal `%41` was decoded.
        let value = &self.files[file].value;
        let literal = Pointer::parse(fragment).filter(|literal| {
            let is_there = |pointer: &Pointer| pointer.find(value).is_some();
            file != ROOT && !is_there(&decoded) && is_there(literal)
        });
        Ok(Spot {
            file,
            pointer: literal.unwrap_or(decoded),
        })
    }

    fn open(&mut self, path: &str, sink: &mut Diagnostics) -> Result<FileNumber, Trouble> {
        if let Some(known) = self.by_path.get(path) {
            return known.clone();
        }
        let opened = self.read(path, sink);
        self.by_path.insert(path.to_owned(), opened.clone());
        opened
    }

    fn read(&mut self, path: &str, sink: &mut Diagnostics) -> Result<FileNumber, Trouble> {
        if self.files.len() > MAX_FILES {
            let message = format!("`{path}` was not read: {MAX_FILES} files were");
            let help = "put several definitions into one file";
            return Err(Trouble::external(message, help));
        }
        let limit = MAX_BYTES.saturating_sub(self.bytes);
        let file = self.loader.load(path, limit);
        let file = file.map_err(|refusal| Trouble::refused(path, &refusal))?;
        if let Some(number) = self.by_name.get(&file.name) {
            return Ok(*number);
        }
        if file.text.len() > limit {
            return Err(Trouble::refused(path, &Refusal::TooLarge));
        }
        self.bytes += file.text.len();
        let id = sink.add_file(file.clone());
        let Some(value) = source::read(&file, id, sink) else {
            let why = "see what is said about it".to_owned();
            return Err(Trouble::refused(path, &Refusal::Unreadable(why)));
        };
        let number = self.files.len();
        self.by_name.insert(file.name, number);
        self.files.push(File {
            path: path.to_owned(),
            id,
            value,
        });
        Ok(number)
    }
}

/// How far a pointer goes in a file.
enum Walk<'v> {
    /// To a node; its `$ref`, if it is nothing but a reference.
    Reached(Option<&'v str>),
    /// To a reference, with the rest of the way.
    Crossed(&'v str, Pointer),
    /// To a node that has no such child.
    Missing(Pointer, String),
}

fn walk<'v>(root: &'v Value, wanted: &Pointer) -> Walk<'v> {
    let (mut value, mut pointer) = (root, Pointer::root());
    for segment in wanted.segments() {
        let child = pointer.child(&segment);
        let Some(next) = Pointer::from_segments([&*segment]).find(value) else {
            let rest = wanted.below(&pointer).unwrap_or_default();
            return match value.get("$ref").and_then(Value::as_str) {
                Some(reference) => Walk::Crossed(reference, rest),
                None => Walk::Missing(pointer, segment.into_owned()),
            };
        };
        (value, pointer) = (next, child);
    }
    Walk::Reached(alias(value))
}

/// The `$ref` of an object that has nothing else.
pub(super) fn alias(value: &Value) -> Option<&str> {
    let fields = value.as_object().filter(|fields| fields.len() == 1)?;
    fields.get("$ref")?.as_str()
}
