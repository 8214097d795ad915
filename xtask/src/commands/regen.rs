//! `regen`: all of `spec/` into the runtime crate, or the list of what is not current.

use shopwright_generator::diagnostic::Diagnostics;

use crate::failure::Failure;
use crate::files::{Difference, Plan, State};
use crate::generation::{self, Generated};
use crate::input::{Input, summary};
use crate::terminal::{count, print};
use crate::workspace::{ApiFolder, Workspace};

/// Brings generated files and locks up to date, or with `check` says what is not.
///
/// # Errors
///
/// When a document has errors or warnings (then nothing is written), when `check` finds a difference, when
/// there is no API of that name, or when files cannot be read or written.
pub(crate) fn run(workspace: &Workspace, api: Option<&str>, check: bool) -> Result<(), Failure> {
    let (plan, report) = plan(workspace, api)?;
    print(&report)?;
    let differences = plan.differences()?;
    if differences.is_empty() {
        return print(&format!("All {} are current.\n", count(plan.len(), "file")));
    }
    if check {
        print(&list(workspace, &differences, usize::MAX))?;
        return Err(Failure::failed(format!(
            "not current: {}\nto mend: {}",
            tally(&differences, State::as_str),
            mend(api)
        )));
    }
    plan.apply(&differences, workspace.root())?;
    let changed = differences
        .iter()
        .filter(|d| d.state != State::Stray)
        .count();
    print(&format!(
        "{}Brought up to date: {}; {} were current.\n",
        list(workspace, &differences, SHOWN),
        tally(&differences, done),
        count(plan.len() - changed, "file")
    ))
}

/// How many files are named after they were written; `--check` names all.
const SHOWN: usize = 20;

/// Gives the word for what was done about it.
fn done(state: State) -> &'static str {
    match state {
        State::Stale => "replaced",
        State::Missing => "written",
        State::Stray => "removed",
    }
}

/// Generates everything in memory; gives what should be on disk and what was read.
///
/// # Errors
///
/// As [`run`], except that it neither compares nor writes.
pub(crate) fn plan(workspace: &Workspace, only: Option<&str>) -> Result<(Plan, String), Failure> {
    let all = workspace.apis()?;
    let chosen = choose(&all, only)?;
    let mut plan = Plan::new();
    let mut report = String::new();
    let mut refused = Vec::new();
    for api in chosen {
        let folder = workspace.generated().join(&api.slug);
        match generate(workspace, api)? {
            Ok(made) => {
                report += &made.1;
                if only.is_some() {
                    plan.own(&folder);
                }
                plan.files(&folder, made.0.files)?;
                plan.file(api.lock.clone(), made.0.lock);
            }
            Err(why) => refused.push(why),
        }
    }
    if !refused.is_empty() {
        let text = format!("{}\nnothing was written", refused.join("\n"));
        return Err(Failure::failed(text));
    }
    if only.is_none() {
        plan.own(&workspace.generated());
    }
    plan.file(workspace.generated().join("mod.rs"), module_list(&all));
    Ok((plan, report))
}

pub(super) fn choose<'a>(
    all: &'a [ApiFolder],
    only: Option<&str>,
) -> Result<Vec<&'a ApiFolder>, Failure> {
    let fits = |api: &&ApiFolder| only.is_none_or(|name| api.slug == name);
    let chosen: Vec<_> = all.iter().filter(fits).collect();
    if let (Some(name), true) = (only, chosen.is_empty()) {
        let slugs: Vec<_> = all.iter().map(|api| api.slug.as_str()).collect();
        return Err(Failure::usage(format!(
            "there is no folder spec/{name}; there are: {}",
            slugs.join(", ")
        )));
    }
    Ok(chosen)
}

/// Generates one API, with what to say about it; the inner error says why it was refused.
fn generate(
    workspace: &Workspace,
    api: &ApiFolder,
) -> Result<Result<(Generated, String), String>, Failure> {
    let input = Input::of_api(workspace, api)?;
    let lock = generation::lock(&api.lock, &workspace.shown(&api.lock))?;
    let mut found = Diagnostics::new();
    let made = generation::module(&input, &lock, &mut found);
    Ok(accept(workspace, api, &input, (made, &found)))
}

/// Refuses what was made with findings; else gives it with what to say about it.
pub(super) fn accept(
    workspace: &Workspace,
    api: &ApiFolder,
    input: &Input,
    (made, found): (Option<Generated>, &Diagnostics),
) -> Result<(Generated, String), String> {
    let lock_name = workspace.shown(&api.lock);
    let name = &input.document.name;
    let bad = found.has_errors() || found.warnings() > 0;
    if bad {
        input.tell(found);
    }
    match made.filter(|_| !bad) {
        None => Err(format!(
            "{name}: {} (warnings are denied here)",
            summary(found)
        )),
        Some(made) => {
            let mut read = vec![input.document.name.as_str()];
            read.extend(input.overlays.iter().map(|overlay| overlay.name.as_str()));
            read.extend(api.lock.exists().then_some(lock_name.as_str()));
            let line = format!(
                "Read {}: {}, {}.\n",
                read.join(", "),
                count(made.operations, "operation"),
                count(made.files.len(), "file"),
            );
            Ok((made, line))
        }
    }
}

/// The text of `runtime/src/generated/mod.rs`: one module per API, behind the feature of the same name.
fn module_list(apis: &[ApiFolder]) -> String {
    let head = "// @generated from the folders of spec.\n\
        // Run `cargo xtask regen` to write it anew; do not edit.\n\n\
        //! The generated APIs, one module and one feature each.\n";
    let module = |ApiFolder { slug, .. }: &ApiFolder| {
        format!("\n#[cfg(feature = \"{slug}\")]\npub mod {slug};\n")
    };
    let modules: String = apis.iter().map(module).collect();
    format!("{head}{modules}")
}

fn list(workspace: &Workspace, differences: &[Difference], most: usize) -> String {
    let line = |Difference { path, state }: &Difference| {
        format!("{:>8} {}\n", state.as_str(), workspace.shown(path))
    };
    let list: String = differences.iter().take(most).map(line).collect();
    match differences.len().saturating_sub(most) {
        0 => list,
        rest => format!("{list}         … and {rest} more\n"),
    }
}

fn tally(differences: &[Difference], word: fn(State) -> &'static str) -> String {
    let of = |state: State| {
        let number = differences.iter().filter(|d| d.state == state).count();
        (number > 0).then(|| format!("{number} {}", word(state)))
    };
    let parts = [State::Stale, State::Missing, State::Stray].map(of);
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    parts.join(", ")
}

fn mend(api: Option<&str>) -> String {
    let only = api.map(|api| format!(" --api {api}")).unwrap_or_default();
    format!("cargo xtask regen{only}")
}
