//! What comes out of a broken or hostile description compiles. How descriptions are broken is shared with the
//! tests of the generator, which start no processes.
#![allow(
    clippy::unwrap_used,
    dead_code,
    reason = "helpers of tests are tests, and those that are shared do more than is needed here"
)]

#[path = "../../../generator/tests/promises/corrupt/mod.rs"]
mod corrupt;
#[path = "../../../generator/tests/promises/generate.rs"]
mod generate;
#[path = "../../../generator/tests/promises/hostile.rs"]
mod hostile;
#[path = "../../../generator/tests/promises/nodes.rs"]
mod nodes;
#[path = "../../../generator/tests/promises/text.rs"]
mod text;
#[path = "../../../generator/tests/promises/tree.rs"]
mod tree;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use shopwright_generator::file_set::FileSet;

use corrupt::{BREAKERS, CASES, Sound};
use text::Text;
use tree::Tree;

/// How many variants one crate holds as modules.
const PER_CRATE: usize = 25;

/// Generates from broken descriptions; equal outputs are kept once, under the first case.
fn outputs(cases: impl IntoIterator<Item = usize>) -> BTreeMap<usize, FileSet> {
    let tree = Tree::read(generate::description());
    let sound = Sound::new(&tree);
    let mut found: BTreeMap<usize, FileSet> = BTreeMap::new();
    for case in cases {
        let text = Text::yaml(&sound.corrupt(case).tree).text;
        let outcome = generate::generate(&text, Some(generate::overlay()), generate::lock());
        if let Some(files) = outcome.files {
            if !found.values().any(|known| *known == files) {
                found.insert(case, files);
            }
        }
    }
    found
}

/// Checks outputs as modules of one crate that depends on the runtime; gives what the compiler says.
fn check(name: &str, variants: &[(&usize, &FileSet)]) -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    let mut modules = String::from("#![allow(warnings)]\n");
    for (case, files) in variants {
        let _ = writeln!(modules, "pub mod case_{case};");
        for (path, text) in files.iter() {
            write(&folder.join(format!("src/case_{case}")).join(path), text);
        }
    }
    write(&folder.join("src/lib.rs"), &modules);
    write(&folder.join("Cargo.toml"), &manifest(name, &root));
    // The versions of the workspace, which are there already: nothing is downloaded.
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let output = Command::new(std::env::var_os("CARGO").unwrap())
        .args(["check", "--quiet", "--offline"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", target())
        .output()
        .unwrap();
    if output.status.success() {
        fs::remove_dir_all(&folder).unwrap();
        return Ok(());
    }
    Err(String::from_utf8_lossy(&output.stderr).into_owned())
}

fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("corruptions-target")
}

fn manifest(name: &str, root: &Path) -> String {
    // A literal string of TOML, in which backslashes stand for themselves.
    let runtime = root.join("runtime").display().to_string();
    format!(
        "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n\
         [dependencies]\nshopwright = {{ path = '{runtime}', default-features = false }}\n\n\
         [features]\nserialize = []\n\n[profile.dev]\ndebug = false\nincremental = false\n\n[workspace]\n"
    )
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn check_all(name: &str, outputs: &BTreeMap<usize, FileSet>) {
    let variants: Vec<_> = outputs.iter().collect();
    let mut failed = String::new();
    for (index, variants) in variants.chunks(PER_CRATE).enumerate() {
        if let Err(said) = check(&format!("{name}-{index}"), variants) {
            let errors = said.lines().filter(|line| !line.is_empty()).take(60);
            failed.extend(errors.map(|line| format!("{line}\n")));
        }
    }
    assert!(failed.is_empty(), "{failed}");
}

#[test]
fn a_sample_of_broken_descriptions_gives_code_that_compiles() {
    // A broken schema, operation, reference, parameter, path and name.
    let ways = [
        "mapping of another type",
        "node of another type",
        "reference to itself",
        "unknown place",
        "bad path template",
        "bad component name",
    ];
    let way = |name: &&str| BREAKERS.iter().position(|(way, _)| way == name).unwrap();
    let outputs = outputs(ways.iter().map(way));
    assert_eq!(outputs.len(), ways.len());
    check_all("sample", &outputs);
}

#[test]
fn hostile_descriptions_give_code_that_compiles() {
    let generated = |payload: &String| {
        let text = Text::yaml(&hostile::description(payload)).text;
        generate::generate(&text, None, "").files.unwrap()
    };
    let payloads = hostile::payloads();
    let outputs: Vec<_> = payloads.iter().map(generated).collect();
    let numbers: Vec<_> = (0..outputs.len()).collect();
    let variants: Vec<_> = numbers.iter().zip(&outputs).collect();
    let said = check("hostile", &variants);
    assert_eq!(said, Ok(()), "{}", said.clone().unwrap_err());
}

#[test]
fn code_that_does_not_compile_would_be_noticed() {
    let mut files = FileSet::new();
    files.insert("mod.rs", "pub fn broken() -> u8 { \"text\" }");
    let said = check("broken", &[(&0, &files)]).unwrap_err();
    assert!(said.contains("mismatched types"), "{said}");
}

/// Takes minutes: `cargo test -p xtask --test corruptions -- --ignored`
#[test]
#[ignore = "compiles about 90 clients"]
fn every_broken_description_gives_code_that_compiles() {
    let outputs = outputs(0..CASES);
    assert!(outputs.len() > CASES / 4, "{} outputs", outputs.len());
    check_all("all", &outputs);
}
