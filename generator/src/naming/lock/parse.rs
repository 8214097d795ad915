//! Reads a lock, all its mistakes at once.

use std::collections::BTreeMap;

use super::text::{FORMAT, VERSION};
use super::words::{Word, split, texts};
use super::{GroupEntry, LockError, NamesLock, OperationEntry, TypeEntry, ViewEntry};
use crate::naming::keywords::is_identifier;

/// Which entry the member lines belong to.
enum Owner {
    None,
    Operation(String),
    Type(String),
}

struct Parser {
    lock: NamesLock,
    owner: Owner,
    errors: Vec<LockError>,
    line: usize,
    /// Lines, from 1, by the names that they give: each name with what it is unique among.
    taken: BTreeMap<(String, String), usize>,
}

/// Reads the text of a lock.
pub(super) fn parse(text: &str) -> Result<NamesLock, Vec<LockError>> {
    let mut parser = Parser {
        lock: NamesLock::default(),
        owner: Owner::None,
        errors: Vec::new(),
        line: 0,
        taken: BTreeMap::new(),
    };
    let mut lines = text.strip_prefix('\u{feff}').unwrap_or(text).lines();
    match lines.next() {
        None => return Ok(parser.lock),
        Some(first) => parser.version(first.trim_end()),
    }
    if !parser.errors.is_empty() {
        return Err(parser.errors);
    }
    for line in lines {
        parser.line += 1;
        parser.read(line.trim_end());
    }
    if parser.errors.is_empty() {
        Ok(parser.lock)
    } else {
        Err(parser.errors)
    }
}

impl Parser {
    fn error(&mut self, message: impl Into<String>) {
        self.errors.push(LockError {
            line: self.line + 1,
            message: message.into(),
        });
    }

    fn version(&mut self, line: &str) {
        let version = line
            .strip_prefix(FORMAT)
            .map(|rest| rest.trim().parse::<u32>());
        match version {
            Some(Ok(version)) if (1..=VERSION).contains(&version) => {}
            Some(Ok(version)) => {
                self.error(format!(
                    "version {version} is newer than this generator; update it"
                ));
            }
            _ => self.error(format!("the first line is not `{FORMAT} {VERSION}`")),
        }
    }

    fn read(&mut self, line: &str) {
        if line.is_empty() || line.starts_with('#') {
            return;
        }
        if ["<<<<<<<", "=======", ">>>>>>>"]
            .iter()
            .any(|mark| line.starts_with(mark))
        {
            self.error("a merge conflict is not resolved; keep the lines of both sides");
            return;
        }
        let Some(words) = split(line) else {
            self.error("a quoted word is not a JSON string");
            return;
        };
        let (key, names) = match words.iter().position(|word| *word == Word::Equals) {
            Some(at) => (texts(&words[..at]), Some(texts(&words[at + 1..]))),
            None => (texts(&words), None),
        };
        if line.starts_with(' ') {
            self.member(&key, names);
        } else {
            self.entry(&key, names.unwrap_or_default());
        }
    }

    fn entry(&mut self, key: &[String], names: Vec<String>) {
        self.owner = Owner::None;
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let (identifiers, schema) = match names.as_slice() {
            [name, "from", schema] if key.first().is_some_and(|kind| kind == "type") => {
                (vec![*name], Some((*schema).to_owned()))
            }
            all => (all.to_vec(), None),
        };
        if let Some(bad) = identifiers.iter().find(|name| !is_identifier(name)) {
            self.error(format!("`{bad}` is not a Rust name"));
            return;
        }
        let owned: Vec<String> = identifiers.iter().map(|name| (*name).to_owned()).collect();
        let kind = key.first().map_or("", String::as_str);
        let rest = &key[1.min(key.len())..];
        let twice = match (kind, rest, owned.as_slice()) {
            ("marker", [], [name]) => self.lock.marker.replace(name.clone()).is_some(),
            ("code", [code], [name]) => put(&mut self.lock.codes, code, name.clone()),
            ("scope", [scope], [name]) => put(&mut self.lock.scopes, scope, name.clone()),
            ("group", [tag, view @ ..], [accessor, handle]) if is_view(view) => {
                let (accessor, handle) = (accessor.clone(), handle.clone());
                let key = (tag.clone(), view.last().cloned());
                let groups = &mut self.lock.groups;
                groups
                    .insert(key, GroupEntry { accessor, handle })
                    .is_some()
            }
            ("view", [view], [accessor, client]) => {
                let (accessor, client) = (accessor.clone(), client.clone());
                put(&mut self.lock.views, view, ViewEntry { accessor, client })
            }
            ("operation", [_, _, ..], [view @ .., group, method, call]) if view.len() < 2 => {
                let view = view.first().cloned();
                self.operation(rest.join(" "), view, [group, method, call])
            }
            ("type", [_, ..], [name]) => {
                let schema = schema.unwrap_or_else(|| name.clone());
                let entry = TypeEntry {
                    name: name.clone(),
                    schema,
                    ..TypeEntry::default()
                };
                self.owner = Owner::Type(rest.join(" "));
                put(&mut self.lock.types, &rest.join(" "), entry)
            }
            _ => {
                self.error(format!(
                    "`{kind}` is not an entry, or has not the words it needs"
                ));
                false
            }
        };
        if twice {
            return self.error("this key is there twice; keep one of the lines");
        }
        for (place, name) in places(kind, rest, &owned) {
            self.take(place, name);
        }
    }

