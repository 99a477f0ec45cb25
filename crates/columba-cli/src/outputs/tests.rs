//! All files or none, each in one step.
#![allow(clippy::unwrap_used, reason = "a test that cannot prepare its folder has failed")]

use std::fs;
use std::path::Path;

use tempfile::{TempDir, tempdir};

use super::folders::Folders;
use super::replacement::{Plan, plan};
use super::write::carry_out;
use super::{Difference, OutputFile, write_all};

fn file(folder: &TempDir, name: &str, text: &str) -> OutputFile {
    OutputFile { path: folder.path().join(name).to_string_lossy().into_owned(), text: text.into() }
}

fn text(file: &OutputFile) -> String {
    fs::read_to_string(&file.path).unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn files_change_only_where_their_bytes_do() {
    let folder = tempdir().unwrap();
    let (same, new) = (file(&folder, "same", "1"), file(&folder, "deep/er/new", "2"));
    fs::write(&same.path, "1").unwrap();
    let before = fs::metadata(&same.path).unwrap().modified().unwrap();
    let files = [same.clone(), new.clone()];
    let changed = |files| write_all(files).unwrap().into_iter().map(|(_, changed)| changed).collect::<Vec<_>>();
    assert_eq!(changed(&files), [false, true]);
    assert_eq!(changed(&files), [false, false]);
    assert_eq!((text(&new).as_str(), fs::metadata(&same.path).unwrap().modified().unwrap()), ("2", before));
    assert_eq!(names(&folder.path().join("deep/er")), ["new"]);
}

#[test]
fn when_the_third_of_five_cannot_be_written_nothing_changes() {
    for obstacle in ["a folder", "a file as a folder", "a protected file"] {
        let folder = tempdir().unwrap();
        let files = ["a/1", "2", "3/x", "4", "b/5"].map(|name| file(&folder, name, "new"));
        fs::write(&files[1].path, "old").unwrap();
        let third = folder.path().join("3");
        match obstacle {
            "a folder" => fs::create_dir_all(third.join("x")).unwrap(),
            "a file as a folder" => fs::write(&third, "old").unwrap(),
            _ => {
                fs::create_dir(&third).unwrap();
                fs::write(third.join("x"), "old").unwrap();
                let mut permissions = fs::metadata(third.join("x")).unwrap().permissions();
                permissions.set_readonly(true);
                fs::set_permissions(third.join("x"), permissions).unwrap();
            }
        }
        let said = write_all(&files).unwrap_err().to_string();
        assert!(said.starts_with(&format!("cannot write `{}`: ", files[2].path)), "{said}");
        assert_eq!((text(&files[1]).as_str(), names(folder.path()).as_slice()), ("old", &["2".into(), "3".into()][..]));
    }
}

/// What was checked may be otherwise a moment later.
#[test]
fn when_the_system_refuses_after_all_what_was_written_is_undone() {
    let folder = tempdir().unwrap();
    let files = ["old", "new", "lost"].map(|name| file(&folder, name, "text"));
    fs::write(&files[0].path, "before").unwrap();
    let mut folders = Folders::default();
    let plans = files.iter().map(|file| (file, plan(&file.path, &file.text, &mut folders).unwrap())).collect();
    fs::create_dir(&files[2].path).unwrap();
    let said = carry_out(plans).unwrap_err().to_string();
    assert!(said.contains("lost"), "{said}");
    assert_eq!(names(folder.path()), ["lost", "old"]);
    assert_eq!(text(&files[0]), "before");
}

#[cfg(unix)]
#[test]
fn permissions_and_links_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempdir().unwrap();
    let (real, link, new) = (file(&folder, "real", "1"), file(&folder, "link", "2"), file(&folder, "new", "3"));
    fs::write(&real.path, "0").unwrap();
    fs::set_permissions(&real.path, fs::Permissions::from_mode(0o750)).unwrap();
    symlink("real", &link.path).unwrap();
    let dangling = file(&folder, "dangling", "4");
    symlink("elsewhere", &dangling.path).unwrap();
    write_all(&[link.clone(), new.clone(), dangling]).unwrap();
    assert_eq!(text(&real), "2");
    assert!(fs::symlink_metadata(&link.path).unwrap().is_symlink());
    assert_eq!(fs::metadata(&real.path).unwrap().permissions().mode() & 0o777, 0o750);
    assert_eq!(fs::read_to_string(folder.path().join("elsewhere")).unwrap(), "4");
    // As whatever else makes files in this folder.
    fs::write(folder.path().join("other"), "").unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode(Path::new(&new.path)), mode(&folder.path().join("other")));
}

#[cfg(unix)]
#[test]
fn a_loop_of_links_is_refused_and_a_device_is_written_to() {
    let folder = tempdir().unwrap();
    let looping = file(&folder, "loop", "1");
    std::os::unix::fs::symlink("loop", &looping.path).unwrap();
    assert!(write_all(&[looping]).unwrap_err().to_string().contains("links"));
    let device = OutputFile { path: "/dev/null".into(), text: b"1".to_vec() };
    assert!(matches!(plan(&device.path, &device.text, &mut Folders::default()), Ok(Plan::Device(_))));
    write_all(&[device]).unwrap();
}

#[test]
fn what_differs_is_told_apart() {
    let folder = tempdir().unwrap();
    let file = file(&folder, "a", "1\n2\n");
    assert_eq!(file.difference().unwrap(), Some(Difference::Missing));
    for (found, expected) in
        [("1\n2\n", None), ("1\r\n2\r\n", Some(Difference::LineEnds)), ("1\n", Some(Difference::Stale("1\n".into())))]
    {
        fs::write(&file.path, found).unwrap();
        assert_eq!(file.difference().unwrap(), expected);
    }
}
