//! The Android project of an app or a plugin.

use std::fs;
use std::path::Path;

/// Where its sources are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Android {
    pub(super) language: Language,
    /// Seen from the folder of the project.
    pub(super) sources: String,
    pub(super) package: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    Kotlin,
    Java,
}

impl Android {
    /// Looks into `android/app`, of an app, and `android`, of a plugin.
    pub(super) fn find(folder: &Path, dart_package: &str) -> Option<Self> {
        if !folder.join("android").is_dir() {
            return None;
        }
        let module = if folder.join("android/app").is_dir() { "android/app" } else { "android" };
        let is_java =
            folder.join(module).join("src/main/java").is_dir() && !folder.join(module).join("src/main/kotlin").is_dir();
        let (language, sources) = if is_java { (Language::Java, "java") } else { (Language::Kotlin, "kotlin") };
        let package = ["build.gradle.kts", "build.gradle"]
            .into_iter()
            .find_map(|name| namespace(&fs::read_to_string(folder.join(module).join(name)).ok()?));
        let package = package.unwrap_or_else(|| format!("com.example.{dart_package}"));
        Some(Self { language, sources: format!("{module}/src/main/{sources}"), package })
    }

    /// The folder of its package.
    pub(super) fn folder(&self) -> String {
        format!("{}/{}", self.sources, self.package.replace('.', "/"))
    }
}

/// What `namespace = "dev.tour"`, with or without `=`, names.
fn namespace(gradle: &str) -> Option<String> {
    let rest = gradle.lines().find_map(|line| line.trim().strip_prefix("namespace"))?;
    let rest = rest.trim_start().trim_start_matches('=').trim_start();
    let name = rest.strip_prefix(['"', '\''])?.split(['"', '\'']).next()?;
    let is_part = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    name.split('.').all(is_part).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::namespace;

    #[test]
    fn the_namespace_of_gradle_files_is_found() {
        for (gradle, expected) in [
            ("android {\n    namespace = \"dev.tour\"\n}", Some("dev.tour")),
            ("android {\n    namespace 'dev.tour_2' // ours\n}", Some("dev.tour_2")),
            ("android {\n    namespace = name\n}", None),
            ("android {\n    namespace = \"$group.tour\"\n}", None),
            ("", None),
        ] {
            assert_eq!(namespace(gradle).as_deref(), expected, "{gradle}");
        }
    }
}
