//! How errors print: one line for people, and a dump without secrets for `Debug`.

use std::fmt::{self, Write as _};

use super::{Error, FieldError, Kind, Outcome};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let evidence = &self.inner.evidence;
        if let Some(operation) = &evidence.operation {
            write!(f, "{} {operation}: ", evidence.api)?;
        }
        match self.kind() {
            Kind::Invalid(text)
            | Kind::Credentials(text)
            | Kind::Decode(text)
            | Kind::Pagination(text) => f.write_str(text)?,
            Kind::Connect => f.write_str("no connection could be made")?,
            Kind::Timeout => f.write_str("time ran out")?,
            Kind::Pacing => f.write_str("it was not sent, since pacing failed")?,
            Kind::Transport => f.write_str("the connection broke")?,
            Kind::BodyTooLarge(limit) => write!(f, "the answer is longer than {limit} bytes")?,
            Kind::Status => write_status(self, f)?,
        }
        if let Some(source) = &self.inner.source {
            write!(f, ": {source}")?;
        }
        if self.outcome() == Outcome::MaybeApplied {
            f.write_str(" (the request may have been applied)")?;
        }
        if self.outcome() == Outcome::Applied {
            f.write_str(" (the request was applied)")?;
        }
        if !evidence.hint.is_empty() {
            write!(f, "; {}", evidence.hint)?;
        }
        if !evidence.note.is_empty() {
            write!(f, "; {}", evidence.note)?;
        }
        match &evidence.request_id {
            Some(id) => write!(f, " [request id {id}]"),
            None => Ok(()),
        }
    }
}

fn write_status(error: &Error, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match error.status() {
        Some(status) => write!(f, "the server answered {status}")?,
        None => f.write_str("the server answered with an error")?,
    }
    if let Some(code) = error.raw_code() {
        write!(f, ", {}", OneLine(code))?;
    }
    if let Some(message) = error.message() {
        // The sentence goes on behind it.
        let message = message.trim_end().trim_end_matches('.');
        write!(f, ": {}", OneLine(message))?;
    }
    write_field_errors(error, f)
}

/// Lists the refused fields: ` (email: is invalid, price: is negative)`.
fn write_field_errors(error: &Error, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    const MOST: usize = 8;
    let all = error.field_errors();
    if all.is_empty() {
        return Ok(());
    }
    for (index, FieldError { field, message }) in all.iter().take(MOST).enumerate() {
        f.write_str(if index == 0 { " (" } else { ", " })?;
        let message = OneLine(message.trim_end().trim_end_matches('.'));
        match field {
            Some(field) if message.0.is_empty() => write!(f, "{}", OneLine(field))?,
            Some(field) => write!(f, "{}: {message}", OneLine(field))?,
            None => write!(f, "{message}")?,
        }
    }
    if all.len() > MOST {
        write!(f, ", and {} more", all.len() - MOST)?;
    }
    f.write_char(')')
}

/// A server's text within a message: its start, on one line, so that it cannot pass for other
/// lines of a log.
struct OneLine<'a>(&'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MOST: usize = 300;
        for char in self.0.chars().take(MOST) {
            f.write_char(if char.is_control() { ' ' } else { char })?;
        }
        if self.0.chars().nth(MOST).is_some() {
            f.write_char('…')?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let evidence = &self.inner.evidence;
        f.debug_struct("Error")
            .field("kind", &self.inner.kind)
            .field("outcome", &self.inner.outcome)
            .field("operation", &evidence.operation)
            .field("endpoint", &evidence.endpoint)
            .field("status", &evidence.status)
            .field("code", &evidence.code)
            .field("message", &evidence.message)
            .field("field_errors", &evidence.field_errors)
            .field("field_path", &evidence.field_path)
            .field("request_id", &evidence.request_id)
            .field("body_bytes", &evidence.body.len())
            .field("attempts", &evidence.attempts)
            .field("source", &self.inner.source)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.inner.source.as_deref().map(|source| source as _)
    }
}
