//! The generator at work on SeloraX: from loaded texts to the texts of the client.

use std::path::Path;

use shopwright_generator::diagnostic::Diagnostics;
use shopwright_generator::naming::NamesLock;
use shopwright_generator::passes::Selection;
use shopwright_generator::render::{RenderOptions, RuntimePath};
use shopwright_generator::source::SourceFile;
use shopwright_generator::{Generated, Input, generate};

/// The texts that a client is made from.
#[derive(Debug)]
pub struct Regen {
    document: SourceFile,
    overlays: Vec<SourceFile>,
    lock: NamesLock,
    selection: Selection,
    options: RenderOptions,
}

impl Regen {
    /// Loads the texts of SeloraX.
    ///
    /// # Panics
    ///
    /// When a file is missing.
    pub fn selorax() -> Self {
        let read = |name: &str| {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/selorax");
            std::fs::read_to_string(folder.join(name))
                .expect("the description is in the repository")
        };
        let names = ["openapi.yaml", "overlay.yaml"];
        let [document, overlay] = names.map(|name| SourceFile::new(name, read(name)));
        Self {
            document,
            overlays: vec![overlay],
            lock: NamesLock::parse(&read("names.lock")).expect("the names can be read"),
            selection: Selection::default(),
            options: RenderOptions {
                runtime: RuntimePath::InCrate,
                sources: names.map(str::to_owned).to_vec(),
                command: "cargo xtask regen".to_owned(),
                package: None,
            },
        }
    }

    /// Generates the client.
    ///
    /// # Panics
    ///
    /// When the description cannot be read.
    pub fn run(&self) -> Generated {
        let input = Input {
            document: &self.document,
            loader: &shopwright_generator::external::NoFiles,
            overlays: &self.overlays,
            lock: &self.lock,
            selection: &self.selection,
        };
        let mut found = Diagnostics::default();
        generate(&input, &self.options, &mut found).expect("the description can be read")
    }
}
