//! The command line.

use std::path::PathBuf;

/// What to measure, and with what.
pub(crate) struct Options {
    /// For files of this run.
    pub(crate) folder: PathBuf,
    /// The `columba` command.
    pub(crate) columba: PathBuf,
    /// Where the figures go.
    pub(crate) json: PathBuf,
    /// The Dart VM and its arguments.
    pub(crate) dart: Vec<String>,
    only: Vec<String>,
}

impl Options {
    pub(crate) fn parse(arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let all: Vec<String> = arguments.collect();
        let mut parts = all.splitn(2, |argument| argument == "--");
        let (flags, dart) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default().to_vec());
        let [folder, columba, flags @ ..] = flags else { return Err("FOLDER and COLUMBA are missing".to_owned()) };
        let mut json = None;
        let mut only = Vec::new();
        for flag in flags {
            match flag.split_once('=') {
                Some(("--json", path)) => json = Some(PathBuf::from(path)),
                Some(("--only", names)) => only = names.split(',').map(str::to_owned).collect(),
                _ => return Err(format!("unknown argument {flag}")),
            }
        }
        let json = json.ok_or("--json=FILE is missing")?;
        Ok(Self { folder: folder.into(), columba: columba.into(), json, dart, only })
    }

    /// Whether all figures are asked for.
    pub(crate) fn is_all(&self) -> bool {
        self.only.is_empty()
    }

    /// Whether the figure is asked for; says that it is measured.
    pub(crate) fn wants(&self, name: &str) -> bool {
        let wants = self.only.is_empty() || self.only.iter().any(|only| only == name);
        if wants {
            eprintln!("measuring {name}");
        }
        wants
    }
}
