//! Packages of Debian and its relatives, through `apt-get`.

use std::process::Command;

use nix::unistd::Uid;

use super::{Journal, mirror};
use crate::error::{Error, Result};
use crate::process::{self, Errors};

/// Packages that belong together.
pub(crate) struct Packages {
    /// What the user sees.
    pub(crate) part: &'static str,
    /// Size and time, as a user wants to know them before.
    pub(crate) cost: &'static str,
    /// The names; one of another architecture ends with `:i386`.
    pub(crate) names: &'static [&'static str],
}

impl Packages {
    /// Installs the packages; the caller has found that they are missing.
    pub(crate) fn install(&self, journal: &mut Journal) -> Result<()> {
        self.check_that_apt_can_run()?;
        journal.install(self.part, self.cost, || {
            self.add_architecture()?;
            mirror::attempt(&mirror::PAUSES, || {
                self.update_lists();
                apt_install(self.names)
            })
        })
    }

    fn check_that_apt_can_run(&self) -> Result<()> {
        let by_hand =
            format!("{}apt-get install --no-install-recommends {}", self.architecture_step(), self.names.join(" "));
        if !has_apt() {
            let what = format!("missing: {}; and this system has no apt-get", self.part);
            return Err(Error::missing(what, format!("install what matches Debian's {}", self.names.join(" "))));
        }
        if !Uid::effective().is_root() {
            let what = format!("missing: {}; only root can install it", self.part);
            return Err(Error::missing(what, format!("as root, run: {by_hand}")));
        }
        Ok(())
    }

    fn is_foreign(&self) -> bool {
        self.names.iter().any(|name| name.ends_with(":i386"))
    }

    fn architecture_step(&self) -> &'static str {
        if self.is_foreign() { "dpkg --add-architecture i386 && apt-get update; " } else { "" }
    }

    /// Updates the package lists. That fails as a whole when one suite of a mirror is being renewed, though the others
    /// arrived: only the installation that follows decides.
    fn update_lists(&self) {
        let mut update = apt(&["update", "--quiet=2", "-o", "APT::Get::List-Cleanup=false"]);
        if let (false, Some(architecture)) = (self.is_foreign(), native_architecture()) {
            // A suite that fails for another architecture would take this one's newest packages with it.
            update.args(["-o", &format!("APT::Architectures={architecture}")]);
        }
        if let Err(error) = process::capture_ok(update, "none is needed if the installation goes well") {
            eprintln!("{error}");
        }
    }

    fn add_architecture(&self) -> Result<()> {
        if !self.is_foreign() {
            return Ok(());
        }
        let mut dpkg = Command::new("dpkg");
        dpkg.args(["--add-architecture", "i386"]);
        process::capture_ok(dpkg, "see what dpkg says above").map(drop)
    }
}

fn has_apt() -> bool {
    process::capture(apt(&["--version"]), Errors::Captured, None).is_ok_and(|finished| finished.status.success())
}

fn native_architecture() -> Option<String> {
    let mut dpkg = Command::new("dpkg");
    dpkg.arg("--print-architecture");
    process::capture_ok(dpkg, "").ok().map(|name| name.trim().to_owned())
}

/// Installs without removing anything: a conflict is for the user to decide.
fn apt_install(names: &[&str]) -> Result<()> {
    let mut command = apt(&["install", "--yes", "--no-install-recommends", "--no-remove"]);
    command.args(names);
    let help = "see what apt-get says above; where it would remove a package, decide by hand which one stays";
    process::capture_ok(command, help).map(drop)
}

fn apt(arguments: &[&str]) -> Command {
    let mut command = Command::new("apt-get");
    command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    command
}
