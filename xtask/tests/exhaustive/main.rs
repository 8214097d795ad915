//! A `match` over an API's error codes needs no wildcard, and a code that it does not know stops the build: seen by the
//! compiler, on a copy of the runtime and of `spec/`. What the codes mean is tested with each API.
#![allow(
    clippy::unwrap_used,
    reason = "a panic is how a test fails, in its helpers too"
)]

mod catalogue;
mod copy;

use catalogue::{Catalogue, NEW};
use copy::Copy;

/// Asserts that the compiler names this variant of each API as one that is not matched.
#[track_caller]
fn assert_missed(said: &str, missed: &[(&Catalogue, String)]) {
    for (catalogue, variant) in missed {
        let missing = format!("{}::ErrorCode::{variant}` not covered", catalogue.api);
        let is_error = |line: &str| line.starts_with("error[E0004]") && line.contains(&missing);
        assert!(said.lines().any(is_error), "{missing}\n{said}");
    }
    let errors = said.matches("error[").count();
    assert_eq!(errors, missed.len(), "{said}");
}

#[test]
fn a_match_over_every_code_compiles_and_stops_compiling_without_one_of_its_arms() {
    let copy = Copy::new("arms");
    let catalogues = Catalogue::all();
    let whole = catalogues.iter().map(|c| c.user(&c.variants()));
    assert_eq!(copy.check(&whole.collect::<String>()), Ok(()));

    let middle = |c: &Catalogue| c.variants()[c.variants().len() / 2].clone();
    let less = catalogues.iter().map(|c| {
        let mut arms = c.variants();
        arms.retain(|variant| *variant != middle(c));
        c.user(&arms)
    });
    let said = copy.check(&less.collect::<String>()).unwrap_err();
    let missed: Vec<_> = catalogues.iter().map(|c| (c, middle(c))).collect();
    assert_missed(&said, &missed);
}

#[test]
fn a_code_added_to_the_catalogue_stops_the_build_of_a_match_and_is_named() {
    let copy = Copy::new("codes");
    let catalogues = Catalogue::all();
    for catalogue in &catalogues {
        copy.append(&catalogue.overlay(), NEW);
    }
    copy.regen();
    let user: String = catalogues.iter().map(|c| c.user(&c.variants())).collect();
    let said = copy.check(&user).unwrap_err();
    let missed: Vec<_> = catalogues
        .iter()
        .map(|c| (c, "NewInThisUpdate".to_owned()))
        .collect();
    assert_missed(&said, &missed);
}
