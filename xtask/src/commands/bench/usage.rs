//! Runs a program to its end and asks the operating system what it used: the program and those it waited for, nothing else.

use std::fs::File;
use std::io::{Read as _, Seek as _};
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use wait4::{ResUse, Wait4 as _};

use crate::failure::Failure;

/// What one run used.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Usage {
    /// Seconds of a processor in the program itself.
    pub(super) user: f64,
    /// Seconds of a processor in the system on its behalf.
    pub(super) system: f64,
    /// Seconds that passed.
    pub(super) wall: f64,
    /// The most memory that it, or the largest of those it waited for, had at once, in MB.
    pub(super) memory: f64,
}

impl Usage {
    fn new(used: &ResUse, wall: Duration) -> Self {
        #[allow(clippy::cast_precision_loss, reason = "memory of a process")]
        let memory = used.rusage.maxrss as f64 / 1e6;
        Self {
            user: used.rusage.utime.as_secs_f64(),
            system: used.rusage.stime.as_secs_f64(),
            wall: wall.as_secs_f64(),
            memory,
        }
    }

    /// Gives it for the file of results.
    pub(super) fn json(&self) -> Value {
        json!({ "user": self.user, "system": self.system, "wall": self.wall, "memory": self.memory })
    }

    /// Reads what [`Usage::json`] gave.
    pub(super) fn parse(value: &Value) -> Option<Self> {
        let number = |name: &str| value.get(name)?.as_f64();
        Some(Self {
            user: number("user")?,
            system: number("system")?,
            wall: number("wall")?,
            memory: number("memory")?,
        })
    }
}

/// What came of a run.
#[derive(Clone, Debug)]
pub(super) struct Ran {
    pub(super) usage: Usage,
    pub(super) success: bool,
    /// Everything that it said, on either of its outputs.
    pub(super) said: String,
}

/// Runs it.
///
/// # Errors
///
/// When it cannot be started or waited for.
pub(super) fn run(command: &mut Command) -> Result<Ran, Failure> {
    let program = command.get_program().to_string_lossy().into_owned();
    let failed = |error| Failure::failed(format!("cannot run {program}: {error}"));
    // A file holds whatever it says: nobody has to read while it runs.
    let mut said = tempfile::tempfile().map_err(failed)?;
    command
        .stdin(std::process::Stdio::null())
        .stdout(said.try_clone().map_err(failed)?)
        .stderr(said.try_clone().map_err(failed)?);
    let start = Instant::now();
    let used = command.spawn().and_then(|mut child| child.wait4());
    let used = used.map_err(failed)?;
    let wall = start.elapsed();
    Ok(Ran {
        usage: Usage::new(&used, wall),
        success: used.status.success(),
        said: text(&mut said).map_err(failed)?,
    })
}

/// Reads the last part of what was said: all of it may be long, and memory of this program counts as that of those it starts.
fn text(file: &mut File) -> std::io::Result<String> {
    const MOST: u64 = 200_000;
    let length = file.metadata()?.len();
    file.seek(std::io::SeekFrom::Start(length.saturating_sub(MOST)))?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Finds the line that tells why something failed.
pub(super) fn reason(said: &str) -> String {
    let lines = || said.lines().map(str::trim).filter(|line| !line.is_empty());
    let telling = |line: &&str| {
        let line = line.to_lowercase();
        line.contains("error") || line.contains("panicked") || line.contains('×')
    };
    let line = lines().find(telling).or_else(|| lines().next_back());
    let mut line = plain(line.unwrap_or("it said nothing"));
    if let Some((at, _)) = line.char_indices().nth(100) {
        line.truncate(at);
        line.push('…');
    }
    line
}

/// Takes times and what is for terminals alone out of a line, and of addresses of files all but the end: they are this machine's.
fn plain(line: &str) -> String {
    let mut pieces = line.split('\u{1b}');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let shown = piece.strip_prefix('[').and_then(|it| it.split_once('m'));
        text.push_str(shown.map_or(piece, |(_, shown)| shown));
    }
    let end = |word: &str| match word.rsplit_once('/') {
        Some((_, end)) if word.starts_with('/') && !end.is_empty() => end.to_owned(),
        _ => word.to_owned(),
    };
    let is_time = |word: &&str| {
        word.starts_with(|c: char| c.is_ascii_digit()) && word.contains('T') && word.ends_with('Z')
    };
    let words = text.split(' ').filter(|word| !is_time(word));
    words.map(end).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_has_no_colours_times_and_folders() {
        let said = "\u{1b}[2m2026-01-02T03:04:05Z\u{1b}[0m \u{1b}[31mERROR\u{1b}[0m at /far/away/src/main.rs:7 in #/a/b";
        assert_eq!(reason(said), "ERROR at main.rs:7 in #/a/b");
    }

    #[test]
    fn what_the_system_tells_becomes_seconds_and_megabytes() {
        let used = ResUse {
            status: std::process::ExitStatus::default(),
            rusage: wait4::ResourceUsage {
                utime: Duration::from_millis(1_250),
                stime: Duration::from_micros(500),
                maxrss: 3_000_000,
            },
        };
        let usage = Usage::new(&used, Duration::from_secs(2));
        let expected = Usage {
            user: 1.25,
            system: 0.0005,
            wall: 2.0,
            memory: 3.0,
        };
        assert_eq!(usage, expected);
        assert_eq!(Usage::parse(&usage.json()), Some(expected));
    }

    #[test]
    fn a_program_is_timed_alone_and_heard() {
        let mut command = crate::process::cargo();
        command.arg("--version");
        let ran = run(&mut command).unwrap();
        assert!(ran.success);
        assert!(ran.said.starts_with("cargo "), "{}", ran.said);
        assert!(ran.usage.memory > 1.0 && ran.usage.wall > 0.0);
    }

    #[test]
    fn a_program_that_is_not_there_is_told() {
        let failure = run(&mut Command::new("no-such-program-anywhere")).unwrap_err();
        let text = failure.text().unwrap();
        assert!(
            text.starts_with("cannot run no-such-program-anywhere"),
            "{text}"
        );
    }

    #[test]
    fn the_reason_is_the_first_line_that_tells_of_an_error() {
        let said = "reading\n\n  Error:   × bad path\nhelp: do\n";
        assert_eq!(reason(said), "Error:   × bad path");
        assert_eq!(reason("one\ntwo\n"), "two");
        assert_eq!(reason(""), "it said nothing");
        assert_eq!(reason(&"é".repeat(200)).chars().count(), 101);
    }
}
