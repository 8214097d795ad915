//! What commands print: results on standard output, and a progress line where there is a terminal.

use std::io::{self, IsTerminal as _, Write as _};

use crate::failure::Failure;

/// Writes a result. A reader that has seen enough (`… | head`) ends the command quietly.
///
/// # Errors
///
/// When standard output cannot be written.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(Failure::failed(format!("cannot write the output: {error}"))),
        Ok(()) => Ok(()),
    }
}

/// Says `1 file`, `2 files`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

const BAR: usize = 30;

/// A progress bar on standard error; silent when that is no terminal.
#[derive(Debug)]
pub(crate) struct Progress {
    total: usize,
    shown: bool,
}

impl Progress {
    /// Starts a bar over `total` steps.
    pub(crate) fn new(total: usize) -> Self {
        let shown = io::stderr().is_terminal();
        Self { total, shown }
    }

    /// Shows that `done` steps are over; `note` is what is going on.
    pub(crate) fn show(&self, done: usize, note: &str) {
        if self.shown {
            eprint!("\r\x1b[K{}", line(done, self.total, note));
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown {
            eprint!("\r\x1b[K");
        }
    }
}

fn line(done: usize, total: usize, note: &str) -> String {
    let filled = (done * BAR).checked_div(total).unwrap_or(BAR).min(BAR);
    let note: String = note.chars().filter(|c| !c.is_control()).take(60).collect();
    let (bar, rest) = ("=".repeat(filled), " ".repeat(BAR - filled));
    format!("[{bar}{rest}] {done}/{total} {note}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_fills_up() {
        assert_eq!(line(0, 4, "a"), "[                              ] 0/4 a");
        assert_eq!(line(2, 4, "b"), "[===============               ] 2/4 b");
        assert_eq!(line(4, 4, "c"), "[==============================] 4/4 c");
    }

    #[test]
    fn an_empty_bar_is_full() {
        assert!(line(0, 0, "").starts_with("[=="));
    }

    #[test]
    fn a_note_cannot_steer_the_terminal() {
        assert!(!line(1, 2, "a\u{1b}[2Jb\n").contains(['\u{1b}', '\n']));
    }
}
