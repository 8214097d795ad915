//! What is measured on: the machine and the compiler.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use crate::process::output;

/// Says it by name, as far as the system tells.
pub(super) fn describe() -> BTreeMap<String, String> {
    let processors = crate::work::processors();
    let facts = [
        ("system", kernel()),
        ("processor", processor()),
        ("processors", Some(processors.to_string())),
        ("memory", memory()),
        ("rustc", rustc("release")),
        ("target", rustc("host")),
    ];
    facts
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), value?)))
        .collect()
}

/// Gives a line of what the compiler says of itself.
pub(super) fn rustc(name: &str) -> Option<String> {
    let mut command = Command::new("rustc");
    command.arg("-vV");
    let said = output(command).ok()?;
    field(&said.stdout, name)
}

fn kernel() -> Option<String> {
    let text = fs::read_to_string("/proc/sys/kernel/osrelease").ok()?;
    let version = text.trim().split('-').next()?;
    Some(format!("Linux {version}"))
}

fn processor() -> Option<String> {
    field(&fs::read_to_string("/proc/cpuinfo").ok()?, "model name")
}

fn memory() -> Option<String> {
    let line = field(&fs::read_to_string("/proc/meminfo").ok()?, "MemTotal")?;
    let kib: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(format!("{} GiB", (kib + (1 << 19)) >> 20))
}

/// Finds a line `name: value`.
fn field(text: &str, name: &str) -> Option<String> {
    let line = |line: &str| {
        let (key, value) = line.split_once(':')?;
        (key.trim() == name).then(|| value.trim().to_owned())
    };
    text.lines().find_map(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_found_whatever_stands_around_the_colon() {
        let text = "processor\t: 0\nmodel name\t: A B\nrelease: 1.95.0\n";
        assert_eq!(field(text, "model name").as_deref(), Some("A B"));
        assert_eq!(field(text, "release").as_deref(), Some("1.95.0"));
        assert_eq!(field(text, "host"), None);
    }
}
