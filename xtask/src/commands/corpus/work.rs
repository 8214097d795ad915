//! Runs the generator, and the compiler, over documents, several at once. A panic ends one document, not the run.

use std::any::Any;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind, set_hook, take_hook};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use shopwright_generator::diagnostic::Diagnostics;
use shopwright_generator::naming::NamesLock;
use shopwright_generator::render::RuntimeDependency;

use super::compile::Compiler;
use super::find::Document;
use super::journal::Journal;
use super::outcome::{Entry, Outcome};
use crate::generation::{self, Generated, Package};
use crate::input::Input;
use crate::work;

/// Where panics happened, by their messages; a panic reaches us from another thread without its place.
type Places = Arc<Mutex<BTreeMap<String, String>>>;

/// Runs batches of documents; the entries come in their order, and are written as soon as they are there.
pub(super) fn run(
    folder: &Path,
    batches: &[Vec<Document>],
    jobs: usize,
    compiler: Option<&Compiler>,
    journal: &Journal,
) -> Vec<Entry> {
    let places = Places::default();
    let hook = take_hook();
    set_hook(Box::new(remember(Arc::clone(&places))));
    let label = |batch: &Vec<Document>| {
        let first = batch
            .first()
            .map(|document| crate::workspace::shown(&document.path));
        first.unwrap_or_default()
    };
    let entries = work::map(batches, jobs, label, |_, job, batch| {
        let mut entries = Vec::new();
        let mut made = Vec::new();
        for document in batch {
            let (entry, files) = one(folder, &document.path, &places, compiler);
            made.extend(files.map(|files| (entries.len(), files)));
            entries.push(entry);
        }
        if let Some(compiler) = compiler {
            let (indices, files): (Vec<_>, Vec<_>) = made.into_iter().unzip();
            for (index, compiled) in indices.into_iter().zip(compiler.check(&files, job)) {
                entries[index].compiled = Some(compiled);
            }
        }
        for entry in &entries {
            journal.write(entry);
        }
        entries
    });
    set_hook(hook);
    entries.into_iter().flatten().collect()
}

fn remember(places: Places) -> impl Fn(&PanicHookInfo<'_>) + Send + Sync {
    move |info| {
        if let Some(location) = info.location() {
            let place = format!("{}:{}", location.file(), location.line());
            let mut places = places.lock().unwrap_or_else(PoisonError::into_inner);
            places.insert(message(info.payload()), place);
        }
    }
}

fn message(payload: &dyn Any) -> String {
    let text = payload.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| payload.downcast_ref::<&str>().copied());
    text.unwrap_or("a panic without a message").to_owned()
}

/// The files of a crate, by their paths.
type Files = BTreeMap<String, String>;

fn one(
    folder: &Path,
    path: &Path,
    places: &Places,
    compiler: Option<&Compiler>,
) -> (Entry, Option<Files>) {
    let name = crate::workspace::shown(path);
    let Ok(input) = Input::read(&folder.join(path), &[]) else {
        return (Entry::new(name, Outcome::Refused), None);
    };
    let started = Instant::now();
    let result = catch_unwind(AssertUnwindSafe(|| generate(&input, compiler)));
    let time = started.elapsed();
    let text = &input.document.text;
    let mut entry = match &result {
        Ok((made, found)) => Entry::of(name, text, made.as_ref(), found),
        Err(payload) => {
            let message = message(payload.as_ref());
            let places = places.lock().unwrap_or_else(PoisonError::into_inner);
            let place = places.get(&message).map(|place| format!(" ({place})"));
            let text = format!("{message}{}", place.unwrap_or_default());
            Entry::new(name, Outcome::Panicked(text))
        }
    };
    entry.time = time;
    entry.bytes = text.len();
    let made = result.ok().and_then(|(made, _)| made);
    (entry, made.map(|made| made.files))
}

fn generate(input: &Input, compiler: Option<&Compiler>) -> (Option<Generated>, Diagnostics) {
    let mut found = Diagnostics::new();
    let package = Package {
        name: "trial".to_owned(),
        runtime: compiler.map_or_else(nobody, Compiler::runtime),
        sources: input.names(),
    };
    let made = generation::package(input, &package, &NamesLock::default(), &mut found);
    (made, found)
}

/// The runtime of a crate that nobody compiles.
fn nobody() -> RuntimeDependency {
    RuntimeDependency::Version(env!("CARGO_PKG_VERSION").to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_remembered_with_its_place() {
        let places = Places::default();
        let hook = take_hook();
        set_hook(Box::new(remember(Arc::clone(&places))));
        let payload = catch_unwind(|| panic!("unheard of {}", 1)).unwrap_err();
        set_hook(hook);
        let message = message(payload.as_ref());
        assert_eq!(message, "unheard of 1");
        let places = places.lock().unwrap();
        assert!(places[&message].contains("work.rs:"));
    }

    #[test]
    fn entries_come_in_the_order_of_the_documents() {
        let folder = tempfile::tempdir().unwrap();
        let names: Vec<_> = (0..9).map(|n| format!("{n}.yaml")).collect();
        for name in &names {
            std::fs::write(folder.path().join(name), "openapi: [").unwrap();
        }
        let document = |name: &String| Document {
            path: name.into(),
            bytes: 10,
        };
        let documents: Vec<_> = names.iter().map(document).collect();
        let batches: Vec<_> = documents.chunks(2).map(<[Document]>::to_vec).collect();
        let (journal, _) = Journal::open(None, false).unwrap();
        let entries = run(folder.path(), &batches, 3, None, &journal);
        let order: Vec<_> = entries.iter().map(|entry| entry.name.clone()).collect();
        assert_eq!(order, names);
        assert!(
            entries
                .iter()
                .all(|entry| entry.outcome == Outcome::Refused)
        );
    }
}
