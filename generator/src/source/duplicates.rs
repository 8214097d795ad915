//! Finds every duplicate key of a text, with its position. Run only when there is one.

use std::collections::BTreeSet;

use crate::diagnostic::{
    Code, Diagnostic, Diagnostics, Event, FileId, Pointer, Position, Target, walk,
};

enum Frame {
    Map {
        keys: BTreeSet<String>,
        key: Option<String>,
    },
    List {
        next: usize,
    },
}

/// Pushes one error for each key that its mapping has already.
pub(super) fn report(text: &str, id: FileId, sink: &mut Diagnostics) {
    let mut open: Vec<Frame> = Vec::new();
    walk(text, &mut |event, position| {
        step(&mut open, event, position, id, sink);
        true
    });
}

fn step(
    open: &mut Vec<Frame>,
    event: Event<'_>,
    position: Position,
    id: FileId,
    sink: &mut Diagnostics,
) {
    let mut repeated = None;
    match (open.last_mut(), &event) {
        (_, Event::End) => {
            open.pop();
            value_ended(open);
            return;
        }
        (
            Some(Frame::Map {
                keys,
                key: key @ None,
            }),
            Event::Scalar(text),
        ) => {
            if !keys.insert(text.to_string()) {
                repeated = Some(text.to_string());
            }
            *key = Some(text.to_string());
            if let Some(name) = repeated {
                sink.push(duplicate(&pointer(open), &name, position, id));
            }
            return;
        }
        _ => {}
    }
    match event {
        Event::MapStart => open.push(Frame::Map {
            keys: BTreeSet::new(),
            key: None,
        }),
        Event::ListStart => open.push(Frame::List { next: 0 }),
        _ => value_ended(open),
    }
}

fn value_ended(open: &mut [Frame]) {
    match open.last_mut() {
        Some(Frame::Map { key, .. }) => *key = None,
        Some(Frame::List { next }) => *next += 1,
        None => {}
    }
}

fn pointer(open: &[Frame]) -> Pointer {
    let mut pointer = Pointer::root();
    for frame in open {
        match frame {
            Frame::Map { key, .. } => pointer.push(key.as_deref().unwrap_or_default()),
            Frame::List { next } => pointer.push_index(*next),
        }
    }
    pointer
}

/// Makes the diagnostic of a key that its mapping has already.
pub(super) fn duplicate(at: &Pointer, key: &str, position: Position, id: FileId) -> Diagnostic {
    let mut diagnostic = Diagnostic::new(Code::DuplicateKey, at, format!("duplicate key `{key}`"))
        .in_file(id)
        .at_position(position);
    diagnostic.place.target = Target::Key;
    diagnostic
}
