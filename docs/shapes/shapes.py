#!/usr/bin/env python3
"""Writes synthetic API crates in several shapes and measures what rustc pays for them.

    shapes.py write OPS MODELS ENUMS [--ops 500] writes out/{api,app}
    shapes.py measure [NAME ...]                                 runs the experiments, appends to results.jsonl
    shapes.py turns                                              operation and enum shapes over m9, checked in turns
    shapes.py tls [NAME ...]                                     first builds of reqwest with each TLS choice

OPS: s1 s2 s3 (one call type per group) s3api (one per API) s4    MODELS: m1..m10    ENUMS: table macro newtype
"""

import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
OUT = HERE / "out"
GROUPS = 25
STRUCTS, ENUMS = 400, 100
NOUNS = ("order customer product charge refund shipment discount webhook coupon cart address invoice payout store tax "
         "theme page menu review ticket plan license gateway report event").split()
WORDS = ("status created updated email phone total limit region channel kind source label note owner amount count title "
         "handle vendor weight score color size rank token batch cursor filter group parent origin target state level").split()


def camel(text):
    return "".join(part.capitalize() for part in text.split("_"))


# --- the synthetic description ---------------------------------------------------------------------------------------


def directions(total):
    """70 % response-only, 25 % request-only, 5 % both, in this order."""
    return ["r" if i < total * 0.70 else "q" if i < total * 0.95 else "b" for i in range(total)]


def describe(op_count):
    rng = random.Random(7)
    enums = []
    for i, direction in enumerate(directions(ENUMS)):
        noun, word = NOUNS[i % 25], WORDS[i % len(WORDS)]
        values = [f"{w}_{rng.choice(WORDS)}" for w in rng.sample(WORDS, rng.randint(3, 11))]
        enums.append({"name": camel(f"{noun}_{word}_value{i}"), "values": values, "dir": direction})
    structs = []
    for i, direction in enumerate(directions(STRUCTS)):
        structs.append({"name": camel(f"{NOUNS[i % 25]}_{WORDS[i % len(WORDS)]}{i}"), "dir": direction, "fields": []})
    for i, struct in enumerate(structs):
        later = [s["name"] for s in structs[i + 1:] if s["dir"] in (struct["dir"], "b")]
        own_enums = [e["name"] for e in enums if e["dir"] in (struct["dir"], "b")]
        for word in rng.sample(WORDS, rng.randint(5, 15)):
            name = f"{word}_{rng.choice(NOUNS)}" if rng.random() < 0.5 else word
            roll = rng.random()
            optional = rng.random() < 0.5
            if roll < 0.40:
                kind = "String"
            elif roll < 0.55:
                kind = "i64"
            elif roll < 0.62:
                kind = "bool"
            elif roll < 0.68:
                kind = "Vec<String>"
            elif roll < 0.73 and later:
                kind = f"Vec<{rng.choice(later)}>"
            elif roll < 0.79 and later:
                kind = rng.choice(later)
            elif roll < 0.88:
                kind = rng.choice(own_enums)
            elif roll < 0.94:
                kind = "Decimal"
            else:
                kind = "DateTime<Utc>"
            wire = "type" if word == "kind" and name == "kind" else name
            struct["fields"].append({"name": name, "wire": wire, "kind": kind, "optional": optional})
    responses = [s["name"] for s in structs if s["dir"] == "r"]
    requests = [s["name"] for s in structs if s["dir"] in "qb"]
    query_enums = [e["name"] for e in enums if e["dir"] in "qb"]
    query_kinds = ["String"] * 5 + ["i64"] * 3 + ["bool"] * 2 + ["Enum"] * 2 + ["Vec<String>", "DateTime<Utc>", "Decimal"]
    ops = []
    for i in range(op_count):
        group = NOUNS[i % GROUPS]
        body = rng.random() < 0.40
        paged = not body and rng.random() < 0.35
        paths = [(f"{w}_id", rng.choice(["String", "i64"])) for w in rng.sample(NOUNS, rng.randint(1, 3))]
        query = []
        for word in rng.sample(WORDS, rng.randint(2, 8)):
            kind = rng.choice(query_kinds)
            query.append((word, rng.choice(query_enums) if kind == "Enum" else kind))
        verb = rng.choice(["create", "update", "replace"]) if body else "list" if paged else rng.choice(["get", "delete"])
        ops.append({
            "group": group, "fn": f"{verb}_{WORDS[(i // GROUPS) % len(WORDS)]}{i}", "paths": paths, "query": query,
            "method": {"c": "POST", "u": "PATCH", "r": "PUT", "l": "GET", "g": "GET", "d": "DELETE"}[verb[0]],
            "body": rng.choice(requests) if body else None, "paged": paged, "response": rng.choice(responses),
        })
        ops[-1]["type"] = camel(ops[-1]["fn"])
    return enums, structs, ops


