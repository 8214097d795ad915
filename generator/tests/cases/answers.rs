//! Answers of several statuses and types, by the enum that is generated for them.

use shopwright::transport::{ScriptedTransport, Step};
use shopwright_cases::several_success_types::Client;
use shopwright_cases::several_success_types::models::StartOutput;

async fn start(status: u16, content_type: &str, body: &'static str) -> StartOutput {
    let step = Step::status(status).header("content-type", content_type);
    let client = Client::builder()
        .base_url("https://jobs.example")
        .transport(ScriptedTransport::new([step.body(body)]))
        .build()
        .unwrap();
    client.jobs().start().await.unwrap()
}

#[tokio::test]
async fn a_type_that_two_statuses_have_is_read_of_both() {
    let names = [
        (200, "application/json"),
        (201, "application/vnd.jobs+json"),
    ];
    for (status, content_type) in names {
        let answer = start(status, content_type, "{\"id\":\"7\"}").await;
        assert!(matches!(answer, StartOutput::Ok(job) if job.id.as_deref() == Some("7")));
    }
}

#[tokio::test]
async fn the_only_type_of_a_status_is_read_under_another_name() {
    let answer = start(202, "text/json; charset=utf-8", "[{}]").await;
    assert!(matches!(answer, StartOutput::Accepted(jobs) if jobs.len() == 1));
}

#[tokio::test]
async fn an_answer_without_content_is_a_case_of_its_own() {
    let answer = start(204, "text/csv", "").await;
    assert!(matches!(answer, StartOutput::NoContent(text) if text.is_empty()));
}
