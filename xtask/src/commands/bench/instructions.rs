//! Instruction counts: of `regen`, of one call, and of reading one page, by callgrind. They hardly depend on the machine,
//! so that they are kept in the repository and a slowdown is seen without a quiet machine.
//!
//! The cost of one time is the difference of two runs of different length: what starting takes drops out.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::contender::built;
use super::machine;
use crate::cli::Instructions;
use crate::failure::Failure;
use crate::process::output;
use crate::terminal::print;
use crate::workspace::Workspace;

/// What is counted: its name, which threads count, and how often it is done in the short and in the long run.
const COUNTED: [Counted; 3] = [
    Counted {
        name: "regen",
        threads: Threads::All,
        times: [1, 3],
    },
    Counted {
        name: "call",
        threads: Threads::First,
        times: [100, 500],
    },
    Counted {
        name: "page",
        threads: Threads::First,
        times: [2, 12],
    },
];

struct Counted {
    name: &'static str,
    threads: Threads,
    times: [u32; 2],
}

/// Whose instructions count.
#[derive(Clone, Copy)]
enum Threads {
    All,
    /// Of the first thread, which is the client's; the server is another.
    First,
}

/// How far a count may be from what is kept. The noise is under half a per cent: hash tables are seeded by chance, and
/// the pieces in which an answer comes differ.
const TOLERANCE: f64 = 0.02;
/// The same when another compiler made the program than the one that is recorded.
const TOLERANCE_OF_ANOTHER_COMPILER: f64 = 0.10;

/// What is kept in the repository.
#[derive(Clone, Debug, PartialEq)]
struct Kept {
    rustc: String,
    target: String,
    counts: BTreeMap<String, u64>,
}

/// Counts, and tells or keeps or judges.
///
/// # Errors
///
/// When valgrind is missing, a program does not build or end well, or a count is too far from what is kept.
pub(super) fn run(workspace: &Workspace, wish: Instructions) -> Result<(), Failure> {
    let path = workspace.root().join("bench/instructions.json");
    let kept = read(&path)?;
    let program = built(workspace, "shopwright-bench", "counted")?;
    let now = Kept {
        rustc: machine::rustc("release").unwrap_or_default(),
        target: machine::rustc("host").unwrap_or_default(),
        counts: count(&program, &workspace.target().join("instructions"))?,
    };
    print(&table(kept.as_ref(), &now))?;
    if wish.write {
        return fs::write(&path, text(&now)).map_err(|error| Failure::io("write", &path, &error));
    }
    let Some(kept) = kept.filter(|_| wish.check) else {
        return Ok(());
    };
    let verdict = judge(&kept, &now);
    for line in &verdict.told {
        eprintln!("{line}");
    }
    if verdict.violations.is_empty() {
        return Ok(());
    }
    Err(Failure::failed(format!(
        "{}\nIf this is meant, keep the new counts: cargo xtask bench instructions --write",
        verdict.violations.join("\n")
    )))
}

/// What the comparison came to.
#[derive(Debug, Default)]
struct Verdict {
    told: Vec<String>,
    violations: Vec<String>,
}

