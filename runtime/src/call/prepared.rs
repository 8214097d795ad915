//! The request bound to a client: the same bytes on every attempt.

use std::borrow::Cow;

use http::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_TYPE, COOKIE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use url::Url;

use super::{Draft, Options, Streamed, json_member};
use crate::api::Descriptor;
use crate::auth::Authorization;
use crate::client::{Core, is_this_machine};
use crate::encode;
use crate::error::Error;
use crate::operation::{Idempotency, Operation, PageParam, PageStyle};
use crate::pagination::{Asked, At};
use crate::random;
use crate::retry::policy;
use crate::transport::Request;

/// Everything of a call that does not change between attempts.
pub(crate) struct Prepared {
    pub(crate) operation: &'static Operation,
    pub(crate) name: Cow<'static, str>,
    pub(crate) method: Method,
    pub(crate) repeatable: bool,
    pub(crate) page: Asked,
    url: Url,
    /// Its headers, body and options; path and query are in the address.
    draft: Box<Draft>,
}

impl Prepared {
    /// Checks and completes a draft; an error comes with the call's name.
    pub(crate) fn new(
        core: &Core,
        mut draft: Box<Draft>,
    ) -> Result<Self, (Error, Cow<'static, str>)> {
        let name = draft.name();
        let (repeatable, url) = match completed(core, &mut draft) {
            Ok(completed) => completed,
            Err(error) => return Err((error, name)),
        };
        Ok(Self {
            operation: draft.operation,
            name,
            method: match &draft.raw {
                Some((method, _)) => method.clone(),
                None => draft.operation.method.clone(),
            },
            repeatable,
            page: asked(&draft),
            url,
            draft,
        })
    }

    /// Returns what the caller set for this call.
    pub(crate) fn options(&self) -> &Options {
        &self.draft.options
    }

    /// Returns how the answer is read as it arrives, if it is.
    pub(crate) fn streamed(&self) -> Option<Streamed> {
        self.draft.streamed.map(|(streamed, _)| streamed)
    }

    /// Tells whether there can be another attempt at all: not with a body that can be read only once.
    pub(crate) fn can_be_sent_again(&self) -> bool {
        self.draft.body.can_be_sent_again()
    }

    /// Returns the alternatives of credentials.
    pub(crate) fn security(&self, descriptor: &Descriptor) -> crate::api::Security {
        if self.is_raw() {
            descriptor.security
        } else {
            self.operation.security
        }
    }

    /// Tells whether the description does not name the call.
    pub(crate) fn is_raw(&self) -> bool {
        self.draft.raw.is_some()
    }

    /// Returns the path by which budgets name the operation: its template, or that of a raw call.
    pub(crate) fn route(&self) -> &str {
        match self.name.split_once(' ') {
            Some((_, path)) if self.is_raw() => path,
            _ => self.operation.path,
        }
    }

    /// Returns the host that it is sent to.
    pub(crate) fn host(&self) -> Option<&str> {
        self.url.host_str()
    }

    /// Returns the port that it is sent to.
    pub(crate) fn port(&self) -> Option<u16> {
        self.url.port_or_known_default()
    }

    /// Makes the request of one attempt.
    pub(crate) fn request(
        &self,
        core: &Core,
        authorization: &Authorization,
    ) -> Result<Request, Error> {
        let mut request = Request::new(self.method.clone(), self.url.clone());
        if authorization.query_names().next().is_some() {
            let mut query = without(request.url.query().unwrap_or_default(), authorization);
            authorization.append_query(&mut query);
            request.url.set_query(Some(&query));
        }
        request.headers = headers(core, &self.draft);
        authorization.apply_headers(&mut request.headers);
        request.body = self
            .draft
            .body
            .to_request()
            .ok_or_else(|| Error::invalid("the source of the body was read before"))?;
        core.provider
            .sign(&mut request)
            .map_err(|problem| Error::invalid(problem.to_string()))?;
        Ok(request)
    }
}

