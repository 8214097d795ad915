//! Runs the generator over documents, several at once. A panic ends one document, not the run.

use std::any::Any;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind, set_hook, take_hook};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use shopwright_generator::diagnostic::Diagnostics;
use shopwright_generator::naming::NamesLock;
use shopwright_generator::render::RuntimeDependency;

use super::compile::Compiler;
use super::outcome::{Entry, Outcome};
use crate::generation::{self, Generated, Package};
use crate::input::Input;
use crate::work;

/// Where panics happened, by their messages; a panic reaches us from another thread without its place.
type Places = Arc<Mutex<BTreeMap<String, String>>>;

/// Runs all documents; the entries come in their order.
pub(super) fn run(
    folder: &Path,
    documents: &[PathBuf],
    jobs: usize,
    compiler: Option<&Compiler>,
) -> Vec<Entry> {
    let places = Places::default();
    let hook = take_hook();
    set_hook(Box::new(remember(Arc::clone(&places))));
    let label = |path: &PathBuf| path.to_string_lossy().into_owned();
    let entries = work::map(documents, jobs, label, |_, job, path| {
        let compiler = compiler.map(|compiler| (compiler, job));
        one(folder, path, &places, compiler)
    });
    set_hook(hook);
    entries
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

fn one(folder: &Path, path: &Path, places: &Places, compiler: Option<(&Compiler, usize)>) -> Entry {
    let name = crate::workspace::shown(path);
    let Ok(input) = Input::read(&folder.join(path), &[]) else {
        return Entry::new(name, Outcome::Refused);
    };
    let started = Instant::now();
    let result = catch_unwind(AssertUnwindSafe(|| generate(&input, compiler)));
    let time = started.elapsed();
    let mut entry = match &result {
        Ok((made, found)) => Entry::of(name, made.as_ref(), found),
        Err(payload) => {
            let message = message(payload.as_ref());
            let places = places.lock().unwrap_or_else(PoisonError::into_inner);
            let place = places.get(&message).map(|place| format!(" ({place})"));
            let text = format!("{message}{}", place.unwrap_or_default());
            Entry::new(name, Outcome::Panicked(text))
        }
    };
    entry.time = time;
    entry.bytes = input.document.text.len();
    if let (Some((compiler, job)), Ok((Some(made), _))) = (compiler, &result) {
        entry.compiled = Some(compiler.check(made, job));
    }
    entry
}

fn generate(
    input: &Input,
    compiler: Option<(&Compiler, usize)>,
) -> (Option<Generated>, Diagnostics) {
    let mut found = Diagnostics::new();
    let package = Package {
        name: "trial".to_owned(),
        runtime: compiler.map_or_else(nobody, |(compiler, _)| compiler.runtime()),
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
        let names: Vec<_> = (0..9).map(|n| PathBuf::from(format!("{n}.yaml"))).collect();
        for name in &names {
            std::fs::write(folder.path().join(name), "openapi: [").unwrap();
        }
        let entries = run(folder.path(), &names, 3, None);
        let order: Vec<_> = entries
            .iter()
            .map(|entry| PathBuf::from(&entry.name))
            .collect();
        assert_eq!(order, names);
        assert!(
            entries
                .iter()
                .all(|entry| entry.outcome == Outcome::Refused)
        );
    }
}
