//! Which folder a package is in, by `.dart_tool/package_config.json`, or by `pubspec.yaml` for the package that holds the
//! importing file.
//!
//! Format: <https://github.com/dart-lang/language/blob/main/accepted/2.8/language-versioning/package-config-file-v2.md>.

use std::collections::BTreeMap;
use std::rc::Rc;

use rustc_hash::FxHashMap;
use serde::Deserialize;

use super::{FileSystem, path, read_text};
use crate::diagnostic::Diagnostics;
use crate::rules::files::invalid_package_config;
use crate::rules::similar;
use crate::source::{FileId, SourceMap, Span};

/// The configurations that were found, each read once.
#[derive(Default)]
pub(super) struct Packages {
    by_folder: FxHashMap<String, Option<Rc<Config>>>,
}

/// What is known of a package.
pub(super) enum PackageFile {
    /// The folder to which the path in the URI is relative.
    Folder(String),
    /// There is no configuration, and it is not the package that holds the file.
    NoConfig,
    /// The configuration does not list it.
    NotListed {
        /// The path of the configuration.
        config: String,
        /// A package that it lists under a similar name.
        close: Option<String>,
    },
    /// The configuration is broken; that was reported.
    Reported,
}

/// A configuration, or why there is none.
enum Config {
    Packages { path: String, folders: BTreeMap<String, String> },
    Broken,
}

impl Packages {
    /// Where `package` is, seen from a file in `folder`.
    pub(super) fn find(
        &mut self,
        fs: &dyn FileSystem,
        folder: &str,
        package: &str,
        span: Span,
        sources: &mut SourceMap,
        diagnostics: &mut Diagnostics,
    ) -> PackageFile {
        if !self.by_folder.contains_key(folder) {
            let config = read_config(fs, folder, span, sources, diagnostics).map(Rc::new);
            self.by_folder.insert(folder.to_owned(), config);
        }
        match self.by_folder.get(folder).and_then(Option::as_deref) {
            None => own_package(fs, folder, package),
            Some(Config::Broken) => PackageFile::Reported,
            Some(Config::Packages { path, folders }) => {
                if let Some(folder) = folders.get(package) {
                    return PackageFile::Folder(folder.clone());
                }
                let close = similar::closest(package, folders.keys().map(String::as_str)).map(str::to_owned);
                PackageFile::NotListed { config: path.clone(), close }
            }
        }
    }
}

/// The package whose `pubspec.yaml` is nearest above.
fn own_package(fs: &dyn FileSystem, folder: &str, package: &str) -> PackageFile {
    let found =
        path::ancestors(folder).find_map(|folder| Some((fs.read(&path::join(&folder, "pubspec.yaml")).ok()?, folder)));
    match found {
        Some((bytes, folder)) if pubspec_name(&bytes).as_deref() == Some(package) => {
            PackageFile::Folder(path::join(&folder, "lib"))
        }
        _ => PackageFile::NoConfig,
    }
}

/// The package's name in a `pubspec.yaml`.
///
/// It is a key at the top of the file with a plain or quoted value; nothing else of YAML is needed to find it.
#[must_use]
pub fn pubspec_name(bytes: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim_start_matches('\u{feff}');
    let value = text.lines().find_map(|line| line.strip_prefix("name:"))?;
    let value = value.split(" #").next().unwrap_or_default().trim();
    let name = value.trim_matches(|quote| quote == '"' || quote == '\'');
    (!name.is_empty()).then(|| name.to_owned())
}

/// The nearest configuration above `folder`.
fn read_config(
    fs: &dyn FileSystem,
    folder: &str,
    span: Span,
    sources: &mut SourceMap,
    diagnostics: &mut Diagnostics,
) -> Option<Config> {
    path::ancestors(folder).find_map(|folder| {
        let folder = path::join(&folder, ".dart_tool");
        let path = path::join(&folder, "package_config.json");
        let file = read_text(fs, &path, &path, sources, diagnostics).ok()?;
        Some(parse_config(&folder, path, file, sources).unwrap_or_else(|mistake| {
            diagnostics.push(mistake.report(span));
            Config::Broken
        }))
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ConfigJson {
    config_version: u64,
    packages: Vec<PackageJson>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PackageJson {
    name: String,
    root_uri: String,
    #[serde(default)]
    package_uri: String,
}

fn parse_config(
    folder: &str,
    path: String,
    file: FileId,
    sources: &SourceMap,
) -> Result<Config, invalid_package_config::Mistake> {
    let source = sources.file(file);
    let json: ConfigJson = serde_json::from_str(source.text())
        .map_err(|error| invalid_package_config::Mistake::json(file, source, &error))?;
    if json.config_version != 2 {
        return Err(invalid_package_config::Mistake::version(file, json.config_version));
    }
    let mut folders = BTreeMap::new();
    for package in json.packages {
        let root = uri_path(&package.root_uri, folder)
            .ok_or_else(|| invalid_package_config::Mistake::uri(file, source, &package.root_uri))?;
        let files = uri_path(&package.package_uri, &root)
            .ok_or_else(|| invalid_package_config::Mistake::uri(file, source, &package.package_uri))?;
        folders.entry(package.name).or_insert(files);
    }
    Ok(Config::Packages { path, folders })
}

/// The path of a URI that is relative to a folder, or of a `file:` URI.
fn uri_path(uri: &str, folder: &str) -> Option<String> {
    if uri.starts_with("file:") {
        return path::from_file_uri(uri);
    }
    let has_scheme = uri.split('/').next().is_some_and(|first| first.contains(':'));
    if has_scheme { None } else { Some(path::join(folder, &path::percent_decode(uri)?)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_package_is_found_as_people_write_it() {
        for (pubspec, expected) in [
            ("name: tour\n", Some("tour")),
            ("# name: x\nname:   'tour'  # mine\r\nversion: 1\n", Some("tour")),
            ("\u{feff}name: \"tour\"", Some("tour")),
            ("author:\n  name: x\nname: tour", Some("tour")),
            ("name:\n", None),
            ("named: x", None),
            ("", None),
        ] {
            assert_eq!(pubspec_name(pubspec.as_bytes()).as_deref(), expected, "{pubspec}");
        }
    }
}
