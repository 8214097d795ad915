//! `docs/diagnostics.md` and `docs/documents.md`: every code is described, and whatever has no types has a row.

use std::collections::BTreeSet;

use shopwright_generator::diagnostic::{Code, Severity};

use crate::known::rows;

#[test]
fn every_code_is_described_as_the_generator_describes_it() {
    let rows = rows("docs/diagnostics.md");
    let written: Vec<_> = rows.iter().map(|row| row.join(" ¦ ")).collect();
    let codes = Code::ALL.iter().map(|code| {
        let row = [
            code.as_str().to_owned(),
            code.severity().to_string(),
            code.meaning().replace('|', "¦"),
            code.help().replace('|', "¦"),
        ];
        row.join(" ¦ ")
    });
    let known: Vec<_> = codes.collect();
    assert_eq!(
        written, known,
        "docs/diagnostics.md is not what `diagnostic/code.rs` says"
    );
}

#[test]
fn every_code_by_which_something_loses_its_type_says_what_there_is_instead() {
    let rows = rows("docs/documents.md");
    let told: BTreeSet<_> = rows
        .iter()
        .filter_map(|row| row.get(1))
        .flat_map(|cell| cell.split([',', ' ']))
        .filter(|word| word.starts_with("SW"))
        .collect();
    let lost = [
        "raw",
        "left out",
        "bytes",
        "tried one",
        "not followed",
        "no type",
        "has a method",
    ];
    for code in Code::ALL {
        let loses = code.severity() == Severity::Warning
            && ("SW053".."SW140").contains(&code.as_str())
            && !code.meaning().starts_with("Retired")
            && lost.iter().any(|word| code.meaning().contains(word));
        assert!(
            !loses || told.contains(code.as_str()),
            "{code}: {}",
            code.meaning()
        );
    }
    for code in told {
        assert!(
            Code::ALL.iter().any(|known| known.as_str() == code),
            "{code}"
        );
    }
}
