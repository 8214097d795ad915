// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`File`] and the types inside it.

use shopwright::codegen;

/// `File`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// `more`.
    pub more: Option<FileMore>,
    /// `name`.
    pub name: Option<String>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
}

impl File {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            more: None,
            name: None,
            tags: None,
        }
    }

    /// Sets `more`.
    pub fn more(mut self, more: FileMore) -> Self {
        self.more = Some(more);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }
}

impl Default for File {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(both File {
    0 more "more" optional,
    1 name "name" optional,
    2 tags "tags" optional,
});

/// `FileMore`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileMore {
    /// `a`.
    pub a: Option<String>,
}

impl FileMore {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { a: None }
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

impl Default for FileMore {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(both FileMore {
    0 a "a" optional,
});
