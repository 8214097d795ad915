//! A redis-server of a test's own: started, killed, started anew without its state, stopped in its tracks.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::redis::Redis;

/// It listens on a socket in a folder of its own, and ends with the test.
pub(crate) struct Server {
    folder: TempDir,
    process: Child,
}

impl Server {
    pub(crate) fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let process = spawn(&folder.path().join("redis.sock"));
        let server = Self { folder, process };
        server.wait_until_it_answers();
        server
    }

    fn socket(&self) -> PathBuf {
        self.folder.path().join("redis.sock")
    }

    fn url(&self) -> String {
        format!("redis+unix://{}", self.socket().display())
    }

    /// What one more process would have: a connection of its own.
    pub(crate) fn process(&self) -> Redis {
        let redis = Redis::open(&self.url()).unwrap();
        redis
            .with_prefix("p")
            .with_timeout(Duration::from_millis(300))
    }

    /// Asks by a command of Redis.
    pub(crate) fn ask<T: ::redis::FromRedisValue>(&self, words: &[&str]) -> T {
        let client = ::redis::Client::open(self.url()).unwrap();
        let mut command = ::redis::cmd(words[0]);
        command.arg(&words[1..]);
        command
            .query(&mut client.get_connection().unwrap())
            .unwrap()
    }

    pub(crate) fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
        // A killed server leaves its socket.
        drop(std::fs::remove_file(self.socket()));
    }

    pub(crate) fn start_anew(&mut self) {
        self.process = spawn(&self.socket());
        self.wait_until_it_answers();
    }

    /// Sends it a signal: `STOP` hangs it, `CONT` lets it go on.
    pub(crate) fn signal(&self, name: &str) {
        let process = self.process.id().to_string();
        let status = Command::new("kill").args(["-s", name, &process]).status();
        assert!(status.unwrap().success());
    }

    fn wait_until_it_answers(&self) {
        let client = ::redis::Client::open(self.url()).unwrap();
        let end = Instant::now() + Duration::from_secs(20);
        while client.get_connection().is_err() {
            assert!(Instant::now() < end, "redis-server does not answer");
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

fn spawn(socket: &std::path::Path) -> Child {
    let mut command = Command::new("redis-server");
    command.args(["--port", "0", "--save", "", "--appendonly", "no"]);
    command.arg("--unixsocket").arg(socket);
    let spawned = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    spawned.unwrap_or_else(|problem| {
        panic!("these tests need the program redis-server (Debian: `apt-get install redis-server`): {problem}")
    })
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}
