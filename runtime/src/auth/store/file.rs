//! A store in one JSON file, for programs of one process.
//!
//! Every write makes a new file beside the old one, brings it to the disk and puts it in the old
//! one's place, so that a crash leaves either the old tokens or the new ones, whole.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::local::LocalLocks;
use super::{Lease, StoreError, Stored, TokenStore};
use crate::auth::{Promise, Tokens};

/// Keeps tokens in a JSON file that only its owner may read (mode 0600 on Unix).
///
/// It is for **one process**: its threads, clients and clones of the store may share it. Two
/// processes on one file can lose what the other wrote in the same moment; give each its own, or
/// use a store in a database.
///
/// The file holds the tokens as they are. Whoever reads the disk or its backups has them; where
/// that matters, implement [`TokenStore`] on what encrypts.
///
/// ```
/// use shopwright::auth::{FileTokenStore, TokenStore, Tokens};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = std::env::temp_dir().join(format!("shopwright-doc-{}", std::process::id()));
/// # std::fs::create_dir_all(&folder)?;
/// let store = FileTokenStore::new(folder.join("tokens.json"));
/// store.swap("22", None, &Tokens::new("an-access-token")).await?;
/// assert!(store.load("22").await?.is_some());
/// # std::fs::remove_dir_all(&folder)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct FileTokenStore {
    shared: Arc<Shared>,
}

struct Shared {
    path: PathBuf,
    /// Held over reading, changing and writing the file.
    writing: Mutex<()>,
    locks: LocalLocks,
}

/// What the file holds.
#[derive(Default, Deserialize, Serialize)]
struct Content {
    /// Raised with every write, also over removals, so that no version comes twice.
    last_version: u64,
    accounts: BTreeMap<String, Entry>,
}

#[derive(Deserialize, Serialize)]
struct Entry {
    version: u64,
    tokens: Tokens,
}

impl FileTokenStore {
    /// Creates a store on this file, which is made by the first write. Its folder must exist.
    ///
    /// On Unix a file that others may read is closed to them when it is first read.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self {
            shared: Arc::new(Shared {
                path: path.into(),
                writing: Mutex::new(()),
                locks: LocalLocks::default(),
            }),
        }
    }

    /// Does what waits for the disk where that holds nobody up.
    async fn on_disk<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Shared) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let shared = self.shared.clone();
        let work = move || {
            let guard = shared.writing.lock();
            let _guard = guard.unwrap_or_else(PoisonError::into_inner);
            work(&shared)
        };
        match tokio::runtime::Handle::try_current() {
            // It runs to its end even when nobody waits for it any more.
            Ok(runtime) => match runtime.spawn_blocking(work).await {
                Ok(result) => result,
                Err(problem) => {
                    Err(StoreError::new("the token file was not reached").with_source(problem))
                }
            },
            Err(_) => work(),
        }
    }
}

impl Shared {
    fn read(&self) -> Result<Content, StoreError> {
        let mut file = match File::open(&self.path) {
            Ok(file) => file,
            Err(problem) if problem.kind() == io::ErrorKind::NotFound => {
                return Ok(Content::default());
            }
            Err(problem) => return Err(failed("opened", problem)),
        };
        close_to_others(&file).map_err(|problem| failed("closed to others", problem))?;
        let mut text = String::new();
        io::Read::read_to_string(&mut file, &mut text)
            .map_err(|problem| failed("read", problem))?;
        // The parser's own words could quote what the file holds.
        serde_json::from_str(&text).map_err(|problem| {
            let (line, column) = (problem.line(), problem.column());
            let place = format!("line {line}, column {column}");
            StoreError::new(format!(
                "the token file is damaged at {place}; restore or remove it"
            ))
        })
    }

    fn write(&self, content: &Content) -> Result<(), StoreError> {
        let path = resolved(&self.path);
        let beside = prepare(&path, content).map_err(|problem| failed("written", problem))?;
        if let Err(problem) = fs::rename(&beside, &path) {
            let _ = fs::remove_file(&beside);
            return Err(failed("replaced", problem));
        }
        // The name is on the disk only when the folder is.
        sync_folder(&path).map_err(|problem| failed("brought to the disk", problem))
    }
}

