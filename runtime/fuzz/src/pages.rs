//! Answers of lists, by page number and by cursor: no number is asked for twice, a circle of cursors is left, and each
//! position that a stream gives can be stored and read again.

use std::collections::BTreeSet;

use arbitrary::Arbitrary;
use serde_json::{Value, json};
use shopwright::{Position, RetryPolicy};

use super::{Server, answer, clock, run, selorax, shoppex};

/// As many answers as are looked at. They come round and round, for as long as somebody asks.
const MOST_ANSWERS: usize = 16;

/// What is made up.
#[derive(Arbitrary, Debug)]
pub struct Input {
    cursors: bool,
    answers: Vec<Answer>,
}

#[derive(Arbitrary, Debug)]
enum Answer {
    /// JSON of the right form with any numbers, as of a server that counts wrongly.
    Page {
        items: u8,
        total: Number,
        page: Number,
        limit: Number,
        more: Option<bool>,
        cursor: Option<String>,
    },
    Bytes(Vec<u8>),
}

#[derive(Arbitrary, Debug)]
enum Number {
    None,
    Small(u8),
    Any(i64),
    Text(String),
}

impl Number {
    fn json(&self) -> Value {
        match self {
            Self::None => Value::Null,
            Self::Small(number) => json!(number),
            Self::Any(number) => json!(number),
            Self::Text(text) => json!(text),
        }
    }
}

impl Answer {
    fn body(&self, item: &Value) -> Vec<u8> {
        match self {
            Self::Bytes(bytes) => bytes.clone(),
            Self::Page {
                items,
                total,
                page,
                limit,
                more,
                cursor,
            } => json!({
                "data": vec![item; usize::from(*items)],
                "pagination": {
                    "total": total.json(), "page": page.json(), "limit": limit.json(),
                    "has_more": more, "next_cursor": cursor,
                },
            })
            .to_string()
            .into_bytes(),
        }
    }
}

/// Reads a stream to its end or first error, and each position through its stored form.
macro_rules! drain {
    ($pages:expr) => {{
        let mut pages = $pages;
        while let Ok(Some(_)) = run(pages.try_next()) {
            if let Some(position) = pages.position() {
                let stored = serde_json::to_string(position).expect("a position is stored");
                let resumed: Position = serde_json::from_str(&stored).expect("a position is read");
                assert_eq!(*position, resumed);
            }
        }
    }};
}

/// Runs one input.
pub fn check(input: Input) {
    let item = json!({
        "user_id": 1, "name": "a", "store_id": 1, "is_guest": 0,
        "created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z",
    });
    let answers: Vec<_> = input
        .answers
        .iter()
        .take(MOST_ANSWERS)
        .map(|page| answer(200, page.body(&item)))
        .collect();
    let rounds = answers
        .iter()
        .cloned()
        .cycle()
        .take(100 * answers.len().min(1));
    let (server, clock) = (Server::new(rounds), clock());
    if input.cursors {
        drain!(
            shoppex(&server, &clock)
                .groups()
                .list()
                .with_retry(RetryPolicy::never())
                .pages()
        );
    } else {
        let client = selorax(&server, &clock, |client| client);
        drain!(
            client
                .customers()
                .list()
                .with_retry(RetryPolicy::never())
                .pages()
        );
    }
    let asked = server.asked();
    if input.cursors {
        // A circle is noticed within three rounds of it and of the way there.
        assert!(asked.len() <= 4 * MOST_ANSWERS, "{asked:?}");
    } else {
        let distinct: BTreeSet<&String> = asked.iter().collect();
        assert_eq!(distinct.len(), asked.len(), "{asked:?}");
    }
}
