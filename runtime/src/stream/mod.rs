//! Answers that are read as they arrive: server-sent events, lines of JSON, and bytes.
//!
//! `.events()`, `.lines()` or `.chunks()` at the end of a call, in place of `.await`, gives a stream.
//! It sends the call when it is first asked, by the same rules as every call: credentials, pacing,
//! repeats, errors. Once the head of a success is there, nothing is repeated any more: what broke
//! off after that is an error with the outcome *applied*, and ends the stream.
//!
//! # Time
//!
//! The time of an attempt (30 s by default, `.with_timeout(…)` for one call) and of the whole call end
//! with the head. After that a stream may go on for ever; each wait for the next bytes may take as
//! long as an attempt. A server that is silent for longer sends comments in between, as the
//! specification of events advises, or wants a longer `.with_timeout(…)`.
//!
//! # Memory
//!
//! Nothing is kept of what was handed out. [`ClientBuilder::max_body_bytes`](crate::ClientBuilder::max_body_bytes)
//! bounds each event and each line in place of the whole, and an event or line beyond it ends the
//! stream. Chunks are as large as they arrive.
//!
//! # Compression
//!
//! None is asked for, since a proxy would hold events back until a block is full. Events and lines
//! that are compressed all the same are an error; chunks are handed out as they come, and
//! [`Head::headers`] says in which coding.

mod chunks;
mod events;
mod head;
mod incoming;
mod lines;
mod source;
mod sse;
mod text_sequence;

pub use chunks::Chunks;
pub use events::{Event, Events};
pub use head::Head;
#[cfg(feature = "blocking")]
pub(crate) use incoming::Form;
pub use incoming::Incoming;
pub use lines::JsonLines;

pub(crate) use source::Source;