/// Takes parameters out of a query whose names credentials have: those win.
fn without(query: &str, authorization: &Authorization) -> String {
    let is_other = |pair: &&str| {
        let name = pair.split('=').next().unwrap_or_default();
        let name = percent_encoding::percent_decode_str(name).decode_utf8_lossy();
        authorization.query_names().all(|known| known != name)
    };
    let others: Vec<_> = query.split('&').filter(is_other).collect();
    others.join("&")
}

/// Completes a draft; says whether the call is repeatable, and where it goes.
fn completed(core: &Core, draft: &mut Draft) -> Result<(bool, Url), Error> {
    let retry = draft.options.retry.as_ref().unwrap_or(&core.shared.retry);
    let trusts_keys = retry.inferred_keys;
    let repeatable = set_key(draft, trusts_keys)?;
    match draft.problem.take() {
        Some(problem) => Err(Error::invalid(problem)),
        None => Ok((repeatable, url(core, draft)?)),
    }
}

/// Puts the idempotency key where the operation takes one; tells whether the call may be
/// repeated after a lost answer.
fn set_key(draft: &mut Draft, trusts_keys: bool) -> Result<bool, Error> {
    let idempotency = draft.operation.idempotency;
    let given = draft.options.idempotency_key.take();
    if given.as_deref() == Some("") {
        return Err(Error::invalid("the idempotency key is empty"));
    }
    let mut users = given.is_some();
    match idempotency {
        Idempotency::KeyHeader { name, .. } => {
            let options = &draft.options.headers;
            let present = draft.headers.contains_key(name) || options.contains_key(name);
            users |= present;
            if given.is_some() || !present {
                let value = HeaderValue::from_str(&key(given)?)
                    .map_err(|_| Error::invalid("the idempotency key cannot be sent"))?;
                let name: HeaderName = name
                    .parse()
                    .map_err(|_| Error::invalid("the idempotency header cannot be sent"))?;
                draft.headers.insert(name, value);
            }
        }
        Idempotency::KeyBody { name, .. } => {
            let body = draft.body.in_memory();
            let present = body.is_some_and(|body| json_member::get(body, name).is_some());
            users |= present;
            if given.is_some() || !present {
                let json = serde_json::Value::String(key(given)?).to_string();
                draft.set_json_member(name, &json);
            }
        }
        _ if given.is_some() => {
            return Err(Error::invalid(
                "this operation takes no idempotency key, so a repetition could take effect twice",
            ));
        }
        _ => {}
    }
    let method = &draft.operation.method;
    Ok(policy::is_repeatable(
        method,
        idempotency,
        users || trusts_keys,
    ))
}

fn key(given: Option<String>) -> Result<String, Error> {
    given.or_else(random::uuid).ok_or_else(|| {
        Error::invalid("the operating system gives no randomness for an idempotency key: set one")
    })
}

fn url(core: &Core, draft: &Draft) -> Result<Url, Error> {
    let (path, inline) = match &draft.raw {
        Some((_, path)) => path.split_once('?').unwrap_or((path, "")),
        None => ("", ""),
    };
    let path = match &draft.raw {
        Some(_) => Cow::Borrowed(path),
        None => Cow::Owned(
            encode::expand(draft.operation.path, &draft.path)
                .map_err(|problem| Error::invalid(problem.to_string()))?,
        ),
    };
    let mut url = base_url(core, draft.operation)?;
    match url.path().trim_end_matches('/') {
        "" => url.set_path(&path),
        base => {
            let path = format!("{base}{path}");
            url.set_path(&path);
        }
    }
    let pairs = draft.query.iter().map(|(_, pairs)| pairs.as_str());
    let query: Vec<&str> = std::iter::once(inline)
        .chain(pairs)
        .filter(|p| !p.is_empty())
        .collect();
    url.set_query((!query.is_empty()).then(|| query.join("&")).as_deref());
    match &draft.address {
        Some(address) => next_page(&url, address),
        None => Ok(url),
    }
}

