//! Observers see every attempt, and nothing secret.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::secrets::{assert_hidden, charge, everywhere};
use super::{Fixture, data};
use crate::transport::Step;
use crate::{AttemptEnd, AttemptStart, Observer};

/// Writes down what it sees.
#[derive(Clone, Default)]
struct Diary(Arc<Mutex<Vec<String>>>);

impl Observer for Diary {
    fn before(&self, attempt: &AttemptStart<'_>) {
        self.0.lock().unwrap().push(format!("{attempt:?}"));
    }

    fn after(&self, attempt: &AttemptStart<'_>, end: &AttemptEnd<'_>) {
        let line = format!("{} ended: {end:?}", attempt.number);
        self.0.lock().unwrap().push(line);
    }
}

#[tokio::test]
async fn an_observer_sees_each_attempt_before_and_after_and_no_secret() {
    let diary = Diary::default();
    let steps = [
        Step::status(503)
            .header("x-request-id", "req-1")
            .after(Duration::from_millis(40)),
        Step::lost_answer(),
        data(r#"{"token":"hush-hush"}"#),
    ];
    let fixture = Fixture::with(steps, |builder| everywhere(builder).observer(diary.clone()));
    charge(&fixture).await.unwrap();
    let seen = diary.0.lock().unwrap().clone();
    assert_eq!(seen.len(), 6, "{seen:#?}");
    assert!(seen[0].contains(r#"method: POST, template: "/charges", number: 1"#));
    for part in ["40ms", "503", "req-1", "Some(MaybeApplied)"] {
        assert!(seen[1].contains(part), "{part}: {}", seen[1]);
    }
    assert!(seen[3].contains(r#"error_type: Some("transport")"#));
    assert!(seen[5].starts_with("3 ended") && seen[5].contains("error_type: None"));
    assert_hidden(&seen.join("\n"));
}
