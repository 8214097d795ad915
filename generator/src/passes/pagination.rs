//! Recognises lists that come in pages, where neither description nor overlay says.
//!
//! Taking a list for paged that is not, or counting its pages wrong, loses data in silence. So this
//! asks for evidence on both sides: a parameter that steers and an answer that holds one list; for
//! page numbers also where they begin. In doubt an operation stays as it is.

mod answer;
mod words;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Pointer};
use crate::ir::{
    Api, Literal, Method, Operation, Output, PageParam, PagePlace, PageStyle, Pagination, Param,
    ParamPlace, Presence, Primitive, TypeRef,
};
use answer::Answer;

/// Sets `pagination` and [`Output::Page`] where all signs agree.
pub(super) fn run(api: &mut Api, sink: &mut Diagnostics) {
    let mut found = Vec::new();
    for (index, operation) in api.operations.iter().enumerate() {
        if let Some(pages) = recognise(api, operation) {
            found.push((index, pages));
        }
    }
    for (index, (pagination, item)) in found {
        let operation = &mut api.operations[index];
        let place = Pointer::parse(&operation.origin.0).unwrap_or_default();
        let by = match &pagination.style {
            PageStyle::Page { param, .. } => format!("page number `{}`", param.name),
            PageStyle::Offset { param } => format!("offset `{}`", param.name),
            PageStyle::Cursor { param } => format!("cursor `{}`", param.name),
            PageStyle::Link | PageStyle::Single => continue,
        };
        let message = format!("{} comes in pages, by {by}", operation.key());
        sink.push(Diagnostic::new(Code::PaginationFound, &place, message));
        operation.pagination = Some(pagination);
        operation.output = Output::Page { item };
    }
}

fn recognise(api: &Api, operation: &Operation) -> Option<(Pagination, TypeRef)> {
    if operation.method != Method::Get || operation.unpaged || operation.pagination.is_some() {
        return None;
    }
    let Output::Json { ty, payload } = &operation.output else {
        return None;
    };
    let answer = answer::read(api, operation, ty, payload)?;
    let limit = query(operation, &words::LIMIT).filter(|param| is_integer(api, param));
    let style = by_cursor(api, operation, &answer)
        .or_else(|| by_offset(api, operation, limit))
        .or_else(|| by_page(api, operation, &answer, limit))?;
    let cursor = matches!(style, PageStyle::Cursor { .. });
    let pagination = Pagination {
        style,
        items: answer.items,
        total: answer.total,
        has_more: answer.has_more,
        next_cursor: answer.next_cursor.filter(|_| cursor),
        limit: limit.map(page_param),
        default_limit: limit.and_then(number),
        ..Pagination::default()
    };
    Some((pagination, answer.item))
}

/// A cursor counts when it can be asked for and the answer gives the next one.
fn by_cursor(api: &Api, operation: &Operation, answer: &Answer) -> Option<PageStyle> {
    let param = query(operation, &words::CURSOR)?;
    answer.next_cursor.as_ref()?;
    is_text(api, param).then(|| PageStyle::Cursor {
        param: page_param(param),
    })
}

/// An offset counts beside a limit: it grows by what has come.
fn by_offset(api: &Api, operation: &Operation, limit: Option<&Param>) -> Option<PageStyle> {
    let param = query(operation, &words::OFFSET)?;
    limit?;
    is_integer(api, param).then(|| PageStyle::Offset {
        param: page_param(param),
    })
}

/// A page number counts beside a page size or a total, when it is known where numbers begin.
fn by_page(
    api: &Api,
    operation: &Operation,
    answer: &Answer,
    limit: Option<&Param>,
) -> Option<PageStyle> {
    let param = query(operation, &words::PAGE).filter(|param| is_integer(api, param))?;
    let evidence = limit.is_some() || answer.total.is_some() || answer.has_more.is_some();
    let first = first_page(param).filter(|_| evidence)?;
    Some(PageStyle::Page {
        param: page_param(param),
        first,
    })
}

/// Reads where page numbers begin from the default, or from what the description says.
fn first_page(param: &Param) -> Option<u64> {
    if let Some(first) = number(param) {
        return Some(first).filter(|first| *first <= 1);
    }
    let texts = [
        param.docs.summary.as_deref(),
        param.docs.description.as_deref(),
    ];
    let text = texts
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase();
    let says = |number: &str| {
        let phrases = [
            "start at ",
            "starts at ",
            "starting at ",
            "start from ",
            "starts from ",
            "starting from ",
            "starts with ",
            "starting with ",
            "begins at ",
            "beginning at ",
        ];
        let ends = |rest: &str| !rest.starts_with(|c: char| c.is_ascii_digit());
        let after = |phrase: &str| {
            text.split(phrase)
                .skip(1)
                .any(|rest| rest.strip_prefix(number).is_some_and(ends))
        };
        phrases.iter().any(|phrase| after(phrase))
            || text.contains(&format!("{number}-based"))
            || text.contains(&format!("{number}-indexed"))
    };
    match (says("0"), says("1")) {
        (true, false) => Some(0),
        (false, true) => Some(1),
        _ => None,
    }
}

/// Finds the one optional parameter of the query that has one of these names.
fn query<'o>(operation: &'o Operation, names: &[&str]) -> Option<&'o Param> {
    let wanted = |param: &&Param| {
        param.place == ParamPlace::Query
            && param.presence == Presence::Optional
            && words::is_one_of(param.name.wire.as_str(), names)
    };
    let mut found = operation.params.iter().filter(wanted);
    found.next().filter(|_| found.next().is_none())
}

fn page_param(param: &Param) -> PageParam {
    PageParam {
        place: PagePlace::Query,
        name: param.name.wire.to_string(),
    }
}

fn number(param: &Param) -> Option<u64> {
    match &param.default {
        Some(Literal::Number(text)) => text.parse().ok(),
        _ => None,
    }
}

fn is_integer(api: &Api, param: &Param) -> bool {
    let scalar = answer::scalar(api, &param.ty);
    matches!(
        scalar,
        Some(Primitive::I32 | Primitive::I64 | Primitive::U64)
    )
}

fn is_text(api: &Api, param: &Param) -> bool {
    answer::scalar(api, &param.ty) == Some(Primitive::String)
}
