// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`AVeryLongNameThatGoesOnAndOnBecauseSomebodyGeneratedItFromAPathWithManySegmentsAndThenFromAnotherOneAndNobodyEverHadToReadOrTypeItByHandAndSoItWentOnAndOnFor`].

use shopwright::codegen;

/// Values of
/// `AVeryLongNameThatGoesOnAndOnBecauseSomebodyGeneratedItFromAPathWithManySegmentsAndThenFromAnotherOneAndNobodyEverHadToRe`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AVeryLongNameThatGoesOnAndOnBecauseSomebodyGeneratedItFromAPathWithManySegmentsAndThenFromAnotherOneAndNobodyEverHadToReadOrTypeItByHandAndSoItWentOnAndOnFor {
    /// `aVeryLongNameThatGoesOnAndOnBecauseSomebodyGeneratedItFromAPathWithManySegmentsAndThenFromAnotherOneAndNobodyEverHadToRe`.
    AVeryLongNameThatGoesOnAndOnBecauseSomebodyGeneratedItFromAPathWithManySegmentsAndThenFromAnotherOneAndNobodyEverHadToReadOrTypeItByHandAndSoItWentOnAndOnFor,
    /// `b`.
    B,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(sent AVeryLongNameThatGoesOnAndOnBecauseSomebodyGeneratedItFromAPathWithManySegmentsAndThenFromAnotherOneAndNobodyEverHadToReadOrTypeItByHandAndSoItWentOnAndOnFor {
    AVeryLongNameThatGoesOnAndOnBecauseSomebodyGeneratedItFromAPathWithManySegmentsAndThenFromAnotherOneAndNobodyEverHadToReadOrTypeItByHandAndSoItWentOnAndOnFor = "aVeryLongNameThatGoesOnAndOnBecauseSomebodyGeneratedItFromAPathWithManySegmentsAndThenFromAnotherOneAndNobodyEverHadToReadOrTypeItByHandAndSoItWentOnAndOnForAsLongAsTheToolsOfItsTimeAllowedWhichIsLongerThanTwoHundredAndFiftyFiveBytes",
    B = "b",
});
