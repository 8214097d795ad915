//! The generators that are compared: how each is started, and how its output becomes a crate. What is asked of a peer
//! is what its own documentation says to ask for.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::process::output;
use crate::workspace::Workspace;

/// A generator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Contender {
    /// The one of this workspace.
    Ours,
    Oas3Gen,
    Ploidy,
    OpenapiToRust,
    OpenapiNexus,
}

impl Contender {
    /// All, in the order of tables.
    pub(super) const ALL: [Self; 5] = [
        Self::Ours,
        Self::Oas3Gen,
        Self::Ploidy,
        Self::OpenapiToRust,
        Self::OpenapiNexus,
    ];

    /// Gives the name, for peers that of program and package.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Ours => OURS,
            Self::Oas3Gen => "oas3-gen",
            Self::Ploidy => "ploidy",
            Self::OpenapiToRust => "openapi-to-rust",
            Self::OpenapiNexus => "openapi-nexus",
        }
    }

    /// Gives the version of a peer that its command line here is known to fit.
    pub(super) fn wanted(self) -> Option<&'static str> {
        match self {
            Self::Ours => None,
            Self::Oas3Gen => Some("0.29.0"),
            Self::Ploidy => Some("0.15.0"),
            Self::OpenapiToRust => Some("0.23.0"),
            Self::OpenapiNexus => Some("0.2.3"),
        }
    }

    /// Makes the command that writes a client of `document` into the empty folder `out`.
    pub(super) fn generate(self, tools: &Tools, document: &Path, out: &Path) -> Command {
        let mut command = Command::new(match self {
            Self::Ours => tools.ours.as_os_str(),
            peer => peer.name().as_ref(),
        });
        match self {
            Self::Ours => {
                command.arg("generate").arg(document).arg("--out").arg(out);
                command.arg("--name").arg(PACKAGE);
                command.arg("--runtime").arg(&tools.runtime);
            }
            Self::Oas3Gen => {
                command.args(["generate", "client-mod", "--workspace", "-i"]);
                command.arg(document).arg("-o").arg(out);
            }
            Self::Ploidy => {
                command.args(["generate", "rust"]).arg(document);
                command.arg("-o").arg(out).args(["--name", PACKAGE]);
            }
            Self::OpenapiToRust => {
                command.arg("generate").arg(document);
                command.arg("--output-dir").arg(out.join("src/api"));
            }
            Self::OpenapiNexus => {
                command.arg("generate").arg("-i").arg(document);
                command.arg("-o").arg(out);
                command.args(["--generators", "rust-reqwest"]);
            }
        }
        command
    }

    /// Makes a crate of what was written, and gives its folder. Generated Rust is never touched.
    ///
    /// # Errors
    ///
    /// When there is nothing to make one of.
    pub(super) fn package(self, out: &Path) -> Result<PathBuf, Failure> {
        if self == Self::OpenapiToRust {
            let source = out.join("src/api/REQUIRED_DEPS.toml");
            let needed = fs::read_to_string(&source);
            let needed = needed.map_err(|error| Failure::io("read", &source, &error))?;
            write(&out.join("Cargo.toml"), &around(&needed))?;
            write(&out.join("src/lib.rs"), "pub mod api;\n")?;
        }
        let folder = manifest(out, 2).ok_or_else(|| Failure::failed("it wrote no manifest"))?;
        let path = folder.join("Cargo.toml");
        let text = fs::read_to_string(&path);
        let mut text = text.map_err(|error| Failure::io("read", &path, &error))?;
        if !text.lines().any(|line| line.trim() == "[workspace]") {
            text.push_str("\n[workspace]\n");
            write(&path, &text)?;
        }
        Ok(folder)
    }
}

/// Our own name in tables and on the command line.
pub(super) const OURS: &str = "shopwright";

/// What every generated package is called where that can be said.
const PACKAGE: &str = "measured-client";

/// Finds the folder of the manifest: here, or as many folders further down.
fn manifest(folder: &Path, depth: usize) -> Option<PathBuf> {
    if folder.join("Cargo.toml").is_file() {
        return Some(folder.to_owned());
    }
    let depth = depth.checked_sub(1)?;
    let mut inner: Vec<_> = fs::read_dir(folder)
        .ok()?
        .flatten()
        .map(|entry| entry.path())
        .collect();
    inner.sort();
    inner.iter().find_map(|folder| manifest(folder, depth))
}

/// Puts a manifest around a list of dependencies.
fn around(dependencies: &str) -> String {
    let package =
        format!("[package]\nname = \"{PACKAGE}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n");
    let header = if dependencies.contains("[dependencies]") {
        ""
    } else {
        "[dependencies]\n"
    };
    format!("{package}{header}{dependencies}\n")
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    fs::write(path, text).map_err(|error| Failure::io("write", path, &error))
}

