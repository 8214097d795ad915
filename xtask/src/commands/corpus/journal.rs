//! The file of results: a line of JSON for each document, written as soon as there is a result, so that a run that was
//! stopped can go on.

use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use super::outcome::Entry;
use crate::failure::Failure;

/// Where results are written.
#[derive(Debug)]
pub(super) struct Journal(Option<Mutex<File>>);

impl Journal {
    /// Opens the file, and gives what it holds already when the run goes on from there. Without a file nothing is written.
    ///
    /// # Errors
    ///
    /// When it cannot be read or written, or holds something else.
    pub(super) fn open(path: Option<&Path>, resume: bool) -> Result<(Self, Vec<Entry>), Failure> {
        let Some(path) = path else {
            return Ok((Self(None), Vec::new()));
        };
        let (known, kept) = if resume { read(path)? } else { (Vec::new(), 0) };
        let failed = |error| Failure::io("write", path, &error);
        let mut options = OpenOptions::new();
        let file = options
            .create(true)
            .append(true)
            .open(path)
            .map_err(failed)?;
        // What is there stays as it is: a run that is stopped right here loses nothing.
        file.set_len(kept).map_err(failed)?;
        Ok((Self(Some(Mutex::new(file))), known))
    }

    /// Writes a result. What cannot be written is done again by the run that goes on from here.
    pub(super) fn write(&self, entry: &Entry) {
        if let Some(file) = &self.0 {
            let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
            let _ = writeln!(file, "{}", entry.json());
        }
    }
}

/// Reads all lines but a last one that is not whole, as a run leaves it that was stopped; also says how many bytes they are.
fn read(path: &Path) -> Result<(Vec<Entry>, u64), Failure> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(Failure::io("read", path, &error)),
    };
    let whole = text.rfind('\n').map_or("", |end| &text[..=end]);
    let entry = |(index, line): (usize, &str)| {
        let value = serde_json::from_str(line).ok();
        value.as_ref().and_then(Entry::read).ok_or_else(|| {
            let number = index + 1;
            let path = path.display();
            Failure::usage(format!(
                "{path}:{number} is no result of this command: name another file"
            ))
        })
    };
    let entries = whole.lines().enumerate().map(entry);
    Ok((entries.collect::<Result<_, _>>()?, whole.len() as u64))
}

#[cfg(test)]
mod tests {
    use super::super::outcome::{Compiled, Outcome};
    use super::*;

    fn entry(name: &str) -> Entry {
        let mut entry = Entry::new(name.to_owned(), Outcome::Panicked("at 7".to_owned()));
        entry.operations = 5;
        entry.compiled = Some(Compiled {
            errors: vec!["error: no".to_owned()],
        });
        entry
    }

    #[test]
    fn a_run_that_was_stopped_goes_on_from_its_whole_lines() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("results.jsonl");
        let (journal, known) = Journal::open(Some(&path), true).unwrap();
        assert!(known.is_empty());
        journal.write(&entry("a"));
        journal.write(&entry("b"));
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, &text[..text.len() - 9]).unwrap();
        let (journal, known) = Journal::open(Some(&path), true).unwrap();
        assert_eq!(known.len(), 1);
        assert_eq!(known[0].json(), entry("a").json());
        journal.write(&entry("b"));
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }

    #[test]
    fn without_going_on_the_file_begins_anew() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("results.jsonl");
        let (journal, _) = Journal::open(Some(&path), false).unwrap();
        journal.write(&entry("a"));
        let (_, known) = Journal::open(Some(&path), false).unwrap();
        assert!(known.is_empty());
        assert_eq!(fs::read_to_string(&path).unwrap(), "");
    }

    #[test]
    fn a_file_of_something_else_is_not_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("results.jsonl");
        fs::write(&path, "[]\n").unwrap();
        assert_eq!(Journal::open(Some(&path), true).unwrap_err().status(), 2);
        assert_eq!(fs::read_to_string(&path).unwrap(), "[]\n");
    }
}
