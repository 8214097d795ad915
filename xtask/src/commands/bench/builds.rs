//! What the compiler takes for what was generated, dependencies excluded; for a program that calls twenty operations; and
//! for a first build of the runtime, dependencies included.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::contender::{Contender, trees};
use super::results::Outcome;
use super::run::{Run, empty, repeat};
use super::usage::reason;
use crate::cli::Part;
use crate::failure::Failure;
use crate::process::cargo;

/// Asks the compiler about each client that can be generated.
///
/// # Errors
///
/// When results cannot be written.
pub(super) fn check(run: &mut Run<'_>) -> Result<(), Failure> {
    for (document, path) in run.documents() {
        if !document.checked {
            continue;
        }
        for (contender, version) in run.tools.versions.clone() {
            run.one(
                Part::Check,
                document.path,
                contender.name(),
                &version,
                |run| {
                    let out = run.folder("check").join(contender.name());
                    let generated = super::generation::one(contender, &run.tools, &path, &out, 1)?;
                    if generated.failure.is_some() {
                        return Ok(Outcome {
                            failure: Some("nothing generated".to_owned()),
                            ..Outcome::default()
                        });
                    }
                    let folder = contender.package(&out)?;
                    let target = run.folder("check-target").join(contender.name());
                    compile(&folder, &target, run.runs(1))
                },
            )?;
        }
    }
    Ok(())
}

/// Checks a crate whose dependencies were checked before.
fn compile(folder: &Path, target: &Path, runs: u16) -> Result<Outcome, Failure> {
    let source = folder.join("src");
    dependencies(folder, target)?;
    let (mut outcome, last) = repeat(runs, || {
        let root = source.join("lib.rs");
        touch(&root)?;
        Ok(build("check", folder, target))
    })?;
    if let (Some(failure), Some(ran)) = (&mut outcome.failure, last) {
        *failure = errors(&ran.said).unwrap_or_else(|| reason(&ran.said));
    }
    Ok(outcome)
}

/// Builds what the crate depends on, with an empty library in the place of the generated one.
fn dependencies(folder: &Path, target: &Path) -> Result<(), Failure> {
    let (source, aside) = (folder.join("src"), folder.join("src-aside"));
    let moved = |from: &Path, to: &Path| {
        fs::rename(from, to).map_err(|error| Failure::io("move", from, &error))
    };
    moved(&source, &aside)?;
    fs::create_dir_all(&source).map_err(|error| Failure::io("make", &source, &error))?;
    let root = source.join("lib.rs");
    fs::write(&root, "").map_err(|error| Failure::io("write", &root, &error))?;
    let ran = super::usage::run(&mut build("check", folder, target))?;
    empty(&source)?;
    fs::remove_dir(&source).map_err(|error| Failure::io("remove", &source, &error))?;
    moved(&aside, &source)?;
    if ran.success {
        Ok(())
    } else {
        let reason = reason(&ran.said);
        Err(Failure::failed(format!("its dependencies: {reason}")))
    }
}

fn build(verb: &str, folder: &Path, target: &Path) -> Command {
    let mut command = cargo();
    command
        .args([verb, "--quiet"])
        .current_dir(folder)
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TARGET_DIR", target)
        // What `cargo xtask` was started with is none of its business.
        .env_remove("CARGO_MANIFEST_DIR")
        .env_remove("RUSTFLAGS");
    command
}

/// Finds the line in which the compiler says how many errors there are.
fn errors(said: &str) -> Option<String> {
    let line = said.lines().rev().find(|line| line.contains("due to"))?;
    let words: Vec<_> = line.split_whitespace().collect();
    let number = words
        .windows(2)
        .find(|pair| pair[1].starts_with("previous"))?[0];
    Some(format!("{number} errors"))
}

fn touch(path: &Path) -> Result<(), Failure> {
    let now = std::time::SystemTime::now();
    let file = fs::File::options().append(true).open(path);
    file.and_then(|file| file.set_modified(now))
        .map_err(|error| Failure::io("touch", path, &error))
}

/// The programs that call twenty operations of the Stripe client, by contender; they do the same.
const PROGRAMS: [(Contender, &str, &str); 2] = [
    (
        Contender::Ours,
        include_str!("programs/shopwright.rs.txt"),
        include_str!("programs/shopwright.toml"),
    ),
    (
        Contender::Oas3Gen,
        include_str!("programs/oas3-gen.rs.txt"),
        include_str!("programs/oas3-gen.toml"),
    ),
];

/// What programs are made against.
pub(super) const PROGRAM_DOCUMENT: &str = "stripe.com.json";

/// Builds a program that calls twenty operations for release, the generated client with it and the dependencies without.
///
/// # Errors
///
/// When results cannot be written.
pub(super) fn program(run: &mut Run<'_>) -> Result<(), Failure> {
    for (document, path) in run.documents() {
        if document.path != PROGRAM_DOCUMENT {
            continue;
        }
        for (contender, text, manifest) in PROGRAMS {
            let installed = run.tools.versions.iter().find(|(one, _)| *one == contender);
            let Some((_, version)) = installed.cloned() else {
                continue;
            };
            run.one(
                Part::Program,
                document.path,
                contender.name(),
                &version,
                |run| {
                    let folder = run.folder("program").join(contender.name());
                    let out = folder.join("client");
                    super::generation::one(contender, &run.tools, &path, &out, 1)?;
                    contender.package(&out)?;
                    release(run, &folder, text, manifest, contender)
                },
            )?;
        }
    }
    Ok(())
}

