//! Error codes, and where the parts of an error body are.

use super::Kind;
use super::change::Area;
use super::collect::{Diff, Spot, pair};
use crate::ir::{CodeRetry, ErrorCode};

impl Diff<'_> {
    /// Compares the catalogues.
    pub(super) fn errors(&mut self) {
        let (old, new) = (&self.old.api.errors, &self.new.api.errors);
        if old.envelope != new.envelope {
            let spot = Spot::new(Area::ErrorCode, "error bodies");
            self.add(
                Kind::EnvelopeChanged,
                &spot,
                "their parts are at other places",
            );
        }
        let (both, gone, here) = pair(&old.codes, &new.codes, |code| code.name.wire.clone());
        for code in gone {
            self.add(Kind::CodeRemoved, &spot(code), "is gone");
        }
        for code in here {
            let cause = code.cause.as_deref().unwrap_or("is new");
            self.add(Kind::CodeAdded, &spot(code), cause.trim_end_matches('.'));
        }
        for (old, new) in both {
            self.code(old, new);
        }
        self.uncoded();
    }

    fn code(&mut self, old: &ErrorCode, new: &ErrorCode) {
        let spot = spot(new);
        if old.status != new.status {
            let word = |status: Option<u16>| status.map_or("none".to_owned(), |s| s.to_string());
            let message = format!(
                "came with {}, comes with {}",
                word(old.status),
                word(new.status)
            );
            self.add(Kind::CodeStatusChanged, &spot, message);
        }
        if old.retry != new.retry {
            let message = format!("was {}, is {}", word(old.retry), word(new.retry));
            self.add(Kind::CodeRetryChanged, &spot, message);
        }
        let facts = |code: &ErrorCode| (code.group.clone(), code.fields.clone());
        if facts(old) != facts(new) {
            self.add(
                Kind::CodeChanged,
                &spot,
                "has another group or other fields",
            );
        }
        let texts = |code: &ErrorCode| {
            let texts = (code.cause.clone(), code.resolution.clone());
            (texts, code.messages.clone(), code.docs.clone())
        };
        if texts(old) != texts(new) {
            self.add(Kind::TextChanged, &spot, "the documentation is another");
        }
    }

    fn uncoded(&mut self) {
        let (old, new) = (&self.old.api.errors.uncoded, &self.new.api.errors.uncoded);
        let (both, gone, here) = pair(old, new, |error| error.status);
        let spot =
            |status: u16| Spot::new(Area::ErrorCode, format!("status {status} without a code"));
        for error in gone {
            self.add(Kind::UncodedRemoved, &spot(error.status), "is gone");
        }
        for error in here {
            self.add(Kind::UncodedAdded, &spot(error.status), "is new");
        }
        for (old, new) in both {
            let at = spot(new.status);
            if old.retry != new.retry {
                let message = format!("was {}, is {}", word(old.retry), word(new.retry));
                self.add(Kind::UncodedChanged, &at, message);
            } else if old != new {
                self.add(Kind::TextChanged, &at, "the documentation is another");
            }
        }
    }
}

fn spot(code: &ErrorCode) -> Spot {
    let name = &code.name;
    let item = name
        .rust
        .is_assigned()
        .then(|| format!("ErrorCode::{}", name.rust));
    Spot::new(Area::ErrorCode, name.wire.as_str()).items(item)
}

fn word(retry: CodeRetry) -> &'static str {
    match retry {
        CodeRetry::Never => "never repeated",
        CodeRetry::AfterRefresh => "repeated after a refresh",
        CodeRetry::Rejected => "repeated, since it had no effect",
        CodeRetry::Throttled => "repeated after a wait",
        CodeRetry::Later => "repeated later",
    }
}
