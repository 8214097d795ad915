//! The collection that every stage pushes its findings into.

use std::collections::BTreeSet;

use super::{Code, Diagnostic, FileId, Origins, Place, Severity};
use crate::source::{SourceFile, Sources};
use crate::suggest::Suggestions;

/// How many diagnostics are kept; further ones are only counted.
pub const MAX_DIAGNOSTICS: usize = 20_000;

/// How many bytes of text they may have together, for the same reason: a name of a megabyte stands in the pointer of each finding
/// below it.
const MAX_DIAGNOSTIC_BYTES: usize = 64 * 1024 * 1024;

/// How many characters of a message, and of the help beside it, are kept: names in them can have any length.
const MAX_MESSAGE: usize = 2_000;

/// Everything the generator has to say about its input.
///
/// The same finding at the same place is kept once, since stages may read a shared node many times.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    items: Vec<Diagnostic>,
    seen: BTreeSet<(Place, Code, String)>,
    origins: Origins,
    suggestions: Suggestions,
    files: Vec<SourceFile>,
    dropped: usize,
    bytes: usize,
    errors: usize,
    warnings: usize,
}

impl Diagnostics {
    /// Makes an empty collection.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding. Its place is translated to the file that the node came from.
    pub fn push(&mut self, mut diagnostic: Diagnostic) {
        if self.items.len() >= MAX_DIAGNOSTICS || self.bytes >= MAX_DIAGNOSTIC_BYTES {
            self.count(diagnostic.severity);
            self.dropped += 1;
            return;
        }
        self.origins.resolve(&mut diagnostic.place);
        cut(&mut diagnostic.message);
        if let Some(help) = &mut diagnostic.help {
            cut(help);
        }
        let place = diagnostic.place.clone();
        if self
            .seen
            .insert((place, diagnostic.code, diagnostic.message.clone()))
        {
            self.count(diagnostic.severity);
            self.bytes += diagnostic.message.len() + diagnostic.place.pointer.as_str().len();
            self.items.push(diagnostic);
        }
    }

    fn count(&mut self, severity: Severity) {
        match severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
            Severity::Note => {}
        }
    }

    /// Gives the record of where nodes came from, for stages that add or move some.
    pub fn origins_mut(&mut self) -> &mut Origins {
        &mut self.origins
    }

    /// Gives what finds the name that was meant.
    pub(crate) fn suggestions_mut(&mut self) -> &mut Suggestions {
        &mut self.suggestions
    }

    /// Keeps a file that the document refers to, for findings in it.
    pub(crate) fn add_file(&mut self, file: SourceFile) -> FileId {
        self.files.push(file);
        FileId::referred(self.files.len() - 1)
    }

    /// Gives the files that were read because the document refers to them.
    pub fn files(&self) -> &[SourceFile] {
        &self.files
    }

    /// Walks all files that findings may be in: those of `sources`, then those that the document refers to.
    pub(crate) fn all_files<'d>(
        &'d self,
        sources: &Sources<'d>,
    ) -> impl Iterator<Item = (FileId, &'d SourceFile)> + use<'d> {
        let files = self.files.iter().enumerate();
        let files = files.map(|(index, file)| (FileId::referred(index), file));
        sources.iter().chain(files)
    }

    /// Says whether anything was refused.
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// Counts the errors.
    pub fn errors(&self) -> usize {
        self.errors
    }

    /// Counts the warnings.
    pub fn warnings(&self) -> usize {
        self.warnings
    }

    /// Counts what was found beyond [`MAX_DIAGNOSTICS`] and not kept.
    pub fn dropped(&self) -> usize {
        self.dropped
    }

    /// Walks the findings in the order in which they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.items.iter()
    }

    /// Counts the findings kept.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Says whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Renders the findings as text, in the order of the files: place, lines, caret, help.
    pub fn render_text(&self, sources: &Sources<'_>) -> String {
        super::text::render(self, sources)
    }

    /// Renders the findings as a JSON array, in the order of the files.
    pub fn render_json(&self, sources: &Sources<'_>) -> String {
        super::json::render(self, sources)
    }
}

fn cut(text: &mut String) {
    if let Some((end, _)) = text.char_indices().nth(MAX_MESSAGE) {
        text.truncate(end);
        text.push('…');
    }
}

impl<'d> IntoIterator for &'d Diagnostics {
    type Item = &'d Diagnostic;
    type IntoIter = std::slice::Iter<'d, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