# --- models ----------------------------------------------------------------------------------------------------------


# Shapes that derive fewer standard traits: m5, m7, m8 over serde's derives, m6 over written-out implementations.
STANDARD = {"m5": ["Debug"], "m6": [], "m7": [], "m8": ["Clone", "Debug"]}


def rust_type(field):
    return f"Option<{field['kind']}>" if field["optional"] else field["kind"]


def needs(direction, shape):
    """(Deserialize, Serialize) of a type in this direction."""
    return (True, True) if shape in ("m1", "m2", "m5", "m6", "m7", "m8", "m9") else (direction != "q", direction != "r")


def struct_text(struct, shape):
    de, ser = needs(struct["dir"], shape)
    derived = shape in ("m1", "m3", "m5", "m7", "m8")
    derives = STANDARD.get(shape, ["Clone", "Debug", "PartialEq"])
    if derived:
        derives = derives + ["Deserialize"] * de + ["Serialize"] * ser
    lines = [f"/// {struct['name']} as the API describes it."]
    if derives:
        lines.append(f"#[derive({', '.join(derives)})]")
    lines += ["#[non_exhaustive]", f"pub struct {struct['name']} {{"]
    for f in struct["fields"]:
        lines.append(f"    /// The {f['name'].replace('_', ' ')}.")
        if derived:
            attrs = []
            if f["wire"] != f["name"]:
                attrs.append(f'rename = "{f["wire"]}"')
            if f["kind"] == "Decimal":
                attrs.append('with = "mini::As::<Option<mini::Money>>"' if f["optional"] else 'with = "mini::As::<mini::Money>"')
            if f["optional"]:
                if de:
                    attrs.append("default")
                if ser:
                    attrs.append('skip_serializing_if = "Option::is_none"')
            if attrs:
                lines.append(f"    #[serde({', '.join(attrs)})]")
        lines.append(f"    pub {f['name']}: {rust_type(f)},")
    lines.append("}")
    if shape in ("m9", "m10"):
        rows = [f'{i} {f["name"]} "{f["wire"]}" {"optional" if f["optional"] else "required"}' + (f" as {money(f)}" if f["kind"] == "Decimal" else "")
                for i, f in enumerate(struct["fields"])]
        for macro in ["read"] * de + ["write"] * ser:
            lines += [f"mini::{macro}!({struct['name']} {{"] + [f"    {row}," for row in rows] + ["});"]
        return lines
    if not derived and de:
        lines += deserialize_text(struct)
    if not derived and ser:
        lines += serialize_text(struct)
    return lines


def money(field):
    return "Option<mini::Money>" if field["optional"] else "mini::Money"


def deserialize_text(struct):
    name, fields = struct["name"], struct["fields"]
    lines = [
        f"impl<'de> Deserialize<'de> for {name} {{",
        "    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {",
        "        const FIELDS: &[&str] = &[" + ", ".join(f'"{f["wire"]}"' for f in fields) + "];",
        "        struct Fields;",
        "        impl<'de> Visitor<'de> for Fields {",
        f"            type Value = {name};",
        "            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {",
        f'                f.write_str("{name}")',
        "            }",
        f"            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<{name}, A::Error> {{",
    ]
    lines += [f"                let mut {f['name']} = None;" for f in fields]
    lines += ["                while let Some(key) = map.next_key_seed(mini::Key(FIELDS))? {", "                    match key {"]
    for i, f in enumerate(fields):
        if f["kind"] == "Decimal":
            value = f"map.next_value::<mini::Read<{money(f)}, _>>()?.0"
        else:
            value = "map.next_value()?"
        lines.append(f"                        {i} => {f['name']} = {value if f['optional'] else f'Some({value})'},")
    lines += ["                        _ => drop(map.next_value::<IgnoredAny>()?),", "                    }", "                }",
              f"                Ok({name} {{"]
    for f in fields:
        lines.append(f"                    {f['name']}," if f["optional"] else
                     f'                    {f["name"]}: mini::required({f["name"]}, "{f["wire"]}")?,')
    lines += ["                })", "            }", "        }",
              f'        deserializer.deserialize_struct("{name}", FIELDS, Fields)', "    }", "}"]
    return lines