fn judge(kept: &Kept, now: &Kept) -> Verdict {
    let mut verdict = Verdict::default();
    if kept.target != now.target {
        verdict.told.push(format!(
            "the counts that are kept are of {}, this is {}: they are not compared",
            kept.target, now.target
        ));
        return verdict;
    }
    let mut tolerance = TOLERANCE;
    if kept.rustc != now.rustc {
        tolerance = TOLERANCE_OF_ANOTHER_COMPILER;
        verdict.told.push(format!(
            "the counts that are kept are of rustc {}, this is {}: only {:.0} % and more count; \
             `cargo xtask bench instructions --write` keeps those of this compiler",
            kept.rustc,
            now.rustc,
            tolerance * 100.0
        ));
    }
    for (name, new) in &now.counts {
        let Some(old) = kept.counts.get(name) else {
            let text = format!("{name}: {} instructions, and none are kept", grouped(*new));
            verdict.violations.push(text);
            continue;
        };
        let change = change(*old, *new);
        if change > tolerance {
            verdict.violations.push(format!(
                "{name}: {} instructions, {:+.1} % from the {} that are kept; up to {:.0} % are let pass",
                grouped(*new),
                change * 100.0,
                grouped(*old),
                tolerance * 100.0
            ));
        } else if change < -tolerance {
            verdict.told.push(format!(
                "{name} takes {:.1} % less than is kept: `cargo xtask bench instructions --write` holds that",
                -change * 100.0
            ));
        }
    }
    for name in kept.counts.keys() {
        if !now.counts.contains_key(name) {
            let text = format!("{name}: kept, and not counted any more");
            verdict.violations.push(text);
        }
    }
    verdict
}

#[allow(clippy::cast_precision_loss, reason = "a share of it is meant")]
fn change(old: u64, new: u64) -> f64 {
    new as f64 / old as f64 - 1.0
}

fn table(kept: Option<&Kept>, now: &Kept) -> String {
    let mut out = format!("{:<8} {:>16} {:>16}\n", "", "kept", "now");
    for (name, new) in &now.counts {
        let old = kept.and_then(|kept| kept.counts.get(name));
        let shown = old.map_or_else(|| "-".to_owned(), |old| grouped(*old));
        let change = old.map_or_else(String::new, |old| {
            format!("  {:+.2} %", change(*old, *new) * 100.0)
        });
        let _ = writeln!(out, "{name:<8} {shown:>16} {:>16}{change}", grouped(*new));
    }
    out
}

/// Writes a number as people read it.
pub(super) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

fn count(program: &Path, folder: &Path) -> Result<BTreeMap<String, u64>, Failure> {
    let mut counts = BTreeMap::new();
    for counted in &COUNTED {
        let [short, long] = counted.times;
        let once = |times| callgrind(program, folder, counted, times);
        let (less, more) = (once(short)?, once(long)?);
        let each = more.saturating_sub(less) / u64::from(long - short);
        counts.insert(counted.name.to_owned(), each);
    }
    Ok(counts)
}

/// Runs it under callgrind in an empty folder, where the counts of each thread are a file.
fn callgrind(program: &Path, folder: &Path, counted: &Counted, times: u32) -> Result<u64, Failure> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| Failure::io("remove", folder, &error))?;
    }
    fs::create_dir_all(folder).map_err(|error| Failure::io("make", folder, &error))?;
    let mut command = Command::new("valgrind");
    command
        .args(["--quiet", "--tool=callgrind", "--separate-threads=yes"])
        .arg(format!(
            "--callgrind-out-file={}",
            folder.join("out").display()
        ))
        .arg(program)
        .args([counted.name, &times.to_string()]);
    let said = output(command)?;
    if !said.success {
        let name = counted.name;
        let text = format!("valgrind could not count {name}: {}", said.stderr.trim());
        return Err(Failure::failed(text));
    }
    let mut sum = 0;
    for path in files(folder)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let is_first = name.ends_with("-01");
        let wanted = match counted.threads {
            Threads::All => name.contains('-'),
            Threads::First => is_first,
        };
        if wanted {
            let text = fs::read_to_string(&path);
            let text = text.map_err(|error| Failure::io("read", &path, &error))?;
            sum += total(&text).unwrap_or(0);
        }
    }
    if sum == 0 {
        let name = counted.name;
        return Err(Failure::failed(format!(
            "valgrind counted nothing of {name}"
        )));
    }
    Ok(sum)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(folder).map_err(|error| Failure::io("read", folder, &error))?;
    Ok(entries.flatten().map(|entry| entry.path()).collect())
}

/// Finds the sum in a file of callgrind.
fn total(text: &str) -> Option<u64> {
    let line = text
        .lines()
        .rev()
        .find_map(|line| line.strip_prefix("totals: "))?;
    line.trim().parse().ok()
}

