// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Types of Long.

mod a_very_long_name_that_goes_on_and_on_because_somebody_generated_it_from_a_path_w;

pub use a_very_long_name_that_goes_on_and_on_because_somebody_generated_it_from_a_path_w::AVeryLongNameThatGoesOnAndOnBecauseSomebodyGeneratedItFromAPathWithManySegmentsAndThenFromAnotherOneAndNobodyEverHadToReadOrTypeItByHandAndSoItWentOnAndOnFor;
