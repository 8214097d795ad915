//! Lowering of tiny documents.
