//! `corpus`: not there yet.

use crate::failure::Failure;

/// Says so.
///
/// # Errors
///
/// Always.
pub(crate) fn run<W>(_: &W) -> Result<(), Failure> {
    Err(Failure::failed("not there yet"))
}
