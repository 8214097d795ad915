//! The format, by the examples of the standard and by every way to cut them.

use super::*;

/// Reads a text that arrives in pieces of this size.
fn blocks(text: &[u8], size: usize) -> Vec<Block> {
    let mut parser = Parser::default();
    let mut found = Vec::new();
    for piece in text.chunks(size) {
        let mut arrived = Bytes::copy_from_slice(piece);
        while let Some(block) = parser.next(&mut arrived, 1000).unwrap() {
            found.push(block);
        }
    }
    found
}

fn block(name: &str, data: &str, id: &str) -> Block {
    Block {
        name: name.to_owned(),
        data: data.to_owned(),
        id: id.to_owned(),
    }
}

/// Reads a text cut in every possible size; all have to give the same.
fn read(text: &[u8]) -> Vec<Block> {
    let whole = blocks(text, text.len());
    for size in 1..text.len() {
        assert_eq!(blocks(text, size), whole, "in pieces of {size}");
    }
    whole
}

#[test]
fn lines_of_data_are_joined_by_line_feeds() {
    let text = b"data: YHOO\ndata: +2\ndata: 10\n\n";
    assert_eq!(read(text), [block("message", "YHOO\n+2\n10", "")]);
}

#[test]
fn the_blocks_of_the_standards_second_example_are_as_it_says() {
    let text = b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n";
    let expected = [
        block("message", "first event", "1"),
        block("message", "second event", ""),
        block("message", " third event", ""),
    ];
    assert_eq!(read(text), expected);
}

#[test]
fn data_without_a_value_is_an_event_and_a_block_without_its_end_is_none() {
    let text = b"data\n\ndata\ndata\n\ndata:";
    assert_eq!(
        read(text),
        [block("message", "", ""), block("message", "\n", "")]
    );
}

#[test]
fn lines_end_in_every_way_and_may_be_cut_between_return_and_feed() {
    let text = b"event: a\r\ndata: 1\r\n\r\nevent: b\rdata: 2\r\revent: c\ndata: 3\n\n";
    let expected = [
        block("a", "1", ""),
        block("b", "2", ""),
        block("c", "3", ""),
    ];
    assert_eq!(read(text), expected);
}

#[test]
fn one_mark_of_byte_order_at_the_beginning_is_no_part_of_the_field() {
    let text = "\u{feff}data: 1\n\n\u{feff}data: 2\n\n".as_bytes();
    assert_eq!(read(text), [block("message", "1", "")]);
}

#[test]
fn bytes_that_are_no_utf_8_are_replaced() {
    let text = b"data: a\xffb\xe2\x82\n\ndata: \xe2\x82\xac\n\n";
    assert_eq!(
        read(text),
        [
            block("message", "a\u{fffd}b\u{fffd}", ""),
            block("message", "\u{20ac}", "")
        ]
    );
}

#[test]
fn a_name_without_data_is_no_event_and_does_not_stay() {
    let text = b"event: lost\n\ndata: 1\n\n";
    assert_eq!(read(text), [block("message", "1", "")]);
}

#[test]
fn an_id_stays_for_later_events_and_one_with_a_null_is_ignored() {
    let text = b"id: 7\ndata: 1\n\nid: 8\0\ndata: 2\n\n";
    assert_eq!(
        read(text),
        [block("message", "1", "7"), block("message", "2", "7")]
    );
}

#[test]
fn a_time_to_wait_is_digits_and_nothing_else() {
    let mut parser = Parser::default();
    let mut arrived = Bytes::from_static(b"retry: 1500\nretry: 2s\nretry: -1\n\n");
    assert_eq!(parser.next(&mut arrived, 1000), Ok(None));
    assert_eq!(parser.retry(), Some(Duration::from_millis(1500)));
}

#[test]
fn comments_and_unknown_fields_are_passed_over() {
    let text = b":\n: x\nother: 1\n data: 2\ndata: 3\n\n";
    assert_eq!(read(text), [block("message", "3", "")]);
}

#[test]
fn a_line_beyond_the_limit_is_refused_before_it_is_kept() {
    let mut parser = Parser::default();
    let mut arrived = Bytes::from_static(b"data: 12345");
    assert_eq!(parser.next(&mut arrived, 10), Err(TooLarge));
    assert!(parser.line.is_empty());
}

#[test]
fn many_short_lines_of_one_event_are_bounded_too() {
    let mut parser = Parser::default();
    let mut arrived = Bytes::from(b"data: 1\n".repeat(20));
    assert_eq!(parser.next(&mut arrived, 30), Err(TooLarge));
}

#[test]
fn events_without_end_that_are_small_are_not_bounded() {
    let mut parser = Parser::default();
    let mut arrived = Bytes::from(b"data: 1\n\n".repeat(1000));
    let mut count = 0;
    while parser.next(&mut arrived, 10).unwrap().is_some() {
        count += 1;
    }
    assert_eq!(count, 1000);
}