/// What is installed, and where ours is.
#[derive(Clone, Debug)]
pub(super) struct Tools {
    /// Our program, built as it is to be installed.
    pub(super) ours: PathBuf,
    runtime: PathBuf,
    /// What takes part, with its version.
    pub(super) versions: Vec<(Contender, String)>,
}

impl Tools {
    /// Builds ours and asks for the others; says a word of those that are not there.
    ///
    /// # Errors
    ///
    /// When ours does not build.
    pub(super) fn find(workspace: &Workspace, who: &[String]) -> Result<Self, Failure> {
        let ours = built_by(&INSTALLED, workspace, "xtask", "xtask")?;
        let mut versions = Vec::new();
        for contender in Contender::ALL {
            if !who.is_empty() && !who.iter().any(|name| name == contender.name()) {
                continue;
            }
            let Some(wanted) = contender.wanted() else {
                versions.push((contender, trees(workspace)));
                continue;
            };
            let name = contender.name();
            match version(name) {
                Some(version) => {
                    if version != wanted {
                        eprintln!("{name} {version} is installed; {wanted} was expected");
                    }
                    versions.push((contender, version));
                }
                None => eprintln!(
                    "{name} is not installed and left out: `cargo install {name} --version {wanted}`"
                ),
            }
        }
        Ok(Self {
            ours,
            runtime: workspace.root().join("runtime"),
            versions,
        })
    }
}

/// How our program is installed: its profile, and how it is built beside that.
const INSTALLED: (&str, &[&str]) = ("dist", &["--no-default-features"]);

/// Builds a program of the workspace for release and gives its path.
///
/// # Errors
///
/// When it does not build.
pub(super) fn built(
    workspace: &Workspace,
    package: &str,
    program: &str,
) -> Result<PathBuf, Failure> {
    built_by(&("release", &[]), workspace, package, program)
}

fn built_by(
    (profile, options): &(&str, &[&str]),
    workspace: &Workspace,
    package: &str,
    program: &str,
) -> Result<PathBuf, Failure> {
    let mut command = crate::process::cargo();
    command.args(["build", "--quiet", "--profile", profile]);
    command.args(*options);
    command.args(["--package", package]);
    command
        .args(["--bin", program])
        .current_dir(workspace.root());
    let status = command.status();
    if !status.is_ok_and(|status| status.success()) {
        return Err(Failure::failed(format!("cannot build {program}")));
    }
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    Ok(workspace.target().join(profile).join(name))
}

/// Says which sources ours are made of: the same for everyone who has them, whatever the commit is called.
pub(super) fn trees(workspace: &Workspace) -> String {
    let tree = |folder: &str| {
        let mut command = Command::new("git");
        command
            .args(["rev-parse", "--short=10", &format!("HEAD:{folder}")])
            .current_dir(workspace.root());
        let said = output(command).ok().filter(|said| said.success)?;
        let mut command = Command::new("git");
        command
            .args(["status", "--porcelain", "--", folder])
            .current_dir(workspace.root());
        let clean = output(command).is_ok_and(|said| said.stdout.is_empty());
        let changed = if clean { "" } else { " and changes" };
        Some(format!("{folder} {}{changed}", said.stdout.trim()))
    };
    let trees: Vec<_> = ["generator", "runtime", "bench"]
        .iter()
        .filter_map(|folder| tree(folder))
        .collect();
    trees.join(", ")
}

/// Asks a program for its version.
fn version(program: &str) -> Option<String> {
    let mut command = Command::new(program);
    command.arg("--version");
    let said = output(command).ok().filter(|said| said.success)?;
    let word = said.stdout.split_whitespace().nth(1)?;
    Some(word.trim_start_matches('v').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_dependencies_gets_a_manifest() {
        let bare = around("serde = \"1\"\n");
        assert!(
            bare.contains("edition = \"2024\"\n\n[dependencies]\nserde"),
            "{bare}"
        );
        let headed = around("[dependencies]\nserde = \"1\"\n");
        assert_eq!(headed.matches("[dependencies]").count(), 1);
    }

    #[test]
    fn the_manifest_is_found_further_down() {
        let folder = tempfile::tempdir().unwrap();
        let deep = folder.path().join("rust-reqwest");
        fs::create_dir(&deep).unwrap();
        assert!(Contender::OpenapiNexus.package(folder.path()).is_err());
        fs::write(deep.join("Cargo.toml"), "[package]\n").unwrap();
        assert_eq!(
            Contender::OpenapiNexus.package(folder.path()).unwrap(),
            deep
        );
        let text = fs::read_to_string(deep.join("Cargo.toml")).unwrap();
        assert_eq!(text, "[package]\n\n[workspace]\n");
    }

    #[test]
    fn names_of_contenders_are_distinct() {
        let names: std::collections::BTreeSet<_> =
            Contender::ALL.iter().map(|one| one.name()).collect();
        assert_eq!(names.len(), Contender::ALL.len());
    }
}