/// Follows a symbolic link, so that what it points to is replaced and not the link.
fn resolved(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

/// Writes the content to a file beside `path` and brings it to the disk.
fn prepare(path: &Path, content: &Content) -> io::Result<PathBuf> {
    let Some(name) = path.file_name() else {
        let problem = "its path names no file";
        return Err(io::Error::new(io::ErrorKind::InvalidInput, problem));
    };
    let mut temporary = std::ffi::OsString::from(".");
    temporary.push(name);
    temporary.push(".new");
    let beside = path.with_file_name(temporary);
    // One that a crash left. It is never written into: it may be readable for others, or a link.
    match fs::remove_file(&beside) {
        Err(problem) if problem.kind() != io::ErrorKind::NotFound => return Err(problem),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&beside)?;
    let text = serde_json::to_vec_pretty(content).map_err(io::Error::other)?;
    file.write_all(&text)?;
    file.sync_all()?;
    Ok(beside)
}

/// Takes the rights of group and others away.
#[cfg(unix)]
fn close_to_others(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;

    let mut permissions = file.metadata()?.permissions();
    let of_others = permissions.mode() & 0o077;
    if of_others != 0 {
        permissions.set_mode(0o600);
        file.set_permissions(permissions)?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn close_to_others(_: &File) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn sync_folder(path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(folder) if folder != Path::new("") => File::open(folder)?.sync_all(),
        _ => File::open(".")?.sync_all(),
    }
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

fn failed(what: &str, problem: io::Error) -> StoreError {
    StoreError::new(format!("the token file could not be {what}")).with_source(problem)
}

impl TokenStore for FileTokenStore {
    fn load<'a>(&'a self, account: &'a str) -> Promise<'a, Result<Option<Stored>, StoreError>> {
        let account = account.to_owned();
        Promise::later(self.on_disk(move |shared| {
            let entry = shared.read()?.accounts.remove(&account);
            Ok(entry.map(|Entry { version, tokens }| Stored { tokens, version }))
        }))
    }

    fn swap<'a>(
        &'a self,
        account: &'a str,
        expected: Option<u64>,
        tokens: &'a Tokens,
    ) -> Promise<'a, Result<Option<u64>, StoreError>> {
        let (account, tokens) = (account.to_owned(), tokens.clone());
        Promise::later(self.on_disk(move |shared| {
            let mut content = shared.read()?;
            let version = content.accounts.get(&account).map(|entry| entry.version);
            if version != expected {
                return Ok(None);
            }
            content.last_version += 1;
            let version = content.last_version;
            content.accounts.insert(account, Entry { version, tokens });
            shared.write(&content)?;
            Ok(Some(version))
        }))
    }

    fn remove<'a>(&'a self, account: &'a str) -> Promise<'a, Result<(), StoreError>> {
        let account = account.to_owned();
        Promise::later(self.on_disk(move |shared| {
            let mut content = shared.read()?;
            match content.accounts.remove(&account) {
                Some(_) => shared.write(&content),
                None => Ok(()),
            }
        }))
    }

    fn lock<'a>(
        &'a self,
        account: &'a str,
        _life: Duration,
    ) -> Promise<'a, Result<Lease, StoreError>> {
        Promise::later(async move { Ok(self.shared.locks.lock(account).await) })
    }
}

