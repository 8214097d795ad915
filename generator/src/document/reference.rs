//! Resolves `$ref`: to any place of the document, through other references where the path crosses one.

use std::cell::Cell;

use serde_json::Value;

use super::{Document, Node};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Pointer};

/// How many references one path may cross, or lead over one after the other; more are a cycle.
pub(super) const MAX_HOPS: usize = 64;

/// Why a reference leads nowhere.
enum Failure {
    External,
    NotAPointer,
    Missing { parent: Pointer, key: String },
    Cycle,
}

impl Document {
    /// Finds what `reference` refers to. `at` is where it is written, for the warning.
    pub(super) fn target(
        &self,
        reference: &str,
        at: &Pointer,
        sink: &mut Diagnostics,
    ) -> Option<(Pointer, &Value)> {
        match self.find_target(reference, &Cell::new(0)) {
            Ok(found) => Some(found),
            Err(failure) => {
                let diagnostic = self.explain(&failure, reference, at, sink);
                sink.push(diagnostic);
                None
            }
        }
    }

    /// Finds what `reference` refers to, without a word when there is nothing.
    pub(super) fn find(&self, reference: &str) -> Option<(Pointer, &Value)> {
        self.find_target(reference, &Cell::new(0)).ok()
    }

    fn find_target(
        &self,
        reference: &str,
        crossed: &Cell<usize>,
    ) -> Result<(Pointer, &Value), Failure> {
        let Some(fragment) = reference.strip_prefix('#') else {
            return Err(Failure::External);
        };
        let decoded = Pointer::from_fragment(fragment).ok_or(Failure::NotAPointer)?;
        self.walk(&decoded, crossed).or_else(|failure| {
            // Written without percent-encoding, so that a literal `%41` was decoded.
            match Pointer::parse(fragment) {
                Some(literal) if literal != decoded => self.walk(&literal, crossed),
                _ => Err(failure),
            }
        })
    }

    fn walk(&self, wanted: &Pointer, crossed: &Cell<usize>) -> Result<(Pointer, &Value), Failure> {
        let (mut pointer, mut value) = (Pointer::root(), self.value());
        for segment in wanted.segments() {
            if let Some(child) = step(value, &segment) {
                pointer.push(&segment);
                value = child;
            } else {
                (pointer, value) = self.cross(&pointer, value, &segment, crossed)?;
            }
        }
        Ok((pointer, value))
    }

    /// Goes on below a node that is itself a reference.
    fn cross(
        &self,
        pointer: &Pointer,
        value: &Value,
        segment: &str,
        crossed: &Cell<usize>,
    ) -> Result<(Pointer, &Value), Failure> {
        let missing = || Failure::Missing {
            parent: pointer.clone(),
            key: segment.to_owned(),
        };
        let next = value
            .get("$ref")
            .and_then(Value::as_str)
            .ok_or_else(missing)?;
        // One count for the whole path: each reference leads over two paths, so a count of how deep they are would let them
        // double with each.
        crossed.set(crossed.get() + 1);
        if crossed.get() > MAX_HOPS {
            return Err(Failure::Cycle);
        }
        let (target, _) = self.find_target(next, crossed)?;
        self.walk(&target.child(segment), crossed)
    }

    fn explain(
        &self,
        failure: &Failure,
        reference: &str,
        at: &Pointer,
        sink: &mut Diagnostics,
    ) -> Diagnostic {
        match failure {
            Failure::External => {
                if let Some(trouble) = self.trouble(reference) {
                    return trouble.at(at);
                }
                let message = format!("`{reference}` refers to another document");
                Diagnostic::new(Code::ExternalReference, at, message)
            }
            Failure::NotAPointer => {
                let message = format!("`{reference}` is an anchor, not a JSON pointer");
                Diagnostic::new(Code::DanglingReference, at, message)
            }
            Failure::Cycle => {
                let message = format!("`{reference}` leads back to itself");
                Diagnostic::new(Code::ReferenceCycle, at, message)
            }
            Failure::Missing { parent, key } => {
                let message = format!("`{reference}` does not exist");
                let diagnostic = Diagnostic::new(Code::DanglingReference, at, message);
                let siblings = parent.find(self.value()).and_then(Value::as_object);
                let names = siblings
                    .into_iter()
                    .flatten()
                    .map(|(name, _)| name.as_str());
                match sink.suggestions_mut().nearest(key, names) {
                    Some(name) => {
                        let help = format!("there is `#{}`", parent.child(name));
                        diagnostic.with_help(help)
                    }
                    None => diagnostic,
                }
            }
        }
    }
}

fn step<'v>(value: &'v Value, segment: &str) -> Option<&'v Value> {
    match value {
        Value::Object(map) => map.get(segment),
        Value::Array(items) => items.get(segment.parse::<usize>().ok()?),
        _ => None,
    }
}

impl<K> Node<'_, K> {
    /// Says that following references from somewhere comes back to this node, or does not end with it.
    pub(super) fn report_cycle(&self, endless: bool, sink: &mut Diagnostics) {
        let reference = self.reference().unwrap_or_default();
        let message = if endless {
            format!("`{reference}` is one of more than {MAX_HOPS} references in a row")
        } else {
            format!("`{reference}` leads back to itself")
        };
        let at = self.pointer.child("$ref");
        sink.push(Diagnostic::new(Code::ReferenceCycle, &at, message));
    }
}
