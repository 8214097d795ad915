//! A reader of `multipart/form-data`, enough to see what was sent.

/// One part of a body.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) file_name: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) bytes: Vec<u8>,
}

#[track_caller]
pub(crate) fn parts(content_type: &str, body: &[u8]) -> Vec<Part> {
    let boundary = content_type
        .split("boundary=")
        .nth(1)
        .expect("a multipart body has a boundary")
        .trim_matches('"');
    let delimiter = format!("--{boundary}");
    let mut pieces = split(body, delimiter.as_bytes()).into_iter();
    assert_eq!(
        pieces.next(),
        Some(&b""[..]),
        "something before the first part"
    );
    let mut parts: Vec<_> = pieces.collect();
    assert_eq!(parts.pop(), Some(&b"--\r\n"[..]), "no closing boundary");
    parts.into_iter().map(part).collect()
}

#[track_caller]
fn part(piece: &[u8]) -> Part {
    let piece = piece.strip_prefix(b"\r\n").expect("a line per boundary");
    let piece = piece
        .strip_suffix(b"\r\n")
        .expect("a line end before a boundary");
    let end = piece
        .windows(4)
        .position(|window| window == b"\r\n\r\n")
        .expect("a blank line after the headers");
    let head = std::str::from_utf8(&piece[..end]).unwrap();
    let mut part = Part {
        name: String::new(),
        file_name: None,
        content_type: None,
        bytes: piece[end + 4..].to_vec(),
    };
    for line in head.split("\r\n") {
        let (header, value) = line.split_once(": ").expect("a header has a colon");
        match header.to_lowercase().as_str() {
            "content-disposition" => {
                part.name = quoted(value, "name").expect("a part has a name");
                part.file_name = quoted(value, "filename");
            }
            "content-type" => part.content_type = Some(value.to_owned()),
            other => panic!("unexpected header of a part: {other}"),
        }
    }
    part
}

fn quoted(header: &str, key: &str) -> Option<String> {
    let start = format!("; {key}=\"");
    let rest = &header[header.find(&start)? + start.len()..];
    Some(rest[..rest.find('"')?].to_owned())
}

fn split<'a>(mut bytes: &'a [u8], by: &[u8]) -> Vec<&'a [u8]> {
    let mut pieces = Vec::new();
    while let Some(at) = bytes.windows(by.len()).position(|window| window == by) {
        pieces.push(&bytes[..at]);
        bytes = &bytes[at + by.len()..];
    }
    pieces.push(bytes);
    pieces
}
