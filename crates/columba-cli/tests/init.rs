//! `columba init`: what it writes can be generated as it is.

mod support;

use std::fs;

use support::Folder;

/// Begins, generates without a word of warning, and gives the paths that were written.
fn begin(folder: &Folder) -> Vec<String> {
    let (status, out, err) = folder.run("init");
    assert_eq!((status, out.as_str()), (0, ""), "{err}");
    assert!(err.starts_with("wrote interface/messages.dart\nwrote columba.yaml\n\nNext steps:\n  1. "), "{err}");
    let (status, _, err) = folder.run("generate --deny-warnings");
    assert_eq!(status, 0, "{err}");
    assert_eq!(folder.run("generate --check").0, 0);
    err.lines().filter_map(|line| line.strip_prefix("wrote ")).map(ToOwned::to_owned).collect()
}

#[test]
fn an_empty_folder_gets_dart_and_a_name() {
    let folder = Folder::new("init-1st Émpty");
    fs::remove_file(folder.path("pubspec.yaml")).unwrap();
    assert_eq!(begin(&folder), ["lib/src/messages.g.dart"]);
    assert!(folder.read("columba.yaml").contains("\ndartPackageName: init_1st__mpty\n"));
}

#[test]
fn a_package_keeps_its_name() {
    let folder = Folder::new("init-package");
    begin(&folder);
    assert!(!folder.read("columba.yaml").contains("\ndartPackageName"));
    assert!(folder.read("lib/src/messages.g.dart").contains("dev.flutter.pigeon.tour.Greeter.greet"));
}

#[test]
fn nothing_is_overwritten_without_force() {
    let folder = Folder::new("init-force");
    folder.write("columba.yaml", "mine");
    let (status, _, err) = folder.run("init");
    assert_eq!((status, err.as_str()), (1, "error: `columba.yaml` is already there; `--force` overwrites\n"));
    assert!(folder.read("columba.yaml") == "mine" && !folder.exists("interface"));
    assert_eq!(folder.run("init --force").0, 0);
    assert!(folder.read("columba.yaml").contains("inputs:"));
}

#[test]
fn another_folder_can_be_named() {
    let folder = Folder::new("init-other");
    folder.write("packages/trip/pubspec.yaml", "name: trip\n");
    let (status, _, err) = folder.run("init packages/trip");
    assert!(status == 0 && err.contains("columba generate --config packages/trip/columba.yaml"), "{err}");
    let (status, _, err) = folder.run("generate --config packages/trip/columba.yaml");
    assert_eq!((status, err.as_str()), (0, "wrote packages/trip/lib/src/messages.g.dart\n"));
    let (status, _, err) = folder.run("init nowhere");
    assert_eq!((status, err.as_str()), (2, "error: `nowhere` is no folder\n"));
}

#[test]
fn what_is_nearby_decides_what_is_proposed() {
    let folder = Folder::new("init-nearby");
    folder.write("rust/Cargo.toml", "[package]\nname = 'tour'\n");
    folder.write("android/app/build.gradle.kts", "android {\n    namespace = \"dev.tour\"\n}\n");
    folder.write("android/app/src/main/kotlin/dev/tour/MainActivity.kt", "");
    let kotlin = "android/app/src/main/kotlin/dev/tour/Messages.g.kt";
    let typed = ["lib/src/messages_ffi.g.dart", "rust/src/messages.rs"];
    assert_eq!(begin(&folder), ["lib/src/messages.g.dart", typed[0], typed[1], kotlin]);
    assert!(folder.read(kotlin).contains("package dev.tour\n"));
    let folder = Folder::new("init-nearby-crate");
    folder.write("Cargo.toml", "[package]\nname = 'tour'\n");
    assert_eq!(begin(&folder), ["lib/src/messages_ffi.g.dart", "src/messages.rs"]);
    let folder = Folder::new("init-nearby-plugin");
    folder.write("android/build.gradle", "android {\n    namespace 'dev.trip'\n}\n");
    folder.write("android/src/main/java/dev/trip/Plugin.java", "");
    assert_eq!(begin(&folder), ["lib/src/messages.g.dart", "android/src/main/java/dev/trip/Messages.java"]);
}
