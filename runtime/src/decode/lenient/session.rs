//! What one lenient reading notes on the side.
//!
//! serde hands values through code that knows nothing of repairs, so the notes are kept per
//! thread while [`run`] runs; reading is synchronous and never leaves its thread.

use std::cell::RefCell;

use super::fault::Fault;
use super::path::{Path, to_pointer};
use crate::decode::Repair;

/// Most repairs that are reported.
pub(super) const MAX_REPAIRS: usize = 256;

#[derive(Default)]
struct Session {
    repairs: Vec<Repair>,
    fault: Option<Fault>,
}

thread_local! {
    static SESSION: RefCell<Session> = RefCell::default();
}

/// Runs one reading, and returns the repairs it made.
pub(super) fn run<R>(reading: impl FnOnce() -> R) -> (R, Vec<Repair>) {
    let _restore = Restore(SESSION.take());
    let result = reading();
    (result, SESSION.take().repairs)
}

/// Puts the outer session back, even when a reading panics.
struct Restore(Session);

impl Drop for Restore {
    fn drop(&mut self) {
        SESSION.replace(std::mem::take(&mut self.0));
    }
}

/// Notes a repair.
pub(super) fn record(path: &Path<'_>, what: &str) {
    SESSION.with_borrow_mut(|session| {
        if session.repairs.len() < MAX_REPAIRS {
            let path = to_pointer(&path.steps());
            session.repairs.push(Repair {
                path,
                what: what.to_owned(),
            });
        }
    });
}

/// Keeps the fault of a part that was read by itself; the first one counts.
pub(super) fn keep_fault(fault: Fault) {
    SESSION.with_borrow_mut(|session| {
        session.fault.get_or_insert(fault);
    });
}

/// Takes the fault that was kept.
pub(super) fn take_fault() -> Option<Fault> {
    SESSION.with_borrow_mut(|session| session.fault.take())
}

/// Tries one alternative of several: forgets its repairs when it fails, and the faults of the
/// others when it succeeds.
pub(crate) fn attempt<T, E>(reading: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
    let repairs = SESSION.with_borrow(|session| session.repairs.len());
    let result = reading();
    SESSION.with_borrow_mut(|session| match result {
        Ok(_) => session.fault = None,
        Err(_) => session.repairs.truncate(repairs),
    });
    result
}
