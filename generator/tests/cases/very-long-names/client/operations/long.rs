// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `long`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Long;
use super::super::models::AVeryLongNameThatGoesOnAndOnBecauseSomebodyGeneratedItFromAPathWithManySegmentsAndThenFromAnotherOneAndNobodyEverHadToReadOrTypeItByHandAndSoItWentOnAndOnFor;

/// Operations of the group `long`.
#[derive(Clone, Debug)]
pub struct LongApi {
    client: codegen::Client<Long>,
}

impl LongApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Long>) -> Self {
        Self { client }
    }

    /// `GET /long`
    #[inline]
    pub fn a_very_long_name_that_goes_on_and_on_because_somebody_generated_it_from_a_path_with_many_segments_and_then_from_another_one_and_nobody_ever_had_to_read_or_type_it_by_hand_and_so_it_went_on_and_on_for(
        &self,
    ) -> AVeryLongNameThatGoesOnAndOnBecauseSomebodyGeneratedItFromAPathWithManySegmentsAndThenFromAnotherOneAndNobodyEverHadToReadOrTypeItByHandAndSoItWentOnAndOnForCall {
        AVeryLongNameThatGoesOnAndOnBecauseSomebodyGeneratedItFromAPathWithManySegmentsAndThenFromAnotherOneAndNobodyEverHadToReadOrTypeItByHandAndSoItWentOnAndOnForCall(
            Call::empty(
                &self.client,
                &A_VERY_LONG_NAME_THAT_GOES_ON_AND_ON_BECAUSE_SOMEBODY_GENERATED_IT_FROM_A_PATH_WITH_MANY_SEGMENTS_AND_THEN_FROM_ANOTHER_ONE_AND_NOBODY_EVER_HAD_TO_READ_OR_TYPE_IT_BY_HAND_AND_SO_IT_WENT_ON_AND_ON_FOR,
            ),
        )
    }
}

/// A call of
/// [`LongApi::a_very_long_name_that_goes_on_and_on_because_somebody_generated_it_from_a_path_with_many_segments_and_then_from_another_one_and_nobody_ever_had_to_read_or_type_it_by_hand_and_so_it_went_on_and_on_for`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct AVeryLongNameThatGoesOnAndOnBecauseSomebodyGeneratedItFromAPathWithManySegmentsAndThenFromAnotherOneAndNobodyEverHadToReadOrTypeItByHandAndSoItWentOnAndOnForCall(
    Call<Long, ()>,
);

impl AVeryLongNameThatGoesOnAndOnBecauseSomebodyGeneratedItFromAPathWithManySegmentsAndThenFromAnotherOneAndNobodyEverHadToReadOrTypeItByHandAndSoItWentOnAndOnForCall {
    /// Sets
    /// `aVeryLongNameThatGoesOnAndOnBecauseSomebodyGeneratedItFromAPathWithManySegmentsAndThenFromAnotherOneAndNobodyEverHadToRe`.
    pub fn a_very_long_name_that_goes_on_and_on_because_somebody_generated_it_from_a_path_with_many_segments_and_then_from_another_one_and_nobody_ever_had_to_read_or_type_it_by_hand_and_so_it_went_on_and_on_for(
        self,
        a_very_long_name_that_goes_on_and_on_because_somebody_generated_it_from_a_path_with_many_segments_and_then_from_another_one_and_nobody_ever_had_to_read_or_type_it_by_hand_and_so_it_went_on_and_on_for: impl Into<
            AVeryLongNameThatGoesOnAndOnBecauseSomebodyGeneratedItFromAPathWithManySegmentsAndThenFromAnotherOneAndNobodyEverHadToReadOrTypeItByHandAndSoItWentOnAndOnFor,
        >,
    ) -> Self {
        let a_very_long_name_that_goes_on_and_on_because_somebody_generated_it_from_a_path_with_many_segments_and_then_from_another_one_and_nobody_ever_had_to_read_or_type_it_by_hand_and_so_it_went_on_and_on_for = a_very_long_name_that_goes_on_and_on_because_somebody_generated_it_from_a_path_with_many_segments_and_then_from_another_one_and_nobody_ever_had_to_read_or_type_it_by_hand_and_so_it_went_on_and_on_for
            .into();
        Self(
            self
                .0
                .query(
                    "aVeryLongNameThatGoesOnAndOnBecauseSomebodyGeneratedItFromAPathWithManySegmentsAndThenFromAnotherOneAndNobodyEverHadToReadOrTypeItByHandAndSoItWentOnAndOnForAsLongAsTheToolsOfItsTimeAllowedWhichIsLongerThanTwoHundredAndFiftyFiveBytes",
                    a_very_long_name_that_goes_on_and_on_because_somebody_generated_it_from_a_path_with_many_segments_and_then_from_another_one_and_nobody_ever_had_to_read_or_type_it_by_hand_and_so_it_went_on_and_on_for,
                ),
        )
    }
}

codegen::call!(AVeryLongNameThatGoesOnAndOnBecauseSomebodyGeneratedItFromAPathWithManySegmentsAndThenFromAnotherOneAndNobodyEverHadToReadOrTypeItByHandAndSoItWentOnAndOnForCall, Long, ());

static A_VERY_LONG_NAME_THAT_GOES_ON_AND_ON_BECAUSE_SOMEBODY_GENERATED_IT_FROM_A_PATH_WITH_MANY_SEGMENTS_AND_THEN_FROM_ANOTHER_ONE_AND_NOBODY_EVER_HAD_TO_READ_OR_TYPE_IT_BY_HAND_AND_SO_IT_WENT_ON_AND_ON_FOR: Operation = Operation::new(
        "long.a_very_long_name_that_goes_on_and_on_because_somebody_generated_it_from_a_path_with_many_segments_and_then_from_another_one_and_nobody_ever_had_to_read_or_type_it_by_hand_and_so_it_went_on_and_on_for",
        Method::GET,
        "/long",
    )
    .idempotency(Idempotency::Safe);