def serialize_text(struct):
    name, fields = struct["name"], struct["fields"]
    lines = [
        f"impl Serialize for {name} {{",
        "    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {",
        "        let mut map = serializer.serialize_map(None)?;",
    ]
    for f in fields:
        value = f"&self.{f['name']}"
        if f["kind"] == "Decimal":
            value = f"&mini::write_as::<{money(f)}, _>({value})"
        entry = f'map.serialize_entry("{f["wire"]}", {value})?;'
        if f["optional"]:
            lines += [f"        if self.{f['name']}.is_some() {{", f"            {entry}", "        }"]
        else:
            lines.append(f"        {entry}")
    return lines + ["        map.end()", "    }", "}"]


def enum_text(enum, form, shape):
    name, values = enum["name"], enum["values"]
    derives = STANDARD.get(shape, ["Clone", "Debug", "PartialEq"])
    derive = [f"#[derive({', '.join(derives)})]"] if derives else []
    lines = [f"/// The values of {name}; one that is not known here is kept."] + derive
    if form == "newtype":
        lines += [f"pub struct {name}(Cow<'static, str>);", f"impl {name} {{"]
        for v in values:
            lines += [f"    /// `{v}`.", f'    pub const {v.upper()}: Self = Self(Cow::Borrowed("{v}"));']
        lines += ["    /// Gives the text as it stands on the wire.", "    pub fn as_str(&self) -> &str {", "        &self.0", "    }", "}",
                  f"impl From<&str> for {name} {{", "    fn from(text: &str) -> Self {", "        Self(Cow::Owned(text.to_owned()))",
                  "    }", "}", f"mini::string_like!({name});"]
        return lines
    lines += ["#[non_exhaustive]", f"pub enum {name} {{"]
    for v in values:
        lines += [f"    /// `{v}`.", f"    {camel(v)},"]
    lines += ["    /// A value that this crate does not know.", "    Unrecognized(String),", "}"]
    if form == "macro":
        return lines + [f"mini::string_enum!({name} {{"] + [f'    {camel(v)} = "{v}",' for v in values] + ["});"]
    lines += [f"impl {name} {{", "    /// Gives the text as it stands on the wire.", "    pub fn as_str(&self) -> &str {", "        match self {"]
    lines += [f'            Self::{camel(v)} => "{v}",' for v in values]
    lines += ["            Self::Unrecognized(text) => text,", "        }", "    }", "}",
              f"impl From<&str> for {name} {{", "    fn from(text: &str) -> Self {", "        match text {"]
    lines += [f'            "{v}" => Self::{camel(v)},' for v in values]
    lines += ["            other => Self::Unrecognized(other.to_owned()),", "        }", "    }", "}"]
    de, ser = needs(enum["dir"], shape)
    if de:
        lines += [f"impl<'de> Deserialize<'de> for {name} {{",
                  "    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {",
                  "        mini::read_string(d).map(|text| Self::from(text.as_str()))", "    }", "}"]
    if ser:
        lines += [f"impl Serialize for {name} {{", "    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {",
                  "        s.serialize_str(self.as_str())", "    }", "}",
                  f"impl mini::IntoParam for {name} {{", "    fn into_param(self) -> String {", "        self.as_str().to_owned()", "    }", "}"]
    return lines


# --- operations ------------------------------------------------------------------------------------------------------

OPTIONS = (("timeout", "timeout: Duration", "timeout", "Bounds this call, retries and waits included."),
           ("header", "name: &str, value: &str", "name, value", "Adds a header to this call."),
           ("idempotency_key", "key: &str", '"idempotency-key", key', "Sends this key with every attempt of this call."),
           ("retry", "attempts: u32", "attempts", "Replaces the client's number of attempts."))


def output(op):
    return f"mini::Page<{op['response']}>" if op["paged"] else op["response"]


def template(op):
    return f"/{op['group']}s" + "".join(f"/{name[:-3]}s/{{}}" for name, _ in op["paths"])


def value_arg(kind):
    return ("impl Into<String>", "value.into()") if kind == "String" else (kind, "value")


