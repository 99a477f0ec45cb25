//! Packages of npm: fetched and verified by npm itself, and unpacked without running anything of theirs.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::mirror;
use crate::error::{Error, Result};
use crate::process;

/// One version of a package, with the checksum that it must have.
pub(crate) struct Package {
    pub(crate) name: &'static str,
    pub(crate) version: &'static str,
    /// As npm shows it: `sha512-` and base 64.
    pub(crate) integrity: &'static str,
    /// What the user can do when it cannot be had.
    pub(crate) help: &'static str,
}

impl Package {
    /// Unpacks `member` of the archive, a file or a folder, and moves it to `path` in one step.
    pub(crate) fn unpack(&self, member: &str, path: &Path) -> Result<()> {
        let folder = path.parent().unwrap_or(path);
        let scratch = folder.with_file_name(format!("download-{}", std::process::id()));
        fs::create_dir_all(&scratch).map_err(Error::file("create", &scratch))?;
        let outcome = self.unpack_in(&scratch, member).and_then(|()| {
            fs::create_dir_all(folder).map_err(Error::file("create", folder))?;
            fs::rename(scratch.join(member), path).map_err(Error::file("write", path))
        });
        // What stays behind is scratch, whatever the outcome.
        let _ = fs::remove_dir_all(&scratch);
        outcome
    }

    fn unpack_in(&self, scratch: &Path, member: &str) -> Result<()> {
        let archive = scratch.join(self.fetch(scratch)?);
        let mut tar = Command::new("tar");
        tar.arg("-xzf").arg(&archive).arg("-C").arg(scratch).arg(member);
        process::capture_ok(tar, "run `cargo xtask setup` again").map(drop)
    }

    /// Lets npm fetch and verify the package; returns the archive's name.
    fn fetch(&self, scratch: &Path) -> Result<String> {
        let Self { name, version, help, .. } = self;
        let npm = || {
            let mut npm = Command::new("npm");
            npm.arg("pack").arg(format!("{name}@{version}")).args(["--json", "--silent", "--pack-destination"]);
            npm.arg(scratch).current_dir(scratch);
            npm
        };
        let answer = mirror::fetch(npm, &format!("check that npm works and reaches its registry, or {help}"))?;
        self.parse_answer(&answer).ok_or_else(|| {
            let what = format!("`npm pack` did not deliver {name} {version} with the expected checksum: {answer}");
            Error::missing(what, *help)
        })
    }

    /// The file name in npm's answer, when the integrity is the pinned one.
    fn parse_answer(&self, answer: &str) -> Option<String> {
        let answer: Value = serde_json::from_str(answer).ok()?;
        let package = answer.get(0).or_else(|| answer.get(self.name)).unwrap_or(&answer);
        let is_genuine = package.get("integrity")?.as_str()? == self.integrity;
        is_genuine.then(|| Some(package.get("filename")?.as_str()?.to_owned()))?
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_only_the_pinned_archive() {
        let package = Package { name: "x", version: "1.0.0", integrity: "sha512-right", help: "" };
        let answer = |integrity: &str| format!(r#"[{{"filename":"x.tgz","integrity":"{integrity}"}}]"#);
        assert_eq!(package.parse_answer(&answer("sha512-right")).as_deref(), Some("x.tgz"));
        assert_eq!(package.parse_answer(&answer("sha512-other")), None);
    }
}
