//! An in-process server that behaves as an API description says.
