//! How the parts of a multipart body are written (`encoding`): style, content type and headers.
//!
//! OpenAPI 3.1 knows styles of parts as those of query parameters, where each pair is a part; 3.0 tells readers to
//! pass over them, and its authors mean the same by them, so that they are followed in both.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostic::Code;
use crate::document::{EncodingNode, HeaderNode, MediaTypeNode};
use crate::ir::{BodyKind, ParamPlace, ParamStyle, Part, TypeRef};

use super::content::{self, Encoding};
use super::context::Lowering;
use super::parameter_style::{stated, style_of};
use super::told_header::is_token;

impl<'d> Lowering<'d, '_> {
    /// Reads how parts are written; what is not followed is told.
    pub(super) fn encode_parts(&mut self, media: &MediaTypeNode<'d>, body: &mut BodyKind) {
        let BodyKind::Multipart { ty, parts } = body else {
            return;
        };
        let encoding = media.encoding();
        let shapes = if encoding.is_empty() {
            BTreeMap::new()
        } else {
            self.part_shapes(ty)
        };
        let mut places: BTreeMap<String, &mut Part> = BTreeMap::new();
        if !shapes.is_empty() {
            let named = parts.iter_mut();
            places.extend(named.map(|part| (part.name.wire.to_string(), part)));
        }
        for (name, node) in encoding {
            let (Some(part), Some(shape)) = (places.get_mut(name), shapes.get(name)) else {
                continue;
            };
            let (is_object, is_list) = *shape;
            if node.field("style").or(node.field("explode")).is_some() {
                self.part_style(&node, part, is_object, is_list);
            } else if !part.file {
                self.part_type(&node, part, is_object, is_list);
            }
            self.part_headers(&node, part, is_object);
        }
        if let TypeRef::Named(id) = ty {
            let first = self.parts.entry(*id).or_insert_with(|| parts.clone());
            if first != parts {
                let message = "another body of the same type encodes its parts otherwise; both are sent in one way";
                self.report(Code::EncodingIgnored, media.pointer(), message);
            }
        }
    }

    /// Says of each field by its wire name whether it holds objects, and whether it is a list.
    fn part_shapes(&self, ty: &TypeRef) -> BTreeMap<String, (bool, bool)> {
        let fields = self.struct_of(ty).map_or(&[][..], |body| &body.fields);
        let shape = |ty: &TypeRef| match ty {
            TypeRef::List(item) => (self.holds_members(item), true),
            other => (self.holds_members(other), false),
        };
        let shapes = fields
            .iter()
            .map(|field| (field.name.wire.to_string(), shape(&field.ty)));
        shapes.collect()
    }

    fn part_style(
        &mut self,
        node: &EncodingNode<'d>,
        part: &mut Part,
        is_object: bool,
        is_list: bool,
    ) {
        let (style, explode) = stated(node, ParamPlace::Query);
        let Some(style) = style_of(style, explode, ParamPlace::Query) else {
            self.encoding_ignored(node, "style", part);
            return;
        };
        // A part for each item is what is sent anyway, and a single text has one form in every style.
        let is_usual = style == ParamStyle::Form { explode: true } && !is_object;
        let is_single = !is_object && !is_list;
        if part.file && !is_usual && !is_single {
            self.encoding_ignored(node, "style", part);
        } else if !is_usual && !is_single {
            part.encoding.style = Some(style);
        }
    }

    /// Reads the content type of a part that is no file; a file's is the caller's.
    fn part_type(
        &mut self,
        node: &EncodingNode<'d>,
        part: &mut Part,
        is_object: bool,
        is_list: bool,
    ) {
        let Some(content_type) = node.text("contentType").map(str::trim) else {
            return;
        };
        // Of several, or a range, the usual one may be meant.
        if content_type.contains([',', '*']) || !super::told_header::is_content_type(content_type) {
            return;
        }
        let is_json = content::encoding(content_type) == Encoding::Json;
        // A text that is described as JSON is JSON text already; how a list of texts is meant is not said anywhere.
        let fits = if is_object {
            is_json
        } else {
            !(is_list && is_json)
        };
        let usual = if is_object {
            "application/json"
        } else {
            "text/plain"
        };
        if !fits {
            self.encoding_ignored(node, "contentType", part);
        } else if content_type != usual {
            part.encoding.content_type = Some(content_type.to_owned());
        }
    }

    /// Reads the headers of a part whose values the description settles. Others a file can be given; a value cannot.
    fn part_headers(&mut self, node: &EncodingNode<'d>, part: &mut Part, is_object: bool) {
        for (name, header) in node.headers(self.sink) {
            // OpenAPI: the content type is told elsewhere; the disposition is what makes it a part.
            let reserved = ["content-type", "content-disposition"];
            if reserved.iter().any(|own| name.eq_ignore_ascii_case(own)) || !is_token(name) {
                continue;
            }
            match self.part_header(&header) {
                // The pairs of an object in a style are parts of other names.
                Some(_) if is_object && part.encoding.style.is_some() => {
                    self.encoding_ignored(node, &format!("headers/{name}"), part);
                }
                Some(value) => part.encoding.headers.push((name.to_owned(), value)),
                None if part.file => {}
                None => self.encoding_ignored(node, &format!("headers/{name}"), part),
            }
        }
    }

    /// Gives the only value of a header, or its default; an example where it is required.
    fn part_header(&mut self, header: &HeaderNode<'d>) -> Option<String> {
        let schema = header.schema().and_then(|schema| schema.resolve(self.sink));
        let named = header.examples();
        let told = super::told_header::told(schema.as_ref(), header, &named);
        let (settled, examples) = told.split_at(2);
        let examples = if header.flag("required") {
            examples
        } else {
            &[]
        };
        let texts = settled
            .iter()
            .chain(examples)
            .flatten()
            .filter_map(|value| match value {
                Value::String(text) => Some(text.trim().to_owned()),
                Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
                _ => None,
            });
        let legal = |text: &String| {
            !text.is_empty() && text.len() <= 200 && text.bytes().all(|b| (0x20..0x7f).contains(&b))
        };
        texts.into_iter().find(legal)
    }

    fn encoding_ignored(&mut self, node: &EncodingNode<'d>, key: &str, part: &Part) {
        let message = format!("`{key}` of `{}` has no effect", part.name.wire);
        self.report(Code::EncodingIgnored, node.pointer(), message);
    }
}
