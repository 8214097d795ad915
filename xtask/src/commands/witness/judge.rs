//! Two tools that others wrote, asked about the same two clients: `cargo semver-checks` and `cargo public-api`.
//! Both read rustdoc's JSON.

use std::path::Path;
use std::process::Command;

use shopwright_generator::surface::Impact;

use crate::failure::Failure;
use crate::process::{Said, output};

/// The tools, with the versions that read what this compiler writes.
pub(super) const TOOLS: [(&str, &str); 2] = [
    ("cargo-semver-checks", "0.51.0"),
    ("cargo-public-api", "0.52.0"),
];

/// What `cargo semver-checks` says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct SemverChecks {
    /// The change of version that it asks for.
    pub(super) bump: Impact,
    /// The lints that fired.
    pub(super) lints: Vec<String>,
}

/// What `cargo public-api diff` lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct PublicApi {
    pub(super) removed: Vec<String>,
    /// Before and after.
    pub(super) changed: Vec<(String, String)>,
    pub(super) added: Vec<String>,
}

/// Makes sure that both tools are there, in the versions whose output is understood.
///
/// # Errors
///
/// With the commands that install them.
pub(super) fn find() -> Result<(), Failure> {
    for (tool, version) in TOOLS {
        let word = tool.trim_start_matches("cargo-");
        let mut command = Command::new(tool);
        command.args([word, "--version"]);
        let found = output(command).ok().filter(|said| said.success);
        let found = found
            .map(|said| said.stdout.trim().to_owned())
            .unwrap_or_default();
        if !found.ends_with(version) {
            let found = if found.is_empty() {
                "it is not there"
            } else {
                &found
            };
            return Err(Failure::failed(format!(
                "{tool} {version} is needed ({found}): cargo install --locked {tool}@{version}; \
                 or leave it out with --compiler-only"
            )));
        }
    }
    Ok(())
}

/// Asks `cargo semver-checks` whether the new client could be a patch.
pub(super) fn semver_checks(old: &Path, new: &Path) -> Result<SemverChecks, Failure> {
    let mut command = Command::new("cargo-semver-checks");
    command
        .args([
            "semver-checks",
            "--release-type",
            "patch",
            "--color",
            "never",
        ])
        .arg("--baseline-rustdoc")
        .arg(old)
        .arg("--current-rustdoc")
        .arg(new);
    let said = output(command)?;
    read_semver_checks(&said).ok_or_else(|| {
        Failure::failed(format!(
            "cargo-semver-checks: {}{}",
            said.stdout, said.stderr
        ))
    })
}

pub(super) fn read_semver_checks(said: &Said) -> Option<SemverChecks> {
    let said_lines = || {
        said.stdout
            .lines()
            .chain(said.stderr.lines())
            .map(str::trim)
    };
    let fired = said_lines().filter_map(|line| {
        let (name, _) = line.strip_prefix("--- failure ")?.split_once(':')?;
        Some(name.to_owned())
    });
    let mut found = SemverChecks {
        bump: Impact::None,
        lints: fired.collect(),
    };
    let summary = said_lines().find_map(|line| line.strip_prefix("Summary "))?;
    let asks = |word: &str| summary.contains(&format!("semver requires new {word} version"));
    if asks("major") {
        found.bump = Impact::Major;
    } else if asks("minor") {
        found.bump = Impact::Minor;
    }
    // Success and words have to say the same.
    let is_none = found.bump == Impact::None;
    (said.success == is_none && found.lints.is_empty() == is_none).then_some(found)
}

/// Asks `cargo public-api` which items differ. Implementations that hold for all types are left out.
pub(super) fn public_api(old: &Path, new: &Path) -> Result<PublicApi, Failure> {
    let mut command = Command::new("cargo-public-api");
    command
        .args([
            "public-api",
            "--omit",
            "blanket-impls",
            "--color",
            "never",
            "diff",
        ])
        .arg(old)
        .arg(new);
    let said = output(command)?;
    read_public_api(&said)
        .ok_or_else(|| Failure::failed(format!("cargo-public-api: {}{}", said.stdout, said.stderr)))
}

pub(super) fn read_public_api(said: &Said) -> Option<PublicApi> {
    if !said.success {
        return None;
    }
    let (_, rest) = said
        .stdout
        .split_once("Removed items from the public API")?;
    let (removed, rest) = rest.split_once("Changed items in the public API")?;
    let (changed, added) = rest.split_once("Added items to the public API")?;
    let before = signed(changed, '-');
    let after = signed(changed, '+');
    let found = PublicApi {
        removed: signed(removed, '-'),
        added: signed(added, '+'),
        changed: before.iter().cloned().zip(after.iter().cloned()).collect(),
    };
    (before.len() == after.len()).then_some(found)
}

fn signed(text: &str, sign: char) -> Vec<String> {
    text.lines()
        .filter_map(|line| line.strip_prefix(sign))
        .map(str::to_owned)
        .collect()
}

impl PublicApi {
    /// The change of version that its lists amount to: it lists, and decides nothing.
    pub(super) fn bump(&self) -> Impact {
        let names_only = |(old, new): &(String, String)| without_names(old) == without_names(new);
        if !self.removed.is_empty() || !self.changed.iter().all(names_only) {
            Impact::Major
        } else if !self.added.is_empty() {
            Impact::Minor
        } else {
            Impact::None
        }
    }
}

/// A function without the names of its arguments, which no caller writes.
fn without_names(item: &str) -> String {
    let mut out = String::new();
    let mut rest = item;
    while let Some(colon) = rest.find(": ") {
        let (before, after) = rest.split_at(colon);
        let name = before
            .rfind(|c: char| !c.is_alphanumeric() && c != '_')
            .map_or(0, |end| end + 1);
        out.push_str(&before[..name]);
        rest = &after[2..];
    }
    out + rest
}
