//! A document as these tests see it: ordered, with duplicate keys if need be, read and written without
//! any code of the generator.

use serde_yaml::Value;

/// A node of a document.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Tree {
    /// Text, however it is quoted.
    Text(String),
    /// A number, boolean or null, as it is written.
    Plain(String),
    /// Written as it is, well-formed or not.
    Raw(String),
    /// A sequence.
    List(Vec<Tree>),
    /// A mapping in order; keys may occur twice.
    Map(Vec<(String, Tree)>),
}

/// Keys and indices from the root to a node.
pub(crate) type Path = Vec<String>;

/// Makes a path of words.
pub(crate) fn path<const N: usize>(words: [&str; N]) -> Path {
    words.iter().map(|&word| word.to_owned()).collect()
}

/// Makes a path of a path and one word more.
pub(crate) fn below(path: &[String], word: impl ToString) -> Path {
    let mut path = path.to_vec();
    path.push(word.to_string());
    path
}

/// Reads a path out of `#/components/schemas/Order`.
pub(crate) fn of_reference(reference: &str) -> Option<Path> {
    let pointer = reference.strip_prefix("#/")?;
    let unescape = |word: &str| word.replace("~1", "/").replace("~0", "~");
    Some(pointer.split('/').map(unescape).collect())
}

impl Tree {
    /// Reads a well-formed text.
    pub(crate) fn read(text: &str) -> Self {
        Self::of(&serde_yaml::from_str(text).unwrap())
    }

    fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Plain("null".to_owned()),
            Value::Bool(value) => Self::Plain(value.to_string()),
            Value::Number(value) => Self::Plain(value.to_string()),
            Value::String(value) => Self::Text(value.clone()),
            Value::Sequence(items) => Self::List(items.iter().map(Self::of).collect()),
            Value::Mapping(entries) => {
                let entry = |(key, value): (&Value, &Value)| match key {
                    Value::String(key) => (key.clone(), Self::of(value)),
                    other => panic!("{other:?} as a key"),
                };
                Self::Map(entries.iter().map(entry).collect())
            }
            Value::Tagged(value) => panic!("{value:?}"),
        }
    }

    /// Makes a text.
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// Makes a number, boolean or null.
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self::Plain(text.into())
    }

    /// Makes a mapping.
    pub(crate) fn map<const N: usize>(entries: [(&str, Tree); N]) -> Self {
        Self::Map(entries.map(|(key, value)| (key.to_owned(), value)).into())
    }

    /// Makes a reference.
    pub(crate) fn reference(to: &str) -> Self {
        Self::map([("$ref", Self::text(to))])
    }

    /// Gives the entries of a mapping; anything else has none.
    pub(crate) fn entries(&self) -> &[(String, Tree)] {
        match self {
            Self::Map(entries) => entries,
            _ => &[],
        }
    }

    /// Gives the items of a list; anything else has none.
    pub(crate) fn items(&self) -> &[Tree] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// Gives the entries to change.
    pub(crate) fn entries_mut(&mut self) -> &mut Vec<(String, Tree)> {
        match self {
            Self::Map(entries) => entries,
            other => panic!("{other:?} is no mapping"),
        }
    }

    /// Gives the items to change.
    pub(crate) fn items_mut(&mut self) -> &mut Vec<Tree> {
        match self {
            Self::List(items) => items,
            other => panic!("{other:?} is no list"),
        }
    }

    /// Gives the value of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Tree> {
        let found = |(name, _): &&(String, Tree)| name == key;
        self.entries().iter().find(found).map(|(_, value)| value)
    }

    /// Gives the text of a key.
    pub(crate) fn str(&self, key: &str) -> Option<&str> {
        match self.get(key) {
            Some(Self::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// Gives the node at a path.
    pub(crate) fn at(&self, path: &[String]) -> Option<&Tree> {
        path.iter().try_fold(self, |node, word| match node {
            Self::List(items) => items.get(word.parse::<usize>().ok()?),
            node => node.get(word),
        })
    }

    /// Gives the node at a path that is known to exist.
    pub(crate) fn at_mut(&mut self, path: &[String]) -> &mut Tree {
        path.iter().fold(self, |node, word| match node {
            Self::List(items) => &mut items[word.parse::<usize>().unwrap()],
            node => {
                let found = |(name, _): &&mut (String, Tree)| name == word;
                &mut node.entries_mut().iter_mut().find(found).unwrap().1
            }
        })
    }

    /// Sets a key, new or not.
    pub(crate) fn set(&mut self, key: &str, value: Tree) {
        let entries = self.entries_mut();
        match entries.iter_mut().find(|(name, _)| name == key) {
            Some(entry) => entry.1 = value,
            None => entries.push((key.to_owned(), value)),
        }
    }

    /// Removes a key.
    pub(crate) fn remove(&mut self, key: &str) {
        self.entries_mut().retain(|(name, _)| name != key);
    }

    /// Renames a key, which stays where it is.
    pub(crate) fn rename(&mut self, key: &str, to: &str) {
        for (name, _) in self.entries_mut() {
            if name == key {
                to.clone_into(name);
            }
        }
    }

    /// Visits every node from the root on, with its path.
    pub(crate) fn walk<'t>(&'t self, see: &mut impl FnMut(&Path, &'t Tree)) {
        self.walk_from(&mut Vec::new(), see);
    }

    fn walk_from<'t>(&'t self, at: &mut Path, see: &mut impl FnMut(&Path, &'t Tree)) {
        see(at, self);
        let mut step = |word: String, node: &'t Tree| {
            at.push(word);
            node.walk_from(at, see);
            at.pop();
        };
        for (key, value) in self.entries() {
            step(key.clone(), value);
        }
        for (index, item) in self.items().iter().enumerate() {
            step(index.to_string(), item);
        }
    }

    /// Changes every node, children first.
    pub(crate) fn change(&mut self, change: &mut impl FnMut(&mut Tree)) {
        match self {
            Self::List(items) => items.iter_mut().for_each(|item| item.change(change)),
            Self::Map(entries) => entries.iter_mut().for_each(|(_, node)| node.change(change)),
            _ => {}
        }
        change(self);
    }

    /// Puts the keys of all mappings into another order.
    pub(crate) fn shuffle(&mut self, random: &mut fastrand::Rng) {
        self.change(&mut |node| {
            if let Self::Map(entries) = node {
                random.shuffle(entries);
            }
        });
    }
}
