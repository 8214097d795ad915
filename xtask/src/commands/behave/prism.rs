//! Prism as a child process: installed as its lock file pins it, started with one document, and ended.

use std::fs::{self, File};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::process::output;
use crate::workspace::Workspace;

/// How long it may take to read a document.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long it may take to end after it broke a connection.
const ENDING: Duration = Duration::from_secs(2);

/// How often it is looked at.
const PAUSE: Duration = Duration::from_millis(100);

/// An installed Prism.
#[derive(Debug)]
pub(super) struct Prism {
    program: PathBuf,
    /// What it calls itself.
    pub(super) version: String,
}

impl Prism {
    /// Installs it, unless it is there already.
    pub(super) fn install(workspace: &Workspace) -> Result<Self, Failure> {
        let script = workspace.root().join("examples/prism/install");
        let said = output(Command::new(&script))?;
        if !said.success {
            return Err(Failure::failed(format!(
                "Prism cannot be installed: {}",
                said.stderr.trim()
            )));
        }
        let program = workspace
            .target()
            .join("prism/node_modules/@stoplight/prism-cli/dist/index.js");
        let mut command = Command::new("node");
        command.arg(&program).arg("--version");
        let version = output(command)?.stdout.trim().to_owned();
        Ok(Self { program, version })
    }

    /// Serves a document; what it makes up differs by the document alone.
    ///
    /// # Errors
    ///
    /// When it does not start, with the end of what it says.
    pub(super) fn serve(&self, document: &Path, log: &Path) -> Result<Server, Failure> {
        let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
        let port = free
            .map_err(|error| Failure::failed(format!("no port is free: {error}")))?
            .port();
        let to = File::create(log).map_err(|error| Failure::io("write", log, &error))?;
        let copy = to
            .try_clone()
            .map_err(|error| Failure::io("write", log, &error))?;
        let child = Command::new("node")
            .arg(&self.program)
            .args([
                "mock",
                "--host",
                "127.0.0.1",
                "--seed",
                "1",
                "--port",
                &port.to_string(),
            ])
            .arg(document)
            .stdin(Stdio::null())
            .stdout(to)
            .stderr(copy)
            .spawn()
            .map_err(|error| Failure::failed(format!("cannot start node: {error}")))?;
        let mut server = Server {
            child,
            address: format!("http://127.0.0.1:{port}"),
        };
        let started = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if server.has_ended() || started.elapsed() > PATIENCE {
                let said = fs::read_to_string(log).unwrap_or_default();
                let lines: Vec<_> = said.lines().rev().take(3).collect();
                return Err(Failure::failed(format!(
                    "Prism does not start: {}",
                    lines.join(" | ")
                )));
            }
            sleep(PAUSE);
        }
        Ok(server)
    }
}

/// What it said when it ended: the error that nothing caught.
pub(super) fn last_words(log: &Path) -> String {
    let said = fs::read_to_string(log).unwrap_or_default();
    let error = said.lines().rev().find(|line| line.contains("Error: "));
    error.unwrap_or("nothing").to_owned()
}

/// A running Prism; dropping it ends it.
#[derive(Debug)]
pub(super) struct Server {
    child: Child,
    pub(super) address: String,
}

impl Server {
    /// Says whether it ended by itself.
    fn has_ended(&mut self) -> bool {
        self.child.try_wait().is_ok_and(|status| status.is_some())
    }

    /// Says whether it ended by itself, or is about to: its connections break a moment before.
    pub(super) fn ends(&mut self) -> bool {
        let asked = Instant::now();
        while asked.elapsed() < ENDING {
            if self.has_ended() {
                return true;
            }
            sleep(PAUSE);
        }
        false
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
