//! The contract's items in the very form in which generated code names them: what the generated
//! APIs of this crate happen not to use would otherwise break unnoticed in others'.
#![allow(unreachable_pub, dead_code, reason = "generated items are public")]

use super::{Fixture, Shop};
use crate::codegen::{
    self, Answer, BTreeMap, BodyContent, BoolInt, Bytes, Call, Chunks, DateTime, Decimal,
    DecodeError, Events, Exact, FilePart, FromAnswer, JsonLines, Map, Method, Multipart, Operation,
    Secret, Style, Utc, Value,
};
use crate::transport::Step;

static SEND: Operation = Operation::new("things.send", Method::PUT, "/v/{z}/{z}")
    .servers(&["https://up.example"])
    .payload(&["data"]);
static AUTHORIZE: Operation =
    Operation::new("things.authorize", Method::GET, "/authorize").redirect();
static EITHER: Operation = Operation::new("things.either", Method::GET, "/either")
    .accept("application/pdf")
    .content_type("application/json; charset=utf-8");
static AMOUNTS: Operation =
    Operation::new("things.amounts", Method::PUT, "/amounts").content_type("text/plain");

/// A call whose answer can be read as it arrives, in each form that is generated.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub(crate) struct Watch(Call<Shop, String>);

impl Watch {
    pub fn events(self) -> Events<Shop, Map<String, Value>> {
        self.0.events()
    }

    pub fn events_(self) -> Events<Shop, Decimal> {
        self.0.events_as::<Exact, _>()
    }

    pub fn events__(self) -> Events<Shop, String> {
        self.0.text_events()
    }

    pub fn lines(self) -> JsonLines<Shop, Value> {
        self.0.json_lines("application/x-ndjson")
    }

    pub fn lines_(self) -> JsonLines<Shop, Decimal> {
        self.0.json_lines_as::<Exact, _>("application/x-ndjson")
    }

    pub fn chunks(self) -> Chunks<Shop> {
        self.0.chunks("application/pdf")
    }
}

codegen::call!(Watch, Shop, String);

static WATCH: Operation = Operation::new("things.watch", Method::GET, "/watch");

