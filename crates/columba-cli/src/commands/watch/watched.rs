//! Which folders the system watches for us, and which of its events matter.
//!
//! Folders are watched, not files: editors save by putting a new file in the place of the old one.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf, absolute};
use std::sync::mpsc::Sender;

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::signals::Signal;

/// What is watched.
pub(super) struct Watched {
    watcher: RecommendedWatcher,
    /// Without links.
    folders: BTreeSet<PathBuf>,
    /// Without links in their folders.
    files: BTreeSet<PathBuf>,
}

impl Watched {
    /// Nothing yet. What the system says goes to `sender`.
    pub(super) fn new(sender: Sender<Signal>) -> notify::Result<Self> {
        let watcher = notify::recommended_watcher(move |event| {
            // When nobody receives any more, the command is about to end.
            let _ = sender.send(Signal::Event(event));
        })?;
        Ok(Self { watcher, folders: BTreeSet::new(), files: BTreeSet::new() })
    }

    /// Watches these files, there or not, and no others any more. What cannot be watched is returned.
    pub(super) fn follow(&mut self, paths: &[String]) -> Vec<notify::Error> {
        let places: BTreeSet<Place> = paths.iter().flat_map(|path| places(Path::new(path))).collect();
        let folders: BTreeSet<PathBuf> = places.iter().map(|place| place.folder.clone()).collect();
        self.files = places.into_iter().map(|place| place.file).collect();
        for folder in self.folders.difference(&folders) {
            // It may be gone, and then it is not watched any more.
            let _ = self.watcher.unwatch(folder);
        }
        self.folders.retain(|folder| folders.contains(folder));
        let mut errors = Vec::new();
        for folder in folders.difference(&self.folders.clone()) {
            match self.watcher.watch(folder, RecursiveMode::NonRecursive) {
                Ok(()) => drop(self.folders.insert(folder.clone())),
                Err(error) => errors.push(error.add_path(folder.clone())),
            }
        }
        errors
    }

    /// Whether a file, or a folder that one is in, may have changed. Notes which folders are lost.
    pub(super) fn note(&mut self, event: &Event) -> bool {
        if matches!(event.kind, EventKind::Access(_)) {
            return false;
        }
        if matches!(event.kind, EventKind::Remove(_) | EventKind::Modify(notify::event::ModifyKind::Name(_))) {
            // What is put in its place is another folder.
            self.folders.retain(|folder| !event.paths.iter().any(|path| folder.starts_with(path)));
        }
        event.need_rescan() || event.paths.iter().any(|path| self.files.iter().any(|file| file.starts_with(path)))
    }
}

/// A file and the folder that is watched for it: its own, or the next above that is there.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    folder: PathBuf,
    file: PathBuf,
}

/// Where the file is, and, if it is a link, where what it means is.
fn places(path: &Path) -> Vec<Place> {
    let Ok(path) = absolute(path) else { return Vec::new() };
    let target = fs::canonicalize(&path).ok();
    [Some(path), target].into_iter().flatten().filter_map(|path| place(&path)).collect()
}

fn place(path: &Path) -> Option<Place> {
    path.ancestors().skip(1).find_map(|ancestor| {
        let folder = fs::canonicalize(ancestor).ok().filter(|folder| folder.is_dir())?;
        let file = folder.join(path.strip_prefix(ancestor).ok()?);
        Some(Place { folder, file })
    })
}
