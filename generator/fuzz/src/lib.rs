//! What the fuzz targets of the generator do with their bytes. The tests of the generator include these files and run them
//! without a fuzzer.

mod choices;
pub mod document_to_tokens;
mod mutation;
mod scopes;
mod seeds;
pub mod source_overlay;
