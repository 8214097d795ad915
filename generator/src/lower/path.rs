//! Path templates, and the parameters that fill them in.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Pointer};
use crate::ir::{
    Docs, Name, Origin, Param, ParamPlace, ParamStyle, PathSegment, PathTemplate, Presence,
    Primitive, TypeRef, WireName,
};

use super::context::Lowering;

impl Lowering<'_, '_> {
    /// Brings template and path parameters together: each variable gets one parameter, in order.
    ///
    /// A variable without a parameter gets one of text; a parameter without a variable is left out.
    pub(super) fn path_params(
        &mut self,
        template: &PathTemplate,
        declared: Vec<Param>,
        at: &Pointer,
    ) -> Vec<Param> {
        let places = declared.iter().map(|param| param.name.wire.clone());
        let places: BTreeMap<WireName, usize> = places.zip(0..).collect();
        let mut declared: Vec<_> = declared.into_iter().map(Some).collect();
        let mut found: Vec<Param> = Vec::new();
        let mut seen = BTreeSet::new();
        for variable in template.variables() {
            if !seen.insert(variable.to_owned()) {
                let message = format!("`{{{variable}}}` occurs twice; it has one value");
                self.report(Code::PathVariableRepeated, at, message);
                continue;
            }
            let place = places.get(&WireName::new(variable));
            if let Some(param) = place.and_then(|index| declared[*index].take()) {
                found.push(param);
            } else {
                let message = format!("the path has `{{{variable}}}`, which is no parameter");
                self.report(Code::PathVariableUndeclared, at, message);
                found.push(undeclared(variable, ParamPlace::Path, at));
            }
        }
        let mut declared: Vec<_> = declared.into_iter().flatten().collect();
        declared.sort_by(|one, other| one.origin.cmp(&other.origin));
        for param in declared {
            let message = format!("the path has no `{{{}}}`", param.name.wire);
            let at = Pointer::parse(&param.origin.0).unwrap_or_else(|| at.clone());
            self.report(Code::PathParameterUnused, &at, message);
        }
        found
    }

    /// Gives each variable of a query in the path its query parameter: one declared as such, one
    /// declared as a path parameter, or else one of text.
    pub(super) fn query_params(
        &mut self,
        params: &mut Vec<Param>,
        pairs: &[(&str, &str)],
        at: &Pointer,
    ) {
        for (key, variable) in pairs {
            let declared = params.iter_mut().find(|param| {
                let wire = param.name.wire.as_str();
                let here = matches!(param.place, ParamPlace::Query | ParamPlace::Path);
                here && (wire == *key || wire == *variable)
            });
            if let Some(param) = declared {
                if param.place == ParamPlace::Path {
                    param.place = ParamPlace::Query;
                    param.style = ParamStyle::default_for(ParamPlace::Query);
                }
                if param.name.wire.as_str() != *key {
                    param.name.wire = WireName::new(*key);
                }
            } else {
                let message = format!("the path has `{{{variable}}}`, which is no parameter");
                self.report(Code::PathVariableUndeclared, at, message);
                params.push(undeclared(key, ParamPlace::Query, at));
            }
        }
    }
}

/// Splits `/search?q={query}` into the path and its pairs of key and variable.
///
/// `None` where there is no query, or one that says more than which parameters there are.
pub(super) fn query_of(path: &str) -> Option<(&str, Vec<(&str, &str)>)> {
    let (path, query) = path.split_once('?')?;
    let pair = |pair| {
        let (key, variable): (&str, &str) = str::split_once(pair, '=')?;
        Some((key, variable.strip_prefix('{')?.strip_suffix('}')?))
    };
    let pairs: Option<Vec<_>> = query.split('&').map(pair).collect();
    Some((path, pairs?))
}

/// Reads a path template.
pub(super) fn template(path: &str) -> PathTemplate {
    let mut template = PathTemplate::parse(path);
    let rooted = matches!(
        template.segments.first(),
        Some(PathSegment::Literal(text)) if text.starts_with('/')
    );
    if !rooted {
        template
            .segments
            .insert(0, PathSegment::Literal("/".to_owned()));
        merge_first(&mut template);
    }
    template
}

fn merge_first(template: &mut PathTemplate) {
    if let [PathSegment::Literal(_), PathSegment::Literal(text), ..] = template.segments.as_slice()
    {
        let text = format!("/{text}");
        template.segments.splice(0..2, [PathSegment::Literal(text)]);
    }
}

fn undeclared(variable: &str, place: ParamPlace, at: &Pointer) -> Param {
    Param {
        name: Name::new(variable),
        place,
        style: ParamStyle::default_for(place),
        ty: TypeRef::Primitive(Primitive::String),
        presence: Presence::Required,
        default: None,
        allow_reserved: false,
        docs: Docs::default(),
        origin: Origin(at.as_str().to_owned()),
    }
}