fn release(
    run: &Run<'_>,
    folder: &Path,
    text: &str,
    manifest: &str,
    contender: Contender,
) -> Result<Outcome, Failure> {
    let source = folder.join("src");
    fs::create_dir_all(&source).map_err(|error| Failure::io("make", &source, &error))?;
    let write = |path: &Path, text: &str| {
        fs::write(path, text).map_err(|error| Failure::io("write", path, &error))
    };
    write(&folder.join("Cargo.toml"), manifest)?;
    write(&source.join("main.rs"), text)?;
    let target = run.folder("program-target").join(contender.name());
    let command = || {
        let mut command = build("build", folder, &target);
        command.arg("--release");
        command
    };
    let first = super::usage::run(&mut command())?;
    if !first.success {
        return Err(Failure::failed(reason(&first.said)));
    }
    let (mut outcome, _) = repeat(run.runs(3), || {
        touch(&folder.join("client/src/lib.rs"))?;
        Ok(command())
    })?;
    let program = target.join("release/twenty-calls");
    let size = fs::metadata(&program).map(|meta| meta.len());
    let size = size.map_err(|error| Failure::io("read", &program, &error))?;
    #[allow(clippy::cast_precision_loss, reason = "the size of a file")]
    outcome.facts.insert("size".to_owned(), size as f64);
    Ok(outcome)
}

/// The features of the runtime that a newcomer may choose.
pub(super) const FEATURES: [&str; 6] = [
    "selorax",
    "selorax,reqwest",
    "selorax,native-tls",
    "selorax,rustls-ring",
    "selorax,rustls",
    "selorax,rustls,redis",
];

/// Builds the runtime with all that it depends on for an empty program, as on a fresh machine.
///
/// # Errors
///
/// When results cannot be written.
pub(super) fn features(run: &mut Run<'_>) -> Result<(), Failure> {
    let version = trees(run.workspace);
    for features in FEATURES {
        run.one(
            Part::Features,
            features,
            super::contender::OURS,
            &version,
            |run| {
                let folder = run.folder("features");
                newcomer(run, features, &folder.join("crate"), &folder.join("target"))
            },
        )?;
    }
    Ok(())
}

fn newcomer(
    run: &Run<'_>,
    features: &str,
    folder: &Path,
    target: &Path,
) -> Result<Outcome, Failure> {
    empty(folder)?;
    let list: Vec<_> = features
        .split(',')
        .map(|name| format!("\"{name}\""))
        .collect();
    let runtime = run.workspace.root().join("runtime");
    // A string of TOML with these is one of JSON.
    let runtime = serde_json::Value::from(runtime.to_string_lossy().into_owned());
    let manifest = format!(
        "[package]\nname = \"newcomer\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         shopwright = {{ path = {runtime}, default-features = false, features = [{}] }}\n\n[workspace]\n",
        list.join(", ")
    );
    let source = folder.join("src");
    fs::create_dir_all(&source).map_err(|error| Failure::io("make", &source, &error))?;
    for (path, text) in [
        ("Cargo.toml", manifest.as_str()),
        ("src/main.rs", "fn main() {}\n"),
    ] {
        let path = folder.join(path);
        fs::write(&path, text).map_err(|error| Failure::io("write", &path, &error))?;
    }
    let lock = run.workspace.root().join("Cargo.lock");
    fs::copy(&lock, folder.join("Cargo.lock"))
        .map_err(|error| Failure::io("copy", &lock, &error))?;
    let (mut outcome, _) = repeat(run.runs(1), || {
        empty(target)?;
        let mut command = build("build", folder, target);
        command.arg("--offline");
        Ok(command)
    })?;
    outcome.facts.insert("crates".to_owned(), crates(folder)?);
    Ok(outcome)
}

/// Counts what is compiled for the program, without the program.
fn crates(folder: &Path) -> Result<f64, Failure> {
    let mut command = cargo();
    command
        .args([
            "tree",
            "--offline",
            "-e",
            "normal,build",
            "--prefix",
            "none",
            "--no-dedupe",
        ])
        .args(["--format", "{p}"])
        .current_dir(folder);
    let said = crate::process::output(command)?;
    let names: std::collections::BTreeSet<_> = said
        .stdout
        .lines()
        .filter_map(|line| line.split(" (").next())
        .collect();
    #[allow(clippy::cast_precision_loss, reason = "a few hundred")]
    Ok(names.len().saturating_sub(1) as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_errors_is_what_the_compiler_says() {
        let said = "error[E0308]: x\n\nerror: could not compile `a` (lib) due to 106 previous errors; 3 warnings emitted\n";
        assert_eq!(errors(said).as_deref(), Some("106 errors"));
        assert_eq!(errors("error: no such file\n"), None);
    }
}
