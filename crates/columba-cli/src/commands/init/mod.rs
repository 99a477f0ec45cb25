//! `columba init`: a first interface file and `columba.yaml`, which `columba generate` takes as they are.

mod android;
mod project;
mod template;

use std::io::{self, Write};
use std::path::Path;

use self::project::Project;
use crate::Status;
use crate::arguments::Init;
use crate::outputs::{OutputFile, write_all};
use crate::terminal::Terminal;

const CONFIG: &str = "columba.yaml";
const INTERFACE: &str = "interface/messages.dart";

pub(crate) fn init(terminal: &mut Terminal, arguments: &Init) -> io::Result<Status> {
    let folder = &arguments.folder;
    if !folder.is_dir() {
        writeln!(terminal.err, "error: `{}` is no folder", folder.display())?;
        return Ok(Status::Trouble);
    }
    let project = Project::find(folder);
    let files = [(INTERFACE, template::interface()), (CONFIG, template::config(&project))];
    let files = files.map(|(name, text)| OutputFile { path: path(folder, name), text: text.into_bytes() });
    let present: Vec<&str> =
        files.iter().map(|file| file.path.as_str()).filter(|path| Path::new(path).exists()).collect();
    if !present.is_empty() && !arguments.force {
        writeln!(terminal.err, "error: {} already there; `--force` overwrites", are(&present))?;
        return Ok(Status::Mistakes);
    }
    if let Err(error) = write_all(&files) {
        writeln!(terminal.err, "error: {error}")?;
        return Ok(Status::Trouble);
    }
    for file in &files {
        writeln!(terminal.err, "wrote {}", file.path)?;
    }
    write!(terminal.err, "\n{}", template::next_steps(&project, folder))?;
    Ok(Status::Success)
}

/// The path of a file of the project, seen from the current folder.
fn path(folder: &Path, name: &str) -> String {
    let path = if folder == Path::new(".") { Path::new(name).to_owned() } else { folder.join(name) };
    path.to_string_lossy().into_owned()
}

fn are(paths: &[&str]) -> String {
    let quoted: Vec<String> = paths.iter().map(|path| format!("`{path}`")).collect();
    format!("{} {}", quoted.join(" and "), if paths.len() == 1 { "is" } else { "are" })
}
