//! A new text beside the file whose place it will take.

use std::fs::{self, Metadata, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile, PersistError};

use super::folders::Folders;

/// So many links are followed; who has more has a loop.
const MOST_LINKS: usize = 40;

/// What writing a file comes to.
#[derive(Debug)]
pub(super) enum Plan {
    /// Its bytes are there already.
    Unchanged,
    /// The text takes the place of a file, or makes a new one.
    Replace(Replacement),
    /// A device or a pipe, whose place nothing can take.
    Device(PathBuf),
}

/// A file that is ready to take its place.
#[derive(Debug)]
pub(super) struct Replacement {
    path: PathBuf,
    fresh: NamedTempFile,
    before: Option<Before>,
}

/// What was there.
#[derive(Debug)]
struct Before {
    text: Vec<u8>,
    permissions: Permissions,
}

/// A file that was replaced, and what was there before.
#[derive(Debug)]
pub(super) struct Replaced {
    path: PathBuf,
    before: Option<Before>,
}

/// Does all that can fail: reads what is there, makes the folder, writes the text beside the file.
pub(super) fn plan(path: &str, text: &[u8], folders: &mut Folders) -> io::Result<Plan> {
    let path = follow_links(Path::new(path))?;
    let before = match fs::metadata(&path) {
        Ok(found) if found.is_file() => Some(read_before(&path, &found)?),
        Ok(found) if found.is_dir() => return Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a folder")),
        Ok(_) => return Ok(Plan::Device(path)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    if before.as_ref().is_some_and(|before| before.text == text) {
        return Ok(Plan::Unchanged);
    }
    if before.as_ref().is_some_and(|before| before.permissions.readonly()) {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "it is write-protected"));
    }
    folders.make(folder(&path))?;
    let fresh = write_beside(&path, text, before.as_ref().map(|before| &before.permissions))?;
    Ok(Plan::Replace(Replacement { path, fresh, before }))
}

impl Replacement {
    /// Takes the place of the file, in one step.
    pub(super) fn take_place(self) -> io::Result<Replaced> {
        let Self { path, fresh, before } = self;
        fresh.persist(&path).map_err(|PersistError { error, .. }| error)?;
        Ok(Replaced { path, before })
    }
}

impl Replaced {
    /// Makes it as it was.
    pub(super) fn undo(self) -> io::Result<()> {
        let Some(before) = self.before else { return fs::remove_file(self.path) };
        let fresh = write_beside(&self.path, &before.text, Some(&before.permissions))?;
        fresh.persist(&self.path).map_err(|PersistError { error, .. }| error)?;
        Ok(())
    }
}

/// The file that a link means, there or not, so that the link stays one.
fn follow_links(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&path) {
            Ok(target) => path = folder(&path).join(target),
            Err(_) => return Ok(path),
        }
    }
    Err(io::Error::other("too many links follow each other"))
}

fn read_before(path: &Path, found: &Metadata) -> io::Result<Before> {
    Ok(Before { text: fs::read(path)?, permissions: found.permissions() })
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The text in a file of the same folder, which goes by itself unless it takes a place.
fn write_beside(path: &Path, text: &[u8], permissions: Option<&Permissions>) -> io::Result<NamedTempFile> {
    let name = path.file_name().ok_or_else(|| io::Error::other("it has no name"))?;
    let prefix = format!(".{}.", name.to_string_lossy());
    let mut builder = Builder::new();
    builder.prefix(&prefix).suffix(".tmp");
    #[cfg(unix)]
    builder.permissions(new_file_permissions());
    let mut fresh = builder.tempfile_in(folder(path))?;
    fresh.write_all(text)?;
    if let Some(permissions) = permissions {
        fresh.as_file().set_permissions(permissions.clone())?;
    }
    Ok(fresh)
}

/// Those of any new file, of which the system takes what the user's mask takes.
#[cfg(unix)]
fn new_file_permissions() -> Permissions {
    use std::os::unix::fs::PermissionsExt;
    Permissions::from_mode(0o666)
}
