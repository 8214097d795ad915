//! What generated functions ask for: names and types of arguments, read off the generated source.
//!
//! How names are made is the generator's affair; what a user reads in the source is all that is used here.

use std::collections::BTreeMap;

use syn::{FnArg, ImplItem, Item, Pat, ReturnType, Type};

/// An argument, or a field of a struct that holds arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Argument {
    pub(super) name: String,
    /// Taken by reference.
    pub(super) borrowed: bool,
    /// The last word of its type's path; nothing where it is no path.
    pub(super) ty: String,
}

/// A function of a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Function {
    pub(super) name: String,
    /// Without `self`.
    pub(super) arguments: Vec<Argument>,
    /// The last word of what it returns.
    pub(super) output: String,
}

/// Functions and structs of a module (`models`, or `operations/orders`), by the name of the type.
#[derive(Debug, Default)]
pub(super) struct Module {
    functions: BTreeMap<String, Vec<Function>>,
    structs: BTreeMap<String, Vec<Argument>>,
}

impl Module {
    /// Reads the files below a folder of the crate, such as `src/models/`.
    pub(super) fn read(files: &BTreeMap<String, String>, folder: &str) -> Self {
        let mut module = Self::default();
        for (_, text) in files.iter().filter(|(path, _)| path.starts_with(folder)) {
            // The generator's own tests hold that what it writes is Rust.
            let Ok(file) = syn::parse_file(text) else {
                continue;
            };
            file.items.iter().for_each(|item| module.item(item));
        }
        module
    }

    /// The functions of a type, in order.
    pub(super) fn functions(&self, ty: &str) -> &[Function] {
        self.functions.get(ty).map_or(&[], Vec::as_slice)
    }

    /// Finds a function of a type.
    pub(super) fn function(&self, ty: &str, name: &str) -> Option<&Function> {
        self.functions(ty)
            .iter()
            .find(|function| function.name == name)
    }

    /// The public fields of a struct.
    pub(super) fn fields(&self, ty: &str) -> Option<&[Argument]> {
        self.structs.get(ty).map(Vec::as_slice)
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Struct(item) => {
                let fields = item.fields.iter().filter_map(|field| {
                    Some(argument(field.ident.as_ref()?.to_string(), &field.ty))
                });
                self.structs
                    .insert(item.ident.to_string(), fields.collect());
            }
            Item::Impl(item) if item.trait_.is_none() => {
                let functions = item.items.iter().filter_map(|item| match item {
                    ImplItem::Fn(function) => Some(self::function(&function.sig)),
                    _ => None,
                });
                self.functions
                    .entry(last_word(&item.self_ty))
                    .or_default()
                    .extend(functions);
            }
            _ => {}
        }
    }
}

fn function(signature: &syn::Signature) -> Function {
    let arguments = signature.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(typed) => match &*typed.pat {
            Pat::Ident(name) => Some(argument(name.ident.to_string(), &typed.ty)),
            _ => None,
        },
        FnArg::Receiver(_) => None,
    });
    Function {
        name: signature.ident.to_string(),
        arguments: arguments.collect(),
        output: match &signature.output {
            ReturnType::Type(_, ty) => last_word(ty),
            ReturnType::Default => String::new(),
        },
    }
}

fn argument(name: String, ty: &Type) -> Argument {
    Argument {
        name,
        borrowed: matches!(ty, Type::Reference(_)),
        ty: last_word(ty),
    }
}

fn last_word(ty: &Type) -> String {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        Type::Reference(reference) => Some(last_word(&reference.elem)),
        _ => None,
    }
    .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "
pub struct Orders { client: Client }
impl Orders {
    pub fn get(&self, id: i64, body: &models::Order) -> GetOrder { todo!() }
    pub fn list(&self, required: ListRequired) -> ListOrders { todo!() }
}
impl Clone for Orders { fn clone(&self) -> Self { todo!() } }
pub struct ListRequired { pub since: NaiveDate, pub to: Vec<u8> }
";

    #[test]
    fn functions_tell_how_they_take_their_arguments() {
        let files = BTreeMap::from([("src/operations/orders.rs".to_owned(), TEXT.to_owned())]);
        let module = Module::read(&files, "src/operations/orders.rs");
        let get = module.function("Orders", "get").unwrap();
        assert_eq!(get.output, "GetOrder");
        let taken: Vec<_> = get
            .arguments
            .iter()
            .map(|a| (a.name.as_str(), a.borrowed))
            .collect();
        assert_eq!(taken, [("id", false), ("body", true)]);
        assert_eq!(module.functions("Orders").len(), 2);
        let list = module.function("Orders", "list").unwrap();
        let fields = module.fields(&list.arguments[0].ty).unwrap();
        assert_eq!(fields[1].name, "to");
    }
}
