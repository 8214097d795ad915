//! A folder to run commands in, and how they ended.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

/// A document without a flaw.
pub(crate) const GOOD: &str = "\
openapi: 3.0.3
info: { title: Tiny, version: '1' }
servers: [{ url: 'https://api.example.com' }]
tags: [{ name: Orders, description: Orders. }, { name: Users, description: Users. }]
paths:
  /orders:
    get:
      tags: [Orders]
      operationId: list_orders
      summary: Lists orders.
      responses:
        '200':
          description: The orders.
          content:
            application/json:
              schema: { type: array, items: { $ref: '#/components/schemas/Order' } }
  /users/{id}:
    get:
      tags: [Users]
      operationId: get_user
      summary: Gets a user.
      parameters:
      - { name: id, in: path, required: true, description: Its id., schema: { type: integer, format: int64 } }
      responses:
        '200':
          description: The user.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/User' }
components:
  schemas:
    Order:
      type: object
      description: An order.
      required: [id]
      properties:
        id: { type: integer, format: int64, description: Its id. }
    User:
      type: object
      description: A user.
      required: [id]
      properties:
        id: { type: integer, format: int64, description: Its id. }
";

pub(crate) struct Folder(tempfile::TempDir);

impl Folder {
    pub(crate) fn with(files: &[(&str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        for (path, text) in files {
            folder.write(path, text);
        }
        folder
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    /// Lists what is directly in a folder.
    pub(crate) fn list(&self, path: &str) -> Vec<String> {
        let entries = fs::read_dir(self.path(path)).unwrap().flatten();
        let mut names: Vec<_> = entries
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    /// Reads a file.
    pub(crate) fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Writes a file.
    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn run(&self, words: &[&str]) -> Ended {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(words)
            .current_dir(self.0.path())
            // As `cargo xtask` sets it; without it the workspace around these tests would be found.
            .env("CARGO_MANIFEST_DIR", self.path("xtask"))
            .output()
            .unwrap();
        Ended::of(&output)
    }
}

#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ended {
    fn of(output: &Output) -> Self {
        Self {
            status: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout.clone()).unwrap(),
            err: String::from_utf8(output.stderr.clone()).unwrap(),
        }
    }
}
