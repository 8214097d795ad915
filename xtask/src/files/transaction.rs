//! Many changes of files as one: all of them, or none.
//!
//! New texts are written aside first, so that a full disk is noticed before anything is touched; then files
//! change places by renaming, and every step can be undone until the last one is through.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{Difference, State};
use crate::failure::Failure;

/// A step that was taken, with what takes it back.
enum Step {
    Moved { from: PathBuf, to: PathBuf },
    MadeFolder(PathBuf),
}

/// Changes `differences` to what is `wanted`. Folders that end up empty go, but not those in `keep`.
pub(super) fn run(
    wanted: &BTreeMap<PathBuf, String>,
    differences: &[Difference],
    aside: &Path,
    keep: &[PathBuf],
) -> Result<(), Failure> {
    let staging = tempfile::Builder::new()
        .prefix(".staging-")
        .tempdir_in(aside)
        .map_err(|error| Failure::io("make a folder in", aside, &error))?;
    let staged = stage(wanted, differences, staging.path())?;
    let mut steps = Vec::new();
    let done = replace(differences, &staged, staging.path(), keep, &mut steps);
    if done.is_err() {
        undo(steps);
    }
    done
}

/// Writes the new texts aside; gives the place of each.
fn stage<'p>(
    wanted: &BTreeMap<PathBuf, String>,
    differences: &'p [Difference],
    staging: &Path,
) -> Result<Vec<(&'p Path, PathBuf)>, Failure> {
    let mut staged = Vec::new();
    for (number, difference) in differences.iter().enumerate() {
        if let Some(text) = wanted.get(&difference.path) {
            let path = staging.join(format!("new-{number}"));
            fs::write(&path, text)
                .map_err(|error| Failure::io("write", &difference.path, &error))?;
            staged.push((difference.path.as_path(), path));
        }
    }
    Ok(staged)
}

/// Moves the old files away and the new ones in.
fn replace(
    differences: &[Difference],
    staged: &[(&Path, PathBuf)],
    staging: &Path,
    keep: &[PathBuf],
    steps: &mut Vec<Step>,
) -> Result<(), Failure> {
    for (number, Difference { path, state }) in differences.iter().enumerate() {
        // A stray may have gone already, together with its folder.
        if *state != State::Missing && super::is_there(path) {
            let old = staging.join(format!("old-{number}"));
            rename(path, &old, steps).map_err(|error| Failure::io("replace", path, &error))?;
        }
    }
    // Before the new files, since one of them may be where a folder of strays was.
    for difference in differences.iter().filter(|d| d.state == State::Stray) {
        remove_empty(difference.path.parent(), keep);
    }
    for (path, new) in staged {
        make_folders(path.parent(), steps)
            .and_then(|()| rename(new, path, steps))
            .map_err(|error| Failure::io("write", path, &error))?;
    }
    Ok(())
}

fn rename(from: &Path, to: &Path, steps: &mut Vec<Step>) -> io::Result<()> {
    fs::rename(from, to)?;
    let (from, to) = (from.to_owned(), to.to_owned());
    steps.push(Step::Moved { from, to });
    Ok(())
}

fn make_folders(folder: Option<&Path>, steps: &mut Vec<Step>) -> io::Result<()> {
    let Some(folder) = folder.filter(|folder| !folder.is_dir()) else {
        return Ok(());
    };
    make_folders(folder.parent(), steps)?;
    fs::create_dir(folder)?;
    steps.push(Step::MadeFolder(folder.to_owned()));
    Ok(())
}

/// Removes a folder that is empty now, and those around it. That one is not empty is no error.
fn remove_empty(folder: Option<&Path>, keep: &[PathBuf]) {
    let mut next = folder;
    while let Some(folder) = next {
        if keep.iter().any(|kept| kept == folder) || fs::remove_dir(folder).is_err() {
            return;
        }
        next = folder.parent();
    }
}

/// Takes the steps back, last one first. What cannot be taken back cannot be helped either.
fn undo(steps: Vec<Step>) {
    for step in steps.into_iter().rev() {
        match step {
            Step::Moved { from, to } => {
                if let Some(folder) = from.parent() {
                    let _ = fs::create_dir_all(folder);
                }
                let _ = fs::rename(to, from);
            }
            Step::MadeFolder(path) => {
                let _ = fs::remove_dir(path);
            }
        }
    }
}