def op_docs(op, indent):
    return [f"{indent}/// {op['fn'].split('_')[0].capitalize()}s the {op['group']} in question.", f"{indent}///",
            f"{indent}/// `{op['method']} {template(op)}`, scope `read:{op['group']}s`.", f"{indent}///",
            f"{indent}/// # Errors", f"{indent}///", f"{indent}/// `invalid_token`, `insufficient_scope`, `not_found`."]


def entry_fn(op, result, wrap):
    """The function of the group's handle that starts the call."""
    args = "".join(f", {n}: {'&str' if k == 'String' else k}" for n, k in op["paths"])
    if op["body"]:
        args += f", body: &{op['body']}"
    call = f'Call::new(&self.client, "{op["method"]}", "{template(op)}", &[{", ".join("&" + n for n, _ in op["paths"])}])'
    if op["body"]:
        call += ".json(body)"
    return op_docs(op, "    ") + [f"    pub fn {op['fn']}(&self{args}) -> {result} {{", f"        {wrap(call)}", "    }"]


def setters(op, make):
    lines = []
    for name, kind in op["query"]:
        arg, value = value_arg(kind)
        lines += [f"    /// Sends the parameter `{name}`.", f"    pub fn {name}(self, value: {arg}) -> Self {{", f"        {make(name, value)}", "    }"]
    return lines


def newtype_ops(ops, shape):
    handle, types = [], []
    for op in ops:
        t, o = op["type"], output(op)
        handle += entry_fn(op, t, lambda call, t=t: f"{t}({call})")
        types += [f"/// The call that `{op['fn']}` starts.", '#[must_use = "a call does nothing until it is awaited"]',
                  f"pub struct {t}(Call<Api, {o}>);", f"impl {t} {{"]
        types += setters(op, lambda n, v: f'Self(self.0.query("{n}", {v}))')
        if shape == "s1" and op["paged"]:
            types += ["    /// Reads page after page.", f"    pub fn pages(self) -> mini::Pages<Api, {o}> {{", "        self.0.pages()", "    }"]
        types.append("}")
        if shape == "s2":
            types.append(f"mini::operation!({t} => Api, {o}{', pages' if op['paged'] else ''});")
            continue
        types += [f"impl CallOptions for {t} {{", "    fn request_mut(&mut self) -> &mut mini::Request {", "        self.0.request_mut()", "    }", "}",
                  f"impl IntoFuture for {t} {{", f"    type Output = Result<{o}, mini::Error<Api>>;",
                  f"    type IntoFuture = mini::CallFuture<Api, {o}>;", "    fn into_future(self) -> Self::IntoFuture {", "        self.0.send()", "    }", "}"]
    return handle, types


def call_type(name):
    """The one generic call type of shape S3."""
    lines = ["/// One call of this API.", '#[must_use = "a call does nothing until it is awaited"]',
             f"pub struct {name}<Op: Operation>(pub(crate) Call<Api, Op::Output>);", f"impl<Op: Operation> {name}<Op> {{"]
    for option, args, passed, doc in OPTIONS:
        method = "header" if option == "idempotency_key" else option
        lines += [f"    /// {doc}", "    #[inline]", f"    pub fn with_{option}(self, {args}) -> Self {{", f"        Self(self.0.{method}({passed}))", "    }"]
    return lines + ["}", f"impl<Op: Paged> {name}<Op> {{", "    /// Reads page after page.", "    #[inline]",
                    "    pub fn pages(self) -> mini::Pages<Api, Op::Output> {", "        self.0.pages()", "    }", "}",
                    f"impl<Op: Operation> IntoFuture for {name}<Op> where Op::Output: mini::serde::de::DeserializeOwned {{",
                    "    type Output = Result<Op::Output, mini::Error<Api>>;", "    type IntoFuture = mini::CallFuture<Api, Op::Output>;",
                    "    #[inline]", "    fn into_future(self) -> Self::IntoFuture {", "        self.0.send()", "    }", "}"]


def marker_ops(ops, name, local):
    handle, types = [], call_type(name) if local else []
    for op in ops:
        t = op["type"]
        handle += entry_fn(op, f"{name}<{t}>", lambda call: f"{name}({call})")
        types += [f"/// Marks the call that `{op['fn']}` starts.", f"pub struct {t};", f"impl Operation for {t} {{", f"    type Output = {output(op)};", "}"]
        if op["paged"]:
            types.append(f"impl Paged for {t} {{}}")
        types += [f"impl {name}<{t}> {{"] + setters(op, lambda n, v: f'Self(self.0.query("{n}", {v}))') + ["}"]
    return handle, types


