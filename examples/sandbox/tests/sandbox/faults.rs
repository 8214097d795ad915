//! Faults on demand: what a client sees of each, and whether the request took effect.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};
use shopwright_sandbox::{Fault, FaultPlan, Sandbox, Timing, selorax};

use crate::bench::{Answer, Bench, V1};

fn debit() -> Value {
    json!({ "amount": 5, "description": "SMS" })
}

/// Sends a debit by hand and reads until the connection ends.
fn by_hand(sandbox: &Sandbox, fault: &str) -> (String, Option<ErrorKind>) {
    let address = sandbox.base_url().strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    let body = debit().to_string();
    let request = format!(
        "POST {V1}/billing/wallet/debit HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer {}\r\n\
         content-type: application/json\r\nx-sandbox-call: c\r\nx-sandbox-fault: {fault}\r\ncontent-length: {}\r\n\r\n{body}",
        selorax::ACCESS_TOKEN,
        body.len()
    );
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    let end = stream.read_to_end(&mut answer);
    (
        String::from_utf8(answer).unwrap(),
        end.err().map(|error| error.kind()),
    )
}

async fn asking(bench: &Bench, fault: &Value) -> Answer {
    let request = bench.request(Method::POST, "/billing/wallet/debit");
    let request = request
        .header("x-sandbox-fault", fault.to_string())
        .header("x-sandbox-call", "c");
    Answer::of(request.json(&debit())).await
}

fn effects(bench: &Bench) -> usize {
    bench.sandbox.effects_of("c").len()
}

