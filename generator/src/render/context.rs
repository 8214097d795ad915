//! What all files of one rendering share: the API, the options, and names derived from names.
//!
//! Computed once, before the workers start, and only read by them.

use std::collections::{BTreeMap, BTreeSet};

use super::RenderOptions;
use crate::ir::{
    Api, BodyKind, EnumDef, Output, RustName, StructDef, TypeDef, TypeId, TypeKind, TypeRef,
};

/// The API with everything that rendering derives from it.
pub(super) struct Context<'a> {
    pub(super) api: &'a Api,
    pub(super) options: &'a RenderOptions,
    /// Names of generated types: a runtime item of the same name is written `codegen::Name`.
    taken: BTreeSet<&'a str>,
    /// Names of types that the operations define; a model of the same name is written in full.
    operation_types: BTreeSet<&'a str>,
    /// Model files: stem and the types in it, sorted by stem.
    pub(super) model_files: Vec<ModelFile>,
    /// Index of the model file of each type.
    file_of: BTreeMap<TypeId, usize>,
    /// Stems of operation files, by group.
    pub(super) group_files: Vec<String>,
    /// Structs that are bodies of `multipart/form-data`.
    multipart: BTreeSet<TypeId>,
    /// Enums over several responses.
    answers: BTreeSet<TypeId>,
    /// Names of the structs that hold required arguments, by the name of what they build.
    required: BTreeMap<&'a str, String>,
}

/// A file below `models/`.
pub(super) struct ModelFile {
    pub(super) stem: String,
    /// Its types: the one that it is named after, then inline ones by name.
    pub(super) types: Vec<TypeId>,
}

impl<'a> Context<'a> {
    pub(super) fn new(api: &'a Api, options: &'a RenderOptions) -> Self {
        let operation_types = operation_types(api);
        let mut taken = operation_types.clone();
        for (_, def) in models(api) {
            taken.insert(def.name.rust.as_str());
            taken.extend(def.name.former.iter().map(RustName::as_str));
        }
        taken.extend(api.views.iter().map(|view| view.type_name.as_str()));
        taken.extend([api.marker.rust.as_str(), "Client", "ErrorCode", "Scope"]);
        let (model_files, file_of) = model_files(api);
        Self {
            required: required_names(api, &taken),
            multipart: multipart_types(api),
            answers: answer_types(api),
            group_files: group_files(api),
            api,
            options,
            taken,
            operation_types,
            model_files,
            file_of,
        }
    }

    /// Returns the name of the API's marker type.
    pub(super) fn marker(&self) -> &'a str {
        self.api.marker.rust.as_str()
    }

    pub(super) fn def(&self, id: TypeId) -> &'a TypeDef {
        self.api.types.get(id)
    }

    /// Tells whether a generated type has this name.
    pub(super) fn is_taken(&self, name: &str) -> bool {
        self.taken.contains(name)
    }

    /// Tells whether the operations define a type of this name.
    pub(super) fn is_operation_type(&self, name: &str) -> bool {
        self.operation_types.contains(name)
    }

    pub(super) fn file_of(&self, id: TypeId) -> Option<usize> {
        self.file_of.get(&id).copied()
    }

    /// Follows aliases to what a reference stands for.
    pub(super) fn resolve<'t>(&self, mut ty: &'t TypeRef) -> &'t TypeRef
    where
        'a: 't,
    {
        for _ in 0..64 {
            let TypeRef::Named(id) = ty else { break };
            let TypeKind::Alias(target) = &self.def(*id).kind else {
                break;
            };
            ty = target;
        }
        ty
    }

    pub(super) fn as_struct(&self, ty: &TypeRef) -> Option<&'a StructDef> {
        match self.named_kind(ty)? {
            TypeKind::Struct(def) => Some(def),
            _ => None,
        }
    }

    pub(super) fn as_enum(&self, ty: &TypeRef) -> Option<&'a EnumDef> {
        match self.named_kind(ty)? {
            TypeKind::Enum(def) => Some(def),
            _ => None,
        }
    }

    fn named_kind(&self, ty: &TypeRef) -> Option<&'a TypeKind> {
        match self.resolve(ty) {
            TypeRef::Named(id) => Some(&self.def(*id).kind),
            _ => None,
        }
    }

    /// Tells whether the struct is the body of `multipart/form-data`.
    pub(super) fn is_multipart(&self, id: TypeId) -> bool {
        self.multipart.contains(&id)
    }

    /// Tells whether the type is chosen by status and content type of the response.
    pub(super) fn is_answer(&self, id: TypeId) -> bool {
        self.answers.contains(&id)
    }

    /// Returns the name of the struct that holds the required arguments of this type.
    pub(super) fn required_name(&self, of: &str) -> &str {
        self.required.get(of).map_or("Required", String::as_str)
    }
}