def field_ops(ops):
    handle, types = [], []
    for op in ops:
        t, o = op["type"], output(op)
        args = "".join(f", {n}: {'impl Into<String>' if k == 'String' else k}" for n, k in op["paths"])
        args += f", body: {op['body']}" if op["body"] else ""
        inits = ["client: self.client.clone()"] + [f"{n}: {n}.into()" if k == "String" else n for n, k in op["paths"]]
        inits += ["body"] if op["body"] else []
        inits += [f"{n}: None" for n, _ in op["query"]] + ["options: Options::default()"]
        handle += op_docs(op, "    ") + [f"    pub fn {op['fn']}(&self{args}) -> {t} {{", f"        {t} {{"]
        handle += [f"            {i}," for i in inits] + ["        }", "    }"]
        types += [f"/// The call that `{op['fn']}` starts.", '#[must_use = "a call does nothing until it is sent"]', f"pub struct {t} {{", "    client: mini::Client<Api>,"]
        types += [f"    {n}: {k}," for n, k in op["paths"]] + ([f"    body: {op['body']},"] if op["body"] else [])
        types += [f"    {n}: Option<{k}>," for n, k in op["query"]] + ["    options: Options,", "}", f"impl {t} {{"]
        for name, kind in op["query"]:
            arg, value = value_arg(kind)
            types += [f"    /// Sends the parameter `{name}`.", f"    pub fn {name}(mut self, value: {arg}) -> Self {{",
                      f"        self.{name} = Some({value});", "        self", "    }"]
        for option, arguments, passed, doc in OPTIONS:
            method = "header" if option == "idempotency_key" else option
            types += [f"    /// {doc}", f"    pub fn with_{option}(mut self, {arguments}) -> Self {{", f"        self.options.{method}({passed});", "        self", "    }"]
        path = f'format!("{template(op)}", ' + ", ".join(f"mini::encode(&self.{n}{'.to_string()' if k == 'i64' else ''})" for n, k in op["paths"]) + ")"
        types += ["    /// Sends the call.", f"    pub async fn send(self) -> Result<{o}, mini::Error<Api>> {{",
                  f"        let path = {path};", "        let mut query = Vec::new();"]
        for name, kind in op["query"]:
            text = {"String": "value.clone()", "Vec<String>": 'value.join(",")', "DateTime<Utc>": 'format!("{value:?}")'}.get(
                kind, "value.to_string()" if kind in ("i64", "bool", "Decimal") else "value.as_str().to_owned()")
            types += [f"        if let Some(value) = &self.{name} {{", f'            query.push(("{name}", {text}));', "        }"]
        body = "None"
        if op["body"]:
            types.append("        let body = mini::serde_json::to_vec(&self.body).map_err(|e| mini::Error::new(e.to_string(), None))?;")
            body = "Some(body)"
        types += [f'        let request = self.options.request("{op["method"]}", path, query, {body});',
                  "        let response = self.client.send(request).await.map_err(|e| mini::Error::new(e, None))?;",
                  "        match response.status {",
                  "            200..=299 => mini::serde_json::from_slice(&response.body).map_err(|e| mini::Error::new(e.to_string(), Some(response.status))),",
                  "            status => Err(mini::Error::new(String::from_utf8_lossy(&response.body).into_owned(), Some(status))),",
                  "        }", "    }"]
        if op["paged"]:
            types += ["    /// Reads page after page.", "    pub async fn pages(self) -> Option<" + f"Result<{o}, mini::Error<Api>>> {{", "        Some(self.send().await)", "    }"]
        types.append("}")
    return handle, types


FIELD_OPTIONS = """
/// The options of a call.
#[derive(Default)]
pub struct Options { timeout: Option<Duration>, retry: Option<u32>, headers: Vec<(String, String)> }
impl Options {
    fn timeout(&mut self, timeout: Duration) { self.timeout = Some(timeout); }
    fn retry(&mut self, attempts: u32) { self.retry = Some(attempts); }
    fn header(&mut self, name: &str, value: &str) { self.headers.push((name.to_owned(), value.to_owned())); }
    fn request(self, method: &'static str, path: String, query: Vec<(&'static str, String)>, body: Option<Vec<u8>>) -> mini::Request {
        mini::Request { method, path, query, body, timeout: self.timeout, retry: self.retry, headers: self.headers, failure: None }
    }
}
"""