#[tokio::test]
async fn amounts_in_events_and_lines_keep_their_digits() {
    let text = "0.10000000000000000001";
    let events = Step::status(200).body(format!("data: {text}\n\n"));
    let lines = Step::status(200).body(format!("{text}\n"));
    let fixture = Fixture::new([events, lines]);
    let watch = || Watch(Call::text(&fixture.client, &WATCH));
    let event = watch().events_().try_next().await.unwrap().unwrap();
    assert_eq!(event.data().unwrap().to_string(), text);
    let item = watch().lines_().try_next().await.unwrap().unwrap();
    assert_eq!(item.to_string(), text);
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Filter {
    pub least: Option<Decimal>,
    pub additional: BTreeMap<String, Decimal>,
}
codegen::record!(sent Filter {
    0 least "least" optional as Option<Exact>,
    ..additional as Exact,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub(crate) enum Rate {
    Value1Point5,
    Unrecognized(f64),
}
codegen::number_enum!(both Rate {
    Value1Point5 = 1.5,
});

/// What the operation answers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub(crate) enum FileOrAmount {
    File(Bytes),
    Amount(Box<Decimal>),
    Text(String),
}

impl FromAnswer for FileOrAmount {
    fn from_answer(answer: &Answer<'_>) -> Result<Self, DecodeError> {
        if answer.is(200..=200, "application/pdf") {
            return Ok(Self::File(answer.bytes()));
        }
        if answer.is(200..=299, "application/json") {
            return answer
                .json_as::<Exact, _>()
                .map(|value| Self::Amount(Box::new(value)));
        }
        if answer.is(100..=599, "text/*") {
            return answer.text().map(Self::Text);
        }
        Err(answer.unexpected())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub(crate) struct Upload {
    pub file: FilePart,
    pub others: Option<Vec<FilePart>>,
    pub meta: Option<Map<String, Value>>,
    pub tags: Option<Vec<String>>,
}

impl From<Upload> for Multipart {
    fn from(body: Upload) -> Self {
        let mut form = Self::new();
        form = form.file("file", body.file);
        for file in body.others.into_iter().flatten() {
            form = form.file("others", file);
        }
        if let Some(value) = body.meta {
            form = form.json("meta", &value);
        }
        form = form.field("tags", body.tags);
        form
    }
}

/// A call of [`Things::send`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub(crate) struct SendThing(Call<Shop, Value>);

impl SendThing {
    pub fn since(self, since: DateTime<Utc>) -> Self {
        Self(self.0.query("since", codegen::unix_seconds(since)))
    }

    pub fn flags(self, flags: Vec<bool>) -> Self {
        let flags = codegen::object_param(&codegen::encoded::<Vec<BoolInt>, _>(&flags));
        Self(self.0.query("flags", flags))
    }

    pub fn ids(self, ids: &[i64]) -> Self {
        Self(self.0.query_styled("ids", ids, Style::PipeDelimited))
    }

    pub fn filter(self, filter: &Filter) -> Self {
        Self(
            self.0
                .query_styled("filter", codegen::object_param(filter), Style::DeepObject),
        )
    }

    pub fn rate(self, rate: impl Into<Rate>) -> Self {
        Self(self.0.query_styled("rate", rate.into(), Style::Json))
    }

    pub fn url(self, url: impl Into<String>) -> Self {
        Self(self.0.query("url", codegen::allow_reserved(url.into())))
    }

    pub fn open(self, open: bool) -> Self {
        Self(self.0.query("open", codegen::bool_int(open)))
    }

    pub fn x_trace(self, x_trace: impl Into<String>) -> Self {
        Self(self.0.header("X-Trace", x_trace.into()))
    }

    pub fn session(self, session: impl Into<Secret>) -> Self {
        Self(self.0.cookie("session", session.into()))
    }

    pub fn body(self, body: &Filter) -> Self {
        Self(
            self.0
                .json_body(body)
                .content_type("application/merge-patch+json"),
        )
    }

    pub fn body_form(self, body: &Filter) -> Self {
        Self(self.0.form_body(body))
    }

    pub fn body_text(self, body: impl Into<String>) -> Self {
        Self(self.0.text_body("text/plain; charset=utf-8", body.into()))
    }

    pub fn body_bytes(self, content_type: &str, body: impl Into<BodyContent>) -> Self {
        Self(self.0.bytes_body(content_type, body.into()))
    }

    pub fn body_multipart(self, body: Upload) -> Self {
        Self(self.0.multipart_body(body.into()))
    }
}

codegen::call!(SendThing, Shop, Value);

/// Operations of the group `Things`.
#[derive(Clone, Debug)]
pub(crate) struct Things {
    client: codegen::Client<Shop>,
}

impl Things {
    pub fn send(&self, z: &str) -> SendThing {
        SendThing(Call::json(&self.client, &SEND).path(z).path(z))
    }

    pub fn authorize(&self) -> Call<Shop, codegen::Secret> {
        Call::location(&self.client, &AUTHORIZE)
    }

    pub fn either(&self) -> Call<Shop, FileOrAmount> {
        Call::answer(&self.client, &EITHER)
    }

    pub fn amounts(&self, body: &Decimal) -> Call<Shop, Vec<Decimal>> {
        Call::json_as::<Vec<Exact>>(&self.client, &AMOUNTS)
            .json_body(&codegen::encoded::<Exact, _>(body))
    }
}

fn things(fixture: &Fixture) -> Things {
    Things {
        client: fixture.client.clone(),
    }
}

fn filter() -> Filter {
    Filter {
        least: Some(Decimal::new(1025, 2)),
        additional: BTreeMap::from([("most".to_owned(), Decimal::new(20, 0))]),
    }
}

#[tokio::test]
async fn parameters_of_every_kind_are_sent() {
    let fixture = Fixture::new([super::data("1")]);
    let call = things(&fixture).send("a b");
    call.since(DateTime::from_timestamp(9, 0).unwrap())
        .flags(vec![true, false])
        .ids(&[1, 2])
        .filter(&filter())
        .rate(1.5)
        .url("https://a/?b")
        .open(true)
        .x_trace("t")
        .session("s e")
        .await
        .unwrap();
    let sent = &fixture.sent()[0];
    assert_eq!(
        sent.uri.to_string(),
        "https://up.example/v/a%20b/a%20b?since=9&flags=1&flags=0&ids=1%7C2\
         &filter%5Bleast%5D=10.25&filter%5Bmost%5D=20&rate=1.5&url=https://a/?b&open=1"
    );
    assert_eq!(sent.headers["x-trace"], "t");
    assert_eq!(sent.headers["cookie"], "session=s%20e");
}

#[tokio::test]
async fn bodies_of_every_kind_are_sent() {
    let fixture = Fixture::new(std::iter::repeat_with(|| super::data("1")).take(5));
    let upload = Upload {
        file: FilePart::new("a.png", "image/png", "png"),
        others: Some(vec![FilePart::new("b.png", "image/png", "more")]),
        meta: Some(Map::new()),
        tags: Some(vec!["x".to_owned(), "y".to_owned()]),
    };
    let call = || things(&fixture).send("z");
    call().body(&filter()).await.unwrap();
    call().body_form(&filter()).await.unwrap();
    call().body_text("text").await.unwrap();
    call().body_bytes("image/gif", &b"gif"[..]).await.unwrap();
    call().body_multipart(upload).await.unwrap();
    let sent = fixture.sent();
    let table = [
        (
            "application/merge-patch+json",
            r#"{"least":10.25,"most":20}"#,
        ),
        ("application/x-www-form-urlencoded", "least=10.25&most=20"),
        ("text/plain; charset=utf-8", "text"),
        ("image/gif", "gif"),
    ];
    for (sent, (content_type, body)) in sent.iter().zip(table) {
        assert_eq!(sent.headers["content-type"], content_type);
        assert_eq!(sent.body, body);
    }
    let parts = String::from_utf8_lossy(&sent[4].body).into_owned();
    for part in [
        "\r\n\r\npng\r\n",
        "\r\n\r\nmore\r\n",
        "\r\n\r\n{}\r\n",
        "\r\n\r\ny\r\n",
    ] {
        assert!(parts.contains(part), "{parts}");
    }
}

#[tokio::test]
async fn an_answer_is_taken_for_what_its_type_says() {
    let answers = [
        Step::status(200)
            .header("content-type", "application/pdf")
            .body("%PDF"),
        Step::json(201, "12345678901234567.89")
            .header("content-type", "application/json; charset=utf-8"),
        Step::status(200)
            .header("content-type", "text/csv")
            .body("a,b"),
        Step::status(200).header("content-type", "image/png"),
    ];
    let fixture = Fixture::new(answers);
    let either = || things(&fixture).either();
    assert_eq!(either().await.unwrap(), FileOrAmount::File("%PDF".into()));
    let amount = "12345678901234567.89".parse().unwrap();
    assert_eq!(
        either().await.unwrap(),
        FileOrAmount::Amount(Box::new(amount))
    );
    assert_eq!(
        either().await.unwrap(),
        FileOrAmount::Text("a,b".to_owned())
    );
    assert!(either().await.unwrap_err().is_decode());
    let sent = &fixture.sent()[0].headers;
    assert_eq!(sent["accept"], "application/pdf");
    assert_eq!(sent["content-type"], "application/json; charset=utf-8");
}

#[tokio::test]
async fn a_body_says_its_content_type_itself() {
    let fixture = Fixture::new([Step::json(200, "[]")]);
    let _ = things(&fixture).amounts(&Decimal::from(1)).await.unwrap();
    assert_eq!(
        fixture.sent()[0].headers["content-type"],
        "application/json"
    );
}

#[tokio::test]
async fn bare_amounts_keep_their_digits_both_ways() {
    let fixture = Fixture::new([Step::json(200, "[12345678901234567.89]")]);
    let amount: Decimal = "98765432109876543.21".parse().unwrap();
    let amounts = things(&fixture).amounts(&amount).await.unwrap();
    assert_eq!(amounts[0].to_string(), "12345678901234567.89");
    assert_eq!(fixture.sent()[0].body, "98765432109876543.21");
}

#[tokio::test]
async fn small_amounts_are_written_without_an_exponent() {
    let texts = ["0.0001", "0.00001", "0.00000000000000035", "-0.000001"];
    let fixture = Fixture::new(texts.map(|_| Step::json(200, "[]")));
    for text in texts {
        let amount: Decimal = text.parse().unwrap();
        things(&fixture).amounts(&amount).await.unwrap();
    }
    let sent = fixture.sent();
    let bodies: Vec<_> = sent.iter().map(|sent| sent.body.clone()).collect();
    assert_eq!(bodies, texts);
}

#[tokio::test]
async fn a_redirect_that_is_documented_gives_its_target() {
    let step = Step::status(302).header("location", "https://other.example/?code=1");
    let fixture = Fixture::new([step]);
    let target = things(&fixture).authorize().await.unwrap();
    assert_eq!(target.expose(), "https://other.example/?code=1");
    assert!(!format!("{target:?} {target}").contains("code=1"));
    assert_eq!(fixture.sent().len(), 1);
}
