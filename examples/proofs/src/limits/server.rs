//! A redis-server of a run's own, which keeps nothing when it is killed.

use std::io::{Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::Failure;

/// It listens on a socket in a folder of its own, and ends with the run.
pub(super) struct Server {
    folder: TempDir,
    process: Child,
}

impl Server {
    pub(super) fn start() -> Result<Self, Failure> {
        let folder = tempfile::tempdir()?;
        let process = spawn(&folder)?;
        let server = Self { folder, process };
        server.wait_until_it_answers()?;
        Ok(server)
    }

    pub(super) fn url(&self) -> String {
        format!("redis+unix://{}", socket(&self.folder).display())
    }

    /// Kills it, and starts another in its place, which knows nothing.
    pub(super) fn restart(&mut self) -> Result<(), Failure> {
        self.process.kill()?;
        self.process.wait()?;
        // A killed server leaves its socket.
        drop(std::fs::remove_file(socket(&self.folder)));
        self.process = spawn(&self.folder)?;
        self.wait_until_it_answers()
    }

    fn wait_until_it_answers(&self) -> Result<(), Failure> {
        let end = Instant::now() + Duration::from_secs(20);
        while self.ping().is_err() {
            if Instant::now() > end {
                return Err("redis-server does not answer".into());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        Ok(())
    }

    fn ping(&self) -> std::io::Result<()> {
        let mut stream = UnixStream::connect(socket(&self.folder))?;
        stream.set_read_timeout(Some(Duration::from_secs(1)))?;
        stream.write_all(b"PING\r\n")?;
        stream.read_exact(&mut [0; 7])
    }
}

fn socket(folder: &TempDir) -> PathBuf {
    folder.path().join("redis.sock")
}

fn spawn(folder: &TempDir) -> Result<Child, Failure> {
    let mut command = Command::new("redis-server");
    command.args(["--port", "0", "--save", "", "--appendonly", "no"]);
    command.arg("--unixsocket").arg(socket(folder));
    let spawned = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    spawned.map_err(|problem| {
        format!("redis-server is needed (Debian: `apt-get install redis-server`): {problem}").into()
    })
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}