impl fmt::Debug for FileTokenStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileTokenStore")
            .field("path", &self.shared.path)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(token: &str) -> Content {
        let entry = Entry {
            version: 1,
            tokens: Tokens::new(token),
        };
        Content {
            last_version: 1,
            accounts: BTreeMap::from([("22".to_owned(), entry)]),
        }
    }

    async fn token(store: &FileTokenStore) -> String {
        let stored = store.load("22").await.unwrap().unwrap();
        stored.tokens.access_token.expose().to_owned()
    }

    #[tokio::test]
    async fn a_crash_between_writing_and_replacing_leaves_the_old_tokens_and_the_next_write_works()
    {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tokens.json");
        let store = FileTokenStore::new(&path);
        let version = store.swap("22", None, &Tokens::new("old")).await.unwrap();
        // The process dies here: the new file is whole, and has not its name yet.
        let left = prepare(&path, &content("new")).unwrap();
        assert!(left.exists());

        let store = FileTokenStore::new(&path);
        assert_eq!(token(&store).await, "old");
        let next = store.swap("22", version, &Tokens::new("next")).await;
        assert!(next.unwrap().is_some());
        assert_eq!(token(&store).await, "next");
        assert!(!left.exists());
    }

    #[tokio::test]
    async fn a_crash_in_the_midst_of_writing_leaves_the_old_tokens() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tokens.json");
        let store = FileTokenStore::new(&path);
        store.swap("22", None, &Tokens::new("old")).await.unwrap();
        fs::write(folder.path().join(".tokens.json.new"), "{\"last_ver").unwrap();
        assert_eq!(token(&FileTokenStore::new(&path)).await, "old");
    }

    #[cfg(unix)]
    mod unix {
        use super::*;
        use std::os::unix::fs::{PermissionsExt as _, symlink};

        fn mode(path: &Path) -> u32 {
            fs::metadata(path).unwrap().permissions().mode() & 0o777
        }

        #[tokio::test]
        async fn only_the_owner_may_read_the_file() {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("tokens.json");
            let store = FileTokenStore::new(&path);
            store.swap("22", None, &Tokens::new("t")).await.unwrap();
            assert_eq!(mode(&path), 0o600);
        }

        #[tokio::test]
        async fn a_file_that_others_may_read_is_closed_to_them_by_reading_and_by_writing() {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("tokens.json");
            let open = || fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
            fs::write(&path, serde_json::to_vec(&content("t")).unwrap()).unwrap();
            open();
            let store = FileTokenStore::new(&path);
            assert_eq!(token(&store).await, "t");
            assert_eq!(mode(&path), 0o600);
            open();
            store.swap("23", None, &Tokens::new("t")).await.unwrap();
            assert_eq!(mode(&path), 0o600);
        }

        #[tokio::test]
        async fn what_a_crash_left_open_to_others_gets_no_tokens() {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("tokens.json");
            let left = folder.path().join(".tokens.json.new");
            fs::write(&left, "").unwrap();
            fs::set_permissions(&left, fs::Permissions::from_mode(0o666)).unwrap();
            let store = FileTokenStore::new(&path);
            store.swap("22", None, &Tokens::new("t")).await.unwrap();
            assert_eq!(mode(&path), 0o600);
        }

        #[tokio::test]
        async fn a_link_stays_and_the_file_behind_it_is_replaced() {
            let folder = tempfile::tempdir().unwrap();
            let (target, link) = (folder.path().join("real.json"), folder.path().join("link"));
            let store = FileTokenStore::new(&link);
            fs::write(&target, serde_json::to_vec(&content("old")).unwrap()).unwrap();
            symlink(&target, &link).unwrap();
            store
                .swap("22", Some(1), &Tokens::new("new"))
                .await
                .unwrap();
            assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
            assert_eq!(token(&FileTokenStore::new(&target)).await, "new");
        }
    }

    #[tokio::test]
    async fn a_damaged_file_is_an_error_that_shows_nothing_of_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tokens.json");
        fs::write(&path, "{\"last_version\": \"hush-token\"}").unwrap();
        let store = FileTokenStore::new(&path);
        let error = store.load("22").await.unwrap_err();
        let text = format!("{error} {error:?}");
        assert!(text.contains("line 1") && !text.contains("hush"), "{text}");
        let written = store.swap("22", None, &Tokens::new("t")).await;
        assert!(written.is_err(), "a damaged file must not be replaced");
    }

    #[test]
    fn it_works_without_a_runtime() {
        let folder = tempfile::tempdir().unwrap();
        let store = FileTokenStore::new(folder.path().join("tokens.json"));
        let tokens = Tokens::new("t");
        let mut written = store.swap("22", None, &tokens);
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        let polled = std::pin::Pin::new(&mut written).poll(&mut context);
        assert!(matches!(polled, std::task::Poll::Ready(Ok(Some(1)))));
    }
}
