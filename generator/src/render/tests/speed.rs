//! How long rendering takes, on an API made up by rule.

use std::time::Instant;

use super::fixture::{BOTH, RECEIVED, SENT, api, docs, field, name, operation, structure, ty};
use super::*;
use crate::ir::*;

/// Makes an API of so many operations and types: three quarters structs of ten fields, the rest enums.
pub(super) fn synthetic(count: u32) -> Api {
    let mut types = TypeTable::default();
    for index in 0..count {
        let direction = [RECEIVED, RECEIVED, RECEIVED, SENT, BOTH][index as usize % 5];
        let kind = if index % 4 == 3 {
            TypeKind::Enum(EnumDef {
                values: (0..6).map(value).collect(),
                base: Primitive::String,
            })
        } else {
            TypeKind::Struct(structure(
                (0..10).map(|n| member(n, index, count)).collect(),
            ))
        };
        types.push(TypeDef {
            docs: docs("A thing that the API keeps, with a sentence about it."),
            ..ty(&format!("Thing{index}"), direction, kind)
        });
    }
    let operations = (0..count).map(call).collect();
    Api {
        types,
        operations,
        groups: (0..50).map(group).collect(),
        ..api()
    }
}

fn value(index: u32) -> EnumValue {
    EnumValue {
        name: name(&format!("value_{index}"), &format!("Value{index}")),
        value: Literal::String(format!("value_{index}")),
        docs: Docs::default(),
    }
}

fn member(index: u32, of: u32, count: u32) -> Field {
    let ty = match index {
        0..4 => TypeRef::Primitive(Primitive::String),
        4 => TypeRef::Primitive(Primitive::I64),
        5 => TypeRef::Primitive(Primitive::Decimal),
        6 => TypeRef::Primitive(Primitive::Bool),
        7 => TypeRef::List(Box::new(TypeRef::Named(TypeId((of + 1) % count)))),
        8 => TypeRef::Named(TypeId((of + 2) % count)),
        _ => TypeRef::Primitive(Primitive::DateTime),
    };
    let presence = if index % 2 == 0 {
        Presence::Required
    } else {
        Presence::Optional
    };
    Field {
        docs: docs("What this field holds, said in one line or so."),
        ..field(&format!("field_{index}"), ty, presence)
    }
}

fn group(index: u32) -> Group {
    Group {
        name: name(&format!("group {index}"), &format!("group{index}")),
        type_name: RustName::from_naming(format!("Group{index}")),
        explicit_type: None,
        view: None,
        docs: Docs::default(),
    }
}

fn call(index: u32) -> Operation {
    let param = |wire: &str, place, presence| Param {
        name: name(wire, wire),
        place,
        style: ParamStyle::default_for(place),
        ty: TypeRef::Primitive(Primitive::String),
        presence,
        default: None,
        allow_reserved: false,
        docs: docs("What it does."),
        origin: Origin::default(),
    };
    let mut params = vec![param("id", ParamPlace::Path, Presence::Required)];
    for index in 0..4 {
        let wire = format!("filter_{index}");
        params.push(param(&wire, ParamPlace::Query, Presence::Optional));
    }
    Operation {
        group: GroupId(index as usize % 50),
        params,
        output: Output::Json {
            ty: TypeRef::Named(TypeId(index)),
            payload: Vec::new(),
        },
        docs: docs("Gets the thing with this number, and what belongs to it."),
        ..operation(
            Method::Get,
            &format!("/v1/things{index}/{{id}}"),
            &format!("get{index}"),
            &format!("Get{index}"),
        )
    }
}

#[test]
#[ignore = "a measurement: cargo test --release -p shopwright-generator --lib -- --ignored speed"]
#[allow(clippy::print_stderr, reason = "a measurement prints what it measured")]
fn speed() {
    for count in [500, 5_000] {
        let api = synthetic(count);
        let start = Instant::now();
        let files = render(&api, &options());
        let time = start.elapsed();
        let lines: usize = files.iter().map(|(_, text)| text.lines().count()).sum();
        let bytes: usize = files.iter().map(|(_, text)| text.len()).sum();
        eprintln!(
            "{count} operations, {count} types: {time:?}, {} files, {lines} lines, {bytes} bytes, {:.0} items/s",
            files.len(),
            f64::from(count) * 2.0 / time.as_secs_f64()
        );
    }
}

#[test]
fn two_runs_are_the_same() {
    let api = synthetic(100);
    assert_eq!(render(&api, &options()), render(&api, &options()));
}
