//! The program that calls every operation of a client: written beside the generated crate, built and run.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use shopwright_generator::diagnostic::Diagnostics;
use shopwright_generator::ir::AuthKind;
use shopwright_generator::load;
use shopwright_generator::naming::NamesLock;
use shopwright_generator::render::RuntimeDependency;

use super::plan::{Planned, Planner};
use super::signature::Module;
use super::value::Writer;
use crate::failure::Failure;
use crate::files::Plan;
use crate::generation::{self, Generated, Package};
use crate::input::Input;
use crate::process::{cargo, output};
use crate::workspace::Workspace;

const PROGRAM: &str = include_str!("driver.rs.txt");

/// How many lines of the compiler are kept.
const KEPT: usize = 20;

/// A client with its calls, ready to be built.
#[derive(Debug)]
pub(super) struct Driver {
    /// Where it stands.
    folder: PathBuf,
    /// Where all drivers are built, so that what they share is built once.
    target: PathBuf,
    pub(super) operations: usize,
    pub(super) calls: Vec<Planned>,
}

impl Driver {
    /// Generates the client of a document and writes the program.
    pub(super) fn write(workspace: &Workspace, input: &Input, name: &str) -> Result<Self, Failure> {
        let home = workspace.target().join("behave");
        let folder = home.join(name);
        let runtime = workspace.root().join("runtime");
        let package = Package {
            name: "client".to_owned(),
            runtime: RuntimeDependency::Path(runtime.to_string_lossy().into_owned()),
            sources: input.names(),
        };
        let mut found = Diagnostics::new();
        let document = load(&input.document, &input.overlays, input.loader(), &mut found);
        let value = document.as_ref().map(|document| document.value().clone());
        let lock = NamesLock::default();
        let made = document.and_then(|it| generation::package_of(it, &package, &lock, &mut found));
        let (Some(value), Some(made)) = (value, made) else {
            return Err(Failure::failed(format!(
                "{name}: nothing can be made of this document"
            )));
        };
        let calls = plan(&made, &value);
        let mut files: BTreeMap<String, String> = BTreeMap::new();
        for (path, text) in &made.files {
            files.insert(format!("client/{path}"), text.clone());
        }
        files.insert("driver/src/main.rs".to_owned(), program(&made, &calls));
        files.insert("driver/Cargo.toml".to_owned(), manifest(name, &runtime));
        let mut plan = Plan::new();
        plan.own(&folder.join("client/src"));
        plan.files(&folder, &files)?;
        fs::create_dir_all(&folder).map_err(|error| Failure::io("make", &folder, &error))?;
        plan.apply(&plan.differences()?, &home)?;
        let lock = workspace.root().join("Cargo.lock");
        fs::copy(&lock, folder.join("driver/Cargo.lock"))
            .map_err(|error| Failure::io("copy", &lock, &error))?;
        Ok(Self {
            folder,
            target: home.join("target"),
            operations: made.operations,
            calls,
        })
    }

    /// Builds it.
    ///
    /// # Errors
    ///
    /// With what the compiler says.
    pub(super) fn build(&self) -> Result<(), Failure> {
        let mut command = cargo();
        command
            .args(["build", "--quiet", "--offline", "--message-format", "short"])
            .current_dir(self.folder.join("driver"))
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("CARGO_INCREMENTAL", "0");
        let said = output(command)?;
        if said.success {
            return Ok(());
        }
        let lines: Vec<_> = said.stderr.lines().take(KEPT).collect();
        Err(Failure::failed(format!(
            "the driver cannot be built:\n{}",
            lines.join("\n")
        )))
    }

    /// Runs it against a server from a call on; gives what it says of each call that was made, by the call's index.
    pub(super) fn run(
        &self,
        name: &str,
        address: &str,
        first: usize,
    ) -> Result<BTreeMap<usize, Value>, Failure> {
        let mut command = Command::new(self.target.join("debug").join(program_name(name)));
        command.arg(address).arg(first.to_string());
        let said = output(command)?;
        let log = self.folder.join("calls.jsonl");
        let mut before = if first == 0 {
            String::new()
        } else {
            fs::read_to_string(&log).unwrap_or_default()
        };
        before.push_str(&said.stdout);
        fs::write(&log, before).map_err(|error| Failure::io("write", &log, &error))?;
        if !said.success {
            let text = format!("the driver ended early: {}", said.stderr.trim());
            return Err(Failure::failed(text));
        }
        let lines = said
            .stdout
            .lines()
            .filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let indexed = lines.filter_map(|line| {
            let index = usize::try_from(line["index"].as_u64()?).ok()?;
            Some((index, line))
        });
        Ok(indexed.collect())
    }
}

/// Plans the calls of all operations.
fn plan(made: &Generated, root: &Value) -> Vec<Planned> {
    let models = Module::read(&made.files, "src/models/");
    let writer = Writer {
        api: &made.api,
        models: &models,
    };
    let mut calls = Vec::new();
    let files = made.files.keys().filter_map(|path| {
        let name = path.strip_prefix("src/operations/")?.strip_suffix(".rs")?;
        (name != "mod").then_some((path, name))
    });
    let modules: Vec<_> = files
        .map(|(path, name)| {
            (
                format!("operations::{name}"),
                Module::read(&made.files, path),
            )
        })
        .collect();
    for op in &made.api.operations {
        let group = made.api.groups[op.group.0].type_name.as_str();
        let found = modules
            .iter()
            .find(|(_, module)| !module.functions(group).is_empty());
        if let Some((path, module)) = found {
            let planner = Planner {
                writer,
                root,
                module,
                path: path.clone(),
                op,
            };
            calls.extend(planner.calls());
        }
    }
    calls
}

fn program(made: &Generated, calls: &[Planned]) -> String {
    let mut credentials = String::new();
    for scheme in &made.api.schemes {
        let name = &scheme.name;
        let _ = match scheme.kind {
            AuthKind::Bearer => write!(credentials, ".bearer({name:?}, \"token\")"),
            AuthKind::Basic => write!(credentials, ".basic({name:?}, \"user\", \"password\")"),
            AuthKind::Key { .. } => write!(credentials, ".api_key({name:?}, \"key\")"),
            AuthKind::Other(_) => write!(credentials, ".elsewhere({name:?})"),
        };
    }
    let (mut main, mut functions) = (String::new(), String::new());
    for (index, call) in calls.iter().enumerate() {
        let Ok(code) = &call.code else { continue };
        let _ = writeln!(
            main,
            "    if first <= {index} {{ call_{index}(&client, &run).await; }}"
        );
        let _ = write!(
            functions,
            "\n/// {} {}\nasync fn call_{index}(client: &client::Client, run: &Run) {{\n    \
             let call = {code};\n    \
             run.one({index}, call.with_header(\"Prefer\", {:?}).with_response()).await;\n}}\n",
            call.operation.replace(['\n', '\r'], " "),
            call.variant,
            call.prefer
        );
    }
    PROGRAM
        .replace("/*credentials*/", &credentials)
        .replace("/*main*/", &main)
        .replace("/*calls*/", &functions)
}

/// Each driver has a program of its own name, since they share a folder.
fn program_name(name: &str) -> String {
    format!("driver-{name}")
}

fn manifest(name: &str, runtime: &Path) -> String {
    let name = program_name(name);
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\n\
         client = {{ path = \"../client\", default-features = false }}\n\
         shopwright = {{ path = {:?}, default-features = false, features = [\"reqwest\"] }}\n\
         tokio = {{ version = \"1\", features = [\"net\", \"rt\", \"time\"] }}\n\n\
         [workspace]\n",
        runtime.to_string_lossy()
    )
}
