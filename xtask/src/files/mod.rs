//! The only module that changes files: what is wanted is compared with what is there, then all is changed or
//! nothing.
//!
//! [`Plan`] says what should be, [`Difference`] what is not so, `transaction` makes it so. What the files
//! mean is not known here.

mod transaction;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use crate::failure::Failure;

/// How a file is not as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum State {
    /// It is there with another content.
    Stale,
    /// It is not there.
    Missing,
    /// It is there and should not be.
    Stray,
}

impl State {
    /// Gives the word for it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Stale => "stale",
            Self::Missing => "missing",
            Self::Stray => "stray",
        }
    }
}

/// One file that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Difference {
    /// Where.
    pub(crate) path: PathBuf,
    /// How.
    pub(crate) state: State,
}

/// What should be on disk.
#[derive(Clone, Debug, Default)]
pub(crate) struct Plan {
    wanted: BTreeMap<PathBuf, String>,
    folders: Vec<PathBuf>,
    unwanted: BTreeSet<PathBuf>,
}

impl Plan {
    /// Starts with no wishes.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Wants a file with this text.
    pub(crate) fn file(&mut self, path: PathBuf, text: impl Into<String>) {
        self.wanted.insert(path, text.into());
    }

    /// Wants these files below `folder`, by their relative paths.
    ///
    /// # Errors
    ///
    /// When a path would lead out of the folder.
    pub(crate) fn files<P: AsRef<str>, T: Into<String>>(
        &mut self,
        folder: &Path,
        files: impl IntoIterator<Item = (P, T)>,
    ) -> Result<(), Failure> {
        let mut more = Vec::new();
        for (path, text) in files {
            more.push((folder.join(inside(path.as_ref())?), text.into()));
        }
        // Made of a list at once: they come nearly sorted, and paths are dear to compare.
        self.wanted.append(&mut more.into_iter().collect());
        Ok(())
    }

    /// Owns a folder: every file below it that is not wanted is a stray.
    pub(crate) fn own(&mut self, folder: &Path) {
        self.folders.push(folder.to_owned());
    }

    /// Wants a file gone, unless it is wanted too.
    pub(crate) fn no_file(&mut self, path: PathBuf) {
        self.unwanted.insert(path);
    }

    /// Counts the files wanted.
    pub(crate) fn len(&self) -> usize {
        self.wanted.len()
    }

    /// Lists what is not as it should be, sorted by path. Changes nothing.
    ///
    /// # Errors
    ///
    /// When a folder or file cannot be read.
    pub(crate) fn differences(&self) -> Result<Vec<Difference>, Failure> {
        let mut found = Vec::new();
        for (path, text) in &self.wanted {
            if let Some(state) = compare(path, text)? {
                let path = path.clone();
                found.push(Difference { path, state });
            }
        }
        let mut present = Vec::new();
        for folder in &self.folders {
            walk(folder, &mut present)?;
        }
        let unwanted = self.unwanted.iter().filter(|path| is_there(path)).cloned();
        for path in present.into_iter().chain(unwanted) {
            if !self.wanted.contains_key(&path) {
                let state = State::Stray;
                found.push(Difference { path, state });
            }
        }
        found.sort();
        found.dedup();
        Ok(found)
    }

    /// Makes everything as it should be, or, when that fails, leaves everything as it was. Files are first
    /// written aside in a folder of their own below `aside`, which must be on the same file system.
    ///
    /// # Errors
    ///
    /// When a file cannot be written or moved.
    pub(crate) fn apply(&self, differences: &[Difference], aside: &Path) -> Result<(), Failure> {
        if differences.is_empty() {
            return Ok(());
        }
        let mut keep = self.folders.clone();
        keep.push(aside.to_owned());
        transaction::run(&self.wanted, differences, aside, &keep)
    }
}

/// Takes a relative path with `/` between its parts, and refuses what leads out of the folder.
///
/// # Errors
///
/// When the path is absolute, empty, or has a part such as `..`.
pub(crate) fn inside(path: &str) -> Result<PathBuf, Failure> {
    let native: PathBuf = path.split('/').collect();
    let plain = |part| matches!(part, Component::Normal(_));
    if path.is_empty() || path.starts_with('/') || !native.components().all(plain) {
        let text = format!("refused to write {path:?}: it leads out of the output folder");
        return Err(Failure::failed(text));
    }
    Ok(native)
}

fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

fn compare(path: &Path, text: &str) -> Result<Option<State>, Failure> {
    match fs::symlink_metadata(path) {
        Err(error) if is_absence(&error) => Ok(Some(State::Missing)),
        Err(error) => Err(Failure::io("look at", path, &error)),
        Ok(meta) if !meta.is_file() => Ok(Some(State::Stale)),
        Ok(_) => {
            let bytes = fs::read(path).map_err(|error| Failure::io("read", path, &error))?;
            Ok((bytes != text.as_bytes()).then_some(State::Stale))
        }
    }
}

/// A file is also absent when what should be its folder is a file.
fn is_absence(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

/// Lists all files below a folder. Links are listed, never followed.
fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let entries = match fs::read_dir(folder) {
        Err(error) if is_absence(&error) => return Ok(()),
        other => other.map_err(|error| Failure::io("read", folder, &error))?,
    };
    for entry in entries {
        let entry = entry.map_err(|error| Failure::io("read", folder, &error))?;
        let kind = entry.file_type();
        if kind
            .map_err(|error| Failure::io("look at", &entry.path(), &error))?
            .is_dir()
        {
            walk(&entry.path(), found)?;
        } else {
            found.push(entry.path());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