def group_text(group, ops, shape):
    handle_name = camel(group) + "s"
    head = ["use crate::{Api, models::*};"]
    if shape == "s4":
        head += ["use crate::Options;"]
        handle, types = field_ops(ops)
    elif shape in ("s1", "s2"):
        handle, types = newtype_ops(ops, shape)
    else:
        name = "ApiCall" if shape == "s3api" else handle_name + "Call"
        head += ["use crate::ApiCall;"] if shape == "s3api" else []
        handle, types = marker_ops(ops, name, shape == "s3")
    return (["#![allow(unused_imports)]"] + head + ["use mini::{Call, CallOptions, Operation, Paged, chrono::{DateTime, Utc}, rust_decimal::Decimal};", "use std::{future::IntoFuture, time::Duration};",
             f"/// The operations on {group}s.", f"pub struct {handle_name} {{", "    pub(crate) client: mini::Client<Api>,", "}",
             f"impl {handle_name} {{"] + handle + ["}"] + types)


# --- writing ---------------------------------------------------------------------------------------------------------


def put(path, lines):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(lines if isinstance(lines, str) else "\n".join(lines) + "\n")


def app_text(ops, shape):
    lines = ["use std::sync::Arc;", "use mini::{BoxFuture, Request, Response, Transport};",
             "struct Canned;", "impl Transport for Canned {", "    fn send(&self, request: Request) -> BoxFuture<Result<Response, String>> {",
             '        println!("{} {} {:?} {:?}", request.method, request.path, request.query, request.body);',
             '        Box::pin(async { Ok(Response { status: 200, body: std::env::args().nth(1).unwrap_or_default().into_bytes() }) })', "    }", "}",
             "async fn run(client: api::Client) {"]
    if shape == "s1":
        lines.insert(2, "use mini::CallOptions;")
    chosen = [op for op in ops if not op["body"]][::15][:14] + [op for op in ops if op["body"]][::15][:6]
    for op in chosen:
        args = ['"a"' if k == "String" else "1" for _, k in op["paths"]]
        if op["body"]:
            lines.append("    let body = api::models::" + op["body"] + "::sample();")
            args.append("body" if shape == "s4" else "&body")
        sets = "".join(f".{n}({dict(String=chr(34) + 'x' + chr(34), i64='5', bool='true')[k]})" for n, k in op["query"] if k in ("String", "i64", "bool"))
        end = ".send().await" if shape == "s4" else ".await"
        lines.append(f'    println!("{{:?}}", client.{op["group"]}s().{op["fn"]}({", ".join(args)}){sets}.with_retry(2){end}.err());')
    return lines + ["}", "fn main() {", "    let mut context = std::task::Context::from_waker(std::task::Waker::noop());",
                    "    let mut future = std::pin::pin!(run(api::client(Arc::new(Canned))));",
                    "    let _ = std::future::Future::poll(future.as_mut(), &mut context);", "}"]


