//! Types of other generated files: the path of their module, as the folders say it.

use crate::view::{FileView, ImportView};
use crate::writer::Writer;

use super::cx::write_import;

/// Imports the types that `body` names.
pub(super) fn write_type_imports(w: &mut Writer, file: &FileView<'_>, body: &str) {
    let mut imports: Vec<(String, Vec<&str>)> =
        file.imports.iter().map(|import| (module_of(&file.output.path, import), used(import, body))).collect();
    imports.sort();
    for (module, types) in &imports {
        write_import(w, module, types);
    }
}

/// The types of `import` that stand in the code, in order.
fn used<'i>(import: &'i ImportView<'_>, body: &str) -> Vec<&'i str> {
    let is_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let code = body.lines().filter(|line| !line.trim_start().starts_with("//"));
    let words: std::collections::BTreeSet<&str> = code.flat_map(|line| line.split(|letter| !is_word(letter))).collect();
    let proxies = import.proxies.iter().map(|proxy| &proxy.name);
    let names = import.types.iter().chain(proxies).map(String::as_str);
    let mut types: Vec<&str> = names.filter(|name| words.contains(name.trim_start_matches("r#"))).collect();
    types.sort_unstable();
    types
}

/// The path of the module of an import, seen from the module of the file at `from`.
fn module_of(from: &str, import: &ImportView<'_>) -> String {
    module_path(is_folder(stem(from)), &import.path)
}

/// `super::types` for `types.rs`; from the file of a folder's module, `self::types`.
fn module_path(from_folder: bool, path: &str) -> String {
    let mut names: Vec<&str> = vec![if from_folder { "self" } else { "super" }];
    let parts: Vec<&str> = path.split('/').collect();
    let (file, folders) = parts.split_last().map_or(("", &[][..]), |(file, folders)| (*file, folders));
    for folder in folders {
        match *folder {
            ".." if names == ["self"] => names = vec!["super"],
            ".." => names.push("super"),
            folder => names.push(folder),
        }
    }
    if !is_folder(stem(file)) {
        names.push(stem(file));
    }
    names.join("::")
}

fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.split('.').next().unwrap_or_default()
}

/// Whether a file of that name is the module of its folder.
fn is_folder(stem: &str) -> bool {
    matches!(stem, "mod" | "lib" | "main")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_modules() {
        assert_eq!(module_path(false, "types.rs"), "super::types");
        assert_eq!(module_path(false, "../shared/types.rs"), "super::super::shared::types");
        assert_eq!(module_path(false, "sub/mod.rs"), "super::sub");
        assert_eq!(module_path(true, "types.rs"), "self::types");
        assert_eq!(module_path(true, "../types.rs"), "super::types");
        assert_eq!(module_path(false, "lib.rs"), "super");
    }
}