/// Returns what the path is appended to: the operation's own address or the client's.
fn base_url(core: &Core, operation: &Operation) -> Result<Url, Error> {
    let Some(server) = operation.servers.first() else {
        return Ok(core.base_url.clone());
    };
    if core.is_custom_base {
        return Ok(core.base_url.clone());
    }
    let url = core
        .base_url
        .join(server)
        .map_err(|_| Error::invalid("the operation's own base URL cannot be read"))?;
    match url.scheme() {
        "https" => Ok(url),
        "http" if core.allows_plain_http || is_this_machine(&url) => Ok(url),
        _ => Err(Error::invalid(
            "the operation's own base URL is not https, which would show credentials to everyone \
             on the way: set a base URL, or `allow_plain_http()` if you accept that",
        )),
    }
}

/// Takes the address of a next page, which may be relative to that of the first (RFC 8288 §3.1)
/// and must not lead credentials to another place.
fn next_page(first: &Url, address: &str) -> Result<Url, Error> {
    let url = first
        .join(address)
        .map_err(|_| Error::invalid("the link to the next page cannot be read"))?;
    if url.origin() != first.origin() {
        return Err(Error::invalid(
            "the link to the next page leads to another host, where no credentials are sent",
        ));
    }
    Ok(url)
}

fn headers(core: &Core, draft: &Draft) -> HeaderMap {
    let mut headers = draft.headers.clone();
    // Room for those below, the credentials and what else is added before it leaves.
    headers.reserve(6);
    let mut accept = draft.operation.accept;
    if let Some((_, streamed)) = draft.streamed {
        accept = streamed;
        // Packed by a proxy, events would wait until a block is full; and what arrives of a
        // download is what is handed out.
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    }
    headers.insert(ACCEPT, HeaderValue::from_static(accept));
    headers.insert(USER_AGENT, core.shared.user_agent.clone());
    if let Some(content_type) = draft.operation.content_type {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    if let Some(content_type) = draft.body.content_type() {
        headers.insert(CONTENT_TYPE, content_type.clone());
    }
    if !draft.cookies.is_empty() {
        if let Ok(mut value) = HeaderValue::from_str(&draft.cookies.join("; ")) {
            value.set_sensitive(true);
            headers.insert(COOKIE, value);
        }
    }
    for (name, value) in &draft.options.headers {
        headers.insert(name.clone(), value.clone());
    }
    headers
}

/// Finds which page is asked for, and how large, from the parameters as they are sent.
fn asked(draft: &Draft) -> Asked {
    let Some(pagination) = draft.operation.pagination else {
        return Asked::default();
    };
    let number = |param: PageParam| sent(draft, param)?.parse::<u64>().ok();
    let at = match pagination.style {
        PageStyle::Page { param, .. } => number(param).map(At::Page),
        PageStyle::Offset { param } => number(param).map(At::Offset),
        PageStyle::Cursor { param } => sent(draft, param).map(At::Cursor),
        PageStyle::Link => draft.address.clone().map(At::Address),
        PageStyle::Single => None,
    };
    Asked {
        at: at.unwrap_or(At::Start),
        limit: pagination.limit.and_then(number),
    }
}

/// Returns the value of a paging parameter as it is sent.
fn sent(draft: &Draft, param: PageParam) -> Option<String> {
    match param {
        PageParam::Query(name) => {
            let (_, pair) = draft.query.iter().find(|(known, _)| known == name)?;
            let value = pair.split_once('=')?.1;
            percent_encoding::percent_decode_str(value)
                .decode_utf8()
                .ok()
                .map(Cow::into_owned)
        }
        PageParam::Body(name) => {
            let json = json_member::get(draft.body.in_memory()?, name)?;
            Some(serde_json::from_str(json).unwrap_or_else(|_| json.to_owned()))
        }
    }
}