/// Lists the types that get code.
pub(super) fn models(api: &Api) -> impl Iterator<Item = (TypeId, &TypeDef)> {
    api.types
        .iter()
        .filter(|(_, def)| def.direction.is_used() && def.name.rust.is_assigned())
}

fn operation_types(api: &Api) -> BTreeSet<&str> {
    let calls = api.operations.iter().map(|op| op.type_name.as_str());
    let groups = api.groups.iter().map(|group| group.type_name.as_str());
    let former = api.operations.iter().flat_map(|op| &op.former);
    let former = former.map(|old| old.type_name.as_str());
    calls.chain(groups).chain(former).collect()
}

/// Names `XxxRequired` for every type, with an underscore for as long as that is taken.
fn required_names<'a>(api: &'a Api, taken: &BTreeSet<&'a str>) -> BTreeMap<&'a str, String> {
    let calls = api.operations.iter().map(|op| op.type_name.as_str());
    let types = models(api).map(|(_, def)| def.name.rust.as_str());
    calls
        .chain(types)
        .map(|name| {
            let mut derived = format!("{name}Required");
            while taken.contains(derived.as_str()) {
                derived.push_str("Fields");
            }
            (name, derived)
        })
        .collect()
}

fn multipart_types(api: &Api) -> BTreeSet<TypeId> {
    let bodies = api.operations.iter().filter_map(|op| op.body.as_ref());
    bodies
        .flat_map(|body| &body.alternatives)
        .filter_map(|alternative| match &alternative.kind {
            BodyKind::Multipart {
                ty: TypeRef::Named(id),
                ..
            } => Some(*id),
            _ => None,
        })
        .collect()
}

fn answer_types(api: &Api) -> BTreeSet<TypeId> {
    let outputs = api.operations.iter().map(|op| &op.output);
    outputs
        .filter_map(|output| match output {
            Output::OneOf { ty, .. } => Some(*ty),
            _ => None,
        })
        .collect()
}

/// Groups types into files: inline types go to the file of the type that they belong to.
fn model_files(api: &Api) -> (Vec<ModelFile>, BTreeMap<TypeId, usize>) {
    let mut owners: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    for (id, _) in models(api) {
        owners.entry(owner(api, id)).or_default().push(id);
    }
    let mut roots: Vec<_> = owners.into_iter().collect();
    roots.sort_by_key(|(root, _)| api.types.get(*root).name.rust.as_str());
    let mut stems = Stems::default();
    let mut files: Vec<_> = roots
        .into_iter()
        .map(|(root, mut types)| {
            types.sort_by_key(|id| (*id != root, api.types.get(*id).name.rust.as_str()));
            let stem = stems.unique(&snake(api.types.get(root).name.rust.as_str()));
            ModelFile { stem, types }
        })
        .collect();
    files.sort_by(|a, b| a.stem.cmp(&b.stem));
    let of = files
        .iter()
        .enumerate()
        .flat_map(|(index, file)| file.types.iter().map(move |id| (*id, index)))
        .collect();
    (files, of)
}

