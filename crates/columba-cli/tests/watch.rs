//! `columba watch`, for real: files are saved, and what is written and said is waited for.
//!
//! Times are measured and shown, not required: `cargo xtask bench` does that.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test ends where something is missing")]

mod support;

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use support::{Folder, interface};

/// Far more than anything takes on a machine with something else to do.
const GENEROUS: Duration = Duration::from_secs(20);

/// A watching command. It is ended with the test.
struct Watching {
    child: Child,
    lines: Receiver<String>,
}

impl Watching {
    fn start(folder: &Folder, arguments: &str) -> Self {
        let mut child = folder.columba(&format!("watch {arguments}")).stderr(Stdio::piped()).spawn().unwrap();
        let (send, lines) = channel();
        let reader = BufReader::new(child.stderr.take().unwrap());
        thread::spawn(move || reader.lines().map_while(Result::ok).try_for_each(|line| send.send(line)));
        Self { child, lines }
    }

    /// Waits until a line with this is said; all lines until then.
    fn said(&self, expected: &str) -> Vec<String> {
        let (mut said, start) = (Vec::new(), Instant::now());
        loop {
            let left = GENEROUS.saturating_sub(start.elapsed());
            let Ok(line) = self.lines.recv_timeout(left) else { panic!("no `{expected}` in {said:#?}") };
            let is_it = line.contains(expected);
            said.push(line);
            if is_it {
                return said;
            }
        }
    }

    /// Nothing is said for a while.
    fn is_silent(&self) {
        let said = self.lines.recv_timeout(Duration::from_millis(300));
        assert!(said.is_err(), "{said:?}");
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn start(folder: &Folder) -> Watching {
    folder.write("a.dart", &interface("int first(int channel);"));
    folder.write("columba.yaml", "inputs: a.dart\ndartOut: lib/a.g.dart\n");
    let watching = Watching::start(folder, "");
    watching.said("Ctrl-C ends this");
    watching
}

#[test]
fn a_save_is_generated_at_once() {
    let folder = Folder::new("watch-save");
    let watching = start(&folder);
    for round in 0..5 {
        let clock = Instant::now();
        folder.write("a.dart", &interface(&format!("int round{round}(int channel);")));
        watching.said("wrote lib/a.g.dart");
        println!("generated {:?} after the save", clock.elapsed());
        assert!(folder.read("lib/a.g.dart").contains(&format!("round{round}(")));
    }
}

#[test]
fn a_file_that_is_put_in_the_place_of_another_is_seen_and_a_burst_is_one() {
    let folder = Folder::new("watch-rename");
    let watching = start(&folder);
    for name in ["one", "two"] {
        folder.write("a.dart~", &interface(&format!("int {name}(int channel);")));
        fs::rename(folder.path("a.dart~"), folder.path("a.dart")).unwrap();
        watching.said("wrote lib/a.g.dart");
    }
    folder.write("a.dart", "");
    folder.write("a.dart", "import");
    folder.write("a.dart", &interface("int last(int channel);"));
    assert_eq!(watching.said("wrote lib/a.g.dart").len(), 1);
    // Nothing changed.
    folder.write("a.dart", &interface("int last(int channel);"));
    watching.is_silent();
}

#[test]
fn mistakes_are_said_and_survived() {
    let folder = Folder::new("watch-mistakes");
    let watching = start(&folder);
    let before = folder.read("lib/a.g.dart");
    folder.write("a.dart", &interface("Raeding first(;"));
    let said = watching.said("waiting for a change").join("\n");
    assert!(said.contains("error[E0"), "{said}");
    assert_eq!(folder.read("lib/a.g.dart"), before);
    fs::remove_file(folder.path("a.dart")).unwrap();
    watching.said("E0001");
    watching.said("waiting for a change");
    folder.write("a.dart", &interface("int second(int channel);"));
    watching.said("wrote lib/a.g.dart");
    folder.write("columba.yaml", "inputs: [");
    watching.said("waiting for a change");
    folder.write("columba.yaml", "inputs: a.dart\ndartOut: lib/b.g.dart\n");
    watching.said("wrote lib/b.g.dart");
}

#[test]
fn whatever_decides_what_is_written_is_watched() {
    let folder = Folder::new("watch-others");
    let watching = start(&folder);
    let types = "import 'package:columba/interface.dart';\nimport 'deep/types.dart';\n";
    let importing = interface("Mood first();").replacen("import 'package:columba/interface.dart';\n", types, 1);
    folder.write("a.dart", &importing);
    // Neither the file nor its folder is there.
    watching.said("E0103");
    watching.said("waiting for a change");
    folder.write("deep/types.dart", "enum Mood { good }\n");
    watching.said("wrote lib/a.g.dart");
    folder.write("deep/types.dart", "enum Mood { good, bad }\n");
    watching.said("wrote lib/a.g.dart");
    folder.write("LICENSE", "Ours\n");
    folder.write("columba.yaml", "inputs: a.dart\ndartOut: lib/a.g.dart\ncopyrightHeader: LICENSE\n");
    watching.said("wrote lib/a.g.dart");
    folder.write("LICENSE", "Theirs\n");
    watching.said("wrote lib/a.g.dart");
    assert!(folder.read("lib/a.g.dart").starts_with("// Theirs\n"));
    folder.write("pubspec.yaml", "name: trip\n");
    watching.said("wrote lib/a.g.dart");
    // A folder that goes and comes again, as when a branch is checked out.
    fs::remove_dir_all(folder.path("deep")).unwrap();
    watching.said("waiting for a change");
    folder.write("deep/types.dart", "enum Mood { calm }\n");
    watching.said("wrote lib/a.g.dart");
    folder.write("deep/types.dart", "enum Mood { wild }\n");
    watching.said("wrote lib/a.g.dart");
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_it_in_an_orderly_way() {
    let folder = Folder::new("watch-interrupt");
    let mut watching = start(&folder);
    let kill = std::process::Command::new("kill").args(["-INT", &watching.child.id().to_string()]).status().unwrap();
    assert!(kill.success());
    watching.said("stopped");
    assert_eq!(watching.child.wait().unwrap().code(), Some(0));
    let names: Vec<_> = fs::read_dir(folder.path("lib")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["a.g.dart"]);
}
