//! Events of a YAML text.

use saphyr_parser::{Event as YamlEvent, Parser, ScalarStyle, Span};

use super::{Event, Position};

pub(super) fn walk(text: &str, visit: &mut dyn FnMut(Event<'_>, Position) -> bool) {
    for result in Parser::new_from_str(text) {
        let Ok((event, span)) = result else { return };
        let mut length = None;
        let event = match event {
            YamlEvent::Scalar(text, style, ..) => {
                if matches!(style, ScalarStyle::Literal | ScalarStyle::Folded) {
                    length = Some(1);
                }
                Event::Scalar(text)
            }
            YamlEvent::Alias(_) => Event::Alias,
            YamlEvent::MappingStart(..) => Event::MapStart,
            YamlEvent::SequenceStart(..) => Event::ListStart,
            YamlEvent::MappingEnd | YamlEvent::SequenceEnd => Event::End,
            YamlEvent::DocumentEnd => return,
            _ => continue,
        };
        if !visit(event, position(span, length)) {
            return;
        }
    }
}

fn position(span: Span, length: Option<usize>) -> Position {
    let one_line = span.start.line() == span.end.line();
    let length = length.unwrap_or(if one_line { span.len() } else { 1 });
    Position {
        line: span.start.line(),
        column: span.start.col() + 1,
        length: length.max(1),
    }
}
