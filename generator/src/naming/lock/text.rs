//! Writes a lock.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::NamesLock;

/// First words of the file; the version follows.
pub(super) const FORMAT: &str = "names.lock";
/// The version that is written.
pub(super) const VERSION: u32 = 1;

const HEADER: &str = "\
# The Rust names that users of this client rely on. `cargo xtask regen` adds what is new; a name that
# is here stays, whatever the description calls the thing. To rename something, edit its line, or
# give it an `x-shopwright-name` in the overlay.
";

/// Writes all entries, sorted.
pub(super) fn write(lock: &NamesLock) -> String {
    let mut out = format!("{FORMAT} {VERSION}\n{HEADER}");
    if let Some(marker) = &lock.marker {
        let _ = write!(out, "\nmarker = {marker}\n");
    }
    block(&mut out, &lock.codes, |out, code, name| {
        let _ = writeln!(out, "code {} = {name}", word(code));
    });
    block(&mut out, &lock.groups, |out, (tag, view), entry| {
        let (tag, names) = (word(tag), format!("{} {}", entry.accessor, entry.handle));
        let _ = match view {
            None => writeln!(out, "group {tag} = {names}"),
            Some(view) => writeln!(out, "group {tag} in {} = {names}", word(view)),
        };
    });
    block(&mut out, &lock.operations, |out, key, entry| {
        let view = entry.view.iter().map(|view| format!("{view} "));
        let view: String = view.collect();
        let names = format!("{view}{} {} {}", entry.group, entry.method, entry.call);
        let _ = writeln!(out, "operation {} = {names}", words(key));
        for (method, call) in &entry.former {
            let _ = writeln!(out, "  was {method} {call}");
        }
        for ((place, wire), name) in &entry.params {
            member(out, &format!("{place} {}", word(wire)), wire, name);
        }
    });
    block(&mut out, &lock.scopes, |out, scope, name| {
        let _ = writeln!(out, "scope {} = {name}", word(scope));
    });
    block(&mut out, &lock.types, |out, address, entry| {
        let _ = write!(out, "type {} = {}", words(address), entry.name);
        if entry.schema != entry.name {
            let _ = write!(out, " from {}", word(&entry.schema));
        }
        out.push('\n');
        for name in &entry.former {
            let _ = writeln!(out, "  was {name}");
        }
        for (wire, name) in &entry.members {
            member(out, &word(wire), wire, name);
        }
    });
    block(&mut out, &lock.views, |out, view, entry| {
        let names = format!("{} {}", entry.accessor, entry.client);
        let _ = writeln!(out, "view {} = {names}", word(view));
    });
    out
}

fn block<K, V>(out: &mut String, map: &BTreeMap<K, V>, line: impl Fn(&mut String, &K, &V)) {
    if !map.is_empty() {
        out.push('\n');
    }
    for (key, value) in map {
        line(out, key, value);
    }
}

fn member(out: &mut String, key: &str, wire: &str, name: &str) {
    let _ = if wire == name {
        writeln!(out, "  {key}")
    } else {
        writeln!(out, "  {key} = {name}")
    };
}

/// Writes a key of several words: they are parted where its spaces are.
fn words(key: &str) -> Cow<'_, str> {
    if key.split(' ').all(is_plain) {
        return Cow::Borrowed(key);
    }
    let words: Vec<_> = key.split(' ').map(word).collect();
    Cow::Owned(words.join(" "))
}

/// Writes a word, quoted where it could be taken for something else.
fn word(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let special = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '=');
    if text.is_empty() || text.starts_with('#') || text.contains(special) {
        Cow::Owned(serde_json::Value::from(text).to_string())
    } else {
        Cow::Borrowed(text)
    }
}

/// Tells whether a word has nothing but letters, digits and marks of ASCII that mean nothing here, as most do.
fn is_plain(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_graphic() && !matches!(b, b'"' | b'=' | b'#');
    !text.is_empty() && text.bytes().all(plain)
}
