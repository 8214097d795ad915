//! The command line of a proof: `--name number`, nothing else.

use std::collections::BTreeMap;

/// What was said on the command line.
#[derive(Debug, Default)]
pub struct Arguments(BTreeMap<String, u64>);

impl Arguments {
    /// Reads the command line of this process.
    ///
    /// # Errors
    /// When a name is not among `known`, or has no number behind it.
    pub fn of_process(known: &[&str]) -> Result<Self, String> {
        Self::read(std::env::args().skip(1), known)
    }

    fn read(given: impl Iterator<Item = String>, known: &[&str]) -> Result<Self, String> {
        let usage = || {
            let known = known.iter().map(|name| format!("[--{name} N]"));
            format!("usage: {}", known.collect::<Vec<_>>().join(" "))
        };
        let mut given = given;
        let mut read = BTreeMap::new();
        while let Some(word) = given.next() {
            let name = word.strip_prefix("--").filter(|name| known.contains(name));
            let name = name.ok_or_else(|| format!("{word} is not known\n{}", usage()))?;
            let number = given.next().and_then(|text| text.parse().ok());
            let number = number.ok_or_else(|| format!("{word} wants a number\n{}", usage()))?;
            read.insert(name.to_owned(), number);
        }
        Ok(Self(read))
    }

    /// Gives the number behind `--name`.
    pub fn get(&self, name: &str) -> Option<u64> {
        self.0.get(name).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_by_name_and_anything_else_is_refused() {
        let read = |line: &str| {
            Arguments::read(
                line.split_whitespace().map(str::to_owned),
                &["runs", "seed"],
            )
        };
        assert_eq!(read("--runs 5").unwrap().get("runs"), Some(5));
        assert_eq!(read("").unwrap().get("runs"), None);
        for wrong in ["--walks 5", "--runs", "--runs many", "runs 5"] {
            assert!(
                read(wrong)
                    .unwrap_err()
                    .contains("usage: [--runs N] [--seed N]"),
                "{wrong}"
            );
        }
    }
}