    /// Notes a name of the entry or member on this line, unless another line gives it to something else.
    fn take(&mut self, place: String, name: &str) {
        let line = self.line + 1;
        if let Some(first) = self.taken.insert((place, name.to_owned()), line) {
            self.error(format!(
                "line {first} gives the name `{name}` to something else; rename one of the two"
            ));
        }
    }

    /// Adds an operation, which the members below belong to.
    fn operation(&mut self, key: String, view: Option<String>, names: [&String; 3]) -> bool {
        self.owner = Owner::Operation(key.clone());
        let [group, method, call] = names.map(String::clone);
        let entry = OperationEntry {
            view,
            group,
            method,
            call,
            ..OperationEntry::default()
        };
        self.lock.operations.insert(key, entry).is_some()
    }

    /// Reads the names that the entry above was released under before.
    fn former(&mut self, names: &[String]) {
        if let Some(bad) = names.iter().find(|name| !is_identifier(name)) {
            return self.error(format!("`{bad}` is not a Rust name"));
        }
        let (twice, places) = match (&self.owner, names) {
            (Owner::Type(address), [name]) => {
                let entry = self.lock.types.entry(address.clone()).or_default();
                let twice = !entry.former.insert(name.clone());
                (twice, vec![("types".to_owned(), name)])
            }
            (Owner::Operation(key), [method, call]) => {
                let entry = self.lock.operations.entry(key.clone()).or_default();
                let group = entry.view.iter().chain([&entry.group]);
                let group: Vec<&str> = group.map(String::as_str).collect();
                let methods = format!("methods of {}", group.join(" "));
                // One of the two may be what it is now, or in another of these lines.
                let mut others = entry.former.iter();
                let is_new = *method != entry.method && others.all(|(other, _)| other != method);
                let mut places: Vec<_> = is_new.then_some((methods, method)).into_iter().collect();
                let mut others = entry.former.iter();
                if *call != entry.call && others.all(|(_, other)| other != call) {
                    places.push(("types".to_owned(), call));
                }
                let twice = !entry.former.insert((method.clone(), call.clone()));
                (twice, places)
            }
            _ => {
                return self.error(
                    "`was` names the old type of a type, or the old method and call type of an operation",
                );
            }
        };
        if twice {
            return self.error("this former name is there twice; keep one of the lines");
        }
        for (place, name) in places {
            self.take(place, name);
        }
    }

    fn member(&mut self, key: &[String], names: Option<Vec<String>>) {
        if let ([was, former @ ..], None) = (key, &names) {
            if was == "was" && !former.is_empty() {
                return self.former(former);
            }
        }
        let Some(wire) = key.last().cloned() else {
            return self.error("a member has no key");
        };
        let name = match names.as_deref() {
            None => wire.clone(),
            Some([name]) => name.clone(),
            Some(_) => return self.error("a member has one name"),
        };
        if !is_identifier(&name) {
            return self.error(format!("`{name}` is not a Rust name"));
        }
        let of = match &self.owner {
            Owner::Operation(key) => format!("parameters of {key}"),
            Owner::Type(address) => format!("members of {address}"),
            Owner::None => String::new(),
        };
        let taken = name.clone();
        let twice = match (&self.owner, key) {
            (Owner::Operation(operation), [place, wire]) => {
                let entry = self.lock.operations.entry(operation.clone()).or_default();
                entry
                    .params
                    .insert((place.clone(), wire.clone()), name)
                    .is_some()
            }
            (Owner::Type(address), [wire]) => {
                let entry = self.lock.types.entry(address.clone()).or_default();
                entry.members.insert(wire.clone(), name).is_some()
            }
            _ => return self.error("this member does not belong to the entry above it"),
        };
        if twice {
            return self.error("this member is there twice; keep one of the lines");
        }
        self.take(of, &taken);
    }
}

/// Lists the names of an entry, each with what it has to be unique among.
fn places<'n>(kind: &str, key: &[String], names: &'n [String]) -> Vec<(String, &'n str)> {
    let types = || "types".to_owned();
    match (kind, names) {
        ("code" | "scope", [name]) => vec![(kind.to_owned(), name)],
        ("marker" | "type", [name]) => vec![(types(), name)],
        ("view", [accessor, client]) => {
            vec![("accessors of ".to_owned(), accessor), (types(), client)]
        }
        ("group", [accessor, handle]) => {
            let view = key.get(2).map_or("", String::as_str);
            vec![
                (format!("accessors of {view}"), accessor),
                (types(), handle),
            ]
        }
        ("operation", [group @ .., method, call]) => {
            let methods = format!("methods of {}", group.join(" "));
            vec![(methods, method), (types(), call)]
        }
        _ => Vec::new(),
    }
}

/// Says whether the words after a tag are those of a group of the client, or of a view.
fn is_view(words: &[String]) -> bool {
    words.is_empty() || (words.len() == 2 && words[0] == "in")
}

/// Adds an entry and says whether there was one.
fn put<V>(map: &mut BTreeMap<String, V>, key: &str, value: V) -> bool {
    map.insert(key.to_owned(), value).is_some()
}
