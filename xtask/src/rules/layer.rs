//! Which crate may depend on which: generator and runtime never know each other, and neither this program
//! nor the generator knows the runtime, so that `regen` works when the runtime does not compile.

use super::{File, Finding};

const RULES: [(&str, &[&str]); 3] = [
    (
        "generator/Cargo.toml",
        &["shopwright", "shopwright-sandbox"],
    ),
    ("runtime/Cargo.toml", &["shopwright-generator"]),
    ("xtask/Cargo.toml", &["shopwright", "shopwright-sandbox"]),
];

/// Finds dependencies that point the wrong way.
pub(super) fn check(file: &File, found: &mut Vec<Finding>) {
    let forbidden = RULES.iter().find(|(path, _)| *path == file.path);
    let Some((_, forbidden)) = forbidden else {
        return;
    };
    let mut development = false;
    for (index, line) in file.text.lines().enumerate() {
        if line.starts_with('[') {
            development = line.starts_with("[dev-dependencies");
        }
        let name = line.split(['.', '=', ' ']).next().unwrap_or_default();
        if forbidden.contains(&name) && !development {
            let text = format!("depends on {name}, against the direction of dependencies");
            let mend = "remove it; ARCHITECTURE.md says how the crates are layered";
            found.push(Finding::new(file, index + 1, text, mend));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::of;
    use super::*;

    #[test]
    fn a_dependency_against_the_direction_is_found() {
        let text = "[dependencies]\nsyn = \"3\"\nshopwright.workspace = true\n";
        assert_eq!(
            of(check, "xtask/Cargo.toml", text),
            ["3: depends on shopwright, against the direction of dependencies"]
        );
        assert!(of(check, "examples/Cargo.toml", text).is_empty());
    }

    #[test]
    fn the_right_direction_is_fine() {
        let text = "[dependencies]\nshopwright-generator.workspace = true\n";
        assert!(of(check, "xtask/Cargo.toml", text).is_empty());
    }
}
