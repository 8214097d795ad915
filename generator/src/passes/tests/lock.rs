//! The lock: what is released stays.