/// Returns the outermost type with code that an inline type belongs to.
fn owner(api: &Api, id: TypeId) -> TypeId {
    let mut owner = id;
    for _ in 0..64 {
        match api.types.get(owner).parent {
            Some(parent) if api.types.get(parent).direction.is_used() && parent != id => {
                owner = parent;
            }
            _ => break,
        }
    }
    owner
}

fn group_files(api: &Api) -> Vec<String> {
    let mut stems = Stems::default();
    let groups = api.groups.iter();
    groups
        .map(|group| {
            let name = group.name.rust.as_str();
            match group.view.and_then(|view| api.views.get(view.0)) {
                Some(view) => stems.unique(&format!("{}_{name}", view.name.rust)),
                None => stems.unique(name),
            }
        })
        .collect()
}

/// Hands out file stems that are also module names, on every file system.
#[derive(Default)]
struct Stems {
    taken: BTreeSet<String>,
    /// The next number for stems that several want.
    numbers: BTreeMap<String, usize>,
}

impl Stems {
    fn unique(&mut self, wanted: &str) -> String {
        const LONGEST: usize = 80;
        let mut stem = ascii(&wanted.to_lowercase());
        stem.truncate(LONGEST);
        if is_reserved(&stem) {
            stem.push('_');
        }
        if self.taken.insert(stem.clone()) {
            return stem;
        }
        // Two underscores in a row are not the style of names.
        let base = stem.trim_end_matches('_');
        let mut number = self.numbers.get(&stem).copied().unwrap_or(2);
        let mut numbered = format!("{base}_{number}");
        while !self.taken.insert(numbered.clone()) {
            number += 1;
            numbered = format!("{base}_{number}");
        }
        self.numbers.insert(stem, number + 1);
        numbered
    }
}

/// Spells other letters by their number: rustc wants ASCII in the names of files (E0754).
fn ascii(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        if c.is_ascii() {
            out.push(c);
        } else {
            out.extend(["u", &format!("{:x}", u32::from(c))]);
        }
    }
    out
}

/// Keywords, and names that Windows keeps for devices.
fn is_reserved(stem: &str) -> bool {
    const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
    let port = ["com", "lpt"].iter().any(|device| {
        let number = stem.strip_prefix(device);
        number.is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|b| b.is_ascii_digit()))
    });
    stem == "mod" || DEVICES.contains(&stem) || port || syn::parse_str::<syn::Ident>(stem).is_err()
}

/// Splits an `UpperCamel` name into `snake_case`: a word starts at a capital that follows a small
/// letter or digit, or that small letters follow.
pub(super) fn snake(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut out = String::with_capacity(name.len() + 4);
    for (i, c) in chars.iter().enumerate() {
        let follows_small = i > 0 && (chars[i - 1].is_lowercase() || chars[i - 1].is_numeric());
        let starts_small = chars.get(i + 1).is_some_and(|next| next.is_lowercase());
        let inner = i > 0 && chars[i - 1] != '_';
        if c.is_uppercase() && inner && (follows_small || starts_small) {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_stems_split_words() {
        let table = [
            ("OrderItem", "order_item"),
            ("HTTPUrl", "http_url"),
            ("Page2Item", "page2_item"),
            ("Order", "order"),
            ("OAuth2Token", "o_auth2_token"),
        ];
        for (name, stem) in table {
            assert_eq!(snake(name), stem);
        }
    }

    #[test]
    fn file_stems_are_unique_and_allowed_everywhere() {
        let mut stems = Stems::default();
        let table = [
            ("type", "type_"),
            ("aux", "aux_"),
            ("com1", "com1_"),
            ("order", "order"),
            ("Order", "order_2"),
            ("mod", "mod_"),
            ("größe", "gruf6udfe"),
        ];
        for (name, stem) in table {
            assert_eq!(stems.unique(name), stem);
        }
    }
}