def write(op_shape, model_shape="m1", enum_form="macro", op_count=500):
    enums, structs, ops = describe(op_count)
    shutil.rmtree(OUT / "api/src", ignore_errors=True)
    put(OUT / "Cargo.toml", f'[workspace]\nresolver = "3"\nmembers = ["api", "app"]\n[workspace.dependencies]\nmini = {{ path = "../mini" }}\n')
    put(OUT / "api/Cargo.toml", '[package]\nname = "api"\nversion = "0.0.0"\nedition = "2024"\n[dependencies]\nmini.workspace = true\nserde = { version = "1", features = ["derive"] }\n')
    put(OUT / "app/Cargo.toml", '[package]\nname = "app"\nversion = "0.0.0"\nedition = "2024"\n[dependencies]\nmini.workspace = true\napi = { path = "../api" }\n')
    head = ["#![allow(unused_imports)]", "use mini::{chrono::{DateTime, Utc}, rust_decimal::Decimal};",
            "use serde::{Deserialize, Deserializer, Serialize, Serializer, de::{IgnoredAny, MapAccess, Visitor}, ser::SerializeMap};",
            "use std::{borrow::Cow, fmt};"]
    for g, noun in enumerate(NOUNS):
        lines = list(head) + ["use super::*;"]
        for enum in enums[g::GROUPS]:
            lines += enum_text(enum, enum_form, model_shape)
        for struct in structs[g::GROUPS]:
            lines += struct_text(struct, model_shape)
        put(OUT / f"api/src/models/{noun}.rs", lines)
    put(OUT / "api/src/models/mod.rs", [f"mod {n};\npub use {n}::*;" for n in NOUNS])
    # What the program needs to make bodies; not part of the measured text.
    bodies = sorted({op["body"] for op in [op for op in ops if op["body"]][::15][:6]})
    samples = []
    for struct in structs:
        if struct["name"] in bodies:
            samples += [f"impl crate::models::{struct['name']} {{", "    pub fn sample() -> Self {", "        Self {"]
            samples += [f"            {f['name']}: {'None' if f['optional'] else 'sample()'}," for f in struct["fields"]] + ["        }", "    }", "}"]
    put(OUT / "api/src/samples.rs", ["fn sample<T>() -> T { panic!(\"not run\") }"] + samples)
    root = ["/// The API.", "pub struct Api;", 'impl mini::Api for Api { const NAME: &str = "synthetic"; }', "pub mod models;", "mod samples;",
            "pub struct Client(mini::Client<Api>);", "pub fn client(t: std::sync::Arc<dyn mini::Transport>) -> Client { Client(mini::Client::new(t)) }"]
    for noun in NOUNS:
        put(OUT / f"api/src/{noun}s.rs", group_text(noun, [o for o in ops if o["group"] == noun], op_shape))
        root += [f"pub mod {noun}s;", f"impl Client {{ pub fn {noun}s(&self) -> {noun}s::{camel(noun)}s {{ {noun}s::{camel(noun)}s {{ client: self.0.clone() }} }} }}"]
    if op_shape == "s3api":
        root += ["use mini::{Call, Operation, Paged};", "use std::{future::IntoFuture, time::Duration};"] + call_type("ApiCall")
    if op_shape == "s4":
        root += ["use std::time::Duration;", FIELD_OPTIONS]
    put(OUT / "api/src/lib.rs", root)
    put(OUT / "app/src/main.rs", app_text(ops, op_shape))


def size(pattern):
    """(lines, KB) of the text emitted."""
    files = [p for p in (OUT / "api/src").glob(pattern) if p.name != "samples.rs"]
    texts = [p.read_text() for p in files]
    return sum(t.count("\n") for t in texts), sum(map(len, texts)) // 1000


# --- measuring -------------------------------------------------------------------------------------------------------