#[tokio::test]
async fn a_reset_is_a_reset_and_comes_before_or_after_the_effect() {
    let bench = Bench::new().await;
    let (answer, end) = by_hand(&bench.sandbox, "reset");
    assert_eq!(
        (answer.as_str(), end),
        ("", Some(ErrorKind::ConnectionReset))
    );
    assert_eq!(effects(&bench), 0);
    let (answer, end) = by_hand(&bench.sandbox, r#"{"fault":"reset","timing":"after"}"#);
    assert_eq!(
        (answer.as_str(), end),
        ("", Some(ErrorKind::ConnectionReset))
    );
    assert_eq!(effects(&bench), 1);
}

#[tokio::test]
async fn a_closed_connection_ends_in_order_without_an_answer() {
    let bench = Bench::new().await;
    assert_eq!(by_hand(&bench.sandbox, "close"), (String::new(), None));
    assert_eq!(effects(&bench), 0);
    let after = r#"{"fault":"close","timing":"after"}"#;
    assert_eq!(by_hand(&bench.sandbox, after), (String::new(), None));
    assert_eq!(effects(&bench), 1);
}

#[tokio::test]
async fn a_truncated_body_announces_more_than_comes() {
    let bench = Bench::new().await;
    let (answer, _) = by_hand(&bench.sandbox, "truncate");
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200 OK"), "{head}");
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    let announced: usize = length.unwrap().parse().unwrap();
    assert_eq!(body.len(), announced / 2);
    assert_eq!(effects(&bench), 1);
}

#[tokio::test]
async fn a_slow_body_comes_whole() {
    let bench = Bench::new().await;
    let slow = json!({ "fault": "slow", "pieces": 5, "millis": 1 });
    let answer = asking(&bench, &slow).await;
    assert_eq!(answer.data()["type"], "debit");
    assert_eq!(effects(&bench), 1);
}

#[tokio::test]
async fn the_page_of_a_proxy_comes_before_or_after_the_effect() {
    let bench = Bench::new().await;
    let mut page = json!({ "fault": "page", "status": 502 });
    let answer = asking(&bench, &page).await;
    assert_eq!((answer.status.as_u16(), effects(&bench)), (502, 0));
    assert!(answer.text.starts_with("<html>"));
    page["timing"] = json!("after");
    let answer = asking(&bench, &page).await;
    assert_eq!((answer.status.as_u16(), effects(&bench)), (502, 1));
}

#[tokio::test]
async fn statuses_and_codes_are_answered_as_the_api_would() {
    let bench = Bench::new().await;
    let failed = asking(&bench, &json!({ "fault": "status", "status": 500 })).await;
    failed.uncoded(500);
    let code = json!({ "fault": "code", "code": "insufficient_balance" });
    asking(&bench, &code)
        .await
        .refused(400, "insufficient_balance");
    assert_eq!(effects(&bench), 0);
    let after = json!({ "fault": "status", "status": 503, "timing": "after" });
    asking(&bench, &after).await.uncoded(503);
    assert_eq!(effects(&bench), 1);
}

#[tokio::test]
async fn an_answer_of_the_wrong_type_is_the_right_one_all_the_same() {
    let bench = Bench::new().await;
    let answer = asking(&bench, &json!({ "fault": "wrong_type" })).await;
    assert_eq!(answer.header("content-type"), "text/html");
    assert_eq!(answer.data()["type"], "debit");
    assert_eq!(effects(&bench), 1);
}

#[tokio::test]
async fn a_storm_refuses_the_next_requests_of_its_call_too() {
    let bench = Bench::new().await;
    let storm = Fault::from_text(r#"{"fault":"throttle","requests":3,"retry_after":2}"#).unwrap();
    let plan = FaultPlan::list([storm]).method("post");
    bench.sandbox.play(plan).unwrap();
    for _ in 0..3 {
        let answer = bench.post("/billing/wallet/debit", &debit()).await;
        assert_eq!(
            (answer.status.as_u16(), answer.header("retry-after")),
            (429, "2")
        );
        assert!(answer.headers.get("ratelimit-reset").is_none());
    }
    bench.post("/billing/wallet/debit", &debit()).await.data();
    bench.get("/orders").await.data();
    let played = bench.sandbox.played();
    let met: Vec<_> = played.iter().map(|one| one.fault.is_some()).collect();
    assert_eq!(met, [true, true, true, false], "a GET is not concerned");
    assert_eq!(bench.sandbox.ledger().len(), 1);
}

#[tokio::test]
async fn a_throttled_answer_may_tell_a_date_by_a_wrong_clock_or_nothing() {
    let (now, _hands) = crate::bench::clock(1_700_000_000);
    let bench = Bench::with(Sandbox::builder("selorax").clock(now)).await;
    let dated = json!({ "fault": "throttle", "retry_after": 30, "dated": -3600 });
    let answer = asking(&bench, &dated).await;
    assert_eq!(answer.header("date"), "Tue, 14 Nov 2023 21:13:20 GMT");
    assert_eq!(
        answer.header("retry-after"),
        "Tue, 14 Nov 2023 21:13:50 GMT"
    );
    let silent = asking(&bench, &json!({ "fault": "throttle" })).await;
    for name in ["retry-after", "ratelimit-reset"] {
        assert!(silent.headers.get(name).is_none(), "{name}");
    }
}

#[tokio::test]
async fn a_skewed_clock_shifts_the_date_and_the_resets() {
    let (now, _hands) = crate::bench::clock(1_700_000_000);
    let bench = Bench::with(Sandbox::builder("selorax").clock(now)).await;
    let answer = asking(&bench, &json!({ "fault": "skew", "seconds": 3600 })).await;
    assert_eq!(answer.header("date"), "Tue, 14 Nov 2023 23:13:20 GMT");
    assert_eq!(answer.header("ratelimit-reset"), "3660");
    assert_eq!(effects(&bench), 1);
}

#[tokio::test]
async fn a_delayed_answer_comes_after_the_effect_and_a_late_effect_needs_no_client() {
    let bench = Bench::new().await;
    let late = json!({ "fault": "late", "millis": 40 });
    let request = bench.request(Method::POST, "/billing/wallet/debit");
    let request = request
        .timeout(Duration::from_millis(10))
        .header("x-sandbox-fault", late.to_string())
        .header("x-sandbox-call", "c");
    assert!(
        request
            .json(&debit())
            .send()
            .await
            .unwrap_err()
            .is_timeout()
    );
    while effects(&bench) == 0 {
        tokio::task::yield_now().await;
    }
    asking(&bench, &json!({ "fault": "delay", "millis": 1 }))
        .await
        .data();
    assert_eq!(effects(&bench), 2);
}

#[tokio::test]
async fn a_plan_is_put_on_over_http_and_taken_off() {
    let bench = Bench::new().await;
    let faults = |method| bench.open(method, "/_sandbox/faults");
    let plan = json!({ "list": [{ "fault": "page" }] });
    let told = Answer::of(faults(Method::PUT).json(&plan)).await.json();
    assert_eq!(told["plan"]["list"][0]["status"], 502);
    assert_eq!(bench.get("/orders").await.status, 502);
    bench.get("/orders").await.data();
    let told = Answer::of(faults(Method::GET)).await.json();
    assert_eq!(told["played"][0]["fault"]["fault"], "page");
    assert_eq!(told["played"][1]["fault"], Value::Null);
    let told = Answer::of(faults(Method::DELETE)).await.json();
    assert_eq!(told, json!({ "plan": null, "played": [] }));
    assert_eq!(
        bench.sandbox.requests().len(),
        2,
        "that is no part of the API"
    );
}

#[tokio::test]
async fn what_cannot_be_played_is_refused_and_has_no_effect() {
    let bench = Bench::new().await;
    let wrong = asking(
        &bench,
        &json!({ "fault": "slow", "pieces": 999, "millis": 1 }),
    )
    .await;
    assert_eq!(wrong.status, 400);
    assert!(wrong.text.contains("from 1 to 64"), "{}", wrong.text);
    let plan = json!({ "list": [{ "fault": "rest" }] });
    let request = bench.open(Method::PUT, "/_sandbox/faults").json(&plan);
    let wrong = Answer::of(request).await;
    assert!(
        wrong.text.contains("unknown variant `rest`"),
        "{}",
        wrong.text
    );
    let late = FaultPlan::list([Fault::Late { millis: 90_000 }]);
    assert!(bench.sandbox.play(late).is_err());
    assert_eq!(effects(&bench), 0);
}

#[tokio::test]
async fn what_a_fault_says_of_its_effect_is_true_of_each() {
    let faults = [
        Fault::from_text("page").unwrap(),
        Fault::from_text(r#"{"fault":"page","timing":"after"}"#).unwrap(),
        Fault::Status {
            status: 500,
            timing: Timing::After,
        },
        Fault::Code {
            code: "invalid_amount".to_owned(),
        },
        Fault::from_text("throttle").unwrap(),
        Fault::Delay { millis: 1 },
        Fault::Late { millis: 1 },
        Fault::Truncate,
        Fault::Slow {
            pieces: 2,
            millis: 1,
        },
        Fault::WrongType,
        Fault::Skew { seconds: 9 },
        Fault::Reset {
            timing: Timing::After,
        },
        Fault::Reset {
            timing: Timing::Before,
        },
        Fault::Close {
            timing: Timing::After,
        },
        Fault::Close {
            timing: Timing::Before,
        },
    ];
    for fault in faults {
        let bench = Bench::new().await;
        let text = serde_json::to_string(&fault).unwrap();
        by_hand(&bench.sandbox, &text);
        assert_eq!(effects(&bench), usize::from(fault.takes_effect()), "{text}");
    }
}
