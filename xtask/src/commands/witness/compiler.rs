//! Clients and programs through the compiler: `rustc` and `rustdoc` themselves, since a run of cargo for each of
//! hundreds of crates would take longer than they do. Only the runtime is built by cargo, once.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::program::{self, Witness};
use super::rustdoc::Docs;
use crate::failure::Failure;
use crate::process::{cargo, output};
use crate::workspace::Workspace;

/// Texts by path, as the generator writes a crate.
type Files = BTreeMap<String, String>;

/// Where clients are compiled.
#[derive(Debug)]
pub(super) struct Compiler {
    folder: PathBuf,
    /// Metadata of the runtime.
    runtime: PathBuf,
}

/// A compiled client.
#[derive(Debug)]
pub(super) struct Client {
    pub(super) metadata: PathBuf,
    /// rustdoc's JSON of it.
    pub(super) json: PathBuf,
    /// The program that uses all of it.
    pub(super) witness: Witness,
}

/// What the compiler has against a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Complaint {
    /// Such as `E0599`; empty when the error has no code.
    pub(super) code: String,
    pub(super) message: String,
}

impl Compiler {
    /// Makes a folder of this name below the target folder, and builds the runtime as any build of the workspace does, without
    /// features.
    pub(super) fn new(workspace: &Workspace, name: &str) -> Result<Self, Failure> {
        let mut command = cargo();
        command
            .args(["check", "--quiet", "--package", "shopwright", "--lib"])
            .args(["--no-default-features", "--message-format", "json"])
            .current_dir(workspace.root());
        let folder = workspace.target().join(name);
        let said = output(command)?;
        let artifacts = said
            .stdout
            .lines()
            .filter_map(|line| serde_json::from_str(line).ok());
        let runtime = artifacts
            .filter_map(|artifact: Value| metadata(&artifact))
            .next_back();
        match runtime {
            Some(runtime) if said.success => Ok(Self { folder, runtime }),
            _ => Err(Failure::failed(format!(
                "the runtime does not compile: {}{}",
                said.stdout, said.stderr
            ))),
        }
    }

    /// Compiles a client in a folder of this name, has rustdoc list it, and writes the program that uses it; that
    /// program has to compile against the client itself.
    pub(super) fn client(&self, name: &str, files: &Files) -> Result<Client, Failure> {
        let metadata = self.compile(name, files)?;
        let folder = self.folder.join("clients").join(name);
        let json = self.document(&folder)?;
        let text = fs::read_to_string(&json).map_err(|error| Failure::io("read", &json, &error))?;
        let witness = Docs::parse(&text).and_then(|docs| program::write(&docs));
        let witness = witness.map_err(|error| {
            Failure::failed(format!("cannot use {}: {error}", folder.display()))
        })?;
        let complaints = self.check(&witness.text, &metadata, &folder.join("itself"))?;
        match complaints.first() {
            None => Ok(Client {
                metadata,
                json,
                witness,
            }),
            Some(first) => Err(Failure::failed(format!(
                "the program that uses {} does not compile against the same client: {}",
                folder.display(),
                first.message
            ))),
        }
    }

    /// Compiles a client and gives its metadata.
    pub(super) fn compile(&self, name: &str, files: &Files) -> Result<PathBuf, Failure> {
        let folder = self.folder.join("clients").join(name);
        let _ = fs::remove_dir_all(&folder);
        let sources = files.iter().filter(|(path, _)| path.starts_with("src/"));
        for (path, text) in sources {
            write(&folder.join(path), text)?;
        }
        let metadata = folder.join("libclient.rmeta");
        let mut command = self.start("rustc");
        command
            .args(["--crate-name", "client", "--crate-type", "lib"])
            .args(["--emit", "metadata", "-o"])
            .arg(&metadata)
            .arg(folder.join("src/lib.rs"));
        let said = output(command)?;
        if said.success {
            return Ok(metadata);
        }
        let text = format!("the client {name} does not compile: {}", said.stderr);
        Err(Failure::failed(text))
    }

    /// Has rustdoc write what is public.
    fn document(&self, folder: &Path) -> Result<PathBuf, Failure> {
        let mut command = self.start("rustdoc");
        command
            .args(["--crate-name", "client", "--crate-version", "0.1.0"])
            .args(["-Z", "unstable-options", "--output-format", "json", "-o"])
            .arg(folder)
            .arg(folder.join("src/lib.rs"))
            // JSON is for nightly compilers only, or so.
            .env("RUSTC_BOOTSTRAP", "1");
        let said = output(command)?;
        if said.success {
            return Ok(folder.join("client.json"));
        }
        let text = format!("rustdoc fails in {}: {}", folder.display(), said.stderr);
        Err(Failure::failed(text))
    }

    /// Compiles a program that uses a client; gives the errors. What is written is below `folder`.
    pub(super) fn check(
        &self,
        program: &str,
        client: &Path,
        folder: &Path,
    ) -> Result<Vec<Complaint>, Failure> {
        let source = folder.join("lib.rs");
        write(&source, program)?;
        let mut command = self.start("rustc");
        command
            .args([
                "--crate-name",
                "witness",
                "--crate-type",
                "lib",
                "--emit",
                "metadata",
            ])
            .args(["--error-format", "json", "-o"])
            .arg(folder.join("libwitness.rmeta"))
            .arg("--extern")
            .arg(format!("client={}", client.display()))
            .arg(&source);
        let said = output(command)?;
        let complaints: Vec<_> = said.stderr.lines().filter_map(complaint).collect();
        if said.success != complaints.is_empty() {
            let text = format!("rustc fails in {}: {}", folder.display(), said.stderr);
            return Err(Failure::failed(text));
        }
        Ok(complaints)
    }

    /// Where a comparison may write.
    pub(super) fn room(&self, name: &str) -> PathBuf {
        self.folder.join("comparisons").join(name)
    }

    fn start(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        let dependencies = self.runtime.parent().unwrap_or(&self.folder);
        command
            .args(["--edition", "2024", "--cap-lints", "allow", "-L"])
            .arg(format!("dependency={}", dependencies.display()))
            .arg("--extern")
            .arg(format!("shopwright={}", self.runtime.display()));
        command
    }
}

/// The file of the runtime in a message of cargo.
fn metadata(artifact: &Value) -> Option<PathBuf> {
    let is_runtime =
        artifact["reason"] == "compiler-artifact" && artifact["target"]["name"] == "shopwright";
    let file = artifact["filenames"].as_array()?.iter().find_map(|file| {
        file.as_str().filter(|file| {
            Path::new(file)
                .extension()
                .is_some_and(|end| end == "rmeta")
        })
    });
    file.filter(|_| is_runtime).map(PathBuf::from)
}

/// An error of the compiler; its closing words (`aborting due to`) are none.
fn complaint(line: &str) -> Option<Complaint> {
    let said: Value = serde_json::from_str(line).ok()?;
    let message = said["message"].as_str()?;
    let is_error = said["level"] == "error" && !message.starts_with("aborting due to");
    is_error.then(|| Complaint {
        code: said["code"]["code"].as_str().unwrap_or_default().to_owned(),
        message: message.to_owned(),
    })
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(|error| Failure::io("make", folder, &error))?;
    fs::write(path, text).map_err(|error| Failure::io("write", path, &error))
}