def run(*command, cwd=OUT):
    """(user seconds, peak RSS in MB of the largest process) of a command."""
    env = dict(os.environ, CARGO_INCREMENTAL="0")
    process = subprocess.Popen(command, cwd=cwd, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{' '.join(command)}\n{errors[-4000:]}")
    return usage.ru_utime, usage.ru_maxrss / 1024


def measure(name, release=True, runs=3, **shape):
    write(**shape)
    run("cargo", "check", "-p", "api")
    checks = []
    for _ in range(runs):
        (OUT / "api/src/lib.rs").touch()
        checks.append(run("cargo", "check", "-p", "api"))
    row = {"name": name, **shape, "check_s": round(statistics.median(c[0] for c in checks), 2), "check_all": [round(c[0], 2) for c in checks],
           "check_mb": round(statistics.median(c[1] for c in checks)), "ops": size("*.rs"), "models": size("models/*.rs")}
    if release:
        run("cargo", "build", "--release", "-p", "mini")
        (OUT / "api/src/lib.rs").touch()
        row["lib_s"], row["lib_mb"] = (round(x, 2) for x in run("cargo", "build", "--release", "-p", "api"))
        (OUT / "app/src/main.rs").touch()
        row["app_s"], row["app_mb"] = (round(x, 2) for x in run("cargo", "build", "--release", "-p", "app"))
        binary = Path(os.environ.get("CARGO_TARGET_DIR", OUT / "target")) / "release/app"
        subprocess.run(["strip", "-o", OUT / "app.stripped", binary], check=True)
        row["bin_kb"] = (OUT / "app.stripped").stat().st_size // 1024
    with (HERE / "results.jsonl").open("a") as f:
        f.write(json.dumps(row) + "\n")
    print(json.dumps(row), flush=True)


# What the TLS choice adds to a first build: (features of reqwest, further dependency lines).
TLS = {
    "none": ([], ""),
    "rustls": (["rustls"], ""),
    "rustls+ring": (["rustls-no-provider"], 'rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }\n'),
    "native-tls": (["native-tls"], ""),
}


def measure_tls(name):
    """One first build (dev profile, line tables only) of a crate that depends on reqwest alone."""
    features, more = TLS[name]
    root = OUT / "tls" / name.replace("+", "-")
    put(root / "Cargo.toml", '[package]\nname = "first"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n[profile.dev]\ndebug = "line-tables-only"\n'
        f'[dependencies]\nreqwest = {{ version = "0.13", default-features = false, features = {json.dumps(features)} }}\n{more}')
    put(root / "src/main.rs", "fn main() { println!(\"{:?}\", reqwest::Client::new()); }\n")
    target = Path(os.environ.get("CARGO_TARGET_DIR", OUT / "target")) / "tls"
    shutil.rmtree(target, ignore_errors=True)
    run("cargo", "fetch", cwd=root)
    start = time.monotonic()
    user, peak = run("cargo", "build", "--offline", "--target-dir", str(target), cwd=root)
    wall = time.monotonic() - start
    tree = subprocess.run(["cargo", "tree", "--offline", "-e", "normal,build", "--prefix", "none", "--no-dedupe", "-f", "{p}"], cwd=root, capture_output=True, text=True, check=True)
    crates = {line.split(" (")[0] for line in tree.stdout.splitlines()} - {"first v0.0.0"}
    row = {"name": "tls-" + name, "user_s": round(user, 1), "wall_s": round(wall, 1), "crates": len(crates), "peak_mb": round(peak), "kb": (target / "debug/first").stat().st_size // 1024}
    with (HERE / "results.jsonl").open("a") as f:
        f.write(json.dumps(row) + "\n")
    print(json.dumps(row), flush=True)


EXPERIMENTS = {s: dict(op_shape=s) for s in ("s1", "s2", "s3", "s3api", "s4")}
EXPERIMENTS |= {f"{s}-5000": dict(op_shape=s, op_count=5000, release=False, runs=1) for s in ("s2", "s3", "s3api", "s1")}
EXPERIMENTS |= {m: dict(op_shape="s2", model_shape=m) for m in ("m2", "m3", "m4", "m8", "m5", "m7", "m6", "m9", "m10")}
for m in ("m5", "m6", "m7", "m8"):
    EXPERIMENTS[m]["release"] = False
EXPERIMENTS["no-ops"] = dict(op_shape="s2", op_count=0, release=False)
EXPERIMENTS |= {f"enum-{e}": dict(op_shape="s2", enum_form=e) for e in ("table", "newtype")}

# Small differences, taken in turns so that other work on the machine hits all of them alike.
TURNS = {s: dict(op_shape=s, model_shape="m9") for s in ("s1", "s2", "s3", "s3api", "s4")}
TURNS |= {f"enum-{e}": dict(op_shape="s2", model_shape="m9", enum_form=e) for e in ("table", "newtype")}


def compare(rounds):
    times = {name: [] for name in TURNS}
    for _ in range(rounds):
        for name, shape in TURNS.items():
            write(**shape)
            times[name].append(run("cargo", "check", "-p", "api"))
            print(name, *times[name][-1], flush=True)
    with (HERE / "results.jsonl").open("a") as f:
        for name, taken in times.items():
            row = {"name": "turns-" + name, "check_min_s": round(min(t[0] for t in taken), 2), "check_all": [round(t[0], 2) for t in taken],
                   "check_mb": round(statistics.median(t[1] for t in taken))}
            f.write(json.dumps(row) + "\n")
            print(json.dumps(row), flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("action", choices=["write", "measure", "turns", "tls"])
    parser.add_argument("names", nargs="*")
    parser.add_argument("--ops", type=int, default=500)
    args = parser.parse_args()
    if args.action == "write":
        write(*args.names, op_count=args.ops)
    elif args.action == "turns":
        compare(rounds=3)
    elif args.action == "tls":
        for choice in args.names or TLS:
            measure_tls(choice)
    else:
        for experiment in args.names or EXPERIMENTS:
            measure(experiment, **EXPERIMENTS[experiment])