fn read(path: &Path) -> Result<Option<Kept>, Failure> {
    match fs::read_to_string(path) {
        Ok(text) => match parse(&text) {
            Some(kept) => Ok(Some(kept)),
            None => Err(Failure::failed(format!(
                "{} holds no counts; `--write` makes it anew",
                path.display()
            ))),
        },
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::io("read", path, &error)),
    }
}

fn parse(text: &str) -> Option<Kept> {
    let value: Value = serde_json::from_str(text).ok()?;
    let word = |name: &str| value.get(name)?.as_str().map(str::to_owned);
    let counts = value.get("instructions")?.as_object()?;
    let count = |(name, value): (&String, &Value)| Some((name.clone(), value.as_u64()?));
    Some(Kept {
        rustc: word("rustc")?,
        target: word("target")?,
        counts: counts.iter().map(count).collect::<Option<_>>()?,
    })
}

fn text(kept: &Kept) -> String {
    let value = json!({
        "rustc": kept.rustc, "target": kept.target, "instructions": kept.counts,
    });
    format!("{value:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(call: u64) -> Kept {
        Kept {
            rustc: "1.95.0".to_owned(),
            target: "x86_64-unknown-linux-gnu".to_owned(),
            counts: BTreeMap::from([("call".to_owned(), call)]),
        }
    }

    #[test]
    fn a_count_beyond_the_tolerance_is_told_with_both_numbers() {
        let verdict = judge(&kept(100_000), &kept(102_100));
        assert_eq!(
            verdict.violations,
            [
                "call: 102,100 instructions, +2.1 % from the 100,000 that are kept; up to 2 % are let pass"
            ]
        );
        assert!(judge(&kept(100_000), &kept(101_900)).violations.is_empty());
    }

    #[test]
    fn a_count_that_is_lower_passes_and_is_told() {
        let verdict = judge(&kept(100_000), &kept(90_000));
        assert!(verdict.violations.is_empty());
        assert!(verdict.told[0].starts_with("call takes 10.0 % less"));
    }

    #[test]
    fn another_compiler_is_told_and_judged_less_strictly() {
        let with = |call| Kept {
            rustc: "1.96.0".to_owned(),
            ..kept(call)
        };
        let verdict = judge(&kept(100_000), &with(109_000));
        assert!(verdict.violations.is_empty());
        assert!(verdict.told[0].contains("rustc 1.95.0, this is 1.96.0"));
        assert_eq!(judge(&kept(100_000), &with(111_000)).violations.len(), 1);
    }

    #[test]
    fn another_target_is_not_compared() {
        let other = Kept {
            target: "aarch64-apple-darwin".to_owned(),
            ..kept(900_000)
        };
        let verdict = judge(&kept(100_000), &other);
        assert!(verdict.violations.is_empty());
        assert!(verdict.told[0].ends_with("they are not compared"));
    }

    #[test]
    fn what_is_missing_on_either_side_is_a_violation() {
        let none = Kept {
            counts: BTreeMap::new(),
            ..kept(0)
        };
        assert_eq!(judge(&none, &kept(1)).violations.len(), 1);
        assert_eq!(judge(&kept(1), &none).violations.len(), 1);
    }

    #[test]
    fn the_sum_of_a_file_of_callgrind_is_found() {
        let text = "version: 1\nevents: Ir\nfn=(1) main\n0 5\n\ntotals: 1234\n";
        assert_eq!(total(text), Some(1234));
        assert_eq!(total("version: 1\n"), None);
    }

    #[test]
    fn counts_are_read_as_they_were_written() {
        assert_eq!(parse(&text(&kept(7))), Some(kept(7)));
        assert_eq!(parse("{}"), None);
        assert_eq!(grouped(1_234_567), "1,234,567");
        assert_eq!(grouped(12), "12");
    }
}
